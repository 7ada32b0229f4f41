"""A code besides the password."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookshelf.models import Fault
from bookshelf.views import SecondFactorForm
from tests.unit.controllers.extras.doubles import CODES, FACTOR
from tests.unit.controllers.people import ANA

FAULTS = {"code": Fault("wrong-code", "123")}


@pytest.fixture
def send(ana, token):
    """The function that sends a code as Ana does."""
    return lambda path, code: ana.post(path, data={"code": code, "csrf_token": token})


@pytest.fixture
def has_factor(readers):
    """Let Ana have a second factor."""
    readers.people[ANA.id] = replace(ANA, has_second_factor=True)


def test_form_shows_the_secret_to_who_has_none_yet(ana, site, extras):
    ana.get("/second-factor")

    assert site.shown == [("second_factor", SecondFactorForm(FACTOR))]
    assert extras.second_factors.asked == [("begin", ANA.id)]


def test_form_shows_no_secret_to_who_has_one(has_factor, ana, site, extras):
    ana.get("/second-factor")

    assert site.shown == [("second_factor", SecondFactorForm())]
    assert extras.second_factors.asked == []


def test_right_code_shows_the_recovery_codes_which_nobody_keeps(send, site, extras):
    response = send("/second-factor", "123456")

    assert (response.status_code, response.headers["Cache-Control"]) == (200, "no-store")
    assert site.shown == [("recovery_codes", CODES)]
    assert extras.second_factors.asked == [("confirm", ANA.id, "123456")]


def test_wrong_code_answers_400_with_the_form(send, site, extras):
    extras.second_factors.faults = FAULTS

    response = send("/second-factor", "123")

    assert (response.status_code, response.mimetype) == (400, "text/site")
    assert site.shown == [("second_factor", SecondFactorForm(FACTOR, FAULTS))]


def test_second_factor_is_removed(has_factor, send, extras):
    response = send("/second-factor/remove", "123456")

    assert (response.status_code, response.headers["Location"]) == (303, "/dashboard")
    assert extras.second_factors.asked == [("remove", ANA.id, "123456")]


def test_wrong_code_removes_nothing_and_answers_400_with_the_form(has_factor, send, site, extras):
    extras.second_factors.faults = FAULTS

    response = send("/second-factor/remove", "123")

    assert response.status_code == 400
    assert site.shown == [("second_factor", SecondFactorForm(faults=FAULTS))]


def test_page_with_the_secret_on_it_is_kept_by_nobody(ana):
    response = ana.get("/second-factor")

    assert response.headers["Cache-Control"] == "no-store"


def test_secret_is_kept_by_nobody_after_a_wrong_code_either(send, extras):
    extras.second_factors.faults = FAULTS

    response = send("/second-factor", "123")

    assert response.headers["Cache-Control"] == "no-store"
