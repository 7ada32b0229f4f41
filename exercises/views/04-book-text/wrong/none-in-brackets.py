# en: The brackets stand outside the condition, so a book of unknown year says “(None)” or “()”.
# fr: Les parenthèses sont hors de la condition : un livre sans année affiche « (None) » ou « () ».
# hint: 1
year = book.year and year_name(book.year, language)
return f"{book.id:>6}  {book.title}, {book.author} ({year})"
