"""Sentences without values are translated once, when their template is compiled."""

from __future__ import annotations

import sys

import pytest
from jinja2 import DictLoader, Environment

from bookshelf.views.markup import early_words, kept_templates
from bookshelf.views.markup.early_words import EarlyWords, translated


@pytest.mark.parametrize(("language", "word"), [("en", "Search"), ("fr", "Chercher")])
def test_sentence_stands_in_the_template_in_its_language(language, word):
    source = "<p>{% trans %}Search{% endtrans %}</p>"

    assert translated(source, language) == f"<p>{word}</p>"


@pytest.mark.parametrize(
    "source",
    [
        "{% trans name=visit.name %}Hello {{ name }}{% endtrans %}",
        "{% trans count=n %}One book{% pluralize %}{{ count }} books{% endtrans %}",
        "{% trans %}Search{% endtrans %}\n",
    ],
)
def test_what_only_the_page_knows_is_left_to_the_page(source):
    assert translated(source, "fr") == source


def test_template_is_compiled_anew_when_its_words_have_changed(tmp_path, monkeypatch):
    monkeypatch.setattr(kept_templates, "FOLDER", tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    first = written("fr")
    monkeypatch.setattr(early_words, "sentences", lambda language: Shouted())

    assert (first, written("fr")) == ("Chercher", "SEARCH")


class Shouted:
    """A language of capital letters."""

    def gettext(self, sentence):
        return sentence.upper()


def written(language):
    """Return what a template writes in a new environment."""
    environment = Environment(
        loader=DictLoader({"a.html": "{% trans %}Search{% endtrans %}"}),
        extensions=["jinja2.ext.i18n", EarlyWords],
        bytecode_cache=kept_templates.kept_templates(language),
    )
    environment.globals["language"] = language
    return environment.get_template("a.html").render()
