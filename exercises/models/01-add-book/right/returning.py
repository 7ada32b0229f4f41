# en: The statement itself returns the id (RETURNING, SQLite 3.35).
# fr: L’instruction renvoie elle-même le numéro (RETURNING, SQLite 3.35).
rows = self._database.execute(
    "INSERT INTO book (title, author, year, language, genre, isbn, title_key, author_key)"
    " VALUES (:title, :author, :year, :language, :genre, :isbn, :title_key, :author_key)"
    " RETURNING id",
    row,
).fetchall()
return rows[0]["id"]
