"""Covers: shown, drawn, uploaded."""

from __future__ import annotations

import io

import pytest

from bookshelf.models import Fault
from bookshelf.web.problems import LARGEST_REQUEST
from tests.unit.controllers.doubles import EMMA
from tests.unit.controllers.extras.doubles import NAME, PICTURE


@pytest.fixture
def upload(client, token):
    """The function that sends a picture as a librarian does."""

    def upload(content, path="/books/7/cover", **values):
        data = {**values, "csrf_token": token}
        if content is not None:
            data["cover"] = (io.BytesIO(content), "emma.png")
        return client.post(path, data=data, content_type="multipart/form-data")

    return upload


def test_picture_is_shown_and_may_be_kept_for_ever_by_all(ana):
    response = ana.get(f"/covers/{NAME}")

    assert (response.data, response.mimetype) == (PICTURE.content, "image/png")
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "Cookie" not in response.headers.get("Vary", "")


def test_cover_is_drawn_from_the_book_and_may_be_kept_for_five_minutes(visitor):
    response = visitor.get("/covers/7.svg")

    assert (response.text, response.mimetype) == ("<svg>Emma</svg>", "image/svg+xml")
    assert response.headers["Cache-Control"] == "public, max-age=300"
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("name", [NAME, "7.svg"])
def test_cover_that_the_browser_has_already_is_not_sent_again(visitor, name):
    tag = visitor.get(f"/covers/{name}").headers["ETag"]

    response = visitor.get(f"/covers/{name}", headers={"If-None-Match": tag})

    assert (response.status_code, response.data) == (304, b"")


@pytest.mark.parametrize("name", ["none.png", "07.svg", "x.svg", ".svg", "..", "%00", "é" * 300])
def test_unknown_picture_answers_404(visitor, site, name):
    response = visitor.get(f"/covers/{name}")

    assert (response.status_code, site.shown[0][1].code) == (404, "cover-not-found")


def test_cover_of_an_unknown_book_answers_404(visitor, site):
    response = visitor.get("/covers/42.svg")

    assert (response.status_code, site.shown[0][1].code) == (404, "book-not-found")


def test_picture_that_was_sent_is_given_to_the_book(upload, extras):
    response = upload(b"a picture")

    assert (response.status_code, response.headers["Location"]) == (303, "/books/7")
    assert extras.covers.asked == [("put", 7, b"a picture")]


@pytest.mark.parametrize("content", [None, b""])
def test_form_without_a_picture_is_judged_by_the_model(upload, extras, content):
    upload(content)

    assert extras.covers.asked == [("put", 7, b"")]


def test_picture_is_taken_away(upload, extras):
    response = upload(None, remove="yes")

    assert response.status_code == 303
    assert extras.covers.asked == [("remove", 7)]


def test_what_is_no_picture_answers_400_and_says_why(upload, extras, site):
    extras.covers.faults = {"cover": Fault("not-a-picture")}

    response = upload(b"<script>")

    assert (response.status_code, response.mimetype) == (400, "text/site-problem")
    assert site.shown[0][1].faults == extras.covers.faults


def test_picture_that_is_too_large_for_a_request_answers_413(upload, extras, site):
    response = upload(b"x" * LARGEST_REQUEST)

    assert (response.status_code, extras.covers.asked) == (413, [])
    assert site.shown[0][1].code == "too-large"


def test_picture_for_an_unknown_book_answers_404(upload):
    assert upload(b"a picture", path="/books/42/cover").status_code == 404


def test_picture_of_a_reader_who_is_no_librarian_is_refused(ana, token, extras):
    response = ana.post(f"/books/{EMMA.id}/cover", data={"csrf_token": token})

    assert (response.status_code, extras.covers.asked) == (403, [])
