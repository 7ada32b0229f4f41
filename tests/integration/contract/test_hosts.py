"""Which names this site answers to, and which proxies are believed."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings

KEY = "a key for the tests only"


@pytest.fixture
def browser(make_site):
    """The function that puts a browser in front of a site with these settings."""
    return lambda **settings: Client(make_site(Settings(KEY, **settings)))


def test_request_for_a_host_of_ours_is_answered(browser):
    ours = browser(hosts=("books.example", "shop.example:8000"))

    for address in ("http://books.example", "http://BOOKS.example:81", "http://shop.example:8000"):
        assert ours.get("/about", base_url=address).status_code == 200


def test_request_for_another_host_is_refused(browser):
    ours = browser(hosts=("books.example", "shop.example:8000"))

    for path in ("/about", "/api/books", "/nowhere", "/static/bookshelf.css"):
        for host in ("elsewhere.example", "shop.example:8001", "books.example.elsewhere.example"):
            assert ours.get(path, base_url=f"http://{host}").status_code == 421


def test_host_that_is_none_is_refused(browser):
    ours = browser(hosts=("books.example",))

    for host in ("books example", "books.example/@x", "books.example:port", "<b>", "", "é"):
        response = ours.get("/about", headers={"Host": host})
        assert response.status_code == 400, host


def test_every_host_is_ours_where_any_is(browser):
    assert browser().get("/about", base_url="http://elsewhere.example").status_code == 200


def test_proxy_of_ours_is_believed(browser):
    ours = browser(hosts=("books.example",), proxies=1)
    told = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "books.example"}

    response = ours.get("/", base_url="http://127.0.0.1:8000", headers=told)

    assert response.status_code == 200
    assert all("Secure" in cookie for cookie in response.headers.getlist("Set-Cookie"))


def test_proxy_that_is_not_ours_is_not_believed(browser):
    ours = browser(hosts=("books.example",))
    told = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "elsewhere.example"}

    response = ours.get("/", base_url="http://books.example", headers=told)

    assert response.status_code == 200
    assert not any("Secure" in cookie for cookie in response.headers.getlist("Set-Cookie"))


def test_only_the_nearest_proxy_is_believed(browser):
    ours = browser(hosts=("books.example",), proxies=1)
    told = {"X-Forwarded-Host": "books.example, elsewhere.example"}

    assert ours.get("/", base_url="http://127.0.0.1", headers=told).status_code == 421
