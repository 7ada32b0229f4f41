"""What readers say of books: the promise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from .book import Values
from .reader import Reader

RATINGS = (1, 2, 3, 4, 5)
MOST_SHOWN = 50
LONGEST_TEXT = 2000


@dataclass(frozen=True)
class Review:
    """What one reader says of one book. `written` is a date, yyyy-mm-dd (ISO 8601)."""

    id: int
    book_id: int
    book_title: str
    reader_id: int
    reader_name: str
    rating: int
    text: str
    written: str


@dataclass(frozen=True)
class BookReviews:
    """The newest reviews of a book (MOST_SHOWN at most), and what all of them say.

    `average` is the mean rating, from 1 to 5, None when there is no review.
    """

    reviews: list[Review] = field(default_factory=list)
    count: int = 0
    average: float | None = None


class Reviews(Protocol):
    """The reviews in a library: one of each reader for each book."""

    def of_book(self, book_id: int) -> BookReviews:
        """Return the reviews of a book, the newest first. Raises BookNotFound."""

    def by_reader(self, reader_id: int) -> list[Review]:
        """Return the newest reviews of a reader, MOST_SHOWN at most."""

    def get(self, review_id: int) -> Review:
        """Return the review with this id, or raise ReviewNotFound."""

    def add(self, book_id: int, values: Values, by: Reader) -> Review:
        """Add a review from a rating (1 to 5) and a text (2,000 characters at most).

        Raises BookNotFound; InvalidReview, naming every bad field, also for a second review
        of the same book ("already-reviewed" at "text").
        """

    def change(self, review_id: int, values: Values, by: Reader) -> Review:
        """Give a review this rating and text.

        Raises ReviewNotFound, NotAllowed when it is not the reader's, or InvalidReview.
        """

    def delete(self, review_id: int, by: Reader) -> Review:
        """Take a review away and return it. Raises ReviewNotFound or NotAllowed."""
