"""A session: begun at log-in, kept in a signed cookie, over when log-out says so."""

from __future__ import annotations

from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.web.sessions import cookie_value
from tests.integration.contract.browsing import (
    SESSION,
    session_header,
    session_of,
    submit,
    token_in,
    token_of,
)
from tests.readers import ANA, PASSWORD, add_reader

SEVEN_DAYS = 7 * 24 * 60 * 60
HOME = "/dashboard"


def test_without_stay_the_cookie_lasts_until_the_browser_is_closed(visitor, visited):
    reader = add_reader(visited, ANA)

    response = submit(visitor, "/login", email=reader.email, password=PASSWORD)

    header = session_header(response)

    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(header)
    assert not [part for part in header if part.startswith(("Max-Age", "Expires", "Domain"))]
    assert "Secure" not in header


def test_with_stay_the_cookie_lasts_seven_days_and_by_https_stays_there(visitor, visited):
    by_https = {"base_url": "https://localhost"}
    token = token_in(visitor.get("/login", **by_https))
    values = {"email": add_reader(visited, ANA).email, "password": PASSWORD, "stay": "yes"}

    response = visitor.post("/login", data={**values, "csrf_token": token}, **by_https)

    assert {f"Max-Age={SEVEN_DAYS}", "Secure", "HttpOnly"} <= set(session_header(response))


def test_every_log_in_begins_a_new_session_and_ends_the_old(ana, stranger):
    ana.get("/")
    old, old_csrf = session_of(ana), ana.get_cookie("csrf").value

    submit(ana, "/login", email=ANA["email"], password=PASSWORD)

    assert session_of(ana) != old
    assert ana.get_cookie("csrf").value != old_csrf
    assert ana.get(HOME).status_code == 200
    assert is_led_away(stranger, old)


def is_led_away(stranger, cookie):
    """Return whether this cookie of a session opens nothing."""
    response = stranger.get(HOME, headers={"Cookie": f"{SESSION}={cookie}"})
    return response.status_code == 303


def test_log_out_ends_the_session_even_for_a_copy_of_its_cookie(ana, stranger):
    copy = session_of(ana)

    response = submit(ana, "/logout")

    assert (response.status_code, response.headers["Location"]) == (303, "/")
    assert session_of(ana) is None
    assert ana.get(HOME).status_code == 303
    assert is_led_away(stranger, copy)


def test_log_out_of_one_browser_leaves_the_others_signed_in(ana, stranger, visited, settings):
    reader = visited.readers.find(ANA["email"])
    other = cookie_value(settings.keys, visited.sessions.open(reader.id, 60))

    submit(ana, "/logout")

    assert not is_led_away(stranger, other)


def test_log_out_is_only_for_forms_of_our_own(ana):
    assert ana.get("/logout").status_code == 405
    assert ana.post("/logout").status_code == 403
    assert ana.get(HOME).status_code == 200


def test_who_is_not_signed_in_may_still_log_out(visitor):
    assert submit(visitor, "/logout").status_code in (303, 401)
    assert session_of(visitor) is None


def forgeries(cookie):
    """Return cookies that are like this one, and that we have not signed."""
    token, _, signature = cookie.rpartition(".")
    changed = ("0" if token[0] != "0" else "1") + token[1:]
    return {
        "no signature": token,
        "empty signature": f"{token}.",
        "cut signature": cookie[:-1],
        "longer signature": f"{cookie}0",
        "other signature": f"{token}.{'0' * len(signature)}",
        "other token": f"{changed}.{signature}",
        "signature only": f".{signature}",
        "empty": "",
        "point": ".",
        "long": "a" * 8000,
        "points": "." * 2000,
        "no ASCII": "\xe9\xff.\xe9",
        "quoted": '"a\\000b.c"',
    }


def test_cookie_that_we_have_not_signed_is_worth_nothing(stranger, ana):
    cookie = session_of(ana)

    for kind, forged in forgeries(cookie).items():
        assert is_led_away(stranger, forged), kind

    assert not is_led_away(stranger, cookie)


def test_cookie_that_an_old_key_has_signed_is_still_read(make_site, settings, ana):
    cookie = session_of(ana)
    newer = Client(make_site(Settings("a newer key for tests", old_keys=(settings.secret_key,))))
    other = Client(make_site(Settings("another key for tests")))

    for browser in (newer, other):
        browser.set_cookie(SESSION, cookie)

    assert newer.get(HOME).status_code == 200
    assert other.get(HOME).status_code == 303


def test_form_that_an_old_key_has_signed_is_still_read(make_site, settings, visited):
    reader = add_reader(visited, ANA)
    browser = Client(make_site(settings))
    data = {"email": reader.email, "password": PASSWORD, "csrf_token": token_of(browser)}

    newer = Settings("a newer key for tests", old_keys=(settings.secret_key,))
    browser.application = make_site(newer)
    response = browser.post("/login", data=data)

    assert response.status_code == 303


def test_session_that_is_over_is_worth_nothing(visited, visitor, settings):
    reader = add_reader(visited, ANA)
    visitor.set_cookie(SESSION, cookie_value(settings.keys, visited.sessions.open(reader.id, 0)))

    assert visitor.get(HOME).status_code == 303
