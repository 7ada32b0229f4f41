# en: Numbers are written as text, as on a page: a program that sorts them puts "1000" before "9".
# fr: Les nombres deviennent du texte, comme sur une page : triés, "1000" passe avant "9".
# hint: 1
return {
    "id": str(book.id),
    "title": book.title,
    "author": book.author,
    "year": None if book.year is None else str(book.year),
    "language": book.language or None,
    "genre": book.genre or None,
    "isbn": book.isbn or None,
    "popularity": str(book.popularity),
}
