# en: title_key and author_key are for comparing; they are not the title and author as typed.
# fr: title_key et author_key servent à comparer ; ce ne sont pas le titre et l’auteur tels quels.
# hint: 1
cursor = self._database.execute(
    "INSERT INTO book (title, author, year, language, genre, isbn, price, stock, adult,"
    " title_key, author_key, words) VALUES (:title, :author, :year, :language, :genre,"
    " :isbn, :price, :stock, :adult, :title, :author, :words)",
    row,
)
return cursor.lastrowid
