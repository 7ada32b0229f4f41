# en: redirect() alone answers 302, which leaves it open whether the form is sent again.
# fr: redirect() seul répond 302, qui ne dit pas s’il faut renvoyer le formulaire.
# hint: 2
book = desk.library.books.add(desk.form)
return redirect(url_for("books.show", book_id=book.id))
