"""What readers say of books, by forms. After a change, 303 to the page of the book."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, request, url_for
from werkzeug.wrappers import Response as Answer

from bookshelf.models import InvalidReview, NotAllowed, Reader, Review, may_change
from bookshelf.views import Views
from bookshelf.web.forms import mistaken_review, review_form_of

from .desk import Desk
from .guards import login_required, permission_required


def make_reviews(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of the site's addresses of reviews."""
    reviews = Blueprint("reviews", __name__)

    @reviews.post("/books/<int:book_id>/reviews")
    @permission_required(desk, "review")
    @login_required(desk)
    def create(reader: Reader, book_id: int) -> Answer:
        """Add the review that was typed in."""
        return to_book(desk.library.reviews.add(book_id, desk.form, by=reader))

    @reviews.get("/reviews/<int:review_id>/edit")
    @login_required(desk)
    def edit(reader: Reader, review_id: int) -> Answer:
        """Show the form for a review that is there."""
        review = desk.library.reviews.get(review_id)
        if not may_change(reader, review.reader_id):
            raise NotAllowed("change-any-review")
        form = review_form_of(desk.library.books.get(review.book_id), review)
        return Response(views.review_form(desk.visit, form), content_type=views.media_type)

    @reviews.post("/reviews/<int:review_id>/edit")
    @login_required(desk)
    def update(reader: Reader, review_id: int) -> Answer:
        """Give the review what was typed in."""
        return to_book(desk.library.reviews.change(review_id, desk.form, by=reader))

    @reviews.post("/reviews/<int:review_id>/delete")
    @login_required(desk)
    def delete(reader: Reader, review_id: int) -> Answer:
        """Take the review away."""
        return to_book(desk.library.reviews.delete(review_id, by=reader))

    @reviews.errorhandler(InvalidReview)
    def review_again(error: InvalidReview) -> Answer:
        """Answer with the form, what was typed and what is wrong with it: 400."""
        place = request.view_args or {}
        review_id = place.get("review_id")
        book_id = place.get("book_id") or desk.library.reviews.get(place["review_id"]).book_id
        book = desk.library.books.get(book_id)
        form = mistaken_review(book, desk.form, error.faults, review_id)
        text = views.review_form(desk.visit, form)
        return Response(text, 400, content_type=views.media_type)

    return reviews


def to_book(review: Review) -> Answer:
    """Lead to the page of the book that a review is about."""
    return redirect(url_for("books.show", book_id=review.book_id), 303)
