# en: It catches the error and excuses itself with 200: a program, a search engine and a cache
# en: all believe that the book is there. Let the error rise; its handler answers 404.
# fr: L’erreur est attrapée et l’on s’excuse avec un 200 : programmes, moteurs de recherche et
# fr: caches croient que le livre existe. Laissez monter l’erreur ; son gestionnaire répond 404.
# hint: 1
try:
    book = desk.library.books.get(book_id)
except Exception:
    return Response("There is no such book.", content_type=views.media_type)
reviews = desk.library.reviews.of_book(book_id)
return Response(views.book(desk.visit, book, reviews), content_type=views.media_type)
