"""Verify a course: read it, try every variant, judge what comes."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

from course.project import Project
from course.runner import Outcome
from course.text import CourseError
from course.text import mark as _
from course.verify.course import Course, read_course
from course.verify.finding import Finding
from course.verify.judging import Judge, catchers
from course.verify.report import Report, Row
from course.verify.testing import check_marks, check_tests
from course.verify.trying import Trials
from course.verify.variant import Variant, holes, references, variants_of
from course.verify.writing import check_writing

# Told after every variant: how many are done, of how many.
Tell = Callable[[int, int], None]


def verify(project: Project, asked: Collection[str], jobs: int, tell: Tell) -> Report:
    """Prove the exercises asked for, else all of them and the handout where none is solved.

    Raises CourseError for an id that no exercise has.
    """
    began = time.monotonic()
    course = read_course(project)
    for name in asked:
        if name not in course.known:
            raise CourseError(_("No exercise is called “{id}”."), id=name)
    report = read_report(course, asked)
    judge = Judge(project)
    with Trials(project, jobs) as trials:
        for variant, outcomes in trials.run(plan_first(course, report, asked)):
            note(report, variant, outcomes, judge.judge(variant, outcomes))
        tests = judge.tests.values()
        rest = plan_rest(course, report, asked, tests)
        for done, (variant, outcomes) in enumerate(trials.run(rest), start=1):
            note(report, variant, outcomes, judge.judge(variant, outcomes))
            tell(done, len(rest))
    look_at_tests(course, report, tests)
    order = {name: place for place, name in enumerate(course.exercises)}
    report.findings.sort(key=lambda finding: order.get(finding.exercise, -1))
    report.seconds = time.monotonic() - began
    return report


def read_report(course: Course, asked: Collection[str]) -> Report:
    """Return what is wrong with the course as it is written, a row for each that can be run."""
    kept = [found for found in course.findings if not asked or found.exercise in ("", *asked)]
    report = Report(findings=kept)
    for exercise in course.provable(asked).values():
        report.rows[exercise.id] = Row(exercise.id)
        report.findings += check_writing(course, exercise)
    return report


def plan_first(course: Course, report: Report, asked: Collection[str]) -> list[Variant]:
    """Return what to try first: the reference, with the tests of each layer that is asked for."""
    wanted = {course.exercises[name].layer for name in report.rows}
    layers = course.project.layers.values()
    return references([layer for layer in layers if not asked or layer.name in wanted])


def plan_rest(
    course: Course, report: Report, asked: Collection[str], tests: Collection[Outcome]
) -> list[Variant]:
    """Return what to try on the tests that the reference has."""
    exercises = [course.exercises[name] for name in report.rows]
    rest = [variant for each in exercises for variant in variants_of(course, each, tests)]
    return rest if asked else [*rest, *holes(course)]


def look_at_tests(course: Course, report: Report, tests: Collection[Outcome]) -> None:
    """Add what is wrong with the tests that the reference has, and count them."""
    report.findings += check_marks(course, tests)
    for row in report.rows.values():
        exercise = course.exercises[row.exercise]
        report.findings += check_tests(course, exercise, tests)
        mine = [test for test in tests if test.exercise == exercise.id]
        row.hidden = sum(test.hidden for test in mine)
        row.public = len(mine) - row.hidden


def note(report: Report, variant: Variant, outcomes: list[Outcome], found: list[Finding]) -> None:
    """Keep what a variant has proved."""
    report.findings += found
    report.variants += 1
    row = report.rows.get(variant.exercise)
    if row and variant.kind == "starter":
        row.starter = not found
    elif row:
        answers = row.wrong if variant.kind == "wrong" else row.right
        answers[variant.file.rpartition("/")[2]] = catchers(outcomes)
