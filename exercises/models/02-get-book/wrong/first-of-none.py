# en: The first of no rows raises IndexError, which tells nobody that a book was not found.
# fr: Prendre la première de zéro ligne lève IndexError, qui ne dit à personne qu’un livre manque.
# hint: 2
rows = self._database.execute("SELECT * FROM book WHERE id = ?", (book_id,)).fetchall()
return book_of(rows[0])
