# en: DESC at the end reverses the last column only, not the whole order.
# fr: DESC à la fin ne renverse que la dernière colonne, pas l’ordre entier.
# hint: 2
if sort.removeprefix("-") not in SORTS:
    faults["sort"] = Fault("not-a-choice", shown(sort), choices=SORTS)
# next region
columns = {
    "title": "title_key, id",
    "author": "author_key, title_key, id",
    "year": "year NULLS LAST, title_key, id",
    "popular": "popularity DESC, title_key, id",
}[sort.removeprefix("-")]
return columns + " DESC" if sort.startswith("-") else columns
