# en: title and author as typed: accents and small letters come after Z. Sort by the keys.
# fr: title et author tels quels : accents et minuscules passent après Z. Triez par les clés.
# hint: 1
if sort.removeprefix("-") not in SORTS:
    faults["sort"] = Fault("not-a-choice", shown(sort), choices=SORTS)
# next region
forward, backward = {
    "title": ("title, id", "title DESC, id DESC"),
    "author": ("author, title, id", "author DESC, title DESC, id DESC"),
    "year": ("year NULLS LAST, title, id", "year DESC, title DESC, id DESC"),
    "popular": ("popularity DESC, title, id", "popularity, title DESC, id DESC"),
}[sort.removeprefix("-")]
return backward if sort.startswith("-") else forward
