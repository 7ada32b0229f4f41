"""Bodies in chunks, of which nobody says beforehand how long they are."""

from __future__ import annotations

from io import BytesIO

import pytest

from bookshelf.web.problems import LARGEST_REQUEST


@pytest.fixture
def send(visitor):
    """The function that sends a body without its length, as gunicorn puts chunks together."""

    def send(path, body, content_type="application/json"):
        return visitor.post(
            path,
            input_stream=BytesIO(body),
            content_type=content_type,
            environ_overrides={"wsgi.input_terminated": True, "CONTENT_LENGTH": ""},
        )

    return send


@pytest.mark.parametrize("path", ["/api/reading-list", "/login"])
def test_more_than_is_allowed_answers_413_rather_than_being_cut(send, path):
    body = b'{"title": "Emma"}'.ljust(LARGEST_REQUEST + 1)

    assert send(path, body).status_code == 413


def test_as_much_as_is_allowed_is_read(send):
    body = b'{"title": "Emma"}'.ljust(LARGEST_REQUEST)

    assert send("/api/reading-list", body).status_code == 201


def test_form_in_chunks_is_read(send):
    response = send("/login", b"email=ana", "application/x-www-form-urlencoded")

    assert response.status_code == 403
