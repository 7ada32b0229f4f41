"""What is a reader's own: their account, reviews and purchases."""

from __future__ import annotations

from dataclasses import replace

from bookshelf.views import Dashboard, Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA, LEO, LIBRARIAN, REVIEW, SALE


def dashboard_page(views, dashboard, language="en"):
    """Return the main part of the page of a reader."""
    visit = Visit(language, "/dashboard", reader=dashboard.reader)
    return read(views.pages.dashboard(visit, dashboard)).one("main")


def test_every_view_shows_account_reviews_and_purchases(view):
    text = view.dashboard(Visit(), Dashboard(ANA, [REVIEW], [SALE]))

    for piece in ("Ana", "ana@example.org", "Chéri", "4", "25.0"):
        assert piece in text


def test_review_leads_to_its_book_and_to_its_form(views):
    links = dashboard_page(views, Dashboard(ANA, [REVIEW], [])).links()

    assert {"/books/3", "/reviews/11/edit"} <= links.keys()


def test_purchase_shows_its_day_its_discount_and_its_sum(views):
    sale = replace(SALE, discount=250, total=2250)

    text = dashboard_page(views, Dashboard(ANA, [], [sale])).text

    for piece in ("20 November 2026", "-€2.50", "€22.50"):
        assert piece in text


def test_reader_who_has_done_nothing_yet_is_told_so_kindly(views):
    for view in (views.pages, views.plain):
        text = view.dashboard(Visit(), Dashboard(LEO, [], []))

        assert "You have not bought a book yet." in text
        assert "You have not reviewed a book yet." in text


def test_date_of_birth_is_written_as_the_reader_writes_it(views):
    assert "17 mai 1990" in dashboard_page(views, Dashboard(ANA, [], []), "fr").text
    assert "Not said" in dashboard_page(views, Dashboard(LEO, [], [])).text


def test_role_has_a_name_for_people(views):
    assert "Librarian" in dashboard_page(views, Dashboard(LIBRARIAN, [], [])).text
