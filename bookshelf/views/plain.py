"""The views as plain text, for a terminal."""

from __future__ import annotations

import re

from bookshelf.models import Book, BookPage
from bookshelf.text import mark as _
from bookshelf.text import sentences

from .data import BookForm, Home, Problem, Visit
from .naming import genre_name, language_name, number, year_name
from .words import explain, tell

media_type = "text/plain; charset=utf-8"
problem_type = media_type

# What could move the cursor of a terminal, or begin a line of its own.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def home(visit: Visit, home: Home) -> str:
    """Write how many books there are, the newest and the most borrowed."""
    gettext = sentences(visit.language).gettext
    return _lines(
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
    return _lines(
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
    return _lines(
        where.format(**shown),
        "",
        *(lines or [gettext(_("No books here. Try the first page, or another author."))]),
    )


def book(visit: Visit, book: Book) -> str:
    """Write all that is known about one book, a fact a line."""
    gettext = sentences(visit.language).gettext
    year = "" if book.year is None else year_name(book.year, visit.language)
    facts = [
        (_("Title"), book.title),
        (_("Author"), book.author),
        (_("Year"), year),
        (_("Language"), language_name(book.language, visit.language)),
        (_("Genre"), genre_name(book.genre, visit.language) if book.genre else ""),
        (_("ISBN"), book.isbn),
        (_("Borrowed"), number(book.popularity, visit.language)),
    ]
    fact = gettext(_("{name}: {value}"))
    return _lines(*[fact.format(name=gettext(name), value=value) for name, value in facts if value])


def book_form(visit: Visit, form: BookForm) -> str:
    """Write the fields with what was typed and what is wrong, and the token to send along."""
    lines = []
    for name, value in form.values.items():
        lines.append(f"{name}: {value}")
        if name in form.faults:
            lines.append(f"  ! {explain(form.faults[name], visit.language)}")
    for name, fault in form.faults.items():
        if name not in form.values:
            lines.append(f"  ! {name}: {explain(fault, visit.language)}")
    return _lines(*lines, f"csrf_token: {visit.csrf_token}")


def problem(visit: Visit, problem: Problem) -> str:
    """Write what was wrong and what to do next."""
    title, advice = tell(problem, visit.language)
    faults = [f"{name}: {explain(fault, visit.language)}" for name, fault in problem.faults.items()]
    return _lines(f"{problem.status} {title}", "", advice, *faults)


def health(visit: Visit, books: int) -> str:
    """Write that the library answers."""
    return _lines("ok", f"books: {books}")


def line(book: Book, language: str) -> str:
    """Return a book as one line: number, title, author, and the year where it is known."""
    # exercise: views/book-text
    year = "" if book.year is None else f" ({year_name(book.year, language)})"
    return f"{book.id:>6}  {book.title}, {book.author}{year}"
    # end exercise


def _lines(*lines: str) -> str:
    return "".join(f"{CONTROL.sub(REPLACEMENT, text)}\n" for text in lines)
