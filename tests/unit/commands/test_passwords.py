"""Passwords typed at a terminal: twice, and not shown."""

from __future__ import annotations

import io

import click
import pytest

from bookshelf.commands.passwords import read_password
from bookshelf.commands.stopping import Stop


class Terminal(io.StringIO):
    """An input that somebody types at."""

    def isatty(self):
        return True


@pytest.fixture
def asked(monkeypatch):
    """How the password was asked for; the answers are put in before."""
    answers, how = [], []
    monkeypatch.setattr("sys.stdin", Terminal())

    def prompt(sentence, **given):
        how.append(given)
        return answers.pop(0)

    monkeypatch.setattr(click, "prompt", prompt)
    return answers, how


def test_password_is_typed_twice_and_not_shown(asked):
    answers, how = asked
    answers += ["an umbrella", "an umbrella"]

    assert read_password(from_input=False) == "an umbrella"
    assert [given["hide_input"] for given in how] == [True, True]


def test_two_different_passwords_stop_the_command(asked):
    asked[0].extend(["an umbrella", "an umbrela"])

    with pytest.raises(Stop, match="two different passwords"):
        read_password(from_input=False)


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\nsecond line\n"])
def test_password_in_the_input_is_its_first_line(monkeypatch, end):
    monkeypatch.setattr("sys.stdin", io.StringIO(f" an umbrella {end}"))

    assert read_password(from_input=True) == " an umbrella "
