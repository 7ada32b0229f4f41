# en: It returns the text alone, so Flask calls it HTML whatever the view has written.
# fr: Seul le texte est renvoyé : Flask l’annonce comme du HTML, quoi que la vue ait écrit.
# hint: 2
book = desk.library.books.get(book_id)
reviews = desk.library.reviews.of_book(book_id)
return views.book(desk.visit, book, reviews)
