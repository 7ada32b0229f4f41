# en: strip takes away every dash on both sides, so that "--title" and "title-" are let in.
# fr: strip enlève tous les tirets des deux côtés : « --title » et « title- » sont donc acceptés.
# hint: 1
if sort.strip("-") not in SORTS:
    faults["sort"] = Fault("not-a-choice", shown(sort), choices=SORTS)
# next region
forward, backward = {
    "title": ("title_key, id", "title_key DESC, id DESC"),
    "author": ("author_key, title_key, id", "author_key DESC, title_key DESC, id DESC"),
    "year": ("year NULLS LAST, title_key, id", "year DESC, title_key DESC, id DESC"),
    "popular": ("popularity DESC, title_key, id", "popularity, title_key DESC, id DESC"),
}[sort.strip("-")]
return backward if sort.startswith("-") else forward
