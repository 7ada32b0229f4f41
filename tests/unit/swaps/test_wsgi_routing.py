"""The routing table of the site without a framework."""

from __future__ import annotations

import pytest

from bookshelf.web.bodies import Refused
from swaps.controllers.wsgi.routing import MethodNotAllowed, Route, Router

LARGEST = 2**63 - 1


@pytest.fixture
def router():
    """A table whose handlers are only names."""
    return Router(
        [
            Route("GET", "/books", "list"),
            Route("GET", "/books/new", "form"),
            Route("GET", "/books/<int:book_id>", "show"),
            Route("DELETE", "/books/<int:book_id>", "delete"),
            Route("GET", "/static/<path:name>", "send"),
        ]
    )


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/books", ("list", {})),
        ("/books/new", ("form", {})),
        ("/books/12", ("show", {"book_id": 12})),
        (f"/books/{LARGEST}", ("show", {"book_id": LARGEST})),
        ("/static/a/b.css", ("send", {"name": "a/b.css"})),
    ],
)
def test_path_finds_its_handler_and_what_stands_in_it(router, path, found):
    assert router.find("GET", path) == found


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/books/",
        "/books/0",
        "/books/012",
        "/books/1/",
        "/books/1\n",
        "/books/x",
        "/books/٣",
        f"/books/{LARGEST + 1}",
        "/static/",
    ],
)
def test_path_of_another_shape_is_not_found(router, path):
    with pytest.raises(Refused) as refused:
        router.find("GET", path)

    assert refused.value.problem.status == 404
    assert refused.value.problem.subject == path


def test_head_finds_the_handler_of_get(router):
    assert router.find("HEAD", "/books") == router.find("GET", "/books")


@pytest.mark.parametrize("method", ["POST", "OPTIONS", "get"])
def test_other_method_learns_which_there_are(router, method):
    with pytest.raises(MethodNotAllowed) as refused:
        router.find(method, "/books/1")

    assert refused.value.allowed == "DELETE, GET, HEAD, OPTIONS"
    assert refused.value.problem.status == 405


@pytest.mark.parametrize(
    ("method", "path", "known"),
    [
        ("GET", "/books/1", True),
        ("HEAD", "/books/1", True),
        ("POST", "/books/1", False),
        ("GET", "/nowhere", False),
    ],
)
def test_table_knows_who_answers_which_method_where(router, method, path, known):
    assert router.knows(method, path) is known
