"""Stories of a librarian: a book comes, is mended, has its portrait taken, and goes."""

from __future__ import annotations

import pytest

from tests.integration.browser.pages import large_picture
from tests.integration.browser.person import EITHER
from tests.integration.browser.shop import INES
from tests.pictures import picture

SHOWN = "const image = document.querySelector('article.book .cover img');"
PICTURE = SHOWN + "return image.complete ? image.naturalWidth + 'x' + image.naturalHeight : '';"


@pytest.fixture
def librarian(person):
    """A librarian, signed in."""
    person.sign_in(INES["email"])
    return person


def test_book_with_a_fault_keeps_what_was_typed_and_then_is_added(librarian):
    librarian.follow('nav a[href="/books/new"]')
    librarian.type(title="Les Années", author="Annie Ernaux", year="2008", genre="memoir")
    librarian.type(isbn="9782070402470", price="8,50", stock="3")
    librarian.send("/books/new")
    assert librarian.sees("#isbn-fault")
    assert librarian.value("title") == "Les Années"
    assert librarian.value("genre") == "memoir"

    librarian.type(isbn="")
    librarian.send("/books/new")

    assert librarian.heading == "Les Années"
    assert librarian.path == "/books/7"


def test_book_is_edited(librarian):
    librarian.visit("/books/1")
    librarian.follow('a[href="/books/1/edit"]')
    librarian.type(title="Emma Woodhouse")
    librarian.send("/books/1/edit")

    assert librarian.path == "/books/1"
    assert librarian.heading == "Emma Woodhouse"


def test_picture_becomes_the_cover_and_is_taken_away_again(librarian, tmp_path):
    (tmp_path / "emma.png").write_bytes(picture(size=(61, 85)))
    librarian.visit("/books/1")
    librarian.click(".desk details:not(.fatal) summary")
    librarian.find("#cover").send_keys(str(tmp_path / "emma.png"))
    librarian.send("/books/1/cover")
    assert librarian.path == "/books/1"
    assert librarian.soon(PICTURE) == "61x85"

    librarian.click(".desk details:not(.fatal) summary")
    librarian.follow('button[name="remove"]')

    assert librarian.soon(PICTURE) == "200x280"


@EITHER
def test_picture_that_is_too_large_is_told_in_words(librarian):
    large_picture(librarian)

    assert librarian.reads("That is too much at once")
    assert librarian.reads("At most 3 MiB can be sent.")


def test_book_is_deleted_only_when_it_is_meant(librarian):
    librarian.visit("/books/1")
    librarian.click("details.fatal summary")
    librarian.follow('details.fatal a[href="/books/1"]')
    assert librarian.heading == "Emma"

    librarian.click("details.fatal summary")
    librarian.send("/books/1/delete")

    assert librarian.path == "/books"
    assert "Emma" not in librarian.find(".books").text
