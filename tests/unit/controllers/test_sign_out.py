"""Signing out."""

from __future__ import annotations


def test_session_is_over_in_the_library(ana, open_sessions, token):
    response = ana.post("/logout", data={"csrf_token": token})

    assert (response.status_code, response.headers["Location"]) == (303, "/")
    assert open_sessions.open_ones == {}


def test_cookie_that_was_copied_is_worth_nothing_after(ana, browser_of, token, site):
    cookie = ana.get_cookie("session").value
    ana.post("/logout", data={"csrf_token": token})

    ana.set_cookie("session", cookie)
    response = ana.get("/dashboard")

    assert response.headers["Location"].startswith("/login")


def test_browser_forgets_its_session_and_gets_a_new_value_for_its_forms(ana, token):
    response = ana.post("/logout", data={"csrf_token": token})

    session, forms = sorted(response.headers.getlist("Set-Cookie"), reverse=True)
    assert session == "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"
    assert forms.startswith("csrf=")


def test_who_is_not_signed_in_can_sign_out_all_the_same(stranger, token):
    response = stranger.post("/logout", data={"csrf_token": token})

    assert response.status_code == 303


def test_link_signs_nobody_out(ana, open_sessions):
    response = ana.get("/logout")

    assert response.status_code == 405
    assert len(open_sessions.open_ones) == 1
