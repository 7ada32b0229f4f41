"""Every drawing and every table that is made by code, by the file that it goes to."""

from __future__ import annotations

from pathlib import Path

from . import blame, exercise, grading, layers, levels, parts, request

DOCS = Path(__file__).parents[1]
LANGUAGES = ("en", "fr")
DRAWINGS = (
    request.draw_request,
    request.draw_faulty_form,
    layers.draw,
    parts.draw,
    exercise.draw,
    grading.draw,
    blame.draw,
)


def made() -> dict[Path, str]:
    """Return the text of each file, in both languages."""
    files = {}
    for language in LANGUAGES:
        folder = DOCS / language / "pictures"
        for draw in DRAWINGS:
            canvas = draw(language)
            files[folder / f"{canvas.name}.svg"] = canvas.svg()
        files[folder / "levels.md"] = levels.table(language)
    return files
