"""Every page, judged: valid HTML, usable by everybody, no wider than the screen."""

from __future__ import annotations

import shutil
from functools import partial

import pytest

from tests.integration.browser import pages
from tests.integration.browser.judges import AXE, HTML_VALIDATE, faults_of_html, judge
from tests.integration.browser.shop import (
    INES,
    NOA,
    SHELVED,
    UNUSUAL,
    broken_shop,
    fill_accounts,
    opened_shop,
)
from tests.readers import ANA

SIGNED_OUT = {
    "/": 200,
    "/about": 200,
    "/books": 200,
    "/books?q=etrang&sort=-year": 200,
    "/books?q=nothing+like+this&genre=novel": 200,
    "/books?limit=2&page=2": 200,
    "/books?page=99": 200,
    "/books?year=abc&limit=900": 400,
    "/books/1": 200,
    "/books/6": 200,
    "/books/7": 200,
    "/books/8": 200,
    "/books/999": 404,
    "/login": 200,
    "/register": 200,
    "/stats": 200,
    "/health": 200,
    "/nowhere": 404,
    "/logout": 405,
    pages.wrong_password: 401,
    pages.locked_out: 429,
    pages.bad_account: 400,
}
READER = {
    "/dashboard": 200,
    "/basket": 200,
    "/books/1": 200,
    "/books/2": 200,
    "/books/4": 200,
    "/books/5": 200,
    "/reviews/1/edit": 200,
    "/books/new": 403,
    "/password": 200,
    "/second-factor": 200,
    pages.bad_review: 400,
    pages.bad_code: 400,
    pages.too_many: 400,
    partial(pages.without, "csrf"): 403,
    partial(pages.without, "session"): 401,
}
READER_OF_CARE = {pages.recovery_codes: 200, "/second-factor": 200, "/dashboard": 200}
LIBRARIAN = {
    "/": 200,
    "/dashboard": 200,
    "/basket": 200,
    "/books/new": 200,
    "/books/1": 200,
    "/books/1/edit": 200,
    "/books/999/edit": 404,
    pages.bad_book: 400,
    pages.large_picture: 413,
}
EMPTY = {"/": 200, "/books": 200, "/stats": 200, "/health": 200}


@pytest.fixture(scope="module", params=["en", "fr"])
def judged(request, sit_down, tmp_path_factory):
    """What the judges found on every page, by how one comes there; in each language."""
    if not (AXE.exists() and HTML_VALIDATE.exists() and shutil.which("node")):
        pytest.skip("needs axe-core and html-validate: npm install, in tests/integration/browser")
    found = {}

    def walk(site, ways, email=None):
        person = sit_down(site.address, request.param)
        if email:
            person.sign_in(email)
        for way, status in ways.items():
            person.visit(way) if isinstance(way, str) else way(person)
            found[name_of(way, email), status] = judge(person, site.last_page)

    with opened_shop(tmp_path_factory.mktemp("shop"), SHELVED + UNUSUAL) as shop:
        fill_accounts(shop)
        walk(shop, SIGNED_OUT)
        walk(shop, READER, ANA["email"])
        walk(shop, READER_OF_CARE, NOA["email"])
        walk(shop, LIBRARIAN, INES["email"])
    with opened_shop(tmp_path_factory.mktemp("empty")) as shop:
        walk(shop, EMPTY)
        walk(shop, {"/": 200}, INES["email"])
    with broken_shop() as shop:
        walk(shop, {"/": 500})
    return found


def name_of(way, email):
    """Return how a person came to a page, in words."""
    function = getattr(way, "func", way)
    return f"{getattr(function, '__name__', way)} {email or ''}"


def test_every_page_has_its_status(judged):
    wrong = {name: page.status for (name, status), page in judged.items() if page.status != status}

    assert wrong == {}


def test_everybody_can_use_every_page(judged):
    assert {name: page.hard_to_use for name, page in judged.items() if page.hard_to_use} == {}


def test_no_page_is_wider_than_the_screen(judged):
    assert {name: page.too_wide for name, page in judged.items() if page.too_wide} == {}


def test_no_page_makes_the_browser_complain(judged):
    assert {name: page.complaints for name, page in judged.items() if page.complaints} == {}


def test_every_page_is_valid_html(judged, tmp_path):
    sources = {name: page.source for (name, _), page in judged.items()}

    assert faults_of_html(tmp_path, sources) == ""
