# en: type=int silently makes page 1 of page=two: the visitor sees a page that nobody asked for.
# fr: type=int fait de page=deux la page 1, en silence : une page que personne n’a demandée.
# hint: 2
return books.page(
    q=request.args.get("q", ""),
    author=request.args.get("author", ""),
    genre=request.args.get("genre", ""),
    year=request.args.get("year", ""),
    sort=request.args.get("sort", "title"),
    page=request.args.get("page", 1, type=int),
    limit=request.args.get("limit", 20, type=int),
)
