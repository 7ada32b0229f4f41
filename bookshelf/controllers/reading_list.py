"""The reading list of those who are not signed in (https://todobackend.com)."""

from __future__ import annotations

from flask import Blueprint, Response, request, url_for

from bookshelf.models import ReadingItem
from bookshelf.views import Views

from .desk import Desk


def make_reading_list(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of the addresses under /api/reading-list."""
    api = Blueprint("reading_list", __name__, url_prefix="/api/reading-list")

    def address() -> str:
        return desk.origin.root + url_for("reading_list.catalogue")

    def answer(item: ReadingItem, status: int = 200) -> Response:
        text = views.reading_item(desk.visit, item, address())
        return Response(text, status, content_type=views.media_type)

    @api.get("")
    def catalogue() -> Response:
        """Answer every line."""
        items = desk.library.reading_list.all()
        text = views.reading_list(desk.visit, items, address())
        return Response(text, content_type=views.media_type)

    @api.post("")
    def create() -> Response:
        """Add the line that was sent: 201, and where it is."""
        item = desk.library.reading_list.add(desk.sent)
        response = answer(item, 201)
        response.headers["Location"] = f"{address()}/{item.id}"
        return response

    @api.delete("")
    def clear() -> Response:
        """Take every line away."""
        desk.library.reading_list.clear()
        return Response(status=204)

    @api.get("/<int:item_id>")
    def show(item_id: int) -> Response:
        """Answer one line."""
        return answer(desk.library.reading_list.get(item_id))

    @api.patch("/<int:item_id>")
    def change(item_id: int) -> Response:
        """Change the values that were sent, leave the others."""
        return answer(desk.library.reading_list.change(item_id, desk.sent))

    @api.delete("/<int:item_id>")
    def delete(item_id: int) -> Response:
        """Take the line away."""
        desk.library.reading_list.delete(item_id)
        return Response(status=204)

    @api.after_request
    def answer_options(response: Response) -> Response:
        """Let the headers alone say what pages of other sites may do here: 204."""
        if request.method == "OPTIONS":
            response.status_code = 204
        return response

    return api
