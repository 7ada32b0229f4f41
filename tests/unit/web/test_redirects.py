"""Where a visitor may be led to."""

from __future__ import annotations

from urllib.parse import parse_qs, urljoin, urlsplit

import pytest

from bookshelf.web.redirects import after_signing_in, path_of_ours, sign_in_address

OURS = ["/", "/books/7", "/books?q=a%20b&page=2", "/a:b@c", "/.//evil", "/%2F%2Fevil", "/x//y"]


@pytest.mark.parametrize("path", OURS)
def test_path_of_this_site_is_kept(path):
    assert path_of_ours(path) == after_signing_in(path) == path
    assert urlsplit(urljoin("https://books.example/login", path)).netloc == "books.example"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "books",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/a\\b",
        "https:evil.example",
        "https://evil.example",
        "%2F%2Fevil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/a b",
        " /books",
        "/books\n",
        "/books\r\nLocation: x",
        "/\x00",
        "/\x7f",
        "/é",
        "/\u202e",
        "/\udcff",
        "/" + "x" * 2000,
    ],
)
def test_other_address_leads_to_what_is_the_readers_own(address):
    assert path_of_ours(address) == ""
    assert after_signing_in(address) == "/dashboard"


@pytest.mark.parametrize(
    ("path", "query", "back"),
    [
        ("/dashboard", "", "/dashboard"),
        ("/books/new", "lang=fr&q=a%26b", "/books/new?lang=fr&q=a%26b"),
        ("/é", "q=é ü", "/%C3%A9?q=%C3%A9%20%C3%BC"),
        ("/a", "next=//evil.example&x=\r\n", "/a?next=//evil.example&x=%0D%0A"),
    ],
)
def test_who_signs_in_comes_back_to_the_same_page(path, query, back):
    address = sign_in_address(path, query)

    parts = urlsplit(address)
    assert parts.path == "/login"
    assert parse_qs(parts.query) == {"next": [back]}
    assert path_of_ours(back) == back
