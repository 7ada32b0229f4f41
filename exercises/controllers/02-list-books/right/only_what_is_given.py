# en: It passes on only what is there, and leaves the usual values to the models, which have them.
# fr: On ne transmet que ce qui est là ; les valeurs habituelles sont déjà celles des modèles.
names = ("q", "author", "genre", "year", "sort", "page", "limit")
return books.page(**{name: request.args[name] for name in names if name in request.args})
