"""What the views are given beside the models' data: plain and frozen."""

from __future__ import annotations

from dataclasses import dataclass, field

from bookshelf.models import Book, Fault, NewFactor, Reader, Review, Sale


@dataclass(frozen=True)
class Visit:
    """Who is looking, and from where: what every page needs.

    `language` is "en" or "fr"; `path` and `query` say which page this is, so that it can link
    to itself in the other language; `csrf_token` goes into every form; `reader` is who is
    signed in; `request_id` names this request in our log.
    """

    language: str = "en"
    path: str = "/"
    query: dict[str, str] = field(default_factory=dict)
    csrf_token: str = ""
    reader: Reader | None = None
    request_id: str = ""


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
class Form:
    """A form of another kind: what was typed, by field, and what is wrong with it."""

    values: dict[str, str]
    faults: dict[str, Fault] = field(default_factory=dict)


@dataclass(frozen=True)
class ReviewForm:
    """A form for a review of this book: a new one (no `review_id`) or one that is there."""

    book: Book
    values: dict[str, str]
    faults: dict[str, Fault] = field(default_factory=dict)
    review_id: int | None = None


@dataclass(frozen=True)
class SignInForm:
    """The form to sign in with. `next` is the path to go to afterwards.

    `failed` says that e-mail, password or code was wrong; `locked` for how many seconds
    nobody can sign in with this address, 0 when it is open.
    """

    email: str = ""
    next: str = ""
    failed: bool = False
    locked: int = 0


@dataclass(frozen=True)
class Dashboard:
    """What is a reader's own."""

    reader: Reader
    reviews: list[Review]
    sales: list[Sale]


@dataclass(frozen=True)
class Token:
    """A bearer token (RFC 6750), and how many seconds it is good for."""

    access_token: str
    seconds: int


@dataclass(frozen=True)
class SecondFactorForm:
    """The form to set a second factor up (with `new`) or to do without one again."""

    new: NewFactor | None = None
    faults: dict[str, Fault] = field(default_factory=dict)


@dataclass(frozen=True)
class Problem:
    """Why there is no such answer.

    `status` is an HTTP status (RFC 9110, section 15); `code` one of: bad-request, invalid,
    forgery, not-found, book-not-found, review-not-found, reader-not-found, item-not-found,
    cover-not-found, method-not-allowed, too-large, not-json, not-a-form, bad-json,
    sign-in-needed, sign-in-failed, bad-token, not-allowed, locked, wrong-host, busy,
    server-error.
    `subject` is what was asked for, `faults` what is wrong with each value.
    """

    status: int
    code: str
    subject: str = ""
    faults: dict[str, Fault] = field(default_factory=dict)
