# en: It reads four of the seven names: whoever searches, or wants one genre, is shown everything.
# fr: Quatre noms sur sept sont lus : qui cherche, ou veut un seul genre, voit tout le catalogue.
# hint: 3
return books.page(
    author=request.args.get("author", ""),
    sort=request.args.get("sort", "title"),
    page=request.args.get("page", "1"),
    limit=request.args.get("limit", "20"),
)
