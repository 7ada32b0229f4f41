# en: The older “%” format, with an early return for the book without a year.
# fr: L’ancien format « % », et un retour anticipé pour le livre sans année.
told = "%6d  %s, %s" % (book.id, book.title, book.author)
if book.year is None:
    return told
return "%s (%s)" % (told, year_name(book.year, language))
