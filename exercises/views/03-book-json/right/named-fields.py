# en: The names that are promised stand in one list, so a new field of Book is not told by accident.
# fr: Les noms promis sont dans une liste : un nouveau champ de Book ne sortira pas par mégarde.
numbers = {name: getattr(book, name) for name in ("id", "year", "popularity")}
texts = {name: getattr(book, name) for name in ("title", "author", "language", "genre", "isbn")}
for name, text in texts.items():
    if not text:
        texts[name] = None
return {**texts, **numbers}
