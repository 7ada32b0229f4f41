# en: Flask also takes text, status and headers as three.
# fr: Flask accepte aussi le texte, le statut et les en-têtes à trois.
book = desk.library.books.add(desk.sent)
place = url_for("api_books.show", book_id=book.id)
text = views.book(desk.visit, book)
return text, 201, {"Location": place, "Content-Type": views.media_type}
