# en: Square brackets and int(): without a page, and at page=two, the program breaks.
# fr: Des crochets et int() : sans page, ou devant page=deux, le programme tombe en panne.
# hint: 1
return books.page(
    q=request.args.get("q", ""),
    author=request.args.get("author", ""),
    genre=request.args.get("genre", ""),
    year=request.args.get("year", ""),
    sort=request.args.get("sort", "title"),
    page=int(request.args["page"]),
    limit=int(request.args["limit"]),
)
