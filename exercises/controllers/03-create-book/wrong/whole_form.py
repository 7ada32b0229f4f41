# en: It hands the whole form to the model, hidden token included, which is no field of a book.
# fr: Le modèle reçoit tout le formulaire, y compris le jeton caché, qui n’est pas un champ du livre.
# hint: 2
from flask import request

book = desk.library.books.add(dict(request.form))
return redirect(url_for("books.show", book_id=book.id), 303)
