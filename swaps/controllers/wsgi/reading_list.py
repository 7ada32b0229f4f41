"""The reading list of those who are not signed in (https://todobackend.com)."""

from __future__ import annotations

from bookshelf.models import ReadingItem
from bookshelf.views import Views

from .desk import Desk
from .response import Response, written
from .routing import Route

LIST = "/api/reading-list"
LINE = f"{LIST}/<int:item_id>"
OF_THE_LIST = "DELETE, GET, HEAD, OPTIONS, POST"
OF_A_LINE = "DELETE, GET, HEAD, OPTIONS, PATCH"


class ReadingList:
    """The handlers of the addresses under /api/reading-list."""

    def __init__(self, views: Views) -> None:
        self._views = views

    def routes(self) -> list[Route]:
        """Return the rows of the routing table."""
        return [
            Route("OPTIONS", LIST, self.options),
            Route("GET", LIST, self.catalogue),
            Route("POST", LIST, self.create),
            Route("DELETE", LIST, self.clear),
            Route("OPTIONS", LINE, self.options),
            Route("GET", LINE, self.show),
            Route("PATCH", LINE, self.change),
            Route("DELETE", LINE, self.delete),
        ]

    def options(self, desk: Desk, item_id: int | None = None) -> Response:
        """Let the headers alone say what may be done here: 204."""
        allowed = OF_THE_LIST if item_id is None else OF_A_LINE
        return Response(status=204, headers=[("Allow", allowed)])

    def catalogue(self, desk: Desk) -> Response:
        """Answer every line."""
        items = desk.library.reading_list.all()
        text = self._views.reading_list(desk.visit, items, address(desk))
        return written(text, self._views.media_type)

    def create(self, desk: Desk) -> Response:
        """Add the line that was sent: 201, and where it is."""
        item = desk.library.reading_list.add(desk.sent)
        response = self._written(desk, item, 201)
        response.headers.append(("Location", f"{address(desk)}/{item.id}"))
        return response

    def clear(self, desk: Desk) -> Response:
        """Take every line away."""
        desk.library.reading_list.clear()
        return Response(status=204)

    def show(self, desk: Desk, item_id: int) -> Response:
        """Answer one line."""
        return self._written(desk, desk.library.reading_list.get(item_id))

    def change(self, desk: Desk, item_id: int) -> Response:
        """Change the values that were sent, leave the others."""
        return self._written(desk, desk.library.reading_list.change(item_id, desk.sent))

    def delete(self, desk: Desk, item_id: int) -> Response:
        """Take the line away."""
        desk.library.reading_list.delete(item_id)
        return Response(status=204)

    def _written(self, desk: Desk, item: ReadingItem, status: int = 200) -> Response:
        text = self._views.reading_item(desk.visit, item, address(desk))
        return written(text, self._views.media_type, status)


def address(desk: Desk) -> str:
    """Return the absolute address of the list."""
    return desk.request.origin.root + LIST
