"""The parts that a Bookshelf can be made of, and the ways to put them together."""

from __future__ import annotations

from itertools import pairwise
from math import prod

from bookshelf.parts import LAYERS

from .canvas import WIDTH, Canvas

WORDS = {
    "en": {
        "title": "The parts that each layer can be made of",
        "controllers": "controllers", "views": "views", "models": "models",
        "mixes": "{count} ways down: {count} working sites",
        "usual": "as it comes", "told": "{layer}: {names}",
    },
    "fr": {
        "title": "Les pièces dont chaque couche peut être faite",
        "controllers": "contrôleurs", "views": "vues", "models": "modèles",
        "mixes": "{count} chemins : {count} sites qui marchent",
        "usual": "tel quel", "told": "{layer} : {names}",
    },
}  # fmt: skip
ORDER = ("controllers", "views", "models")
STEP, WIDE, HIGH, TOP = 104, 112, 46, 28
# What `create_app` takes when nobody chooses: the first of each layer.
USUAL = {layer: next(iter(LAYERS[layer])) for layer in ORDER}


def draw(language: str) -> Canvas:
    """Return every part, a row for each layer, and a line for each pair that goes together."""
    words = WORDS[language]
    told = [
        words["told"].format(
            layer=words[layer],
            names=", ".join(f"{name} ({place})" for name, place in LAYERS[layer].items()),
        )
        for layer in ORDER
    ]
    count = prod(len(LAYERS[layer]) for layer in ORDER)
    mixes = words["mixes"].format(count=count)
    canvas = Canvas("parts", language, words["title"], ". ".join([*told, mixes]) + ".")
    for upper, lower in pairwise(ORDER):
        for one, x1 in centres(upper).items():
            for other, x2 in centres(lower).items():
                usual = one == USUAL[upper] and other == USUAL[lower]
                y = TOP + ORDER.index(upper) * STEP + HIGH
                canvas.line(x1, y, x2, y + STEP - HIGH, "thick" if usual else "faint")
    for row, layer in enumerate(ORDER):
        y = TOP + row * STEP
        canvas.text(4, y - 8, words[layer], f"bold {layer}", size=12.5)
        for name, x in centres(layer).items():
            folder = LAYERS[layer][name].partition(".")[0]
            kind = layer if folder == "bookshelf" else f"{layer} dashed"
            canvas.box(x - WIDE / 2, y, WIDE, HIGH, kind)
            canvas.text(x, y + 19, name, "in code bold", size=12.5, anchor="middle")
            canvas.text(x, y + 35, f"{folder}/", "in code", size=11, anchor="middle")
    bottom = TOP + 2 * STEP + HIGH
    canvas.text(WIDTH / 2, bottom + 26, mixes, "bold", size=12.5, anchor="middle")
    canvas.line(110, bottom + 44, 150, bottom + 44, "thick")
    canvas.text(158, bottom + 48, words["usual"], size=11.5)
    return canvas


def centres(layer: str) -> dict[str, float]:
    """Return where the middle of each part of a layer is."""
    names = list(LAYERS[layer])
    return {name: WIDTH * (place + 0.5) / len(names) for place, name in enumerate(names)}
