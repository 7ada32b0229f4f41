"""The page of the catalogue that a query string asks for, on the site and in the API alike."""

from __future__ import annotations

from flask import request

from bookshelf.models import BookPage, Books


def page_asked_for(books: Books) -> BookPage:
    """Return the page of the catalogue that the query string of this request asks for.

    What it does not say is usual: every book, sorted by title, the first page, 20 books.
    """
    # exercise: controllers/list-books
    return books.page(
        q=request.args.get("q", ""),
        author=request.args.get("author", ""),
        genre=request.args.get("genre", ""),
        year=request.args.get("year", ""),
        sort=request.args.get("sort", "title"),
        page=request.args.get("page", "1"),
        limit=request.args.get("limit", "20"),
    )
    # end exercise
