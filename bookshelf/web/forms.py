"""Between a form that was sent and the values in it."""

from __future__ import annotations

from collections.abc import Mapping

from bookshelf.models import Book, Fault
from bookshelf.views import BookForm, Problem

from . import csrf
from .bodies import Refused

EMPTY_BOOK = dict.fromkeys(("title", "author", "year", "language", "genre", "isbn"), "")


def empty_form() -> BookForm:
    """Return the form for a new book."""
    return BookForm(EMPTY_BOOK)


def form_of(book: Book) -> BookForm:
    """Return the form for a book that is there, with its values as text."""
    values = {name: getattr(book, name) for name in EMPTY_BOOK}
    text = {name: "" if value is None else str(value) for name, value in values.items()}
    return BookForm(text, book_id=book.id)


def mistaken_form(
    values: dict[str, str], faults: dict[str, Fault], book_id: int | None
) -> BookForm:
    """Return the form that was sent, with what was typed and what is wrong with it."""
    return BookForm({**EMPTY_BOOK, **values}, faults, book_id)


def typed(form: Mapping[str, str]) -> dict[str, str]:
    """Return the values that somebody typed into a form, without its token."""
    return {name: value for name, value in form.items() if name != csrf.FIELD}


def refuse_forgery(secret_key: str, cookie: str, form: Mapping[str, str], path: str) -> None:
    """Raise Refused (403) for a form that no page of ours has sent."""
    if not csrf.is_token(secret_key, cookie, form.get(csrf.FIELD, "")):
        raise Refused(Problem(403, "forgery", subject=path))
