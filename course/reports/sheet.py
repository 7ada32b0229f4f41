"""`marks.csv`: a row for each submission, for a spreadsheet.

It follows what a spreadsheet expects in the language of the one who grades: in French
semicolons and a decimal comma, in English commas and a point; in both a byte order mark,
without which Excel reads accents as garbage. Programs read `marks.json`.
"""

from __future__ import annotations

import csv
import io
import re

from course.grader.marks import Marks
from course.text import mark as _
from course.text import reader_language, say

from .graded_class import GradedClass, layer_mark, weakest
from .shown import shown
from .words import layer_name, said_guilty

# A spreadsheet takes a cell that begins so for a formula; and so it begins, too, when the
# file is opened with another separator than it was written with.
FORMULA = re.compile(r"""(^|[,;\t"'])(\s*[=+\-@\t\r＝＋－＠])""")
MOST = 1000


def marks_csv(graded: GradedClass) -> bytes:
    """Return the content of `marks.csv`."""
    text = io.StringIO(newline="")
    separator = ";" if reader_language() == "fr" else ","
    writer = csv.writer(text, delimiter=separator, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow([cell(heading) for heading in headings(graded)])
    for marks in graded.marks:
        writer.writerow([cell(value) for value in row(graded, marks)])
    return text.getvalue().encode("utf-8-sig")


def headings(graded: GradedClass) -> list[str]:
    """Return the first row."""
    return [
        say(_("submission")),
        *graded.exercises,
        *(layer_name(layer) for layer in graded.project.layers),
        say(_("whole")),
        say(_("total")),
        say(_("most")),
        say(_("isolation level")),
        say(_("guilty")),
        say(_("remarks")),
    ]


def row(graded: GradedClass, marks: Marks) -> list[str | float]:
    """Return the row of a submission."""
    earned = {mark.exercise: mark.points for mark in marks.exercises}
    level = weakest(marks)
    return [
        marks.submission,
        *(earned.get(exercise, 0) for exercise in graded.exercises),
        *(layer_mark(marks, layer).points for layer in graded.project.layers),
        marks.whole.points,
        marks.points,
        marks.most,
        "" if level is None else level,
        said_guilty(marks.whole),
        " | ".join(marks.remarks),
    ]


def cell(value: str | float) -> str | float:
    """Return a cell: a text that is no formula, a number as the reader writes it."""
    if isinstance(value, str):
        return FORMULA.sub(r"\1'\2", shown(value, MOST))
    if reader_language() == "fr" and not float(value).is_integer():
        return Written(value)
    return int(value) if float(value).is_integer() else value


class Written(float):
    """A number that is written with a decimal comma."""

    def __repr__(self) -> str:
        return super().__repr__().replace(".", ",")

    __str__ = __repr__
