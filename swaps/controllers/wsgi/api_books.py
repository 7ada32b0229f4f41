"""The same books for programs: JSON in, JSON out."""

from __future__ import annotations

from bookshelf.models import Book
from bookshelf.views import Views

from .catalogue import page_asked_for
from .desk import Desk
from .response import Response, written
from .routing import Route


class ApiBooks:
    """The handlers of the addresses under /api/books."""

    def __init__(self, views: Views) -> None:
        self._views = views

    def routes(self) -> list[Route]:
        """Return the rows of the routing table."""
        return [
            Route("GET", "/api/books", self.catalogue),
            Route("POST", "/api/books", self.create),
            Route("GET", "/api/books/<int:book_id>", self.show),
            Route("PUT", "/api/books/<int:book_id>", self.replace),
            Route("PATCH", "/api/books/<int:book_id>", self.change),
            Route("DELETE", "/api/books/<int:book_id>", self.delete),
        ]

    def catalogue(self, desk: Desk) -> Response:
        """Answer the page of the catalogue that the query string asks for."""
        page = page_asked_for(desk)
        return written(self._views.catalogue(desk.visit, page), self._views.media_type)

    def create(self, desk: Desk) -> Response:
        """Add the book that was sent: 201, and where it is."""
        desk.permit("change-catalogue")
        book = desk.library.books.add(desk.sent)
        response = written(self._views.book(desk.visit, book), self._views.media_type, 201)
        response.headers.append(("Location", f"/api/books/{book.id}"))
        return response

    def show(self, desk: Desk, book_id: int) -> Response:
        """Answer one book, and what readers say of it."""
        return self._written(desk, desk.library.books.get(book_id), book_id)

    def replace(self, desk: Desk, book_id: int) -> Response:
        """Give the book the values that were sent and no others."""
        desk.permit("change-catalogue")
        return self._written(desk, desk.library.books.replace(book_id, desk.sent), book_id)

    def change(self, desk: Desk, book_id: int) -> Response:
        """Change the values that were sent, leave the others."""
        desk.permit("change-catalogue")
        return self._written(desk, desk.library.books.change(book_id, desk.sent), book_id)

    def delete(self, desk: Desk, book_id: int) -> Response:
        """Take the book from the shelf: 204, and nothing more to say."""
        desk.permit("change-catalogue")
        desk.library.books.delete(book_id)
        return Response(status=204)

    def _written(self, desk: Desk, book: Book, book_id: int) -> Response:
        reviews = desk.library.reviews.of_book(book_id)
        return written(self._views.book(desk.visit, book, reviews), self._views.media_type)
