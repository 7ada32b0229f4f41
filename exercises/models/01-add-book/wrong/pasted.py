# en: The values are pasted into the statement: an apostrophe breaks it, an attack rewrites it.
# fr: Les valeurs sont collées dans l’instruction : une apostrophe la casse, une attaque la récrit.
# hint: 2
year, price = (row[column] if row[column] is not None else "NULL" for column in ("year", "price"))
isbn = "NULL" if row["isbn"] is None else f"'{row['isbn']}'"
cursor = self._database.execute(
    "INSERT INTO book (title, author, year, language, genre, isbn, price, stock, adult,"
    f" title_key, author_key, words) VALUES ('{row['title']}', '{row['author']}', {year},"
    f" '{row['language']}', '{row['genre']}', {isbn}, {price}, {row['stock']}, {row['adult']},"
    f" '{row['title_key']}', '{row['author_key']}', '{row['words']}')"
)
return cursor.lastrowid
