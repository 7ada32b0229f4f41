"""Changing one's password."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault, Locked
from bookshelf.views import Form
from tests.unit.controllers.people import ANA

TYPED = {"old_password": "correct horse battery", "password": "a long and quiet evening"}
FAULTS = {"old_password": Fault("wrong-password"), "password": Fault("too-short", low=12)}


@pytest.fixture
def send(ana, token):
    """The function that sends Ana's form."""
    return lambda **values: ana.post("/password", data={**values, "csrf_token": token})


def test_form_is_empty(ana, site):
    response = ana.get("/password")

    assert (response.status_code, response.mimetype) == (200, "text/site")
    assert site.shown == [("change_password", Form({}))]


def test_password_of_who_is_signed_in_is_changed_as_was_typed(send, readers):
    response = send(**TYPED)

    assert readers.asked == [("change_password", ANA.id, TYPED)]
    assert (response.status_code, response.headers["Location"]) == (303, "/dashboard")


def test_another_session_begins_until_the_browser_is_closed(send, open_sessions):
    before = set(open_sessions.open_ones)

    send(**TYPED)

    assert ("open", ANA.id, 12 * 60 * 60) in open_sessions.asked
    assert list(open_sessions.open_ones.values()) == [ANA.id]
    assert before.isdisjoint(open_sessions.open_ones)


def test_reader_is_known_from_then_on(send, ana, site):
    send(**TYPED)

    ana.get("/about")

    assert site.visit.reader == ANA


def test_forms_from_before_are_worth_nothing_after(send):
    send(**TYPED)

    assert send(**TYPED).status_code == 403


def test_mistake_answers_400_with_what_is_wrong_and_nothing_that_was_typed(send, readers, site):
    readers.faults = FAULTS

    response = send(**TYPED)

    assert (response.status_code, response.mimetype) == (400, "text/site")
    assert site.shown == [("change_password", Form({}, FAULTS))]


def test_mistake_leaves_the_session_as_it_was(send, readers, open_sessions):
    readers.faults = FAULTS
    before = dict(open_sessions.open_ones)

    response = send(**TYPED)

    assert open_sessions.open_ones == before
    assert "Set-Cookie" not in response.headers


def test_locked_account_answers_429_and_says_when_to_try_again(send, readers, site):
    readers.refuses = Locked(840)

    response = send(**TYPED)

    assert (response.status_code, response.headers["Retry-After"]) == (429, "840")
    [(name, problem)] = site.shown
    assert (name, problem.code) == ("problem", "locked")


def test_form_with_nothing_in_it_is_asked_about_all_the_same(send, readers):
    send()

    assert readers.asked == [("change_password", ANA.id, {})]
