"""Which parts of a text a search finds."""

from __future__ import annotations

import pytest

from bookshelf.models import hits


def marked(text, q):
    """Return the text with what is found between brackets."""
    return "".join(f"[{part}]" if is_hit else part for part, is_hit in hits(text, q))


@pytest.mark.parametrize(
    ("text", "q", "shown"),
    [
        ("L'Étranger", "l'étr", "[L]'[Étr]anger"),
        ("L'Étranger", "ETRANGER", "L'[Étranger]"),
        ("L'E\u0301tranger", "é", "L'[E\u0301]tranger"),
        ("Emma, emma!", "emma", "[Emma], [emma]!"),
        ("The end of the road", "the road", "[The] end of [the] [road]"),
        ("The end of the road", "en the", "[The] end of [the] road"),
        ("Le cœur", "co", "Le [cœ]ur"),
        ("Le cœur", "coeu", "Le [cœu]r"),
        ("Le coeur", "cœur", "Le [coeur]"),
        ("Straße", "strass", "[Straß]e"),
        ("Straße", "stras", "[Straß]e"),
        ("ﬁn", "f", "[ﬁ]n"),
        ("红楼梦", "楼梦", "红[楼][梦]"),
        ("الحَرْب", "الحرب", "[الحَرْب]"),
        ("½ ㍿", "1 2 会", "[½] [㍿]"),
        ("C++ & more", "c", "[C]++ & more"),
        ("<b>Emma</b>", "b emma", "<[b]>[Emma]</[b]>"),
    ],
)
def test_hits_are_shown_as_they_were_written(text, q, shown):
    assert marked(text, q) == shown


@pytest.mark.parametrize("q", ["", "  ", "***", "poe", "mma"])
def test_text_without_a_hit_is_one_part(q):
    assert hits("Emma", q) == [("Emma", False)]


@pytest.mark.parametrize("q", ["", "emma"])
def test_text_of_nothing_has_no_parts(q):
    assert hits("", q) == []


@pytest.mark.parametrize("text", ["\0a\ud800b\u202e", "\u0301\u0301é", "ﷺ ﷺ", "á́́ ½½", "📚 a 📚"])
@pytest.mark.parametrize("q", ["a", "1", "\u0301", "صلى", "é"])
def test_parts_together_are_the_text(text, q):
    assert "".join(part for part, _ in hits(text, q)) == text
