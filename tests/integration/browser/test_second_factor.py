"""Stories of a second factor: set up by the page alone, then asked for at the door."""

from __future__ import annotations

import time

import pytest

from bookshelf.models.extras.totp import SECONDS, code_at
from tests.integration.browser.person import EITHER
from tests.integration.browser.shop import NOA
from tests.readers import PASSWORD

pytestmark = EITHER


@pytest.fixture
def careful(person):
    """A reader who has set up a second factor and signed out, and the codes they have."""
    person.sign_in(NOA["email"])
    person.follow('main a[href="/second-factor"]')
    secret = person.find(".secret").text
    step = int(time.time()) // SECONDS
    person.type(code=code_at(secret, step))
    person.send("/second-factor")
    person.recovery_code = person.find(".codes code").text
    # The code of now is used up; that of the next half minute is good already.
    person.code = code_at(secret, step + 1)
    person.follow("main a.button")
    person.sign_out()
    return person


def sign_in_with(person, code):
    """Sign in with the password and a code."""
    person.visit("/login")
    person.type(email=NOA["email"], password=PASSWORD)
    person.click("main details summary")
    person.type(code=code)
    person.send("/login")


def test_password_alone_no_longer_opens_the_account(careful):
    careful.sign_in(NOA["email"])

    assert careful.path == "/login"
    assert careful.sees('[name="code"]')


def test_code_of_now_opens_the_account(careful):
    sign_in_with(careful, careful.code)

    assert careful.path == "/dashboard"
    assert careful.reads("Signing in takes a code besides your password.")


def test_recovery_code_opens_the_account_once(careful):
    sign_in_with(careful, careful.recovery_code)
    assert careful.path == "/dashboard"

    careful.sign_out()
    sign_in_with(careful, careful.recovery_code)

    assert careful.path == "/login"
