"""Rows of JSON: a list of objects, an object that holds one, or one object after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from bookshelf.text import mark as _

from .json_text import JsonText
from .problems import CannotRead
from .rows import Row, in_our_words

# Of so many objects the names are looked at to find out which holds what.
LOOKED_AT = 100

NOT_AN_OBJECT = _("{file}, line {line}: each book must be an object in braces.")
SAME_LINE = _(
    "{file}, line {line}: a second object begins on this line. Give each a line of its own, or put"
    " all into one list."
)
TWO_LISTS = _("{file}, line {line}: a second list of objects begins. Keep the books in one.")


class Found(NamedTuple):
    """One object, the line on which it begins, and its place in the list, 0 outside of one."""

    line: int
    values: dict[str, Any]
    place: int


def looks_like_json(path: Path, encoding: str) -> bool:
    """Return whether a file begins as JSON with books in it must."""
    with path.open(encoding=encoding, errors="replace") as file:
        return JsonText(path, file).peek() in ("[", "{")


def names_in(path: Path, encoding: str) -> tuple[list[str], bool]:
    """Return the names in the first objects, in order, and whether the objects are in a list."""
    with path.open(encoding=encoding, errors="replace") as file:
        first = list(islice(_objects(path, JsonText(path, file)), LOOKED_AT))
    names = dict.fromkeys(name for found in first for name in found.values)
    return list(names), any(found.place for found in first)


def json_rows(path: Path, file: TextIO, names: dict[str, str], is_ours: bool) -> Iterator[Row]:
    """Read the objects; `names` is the name of each field in them."""
    for line, values, place in _objects(path, JsonText(path, file)):
        known = {field: values.get(name) for field, name in names.items()}
        yield Row(place or line, line, known if is_ours else in_our_words(known))


def _objects(path: Path, text: JsonText) -> Iterator[Found]:
    if text.peek() == "[":
        yield from _listed(path, text)
        if text.peek():
            raise text.wrong("nothing may follow the list")
        return
    yield from _first(path, text)
    ended = text.line
    while text.peek():
        line = text.line
        if line == ended:
            raise CannotRead(SAME_LINE, file=path, line=line)
        yield Found(line, _as_object(path, line, text.value()), 0)
        ended = text.line


def _listed(path: Path, text: JsonText) -> Iterator[Found]:
    """Read the objects of a list."""
    text.take("[")
    place = 0
    is_more = text.peek() != "]"
    while is_more:
        place += 1
        text.peek()
        line = text.line
        yield Found(line, _as_object(path, line, text.value()), place)
        is_more = text.take(",]") == ","
    if place == 0:
        text.take("]")


def _first(path: Path, text: JsonText) -> Iterator[Found]:
    """Read the first object: those in its list, or itself when there is no list of objects."""
    line, lists = text.line, 0
    values: dict[str, Any] = {}
    text.take("{")
    while text.peek() != "}":
        if values or lists:
            text.take(",")
        name = text.value()
        text.take(":")
        if text.starts("[{"):
            if lists:
                raise CannotRead(TWO_LISTS, file=path, line=text.line)
            lists += 1
            yield from _listed(path, text)
        else:
            values[str(name)] = text.value()
    text.take("}")
    if not lists:
        yield Found(line, values, 0)


def _as_object(path: Path, line: int, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise CannotRead(NOT_AN_OBJECT, file=path, line=line)
    return value
