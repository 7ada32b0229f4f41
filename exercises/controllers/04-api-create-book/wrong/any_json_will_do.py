# en: get_json() also takes a list, a number or null, and the models are not made for those.
# fr: get_json() accepte aussi une liste, un nombre ou null, que les modèles n’attendent pas.
# hint: 2
from flask import request

book = desk.library.books.add(request.get_json())
answer = Response(views.book(desk.visit, book), 201, content_type=views.media_type)
answer.headers["Location"] = url_for("api_books.show", book_id=book.id)
return answer
