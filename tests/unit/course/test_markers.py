"""Markers of regions in source files."""

from __future__ import annotations

import pytest

from course.markers import Region, comment_of, find_regions, lines_of
from course.text import CourseError

ONE = "def get():\n    # exercise: models/get-book\n    return 1\n    # end exercise\n"


def complaint(text, known=None, file="a.py"):
    with pytest.raises(CourseError) as caught:
        find_regions(file, text, known)
    return str(caught.value)


def test_region_is_what_stands_between_its_markers():
    (region,) = find_regions("a.py", ONE)

    assert region == Region("models/get-book", "a.py", 2, 3, "    ")
    assert lines_of(ONE)[region.first : region.last] == ["    return 1\n"]


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("a.py", "# end exercise"),
        ("a.html", "  {# end exercise #}"),
        ("a.sql", "-- end exercise"),
    ],
)
def test_each_kind_of_file_has_its_comment(file, line):
    assert comment_of(file, line) == "end exercise"


def test_marker_after_code_is_no_marker():
    assert comment_of("a.py", "x = 1  # end exercise") == ""


def test_file_without_comments_has_no_regions():
    assert find_regions("a.css", ONE) == []


def test_nested_marker_is_refused_with_its_line():
    text = ONE.replace("    return 1\n", "    # exercise: models/other\n")

    assert complaint(text) == (
        "a.py:3: models/other begins inside models/get-book, which is still open."
    )


def test_stray_end_is_refused_with_its_line():
    assert complaint("x = 1\n# end exercise\n") == "a.py:2: no exercise is open here to end."


def test_unclosed_marker_is_refused_where_it_begins():
    text = ONE.replace("    # end exercise\n", "")

    assert complaint(text).startswith("a.py:2: models/get-book is never closed.")


def test_unknown_exercise_is_refused_by_its_name():
    assert complaint(ONE, ["models/add-book"]) == (
        "a.py:2: no exercise is called “models/get-book”."
    )


def test_line_numbers_are_those_of_an_editor():
    text = 'FORM_FEED = "\f\u2028"\r\n# end exercise\r\n'

    assert complaint(text).startswith("a.py:2:")
