# en: It invents a visit instead of passing on the one that is made: every page is in English.
# fr: La visite est inventée au lieu d’être transmise : toutes les pages sont en anglais.
# hint: 2
from bookshelf.views import Visit

book = desk.library.books.get(book_id)
reviews = desk.library.reviews.of_book(book_id)
return Response(views.book(Visit(), book, reviews), content_type=views.media_type)
