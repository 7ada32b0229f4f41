"""Where a student works: the project, its exercises, and what is done of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from course.exercise import Exercise, read_exercises
from course.project import STARTER, Layer, Project, find_project
from course.text import CourseError
from course.text import mark as _

from .progress import Progress, read_progress


@dataclass
class Workspace:
    """A handout, or the reference project in the hands of an instructor."""

    project: Project
    exercises: dict[str, Exercise]
    progress: Progress

    def exercise(self, name: str) -> Exercise:
        """Return the exercise with this id, or raise CourseError with those it may be."""
        if name in self.exercises:
            return self.exercises[name]
        raise unknown(name, list(self.exercises))

    def chosen(self, name: str | None) -> Exercise:
        """Return the exercise with this id; without an id the next one, or the last of all."""
        if name is not None:
            return self.exercise(name)
        if not self.exercises:
            raise CourseError(_("There is no exercise in {folder}."), folder=self.project.root)
        return self.next() or list(self.exercises.values())[-1]

    def next(self) -> Exercise | None:
        """Return the first exercise to do: one whose needs are met, if there is one."""
        done = self.progress.done
        to_do = [exercise for exercise in self.exercises.values() if exercise.id not in done]
        ready = [exercise for exercise in to_do if done.issuperset(exercise.needs)]
        return next(iter(ready or to_do), None)

    def layer(self, exercise: Exercise) -> Layer:
        """Return the layer that an exercise is cut from."""
        return self.project.layers[exercise.layer]

    def tests(self, exercise: Exercise) -> list[str]:
        """Return the test files that name an exercise, relative to the project."""
        named = re.compile(re.escape(exercise.id).encode() + b"[\"']")
        folders = [self.project.root / folder for folder in self.layer(exercise).tests]
        files = [file for folder in folders for file in sorted(folder.rglob("test_*.py"))]
        mine = [file for file in files if named.search(file.read_bytes())]
        return [file.relative_to(self.project.root).as_posix() for file in mine]

    def remember(self, exercise: Exercise, *, done: bool | None = None, hint: int = 0) -> None:
        """Keep that an exercise is done or not, or which hint was read. Warn where it cannot."""
        if done is not None:
            change = self.progress.done.add if done else self.progress.done.discard
            change(exercise.id)
        if hint:
            self.progress.hints[exercise.id] = hint
        try:
            self.progress.save()
        except CourseError as error:
            click.echo(error, err=True)

    @property
    def program(self) -> str:
        """Return how a student starts a command here."""
        here = (self.project.root / "start.py").is_file()
        return "python3 start.py course" if here else "course"

    @property
    def is_handout(self) -> bool:
        """Say whether this is a student's, with a starter to go back to."""
        return (self.project.root / STARTER).is_dir()


def open_workspace(start: Path) -> Workspace:
    """Return the workspace that a folder is in, or raise CourseError."""
    project = find_project(start)
    progress, wrong = read_progress(project.root)
    if wrong:
        click.echo(wrong, err=True)
    return Workspace(project, read_exercises(project), progress)


def unknown(name: str, known: list[str]) -> CourseError:
    """Return the error that names what an unknown id may have meant."""
    # The track is often right, so it is the rest of the id that tells.
    slugs = {id.partition("/")[2]: id for id in known}
    close = get_close_matches(name.rpartition("/")[2], slugs, n=3)
    near = [slugs[slug] for slug in close] or get_close_matches(name, known, n=3)
    parts = [id for id in known if name and name in id]
    named = list(dict.fromkeys([*parts, *near]))[:5]
    if named:
        sentence = _("No exercise is called “{name}”. Did you mean {near}?")
        return CourseError(sentence, name=name, near=", ".join(named))
    sentence = _("No exercise is called “{name}”. “course list” names them all.")
    return CourseError(sentence, name=name)
