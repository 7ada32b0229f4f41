"""What readers say of books, by forms. After a change, 303 to the page of the book."""

from __future__ import annotations

from bookshelf.models import Book, InvalidReview, NotAllowed, Review, may_change
from bookshelf.views import Views
from bookshelf.web.forms import mistaken_review, review_form_of

from .desk import Desk
from .response import Response, see_other, written
from .routing import Route


class Reviews:
    """The handlers of the site's addresses of reviews."""

    def __init__(self, views: Views) -> None:
        self._views = views

    def routes(self) -> list[Route]:
        """Return the rows of the routing table."""
        return [
            Route("POST", "/books/<int:book_id>/reviews", self.create),
            Route("GET", "/reviews/<int:review_id>/edit", self.edit),
            Route("POST", "/reviews/<int:review_id>/edit", self.update),
            Route("POST", "/reviews/<int:review_id>/delete", self.delete),
        ]

    def create(self, desk: Desk, book_id: int) -> Response:
        """Add the review that was typed in."""
        reader = desk.permit("review")
        return to_book(desk.library.reviews.add(book_id, desk.form, by=reader))

    def edit(self, desk: Desk, review_id: int) -> Response:
        """Show the form for a review that is there."""
        reader = desk.signed_in()
        review = desk.library.reviews.get(review_id)
        if not may_change(reader, review.reader_id):
            raise NotAllowed("change-any-review")
        form = review_form_of(desk.library.books.get(review.book_id), review)
        return written(self._views.review_form(desk.visit, form), self._views.media_type)

    def update(self, desk: Desk, review_id: int) -> Response:
        """Give the review what was typed in."""
        reader = desk.signed_in()
        return to_book(desk.library.reviews.change(review_id, desk.form, by=reader))

    def delete(self, desk: Desk, review_id: int) -> Response:
        """Take the review away."""
        reader = desk.signed_in()
        return to_book(desk.library.reviews.delete(review_id, by=reader))

    def again(self, desk: Desk, error: InvalidReview) -> Response:
        """Answer with the form, what was typed and what is wrong with it: 400."""
        review_id = desk.arguments.get("review_id")
        form = mistaken_review(
            self._book(desk), desk.form, error.faults, None if review_id is None else int(review_id)
        )
        return written(self._views.review_form(desk.visit, form), self._views.media_type, 400)

    def _book(self, desk: Desk) -> Book:
        """Return the book that a review is of, whether it is there or to come."""
        place = desk.arguments
        if "book_id" in place:
            return desk.library.books.get(int(place["book_id"]))
        review = desk.library.reviews.get(int(place["review_id"]))
        return desk.library.books.get(review.book_id)


def to_book(review: Review) -> Response:
    """Lead to the page of the book that a review is about."""
    return see_other(f"/books/{review.book_id}")
