# en: It answers 200: the program cannot tell a book that was made from one that was read.
# fr: La réponse est 200 : le programme ne distingue pas un livre créé d’un livre lu.
# hint: 2
book = desk.library.books.add(desk.sent)
answer = Response(views.book(desk.visit, book), content_type=views.media_type)
answer.headers["Location"] = url_for("api_books.show", book_id=book.id)
return answer
