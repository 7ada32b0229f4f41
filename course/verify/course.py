"""The course as it is written: every exercise and marker read, every fault kept, not the first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from course.exercise import (
    Exercise,
    check_needs,
    exercise_folders,
    exercise_id,
    read_exercise,
)
from course.markers import EXERCISE, comment_of, find_regions, lines_of
from course.project import Project
from course.source import Source, make_source, read_text, source_files
from course.text import CourseError
from course.text import mark as _
from course.verify.finding import Finding, finding_of


@dataclass
class Course:
    """What could be read of a course, and what is wrong with the rest.

    `known` are the ids of all its exercises, of those that could not be read too.
    """

    project: Project
    exercises: dict[str, Exercise] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    source: Source = field(default_factory=lambda: Source({}, {}))
    findings: list[Finding] = field(default_factory=list)

    def provable(self, asked: Collection[str]) -> dict[str, Exercise]:
        """Return the exercises that can be run, of those asked for, else of all.

        Those with a wrong marker in a file of theirs cannot: mend it first.
        """
        broken = {finding.file for finding in self.findings if not finding.exercise}
        unread = {name for file in broken for name in marked_in(self.project, file)}
        return {
            name: exercise
            for name, exercise in self.exercises.items()
            if (name in asked or not asked) and name not in unread
        }


def read_course(project: Project) -> Course:
    """Return the course of a project. A folder or a file that is wrong becomes a finding."""
    course = Course(project)
    read_folders(course)
    for exercise in course.exercises.values():
        try:
            check_needs(exercise, course.known)
        except CourseError as error:
            file = exercise.folder / "exercise.toml"
            course.findings.append(finding_of(project, exercise.id, file, error))
    read_markers(course)
    return course


def read_folders(course: Course) -> None:
    """Read the folder of every exercise."""
    for folder in exercise_folders(course.project):
        name = ""
        try:
            name = exercise_id(folder)
            if name in course.known:
                raise CourseError(_("Another folder is the exercise {id} too."), id=name)
            course.known.add(name)
            exercise = read_exercise(folder)
            if exercise.layer not in course.project.layers:
                sentence = _("“{layer}” is no layer of course.toml.")
                raise CourseError(sentence, layer=exercise.layer)
            course.exercises[name] = exercise
        except CourseError as error:
            course.findings.append(finding_of(course.project, name, folder, error))


def read_markers(course: Course) -> None:
    """Read the source, and keep out of it the files with a marker that is wrong."""
    texts = {}
    for file in source_files(course.project):
        path = course.project.root / file
        try:
            text = read_text(path)
            find_regions(file, text, course.known)
            texts[file] = text
        except CourseError as error:
            course.findings.append(finding_of(course.project, "", path, error))
    course.source = make_source(texts, course.known)


def marked_in(project: Project, file: str) -> list[str]:
    """Return the exercises that begin in a file, whether or not its markers are right."""
    path = project.root / file
    if not path.is_file():
        return []
    text = path.read_text(encoding="utf-8", errors="replace")
    comments = [EXERCISE.fullmatch(comment_of(file, line)) for line in lines_of(text)]
    return [found["id"] for found in comments if found]
