"""In which language the commands speak."""

from __future__ import annotations

import os

import pytest

from bookshelf.text import ASKED_BY, reader_language


@pytest.mark.parametrize("name", ASKED_BY)
def test_each_variable_can_ask_for_french(folder, monkeypatch, name):
    monkeypatch.delenv("BOOKSHELF_LANG")
    monkeypatch.delenv("LANGUAGE")
    monkeypatch.setenv(name, "fr_FR.UTF-8")

    assert reader_language() == "fr"


def test_first_variable_that_is_set_wins(folder, monkeypatch):
    monkeypatch.setenv("BOOKSHELF_LANG", "en")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")

    assert reader_language() == "en"


def test_language_that_we_do_not_speak_is_answered_in_english(folder, monkeypatch):
    monkeypatch.setenv("BOOKSHELF_LANG", "de")

    assert reader_language() == "en"


def test_lang_wins_over_the_environment(bookshelf):
    bookshelf("--lang", "fr", "swaps")

    assert reader_language() == "fr"
    assert os.environ["LANGUAGE"] == "fr"


def test_language_that_is_no_choice_is_wrong_use(bookshelf):
    result = bookshelf("--lang", "de", "swaps")

    assert result.exit_code == 2
    assert "'de'" in result.output
