"""Passwords that are typed at the terminal or piped in; never a part of the command line.

What stands on the command line, every program of this machine can read.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click

from bookshelf.text import mark as _
from bookshelf.text import say

from .stopping import Stop


def stdin_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option to read the password from its input."""
    return click.option(
        "--password-stdin",
        "from_input",
        is_flag=True,
        help=_("Read the password from the input, for scripts; without it you are asked."),
    )(command)


def read_password(from_input: bool) -> str:
    """Return the first line of the input, or what is typed twice and not shown."""
    if from_input:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Stop(_("A password is typed at a terminal. In a script give --password-stdin."))
    password = _asked(_("Password"))
    if _asked(_("The same again")) != password:
        raise Stop(_("These are two different passwords. Nothing was changed."))
    return password


def _asked(sentence: str) -> str:
    return str(click.prompt(say(sentence), hide_input=True, err=True))
