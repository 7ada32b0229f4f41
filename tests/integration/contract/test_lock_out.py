"""Five failures in a row, and nobody signs in with that address for fifteen minutes."""

from __future__ import annotations

import pytest

from tests.integration.contract.browsing import session_of, submit
from tests.readers import ANA, LEO, PASSWORD, add_reader

EMAIL = ANA["email"]


@pytest.fixture
def reader(visited):
    """Ana, who has an account."""
    return add_reader(visited, ANA)


def fail(browser, times):
    """Try a wrong password so many times; return the statuses."""
    values = {"email": EMAIL, "password": "a wrong password"}
    return [submit(browser, "/login", **values).status_code for _ in range(times)]


def test_after_five_failures_the_right_password_has_to_wait_too(visitor, reader):
    failures = fail(visitor, 5)

    response = submit(visitor, "/login", email=EMAIL, password=PASSWORD)

    assert failures == [401] * 5
    assert response.status_code == 429
    assert 0 < int(response.headers["Retry-After"]) <= 15 * 60
    assert session_of(visitor) is None


def test_others_can_still_sign_in(visitor, visited, reader):
    add_reader(visited, LEO)
    fail(visitor, 5)

    response = submit(visitor, "/login", email=LEO["email"], password=PASSWORD)

    assert response.status_code == 303


def test_failures_before_a_success_are_forgotten(visitor, reader):
    fail(visitor, 4)
    submit(visitor, "/login", email=EMAIL, password=PASSWORD)

    assert fail(visitor, 1) == [401]
    assert submit(visitor, "/login", email=EMAIL, password=PASSWORD).status_code == 303


def test_site_and_programs_count_the_same_failures(visitor, reader):
    fail(visitor, 3)
    sent = {"email": EMAIL, "password": "a wrong password"}
    failures = [visitor.post("/api/token", json=sent).status_code for _ in range(2)]

    response = visitor.post("/api/token", json={"email": EMAIL, "password": PASSWORD})

    assert failures == [401] * 2
    assert response.status_code == response.json["status"] == 429
    assert 0 < int(response.headers["Retry-After"]) <= 15 * 60


def test_session_that_is_open_stays_open_when_the_account_is_locked(visitor, ana):
    fail(visitor, 6)

    assert ana.get("/dashboard").status_code == 200
