"""The command `bookshelf`: its help, its language, its table of parts."""

from __future__ import annotations

import pytest

from bookshelf.commands import COMMANDS
from bookshelf.parts import LAYERS


def test_help_names_every_command(bookshelf):
    result = bookshelf("--help")

    assert result.exit_code == 0
    assert all(f"\n  {name} " in result.output for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(bookshelf, command):
    result = bookshelf(command, "--help")

    assert result.exit_code == 0
    assert f"Usage: bookshelf {command} " in result.output


def test_unknown_command_is_wrong_use(bookshelf):
    result = bookshelf("borrow")

    assert result.exit_code == 2
    assert "borrow" in result.output


def test_version_is_told(bookshelf):
    assert bookshelf("--version").output.startswith("bookshelf 0.")


def test_swaps_shows_the_parts_of_every_layer(bookshelf):
    result = bookshelf("swaps")

    assert result.exit_code == 0
    assert all(name in result.output for parts in LAYERS.values() for name in (*LAYERS, *parts))
