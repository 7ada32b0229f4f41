# en: How many books there are is the id of the newest only until one is deleted.
# fr: Le nombre de livres n’est le numéro du dernier que tant qu’aucun n’a été retiré.
# hint: 3
self._database.execute(
    "INSERT INTO book (title, author, year, language, genre, isbn, price, stock, adult,"
    " title_key, author_key, words) VALUES (:title, :author, :year, :language, :genre,"
    " :isbn, :price, :stock, :adult, :title_key, :author_key, :words)",
    row,
)
return self._database.execute("SELECT count(*) FROM book").fetchone()[0]
