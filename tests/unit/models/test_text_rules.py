"""The rules for what is written: title, author, language, genre."""

from __future__ import annotations

import pytest

from bookshelf.models import GENRES, Fault
from tests.books import EMMA


@pytest.mark.parametrize("field", ["title", "author"])
@pytest.mark.parametrize("value", ["", "   ", "\n", None, "\u200b", "\u00a0"])
def test_title_and_author_are_required(books, faults, field, value):
    found = faults(books.add, {**EMMA, field: value})

    assert found == {field: Fault("required", (value or "").replace("\n", "\ufffd"))}


@pytest.mark.parametrize("field", ["title", "author"])
def test_title_and_author_that_are_missing_are_required(books, faults, field):
    values = {name: value for name, value in EMMA.items() if name != field}

    assert faults(books.add, values) == {field: Fault("required")}


@pytest.mark.parametrize("field", ["title", "author"])
def test_two_hundred_characters_are_enough_for_anybody(books, faults, field):
    assert getattr(books.add({**EMMA, field: "é" * 200}), field) == "é" * 200

    found = faults(books.add, {**EMMA, field: "é" * 201})

    assert found == {field: Fault("too-long", "é" * 80, high=200)}


@pytest.mark.parametrize("field", ["title", "author", "language", "genre", "isbn"])
@pytest.mark.parametrize(
    "character", ["\0", "\t", "\x1b", "\x7f", "\x85", "\ud800", "\u202e", "\u2067"]
)
def test_characters_that_cannot_be_seen_are_refused(books, faults, field, character):
    found = faults(books.add, {**EMMA, field: f"a{character}b"})

    assert found == {field: Fault("control-character", "a\ufffdb")}


@pytest.mark.parametrize("field", ["title", "author", "language", "genre", "isbn"])
@pytest.mark.parametrize("value", [1984, True, 1e9, ["Emma"], {"en": "Emma"}])
def test_what_is_no_text_is_refused_with_what_it_was(books, faults, field, value):
    found = faults(books.add, {**EMMA, field: value})

    assert found == {field: Fault("not-text", repr(value))}


def test_value_that_python_cannot_print_is_only_marked(books, faults):
    deep = []
    for _ in range(100_000):
        deep = [deep]

    found = faults(books.add, {"title": 10**5000, "author": deep})

    assert found == {"title": Fault("not-text", "…"), "author": Fault("not-text", "…")}


def test_spaces_around_a_text_are_taken_away(books):
    added = books.add({"title": "  Emma\n", "author": "\tJane Austen ", "language": " en "})

    assert (added.title, added.author, added.language) == ("Emma", "Jane Austen", "en")


def test_accents_are_kept_in_one_form(books):
    assert books.add({**EMMA, "title": "Che\u0301ri"}).title == "Ch\u00e9ri"


def test_marks_of_markup_and_emoji_are_text_like_any_other(books):
    title = "<script>alert('x')</script> & 100 % “𝔉raktur” 📚"

    assert books.add({**EMMA, "title": title}).title == title


@pytest.mark.parametrize(("given", "kept"), [("fr", "fr"), ("FR", "fr"), ("grc", "grc"), ("", "")])
def test_language_is_a_code_of_two_or_three_letters(books, given, kept):
    assert books.add({**EMMA, "language": given}).language == kept


@pytest.mark.parametrize("value", ["f", "french", "fr-CA", "42", "éé"])
def test_what_is_no_code_of_a_language_is_refused(books, faults, value):
    found = faults(books.add, {**EMMA, "language": value})

    assert found == {"language": Fault("not-a-language", value)}


@pytest.mark.parametrize("genre", ["", *GENRES])
def test_genre_is_one_of_ours_or_nothing(books, genre):
    assert books.add({**EMMA, "genre": genre}).genre == genre


@pytest.mark.parametrize("value", ["Novel", "gothic"])
def test_genre_that_is_not_ours_is_refused_with_the_list(books, faults, value):
    found = faults(books.add, {**EMMA, "genre": value})

    assert found == {"genre": Fault("not-a-choice", value, choices=GENRES)}
