# en: It redirects with 303, as a form does: the program must ask again and never hears of 201.
# fr: On redirige avec 303, comme un formulaire : le programme doit redemander et ignore le 201.
# hint: 1
book = desk.library.books.add(desk.sent)
answer = Response(status=303)
answer.headers["Location"] = url_for("api_books.show", book_id=book.id)
return answer
