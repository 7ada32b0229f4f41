# en: It shows the book alone: the page says that nobody has reviewed it, whoever has.
# fr: Le livre est montré seul : la page dit que personne n’en parle, quoi qu’on en ait dit.
# hint: 2
book = desk.library.books.get(book_id)
return Response(views.book(desk.visit, book), content_type=views.media_type)
