# en: It reads a form. A program sends JSON in the body, and there every book comes out empty.
# fr: On lit un formulaire. Un programme envoie du JSON dans le corps : chaque livre arrive vide.
# hint: 1
book = desk.library.books.add(desk.form)
answer = Response(views.book(desk.visit, book), 201, content_type=views.media_type)
answer.headers["Location"] = url_for("api_books.show", book_id=book.id)
return answer
