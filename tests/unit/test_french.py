"""Who reads French meets no English: on the pages, in the help, in what a command refuses."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from dataclasses import replace
from functools import cache

import pytest

from bookshelf.models import BookPage, Fault, Sale, SaleLine
from bookshelf.parts import VIEWS, part
from bookshelf.views import BookForm, Dashboard, Home, Problem, Visit
from course.commands import COMMANDS as COURSE_COMMANDS
from course.commands import reset
from course.text import decimal
from tests.catalogues import HERE, forms, marked, sentences
from tests.unit.views.extras.samples import GIVEN as EXTRAS
from tests.unit.views.promised import FAULT_CODES, PROBLEM_CODES
from tests.unit.views.samples import ABOUT_READERS, ANA, BEOWULF, CHERI, LIBRARIAN, REVIEWS, ULYSSES

PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\w*[^{}]*\}")
CLICK_WORDS = ("Usage:", "Options:", "Commands:", "Show this message", "Error:", "default:")
NAMES = ("title",)
FAULTS = {f"{n}": Fault(code, "zut", 1, 100, ("fr",)) for n, code in enumerate(FAULT_CODES)}
# What each function of a view can be given, beside the visit.
ANSWERS = [
    ("home", [Home(0, [], [])]),
    ("home", [Home(2, [CHERI], [CHERI])]),
    ("about", []),
    ("book", [CHERI, REVIEWS]),
    ("book", [replace(ULYSSES, stock=0, cover="a.webp")]),
    ("book", [ULYSSES]),
    ("book", [BEOWULF]),
    ("book_form", [BookForm({})]),
    ("book_form", [BookForm({"isbn": "x"}, {"isbn": Fault("required")}, 3)]),
    ("dashboard", [Dashboard(ANA, [], [Sale(1, "2026-11-20", [SaleLine("x", "y", 1, 1)], 1, 1)])]),
    ("dashboard", [Dashboard(replace(ANA, has_second_factor=True), [], [])]),
    *ABOUT_READERS,
]


@cache
def english(*domains):
    """Return what finds each English form that is not the same in French, by that form."""
    found = {}
    for domain in domains:
        for message in sentences(domain, "course" if domain == "click" else None).values():
            for form in set(forms(message.id)) - set(forms(message.string)):
                pieces = [
                    re.escape(piece.strip()) for piece in PLACEHOLDER.split(form) if piece.strip()
                ]
                if re.search(r"\w\w", "".join(pieces)):
                    found[form] = re.compile(rf"(?<![\w/-]){'.{1,80}?'.join(pieces)}(?![\w-])")
    return found


def english_in(text, *domains):
    """Return the English sentences in a text."""
    text = " ".join(text.split())
    return [form for form, finder in english(*domains).items() if finder.search(text)]


def everything(view, language):
    """Return all that a view can write, in one text without the tags of HTML."""
    here = Visit(language, "/books", {}, "…", request_id="7f3a")
    by_librarian = replace(here, path="/about", reader=LIBRARIAN)
    shown = [
        view.catalogue(here, BookPage([], 0, author="Colette", q="x")),
        view.catalogue(here, BookPage([CHERI], 60, page=2)),
        view.catalogue(here, BookPage([], 60, page=9)),
        *([view.health(here, 2)] if "html" in view.media_type else []),
        *(view.problem(here, Problem(400, code, "ici", FAULTS)) for code in PROBLEM_CODES),
        *(getattr(view.extras, name)(here, given) for name, given in EXTRAS),
    ]
    for visit in (here, by_librarian):
        shown += [getattr(view, name)(visit, *given) for name, given in ANSWERS]
    labels = re.findall(r'(?:aria-label|alt|title)="([^"]*)"', "\n".join(shown))
    return html.unescape(re.sub(r"<[^>]*>", " | ", "\n".join([*shown, *labels])))


@pytest.mark.parametrize("name", VIEWS)
def test_no_view_says_anything_in_english_to_a_french_reader(name):
    view = part("views", name)

    found = english_in(everything(view, "fr"), "bookshelf")

    # In JSON, and in our example of it, a word that stands alone is a name or a code.
    words = [PLACEHOLDER.sub("", form).strip() for form in found]
    assert [word for word in words if " " in word or not (name == "api" or word in NAMES)] == []


def test_english_pages_say_every_sentence_of_the_templates():
    said = set(english_in(everything(part("views", "pages"), "en"), "bookshelf"))
    in_templates = [
        set(forms(message.id)) & english("bookshelf").keys()
        for message in marked("bookshelf")
        if any("/templates/" in place for place, _line in message.locations)
    ]

    assert len(in_templates) > 50
    assert [either for either in in_templates if either and not either & said] == []


def help_of(program, *words):
    """Return what a program prints for these words, in French."""
    given = {**os.environ, "BOOKSHELF_LANG": "en", "COLUMNS": "100", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", program, "--lang", "fr", *words]
    done = subprocess.run(command, cwd=HERE, env=given, capture_output=True, encoding="utf-8")
    return re.sub(r"--[\w-]+", "", done.stdout + done.stderr)  # the names of options are no words


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("bookshelf", ["--help"]),
        *(("bookshelf", [name, "--help"]) for name in ("run", "load", "swaps")),
        ("course", ["--help"]),
        *(("course", [name, "--help"]) for name in COURSE_COMMANDS),
        ("bookshelf", ["nonsense"]),
        ("bookshelf", ["load"]),
        ("bookshelf", ["run", "--port", "0"]),
        ("course", ["nonsense"]),
        ("course", ["grade", "--level", "9"]),
        ("course", ["show", "--nonsense"]),
    ],
)
def test_help_and_refusals_are_in_french_throughout(program, words):
    text = help_of(program, *words)

    found = english_in(text, program, "click")

    assert "Utilisation" in text
    assert [form for form in found if " " in form or form.isupper()] == []
    assert [word for word in CLICK_WORDS if word in text] == []


@pytest.mark.parametrize(("language", "shown"), [("en", "1.50"), ("fr", "1,50")])
def test_decimals_follow_the_mark_of_the_reader(monkeypatch, language, shown):
    monkeypatch.setenv("BOOKSHELF_LANG", language)

    assert decimal(1.5, 2) == shown


@pytest.mark.parametrize(
    ("language", "typed", "agreed"),
    [
        ("fr", "o", True),
        ("fr", "Oui", True),
        ("fr", "", False),
        ("en", "y", True),
        ("en", "o", False),
    ],
)
def test_question_is_answered_in_the_language_of_the_reader(monkeypatch, language, typed, agreed):
    monkeypatch.setenv("BOOKSHELF_LANG", language)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _prompt: typed)

    assert reset.agreed("?") is agreed
