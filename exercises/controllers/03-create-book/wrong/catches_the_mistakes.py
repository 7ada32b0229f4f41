# en: It catches the mistakes and shows an empty form: what was typed is lost, and why is not said.
# fr: Les fautes sont attrapées et le formulaire revient vide : saisie perdue, rien d’expliqué.
# hint: 1
try:
    book = desk.library.books.add(desk.form)
except Exception:
    return redirect(url_for("books.new"), 303)
return redirect(url_for("books.show", book_id=book.id), 303)
