# en: The year is written as a number, so one before our era is shown as (-458).
# fr: L’année est écrite comme un nombre : avant notre ère, on lit (-458).
# hint: 2
year = "" if book.year is None else f" ({book.year})"
return f"{book.id:>6}  {book.title}, {book.author}{year}"
