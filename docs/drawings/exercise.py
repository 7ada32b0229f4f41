"""How an exercise is made: one real exercise, from the marked source to the proof."""

from __future__ import annotations

from course.cut import cut
from course.exercise import Exercise, read_exercises
from course.markers import lines_of
from course.project import Project, find_project
from course.source import Source, read_source

from .canvas import Canvas
from .places import ROOT
from .tests import tests_of

EXAMPLE = "models/get-book"
# How many letters of code a line has room for.
MOST = 53

WORDS = {
    "en": {
        "title": "One exercise, from the source to the proof",
        "source": "the reference, with its markers", "starter": "the starter, cut out of it",
        "cut": "cut", "tests": "its tests: {public} public, {hidden} hidden",
        "reference": "reference", "starter-name": "starter", "wrong": "wrong/", "right": "right/",
        "pass": "passes every test", "fail": "fails every test of its own",
        "caught": "each caught by a test", "accepted": "each passes every test",
        "told": "{name}: {count} {verdict}",
    },
    "fr": {
        "title": "Un exercice, de la source à la preuve",
        "source": "la référence et ses marques", "starter": "le point de départ, taillé dedans",
        "cut": "couper", "tests": "ses tests : {public} publics, {hidden} cachés",
        "reference": "référence", "starter-name": "départ", "wrong": "wrong/", "right": "right/",
        "pass": "réussit tous les tests", "fail": "échoue à chacun de ses tests",
        "caught": "chacune est démasquée", "accepted": "chacune réussit tous les tests",
        "told": "{name} : {count} {verdict}",
    },
}  # fmt: skip


def draw(language: str) -> Canvas:
    """Return the way of an exercise: source, starter, the answers that are tried, the verdicts."""
    words = WORDS[language]
    project = find_project(ROOT)
    exercises = read_exercises(project)
    exercise, source = exercises[EXAMPLE], read_source(project, exercises)
    public, hidden = tests_of(EXAMPLE)
    tests = words["tests"].format(public=public, hidden=hidden)
    rows = rows_of(exercise)
    told = [
        words["told"].format(name=words[name], count=count, verdict=words[verdict])
        for name, count, verdict, _ in rows
    ]
    canvas = Canvas("exercise", language, words["title"], ". ".join([tests, *told]) + ".")
    y = listing(canvas, 16, words["source"], reference_of(source))
    canvas.arrow(180, y + 6, 180, y + 36)
    canvas.text(190, y + 26, f"{words['cut']} · course/cut.py", size=11.5)
    y = listing(canvas, y + 54, words["starter"], starter_of(project, source))
    canvas.box(4, y + 22, 352, 30, "soft")
    canvas.text(180, y + 42, tests, "in bold", size=12.5, anchor="middle")
    for place, (name, count, verdict, good) in enumerate(rows):
        at = y + 62 + 38 * place
        canvas.box(4, at, 122, 30, "models" if good else "no")
        shown = f"{words[name]} × {count}" if count > 1 else words[name]
        canvas.text(65, at + 20, shown, "in code bold", size=11.5, anchor="middle")
        canvas.arrow(126, at + 15, 148, at + 15, "models" if good else "no")
        sign = "✓" if good else "✗"
        canvas.text(154, at + 19, f"{sign} {words[verdict]}", "models" if good else "no", size=12)
    return canvas


def rows_of(exercise: Exercise) -> list[tuple[str, int, str, bool]]:
    """Return what is tried: its name, how many, what must come of it, and whether tests pass."""
    return [
        ("reference", 1, "pass", True),
        ("starter-name", 1, "fail", False),
        ("wrong", len(exercise.replacements("wrong")), "caught", False),
        ("right", len(exercise.replacements("right")), "accepted", True),
    ]


def reference_of(source: Source) -> list[str]:
    """Return the method with its markers, as it stands in the source."""
    region = source.regions[EXAMPLE][0]
    return method(source.texts[region.file])


def starter_of(project: Project, source: Source) -> list[str]:
    """Return the same lines when the exercise is cut."""
    region = source.regions[EXAMPLE][0]
    return method(cut(source, [EXAMPLE])[region.file])


def method(text: str) -> list[str]:
    """Return the lines of the example's method, from its signature to the closing marker."""
    lines = [line.rstrip() for line in lines_of(text)]
    first = next(at for at, line in enumerate(lines) if line.endswith(f"exercise: {EXAMPLE}"))
    last = next(at for at in range(first, len(lines)) if lines[at].endswith("end exercise"))
    while not lines[first].lstrip().startswith("def "):
        first -= 1
    return [line[4:] for line in lines[first : last + 1]]


def listing(canvas: Canvas, y: float, title: str, lines: list[str]) -> float:
    """Draw lines of code under a title, and return where they end; what is too long is cut."""
    canvas.text(4, y, title, "bold", size=12.5)
    canvas.box(4, y + 8, 352, 16 * len(lines) + 12, "soft")
    for place, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        code = line.lstrip()
        kind = "in code controllers bold" if code.startswith(("#", "raise Not")) else "in code"
        if code.startswith('"""'):
            kind = "in code soft"
        room = MOST - indent
        shown = code if len(code) <= room else f"{code[: room - 1]}…"
        canvas.text(10 + indent * 6.5, y + 25 + 16 * place, shown, kind, size=10.5)
    return y + 8 + 16 * len(lines) + 12
