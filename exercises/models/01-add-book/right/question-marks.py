# en: Placeholders by place (?) instead of by name.
# fr: Des paramètres par position (?) plutôt que par nom.
columns = ["title", "author", "year", "language", "genre", "isbn", "price", "stock", "adult"]
columns += ["title_key", "author_key", "words"]
values = [row[column] for column in columns]
marks = ", ".join("?" for column in columns)
statement = f"INSERT INTO book ({', '.join(columns)}) VALUES ({marks})"
return self._database.execute(statement, values).lastrowid
