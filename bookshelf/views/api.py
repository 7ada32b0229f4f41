"""The views as JSON (RFC 8259), problems as problem documents (RFC 9457)."""

from __future__ import annotations

import json
from typing import Any

from bookshelf.models import Book, BookPage, Fault

from .data import BookForm, Home, Problem, Visit
from .links import same_page
from .words import explain, tell

media_type = "application/json"
problem_type = "application/problem+json"


def home(visit: Visit, home: Home) -> str:
    """Write how many books there are, the newest and the most borrowed."""
    newest = [_book(book) for book in home.newest]
    popular = [_book(book) for book in home.popular]
    return _write({"count": home.count, "newest": newest, "popular": popular})


def about(visit: Visit) -> str:
    """Write what this place is."""
    return _write({"name": "Bookshelf", "books": "/api/books", "health": "/health"})


def catalogue(visit: Visit, page: BookPage) -> str:
    """Write one page of the catalogue, and where the pages beside it are."""
    links = {}
    if page.page > 1:
        links["previous"] = same_page(visit, page=min(page.page - 1, page.pages))
    if page.page < page.pages:
        links["next"] = same_page(visit, page=page.page + 1)
    return _write(
        {
            "books": [_book(book) for book in page.books],
            "total": page.total,
            "page": page.page,
            "pages": page.pages,
            "limit": page.limit,
            "links": links,
        }
    )


def book(visit: Visit, book: Book) -> str:
    """Write all that is known about one book."""
    return _write(_book(book))


def book_form(visit: Visit, form: BookForm) -> str:
    """Write the values of a form, what is wrong with them, and the token to send along."""
    faults = _faults(form.faults, visit)
    return _write({"values": form.values, "errors": faults, "csrf_token": visit.csrf_token})


def problem(visit: Visit, problem: Problem) -> str:
    """Write a problem document; `errors` lists every bad field at once."""
    title, detail = tell(problem, visit.language)
    document = {"type": "about:blank", "title": title, "status": problem.status, "detail": detail}
    if problem.faults:
        document["errors"] = _faults(problem.faults, visit)
    return _write(document)


def health(visit: Visit, books: int) -> str:
    """Write that the library answers."""
    return _write({"status": "ok", "books": books})


def _book(book: Book) -> dict[str, Any]:
    """Return a book as a JSON object: what nobody has said is null."""
    # exercise: views/book-json
    return {
        "id": book.id,
        "title": book.title,
        "author": book.author,
        "year": book.year,
        "language": book.language or None,
        "genre": book.genre or None,
        "isbn": book.isbn or None,
        "popularity": book.popularity,
    }
    # end exercise


def _faults(faults: dict[str, Fault], visit: Visit) -> list[dict[str, str]]:
    return [
        {"field": field, "code": fault.code, "detail": explain(fault, visit.language)}
        for field, fault in faults.items()
    ]


def _write(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
