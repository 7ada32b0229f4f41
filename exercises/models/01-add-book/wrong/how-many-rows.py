# en: rowcount says how many rows were inserted, always 1; it is not the id of the book.
# fr: rowcount dit combien de lignes ont été insérées, toujours 1 ; ce n’est pas le numéro du livre.
# hint: 3
cursor = self._database.execute(
    "INSERT INTO book (title, author, year, language, genre, isbn, price, stock, adult,"
    " title_key, author_key, words) VALUES (:title, :author, :year, :language, :genre,"
    " :isbn, :price, :stock, :adult, :title_key, :author_key, :words)",
    row,
)
return cursor.rowcount
