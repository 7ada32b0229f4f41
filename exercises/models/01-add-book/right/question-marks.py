# en: Placeholders by place (?) instead of by name.
# fr: Des paramètres par position (?) plutôt que par nom.
columns = ("title", "author", "year", "language", "genre", "isbn", "title_key", "author_key")
values = [row[column] for column in columns]
names = ", ".join(columns)
statement = f"INSERT INTO book ({names}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
return self._database.execute(statement, values).lastrowid
