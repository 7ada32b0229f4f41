"""What can go wrong between two sides of the boundary, and where it went wrong."""

from __future__ import annotations

import traceback


class LayerError(Exception):
    """A layer in another process did not give what it promises.

    `kind` names the error as the layer's own process did (`NameError`), or what the boundary
    saw: WrongType, NoData, Timeout, Ended. `where` is "file:line" in the layer's code.
    """

    def __init__(self, kind: str, message: str, where: str = "") -> None:
        super().__init__(kind, message, where)
        self.kind = kind
        self.message = message
        self.where = where

    def __str__(self) -> str:
        at = f" ({self.where})" if self.where else ""
        return f"{self.kind}: {self.message}{at}"


def where(error: BaseException, below: str) -> str:
    """Return "file:line" of the deepest step of an error in code below a folder.

    Code that was compiled beforehand names its file from that folder on.
    """
    for frame, line in reversed(list(traceback.walk_tb(error.__traceback__))):
        file = frame.f_code.co_filename
        if file.startswith(below):
            return f"{file[len(below) :].lstrip('/')}:{line}"
        if not file.startswith(("/", "<")):
            return f"{file}:{line}"
    return ""


def brief(text: object, longest: int = 500) -> str:
    """Return an error's message, cut where it is too long; some cannot even be printed."""
    try:
        message = str(text)
    except Exception:
        return "an error that cannot be shown"
    return message if len(message) <= longest else message[:longest] + "…"
