"""Values on their way: data is copied, things are numbered and stood in for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from types import SimpleNamespace
from typing import Any

import msgspec

from . import web
from .errors import LayerError, brief
from .types import Promise, Signature, is_thing, is_web_app, promise_of, thing_or_none


class _Thing(msgspec.Struct):
    """What travels in place of a thing that stays: its number, and its attributes."""

    thing: int
    attributes: dict[str, Any] = {}


class Values:
    """The things that stay here, by number; `call` reaches those that stay over there."""

    def __init__(self, call: Callable[..., Any]) -> None:
        self.call = call
        self.things: dict[int, tuple[Any, Promise]] = {}
        self.kept: dict[int, tuple[Any, Promise]] = {}
        self.last = 0
        self.received: set[int] = set()

    def forget(self) -> list[int]:
        """Let go of all that the other side was given; return what it gave, to be released."""
        self.things.clear()
        released = sorted(self.received)
        self.received.clear()
        return released

    @contextmanager
    def lasting(self) -> Iterator[None]:
        """Let what is given and received in this block outlast `forget`."""
        before, self.things = self.things, {}
        received, self.received = self.received, set()
        yield
        self.kept |= self.things
        self.things, self.received = before, received

    def thing(self, number: int) -> tuple[Any, Promise]:
        """Return the thing with this number and what it offers, or raise KeyError."""
        return self.kept[number] if number in self.kept else self.things[number]

    def pack(self, value: Any, declared: Any) -> Any:
        """Return what travels for a value of this declared type."""
        if is_web_app(declared):
            return self.pack(web.as_function(value), web.Answerer)
        kind = thing_or_none(declared)
        if kind:
            return None if value is None else self.pack(value, kind)
        if not is_thing(declared):
            return value
        promise = promise_of(declared)
        self.last += 1
        number = self.last
        self.things[number] = (value, promise)
        attributes = {
            name: self.pack(getattr(value, name), kind) for name, kind in promise.attributes.items()
        }
        return {"thing": number, "attributes": attributes}

    def unpack(self, value: Any, declared: Any) -> Any:
        """Return the value that has travelled; raise LayerError for one of another type."""
        if is_web_app(declared):
            return web.as_app(self.unpack(value, web.Answerer))
        kind = thing_or_none(declared)
        if kind:
            return None if value is None else self.unpack(value, kind)
        try:
            if is_thing(declared):
                return self._stand_in(msgspec.convert(value, _Thing), promise_of(declared))
            return converted(value, declared)
        except (msgspec.ValidationError, TypeError, UnicodeEncodeError) as error:
            raise LayerError("WrongType", brief(error)) from None

    def pack_call(
        self, signature: Signature, given: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[list[Any], dict[str, Any]]:
        """Return the arguments of a call as they travel."""
        pairs = zip(given, signature.positional, strict=False)
        arguments = [self.pack(value, declared) for value, declared in pairs]
        return arguments, {name: self.pack(v, signature.named[name]) for name, v in named.items()}

    def unpack_call(
        self, signature: Signature, given: list[Any], named: dict[str, Any]
    ) -> tuple[list[Any], dict[str, Any]]:
        """Return the arguments of a call that has travelled."""
        pairs = zip(given, signature.positional, strict=False)
        arguments = [self.unpack(value, declared) for value, declared in pairs]
        return arguments, {name: self.unpack(v, signature.named[name]) for name, v in named.items()}

    def _stand_in(self, thing: _Thing, promise: Promise) -> Any:
        """Return what looks like the thing from here, and calls it over there."""
        self.received.add(thing.thing)
        methods = {
            name: partial(self.call, thing.thing, name, signature)
            for name, signature in promise.methods.items()
        }
        if "" in methods:
            return methods[""]
        attributes = {
            name: self.unpack(thing.attributes.get(name), kind)
            for name, kind in promise.attributes.items()
        }
        return SimpleNamespace(**methods, **attributes)


def converted(value: Any, declared: Any) -> Any:
    """Return data as its declared type; Python's own `True == 1 == 1.0` holds here as well."""
    try:
        return msgspec.convert(value, declared)
    except msgspec.ValidationError:
        with suppress(msgspec.ValidationError):
            return msgspec.convert(whole_numbers(value), declared)
        raise


def whole_numbers(value: Any) -> Any:
    """Return data with a whole number in the place of each equal truth value or float."""
    if isinstance(value, dict):
        return {name: whole_numbers(part) for name, part in value.items()}
    if isinstance(value, list):
        return [whole_numbers(part) for part in value]
    is_whole = isinstance(value, bool) or (isinstance(value, float) and value.is_integer())
    return int(value) if is_whole else value
