"""The link from each page to itself in the other language."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from bookshelf.models import Fault
from bookshelf.views import ReviewForm, Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import BASKET, CHERI


def language_link(views, visit):
    """Return the address of a page in the other language."""
    other = "en" if visit.language == "fr" else "fr"
    return read(views.pages.about(visit)).one("a", hreflang=other).attributes["href"]


@pytest.mark.parametrize(("language", "other"), [("en", "fr"), ("fr", "en")])
def test_page_leads_to_itself_in_the_other_language(views, language, other):
    assert language_link(views, Visit(language, "/about")) == f"/about?lang={other}"


def test_name_of_the_other_language_is_in_that_language(views):
    page = read(views.pages.about(Visit("en")))

    link = page.one("a", hreflang="fr")

    assert (link.text, link.attributes["lang"]) == ("Français", "fr")


def test_other_language_keeps_what_was_asked_for(views):
    asked = {"author": "Anne & Serge Golon", "sort": "-year"}

    address = language_link(views, Visit("en", "/books", asked))

    assert parse_qs(urlsplit(address).query) == {
        "author": ["Anne & Serge Golon"],
        "sort": ["-year"],
        "lang": ["fr"],
    }


def test_language_asked_for_does_not_pile_up(views):
    address = language_link(views, Visit("fr", "/books", {"lang": "fr", "page": "2"}))

    assert parse_qs(urlsplit(address).query) == {"lang": ["en"], "page": ["2"]}


@pytest.mark.parametrize("path", ["//elsewhere.example/x", "///elsewhere.example", "/\\elsewhere"])
def test_link_to_a_page_never_leads_to_another_site(views, path):
    address = language_link(views, Visit("en", path))

    assert address.startswith("/")
    assert address[1] not in "/\\"


def test_path_with_signs_of_its_own_stays_a_path(views):
    address = language_link(views, Visit("en", "/où? 100 %"))

    assert address == "/o%C3%B9%3F%20100%20%25?lang=fr"


FAULTS = {"text": Fault("too-long", high=2000)}
REFUSED = [
    ("/basket/checkout", "basket", [BASKET], "/basket"),
    ("/books/3/reviews", "review_form", [ReviewForm(CHERI, {}, FAULTS)], "/books/3"),
    ("/reviews/11/edit", "review_form", [ReviewForm(CHERI, {}, FAULTS, 11)], "/reviews/11/edit"),
]


@pytest.mark.parametrize(("sent", "name", "given", "read_at"), REFUSED)
def test_form_that_was_refused_leads_to_where_it_can_be_read(views, sent, name, given, read_at):
    page = read(getattr(views.pages, name)(Visit("en", sent), *given))

    assert page.one("a", hreflang="fr").attributes["href"] == f"{read_at}?lang=fr"
