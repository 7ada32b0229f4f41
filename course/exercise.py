"""An exercise: a folder of data beside the marked regions that it is cut from."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from course.project import Project, read_toml
from course.text import LANGUAGES, CourseError
from course.text import mark as _

FOLDER = re.compile(r"[0-9]{2}-(?P<slug>[a-z0-9-]+)")
HINT = re.compile(r"^## (?:Hint|Indice) [0-9]+ *$", re.MULTILINE)


@dataclass(frozen=True)
class Exercise:
    """One exercise, as its folder `exercises/<track>/<nn-slug>/` tells it.

    `id` is `<track>/<slug>`; `titles`, `statements` and `hints` are by language; `points` is
    what it is worth, `minutes` how long it takes a second-year student.
    """

    id: str
    layer: str
    folder: Path
    points: int
    minutes: int
    needs: tuple[str, ...]
    titles: dict[str, str]
    statements: dict[str, str]
    hints: dict[str, tuple[str, ...]]

    def replacements(self, kind: str) -> list[Path]:
        """Return the files of its "wrong" or "right" answers, none in a handout."""
        folder = self.folder / kind
        return sorted(path for path in folder.glob("*") if path.is_file())


def read_exercises(project: Project) -> dict[str, Exercise]:
    """Return every exercise of a project by its id, in the order of the course.

    Tracks follow the layers of `course.toml`. Raises CourseError for a folder that is wrong.
    """
    exercises = {}
    for folder in exercise_folders(project):
        exercise = read_exercise(folder)
        exercises[exercise.id] = exercise
    for exercise in exercises.values():
        check_needs(exercise, exercises)
    return exercises


def exercise_folders(project: Project) -> list[Path]:
    """Return the folders of the exercises, in the order of the course."""
    tracks = [project.root / "exercises" / track for track in project.layers]
    return [path for track in tracks for path in sorted(track.glob("*")) if path.is_dir()]


def exercise_id(folder: Path) -> str:
    """Return the id of the exercise in a folder `<track>/<nn-slug>`."""
    named = FOLDER.fullmatch(folder.name)
    if named is None:
        sentence = _("{folder} is not named like an exercise, such as 01-get-book.")
        raise CourseError(sentence, folder=folder)
    return f"{folder.parent.name}/{named['slug']}"


def check_needs(exercise: Exercise, known: Collection[str]) -> None:
    """Raise CourseError when an exercise needs one that there is not."""
    for needed in exercise.needs:
        if needed not in known:
            sentence = _("{file} needs “{id}”, which is no exercise.")
            raise CourseError(sentence, file=exercise.folder / "exercise.toml", id=needed)


def read_exercise(folder: Path) -> Exercise:
    """Return the exercise in this folder. Raises CourseError for what is wrong in it."""
    path = folder / "exercise.toml"
    given = read_toml(path)
    try:
        texts = {lang: (folder / f"{lang}.md").read_text(encoding="utf-8") for lang in LANGUAGES}
        parts = {lang: HINT.split(text) for lang, text in texts.items()}
        return Exercise(
            id=exercise_id(folder),
            layer=str(given["layer"]),
            folder=folder,
            points=int(given["points"]),
            minutes=int(given["minutes"]),
            needs=tuple(given["needs"]),
            titles={lang: str(given["title"][lang]) for lang in LANGUAGES},
            statements={lang: parts[lang][0].strip() for lang in LANGUAGES},
            hints={lang: tuple(hint.strip() for hint in parts[lang][1:]) for lang in LANGUAGES},
        )
    except OSError as error:
        raise CourseError(_("{file} cannot be read: {error}"), file=folder, error=error) from error
    except KeyError as error:
        raise CourseError(_("{file} lacks {name}."), file=path, name=error) from error
    except (TypeError, ValueError) as error:
        sentence = _("{file} has a value that is not what it should be: {error}")
        raise CourseError(sentence, file=path, error=error) from error
