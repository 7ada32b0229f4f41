"""The views as plain text, for a terminal."""

from __future__ import annotations

from bookshelf.models import Book, BookPage, BookReviews
from bookshelf.text import mark as _
from bookshelf.text import sentences

from .contract import NO_REVIEWS
from .data import Home, Problem, Visit
from .finding import find_extras
from .lines.desk import (
    basket,
    book_form,
    change_password,
    dashboard,
    reading_item,
    reading_list,
    register,
    review_form,
    sign_in,
    token,
)
from .lines.facts import facts_of
from .lines.readers import review_lines
from .lines.writing import write
from .words import explain, tell
from .words.names import number, year_name

__all__ = [
    "about",
    "basket",
    "book",
    "book_form",
    "catalogue",
    "change_password",
    "dashboard",
    "extras",
    "health",
    "home",
    "media_type",
    "problem",
    "problem_type",
    "reading_item",
    "reading_list",
    "register",
    "review_form",
    "sign_in",
    "token",
]

extras = find_extras("plain")
media_type = "text/plain; charset=utf-8"
problem_type = media_type


def home(visit: Visit, home: Home) -> str:
    """Write how many books there are, the newest and the most borrowed."""
    gettext = sentences(visit.language).gettext
    return write(
        "Bookshelf",
        "",
        gettext(_("Books: {count}")).format(count=number(home.count, visit.language)),
        "",
        gettext(_("New on the shelf")),
        *[line(book, visit.language) for book in home.newest],
        "",
        gettext(_("Most borrowed")),
        *[line(book, visit.language) for book in home.popular],
    )


def about(visit: Visit) -> str:
    """Write what this place is."""
    gettext = sentences(visit.language).gettext
    return write(
        "Bookshelf",
        "",
        gettext(_("A bookshop with a lending desk, built by hand in three layers.")),
        gettext(_("The books are at /books, for programs at /api/books.")),
    )


def catalogue(visit: Visit, page: BookPage) -> str:
    """Write one page of the catalogue, a book a line."""
    gettext = sentences(visit.language).gettext
    where = gettext(_("Books: {total}, page {page} of {pages}"))
    shown = {
        name: number(getattr(page, name), visit.language) for name in ("total", "page", "pages")
    }
    lines = [line(book, visit.language) for book in page.books]
    return write(
        where.format(**shown),
        "",
        *(lines or [gettext(_("No books here."))]),
    )


def book(visit: Visit, book: Book, reviews: BookReviews = NO_REVIEWS) -> str:
    """Write all that is known about one book, a fact a line, and what readers say of it."""
    gettext = sentences(visit.language).gettext
    fact = gettext(_("{name}: {value}"))
    facts = [(gettext(name), value) for name, value in facts_of(book, visit.language) if value]
    return write(
        *[fact.format(name=name, value=value) for name, value in facts],
        "",
        *review_lines(reviews, visit.language),
    )


def problem(visit: Visit, problem: Problem) -> str:
    """Write what was wrong and what to do next."""
    title, advice = tell(problem, visit.language)
    faults = [f"{name}: {explain(fault, visit.language)}" for name, fault in problem.faults.items()]
    number = [f"request_id: {visit.request_id}"] if visit.request_id else []
    return write(f"{problem.status} {title}", "", advice, *faults, *number)


def health(visit: Visit, books: int) -> str:
    """Write that the library answers."""
    return write("ok", f"books: {books}")


def line(book: Book, language: str) -> str:
    """Return a book as one line: number, title, author, and the year where it is known."""
    # exercise: views/book-text
    year = "" if book.year is None else f" ({year_name(book.year, language)})"
    return f"{book.id:>6}  {book.title}, {book.author}{year}"
    # end exercise
