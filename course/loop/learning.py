"""The loop: show an exercise, judge it at each save, answer, go on to the next."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from course.exercise import Exercise
from course.runner import Runner
from course.text import decimal, say
from course.text import mark as _

from .feedback import feedback, praise
from .judging import Judged, Judging
from .listing import show_list
from .regions import Regions
from .statement import show_hint, show_statement
from .verdict import Verdict, record
from .workspace import Workspace

KEYS = _("h hint · s statement · l list · n next · p previous · r run again · q quit")
ASK = _("Compare the two and read your code again. For a hint, type h.")

RECENT = 2  # seconds


@dataclass(frozen=True)
class Saved:
    """Files were saved, at this time."""

    when: float


@dataclass(frozen=True)
class Typed:
    """The student typed this letter."""

    key: str


class Learning:
    """One student's way through the exercises. `saved` and `typed` may come from any thread."""

    def __init__(self, workspace: Workspace, runner: Runner, *, keys: bool) -> None:
        self.workspace = workspace
        self.judging = Judging(workspace, runner, lambda judged: self._events.put(judged))
        self.keys = keys
        self.current = workspace.chosen(None)
        self._events: queue.Queue[Saved | Typed | Judged] = queue.Queue()
        self._first = True
        self._visiting = False
        self._open = True
        self._commands: dict[str, Callable[[], None]] = {
            "h": lambda: show_hint(self.workspace, self.current),
            "s": lambda: show_statement(self.current),
            "l": lambda: show_list(self.workspace),
            "n": lambda: self._visit(1),
            "p": lambda: self._visit(-1),
            "r": lambda: self._judge(time.time()),
            "q": self._leave,
        }

    def saved(self, files: set[Path]) -> None:
        """Take note that files were saved."""
        now = time.time()
        # A file that was moved here keeps its old time, and one may be gone already.
        times = [when for when in map(saved_at, files) if now - when < RECENT]
        self._events.put(Saved(max(times, default=now)))

    def typed(self, key: str) -> None:
        """Take note of a letter that was typed."""
        self._events.put(Typed(key))

    def go(self) -> None:
        """Go on until the student leaves or every exercise is done."""
        self.enter(self.current)
        while self._open:
            event = self._events.get()
            if isinstance(event, Saved):
                self._judge(event.when)
            elif isinstance(event, Judged):
                self._judged(event)
            else:
                self._commands.get(event.key, self._help)()

    def enter(self, exercise: Exercise) -> None:
        """Show an exercise and look how far it is."""
        self.current = exercise
        self._first = True
        self._visiting = False
        click.echo()
        show_statement(exercise)
        self._judge(time.time())

    def _judge(self, when: float) -> None:
        self.judging.ask(self.current, when)

    def _judged(self, judged: Judged) -> None:
        """Answer, unless something newer is to be judged."""
        verdict = self.judging.verdict(judged)
        if verdict is None:
            return
        if self._first:
            self._first = False
            self._welcome(verdict)
        else:
            self._answer(verdict, time.time() - judged.when)

    def _welcome(self, verdict: Verdict) -> None:
        """Say where to begin, or how far the exercise is already."""
        record(self.workspace, verdict)
        place = Regions(self.workspace.project, self.workspace.exercises).todo(self.current)
        if verdict.passed:
            click.echo(praise(verdict))
            if not self._visiting:
                return self._go_on()
        elif place:
            sentence = _("Open {file} at line {line}, replace the TODO, and save.")
            click.secho("→ " + say(sentence, file=place[0], line=place[1]), bold=True)
        else:
            click.echo(feedback(self.workspace, verdict, say(ASK)))
        self._help()

    def _answer(self, verdict: Verdict, seconds: float) -> None:
        """Answer a save, and go on when it has solved the exercise."""
        record(self.workspace, verdict)
        click.echo()
        click.echo(feedback(self.workspace, verdict, say(ASK)))
        click.secho(say(_("{seconds} s after your save"), seconds=decimal(seconds, 2)), dim=True)
        if verdict.passed:
            self._go_on()

    def _go_on(self) -> None:
        """Go on to the next exercise to do, or leave when every one is done."""
        following = self.workspace.next()
        if following:
            self.enter(following)
        else:
            click.secho(say(_("Every exercise is done. Bravo!")), fg="green", bold=True)
            self._leave()

    def _visit(self, step: int) -> None:
        """Enter the exercise so many steps further, round and round, done or not."""
        names = list(self.workspace.exercises)
        place = (names.index(self.current.id) + step) % len(names)
        self.enter(self.workspace.exercises[names[place]])
        self._visiting = True

    def _help(self) -> None:
        if self.keys:
            click.secho(say(KEYS), dim=True)

    def _leave(self) -> None:
        self._open = False


def saved_at(file: Path) -> float:
    """Return when a file was saved; long ago when it is gone."""
    try:
        return file.stat().st_mtime
    except OSError:
        return 0
