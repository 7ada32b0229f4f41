"""What each layer may import, read from the contracts in setup.cfg."""

from __future__ import annotations

from configparser import ConfigParser
from textwrap import wrap
from typing import Any

from .canvas import Canvas
from .places import ROOT

SETTINGS = ROOT / "setup.cfg"
PREFIX = "importlinter:contract:"
# Where each package stands in the drawing: x, y.
PLACES = {"controllers": (6, 40), "web": (204, 40), "views": (6, 190), "models": (204, 190)}
WIDE, HIGH = 150, 74
ABOVE, BESIDE = ("controllers", "web"), ("views", "models")

WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "title": "What each layer may import",
        "controllers": "controllers", "web": "web (front desk)", "views": "views",
        "models": "models", "swaps": "swaps", "course": "course",
        "free": "may import", "promise": "may import its promise only",
        "app": "bookshelf/", "nothing": "imports nothing of it",
        "told": {"free": "{a} may import {b}", "promise": "{a} may import only the promise of {b}",
                 "never": "{a} may not import {b}"},
        "outside": "{a} may not import {names}",
    },
    "fr": {
        "title": "Ce que chaque couche peut importer",
        "controllers": "contrôleurs", "web": "web (l’accueil)", "views": "vues",
        "models": "modèles", "swaps": "swaps", "course": "course",
        "free": "peut importer", "promise": "n’importe que sa promesse",
        "app": "bookshelf/", "nothing": "n’en importe rien",
        "told": {"free": "{a} peut importer {b}",
                 "promise": "{a} n’importe que la promesse de {b}",
                 "never": "{a} ne peut pas importer {b}"},
        "outside": "{a} ne peut pas importer {names}",
    },
}  # fmt: skip


class Contracts:
    """The contracts of setup.cfg: who must not import what."""

    def __init__(self) -> None:
        settings = ConfigParser()
        settings.read(SETTINGS, encoding="utf-8")
        self._forbidden = [
            (settings[name]["source_modules"].split(), settings[name]["forbidden_modules"].split())
            for name in settings.sections()
            if name.startswith(PREFIX)
        ]

    def forbidden(self, source: str) -> list[str]:
        """Return the modules that a package must not import."""
        return [
            module
            for sources, modules in self._forbidden
            if any(lies_in(source, one) for one in sources)
            for module in modules
        ]

    def relation(self, source: str, target: str) -> str:
        """Return "never", "promise" (not its inner modules) or "free"."""
        forbidden = self.forbidden(source)
        if any(lies_in(target, module) for module in forbidden):
            return "never"
        return "promise" if any(lies_in(module, target) for module in forbidden) else "free"

    def outside(self, source: str) -> list[str]:
        """Return the packages of others that a package must not import."""
        ours = ("bookshelf", "swaps", "course")
        return [name for name in self.forbidden(source) if name.partition(".")[0] not in ours]


def lies_in(module: str, package: str) -> bool:
    """Return whether a module is this package or lies in it."""
    return module == package or module.startswith(package + ".")


def draw(language: str) -> Canvas:
    """Return the packages, and an arrow for each import that the contracts allow."""
    words, contracts = WORDS[language], Contracts()
    pairs = {
        (a, b): contracts.relation(f"bookshelf.{a}", f"bookshelf.{b}")
        for a in PLACES
        for b in PLACES
        if a != b
    }
    told = [words["told"][kind].format(a=words[a], b=words[b]) for (a, b), kind in pairs.items()]
    told += [
        words["outside"].format(a=words[a], names=", ".join(names))
        for a in PLACES
        if (names := contracts.outside(f"bookshelf.{a}"))
    ]
    canvas = Canvas("layers", language, words["title"], ". ".join(told) + ".")
    canvas.box(1, 8, 358, 270, "soft")
    canvas.text(10, 26, words["app"], "in code soft", size=11)
    for (a, b), kind in pairs.items():
        if kind != "never":
            canvas.arrow(*ends(a, b), "dashed" if kind == "promise" else "")
    for name in PLACES:
        package(canvas, name, words[name], contracts.outside(f"bookshelf.{name}"))
    neighbours(canvas, words, contracts)
    return canvas


def package(canvas: Canvas, name: str, title: str, outside: list[str]) -> None:
    """Draw a package, with what it must not import of others struck through."""
    x, y = PLACES[name]
    canvas.box(x, y, WIDE, HIGH, name if name != "web" else "soft")
    canvas.text(x + WIDE / 2, y + 20, title, "in bold", size=13, anchor="middle")
    for place, line in enumerate(wrap(" ".join(outside), 22)):
        at = y + 38 + 14 * place
        canvas.text(x + WIDE / 2, at, line, "in code struck no", size=10.5, anchor="middle")


def ends(a: str, b: str) -> tuple[float, float, float, float]:
    """Return where the arrow from a package to another begins and ends."""
    (ax, ay), (bx, by) = PLACES[a], PLACES[b]
    if ay == by:
        left_to_right = ax < bx
        return (ax + (WIDE if left_to_right else 0), ay + HIGH / 2,
                bx + (0 if left_to_right else WIDE), by + HIGH / 2)  # fmt: skip
    down = ay < by
    start_y, end_y = (ay + HIGH, by) if down else (ay, by + HIGH)
    if ax == bx:
        return ax + WIDE / 2, start_y, bx + WIDE / 2, end_y
    lean = 30 if ax < bx else -30
    return ax + WIDE / 2 + lean, start_y, bx + WIDE / 2 - lean, end_y


def neighbours(canvas: Canvas, words: dict[str, Any], contracts: Contracts) -> None:
    """Draw the swaps and the course below the app, and how they stand to it; then the key."""
    layers = ("bookshelf.controllers", "bookshelf.views", "bookshelf.models")
    to_layers = {contracts.relation("swaps", layer) for layer in layers}
    to_app = contracts.relation("course", "bookshelf")
    canvas.box(6, 326, WIDE, 34)
    canvas.text(6 + WIDE / 2, 348, words["swaps"], "in code bold", size=12, anchor="middle")
    canvas.box(204, 326, WIDE, 34)
    canvas.text(204 + WIDE / 2, 348, words["course"], "in code bold", size=12, anchor="middle")
    if to_layers == {"promise"}:
        canvas.arrow(81, 326, 81, 280, "dashed")
    if to_app == "never":
        canvas.line(279, 326, 279, 312, "no")
        canvas.text(279, 306, f"✗ {words['nothing']}", "no", size=11, anchor="middle")
    canvas.arrow(8, 384, 48, 384)
    canvas.text(56, 388, words["free"], size=11.5)
    canvas.arrow(8, 404, 48, 404, "dashed")
    canvas.text(56, 408, words["promise"], size=11.5)
