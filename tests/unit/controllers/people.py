"""Stand-ins for the models of readers, and of what is theirs."""

from __future__ import annotations

from dataclasses import dataclass, field

from bookshelf.models import (
    Basket,
    BookNotFound,
    BookReviews,
    InvalidBasket,
    InvalidItem,
    InvalidReader,
    InvalidReview,
    ItemNotFound,
    NotAllowed,
    Reader,
    ReaderNotFound,
    ReadingItem,
    Review,
    ReviewNotFound,
    Sale,
    may_change,
)
from tests.unit.controllers.doubles import EMMA, Double

ANA = Reader(1, "Ana Lima", "ana@example.org", birth_date="1990-05-17")
LIBRARIAN = Reader(2, "Zoé Roy", "zoe@example.org", role="librarian")
PEOPLE = (ANA, LIBRARIAN)
NEWCOMER = 3
PRAISE = Review(5, EMMA.id, EMMA.title, ANA.id, ANA.name, 4, "Witty.", "2026-01-02")
OF_EMMA = BookReviews([PRAISE], 1, 4.0)
SALE = Sale(9, "2026-01-03", [], 0, 1250)
ITEM = ReadingItem(4, "Sido")


@dataclass
class Readers(Double):
    """Those who have an account; `refuses` is what a wrong password raises, if it does."""

    people: dict = field(default_factory=lambda: {reader.id: reader for reader in PEOPLE})
    refuses: Exception | None = None

    def add(self, values, *, role="reader", password_hash=""):
        self._hear("add", dict(values))
        self._check(InvalidReader)
        self.people[NEWCOMER] = Reader(NEWCOMER, values.get("name", ""), values.get("email", ""))
        return self.people[NEWCOMER]

    def sign_in(self, values):
        self._hear("sign_in", dict(values))
        if self.refuses:
            raise self.refuses
        return self.people[ANA.id]

    def change_password(self, reader_id, values):
        self._hear("change_password", reader_id, dict(values))
        self._check(InvalidReader)
        if self.refuses:
            raise self.refuses

    def get(self, reader_id):
        self._hear("get", reader_id)
        if reader_id not in self.people:
            raise ReaderNotFound(str(reader_id))
        return self.people[reader_id]


@dataclass
class Sessions(Double):
    """Who is signed in: the id of a reader by token."""

    open_ones: dict = field(default_factory=dict)
    readers: Readers = field(default_factory=Readers)

    def open(self, reader_id, seconds):
        self._hear("open", reader_id, seconds)
        token = f"session-{len(self.asked)}"
        self.open_ones[token] = reader_id
        return token

    def reader(self, token):
        self._hear("reader", token)
        return self.readers.people.get(self.open_ones.get(token))

    def end(self, token):
        self._hear("end", token)
        self.open_ones.pop(token, None)


@dataclass
class Reviews(Double):
    """One review: what Ana says of Emma."""

    def of_book(self, book_id):
        self._hear("of_book", book_id)
        return OF_EMMA if book_id == EMMA.id else BookReviews()

    def by_reader(self, reader_id):
        self._hear("by_reader", reader_id)
        return [PRAISE] if reader_id == ANA.id else []

    def get(self, review_id):
        if review_id != PRAISE.id:
            raise ReviewNotFound(review_id)
        return PRAISE

    def add(self, book_id, values, by):
        self._hear("add", book_id, dict(values), by)
        if book_id != EMMA.id:
            raise BookNotFound(book_id)
        self._check(InvalidReview)
        return PRAISE

    def change(self, review_id, values, by):
        self._hear("change", review_id, dict(values), by)
        self._check(InvalidReview)
        return self._owned(review_id, by)

    def delete(self, review_id, by):
        self._hear("delete", review_id, by)
        return self._owned(review_id, by)

    def _owned(self, review_id, by):
        review = self.get(review_id)
        if not may_change(by, review.reader_id):
            raise NotAllowed("change-any-review")
        return review


@dataclass
class Baskets(Double):
    """Baskets that stay empty, and one sale."""

    def of(self, reader_id):
        return Basket()

    def add(self, reader_id, values):
        return self._fill("add", reader_id, dict(values))

    def remove(self, reader_id, values):
        return self._fill("remove", reader_id, dict(values))

    def check_out(self, reader):
        self._fill("check_out", reader)
        return SALE

    def sales(self, reader_id):
        return [SALE]

    def _fill(self, *question):
        self._hear(*question)
        self._check(InvalidBasket)
        return Basket()


@dataclass
class ReadingList(Double):
    """A reading list of one line."""

    def all(self):
        self._hear("all")
        return [ITEM]

    def get(self, item_id):
        self._hear("get", item_id)
        return self._find(item_id)

    def add(self, values):
        self._hear("add", dict(values))
        self._check(InvalidItem)
        return ITEM

    def change(self, item_id, changes):
        self._hear("change", item_id, dict(changes))
        self._check(InvalidItem)
        return self._find(item_id)

    def delete(self, item_id):
        self._hear("delete", item_id)
        self._find(item_id)

    def clear(self):
        self._hear("clear")

    def _find(self, item_id):
        if item_id != ITEM.id:
            raise ItemNotFound(item_id)
        return ITEM
