"""What may be shown on a terminal."""

from __future__ import annotations

import pytest

from bookshelf.commands.stopping import Stop
from bookshelf.commands.terminal import printable
from bookshelf.text import mark as _


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_spaces_of_french_stay_as_they_are(space):
    assert printable(f"«{space}Émile{space}»") == f"«{space}Émile{space}»"


@pytest.mark.parametrize("sign", ["\x1b", "\x07", "\r", "\n", "\x9b", "\u202e", "\ud800"])
def test_what_a_terminal_would_obey_is_replaced(sign):
    assert printable(f"a{sign}b") == "a\ufffdb"


def test_command_that_stops_in_french_asks_with_a_space_before_the_question_mark(monkeypatch):
    monkeypatch.setenv("BOOKSHELF_LANG", "fr")

    stopped = Stop(_("There is no library {file}. Is DATABASE_URL right?"), file="b.db")

    assert stopped.message.endswith("juste\u202f?") or stopped.message.endswith("juste\u00a0?")
