# en: The values are pasted into the statement: an apostrophe breaks it, an attack rewrites it.
# fr: Les valeurs sont collées dans l’instruction : une apostrophe la casse, une attaque la récrit.
# hint: 2
year = "NULL" if row["year"] is None else row["year"]
isbn = "NULL" if row["isbn"] is None else f"'{row['isbn']}'"
cursor = self._database.execute(
    "INSERT INTO book (title, author, year, language, genre, isbn, title_key, author_key)"
    f" VALUES ('{row['title']}', '{row['author']}', {year}, '{row['language']}',"
    f" '{row['genre']}', {isbn}, '{row['title_key']}', '{row['author_key']}')"
)
return cursor.lastrowid
