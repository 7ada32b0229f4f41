# en: A table of all eight sorts; its keys are the white list.
# fr: Un tableau des huit tris ; ses clés sont la liste blanche.
key = sort[1:] if sort.startswith("-") else sort
if key not in SORTS:
    faults.update(sort=Fault(code="not-a-choice", value=shown(sort), choices=SORTS))
# next region
return {
    "title": "title_key ASC, id ASC",
    "-title": "title_key DESC, id DESC",
    "author": "author_key ASC, title_key ASC, id ASC",
    "-author": "author_key DESC, title_key DESC, id DESC",
    "year": "CASE WHEN year IS NULL THEN 1 ELSE 0 END, year ASC, title_key ASC, id ASC",
    "-year": "year DESC NULLS LAST, title_key DESC, id DESC",
    "popular": "-popularity, title_key ASC, id ASC",
    "-popular": "popularity ASC, title_key DESC, id DESC",
}[sort]
