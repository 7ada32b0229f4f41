"""How old somebody is, by the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from bookshelf.models.rules.sales import age


@pytest.mark.parametrize(
    ("birth_date", "today", "years"),
    [
        ("2008-11-21", date(2026, 11, 21), 18),
        ("2008-11-22", date(2026, 11, 21), 17),
        ("2008-12-01", date(2026, 11, 21), 17),
        ("2008-01-31", date(2026, 11, 1), 18),
        ("2026-11-21", date(2026, 11, 21), 0),
        ("1900-01-01", date(2026, 11, 21), 126),
    ],
)
def test_one_is_a_year_older_on_the_birthday(birth_date, today, years):
    assert age(birth_date, today) == years


@pytest.mark.parametrize(
    ("today", "years"),
    [
        (date(2026, 2, 28), 17),
        (date(2026, 3, 1), 18),
        (date(2028, 2, 28), 19),
        (date(2028, 2, 29), 20),
    ],
)
def test_who_was_born_on_29_february_is_older_on_1_march_where_that_day_is_missing(today, years):
    assert age("2008-02-29", today) == years


def test_who_does_not_say_is_no_adult():
    assert age("", date(2026, 11, 21)) == 0
