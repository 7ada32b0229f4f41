"""Signing in and making an account: the forms, and what they never say again."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from bookshelf.views import Form, SignInForm, Visit
from tests.unit.views.reading import read

SECRET = "correct horse battery staple"


def sign_in_page(views, form):
    """Return the main part of the page to sign in on."""
    return read(views.pages.sign_in(Visit(path="/login"), form)).one("main")


def register_page(views, form):
    """Return the page to make an account on."""
    return read(views.pages.register(Visit(path="/register"), form))


def test_form_asks_for_address_password_and_code_and_whether_to_stay(views):
    form = sign_in_page(views, SignInForm()).one("form", method="post")

    names = {field.attributes["name"] for field in form.all("input")}

    assert form.attributes["action"] == "/login"
    assert names == {"csrf_token", "next", "email", "password", "code", "stay"}


def test_form_remembers_the_address_and_where_to_go(views):
    page = sign_in_page(views, SignInForm("ana@example.org", "/books/3", failed=True))

    assert page.one("input", name="email").attributes["value"] == "ana@example.org"
    assert page.one("input", name="next").attributes["value"] == "/books/3"
    assert "value" not in page.one("input", name="password").attributes


def test_every_view_says_that_signing_in_has_failed_and_only_then(view):
    said = "is wrong"

    if "json" not in view.media_type:
        assert said in view.sign_in(Visit(), SignInForm(failed=True))
        assert said not in view.sign_in(Visit(), SignInForm())


@pytest.mark.parametrize(
    ("seconds", "wait"), [(1, "one minute"), (61, "2 minutes"), (900, "15 minutes")]
)
def test_every_view_says_how_long_an_account_is_locked(views, seconds, wait):
    for view in (views.pages, views.plain):
        assert wait in view.sign_in(Visit(), SignInForm(locked=seconds))


def test_browser_knows_which_field_is_which(views):
    page = sign_in_page(views, SignInForm())
    new = register_page(views, Form({}))

    known = {
        field.attributes["name"]: field.attributes["autocomplete"]
        for field in [*page.all("input"), *new.one("main").all("input")]
        if "autocomplete" in field.attributes
    }

    assert known == {
        "email": "email",
        "password": "new-password",
        "code": "one-time-code",
        "name": "name",
        "birth_date": "bday",
    }
    assert page.one("input", name="password").attributes["autocomplete"] == "current-password"


def test_no_view_writes_a_password_back(view, language):
    form = Form({"name": "Ana", "password": SECRET}, {"password": Fault("too-common")})

    assert SECRET not in view.register(Visit(language), form)


def test_form_for_an_account_keeps_what_was_typed(views):
    typed = {"name": "Ana", "email": "ana@", "birth_date": "17 May 1990"}

    page = register_page(views, Form(typed, {"email": Fault("not-an-email", "ana@")}))

    kept = {name: page.one("input", name=name).attributes["value"] for name in typed}
    assert kept == typed


def test_fault_is_told_at_its_field_and_above_the_form_with_a_link(views):
    page = register_page(views, Form({}, {"email": Fault("not-an-email", "ana@")}))

    assert "ana@" in page.described_by(page.one("input", name="email"))
    assert "ana@" in page.one("div", role="alert").text
    assert "#email" in page.one("div", role="alert").links()


def test_field_without_a_fault_points_at_its_hint(views):
    page = register_page(views, Form({}))

    assert "12 characters" in page.described_by(page.one("input", name="password"))
