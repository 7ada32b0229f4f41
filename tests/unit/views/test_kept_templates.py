"""Compiled templates are kept for the next start, where they can be."""

from __future__ import annotations

import sys

import pytest
from jinja2 import DictLoader, Environment

from bookshelf.views.markup import kept_templates as module
from bookshelf.views.markup.kept_templates import kept_templates


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder in which Python keeps what it compiles."""
    monkeypatch.setattr(module, "FOLDER", tmp_path / "__pycache__")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "__pycache__"


def written(text, language="en"):
    """Return what a template writes in a new environment."""
    environment = Environment(
        loader=DictLoader({"a.html": text}), bytecode_cache=kept_templates(language)
    )
    return environment.get_template("a.html").render(name="Ana")


def test_template_is_compiled_once_for_each_language(folder):
    texts = [written("Hello {{ name }}", language) for language in ("en", "en", "fr")]

    assert texts == ["Hello Ana"] * 3
    assert len(list(folder.glob("templates-en/*"))) == len(list(folder.glob("templates-fr/*"))) == 1


def test_changed_template_is_compiled_anew(folder):
    written("Hello {{ name }}")

    assert written("Bye {{ name }}") == "Bye Ana"


def test_nothing_is_kept_where_python_keeps_nothing(folder, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    assert kept_templates("en") is None
    assert not folder.exists()


def test_nothing_is_kept_where_nobody_may_write(folder, monkeypatch):
    monkeypatch.setattr(module.os, "access", lambda path, mode: False)

    assert kept_templates("en") is None


def test_nothing_is_kept_where_no_folder_can_be_made(folder):
    folder.touch()

    assert kept_templates("en") is None
