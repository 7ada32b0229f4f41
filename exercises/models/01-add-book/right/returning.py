# en: The statement itself returns the id (RETURNING, SQLite 3.35).
# fr: L’instruction renvoie elle-même le numéro (RETURNING, SQLite 3.35).
rows = self._database.execute(
    "INSERT INTO book (title, author, year, language, genre, isbn, price, stock, adult,"
    " title_key, author_key, words) VALUES (:title, :author, :year, :language, :genre,"
    " :isbn, :price, :stock, :adult, :title_key, :author_key, :words)"
    " RETURNING id",
    row,
).fetchall()
return rows[0]["id"]
