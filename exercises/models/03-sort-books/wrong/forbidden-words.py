# en: A list of forbidden words always lacks one, and lets through what is no sort at all.
# fr: Une liste de mots interdits est toujours incomplète, et laisse passer ce qui n’est pas un tri.
# hint: 1
if any(word in sort.upper() for word in (";", "DROP", "DELETE", "SELECT")):
    faults["sort"] = Fault("not-a-choice", shown(sort), choices=SORTS)
# next region
direction = "DESC" if sort.startswith("-") else "ASC"
column = sort.lstrip("-")
column = {"title": "title_key", "author": "author_key"}.get(column, column)
if column == "popular":
    column = "-popularity"
return f"{column} {direction} NULLS LAST, title_key {direction}, id {direction}"
