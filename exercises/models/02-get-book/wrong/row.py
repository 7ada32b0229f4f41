# en: A row of the table crosses the boundary; the other layers are promised a Book.
# fr: Une ligne de la table franchit la frontière ; les autres couches attendent un Book.
# hint: 3
row = self._database.execute("SELECT * FROM book WHERE id = ?", (book_id,)).fetchone()
if row is None:
    raise BookNotFound(book_id)
return row
