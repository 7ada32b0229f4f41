"""The case of a test with parameters, without the parts that it is run with."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from course.runner.plugin import case_of


def item(identity, **parameters):
    """Return a test with these parameters."""
    return SimpleNamespace(callspec=SimpleNamespace(id=identity, params=parameters))


@pytest.mark.parametrize(
    ("test", "case"),
    [
        (item("sqlite", models_name="sqlite"), ""),
        (item("sqlite-title", models_name="sqlite", sort="title"), "title"),
        (item("sqlite-pages-deep", models_name="sqlite", views_name="pages", body="deep"), "deep"),
        (item("a-sqlite", sort="a-sqlite"), "a-sqlite"),
        (SimpleNamespace(), ""),
    ],
)
def test_case_is_what_is_left_without_the_names_of_parts(test, case):
    assert case_of(test) == case
