# en: Apostrophes are doubled by hand, but None is pasted as the word 'None'.
# fr: Les apostrophes sont doublées à la main, mais None devient le mot 'None'.
# hint: 2
columns = ["title", "author", "year", "language", "genre", "isbn", "price", "stock"]
columns += ["title_key", "author_key", "words"]
values = ", ".join("'" + str(row[column]).replace("'", "''") + "'" for column in columns)
cursor = self._database.execute(f"INSERT INTO book ({', '.join(columns)}) VALUES ({values})")
return cursor.lastrowid
