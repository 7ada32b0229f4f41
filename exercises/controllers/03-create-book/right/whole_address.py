# en: Location may also be a whole address, with scheme and host (RFC 9110, section 10.2.2).
# fr: Location peut aussi être une adresse entière, avec protocole et hôte (RFC 9110, 10.2.2).
number = desk.library.books.add(desk.form).id
return redirect(url_for("books.show", book_id=number, _external=True), code=303)
