"""Covers: pictures that were uploaded, or drawn from title and author."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, request, url_for
from werkzeug.wrappers import Response as Answer

from bookshelf.views import ExtraViews

from ..desk import Desk
from ..guards import permission_required
from .shelf import extras_of

# A drawn cover changes with its book; an uploaded one has a new name when it changes.
FIVE_MINUTES = {"Cache-Control": "public, max-age=300"}
FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}


def make_covers(desk: Desk, views: ExtraViews) -> Blueprint:
    """Return the blueprint of the covers."""
    covers = Blueprint("covers", __name__)

    @covers.get("/covers/<int:book_id>.svg")
    def draw(book_id: int) -> Answer:
        """Answer a cover drawn from the title and the author of a book."""
        picture = views.drawn_cover(desk.library.books.get(book_id))
        return Response(picture, headers=FIVE_MINUTES, content_type="image/svg+xml")

    @covers.get("/covers/<name>")
    def show(name: str) -> Answer:
        """Answer a picture that was uploaded."""
        picture = extras_of(desk).covers.get(name)
        return Response(picture.content, headers=FOR_EVER, content_type=picture.media_type)

    @covers.post("/books/<int:book_id>/cover")
    @permission_required(desk, "change-catalogue")
    def change(book_id: int) -> Answer:
        """Give the book the picture that was sent, or none, and lead to its page."""
        covers = extras_of(desk).covers
        if desk.form.get("remove"):
            covers.remove(book_id)
        else:
            covers.put(book_id, uploaded("cover"))
        return redirect(url_for("books.show", book_id=book_id), 303)

    return covers


def uploaded(field: str) -> bytes:
    """Return the file that was sent in a field, empty when there is none."""
    file = request.files.get(field)
    return file.read() if file else b""
