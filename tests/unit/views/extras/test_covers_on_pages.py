"""Covers as pictures on the pages, and the form to change one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookshelf.views import Home, Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA, CHERI, LIBRARIAN


@pytest.mark.parametrize(
    ("cover", "address"), [("", "/covers/3.svg"), ("a1b2.webp", "/covers/a1b2.webp")]
)
def test_cover_is_the_picture_uploaded_or_the_one_drawn(views, cover, address):
    book = replace(CHERI, cover=cover)

    pictures = [
        read(text).one("main").one("img").attributes
        for text in (
            views.pages.book(Visit(), book),
            views.pages.home(Visit(), Home(1, [book], [])),
        )
    ]

    assert [(picture["src"], picture["alt"]) for picture in pictures] == [(address, "")] * 2


def test_title_and_author_stand_below_the_picture_where_it_cannot_be_had(views):
    cover = read(views.pages.book(Visit(), CHERI)).one("div", **{"class": "cover cloth-3"})

    assert cover.text == "Chéri Colette"


def test_librarian_can_send_a_picture(views):
    page = read(views.pages.book(Visit(reader=LIBRARIAN, csrf_token="a token"), CHERI))

    form = page.one("form", action="/books/3/cover")

    assert form.attributes["enctype"] == "multipart/form-data"
    assert form.one("input", name="cover").attributes["type"] == "file"
    assert form.all("button", name="remove") == []


def test_librarian_can_remove_a_picture_that_is_there(views):
    page = read(views.pages.book(Visit(reader=LIBRARIAN), replace(CHERI, cover="a.webp")))

    assert page.one("button", name="remove").attributes["value"] == "yes"


@pytest.mark.parametrize("reader", [None, ANA])
def test_nobody_else_can_send_a_picture(views, reader):
    page = read(views.pages.book(Visit(reader=reader), CHERI))

    assert page.all("form", action="/books/3/cover") == []


def test_json_says_where_the_cover_is(views):
    assert '"cover": "/covers/3.svg"' in views.api.book(Visit(), CHERI)
