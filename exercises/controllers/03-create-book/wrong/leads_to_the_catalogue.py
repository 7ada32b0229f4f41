# en: It leads to the catalogue, where the new book is somewhere among twenty others, or not.
# fr: On mène au catalogue, où le nouveau livre est perdu parmi vingt autres, ou absent.
# hint: 1
desk.library.books.add(desk.form)
return redirect(url_for("books.catalogue"), 303)
