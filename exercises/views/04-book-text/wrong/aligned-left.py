# en: “<” aligns on the left, as text is; numbers are read from the right, units under units.
# fr: « < » aligne à gauche, comme du texte ; les nombres se lisent depuis la droite, unités sous unités.
# hint: 2
year = "" if book.year is None else f" ({year_name(book.year, language)})"
return f"{book.id:<6}  {book.title}, {book.author}{year}"
