# en: It looks for the book on the first page of the catalogue: the twenty-first is never found.
# fr: Le livre est cherché dans la première page du catalogue : le vingt et unième reste introuvable.
# hint: 2
page = desk.library.books.page()
book = next(book for book in page.books if book.id == book_id)
reviews = desk.library.reviews.of_book(book_id)
return Response(views.book(desk.visit, book, reviews), content_type=views.media_type)
