"""Reviews: on the page of their book, and the form to write one."""

from __future__ import annotations

import json

import pytest

from bookshelf.models import BookReviews, Fault
from bookshelf.views import ReviewForm, Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA, CHERI, LEO, LIBRARIAN, REVIEW, REVIEWS


def book_page(views, reader=None, reviews=REVIEWS):
    """Return the main part of the page of a book with these reviews."""
    visit = Visit(path="/books/3", reader=reader, csrf_token="a token")
    return read(views.pages.book(visit, CHERI, reviews)).one("main")


def actions(page):
    """Return where the forms of a page are sent."""
    return [form.attributes["action"] for form in page.all("form")]


def test_every_view_shows_who_says_what_of_a_book(view):
    text = view.book(Visit(), CHERI, REVIEWS)

    for piece in ("Ana", "Read it twice.", "In one night.", "2026", "4"):
        assert piece in text


def test_stars_are_said_in_words_as_well(views):
    review = book_page(views).one("article", **{"class": "review"})

    hidden = review.one("span", **{"class": "stars"})

    assert hidden.attributes["aria-hidden"] == "true"
    assert "4 of 5" in review.text


def test_date_of_a_review_is_written_as_the_reader_writes_it(views):
    told = {"en": "2 November 2026", "fr": "2 novembre 2026"}

    for language, date in told.items():
        for view in (views.pages, views.plain):
            assert date in view.book(Visit(language), CHERI, REVIEWS)


def test_average_is_shown_with_how_many_have_said_it(views):
    reviews = BookReviews([REVIEW], count=12, average=4.25)

    text = book_page(views, reviews=reviews).text

    assert "4.2 on average, from 12 readers" in text


def test_book_without_reviews_says_so_kindly(views):
    for view in (views.pages, views.plain):
        assert "Nobody has reviewed this book yet" in view.book(Visit(), CHERI)


def test_json_tells_the_newest_reviews_with_their_number_and_average(views):
    told = json.loads(views.api.book(Visit(), CHERI, REVIEWS))["reviews"]

    assert (told["count"], told["average"]) == (1, 4.0)
    assert told["newest"][0]["text"] == "Read it twice.\nIn one night."
    assert told["newest"][0]["reader"] == "Ana"


def test_reader_can_review_a_book_on_its_page(views):
    assert "/books/3/reviews" in actions(book_page(views, LEO))


def test_reader_who_has_reviewed_a_book_is_not_asked_again(views):
    assert "/books/3/reviews" not in actions(book_page(views, ANA))


def test_somebody_unknown_signs_in_to_review_and_comes_back(views):
    page = book_page(views)

    assert actions(page) == []
    assert "/login?next=%2Fbooks%2F3" in page.links()


@pytest.mark.parametrize(
    ("reader", "can"), [(None, False), (LEO, False), (ANA, True), (LIBRARIAN, True)]
)
def test_review_is_changed_by_its_author_or_a_librarian(views, reader, can):
    page = book_page(views, reader)

    assert ("/reviews/11/edit" in page.links()) is can
    assert ("/reviews/11/delete" in actions(page)) is can


@pytest.mark.parametrize(
    ("review_id", "address"), [(None, "/books/3/reviews"), (11, "/reviews/11/edit")]
)
def test_form_for_a_review_is_sent_to_where_it_belongs(views, review_id, address):
    form = ReviewForm(CHERI, {}, review_id=review_id)

    main = read(views.pages.review_form(Visit(reader=ANA), form)).one("main")

    assert main.one("form").attributes["action"] == address


def test_form_for_a_review_keeps_what_was_typed(views):
    form = ReviewForm(CHERI, {"rating": "2", "text": "\n  Two words,\nthen more"})

    main = read(views.pages.review_form(Visit(reader=ANA), form)).one("main")

    assert main.one("input", checked="").attributes["value"] == "2"
    # The first line break in a textarea is not part of its text (HTML Living Standard).
    assert main.one("textarea").inside == ["\n\n  Two words,\nthen more"]


def test_faults_of_a_review_stand_at_their_fields(views):
    faults = {"rating": Fault("required"), "text": Fault("too-long", high=2000)}

    page = read(views.pages.review_form(Visit(reader=ANA), ReviewForm(CHERI, {}, faults)))

    assert "2000" in page.described_by(page.one("textarea"))
    assert "fill this in" in page.described_by(page.one("fieldset", id="rating"))
    assert {"#rating", "#text"} <= page.links().keys()
