# en: A table of the usual values, and one line that reads each name.
# fr: Une table des valeurs habituelles, et une ligne qui lit chaque nom.
usual = {"q": "", "author": "", "genre": "", "year": ""}
usual |= {"sort": "title", "page": "1", "limit": "20"}
return books.page(**{name: request.args.get(name, value) for name, value in usual.items()})
