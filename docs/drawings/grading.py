"""The processes that grade a submission, and the boundary that only data crosses."""

from __future__ import annotations

from typing import Any

from course.boundary.frames import LONGEST_REPLY
from course.boundary.guarded import Budget

from .canvas import Canvas

WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "title": "The processes of grading, and the boundary between them",
        "trusted": "trusted", "sandboxed": "sandboxed",
        "grade": "course grade", "grade-does": "finds submissions, keeps verdicts, writes reports",
        "job": "jobs", "verdict": "verdicts",
        "worker": "worker", "worker-does": ["one pytest session,", "tests collected once,",
                                            "the reference’s layers"],
        "zygote": "zygote", "zygote-does": ["a fresh Python:", "no test, no answer,",
                                            "started first"],
        "fork": "forks", "call": "calls", "value": "values", "line": "only data crosses",
        "student": ["the student’s", "{layer}"], "models": "models", "views": "views",
        "controllers": "controllers",
        "clock": "{call:g} s a call, {whole:g} s a layer, {size:g} MiB an answer",
    },
    "fr": {
        "title": "Les processus de la correction, et la frontière qui les sépare",
        "trusted": "de confiance", "sandboxed": "en bac à sable",
        "grade": "course grade", "grade-does": "trouve les rendus, garde les verdicts, rapporte",
        "job": "travaux", "verdict": "verdicts",
        "worker": "ouvrier", "worker-does": ["une session pytest,", "tests collectés une fois,",
                                             "couches de référence"],
        "zygote": "zygote", "zygote-does": ["un Python neuf :", "ni test ni réponse,",
                                            "lancé en premier"],
        "fork": "se divise", "call": "appels", "value": "valeurs",
        "line": "seules des données passent",
        "student": ["{layer}", "de l’étudiant"], "models": "modèles", "views": "vues",
        "controllers": "contrôleurs",
        "clock": "{call:g} s par appel, {whole:g} s par couche, {size:g} Mio par réponse",
    },
}  # fmt: skip
LAYERS = {"models": 64, "views": 180, "controllers": 296}
BORDER = 296


def draw(language: str) -> Canvas:
    """Return the trusted processes above, the boundary, and the sandboxes below."""
    words, budget = WORDS[language], Budget()
    clock = words["clock"].format(
        call=budget.call, whole=budget.whole, size=LONGEST_REPLY / 1024 / 1024
    )
    told = [
        f"{words['trusted']} : {words['grade']}, {words['worker']}, {words['zygote']}",
        f"{words['sandboxed']} : {', '.join(words[layer] for layer in LAYERS)}",
        f"{words['line']} : {words['call']}, {words['value']}",
        clock,
    ]
    canvas = Canvas("grading", language, words["title"], ". ".join(told) + ".")
    trusted(canvas, words)
    sandboxes(canvas, words, clock)
    return canvas


def trusted(canvas: Canvas, words: dict[str, Any]) -> None:
    """Draw the processes that run no code of a student's."""
    canvas.text(4, 16, words["trusted"], "bold soft", size=12.5)
    canvas.box(4, 26, 352, 48, "soft")
    canvas.text(180, 46, words["grade"], "in code bold", size=13, anchor="middle")
    canvas.text(180, 63, words["grade-does"], "in", size=11, anchor="middle")
    canvas.arrow(70, 74, 70, 112)
    canvas.text(62, 97, words["job"], size=11, anchor="end")
    canvas.arrow(110, 112, 110, 74, "dashed")
    canvas.text(118, 97, words["verdict"], size=11)
    for x, name in ((4, "worker"), (188, "zygote")):
        canvas.box(x, 112, 168, 84, "soft")
        canvas.text(x + 84, 132, words[name], "in bold", size=13, anchor="middle")
        for place, line in enumerate(words[f"{name}-does"]):
            canvas.text(x + 84, 150 + 16 * place, line, "in", size=11, anchor="middle")


def sandboxes(canvas: Canvas, words: dict[str, Any], clock: str) -> None:
    """Draw the boundary, a sandbox for each layer, and what goes to and fro."""
    below = BORDER + 54
    for x in LAYERS.values():
        canvas.arrow(240 + (x - 180) / 4, 196, x + 16, below, "faint dashed")
    for x in LAYERS.values():
        canvas.arrow(104 + (x - 180) / 4, 196, x - 16, below)
        canvas.arrow(x - 16, below, 104 + (x - 180) / 4, 196)
    canvas.text(6, 218, f"{words['call']} ↓", size=11)
    canvas.text(6, 234, f"{words['value']} ↑", size=11)
    canvas.text(356, 222, f"{words['fork']} ↓", "soft", size=11, anchor="end")
    canvas.line(0, BORDER, 360, BORDER, "no thick")
    canvas.text(180, BORDER - 8, words["line"], "bold no", size=13, anchor="middle")
    canvas.text(4, BORDER + 20, words["sandboxed"], "bold no", size=12.5)
    for layer, x in LAYERS.items():
        canvas.box(x - 55, below, 110, 46, layer)
        for place, line in enumerate(words["student"]):
            kind = "in bold" if "{" in line else "in"
            said = line.format(layer=words[layer])
            canvas.text(x, below + 19 + 17 * place, said, kind, size=11.5, anchor="middle")
    canvas.text(180, below + 68, clock, size=11, anchor="middle")
