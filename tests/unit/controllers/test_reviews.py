"""What readers say of books, by forms."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from bookshelf.views import ReviewForm
from tests.unit.controllers.doubles import EMMA
from tests.unit.controllers.people import ANA

TYPED = {"rating": "5", "text": "Witty.\r\nAnd sad."}
FAULTS = {"rating": Fault("out-of-range", "9", low=1, high=5)}


@pytest.fixture
def send(ana, token):
    """The function that sends a form as Ana does."""
    return lambda path, **values: ana.post(path, data={**values, "csrf_token": token})


def test_review_that_was_typed_in_is_added_in_the_readers_name(send, reviews):
    response = send("/books/7/reviews", **TYPED)

    assert (response.status_code, response.headers["Location"]) == (303, "/books/7")
    assert reviews.asked == [("add", 7, TYPED, ANA)]


def test_review_of_an_unknown_book_answers_404(send, site):
    response = send("/books/42/reviews", **TYPED)

    assert (response.status_code, site.shown[0][1].code) == (404, "book-not-found")


def test_mistake_in_a_new_review_answers_400_with_what_was_typed(send, reviews, site):
    reviews.faults = FAULTS

    response = send("/books/7/reviews", rating="9", text="Witty.")

    assert (response.status_code, response.mimetype) == (400, "text/site")
    form = ReviewForm(EMMA, {"rating": "9", "text": "Witty."}, FAULTS)
    assert site.shown == [("review_form", form)]


def test_form_for_a_review_that_is_there_holds_it(ana, site):
    ana.get("/reviews/5/edit")

    form = ReviewForm(EMMA, {"rating": "4", "text": "Witty."}, review_id=5)
    assert site.shown == [("review_form", form)]


def test_librarian_may_change_the_review_of_somebody_else(client, token):
    shown = client.get("/reviews/5/edit")
    changed = client.post("/reviews/5/edit", data={**TYPED, "csrf_token": token})

    assert (shown.status_code, changed.status_code) == (200, 303)


def test_review_is_given_what_was_typed(send, reviews):
    response = send("/reviews/5/edit", **TYPED)

    assert (response.status_code, response.headers["Location"]) == (303, "/books/7")
    assert reviews.asked == [("change", 5, TYPED, ANA)]


def test_mistake_in_a_change_answers_400_with_what_was_typed(send, reviews, site):
    reviews.faults = FAULTS

    response = send("/reviews/5/edit", rating="9")

    assert response.status_code == 400
    form = ReviewForm(EMMA, {"rating": "9", "text": ""}, FAULTS, review_id=5)
    assert site.shown == [("review_form", form)]


def test_review_is_deleted(send, reviews):
    response = send("/reviews/5/delete")

    assert (response.status_code, response.headers["Location"]) == (303, "/books/7")
    assert reviews.asked == [("delete", 5, ANA)]


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/reviews/5/edit"), ("POST", "/reviews/5/edit"), ("POST", "/reviews/5/delete")],
)
def test_review_of_somebody_else_answers_403(browser_of, readers, site, token, method, path):
    readers.people[3] = stranger = type(ANA)(3, "Léo Roy", "leo@example.org")

    response = browser_of(stranger).open(path, method=method, data={"csrf_token": token})

    assert (response.status_code, site.shown[0][1].code) == (403, "not-allowed")


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/reviews/6/edit"), ("POST", "/reviews/6/edit"), ("POST", "/reviews/6/delete")],
)
def test_unknown_review_answers_404(ana, site, token, method, path):
    response = ana.open(path, method=method, data={"csrf_token": token})

    assert (response.status_code, site.shown[0][1].code) == (404, "review-not-found")
