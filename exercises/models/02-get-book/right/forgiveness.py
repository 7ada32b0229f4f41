# en: Unpacking fails when there is no row, and that failure becomes BookNotFound.
# fr: Le dépaquetage échoue quand il n’y a pas de ligne, et cet échec devient BookNotFound.
rows = self._database.execute("SELECT * FROM book WHERE id = ?", [book_id]).fetchall()
try:
    (row,) = rows
except ValueError:
    raise BookNotFound(book_id) from None
return book_of(row)
