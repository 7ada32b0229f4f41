"""Where a request goes: the crossings of a request that was watched, as a sequence."""

from __future__ import annotations

from .canvas import Canvas
from .watching import Crossing, watch

LANES = {"browser": 34, "views": 107, "controllers": 180, "models": 253, "SQLite": 326}
NAMES = {
    "en": {"browser": "browser", "views": "views", "controllers": "controllers",
           "models": "models", "SQLite": "SQLite"},
    "fr": {"browser": "navigateur", "views": "vues", "controllers": "contrôleurs",
           "models": "modèles", "SQLite": "SQLite"},
}  # fmt: skip
TITLES = {
    "request": {
        "en": "Where GET /books/3 goes",
        "fr": "Le chemin de GET /books/3",
    },
    "faulty-form": {
        "en": "Where a form with two faults goes",
        "fr": "Le chemin d’un formulaire qui contient deux fautes",
    },
}
STEP = {"en": "Step {number}, from {source} to {target}: {what}", "fr":
        "Étape {number}, {source} vers {target} : {what}"}  # fmt: skip
FAULTY = {"title": "", "author": "Jane Austen", "year": "last year"}
TOP = 40


def draw_request(language: str) -> Canvas:
    """Return the way of GET /books/3."""
    return draw("request", language, watch("GET", "/books/3"))


def draw_faulty_form(language: str) -> Canvas:
    """Return the way of a form without a title and with a year that is no number."""
    return draw("faulty-form", language, watch("POST", "/books/new", FAULTY))


def draw(name: str, language: str, crossings: list[Crossing]) -> Canvas:
    """Return crossings as a sequence of numbered arrows between lanes."""
    names = NAMES[language]
    told = [
        STEP[language].format(
            number=number,
            source=names[crossing.source],
            target=names[crossing.target],
            what=f"{crossing.what} {crossing.place}".strip(),
        )
        for number, crossing in enumerate(crossings, start=1)
    ]
    canvas = Canvas(name, language, TITLES[name][language], ". ".join(told) + ".")
    bottom = TOP + sum(height_of(crossing) for crossing in crossings) + 8
    for lane, x in LANES.items():
        canvas.line(x, 30, x, bottom, "faint dashed")
        kind = lane if lane in ("models", "views", "controllers") else "soft"
        canvas.box(x - 33, 4, 66, 24, kind)
        canvas.text(x, 20, names[lane], "in bold", size=10.5, anchor="middle")
    y = TOP
    for number, crossing in enumerate(crossings, start=1):
        put(canvas, number, crossing, y)
        y += height_of(crossing)
    canvas.height = bottom
    return canvas


def height_of(crossing: Crossing) -> int:
    """Return how much room a crossing needs."""
    return 46 if crossing.place else 32


def put(canvas: Canvas, number: int, crossing: Crossing, y: int) -> None:
    """Draw one crossing: its words, the place that it comes to, and its arrow."""
    start, end = LANES[crossing.source], LANES[crossing.target]
    middle = (start + end) / 2
    canvas.text(
        middle, y + 14, f"{number} · {crossing.what}", "code bold", size=11, anchor="middle"
    )
    if crossing.place:
        canvas.text(middle, y + 27, crossing.place, "code soft", size=10.5, anchor="middle")
    below = y + height_of(crossing) - 13
    answers = crossing.target == "browser" or crossing.source in ("models", "views")
    kind = "dashed" if answers and crossing.target != "SQLite" else ""
    canvas.arrow(start, below, end, below, kind)
    if crossing.target == "SQLite":
        canvas.arrow(end, below, start, below)
