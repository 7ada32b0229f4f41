"""Read an exception: what it says, expected and got, and where it comes from."""

from __future__ import annotations

import linecache
import reprlib
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from .places import Places, causes, frames

MOST = 300
DID_NOT_RAISE = "DID NOT RAISE"


class Short(reprlib.Repr):
    """Representations that fit on a few lines, even when the object cannot represent itself."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = MOST
        self.maxlist = self.maxtuple = self.maxdict = self.maxset = 12
        self.maxlevel = 5

    def repr_instance(self, x: object, level: int) -> str:
        """Return how an object shows itself, its middle left out when it is long."""
        try:
            shown = repr(x)
        except Exception as error:
            return f"<{type(x).__name__}: its repr raises {type(error).__name__}>"
        return shown if len(shown) <= MOST else shown[: MOST - 20] + " … " + shown[-17:]


SHORT = Short()


@dataclass(frozen=True)
class Comparison:
    """A comparison in an assertion that failed."""

    op: str
    left: object
    right: object


def describe(error: BaseException, compared: Comparison | None, places: Places) -> dict[str, Any]:
    """Return the fields of an Outcome that an exception fills."""
    file, line = places.of(error)
    told: dict[str, Any] = {
        "kind": type(error).__name__,
        "message": first_line(error),
        "check": check_of(error),
        "file": file,
        "line": line,
    }
    if isinstance(error, AssertionError) and compared:
        told["op"] = compared.op
        told["got"] = SHORT.repr(compared.left)
        told["expected"] = SHORT.repr(compared.right)
    elif isinstance(error, pytest.fail.Exception) and DID_NOT_RAISE in str(error):
        told["op"] = "raises"
        told["expected"] = str(error).rpartition(DID_NOT_RAISE)[2].strip()
    return told


def first_line(error: BaseException) -> str:
    """Return the first line of what an exception says."""
    said = error.msg if isinstance(error, SyntaxError) else str(error)
    return next(iter(said.strip().splitlines()), "")[:MOST]


def check_of(error: BaseException) -> str:
    """Return the line of the test that failed."""
    for file, line in frames(error.__traceback__):
        if Path(file).name.startswith("test_"):
            return linecache.getline(file, line).strip()[:MOST]
    return ""


def original(error: BaseException) -> BaseException:
    """Return the exception that pytest has wrapped when it could not load a file."""
    wrapped = ("CollectError", "ConftestImportFailure")
    inner = (cause for cause in causes(error) if type(cause).__name__ not in wrapped)
    return next(islice(inner, 1), error)
