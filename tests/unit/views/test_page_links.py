"""The links from one page of the catalogue to the others."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlsplit

import pytest

from bookshelf.models import BookPage
from bookshelf.views import Visit
from tests.unit.views.reading import read

QUERY = {"author": "Simone & Fils", "sort": "-year"}


def links_of(views, page, pages, query=QUERY):
    """Return the links to the pages beside this one, in their order."""
    found = BookPage([], total=pages * 20, page=page)
    main = read(views.pages.catalogue(Visit(path="/books", query=query), found)).one("main")
    return [link for link in main.all("a") if "page" in asked_by(link)]


def asked_by(link):
    """Return the query of the address that a link leads to."""
    return dict(parse_qsl(urlsplit(link.attributes["href"]).query))


def page_of(link):
    """Return the number of the page that a link leads to."""
    return int(asked_by(link)["page"])


def number_on(link):
    """Return the number that stands on a link."""
    return int("".join(sign for sign in link.text if sign.isdecimal()))


@pytest.mark.parametrize(
    ("page", "pages", "numbers"),
    [
        (1, 2, [1, 2]),
        (1, 5, [1, 2, 3, 5]),
        (3, 5, [1, 2, 3, 4, 5]),
        (4, 6, [1, 2, 3, 4, 5, 6]),
        (7, 50, [1, 5, 6, 7, 8, 9, 50]),
        (50, 50, [1, 48, 49, 50]),
    ],
)
def test_first_last_and_near_pages_have_a_link(views, page, pages, numbers):
    links = links_of(views, page, pages)

    numbered = [link for link in links if "rel" not in link.attributes]

    assert [number_on(link) for link in numbered] == numbers
    assert [page_of(link) for link in numbered] == numbers


def test_only_page_has_no_links_to_others(views):
    assert links_of(views, 1, 1) == []


def test_link_of_this_page_says_that_it_is_the_current_one(views):
    links = links_of(views, 7, 50)

    current = [link for link in links if link.attributes.get("aria-current") == "page"]

    assert [number_on(link) for link in current] == [7]


@pytest.mark.parametrize(
    ("page", "around"),
    [
        (1, {"next": 2}),
        (2, {"prev": 1, "next": 3}),
        (3, {"prev": 2}),
        (99, {"prev": 3}),
    ],
)
def test_previous_and_next_lead_to_pages_that_exist(views, page, around):
    links = links_of(views, page, 3)

    rel = {link.attributes["rel"]: link for link in links if "rel" in link.attributes}

    assert {name: page_of(link) for name, link in rel.items()} == around


def test_link_to_another_page_keeps_the_question(views):
    links = links_of(views, 2, 3, {"page": "2", **QUERY})

    questions = [asked_by(link) for link in links]

    assert questions == [{"page": str(page_of(link)), **QUERY} for link in links] != []


def test_json_links_to_the_pages_beside_it(views):
    visit = Visit(path="/api/books", query={"sort": "year"})

    written = json.loads(views.api.catalogue(visit, BookPage([], total=60, page=2)))

    assert written["links"] == {
        "previous": "/api/books?sort=year&page=1",
        "next": "/api/books?sort=year&page=3",
    }
