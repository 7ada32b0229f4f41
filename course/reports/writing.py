"""Write every report of a graded class."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from course.exercise import read_exercises
from course.grader.marks import Marks
from course.project import Project

from .data import marks_json
from .files import pages_before, remove_pages, write_whole
from .graded_class import graded_class
from .pages import class_page, student_page
from .sheet import marks_csv


def write_reports(project: Project, marks: list[Marks], out: Path) -> Path:
    """Write the reports to a folder and return the page of the class.

    Each file takes the place of the one before only when it is whole. Pages of submissions
    that are gone are removed when an earlier run wrote them. Raises CourseError when a file
    cannot be written.
    """
    made = datetime.now(timezone.utc)
    graded = graded_class(project, read_exercises(project), marks)
    before = pages_before(out / "marks.json")
    for each in marks:
        write_whole(out / graded.pages[each.submission], student_page(graded, each, made))
    page = out / "index.html"
    write_whole(page, class_page(graded, made))
    write_whole(out / "marks.csv", marks_csv(graded))
    remove_pages(out, set(before) - set(graded.pages.values()))
    write_whole(out / "marks.json", marks_json(graded, made))
    return page
