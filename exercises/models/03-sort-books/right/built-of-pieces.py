# en: The order is built of pieces, each with its direction.
# fr: L’ordre est assemblé par morceaux, chacun avec son sens.
allowed = [*SORTS, *("-" + name for name in SORTS)]
if sort not in allowed:
    faults["sort"] = Fault("not-a-choice", shown(sort), choices=SORTS)
# next region
way, opposite = ("DESC", "ASC") if sort.startswith("-") else ("ASC", "DESC")
first = {
    "title": "",
    "author": f"author_key {way}, ",
    "year": f"year IS NULL, year {way}, ",
    "popular": f"popularity {opposite}, ",
}[sort.removeprefix("-")]
return f"{first}title_key {way}, id {way}"
