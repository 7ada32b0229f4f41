# en: Flask also takes the text and the headers as a pair.
# fr: Flask accepte aussi le texte et les en-têtes en un couple.
found = desk.library.books.get(book_id)
return views.book(desk.visit, found), {"Content-Type": views.media_type}
