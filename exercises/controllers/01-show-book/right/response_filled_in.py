# en: It makes the response first and fills it in afterwards.
# fr: La réponse est créée d’abord, remplie ensuite.
answer = Response(status=200)
answer.headers["Content-Type"] = views.media_type
library = desk.library
said = library.reviews.of_book(book_id)
answer.set_data(views.book(desk.visit, library.books.get(book_id), said))
return answer
