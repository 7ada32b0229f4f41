# en: A loop over one row at most.
# fr: Une boucle sur une ligne au plus.
for row in self._database.execute("SELECT * FROM book WHERE id = :id", {"id": book_id}):
    return book_of(row)
raise BookNotFound(book_id)
