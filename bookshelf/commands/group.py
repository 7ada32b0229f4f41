"""A group of commands that loads each one when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from .language import asked_language, in_readers_language, speak


class Commands(click.Group):
    """Commands by name, each in a module that is loaded on first use."""

    def __init__(self, places: dict[str, str], **settings: Any) -> None:
        super().__init__(**settings)
        self.places = places

    def make_context(
        self, info_name: str | None, args: list[str], *given: Any, **settings: Any
    ) -> click.Context:
        """Read the command line, in the reader's language from the first word."""
        speak(asked_language(args))
        return super().make_context(info_name, args, *given, **settings)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in the order in which they are met."""
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of this name, speaking the reader's language."""
        if cmd_name not in self.places:
            return None
        module, _, name = self.places[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return in_readers_language(command)

    def get_usage(self, ctx: click.Context) -> str:
        """Return how the group is used, in the reader's language."""
        formatter = ctx.make_formatter()
        in_readers_language(self).format_usage(ctx, formatter)
        return formatter.getvalue().rstrip("\n")

    def get_help(self, ctx: click.Context) -> str:
        """Return the help of the group, in the reader's language."""
        formatter = ctx.make_formatter()
        in_readers_language(self).format_help(ctx, formatter)
        return formatter.getvalue().rstrip("\n")
