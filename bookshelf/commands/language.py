"""The language of the commands: their own sentences, and those that Click says for them."""

from __future__ import annotations

import gettext
import os
from copy import copy
from typing import TypeVar

import click

from bookshelf.text import CATALOGUES, LANGUAGES, reader_language, say

Command = TypeVar("Command", bound=click.Command)


def speak(language: str | None = None) -> None:
    """Speak this language from now on; without one, the reader's."""
    if language:
        os.environ["BOOKSHELF_LANG"] = language
    # Click says its sentences through gettext, whose language is in this variable.
    os.environ["LANGUAGE"] = reader_language()
    gettext.bindtextdomain("click", str(CATALOGUES))
    gettext.textdomain("click")


def asked_language(arguments: list[str]) -> str | None:
    """Return the language that `--lang` asks for before the name of a command."""
    for place, argument in enumerate(arguments):
        name, _equals, value = argument.partition("=")
        if name == "--lang":
            asked = value or "".join(arguments[place + 1 : place + 2])
            return asked if asked in LANGUAGES else None
        if not argument.startswith("-"):
            break
    return None


def in_readers_language(command: Command) -> Command:
    """Return a command whose help is in the reader's language."""
    spoken = copy(command)
    for name in ("help", "options_metavar", "subcommand_metavar"):
        sentence = getattr(command, name, None)
        if sentence:
            setattr(spoken, name, say(sentence))
    spoken.params = [_spoken(parameter) for parameter in command.params]
    return spoken


def _spoken(parameter: click.Parameter) -> click.Parameter:
    spoken = copy(parameter)
    if parameter.metavar:
        spoken.metavar = say(parameter.metavar)
    if isinstance(spoken, click.Option) and spoken.help:
        spoken.help = say(spoken.help)
    return spoken
