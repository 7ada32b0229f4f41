"""Covers drawn from title and author: pictures that hold whatever a book is called."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from bookshelf.models import Book

SVG = "{http://www.w3.org/2000/svg}"
ATTACK = "\"'><script>alert(1)</script>&amp;{{ 7 * 7 }}"


def drawn(pages, title="Emma", author="Jane Austen", **facts):
    """Return the picture of a cover, as XML."""
    return ElementTree.fromstring(pages.drawn_cover(Book(title, author, **facts)))


def lines(picture):
    """Return the lines of text on a cover: those of the title and those of the author."""
    texts = picture.findall(f".//{SVG}text")
    title = [text.text for text in texts if "fill-opacity" not in text.attrib]
    return title, [text.text for text in texts if "fill-opacity" in text.attrib]


def test_cover_shows_title_and_author(pages):
    assert lines(drawn(pages, id=7)) == (["Emma"], ["Jane Austen"])


def test_long_title_goes_over_lines_between_its_words(pages):
    title, _ = lines(drawn(pages, "À la recherche du temps perdu, Du côté de chez Swann"))

    assert len(title) > 2
    assert " ".join(title) == "À la recherche du temps perdu, Du côté de chez Swann"


def test_longer_title_is_written_smaller(pages):
    sizes = [
        float(drawn(pages, "word " * words).find(f".//{SVG}text").attrib["font-size"])
        for words in (1, 10, 20)
    ]

    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[2]


@pytest.mark.parametrize(
    "title", ["x" * 200, "word " * 40, "雪" * 200, "👨‍👩‍👧‍👦" * 28, "é" * 200, "ab " * 66]
)
def test_no_title_leaves_the_cover(pages, title):
    picture = drawn(pages, title, "y" * 200)

    for text in picture.findall(f".//{SVG}text"):
        assert 20 < float(text.attrib["y"]) < 262
    assert len(lines(picture)[0]) <= 9
    assert len(lines(picture)[1]) == 2


def test_accent_stays_with_its_letter_where_a_word_is_broken(pages):
    title, _ = lines(drawn(pages, "e\N{COMBINING ACUTE ACCENT}" * 60))

    assert all(line[0] == "e" for line in title)


def test_title_from_right_to_left_is_left_as_it_is(pages):
    title, author = lines(drawn(pages, "الأيام", "طه حسين", language="ar"))

    assert (title, author) == (["الأيام"], ["طه حسين"])


def test_language_of_the_title_is_said(pages):
    group = drawn(pages, language="fr").find(f"{SVG}g[@lang]")

    assert group.attrib["lang"] == "fr"
    assert drawn(pages).find(f"{SVG}g[@lang]") is None


def test_title_cannot_become_a_script(pages):
    picture = drawn(pages, ATTACK, ATTACK, language=ATTACK, cover=ATTACK)

    tags = {element.tag.removeprefix(SVG) for element in picture.iter()}

    assert tags <= {"svg", "defs", "linearGradient", "stop", "rect", "g", "path", "text"}
    assert "<script>" in "".join(lines(picture)[0])


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\ud800", "\ufffe", "\uffff"])
def test_sign_that_xml_cannot_hold_is_replaced(pages, sign):
    title, _ = lines(drawn(pages, f"Em{sign}ma"))

    assert title == ["Em\ufffdma"]


def test_book_keeps_its_cloth_and_others_have_others(pages):
    cloths = [
        drawn(pages, id=number).find(f"{SVG}rect").attrib["fill"] for number in (1, 1, 2, None)
    ]

    assert cloths[0] == cloths[1] != cloths[2]


def test_book_without_a_title_has_an_empty_cover(pages):
    assert lines(drawn(pages, "", "")) == ([], [])
