"""JSON bodies (RFC 8259): what is read, and every way to be refused."""

from __future__ import annotations

import pytest

from bookshelf.views import Problem
from bookshelf.web.bodies import Refused, read_json_object


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        " application/json",
    ],
)
def test_object_that_is_called_json_is_read(content_type):
    values = read_json_object(content_type, '{"title": "Chéri", "year": 1920}'.encode())

    assert values == {"title": "Chéri", "year": 1920}


def test_byte_order_mark_before_the_object_is_no_part_of_it():
    assert read_json_object("application/json", b'\xef\xbb\xbf{"title": "Emma"}') == {
        "title": "Emma"
    }


@pytest.mark.parametrize(
    "content_type",
    ["", "text/plain", "application/x-www-form-urlencoded", "text/json", "application/jsonp"],
)
def test_body_that_is_not_called_json_is_refused_with_415(content_type):
    with pytest.raises(Refused) as caught:
        read_json_object(content_type, b"{}")

    assert caught.value.problem == Problem(415, "not-json", subject=content_type)


def test_long_media_type_is_told_in_its_first_80_characters():
    with pytest.raises(Refused) as caught:
        read_json_object("x" * 5000, b"{}")

    assert caught.value.problem.subject == "x" * 80


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"title=Emma",
        b"{'title': 'Emma'}",
        b'{"title": "Emma",}',
        b"[]",
        b'"Emma"',
        b"7",
        b"null",
        b'{"year": NaN}',
        b'{"year": Infinity}',
        b'{"year": -Infinity}',
        b'{"price": 1e400}',
        b'{"price": -1e400}',
        b'{"title": "Emma", "title": "Sido"}',
        b'{"more": {"title": 1, "title": 2}}',
        b'{"title": "\xff"}',
        b'{"title": "a\nb"}',
        b'{"year": ' + b"9" * 5000 + b"}",
        '{"title": "Emma"}'.encode("utf-16"),
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b"\x00",
    ],
    ids=lambda body: repr(body[:30]),
)
def test_body_that_is_no_json_object_is_refused_with_400(body):
    with pytest.raises(Refused) as caught:
        read_json_object("application/json", body)

    assert caught.value.problem == Problem(400, "bad-json")


def test_number_with_a_point_is_read():
    assert read_json_object("application/json", b'{"price": 12.5}') == {"price": 12.5}


@pytest.mark.parametrize(("written", "number"), [(b"2.0", 2), (b"-2e0", -2), (b"1e3", 1000)])
def test_whole_number_is_whole_however_it_is_written(written, number):
    values = read_json_object("application/json", b'{"year": ' + written + b"}")

    assert values == {"year": number}
    assert isinstance(values["year"], int)
