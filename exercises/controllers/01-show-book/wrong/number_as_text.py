# en: It makes text of the number, as if the path were still to be read: no book has the id "7".
# fr: Le numéro redevient du texte, comme si le chemin restait à lire : aucun livre n’a l’id "7".
# hint: 2
book = desk.library.books.get(str(book_id))
reviews = desk.library.reviews.of_book(book_id)
return Response(views.book(desk.visit, book, reviews), content_type=views.media_type)
