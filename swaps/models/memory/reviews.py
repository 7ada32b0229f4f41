"""The reviews of a library in memory."""

from __future__ import annotations

from dataclasses import replace

from bookshelf.models import (
    BookNotFound,
    BookReviews,
    Reader,
    Review,
    ReviewNotFound,
    Values,
    clock,
)
from bookshelf.models.review import MOST_SHOWN
from bookshelf.models.rules.reviews import read_opinion, refuse_others, second_review

from .shelf import Shelf


class MemoryReviews:
    """The reviews of a library in memory."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def of_book(self, book_id: int) -> BookReviews:
        """Return the reviews of a book, the newest first, with their number and average."""
        with self._shelf.lock:
            if book_id not in self._shelf.shelved:
                raise BookNotFound(book_id)
            found = [review for review in self._newest() if review.book_id == book_id]
        ratings = [review.rating for review in found]
        average = sum(ratings) / len(ratings) if ratings else None
        return BookReviews(found[:MOST_SHOWN], len(found), average)

    def by_reader(self, reader_id: int) -> list[Review]:
        """Return the newest reviews of a reader."""
        with self._shelf.lock:
            found = [review for review in self._newest() if review.reader_id == reader_id]
        return found[:MOST_SHOWN]

    def get(self, review_id: int) -> Review:
        """Return the review with this id, or raise ReviewNotFound."""
        with self._shelf.lock:
            review = self._shelf.reviews.by_id.get(review_id)
            if review is None:
                raise ReviewNotFound(review_id)
            return self._named(review)

    def add(self, book_id: int, values: Values, by: Reader) -> Review:
        """Add a review of a book, the only one of this reader."""
        with self._shelf.lock:
            if book_id not in self._shelf.shelved:
                raise BookNotFound(book_id)
            opinion = read_opinion(values)
            owners = {(review.book_id, review.reader_id) for review in self._newest()}
            if (book_id, by.id) in owners:
                raise second_review(opinion)
            number = self._shelf.reviews.next_id()
            written = clock.today().isoformat()
            return self._put(
                Review(number, book_id, "", by.id, "", opinion.rating, opinion.text, written)
            )

    def change(self, review_id: int, values: Values, by: Reader) -> Review:
        """Give a review this rating and text; its date stays."""
        with self._shelf.lock:
            review = self.get(review_id)
            refuse_others(by, review.reader_id)
            opinion = read_opinion(values)
            return self._put(replace(review, rating=opinion.rating, text=opinion.text))

    def delete(self, review_id: int, by: Reader) -> Review:
        """Take a review away and return it."""
        with self._shelf.lock:
            review = self.get(review_id)
            refuse_others(by, review.reader_id)
            del self._shelf.reviews.by_id[review_id]
            return review

    def _newest(self) -> list[Review]:
        """Return every review, the newest first."""
        return [self._named(review) for review in self._shelf.reviews.newest()]

    def _put(self, review: Review) -> Review:
        """Keep a review, in the place of the one with this id, and return it as it is shown."""
        self._shelf.reviews.by_id[review.id] = review
        return self._named(review)

    def _named(self, review: Review) -> Review:
        """Return a review with the title and the name of now."""
        title = self._shelf.shelved[review.book_id].book.title
        name = self._shelf.accounts.by_id[review.reader_id].reader.name
        return replace(review, book_title=title, reader_name=name)
