"""The catalogue, and the forms that change it. After a change, 303 to what it made."""

from __future__ import annotations

from bookshelf.models import InvalidBook
from bookshelf.views import Views
from bookshelf.web.forms import empty_form, form_of, mistaken_form

from .catalogue import page_asked_for
from .desk import Desk
from .response import Response, see_other, written
from .routing import Route


class Books:
    """The handlers of the site's addresses under /books."""

    def __init__(self, views: Views) -> None:
        self._views = views

    def routes(self) -> list[Route]:
        """Return the rows of the routing table."""
        return [
            Route("GET", "/books", self.catalogue),
            Route("GET", "/books/new", self.new),
            Route("POST", "/books/new", self.create),
            Route("GET", "/books/<int:book_id>", self.show),
            Route("GET", "/books/<int:book_id>/edit", self.edit),
            Route("POST", "/books/<int:book_id>/edit", self.update),
            Route("POST", "/books/<int:book_id>/delete", self.delete),
        ]

    def catalogue(self, desk: Desk) -> Response:
        """Show the page of the catalogue that the query string asks for."""
        page = page_asked_for(desk)
        return written(self._views.catalogue(desk.visit, page), self._views.media_type)

    def show(self, desk: Desk, book_id: int) -> Response:
        """Show one book, and what readers say of it."""
        book = desk.library.books.get(book_id)
        reviews = desk.library.reviews.of_book(book_id)
        return written(self._views.book(desk.visit, book, reviews), self._views.media_type)

    def new(self, desk: Desk) -> Response:
        """Show the form for a new book."""
        desk.permit("change-catalogue")
        form = self._views.book_form(desk.visit, empty_form())
        return written(form, self._views.media_type)

    def create(self, desk: Desk) -> Response:
        """Add the book that was typed in, and lead to its page."""
        desk.permit("change-catalogue")
        book = desk.library.books.add(desk.form)
        return see_other(f"/books/{book.id}")

    def edit(self, desk: Desk, book_id: int) -> Response:
        """Show the form for a book that is there."""
        desk.permit("change-catalogue")
        book = desk.library.books.get(book_id)
        form = self._views.book_form(desk.visit, form_of(book))
        return written(form, self._views.media_type)

    def update(self, desk: Desk, book_id: int) -> Response:
        """Give the book the values that were typed in, and lead to its page."""
        desk.permit("change-catalogue")
        desk.library.books.replace(book_id, desk.form)
        return see_other(f"/books/{book_id}")

    def delete(self, desk: Desk, book_id: int) -> Response:
        """Take the book from the shelf, and lead to the catalogue."""
        desk.permit("change-catalogue")
        desk.library.books.delete(book_id)
        return see_other("/books")

    def again(self, desk: Desk, error: InvalidBook) -> Response:
        """Answer with the form, the values typed and what is wrong with each: 400."""
        book_id = desk.arguments.get("book_id")
        form = mistaken_form(desk.form, error.faults, None if book_id is None else int(book_id))
        return written(self._views.book_form(desk.visit, form), self._views.media_type, 400)
