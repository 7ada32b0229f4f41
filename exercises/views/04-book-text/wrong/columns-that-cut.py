# en: Columns of a fixed width look tidy, but “.40” cuts a long title and pads a short one.
# fr: Des colonnes de largeur fixe font propre, mais « .40 » coupe un titre long et complète un court.
# hint: 2
year = "" if book.year is None else f" ({year_name(book.year, language)})"
return f"{book.id:>6}  {book.title:.40}, {book.author:.40}{year}"
