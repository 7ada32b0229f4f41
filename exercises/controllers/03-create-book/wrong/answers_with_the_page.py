# en: It answers the POST with the page itself: whoever reloads it adds the book once more.
# fr: La réponse au POST est la page elle-même : la recharger ajoute le livre une fois de plus.
# hint: 1
book = desk.library.books.add(desk.form)
return Response(views.book(desk.visit, book), 201, content_type=views.media_type)
