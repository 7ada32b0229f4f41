"""Watch a request: run it through the reference and note each thing that crosses a boundary."""

from __future__ import annotations

import inspect
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import bookshelf
from bookshelf.controllers import Settings
from bookshelf.controllers.flask_app import make_app
from bookshelf.first_run import fill
from bookshelf.models import Invalid, ModelError, OpenLibrary
from bookshelf.models.sqlite import prepare
from bookshelf.views import api, pages
from bookshelf.web import csrf, sessions

PACKAGE = Path(bookshelf.__file__).parent
KEY = "a key for drawings only"
CSRF_VALUE = "0" * 32
# Nobody signs in with it: the drawing's librarian has a session from the start.
NO_PASSWORD = f"$argon2id$v=19$m=8,t=1,p=1${'A' * 22}${'A' * 43}"
# Characters of a statement that a drawing has room for.
LONGEST = 44
NOUNS = ("books", "reviews", "readers", "sessions")


@dataclass(frozen=True)
class Crossing:
    """What goes from one lane to another, and the file and function that it comes to."""

    source: str
    target: str
    what: str
    place: str = ""


Note = Callable[[Crossing], None]


class Watched:
    """Stands for a thing of a layer, and notes each call from the controllers and its answer."""

    def __init__(self, thing: Any, layer: str, owner: str, note: Note) -> None:
        self._thing, self._layer, self._owner, self._note = thing, layer, owner, note

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._thing, name)
        if name in NOUNS:
            return Watched(found, self._layer, f"{name}.", self._note)
        if not callable(found):
            return found

        def called(*given: Any, **named: Any) -> Any:
            what = f"{self._owner}{name}({', '.join(map(shown, given))})"
            self._note(Crossing("controllers", self._layer, what, place_of(found)))
            try:
                result = found(*given, **named)
            except ModelError as error:
                faults = ", ".join(error.faults) if isinstance(error, Invalid) else ""
                what = f"{type(error).__name__}: {faults}".rstrip(": ")
                self._note(Crossing(self._layer, "controllers", what))
                raise
            if result is not None:
                self._note(Crossing(self._layer, "controllers", type(result).__name__))
            return result

        return called


def watch(method: str, path: str, form: dict[str, str] | None = None) -> list[Crossing]:
    """Return what crosses while the reference answers this request."""
    crossings: list[Crossing] = []
    note = crossings.append
    with TemporaryDirectory() as folder, watched_sql(note):
        open_library = prepare(f"sqlite:///{folder}/bookshelf.db")
        fill(open_library)

        def opened() -> Any:
            note(Crossing("controllers", "models", "open_library()", place_of(open_library)))
            return Watched(open_library(), "models", "library.", note)

        app = make_app(Settings(KEY), opened, Watched(pages, "views", "views.", note), api)
        client = app.test_client()
        if form is not None:
            client.set_cookie(
                sessions.COOKIE, sessions.cookie_value((KEY,), librarian(open_library))
            )
            client.set_cookie(csrf.COOKIE, CSRF_VALUE)
            form = {**form, csrf.FIELD: csrf.token_for((KEY,), CSRF_VALUE, path)}
        crossings.clear()
        endpoint, _ = app.url_map.bind("localhost").match(path, method)
        arrives = place_of(app.view_functions[endpoint])
        note(Crossing("browser", "controllers", f"{method} {path}", arrives))
        response = client.open(path, method=method, data=form, headers={"Accept-Language": "en"})
        note(Crossing("controllers", "browser", f"{response.status}, {response.mimetype}"))
    return crossings


def librarian(open_library: OpenLibrary) -> str:
    """Let a librarian sign in, and return the token of the session."""
    library = open_library()
    values = {"name": "Inès", "email": "ines@example.org"}
    reader = library.readers.add(values, role="librarian", password_hash=NO_PASSWORD)
    token = library.sessions.open(reader.id, 60)
    library.close()
    return token


@contextmanager
def watched_sql(note: Note) -> Iterator[None]:
    """Note each statement that SQLite is asked, without its values."""
    connect = sqlite3.connect

    def ask(statement: str) -> None:
        if statement.startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
            note(Crossing("models", "SQLite", brief(statement)))

    def connected(*given: Any, **named: Any) -> sqlite3.Connection:
        database: sqlite3.Connection = connect(*given, **named)
        database.set_trace_callback(ask)
        return database

    with patch("sqlite3.connect", connected):
        yield


def brief(statement: str) -> str:
    """Return a statement without its values, and no longer than a line of a drawing."""
    without_values = re.sub(r"= ('[^']*'|[^ )]+)", "= ?", statement)
    told = re.sub(r"^SELECT [^*].{12,}? FROM ", "SELECT … FROM ", without_values)
    return told if len(told) <= LONGEST else f"{told[: LONGEST - 2]} …"


def place_of(function: Any) -> str:
    """Return "folder/file.py: function" for one of the app's own functions."""
    code = inspect.unwrap(function).__code__
    file = Path(code.co_filename).relative_to(PACKAGE).as_posix()
    return file if code.co_name == "<lambda>" else f"{file}: {code.co_name}"


def shown(value: Any) -> str:
    """Return a value as the drawing shows it: a number as it is, data by its type."""
    return str(value) if isinstance(value, int) else type(value).__name__
