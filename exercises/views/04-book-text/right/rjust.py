# en: Text methods in place of a format: rjust aligns, and the pieces are joined.
# fr: Des méthodes du texte au lieu d’un format : rjust aligne, puis les morceaux sont joints.
told = str(book.id).rjust(6) + "  " + book.title + ", " + book.author
if book.year is not None:
    told += " (" + year_name(book.year, language) + ")"
return told
