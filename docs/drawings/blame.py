"""The blame matrix of one example: every mix of the student's and the reference's layers."""

from __future__ import annotations

from course.grader.blame import guilty, mixes

from .canvas import Canvas

# A submission whose model answers None where there is no book (its grading is under test in
# tests/integration/grader): with it the whole fails, without it the whole passes.
LAYERS = ("models", "views", "controllers")
BROKEN = "models"

WORDS = {
    "en": {
        "title": "The blame matrix of a submission whose models are wrong",
        "models": "models", "views": "views", "controllers": "controllers",
        "student": "the student’s", "reference": "the reference",
        "passes": "✓ passes", "fails": "✗ fails", "guilty": "✗ guilty",
        "told": "with the student’s {mix}: {verdict}", "nothing": "nothing", "and": " and ",
    },
    "fr": {
        "title": "La matrice des torts d’un rendu dont les modèles sont faux",
        "models": "modèles", "views": "vues", "controllers": "contrôleurs",
        "student": "de l’étudiant", "reference": "référence",
        "passes": "✓ réussit", "fails": "✗ échoue", "guilty": "✗ en tort",
        "told": "de l’étudiant, {mix} : {verdict}", "nothing": "rien", "and": " et ",
    },
}  # fmt: skip
ROW, TOP, WIDE = 34, 34, 84


def draw(language: str) -> Canvas:
    """Return a row for each mix: whose each layer is, and whether the whole passes."""
    words = WORDS[language]
    matrix = {mix: BROKEN not in mix for mix in mixes(LAYERS)}
    to_blame = guilty(matrix)
    verdicts = {mix: verdict_of(mix, matrix, to_blame) for mix in matrix}
    told = [
        words["told"].format(
            mix=words["and"].join(words[layer] for layer in mix) or words["nothing"],
            verdict=words[verdict],
        )
        for mix, verdict in verdicts.items()
    ]
    canvas = Canvas("blame", language, words["title"], ". ".join(told) + ".")
    for column, layer in enumerate(LAYERS):
        x = 4 + column * (WIDE + 4) + WIDE / 2
        canvas.text(x, 22, words[layer], f"bold {layer}", size=11.5, anchor="middle")
    for row, (mix, verdict) in enumerate(verdicts.items()):
        y = TOP + row * ROW
        for column, layer in enumerate(LAYERS):
            whose = "student" if layer in mix else "reference"
            x = 4 + column * (WIDE + 4)
            canvas.box(x, y, WIDE, ROW - 6, layer if layer in mix else "soft dashed")
            kind = "in bold" if layer in mix else "in soft"
            canvas.text(x + WIDE / 2, y + 19, words[whose], kind, size=11, anchor="middle")
        kind = "bold models" if matrix[mix] else "bold no"
        if verdict == "guilty":
            canvas.box(270, y, 86, ROW - 6, "no")
            kind = "in bold no"
        canvas.text(278, y + 19, words[verdict], kind, size=12)
    return canvas


def verdict_of(
    mix: tuple[str, ...], matrix: dict[tuple[str, ...], bool], to_blame: list[tuple[str, ...]]
) -> str:
    """Return what is said of a mix."""
    if mix in to_blame:
        return "guilty"
    return "passes" if matrix[mix] else "fails"
