"""The routing table: which handler answers which method at which address."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bookshelf.web.bodies import Refused
from bookshelf.web.problems import LARGEST_ID, problem_of_status

from .response import Response

# What each kind of place in an address looks like: a row's id, in the one usual way to write
# it, or all the rest.
KINDS = {"int": "[1-9][0-9]{0,18}", "path": ".+"}
PLACE = re.compile(r"<(?P<kind>int|path):(?P<name>[a-z_]+)>")

# Called with the desk, then with what stands in the places of the address, by name.
Handler = Callable[..., Response]
Arguments = dict[str, int | str]


@dataclass(frozen=True)
class Route:
    """A row of the table, such as ("GET", "/books/<int:book_id>", show)."""

    method: str
    address: str
    handler: Handler


class MethodNotAllowed(Refused):
    """The address is there, but does not answer to this method; `allowed` says to which."""

    def __init__(self, path: str, allowed: str) -> None:
        super().__init__(problem_of_status(405, path))
        self.allowed = allowed


class Router:
    """The table, asked for each request."""

    def __init__(self, routes: list[Route]) -> None:
        self._table = [(_shape(route.address), route) for route in routes]

    def knows(self, method: str, path: str) -> bool:
        """Return whether somebody answers this method at this address."""
        return method in self._handlers(path)

    def find(self, method: str, path: str) -> tuple[Handler, Arguments]:
        """Return the handler and what stands in the places of the address.

        Raises Refused (404) or MethodNotAllowed (405).
        """
        handlers = self._handlers(path)
        if not handlers:
            raise Refused(problem_of_status(404, path))
        if method not in handlers:
            raise MethodNotAllowed(path, ", ".join(sorted({*handlers, "OPTIONS"})))
        return handlers[method]

    def _handlers(self, path: str) -> dict[str, tuple[Handler, Arguments]]:
        """Return who answers at this address, by method."""
        handlers: dict[str, tuple[Handler, Arguments]] = {}
        for shape, route in self._table:
            arguments = _arguments(shape, path)
            if arguments is not None:
                handlers[route.method] = (route.handler, arguments)
        # Whoever may GET may also ask for the headers only (RFC 9110, section 9.3.2).
        if "GET" in handlers:
            handlers["HEAD"] = handlers["GET"]
        return handlers


def _shape(address: str) -> re.Pattern[str]:
    """Return the expression that an address stands for; each place becomes a named group."""
    return re.compile(PLACE.sub(_group, address))


def _group(place: re.Match[str]) -> str:
    return f"(?P<{place['kind']}_{place['name']}>{KINDS[place['kind']]})"


def _arguments(shape: re.Pattern[str], path: str) -> Arguments | None:
    """Return what stands in the places, None when the path has another shape."""
    match = shape.fullmatch(path)
    if match is None:
        return None
    arguments: Arguments = {}
    for group, value in match.groupdict().items():
        kind, _, name = group.partition("_")
        arguments[name] = int(value) if kind == "int" else value
        if kind == "int" and int(value) > LARGEST_ID:
            return None
    return arguments
