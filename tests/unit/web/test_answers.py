"""The last look at an answer: its entity tag, 304, and gzip."""

from __future__ import annotations

import gzip

import pytest

from bookshelf.web.answers import Answer, entity_tag, finish, is_known
from bookshelf.web.compression import prefers_gzip

PAGE = "<p>À la librairie</p>".encode() * 100
HTML = ("Content-Type", "text/html; charset=utf-8")


def sent(body=PAGE, *headers, method="GET", known="", encoding="", status=200):
    """Return what is sent of an answer, its headers by name."""
    answer = finish(method, known, encoding, Answer(status, [HTML, *headers], body))
    return answer.status, dict(answer.headers), answer.body


def test_answer_has_the_strong_tag_of_its_body():
    _status, headers, body = sent()

    assert headers["ETag"] == entity_tag(PAGE)
    assert not headers["ETag"].startswith("W/")
    assert body == PAGE


def test_other_body_has_another_tag():
    assert entity_tag(PAGE) == entity_tag(bytes(PAGE)) != entity_tag(PAGE + b" ")


def test_whoever_has_the_answer_is_sent_304_without_a_body():
    status, headers, body = sent(known=entity_tag(PAGE))

    assert (status, headers["ETag"], body) == (304, entity_tag(PAGE), b"")


def test_304_keeps_the_headers_that_caches_need_and_none_that_describes_a_body():
    given = [("Content-Length", "9"), ("Content-Language", "fr"), ("Vary", "Cookie")]
    given += [("Set-Cookie", "language=fr"), ("Cache-Control", "max-age=60")]

    _status, headers, _body = sent(PAGE, *given, known="*")

    assert headers == {
        "ETag": entity_tag(PAGE),
        "Vary": "Cookie, Accept-Encoding",
        "Set-Cookie": "language=fr",
        "Cache-Control": "max-age=60",
    }


def test_head_is_answered_304_like_get():
    assert sent(method="HEAD", known=entity_tag(PAGE))[0] == 304


@pytest.mark.parametrize(
    ("method", "status"), [("POST", 200), ("GET", 404), ("GET", 201), ("PUT", 200), ("GET", 206)]
)
def test_only_what_get_finds_has_a_tag(method, status):
    answered, headers, body = sent(method=method, status=status, known="*")

    assert (answered, "ETag" in headers, body) == (status, False, PAGE)


def test_answer_that_nobody_may_keep_has_no_tag():
    status, headers, _body = sent(PAGE, ("Cache-Control", "private, No-Store"), known="*")

    assert (status, "ETag" in headers) == (200, False)


def test_answer_without_a_word_on_caches_is_asked_for_again_each_time():
    assert sent()[1]["Cache-Control"] == "private, no-cache"


def test_tag_that_a_framework_gave_makes_way_for_ours():
    assert sent(PAGE, ("etag", '"theirs"'))[1]["ETag"] == entity_tag(PAGE)
    assert "etag" not in sent(PAGE, ("etag", '"theirs"'))[1]


@pytest.mark.parametrize(
    ("if_none_match", "known"),
    [
        ('"a"', True),
        ('W/"a"', True),
        ('"b", "a"', True),
        ('"b",W/"a"', True),
        ("*", True),
        ("", False),
        ('"b"', False),
        ("a", False),
        ('"a-gzip"', False),
        ('"a', False),
    ],
)
def test_tag_is_known_by_the_weak_comparison(if_none_match, known):
    assert is_known(if_none_match, '"a"') is known


def test_long_text_is_sent_in_gzip_when_that_is_welcome():
    _status, headers, body = sent(PAGE, ("Content-Length", str(len(PAGE))), encoding="gzip")

    assert gzip.decompress(body) == PAGE
    assert headers["Content-Encoding"] == "gzip"
    assert int(headers["Content-Length"]) == len(body) < len(PAGE)


def test_same_text_is_always_the_same_gzip():
    assert sent(encoding="gzip")[2] == sent(encoding="gzip")[2]


def test_gzip_has_a_tag_of_its_own():
    tag = sent(encoding="gzip")[1]["ETag"]

    assert tag == entity_tag(PAGE, in_gzip=True) != entity_tag(PAGE)
    assert sent(encoding="gzip", known=tag)[0] == 304
    assert sent(known=tag)[0] == 200


def test_text_of_500_bytes_is_sent_as_it_is():
    _status, headers, body = sent(b"x" * 500, encoding="gzip")

    assert "Content-Encoding" not in headers
    assert body == b"x" * 500


def test_page_of_a_problem_is_compressed_as_well():
    status, headers, body = sent(encoding="gzip", status=404)

    assert (status, headers["Content-Encoding"]) == (404, "gzip")
    assert gzip.decompress(body) == PAGE


@pytest.mark.parametrize(
    ("media_type", "is_text"),
    [
        ("text/css", True),
        ("application/json", True),
        ("application/problem+json; charset=utf-8", True),
        ("image/svg+xml", True),
        ("Text/HTML", True),
        ("image/png", False),
        ("application/octet-stream", False),
        ("", False),
    ],
)
def test_only_text_is_compressed(media_type, is_text):
    answer = finish("GET", "", "gzip", Answer(200, [("content-type", media_type)], PAGE))

    assert (("Content-Encoding", "gzip") in answer.headers) is is_text


def test_what_is_compressed_already_is_left_alone():
    _status, headers, body = sent(PAGE, ("Content-Encoding", "br"), encoding="gzip")

    assert (headers["Content-Encoding"], body) == ("br", PAGE)


def test_caches_are_told_that_the_encoding_was_asked_for():
    assert sent()[1]["Vary"] == "Accept-Encoding"
    assert sent(PAGE, ("Vary", "Cookie"))[1]["Vary"] == "Cookie, Accept-Encoding"
    assert sent(PAGE, ("Vary", "accept-encoding"))[1]["Vary"] == "accept-encoding"
    assert sent(PAGE, ("Vary", "*"))[1]["Vary"] == "*"


def test_small_answer_depends_on_no_encoding():
    assert "Vary" not in sent(b"small")[1]


@pytest.mark.parametrize(
    ("accept_encoding", "welcome"),
    [
        ("gzip", True),
        ("GZIP", True),
        ("x-gzip", True),
        ("br, gzip;q=0.5", True),
        ("gzip ; q=0.001", True),
        ("*", True),
        ("*;q=0.1", True),
        ("identity;q=0, *", True),
        ("", False),
        ("br", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip;q=0.000, *", False),
        ("*;q=0", False),
        ("gzip;q=0.5, identity", False),
        ("gzip;q=x", False),
        ("gzip;q=-1", False),
        ("gzip;q=²", False),
        ("gzip;Q=0", False),
        ("gzipped", False),
        (",;,;q=1", False),
    ],
)
def test_gzip_is_welcome_as_the_weights_say(accept_encoding, welcome):
    assert prefers_gzip(accept_encoding) is welcome


def test_what_nobody_may_keep_is_not_compressed():
    headers = [("Content-Type", "text/html"), ("Cache-Control", "no-store")]
    secret = Answer(200, headers, b"a" * 5000)

    assert finish("GET", "", "gzip", secret) == secret
