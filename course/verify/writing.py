"""Whether an exercise is written whole: its texts, its regions, its wrong and right answers."""

from __future__ import annotations

from collections.abc import Iterator

from course.exercise import Exercise
from course.fill import fill
from course.replacement import Replacement, read_replacement
from course.text import LANGUAGES, CourseError, say
from course.text import mark as _
from course.verify.course import Course
from course.verify.finding import Finding, finding_of

HINTS = 3
LEAST = {"wrong": 2, "right": 1}


def check_writing(course: Course, exercise: Exercise) -> list[Finding]:
    """Return what is wrong with an exercise as it is written, before anything runs."""
    return [
        *check_texts(course, exercise),
        *check_regions(course, exercise),
        *(finding for kind in LEAST for finding in check_replacements(course, exercise, kind)),
    ]


def check_texts(course: Course, exercise: Exercise) -> Iterator[Finding]:
    """Yield a finding for each title, statement and hint that is missing."""
    for language in LANGUAGES:
        text = f"{language}.md"
        if not exercise.titles[language].strip():
            yield at(
                course,
                exercise,
                "exercise.toml",
                say(_("The title in {language} is missing."), language=language),
            )
        if not exercise.statements[language].strip():
            yield at(course, exercise, text, say(_("The statement is missing.")))
        count = len([hint for hint in exercise.hints[language] if hint])
        if count != HINTS:
            sentence = _("Hints: {count}; there must be {hints}, each under a heading.")
            yield at(course, exercise, text, say(sentence, count=count, hints=HINTS))


def check_regions(course: Course, exercise: Exercise) -> Iterator[Finding]:
    """Yield a finding when no region is marked, or one outside the layer."""
    regions = course.source.regions.get(exercise.id, ())
    if not regions:
        sentence = _("No region is marked with “exercise: {id}”.")
        yield at(course, exercise, "exercise.toml", say(sentence, id=exercise.id))
    folders = course.project.layers[exercise.layer].folders
    for region in regions:
        if not any(region.file.startswith(f"{folder}/") for folder in folders):
            sentence = say(
                _("{id} is in layer {layer}, but this file is not."),
                id=exercise.id,
                layer=exercise.layer,
            )
            yield Finding(exercise.id, region.file, region.first, sentence)


def check_replacements(course: Course, exercise: Exercise, kind: str) -> Iterator[Finding]:
    """Yield a finding for each wrong or right answer that is missing or not whole."""
    paths = exercise.replacements(kind)
    if len(paths) < LEAST[kind]:
        sentence = _("Answers: {count}; there must be at least {least}.")
        yield at(course, exercise, kind, say(sentence, count=len(paths), least=LEAST[kind]))
    for path in paths:
        try:
            replacement = read_replacement(path)
            check_header(exercise, replacement, kind)
            for file, text in fill(course.source, exercise.id, replacement.contents).items():
                check_python(file, text)
        except CourseError as error:
            yield finding_of(course.project, exercise.id, path, error)


def check_header(exercise: Exercise, replacement: Replacement, kind: str) -> None:
    """Raise CourseError when the first comments do not say why, or name no hint that is."""
    for language in LANGUAGES:
        if not replacement.header.get(language):
            sentence = _("The first comments lack “{language}: …”, which says why.")
            raise CourseError(sentence, language=language)
    hint = replacement.header.get("hint", "")
    most = min(len(exercise.hints[language]) for language in LANGUAGES)
    if kind == "wrong" and not (hint.isdecimal() and 1 <= int(hint) <= most):
        sentence = _("The first comments lack “hint: …” with a number from 1 to {most}.")
        raise CourseError(sentence, most=most)


def check_python(file: str, text: str) -> None:
    """Raise CourseError when a file that was filled is no longer Python."""
    if file.endswith(".py"):
        try:
            compile(text, file, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            sentence = _("With it, {file} is not Python: {error}")
            raise CourseError(sentence, file=file, error=error) from error


def at(course: Course, exercise: Exercise, file: str, sentence: str) -> Finding:
    """Return a finding about a file in the folder of an exercise."""
    place = (exercise.folder / file).relative_to(course.project.root)
    return Finding(exercise.id, place.as_posix(), 0, sentence)
