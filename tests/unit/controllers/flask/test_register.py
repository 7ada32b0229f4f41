"""A new account."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from bookshelf.views import Form
from tests.unit.controllers.people import NEWCOMER

TYPED = {
    "name": "Léo Roy",
    "email": "leo@example.org",
    "password": "correct horse battery",
    "birth_date": "2001-02-03",
}
EMPTY = {"name": "", "email": "", "birth_date": ""}


@pytest.fixture
def send(stranger, token):
    """The function that sends the form."""
    return lambda **values: stranger.post("/register", data={**values, "csrf_token": token})


def test_form_is_empty_and_has_no_password(visitor, site):
    response = visitor.get("/register")

    assert (response.status_code, response.mimetype) == (200, "text/site")
    assert site.shown == [("register", Form(EMPTY))]


def test_account_is_made_of_what_was_typed(send, readers):
    response = send(**TYPED)

    assert readers.asked == [("add", TYPED)]
    assert (response.status_code, response.headers["Location"]) == (303, "/dashboard")


def test_new_reader_is_signed_in(send, stranger, open_sessions, site):
    send(**TYPED)

    stranger.get("/about")
    assert ("open", NEWCOMER, 12 * 60 * 60) in open_sessions.asked
    assert site.visit.reader.id == NEWCOMER


def test_mistake_answers_400_with_what_was_typed_but_for_the_password(send, readers, site):
    readers.faults = {"email": Fault("email-taken", "leo@example.org")}

    response = send(**TYPED)

    assert (response.status_code, response.mimetype) == (400, "text/site")
    values = {name: TYPED[name] for name in EMPTY}
    assert site.shown == [("register", Form(values, readers.faults))]


def test_mistake_signs_nobody_in(send, readers, open_sessions):
    readers.faults = {"email": Fault("email-taken", "leo@example.org")}

    send(**TYPED)

    assert open_sessions.asked == []
