"""Who may do what on the site: 303 or 401 for nobody, 403 for the wrong role."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from bookshelf.views import Problem

PAGES = ["/dashboard", "/books/new", "/books/7/edit", "/reviews/5/edit"]
FORMS = [
    "/books/new",
    "/books/7/edit",
    "/books/7/delete",
    "/books/7/reviews",
    "/reviews/5/edit",
    "/reviews/5/delete",
]
FOR_LIBRARIANS = [
    ("GET", "/books/new"),
    ("GET", "/books/7/edit"),
    ("POST", "/books/new"),
    ("POST", "/books/7/edit"),
    ("POST", "/books/7/delete"),
]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", PAGES)
def test_page_leads_who_is_not_signed_in_to_the_form_for_that(visitor, method, path):
    response = visitor.open(path, method=method)

    assert (response.status_code, response.headers["Location"][:12]) == (303, "/login?next=")
    assert parse_qs(urlsplit(response.headers["Location"]).query) == {"next": [path]}


def test_way_back_has_the_query_with_it(visitor):
    response = visitor.get("/dashboard?from=a%26b&q=é%20&lang=fr")

    query = parse_qs(urlsplit(response.headers["Location"]).query)
    assert query == {"next": ["/dashboard?from=a%26b&q=%C3%A9%20&lang=fr"]}


@pytest.mark.parametrize("path", FORMS)
def test_form_of_who_is_not_signed_in_answers_401_with_a_page(stranger, site, token, path):
    response = stranger.post(path, data={"title": "Emma", "csrf_token": token})

    assert (response.status_code, response.mimetype) == (401, "text/site-problem")
    assert site.shown == [("problem", Problem(401, "sign-in-needed"))]


@pytest.mark.parametrize("path", FORMS)
def test_form_of_who_is_not_signed_in_changes_nothing(stranger, shelf, reviews, token, path):
    stranger.post(path, data={"title": "Emma", "csrf_token": token})

    assert (shelf.asked, reviews.asked) == ([], [])


@pytest.mark.parametrize(("method", "path"), FOR_LIBRARIANS)
def test_reader_may_not_change_the_catalogue(ana, site, shelf, token, method, path):
    response = ana.open(path, method=method, data={"csrf_token": token})

    assert (response.status_code, response.mimetype) == (403, "text/site-problem")
    assert site.shown == [("problem", Problem(403, "not-allowed"))]
    assert shelf.asked == []
