"""What the views are given beside the models' data: plain and frozen."""

from __future__ import annotations

from dataclasses import dataclass, field

from bookshelf.models import Book, Fault


@dataclass(frozen=True)
class Visit:
    """Who is looking, and from where: what every page needs.

    `language` is "en" or "fr"; `path` and `query` say which page this is, so that it can link
    to itself in the other language; `csrf_token` goes into every form.
    """

    language: str = "en"
    path: str = "/"
    query: dict[str, str] = field(default_factory=dict)
    csrf_token: str = ""


@dataclass(frozen=True)
class Home:
    """What the first page shows."""

    count: int
    newest: list[Book]
    popular: list[Book]


@dataclass(frozen=True)
class BookForm:
    """A form for a new book (no `book_id`) or for one that is there.

    `values` is what was typed, by field, and `faults` what is wrong with it.
    """

    values: dict[str, str]
    faults: dict[str, Fault] = field(default_factory=dict)
    book_id: int | None = None


@dataclass(frozen=True)
class Problem:
    """Why there is no such answer.

    `status` is an HTTP status (RFC 9110, section 15); `code` one of: bad-request, invalid,
    forgery, not-found, book-not-found, method-not-allowed, too-large, not-json, not-a-form,
    bad-json, server-error. `subject` is what was asked for, `faults` what is wrong with each value.
    """

    status: int
    code: str
    subject: str = ""
    faults: dict[str, Fault] = field(default_factory=dict)
