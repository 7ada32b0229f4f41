"""Who is asking: read from the session's cookie, and from nothing else."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.views import Dashboard
from bookshelf.web import sessions
from tests.unit.controllers.conftest import KEYS
from tests.unit.controllers.people import ANA, LIBRARIAN, PRAISE, SALE


def test_view_is_told_who_is_signed_in(client, site):
    client.get("/books/7")

    assert site.visit.reader == LIBRARIAN


def test_view_of_a_problem_is_told_so_too(client, site):
    client.get("/nowhere")

    assert site.visit.reader == LIBRARIAN


def test_visitor_is_nobody(visitor, site):
    visitor.get("/books/7")

    assert site.visit.reader is None


@pytest.mark.parametrize("keys", [["another key"], [KEYS[0] + "x"]])
def test_cookie_that_we_have_not_signed_is_nobody(visitor, site, open_sessions, keys):
    open_sessions.open_ones["known"] = ANA.id
    visitor.set_cookie("session", sessions.cookie_value(keys, "known"))

    visitor.get("/about")

    assert (site.visit.reader, open_sessions.asked) == (None, [])


def test_cookie_that_an_old_key_has_signed_is_known(controllers, open_library, site, api, ana):
    settings = Settings("the key of now", debug=True, old_keys=KEYS)
    browser = Client(controllers(settings, open_library, site, api))
    browser.set_cookie("session", ana.get_cookie("session").value)

    browser.get("/about")

    assert site.visit.reader == ANA


def test_session_that_is_over_is_nobody(ana, site, open_sessions):
    open_sessions.open_ones.clear()

    ana.get("/about")

    assert site.visit.reader is None


def test_session_whose_library_breaks_answers_500_with_a_page(browser_of, visitor, open_sessions):
    cookie = browser_of(ANA).get_cookie("session").value
    visitor.set_cookie("session", cookie)
    open_sessions.breaks = "the disk is full"

    response = visitor.get("/about")

    assert (response.status_code, response.mimetype) == (500, "text/site-problem")


def test_dashboard_shows_what_is_the_readers_own(ana, site):
    response = ana.get("/dashboard")

    assert response.status_code == 200
    assert site.shown == [("dashboard", Dashboard(ANA, [PRAISE], [SALE]))]
