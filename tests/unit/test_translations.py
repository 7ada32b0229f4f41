"""Both languages are complete: every sentence has its French, and every page and help uses it."""

from __future__ import annotations

import ast
import html
import os
import re
import string
import subprocess
import sys
from functools import cache

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from bookshelf.models import Book, BookPage, Fault
from bookshelf.parts import VIEWS, part
from bookshelf.views import BookForm, Home, Problem, Visit
from course.commands import COMMANDS as COURSE_COMMANDS
from tests.catalogues import CATALOGUES, HERE, marked, path_of, translated
from tests.unit.views.promised import FAULT_CODES, PROBLEM_CODES

PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\w*[^{}]*\}")
# A plain space where a line must not break, or an apostrophe of a typewriter.
UNTYPOGRAPHIC = re.compile(r" [:;!?»]|« |\w'\w")
CLICK_WORDS = ("Usage:", "Options:", "Commands:", "Show this message", "Error:", "default:")
CHERI = Book("Chéri", "Colette", 1920, "fr", "novel", "9782253010272", 7, id=3)
FAULTS = {f"{n}": Fault(code, "zut", 1, 100, ("fr",)) for n, code in enumerate(FAULT_CODES)}

catalogues = pytest.mark.parametrize(("domain", "package"), CATALOGUES)
ours = pytest.mark.parametrize("domain", ["bookshelf", "course"])


@cache
def sentences(domain, package=None):
    """Return the messages of a catalogue, by their sentence (two where there is a plural)."""
    return {message.id: message for message in translated(path_of(domain, package or domain))}


def forms(sentence):
    """Return the forms of a sentence or of its French: one, or one for each number."""
    return (sentence,) if isinstance(sentence, str) else tuple(sentence)


def placeholders(text):
    """Return the names of what is put into a sentence."""
    braces = {name for _text, name, _spec, _kind in string.Formatter().parse(text) if name}
    return braces | set(re.findall(r"%\((\w+)\)s", text))


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
                if re.search(r"\w", "".join(pieces)):
                    found[form] = re.compile(rf"(?<![\w/-]){'.{1,80}?'.join(pieces)}(?![\w-])")
    return found


def english_in(text, *domains):
    """Return the English sentences in a text."""
    text = " ".join(text.split())
    return [form for form, finder in english(*domains).items() if finder.search(text)]


@ours
def test_every_marked_sentence_is_in_the_catalogue_and_no_other(domain):
    in_code = {message.id for message in marked(domain) if message.id}

    assert in_code - sentences(domain).keys() == set(), "run: python -m tests.catalogues"
    assert sentences(domain).keys() - in_code == set(), "run: python -m tests.catalogues"


@catalogues
def test_every_sentence_has_its_french_in_every_form(domain, package):
    messages = sentences(domain, package).values()

    untranslated = [message.id for message in messages if not all(forms(message.string))]
    lacking = [m.id for m in messages if len(forms(m.id)) != len(forms(m.string))]

    assert untranslated == []
    assert lacking == []


@catalogues
def test_no_translation_is_fuzzy_or_obsolete(domain, package):
    with path_of(domain, package).open("rb") as file:
        catalogue = read_po(file, locale="fr")

    assert [message.id for message in catalogue if message.id and message.fuzzy] == []
    assert list(catalogue.obsolete) == []


@catalogues
def test_french_holds_the_same_values_as_english(domain, package):
    for message in sentences(domain, package).values():
        given = set().union(*map(placeholders, forms(message.id)))
        for form in forms(message.string):
            # Click's sentences may do without a word that it never translates.
            if domain == "click" or isinstance(message.id, tuple):
                assert placeholders(form) <= given
            else:
                assert placeholders(form) == given


@catalogues
def test_french_is_written_with_french_typography(domain, package):
    french = [form for m in sentences(domain, package).values() for form in forms(m.string)]

    assert [form for form in french if UNTYPOGRAPHIC.search(form)] == []


@catalogues
def test_compiled_catalogue_holds_what_the_text_says(domain, package):
    with path_of(domain, package, "mo").open("rb") as file:
        compiled = {forms(message.id): forms(message.string) for message in read_mo(file)}

    kept = sentences(domain, package).values()
    assert {id: text for id, text in compiled.items() if id != ("",)} == {
        forms(message.id): forms(message.string) for message in kept
    }


def test_both_packages_have_the_same_french_for_click():
    first, second = (path_of("click", package) for package in ("bookshelf", "course"))

    assert first.read_bytes() == second.read_bytes()


def everything(view, language):
    """Return all that a view can write, in one text without the tags of HTML."""
    here = Visit(language, "/books", {}, "…")
    shown = [
        view.home(here, Home(0, [], [])),
        view.home(here, Home(2, [CHERI], [CHERI])),
        view.about(here),
        view.catalogue(here, BookPage([], 0, author="Colette")),
        view.catalogue(here, BookPage([CHERI], 60, page=2)),
        view.book(here, CHERI),
        view.book_form(here, BookForm({})),
        view.book_form(here, BookForm({"isbn": "x"}, {"isbn": FAULTS["0"]}, 3)),
        *([view.health(here, 2)] if "html" in view.media_type else []),
        *(view.problem(here, Problem(400, code, "ici", FAULTS)) for code in PROBLEM_CODES),
    ]
    labels = re.findall(r'(?:aria-label|alt|title)="([^"]*)"', "\n".join(shown))
    return html.unescape(re.sub(r"<[^>]*>", " | ", "\n".join([*shown, *labels])))


@pytest.mark.parametrize("name", VIEWS)
def test_no_view_says_anything_in_english_to_a_french_reader(name):
    view = part("views", name)

    found = english_in(everything(view, "fr"), "bookshelf")

    # In JSON a word that stands alone is a name or a code.
    words = [PLACEHOLDER.sub("", form).strip() for form in found]
    assert [word for word in words if " " in word or name != "api"] == []


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


def spoken_by_start():
    """Yield the English and the French of each sentence of start.py, as syntax trees."""
    tree = ast.parse((HERE / "start.py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("say", "quietly"):
            pair = node.args[-2:]
            if all(isinstance(side, (ast.Constant, ast.JoinedStr)) for side in pair):
                yield pair


def test_start_says_each_sentence_in_two_languages_with_the_same_values():
    pairs = list(spoken_by_start())

    assert len(pairs) > 6
    for sides in pairs:
        one, other = (
            {ast.unparse(part) for part in ast.walk(side) if isinstance(part, ast.FormattedValue)}
            for side in sides
        )
        assert ast.unparse(sides[0]) != ast.unparse(sides[1])
        assert one == other or {"{english}"} == one


def test_start_lists_the_same_commands_in_both_languages():
    import start

    commands = [
        re.findall(r"(?m)^python3 start\.py \S+", text) for text in (start.HELP, start.AIDE)
    ]

    assert commands[0] == commands[1] != []
