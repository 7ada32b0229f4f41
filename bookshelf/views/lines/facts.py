"""What is known about one book, fact by fact."""

from __future__ import annotations

from bookshelf.models import Book
from bookshelf.text import mark as _
from bookshelf.text import sentences

from ..words.amounts import amount
from ..words.names import genre_name, language_name, number, year_name


def facts_of(book: Book, language: str) -> list[tuple[str, str]]:
    """Return the name of each fact, not translated, and its value, empty where not known."""
    return [
        (_("Title"), book.title),
        (_("Author"), book.author),
        (_("Year"), "" if book.year is None else year_name(book.year, language)),
        (_("Language"), language_name(book.language, language)),
        (_("Genre"), genre_name(book.genre, language) if book.genre else ""),
        (_("ISBN"), book.isbn),
        (_("Borrowed"), number(book.popularity, language)),
        (_("Price"), "" if book.price is None else amount(book.price, language)),
        (_("In stock"), "" if book.price is None else number(book.stock, language)),
        (_("For readers"), sentences(language).gettext(_("from 18 on")) if book.adult else ""),
    ]
