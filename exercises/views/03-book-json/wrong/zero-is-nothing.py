# en: “or None” also turns the number 0 into null: a book that was never borrowed looks unknown.
# fr: « or None » change aussi le nombre 0 en null : un livre jamais emprunté paraît inconnu.
# hint: 2
names = ("id", "title", "author", "year", "language", "genre", "isbn", "popularity")
return {name: getattr(book, name) or None for name in names}
