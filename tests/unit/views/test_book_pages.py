"""The page of one book, the first page, and where the forms are sent."""

from __future__ import annotations

import pytest

from bookshelf.models import Book, Fault
from bookshelf.views import BookForm, Home, Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA, CHERI, LIBRARIAN


def test_title_of_a_book_is_the_heading_and_the_title_of_its_page(views):
    page = read(views.pages.book(Visit(), CHERI))

    assert page.one("h1").text == "Chéri"
    assert page.one("head").one("title").text.startswith("Chéri")


def test_page_of_a_book_leads_to_the_other_books_of_its_author(views):
    book = Book("Nadja", "André & Breton", id=9)

    links = read(views.pages.book(Visit(), book)).one("main").links()

    assert "/books?author=Andr%C3%A9+%26+Breton" in {
        address.replace("%20", "+") for address in links
    }


def test_page_of_a_book_leads_a_librarian_to_its_form_and_can_delete_it(views):
    main = read(views.pages.book(Visit(reader=LIBRARIAN), CHERI)).one("main")

    actions = [form.attributes["action"] for form in main.all("form", method="post")]

    assert "/books/3/edit" in main.links()
    assert "/books/3/delete" in actions


@pytest.mark.parametrize("reader", [None, ANA])
def test_page_of_a_book_lets_nobody_else_change_it(views, reader):
    page = read(views.pages.book(Visit(reader=reader), CHERI))

    actions = [form.attributes["action"] for form in page.all("form")]

    assert not {"/books/3/edit", "/books/new"} & page.links().keys()
    assert not {"/books/3/delete", "/books/3/cover"} & set(actions)


@pytest.mark.parametrize(("book_id", "address"), [(None, "/books/new"), (3, "/books/3/edit")])
def test_form_is_sent_to_where_it_belongs(views, book_id, address):
    page = read(views.pages.book_form(Visit(), BookForm({"title": ""}, book_id=book_id)))

    assert page.one("main").one("form").attributes["action"] == address


def test_genre_that_was_chosen_stays_chosen(views):
    page = read(views.pages.book_form(Visit(), BookForm({"genre": "poetry"})))

    options = page.one("select", name="genre").all("option")

    chosen = [option.attributes["value"] for option in options if "selected" in option.attributes]
    assert chosen == ["poetry"]


def test_genre_with_a_fault_points_at_its_message(views):
    faults = {"genre": Fault("not-a-choice", "thriller", choices=("novel", "poetry"))}

    page = read(views.pages.book_form(Visit(), BookForm({"genre": "thriller"}, faults)))

    genre = page.one("select", name="genre")
    assert genre.attributes["aria-invalid"] == "true"
    assert "thriller" in page.described_by(genre)


def test_fault_of_a_value_that_has_no_field_is_told(view):
    faults = {"colour": Fault("unknown", "red", choices=("title", "author"))}

    text = view.book_form(Visit(), BookForm({"title": "Emma"}, faults))

    assert "colour" in text
    assert "title, author" in text


def test_first_page_leads_to_its_books(views):
    page = read(views.pages.home(Visit(), Home(2, [CHERI], [Book("Emma", "Austen", id=7)])))

    links = page.one("main").links()

    assert "Chéri" in links["/books/3"]
    assert "Emma" in links["/books/7"]


def test_first_page_without_books_leads_a_librarian_to_the_form_for_the_first(views):
    page = read(views.pages.home(Visit(reader=LIBRARIAN), Home(0, [], [])))

    assert "/books/new" in page.one("main").links()


def test_first_page_without_books_leads_nobody_else_there(views):
    page = read(views.pages.home(Visit(reader=ANA), Home(0, [], [])))

    assert "/books/new" not in page.links()
