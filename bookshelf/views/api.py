"""The views as JSON (RFC 8259), problems as problem documents (RFC 9457)."""

from __future__ import annotations

from typing import Any

from bookshelf.models import Book, BookPage, BookReviews

from .contract import NO_REVIEWS
from .data import Home, ReviewForm, Visit
from .documents.desk import (
    basket,
    book_form,
    change_password,
    dashboard,
    reading_item,
    reading_list,
    register,
    sign_in,
    token,
)
from .documents.records import review_record
from .documents.writing import euros, form_document, problem, write
from .finding import find_extras
from .links import same_page

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

extras = find_extras("api")
media_type = "application/json"
problem_type = "application/problem+json"


def home(visit: Visit, home: Home) -> str:
    """Write how many books there are, the newest and the most borrowed."""
    newest = [_whole(book) for book in home.newest]
    popular = [_whole(book) for book in home.popular]
    return write({"count": home.count, "newest": newest, "popular": popular})


def about(visit: Visit) -> str:
    """Write what this place is."""
    return write({"name": "Bookshelf", "books": "/api/books", "health": "/health"})


def catalogue(visit: Visit, page: BookPage) -> str:
    """Write one page of the catalogue, and where the pages beside it are."""
    links = {}
    if page.page > 1:
        links["previous"] = same_page(visit, page=min(page.page - 1, page.pages))
    if page.page < page.pages:
        links["next"] = same_page(visit, page=page.page + 1)
    return write(
        {
            "books": [_whole(book) for book in page.books],
            "total": page.total,
            "page": page.page,
            "pages": page.pages,
            "limit": page.limit,
            "links": links,
        }
    )


def book(visit: Visit, book: Book, reviews: BookReviews = NO_REVIEWS) -> str:
    """Write all that is known about one book, and what readers say of it."""
    said = {
        "count": reviews.count,
        "average": reviews.average,
        "newest": [review_record(review) for review in reviews.reviews],
    }
    return write({**_whole(book), "reviews": said})


def review_form(visit: Visit, form: ReviewForm) -> str:
    """Write which book it is about, and the form for a review of it."""
    return write({"book": _whole(form.book), **form_document(form.values, form.faults, visit)})


def health(visit: Visit, books: int) -> str:
    """Write that the library answers."""
    return write({"status": "ok", "books": books})


def _whole(book: Book) -> dict[str, Any]:
    """Return a book with what the shop adds to it: its price, its stock and its cover."""
    cover = f"/covers/{book.cover or f'{book.id}.svg'}" if extras else None
    shop = {"price": euros(book.price), "stock": book.stock, "adult": book.adult}
    return {**_book(book), **shop, "cover": cover}


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
