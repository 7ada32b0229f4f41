"""Between a form that was sent and the values in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bookshelf.models import Book, Fault, ModelError, Review, values_of
from bookshelf.views import BookForm, Form, Problem, ReviewForm, SignInForm

from . import csrf
from .bodies import Refused
from .problems import problem_of_error
from .redirects import path_of_ours

TYPES = ("application/x-www-form-urlencoded", "multipart/form-data", "")
BOOK = ("title", "author", "year", "language", "genre", "isbn", "price", "stock", "adult")
REVIEW = ("rating", "text")
CREDENTIALS = ("email", "password", "code")
# A password is never shown again.
READER = ("name", "email", "birth_date")


def typed(form: Mapping[str, str]) -> dict[str, str]:
    """Return the values that somebody typed into a form, without its token."""
    return {name: value for name, value in form.items() if name != csrf.FIELD}


def empty_form() -> BookForm:
    """Return the form for a new book."""
    return BookForm(only({}, BOOK))


def form_of(book: Book) -> BookForm:
    """Return the form for a book that is there, with its values as text."""
    return BookForm(values_of(book), book_id=book.id)


def mistaken_form(
    values: Mapping[str, str], faults: dict[str, Fault], book_id: int | None
) -> BookForm:
    """Return the form that was sent, with what was typed and what is wrong with it."""
    return BookForm(only(values, BOOK), faults, book_id)


def review_form_of(book: Book, review: Review) -> ReviewForm:
    """Return the form for a review that is there."""
    values = {"rating": str(review.rating), "text": review.text}
    return ReviewForm(book, values, review_id=review.id)


def mistaken_review(
    book: Book, values: Mapping[str, str], faults: dict[str, Fault], review_id: int | None = None
) -> ReviewForm:
    """Return the review that was sent, with what is wrong with it."""
    return ReviewForm(book, only(values, REVIEW), faults, review_id)


def empty_registration() -> Form:
    """Return the form for a new account."""
    return Form(only({}, READER))


def mistaken_registration(values: Mapping[str, str], faults: dict[str, Fault]) -> Form:
    """Return the form for a new account that was sent, without its password."""
    return Form(only(values, READER), faults)


def credentials(values: Mapping[str, str]) -> dict[str, str]:
    """Return of a form to sign in with what the models must know."""
    return only(values, CREDENTIALS)


def failed_sign_in(values: Mapping[str, str], error: ModelError) -> SignInForm:
    """Return the form to sign in with that was sent, without password and code."""
    problem = problem_of_error(error)
    seconds = int(problem.subject) if problem.code == "locked" else 0
    email, asked = values.get("email", ""), values.get("next", "")
    return SignInForm(email, path_of_ours(asked), failed=not seconds, locked=seconds)


def only(values: Mapping[str, str], names: Sequence[str]) -> dict[str, str]:
    """Return of these values those with one of these names, empty where there is none."""
    return {name: values.get(name, "") for name in names}


def refuse_no_form(content_type: str) -> None:
    """Raise Refused (415) for a body that is called something else than a form."""
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type not in TYPES:
        raise Refused(Problem(415, "not-a-form", subject=media_type[:80]))


def refuse_forgery(keys: Sequence[str], cookie: str, form: Mapping[str, str], path: str) -> None:
    """Raise Refused (403) for a form that no page of ours has sent."""
    if not csrf.is_token(keys, cookie, form.get(csrf.FIELD, "")):
        raise Refused(Problem(403, "forgery", subject=path))
