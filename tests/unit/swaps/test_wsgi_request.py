"""A request without a framework, from the environment that a server gives."""

from __future__ import annotations

from io import BytesIO

import pytest

from bookshelf.web.bodies import Refused
from swaps.controllers.wsgi.request import Request


def request(body=b"", **environ):
    """Return the request of an environment, with what every server gives."""
    usual = {"REQUEST_METHOD": "GET", "wsgi.url_scheme": "http", "wsgi.input": BytesIO(body)}
    return Request({**usual, "CONTENT_LENGTH": str(len(body)), **environ})


def test_path_is_utf_8_in_the_characters_of_latin_1():
    path = "/caf\u00c3\u00a9"  # the two bytes of é, each in one character

    assert request(PATH_INFO=path).path == "/café"


def test_bytes_that_are_not_utf_8_are_replaced():
    assert request(PATH_INFO="/\xff").path == "/\ufffd"
    assert request(QUERY_STRING="author=%FF").query == {"author": "\ufffd"}
    assert request(QUERY_STRING="author=\xff").query == {"author": "\ufffd"}


def test_missing_path_is_the_root():
    assert request().path == "/"


def test_query_keeps_empty_values_and_the_first_of_two():
    query = request(QUERY_STRING="author=&page=2&page=3&q=a+b%26c").query

    assert query == {"author": "", "page": "2", "q": "a b&c"}


def test_cookies_are_told_apart():
    cookies = request(HTTP_COOKIE="csrf=abc; language=fr;; x; csrf=second").cookies

    assert cookies["csrf"] == "abc"
    assert cookies["language"] == "fr"


def test_form_is_read_once_and_can_be_asked_for_again():
    sent = request(b"title=Ch%C3%A9ri", CONTENT_TYPE="application/x-www-form-urlencoded")

    assert sent.form == {"title": "Chéri"}
    assert sent.form == {"title": "Chéri"}
    assert sent.body == b"title=Ch%C3%A9ri"


@pytest.mark.parametrize("media_type", ["multipart/form-data; boundary=x", "text/plain"])
def test_form_of_another_type_answers_415(media_type):
    with pytest.raises(Refused) as refused:
        _ = request(b"title=Emma", CONTENT_TYPE=media_type).form

    assert refused.value.problem.status == 415
    assert refused.value.problem.code == "not-a-form"


def test_host_is_that_of_the_header_else_the_servers_own():
    assert request(HTTP_HOST="books.example:8000").origin.root == "http://books.example:8000"
    assert request(SERVER_NAME="localhost").origin.host == "localhost"


def test_proxy_is_believed_only_when_it_is_ours():
    environ = {
        "REQUEST_METHOD": "GET",
        "wsgi.url_scheme": "http",
        "HTTP_HOST": "127.0.0.1",
        "HTTP_X_FORWARDED_HOST": "books.example",
        "HTTP_X_FORWARDED_PROTO": "https",
    }

    assert Request(environ).origin.root == "http://127.0.0.1"
    assert Request(environ, proxies=1).origin.root == "https://books.example"


@pytest.mark.parametrize(("method", "is_asking"), [("GET", True), ("HEAD", True), ("POST", False)])
def test_request_asks_for_a_page_or_sends_something(method, is_asking):
    assert request(REQUEST_METHOD=method).is_asking is is_asking
