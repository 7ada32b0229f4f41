"""Whatever a book is called, it stays text."""

from __future__ import annotations

import json

import pytest

from bookshelf.models import (
    Basket,
    BasketLine,
    Book,
    BookPage,
    BookReviews,
    Fault,
    Reader,
    ReadingItem,
    Review,
    Sale,
    SaleLine,
)
from bookshelf.views import (
    BookForm,
    Dashboard,
    Form,
    Home,
    Problem,
    ReviewForm,
    SignInForm,
    Token,
    Visit,
)
from tests.unit.views.reading import read

ATTACK = "\"'><script>alert(1)</script>{{ 7 * 7 }} %(title)s {value} &amp;"
HARMLESS = "harmless"
PAGES = [
    "home",
    "catalogue",
    "book",
    "book_form",
    "review_form",
    "sign_in",
    "register",
    "change_password",
    "dashboard",
    "basket",
    "token",
    "reading_list",
    "reading_item",
    "problem",
]
every_page = pytest.mark.parametrize("name", PAGES)


def everything_called(word):
    """Return what each page can be given, in which every text from outside is this word."""
    book = Book(word, word, 1920, word, word, word, 7, 1250, 3, True, word, id=7)
    reader = Reader(1, word, word, "librarian", word)
    review = Review(2, 7, word, 9, word, 4, word, word)
    faults = {"title": Fault("not-text", word), word: Fault("unknown", choices=(word,))}
    sale = Sale(3, word, [SaleLine(word, word, 1, 1)], 1, 1)
    typed = {"title": word, "genre": word, "rating": word, "text": word, "name": word}
    return reader, {
        "home": [Home(1, [book], [book])],
        "catalogue": [BookPage([book], 100, 1, 20, word, word, word, word, 1920)],
        "book": [book, BookReviews([review], 1, 4.0)],
        "book_form": [BookForm(typed, faults)],
        "review_form": [ReviewForm(book, typed, faults)],
        "sign_in": [SignInForm(word, word, failed=True)],
        "register": [Form(typed, faults)],
        "change_password": [Form(typed, faults)],
        "dashboard": [Dashboard(reader, [review], [sale])],
        "basket": [Basket([BasketLine(book, 2)], 2500, 1, 2499), faults],
        "token": [Token(word, 900)],
        "reading_list": [[ReadingItem(1, word)], word],
        "reading_item": [ReadingItem(1, word), word],
        "problem": [Problem(404, "not-found", word, faults)],
    }


def text_full_of(view, word, name):
    """Return what a view writes when every text that comes from outside is this word."""
    reader, given = everything_called(word)
    visit = Visit("en", "/" + word, {word: word}, word, reader, word)
    return getattr(view, name)(visit, *given[name])


def page_full_of(views, word, name):
    """Return the page on which every text that comes from outside is this word."""
    return read(text_full_of(views.pages, word, name))


def skeleton(page):
    """Return the elements of a page and the names of their attributes; hits are ours."""
    elements = [element for element in page.all() if element.tag != "mark"]
    return [(element.tag, sorted(element.attributes)) for element in elements]


@every_page
def test_no_text_becomes_an_element_or_an_attribute(views, name):
    attacked = page_full_of(views, ATTACK, name)

    assert skeleton(attacked) == skeleton(page_full_of(views, HARMLESS, name))


@every_page
def test_text_is_shown_as_it_is(views, name):
    page = page_full_of(views, ATTACK, name)

    values = [field.attributes.get("value") for field in page.all("input")]

    assert ATTACK in page.one("main").text or ATTACK in values


def test_value_stays_whole_in_an_attribute(views):
    form = BookForm({"title": ATTACK, "author": ATTACK})

    page = read(views.pages.book_form(Visit(csrf_token=ATTACK), form))

    for name in ("title", "author", "csrf_token"):
        assert page.one("input", name=name).attributes["value"] == ATTACK


def test_value_stays_whole_in_json(views):
    book = json.loads(views.api.book(Visit(), Book(ATTACK, "An Author", id=7)))

    assert book["title"] == ATTACK


@every_page
def test_value_stays_whole_in_json_of_every_kind(views, name):
    text = text_full_of(views.api, ATTACK, name)

    json.loads(text)

    assert json.dumps(ATTACK, ensure_ascii=False)[1:-1] in text


@every_page
def test_no_text_can_steer_a_terminal_or_begin_a_line(views, name):
    steering = text_full_of(views.plain, "\x1b[2J\r\nBooks\x9b", name)

    # The lines of a review may be its own: they stand indented.
    began = [line for line in steering.splitlines() if line.startswith("Books\ufffd")]

    assert not set(steering) & {"\x1b", "\r", "\x9b"}
    assert began == []


def test_value_cannot_move_the_cursor_of_a_terminal(views):
    path = "/\x1b[2J\r\nBooks: 6"

    text = views.plain.problem(Visit(), Problem(404, "not-found", path))

    assert "\x1b" not in text
    assert "\r" not in text
    assert "[2J\ufffd\ufffdBooks: 6" in text
