# en: It makes the response first and fills it in afterwards.
# fr: La réponse est créée d’abord, remplie ensuite.
answer = Response(status=200)
answer.headers["Content-Type"] = views.media_type
answer.set_data(views.book(desk.visit, desk.library.books.get(book_id)))
return answer
