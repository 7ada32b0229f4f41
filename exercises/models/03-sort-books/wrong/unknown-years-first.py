# en: In ascending order SQLite puts NULL first: books without year open the list.
# fr: Dans l’ordre croissant, SQLite met NULL en tête : les livres sans année ouvrent la liste.
# hint: 2
if sort.removeprefix("-") not in SORTS:
    faults["sort"] = Fault("not-a-choice", shown(sort), choices=SORTS)
# next region
forward, backward = {
    "title": ("title_key, id", "title_key DESC, id DESC"),
    "author": ("author_key, title_key, id", "author_key DESC, title_key DESC, id DESC"),
    "year": ("year, title_key, id", "year DESC, title_key DESC, id DESC"),
    "popular": ("popularity DESC, title_key, id", "popularity, title_key DESC, id DESC"),
}[sort.removeprefix("-")]
return backward if sort.startswith("-") else forward
