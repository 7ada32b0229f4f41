"""Both languages are complete: every sentence of the code has its French."""

from __future__ import annotations

import ast
import re
import string

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from tests.catalogues import CATALOGUES, HERE, forms, marked, path_of, sentences

# A plain space where a line must not break, or an apostrophe of a typewriter.
UNTYPOGRAPHIC = re.compile(r" [:;!?»]|« |\w'\w")

catalogues = pytest.mark.parametrize(("domain", "package"), CATALOGUES)
ours = pytest.mark.parametrize("domain", ["bookshelf", "course"])


def placeholders(text):
    """Return the names of what is put into a sentence."""
    braces = {name for _text, name, _spec, _kind in string.Formatter().parse(text) if name}
    return braces | set(re.findall(r"%\((\w+)\)s", text))


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
        forms(message.id): forms(message.string) for message in kept if all(forms(message.string))
    }


def test_both_packages_have_the_same_french_for_click():
    first, second = (path_of("click", package) for package in ("bookshelf", "course"))

    assert first.read_bytes() == second.read_bytes()


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
            {ast.unparse(p.value) for p in ast.walk(side) if isinstance(p, ast.FormattedValue)}
            for side in sides
        )
        assert ast.unparse(sides[0]) != ast.unparse(sides[1])
        assert one == other or {"english"} == one


def test_start_lists_the_same_commands_in_both_languages():
    import start

    commands = [
        re.findall(r"(?m)^python3 start\.py \S+", text) for text in (start.HELP, start.AIDE)
    ]

    assert commands[0] == commands[1] != []
