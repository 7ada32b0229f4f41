"""Signing in with a form."""

from __future__ import annotations

import pytest

from bookshelf.models import Locked, SignInFailed
from bookshelf.views import SignInForm
from bookshelf.web import csrf
from tests.unit.controllers.people import ANA

TYPED = {"email": "ana@example.org", "password": "correct horse", "code": ""}
ELSEWHERE = [
    "",
    "books",
    "https:evil.example",
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/books\\@evil.example",
    "%2F%2Fevil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    " //evil.example",
    "\x00//evil.example",
    "/books\r\nSet-Cookie: a=b",
    "/é",
    "javascript:alert(1)",
    "/" + "x" * 5000,
]


@pytest.fixture
def send(stranger, token):
    """The function that sends the form, with these values besides the right ones."""

    def send(**values):
        return stranger.post("/login", data={**TYPED, **values, "csrf_token": token})

    return send


def cookies_of(response):
    """Return the value and the flags of each cookie that an answer sets, by name."""
    headers = [header.split("; ") for header in response.headers.getlist("Set-Cookie")]
    parted = [(first.partition("="), set(flags)) for first, *flags in headers]
    return {name: (value, flags) for (name, _, value), flags in parted}


def test_form_is_empty_and_knows_where_to_lead(visitor, site):
    visitor.get("/login?next=/books/7%3Fsort%3Dtitle")

    assert site.shown == [("sign_in", SignInForm(next="/books/7?sort=title"))]


def test_models_are_asked_with_email_password_and_code_alone(send, readers):
    send(stay="on", next="/books", colour="red")

    assert readers.asked == [("sign_in", TYPED)]


def test_who_has_signed_in_is_led_to_what_is_theirs(send):
    response = send()

    assert (response.status_code, response.headers["Location"]) == (303, "/dashboard")


@pytest.mark.parametrize("path", ["/books/7", "/books?q=a%20b&page=2", "/", "/login//x", "/a:b@c"])
def test_who_has_signed_in_is_led_to_the_page_where_they_came_from(send, path):
    response = send(next=path)

    assert (response.status_code, response.headers["Location"]) == (303, path)


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_nobody_is_led_away_from_this_site(send, elsewhere):
    response = send(next=elsewhere)

    assert (response.status_code, response.headers["Location"]) == (303, "/dashboard")


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_form_forgets_an_address_that_is_not_of_this_site(visitor, site, elsewhere):
    visitor.get("/login", query_string={"next": elsewhere})

    assert site.shown == [("sign_in", SignInForm())]


def test_session_lasts_twelve_hours_and_its_cookie_until_the_browser_is_closed(send, open_sessions):
    response = send()

    assert ("open", ANA.id, 12 * 60 * 60) in open_sessions.asked
    _, flags = cookies_of(response)["session"]
    assert flags == {"Path=/", "HttpOnly", "SameSite=Lax"}


def test_session_and_cookie_of_who_stays_signed_in_last_seven_days(send, open_sessions):
    response = send(stay="on")

    assert ("open", ANA.id, 604800) in open_sessions.asked
    _, flags = cookies_of(response)["session"]
    assert flags == {"Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=604800"}


@pytest.mark.parametrize("stay", ["", "on"])
def test_cookies_that_were_given_under_https_come_back_under_https_only(stranger, token, stay):
    data = {**TYPED, "stay": stay, "csrf_token": token}

    response = stranger.post("/login", data=data, base_url="https://localhost")

    cookies = cookies_of(response)
    assert ["Secure" in cookies[name][1] for name in ("session", "csrf")] == [True, True]


def test_reader_is_known_from_then_on(send, stranger, site):
    send()

    stranger.get("/about")

    assert site.visit.reader == ANA


def test_session_from_before_is_over_and_another_begins(ana, open_sessions, token):
    before = set(open_sessions.open_ones)

    ana.post("/login", data={**TYPED, "csrf_token": token})

    assert len(before) == 1
    assert before.isdisjoint(open_sessions.open_ones)


def test_session_that_somebody_put_into_the_browser_is_not_used(stranger, open_sessions, token):
    stranger.set_cookie("session", "chosen-by-somebody-else")

    response = stranger.post("/login", data={**TYPED, "csrf_token": token})

    value, _ = cookies_of(response)["session"]
    assert "chosen" not in value
    assert list(open_sessions.open_ones.values()) == [ANA.id]


def test_forms_from_before_are_worth_nothing_after(send, stranger, token):
    response = send()

    value, _ = cookies_of(response)["csrf"]
    assert csrf.is_value(value)
    assert stranger.post("/logout", data={"csrf_token": token}).status_code == 403


def test_failure_answers_401_with_the_form_but_without_password_and_code(send, readers, site):
    readers.refuses = SignInFailed()

    response = send(password="wrong", code="123456", next="/books")

    assert (response.status_code, response.mimetype) == (401, "text/site")
    assert response.headers["WWW-Authenticate"] == "Bearer"
    form = SignInForm("ana@example.org", "/books", failed=True)
    assert site.shown == [("sign_in", form)]


def test_failure_begins_no_session(send, readers, open_sessions):
    readers.refuses = SignInFailed()

    response = send()

    assert "session" not in cookies_of(response)
    assert open_sessions.open_ones == {}


def test_locked_account_answers_429_and_says_when_to_try_again(send, readers, site):
    readers.refuses = Locked(840)

    response = send(next="//evil.example")

    assert (response.status_code, response.headers["Retry-After"]) == (429, "840")
    assert site.shown == [("sign_in", SignInForm("ana@example.org", locked=840))]


def test_form_with_nothing_in_it_is_asked_about_all_the_same(stranger, readers, token):
    stranger.post("/login", data={"csrf_token": token})

    assert readers.asked == [("sign_in", {"email": "", "password": "", "code": ""})]
