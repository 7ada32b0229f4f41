# en: Location leads to the page for people, where a program finds HTML instead of data.
# fr: Location mène à la page pour humains, où un programme trouve du HTML, pas des données.
# hint: 2
book = desk.library.books.add(desk.sent)
answer = Response(views.book(desk.visit, book), 201, content_type=views.media_type)
answer.headers["Location"] = url_for("books.show", book_id=book.id)
return answer
