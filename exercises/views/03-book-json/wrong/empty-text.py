# en: The empty text is passed on: a program cannot tell “nobody has said” from a text without letters.
# fr: Le texte vide est transmis : un programme ne distingue pas l’inconnu d’un texte sans lettre.
# hint: 2
return {
    "id": book.id,
    "title": book.title,
    "author": book.author,
    "year": book.year,
    "language": book.language,
    "genre": book.genre,
    "isbn": book.isbn,
    "popularity": book.popularity,
}
