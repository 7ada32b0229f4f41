"""The rule for the year: a whole number from -3000 to next year."""

from __future__ import annotations

from datetime import date

import pytest

from bookshelf.models import Fault
from tests.books import EMMA

NEXT_YEAR = date.today().year + 1


@pytest.mark.parametrize("year", [-3000, -1, 0, 1815, NEXT_YEAR])
def test_year_from_3000_before_our_era_to_next_year_is_kept(books, year):
    assert books.add({**EMMA, "year": year}).year == year


@pytest.mark.parametrize(("text", "year"), [("1815", 1815), (" -750 ", -750), ("+12", 12)])
def test_year_may_be_given_as_text(books, text, year):
    assert books.add({**EMMA, "year": text}).year == year


@pytest.mark.parametrize("value", [None, "", "  "])
def test_year_may_be_unknown(books, value):
    assert books.add({**EMMA, "year": value}).year is None


@pytest.mark.parametrize("value", [-3001, NEXT_YEAR + 1, 10**400, "-3001", "9" * 200])
def test_year_out_of_range_is_refused_with_the_range(books, faults, value):
    found = faults(books.add, {**EMMA, "year": value})

    fault = Fault("out-of-range", str(value)[:80], low=-3000, high=NEXT_YEAR)
    assert found == {"year": fault}


def test_year_that_python_cannot_print_is_out_of_range(books, faults):
    found = faults(books.add, {**EMMA, "year": 10**5000})

    assert found == {"year": Fault("out-of-range", "…", low=-3000, high=NEXT_YEAR)}


@pytest.mark.parametrize(
    "value", ["then", "18 15", "1815.0", "1e3", "0x7", "1_815", "١٨١٥", "²", "9" * 5000]
)
def test_text_that_is_no_whole_number_is_refused(books, faults, value):
    found = faults(books.add, {**EMMA, "year": value})

    assert found == {"year": Fault("not-a-number", value[:80])}


@pytest.mark.parametrize("value", [True, False, 1e9, 1815.0, [1815], {"year": 1815}])
def test_what_is_no_whole_number_is_refused_with_what_it_was(books, faults, value):
    found = faults(books.add, {**EMMA, "year": value})

    assert found == {"year": Fault("not-a-number", repr(value))}
