"""The page of the catalogue that a query string asks for, on the site and in the API alike."""

from __future__ import annotations

from bookshelf.models import BookPage

from .desk import Desk


def page_asked_for(desk: Desk) -> BookPage:
    """Return the page of the catalogue that the query string of this request asks for.

    What it does not say is usual: every book, sorted by title, the first page, 20 books.
    """
    query = desk.request.query
    return desk.library.books.page(
        q=query.get("q", ""),
        author=query.get("author", ""),
        genre=query.get("genre", ""),
        year=query.get("year", ""),
        sort=query.get("sort", "title"),
        page=query.get("page", "1"),
        limit=query.get("limit", "20"),
    )
