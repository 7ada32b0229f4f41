"""The contract of every view: the same functions, whatever they write."""

from __future__ import annotations

from typing import Protocol

from bookshelf.models import Basket, Book, BookPage, BookReviews, Fault, ReadingItem, Statistics

from .data import (
    BookForm,
    Dashboard,
    Form,
    Home,
    Problem,
    ReviewForm,
    SecondFactorForm,
    SignInForm,
    Token,
    Visit,
)

NO_REVIEWS = BookReviews()
NO_FAULTS: dict[str, Fault] = {}


class ExtraViews(Protocol):
    """The views of what a first course can do without."""

    def statistics(self, visit: Visit, statistics: Statistics) -> str:
        """Write what is read: a chart of each share, and the same as a table."""

    def second_factor(self, visit: Visit, form: SecondFactorForm) -> str:
        """Write the form to set a second factor up, with its QR code, or to remove it."""

    def recovery_codes(self, visit: Visit, codes: list[str]) -> str:
        """Write the recovery codes, which are shown only this once."""

    def drawn_cover(self, book: Book) -> str:
        """Write a cover with the book's title and author as a picture (SVG)."""


class Views(Protocol):
    """A module of functions that turn data into text of one media type (RFC 6838)."""

    @property
    def media_type(self) -> str:
        """The media type of every answer but a problem."""

    @property
    def problem_type(self) -> str:
        """The media type of a problem."""

    @property
    def extras(self) -> ExtraViews | None:
        """The views of what goes beyond the core, where this copy has them."""

    def home(self, visit: Visit, home: Home) -> str:
        """Write the first page."""

    def about(self, visit: Visit) -> str:
        """Write what this place is."""

    def catalogue(self, visit: Visit, page: BookPage) -> str:
        """Write one page of the catalogue; say something kind when it is empty."""

    def book(self, visit: Visit, book: Book, reviews: BookReviews = NO_REVIEWS) -> str:
        """Write all that is known about one book, and what readers say of it."""

    def book_form(self, visit: Visit, form: BookForm) -> str:
        """Write a form with the values typed and a message at each fault."""

    def review_form(self, visit: Visit, form: ReviewForm) -> str:
        """Write the form for a review, with what was typed and a message at each fault."""

    def sign_in(self, visit: Visit, form: SignInForm) -> str:
        """Write the form to sign in with."""

    def register(self, visit: Visit, form: Form) -> str:
        """Write the form for a new account: name, email, password, birth_date."""

    def change_password(self, visit: Visit, form: Form) -> str:
        """Write the form to change one's password: old_password, password. Neither is shown."""

    def dashboard(self, visit: Visit, dashboard: Dashboard) -> str:
        """Write what is a reader's own: their account, reviews and purchases."""

    def basket(self, visit: Visit, basket: Basket, faults: dict[str, Fault] = NO_FAULTS) -> str:
        """Write what is in a basket, what it costs, and why it cannot be bought."""

    def token(self, visit: Visit, token: Token) -> str:
        """Write a bearer token (RFC 6749, section 5.1)."""

    def reading_list(self, visit: Visit, items: list[ReadingItem], address: str) -> str:
        """Write the reading list; the url of a line is `address`, "/" and its id."""

    def reading_item(self, visit: Visit, item: ReadingItem, address: str) -> str:
        """Write one line of the reading list."""

    def problem(self, visit: Visit, problem: Problem) -> str:
        """Write what was wrong and what to do next."""

    def health(self, visit: Visit, books: int) -> str:
        """Write that the library answers, and how many books it has."""
