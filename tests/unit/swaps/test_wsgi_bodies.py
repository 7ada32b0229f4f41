"""Bodies, as the many kinds of servers hand them over."""

from __future__ import annotations

from io import BytesIO

import pytest

from bookshelf.web.bodies import Refused
from bookshelf.web.problems import LARGEST_REQUEST
from swaps.controllers.wsgi.bodies import read_body


class Wire(BytesIO):
    """A connection on which nothing more comes: reading all of it would wait for ever."""

    def read(self, size=-1):
        assert size >= 0
        return super().read(size)


def status_of(environ):
    with pytest.raises(Refused) as refused:
        read_body(environ, "/books/new")
    return refused.value.problem.status


def test_body_is_as_long_as_its_content_length():
    environ = {"CONTENT_LENGTH": "4", "wsgi.input": Wire(b"EmmaGET / HTTP/1.1")}

    assert read_body(environ, "/") == b"Emma"


@pytest.mark.parametrize("length", [{}, {"CONTENT_LENGTH": ""}, {"CONTENT_LENGTH": "0"}])
def test_request_without_a_length_has_no_body(length):
    assert read_body({**length, "wsgi.input": Wire(b"Emma")}, "/") == b""


@pytest.mark.parametrize("length", ["-1", "four", "4.0", "+4", "٤", "4, 4"])
def test_length_that_is_no_number_answers_400(length):
    assert status_of({"CONTENT_LENGTH": length, "wsgi.input": Wire(b"Emma")}) == 400


def test_body_that_is_shorter_than_it_said_answers_400():
    assert status_of({"CONTENT_LENGTH": "5", "wsgi.input": Wire(b"Emma")}) == 400


@pytest.mark.parametrize("length", [str(LARGEST_REQUEST + 1), "9" * 5000])
def test_length_that_is_too_large_answers_413_and_nothing_is_read(length):
    wire = Wire(b"Emma")

    assert status_of({"CONTENT_LENGTH": length, "wsgi.input": wire}) == 413
    assert wire.tell() == 0


def test_chunks_that_the_server_has_put_together_are_read():
    environ = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}

    assert read_body({**environ, "wsgi.input": BytesIO(b"Emma")}, "/") == b"Emma"


def test_chunks_without_end_answer_413():
    body = BytesIO(b"a" * (LARGEST_REQUEST + 1))

    assert status_of({"wsgi.input_terminated": True, "wsgi.input": body}) == 413


def test_chunks_that_the_server_leaves_to_us_answer_411():
    environ = {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input": Wire(b"4\r\nEmma")}

    assert status_of(environ) == 411
