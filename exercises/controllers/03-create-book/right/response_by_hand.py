# en: A redirect is only a status and a header, and can be written as such.
# fr: Une redirection n’est qu’un statut et un en-tête, et peut s’écrire ainsi.
added = desk.library.books.add(desk.form)
return Response(status=303, headers={"Location": f"/books/{added.id}"})
