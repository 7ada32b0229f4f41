# en: The names of the arguments, and a whole address in Location (RFC 9110, section 10.2.2).
# fr: Les arguments par leur nom, et une adresse entière dans Location (RFC 9110, 10.2.2).
from flask import request

added = desk.library.books.add(desk.sent)
return Response(
    response=views.book(desk.visit, added),
    status="201 CREATED",
    headers={"Location": f"{request.host_url}api/books/{added.id}"},
    content_type=views.media_type,
)
