"""The models: what the library knows, and the rules that it keeps.

Here is what this layer promises to the others: plain data (`Book`, `BookPage`), a small
family of errors, and the `Library` that is opened for each request. A model must not know
that there is a web, a page or a template: it takes plain values, returns plain data and
raises model errors.

The reference keeps its books in SQLite: read `sqlite.py`, then `books.py`, then `rules.py`.
"""

from .book import GENRES, SORTS, Book, BookPage, Loaded, Refusal, Values
from .errors import BookNotFound, Fault, Invalid, InvalidBook, InvalidQuery, ModelError
from .library import Books, Library, OpenLibrary, Prepare

__all__ = [
    "GENRES",
    "SORTS",
    "Book",
    "BookPage",
    "Loaded",
    "Refusal",
    "Values",
    "Books",
    "Library",
    "OpenLibrary",
    "Prepare",
    "ModelError",
    "BookNotFound",
    "Invalid",
    "InvalidBook",
    "InvalidQuery",
    "Fault",
]
