"""The handbook tells of the code as it is: drawings, includes, links, both languages."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from itertools import product

import pytest

from bookshelf.parts import LAYERS
from docs.drawings.canvas import WIDTH, Canvas
from docs.drawings.gallery import DOCS, LANGUAGES, made
from docs.drawings.layers import Contracts
from docs.drawings.palette import DARK, LIGHT
from docs.drawings.watching import watch

ROOT = DOCS.parent
PAGES = sorted(path for language in LANGUAGES for path in (DOCS / language).glob("*.md"))
LINK = re.compile(r"\]\((?!https?:|#)([^)\s]+)\)|\{download\}`[^<`]*<([^>]+)>`")
INCLUDE = re.compile(r"```\{(?:literalinclude|include)\} (?P<file>\S+)\n(?P<options>(?::.*\n)*)")
OPTION = re.compile(r"^:(?P<name>[a-z-]+): *'?(?P<value>.*?)'?$", re.MULTILINE)
PART = re.compile(r"--(?P<layer>models|views|controllers) (?P<name>[a-z]+)")
NEED = 4.5  # WCAG 2.2, 1.4.3: text against what is behind it


def includes():
    """Return each include: its page, the file, its options."""
    return [
        (page, page.parent / found["file"], dict(OPTION.findall(found["options"])))
        for page in PAGES
        for found in INCLUDE.finditer(page.read_text(encoding="utf-8"))
    ]


def named_in(path):
    """Return the names of the functions, the classes and the methods of a file."""
    names = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
            names |= {f"{node.name}.{inner.name}" for inner in node.body if hasattr(inner, "name")}
    return names


def contrast(one, other):
    """Return the contrast of two colours (WCAG 2.2)."""

    def luminance(colour):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_every_drawing_is_up_to_date():
    files = made()

    stale = [
        path.relative_to(ROOT).as_posix()
        for path, text in files.items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]

    assert stale == [], "make them anew: python -m docs.drawings"


def test_no_drawing_is_left_that_nobody_makes():
    files = made()

    assert {path for path in DOCS.glob("*/pictures/*") if path not in files} == set()


def test_drawing_says_in_words_what_it_shows():
    drawing = (DOCS / "en/pictures/request.svg").read_text(encoding="utf-8")

    assert "Step 3, from controllers to models: books.get(3)" in drawing


def test_words_too_long_for_a_telephone_are_refused():
    canvas = Canvas("test", "en", "A title", "A description.")

    with pytest.raises(ValueError, match="is too long for the canvas"):
        canvas.text(0, 20, "w" * WIDTH)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_inks_can_be_read_on_paper_and_on_every_tint_they_lie_on(colours):
    kinds = [name for name in colours if f"{name}-tint" in colours]
    pairs = [("ink", "paper"), *product(["ink"], [f"{kind}-tint" for kind in kinds])]
    pairs += [(kind, "paper") for kind in kinds] + [(kind, f"{kind}-tint") for kind in kinds]
    pairs += [("no", f"{kind}-tint") for kind in kinds]  # what is struck through
    pairs += [("controllers", "soft-tint")]  # the markers of an exercise

    faint = {pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < NEED}

    assert faint == set()


def test_faulty_form_is_refused_before_sqlite_is_asked_of_any_book():
    crossings = watch("POST", "/books/new", {"title": "", "author": "A", "year": "last year"})

    assert "InvalidBook: title, year" in [crossing.what for crossing in crossings]
    asked = [crossing.what for crossing in crossings if crossing.target == "SQLite"]
    assert [what for what in asked if " book" in what] == []


def test_contracts_allow_a_view_only_the_promise_of_the_models():
    contracts = Contracts()

    assert contracts.relation("bookshelf.views", "bookshelf.models") == "promise"
    assert contracts.relation("bookshelf.models", "bookshelf.views") == "never"
    assert contracts.relation("bookshelf.controllers", "bookshelf.web") == "free"


def test_both_languages_have_the_same_pages():
    english, french = (
        {path.name for path in PAGES if path.parent.name == lang} for lang in LANGUAGES
    )

    assert english == french


def test_page_includes_the_same_code_and_pictures_in_both_languages():
    parts = re.compile(r"^```\{.*|^:(?:start|end|pyobject).*|\]\((?:pictures|screens)/.*\)", re.M)
    texts = {page: page.read_text(encoding="utf-8") for page in PAGES}

    for page in (path for path in PAGES if path.parent.name == "en" and path.name != "index.md"):
        other = DOCS / "fr" / page.name
        assert parts.findall(texts[page]) == parts.findall(texts[other]), page.name


def test_every_link_leads_to_a_file():
    links = [
        (page, target or download)
        for page in PAGES
        for target, download in LINK.findall(page.read_text(encoding="utf-8"))
    ]

    lost = [(page.name, link) for page, link in links if not (page.parent / link).is_file()]

    assert links
    assert lost == []


def test_every_include_finds_what_it_names():
    lost = []
    for page, path, options in includes():
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        found = [options[key] in text for key in options if key.startswith(("start", "end"))]
        if "pyobject" in options:
            found.append(options["pyobject"] in named_in(path))
        if not text or not all(found):
            lost.append((page.name, path.name, options))

    assert includes()
    assert lost == []


def test_every_part_in_a_command_exists():
    named = {found for page in PAGES for found in PART.findall(page.read_text(encoding="utf-8"))}

    assert named
    assert [(layer, name) for layer, name in named if name not in LAYERS[layer]] == []


def test_screenshots_weigh_less_than_a_megabyte_and_a_half():
    pictures = list(DOCS.glob("*/screens/*.webp"))

    assert pictures
    assert sum(path.stat().st_size for path in pictures) < 1_500_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_handbook_can_be_built_and_fetches_nothing(language, tmp_path):
    pytest.importorskip("sphinx", reason="Sphinx is in the extra `docs`")
    pytest.importorskip("myst_parser", reason="MyST is in the extra `docs`")
    pytest.importorskip("furo", reason="Furo is in the extra `docs`")
    command = "import sys; from docs.__main__ import *; from sphinx.cmd.build import build_main;"
    command += "sys.exit(build_main(arguments(sys.argv[1], Path(sys.argv[2]))))"

    built = subprocess.run(
        [sys.executable, "-c", command, language, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip

    assert built.returncode == 0, built.stderr
    pages = [path.read_text(encoding="utf-8") for path in tmp_path.glob("*.html")]
    fetched = re.compile(r"<(?:script|img|link|iframe)[^>]+(?:src|href)=\"(?:https?:)?//")
    assert not any(fetched.search(page) for page in pages)
    assert all(re.search(rf'<html[^>]* lang="{language}"', page) for page in pages)
