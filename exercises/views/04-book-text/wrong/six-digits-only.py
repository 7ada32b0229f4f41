# en: The number is padded, then cut to six places: the millionth book is shown with the number 0.
# fr: Le numéro est complété, puis coupé à six places : le millionième livre porte le numéro 0.
# hint: 2
year = "" if book.year is None else f" ({year_name(book.year, language)})"
number = ("      " + str(book.id))[-6:]
return f"{number}  {book.title}, {book.author}{year}"
