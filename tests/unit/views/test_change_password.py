"""Changing one's password: the form, and what it never says again."""

from __future__ import annotations

import json

from bookshelf.models import Fault
from bookshelf.views import Dashboard, Form, Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA, BAD_CHANGE

SECRET = "correct horse battery staple"


def password_page(views, form):
    """Return the main part of the page on which a password is changed."""
    return read(views.pages.change_password(Visit(path="/password"), form)).one("main")


def test_account_leads_to_the_form(views):
    page = read(views.pages.dashboard(Visit(), Dashboard(ANA, [], [])))

    assert page.one("main").links()["/password"] == "Change your password"


def test_browser_knows_the_old_password_from_the_new_one(views):
    form = password_page(views, Form({})).one("form", method="post", action="/password")

    known = {
        field.attributes["name"]: field.attributes["autocomplete"]
        for field in form.all("input", type="password")
    }

    assert known == {"old_password": "current-password", "password": "new-password"}


def test_browser_is_told_whose_password_it_is_but_does_not_send_it(views):
    page = read(views.pages.change_password(Visit(reader=ANA), Form({})))

    field = page.one("input", autocomplete="username")

    assert field.attributes["value"] == ANA.email
    assert "name" not in field.attributes


def test_hint_says_how_long_a_password_is(views):
    page = password_page(views, Form({}))

    assert "12 characters at least" in page.described_by(page.one("input", name="password"))


def test_each_fault_is_told_at_its_field_and_above_the_form_with_a_link(views):
    page = password_page(views, BAD_CHANGE)

    for name, told in {"old_password": "not your password", "password": "too short"}.items():
        assert told in page.described_by(page.one("input", name=name))
        assert told in page.one("div", role="alert").text
        assert f"#{name}" in page.one("div", role="alert").links()


def test_plain_text_tells_each_fault_below_its_field(views):
    lines = views.plain.change_password(Visit(), BAD_CHANGE).splitlines()

    assert lines[0] == "old_password: "
    assert "not your password" in lines[1]
    assert lines[2] == "password: "
    assert "12 characters at least" in lines[3]


def test_json_names_each_fault_by_its_field_and_code(views):
    document = json.loads(views.api.change_password(Visit(), BAD_CHANGE))

    named = {error["field"]: error["code"] for error in document["errors"]}

    assert named == {"old_password": "wrong-password", "password": "too-short"}


def test_no_view_writes_a_password_back(view, language):
    typed = {"old_password": SECRET, "password": SECRET, "again": SECRET}
    form = Form(typed, {"again": Fault("unknown", choices=("old_password", "password"))})

    assert SECRET not in view.change_password(Visit(language), form)
