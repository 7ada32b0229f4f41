# en: An id is not a place in the table: once a book is deleted, its neighbour answers.
# fr: Un numéro n’est pas un rang dans la table : un livre retiré, c’est son voisin qui répond.
# hint: 1
query = "SELECT * FROM book ORDER BY id LIMIT 1 OFFSET ?"
row = self._database.execute(query, (book_id - 1,)).fetchone()
if row is None:
    raise BookNotFound(book_id)
return book_of(row)
