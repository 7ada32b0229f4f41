# en: Flask also takes the text and the headers as a pair.
# fr: Flask accepte aussi le texte et les en-têtes en un couple.
found = desk.library.books.get(book_id)
said = desk.library.reviews.of_book(found.id)
return views.book(desk.visit, found, said), {"Content-Type": views.media_type}
