# en: BookNotFound is told a sentence; it wants the id that was asked for.
# fr: BookNotFound reçoit une phrase ; elle attend le numéro demandé.
# hint: 3
row = self._database.execute("SELECT * FROM book WHERE id = ?", (book_id,)).fetchone()
if row is None:
    raise BookNotFound("this book does not exist")
return book_of(row)
