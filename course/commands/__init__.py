"""The command `course`: one file a command, loaded only when it is asked for.

`course/commands/<name>.py` holds a click command called `command`. Its help is made with
`say` as the file is loaded, when the language is known. It returns its exit code (nothing
is 0), and raises CourseError for what a person can mend.
"""

from __future__ import annotations

import gettext
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from io import TextIOWrapper

import click

from course.text import CATALOGUES, LANGUAGES, CourseError, reader_language, say
from course.text import mark as _

# In the order of the help. A handout holds only the student's: the others are then not offered.
COMMANDS = {
    "learn": "course.commands.learn",
    "list": "course.commands.list",
    "show": "course.commands.show",
    "check": "course.commands.check",
    "hint": "course.commands.hint",
    "reset": "course.commands.reset",
    "handout": "course.commands.handout",
    "verify": "course.commands.verify",
    "grade": "course.commands.grade",
}


class Commands(click.Group):
    """The commands that are here, each loaded when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name, module in COMMANDS.items() if find_spec(module)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command


def main(arguments: list[str] | None = None) -> None:
    """Run `course` with these arguments, else those of the command line, and exit.

    The exit code is 0 when it is done, 1 when the answer is no, 2 for a wrong use and 130
    when it was stopped with Ctrl-C.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):  # a pipe on Windows may know no ✓
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    speak(asked_language(arguments) or reader_language())
    try:
        sys.exit(make_group().main(arguments, prog_name="course", standalone_mode=False))
    except CourseError as error:
        click.echo(error, err=True)
        sys.exit(2)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        click.echo(say(_("Stopped.")), err=True)
        sys.exit(130)


def make_group() -> click.Group:
    """Return the command `course`, its help in the reader's language."""
    group = Commands(
        "course",
        help=say(_("Learn with Bookshelf, layer by layer; make its course and grade it.")),
        subcommand_metavar=say(_("COMMAND [ARGUMENTS]…")),
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    language = click.Choice(LANGUAGES)
    # It is read in `main`, before the help is written; click checks it and lists it.
    help_text = say(_("The language to speak; else that of your system."))
    group.params.append(click.Option(["--lang"], type=language, help=help_text, expose_value=False))
    return group


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


def speak(language: str) -> None:
    """Speak this language from now on, in click's own messages too and in child processes."""
    os.environ["BOOKSHELF_LANG"] = os.environ["LANGUAGE"] = language
    gettext.bindtextdomain("click", str(CATALOGUES))
    gettext.textdomain("click")
