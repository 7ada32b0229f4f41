"""Which hosts are answered, and what the proxies in front of us are believed."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from tests.unit.controllers.conftest import SECRET_KEY
from tests.unit.controllers.people import ITEM

FORWARDED = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "books.example"}


@pytest.fixture
def browser(controllers, open_library, site, api):
    """The function that puts a browser in front of a site with these settings."""

    def browser(**settings):
        made = controllers(Settings(SECRET_KEY, True, **settings), open_library, site, api)
        return Client(made)

    return browser


def test_host_of_ours_is_answered(browser):
    response = browser(hosts=("books.example",)).get("/about", base_url="http://books.example")

    assert response.status_code == 200


@pytest.mark.parametrize(("path", "views"), [("/about", "site"), ("/api/books", "api")])
def test_host_of_somebody_else_answers_421(browser, request, path, views):
    response = browser(hosts=("books.example",)).get(path, base_url="http://evil.example")

    assert (response.status_code, response.mimetype) == (421, f"text/{views}-problem")
    shown = request.getfixturevalue(views).shown
    assert [problem.code for _, problem in shown] == ["wrong-host"]


def test_proxy_that_we_do_not_have_is_not_believed(browser, api):
    response = browser().get("/api/reading-list", headers=FORWARDED)

    assert api.shown == [("reading_list", ([ITEM], "http://localhost/api/reading-list"))]
    assert "Secure" not in response.headers.get("Set-Cookie", "")


def test_proxy_of_ours_says_how_and_where_the_visitor_came(browser, api):
    browser(proxies=1).get("/api/reading-list", headers=FORWARDED)

    assert api.shown == [("reading_list", ([ITEM], "https://books.example/api/reading-list"))]


def test_cookie_is_for_https_when_the_proxy_says_that_the_visitor_came_by_it(browser):
    response = browser(proxies=1).get("/about", headers=FORWARDED)

    assert response.headers["Set-Cookie"].endswith("; Secure")


def test_host_that_the_proxy_tells_is_the_one_that_counts(browser):
    site = browser(proxies=1, hosts=("books.example",))

    assert site.get("/about", headers=FORWARDED).status_code == 200
    assert site.get("/about").status_code == 421
