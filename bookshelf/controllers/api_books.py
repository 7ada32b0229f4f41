"""The same books for programs: JSON in, JSON out."""

from __future__ import annotations

from flask import Blueprint, Response, url_for

from bookshelf.views import Views

from .catalogue import page_asked_for
from .desk import Desk
from .guards import permission_required


def make_api_books(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of the addresses under /api/books."""
    api = Blueprint("api_books", __name__, url_prefix="/api/books")

    @api.get("")
    def catalogue() -> Response:
        """Answer the page of the catalogue that the query string asks for."""
        page = page_asked_for(desk.library.books)
        return Response(views.catalogue(desk.visit, page), content_type=views.media_type)

    @api.post("")
    @permission_required(desk, "change-catalogue")
    def create() -> Response:
        """Add the book that was sent: 201, and where it is."""
        # exercise: controllers/api-create-book
        book = desk.library.books.add(desk.sent)
        answer = Response(views.book(desk.visit, book), 201, content_type=views.media_type)
        answer.headers["Location"] = url_for("api_books.show", book_id=book.id)
        return answer
        # end exercise

    @api.get("/<int:book_id>")
    def show(book_id: int) -> Response:
        """Answer one book, and what readers say of it."""
        book = desk.library.books.get(book_id)
        reviews = desk.library.reviews.of_book(book_id)
        return Response(views.book(desk.visit, book, reviews), content_type=views.media_type)

    @api.put("/<int:book_id>")
    @permission_required(desk, "change-catalogue")
    def replace(book_id: int) -> Response:
        """Give the book the values that were sent and no others."""
        book = desk.library.books.replace(book_id, desk.sent)
        reviews = desk.library.reviews.of_book(book_id)
        return Response(views.book(desk.visit, book, reviews), content_type=views.media_type)

    @api.patch("/<int:book_id>")
    @permission_required(desk, "change-catalogue")
    def change(book_id: int) -> Response:
        """Change the values that were sent, leave the others."""
        book = desk.library.books.change(book_id, desk.sent)
        reviews = desk.library.reviews.of_book(book_id)
        return Response(views.book(desk.visit, book, reviews), content_type=views.media_type)

    @api.delete("/<int:book_id>")
    @permission_required(desk, "change-catalogue")
    def delete(book_id: int) -> Response:
        """Take the book from the shelf: 204, and nothing more to say."""
        desk.library.books.delete(book_id)
        return Response(status=204)

    return api
