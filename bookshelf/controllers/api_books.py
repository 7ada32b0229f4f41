"""The same books for programs: JSON in, JSON out."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request, url_for

from bookshelf.views import Views
from bookshelf.web.bodies import read_json_object

from .catalogue import page_asked_for
from .desk import Desk


def make_api_books(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of the addresses under /api/books."""
    api = Blueprint("api_books", __name__, url_prefix="/api/books")

    @api.get("")
    def catalogue() -> Response:
        """Answer the page of the catalogue that the query string asks for."""
        page = page_asked_for(desk.library.books)
        return Response(views.catalogue(desk.visit, page), content_type=views.media_type)

    @api.post("")
    def create() -> Response:
        """Add the book that was sent: 201, and where it is."""
        # exercise: controllers/api-create-book
        book = desk.library.books.add(sent())
        answer = Response(views.book(desk.visit, book), 201, content_type=views.media_type)
        answer.headers["Location"] = url_for("api_books.show", book_id=book.id)
        return answer
        # end exercise

    @api.get("/<int:book_id>")
    def show(book_id: int) -> Response:
        """Answer one book."""
        book = desk.library.books.get(book_id)
        return Response(views.book(desk.visit, book), content_type=views.media_type)

    @api.put("/<int:book_id>")
    def replace(book_id: int) -> Response:
        """Give the book the values that were sent and no others."""
        book = desk.library.books.replace(book_id, sent())
        return Response(views.book(desk.visit, book), content_type=views.media_type)

    @api.patch("/<int:book_id>")
    def change(book_id: int) -> Response:
        """Change the values that were sent, leave the others."""
        book = desk.library.books.change(book_id, sent())
        return Response(views.book(desk.visit, book), content_type=views.media_type)

    @api.delete("/<int:book_id>")
    def delete(book_id: int) -> Response:
        """Take the book from the shelf: 204, and nothing more to say."""
        desk.library.books.delete(book_id)
        return Response(status=204)

    return api


def sent() -> dict[str, Any]:
    """Return the JSON object that was sent."""
    return read_json_object(request.content_type or "", request.get_data())
