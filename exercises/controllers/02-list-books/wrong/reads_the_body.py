# en: request.form is the body of a POST. What stands after the ? is in request.args.
# fr: request.form est le corps d’un POST. Ce qui suit le ? se trouve dans request.args.
# hint: 1
return books.page(
    q=request.form.get("q", ""),
    author=request.form.get("author", ""),
    genre=request.form.get("genre", ""),
    year=request.form.get("year", ""),
    sort=request.form.get("sort", "title"),
    page=request.form.get("page", "1"),
    limit=request.form.get("limit", "20"),
)
