# en: Without a usual value, get() returns None: the models are asked for an author called None.
# fr: Sans valeur habituelle, get() rend None : on demande aux modèles un auteur nommé None.
# hint: 2
return books.page(
    q=request.args.get("q"),
    author=request.args.get("author"),
    genre=request.args.get("genre"),
    year=request.args.get("year"),
    sort=request.args.get("sort"),
    page=request.args.get("page"),
    limit=request.args.get("limit"),
)
