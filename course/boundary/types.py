"""How a value of a declared type crosses: as data, or as a thing that stays behind."""

from __future__ import annotations

import collections.abc
import inspect
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Protocol, Union, get_args, get_origin, get_type_hints


@dataclass(frozen=True)
class Signature:
    """What a function takes and gives: the types of its arguments in order, and by name."""

    positional: tuple[Any, ...]
    named: dict[str, Any]
    result: Any


@dataclass(frozen=True)
class Promise:
    """What a thing offers: methods by name, and attributes by name with their types."""

    methods: dict[str, Signature]
    attributes: dict[str, Any]


def is_web_app(declared: Any) -> bool:
    """Return whether a type is that of a web application (PEP 3333): it gives bytes."""
    is_function = get_origin(declared) is collections.abc.Callable
    return is_function and get_args(declared)[-1] == collections.abc.Iterable[bytes]


def is_thing(declared: Any) -> bool:
    """Return whether values of this type stay behind: protocols and functions do."""
    if get_origin(declared) is collections.abc.Callable:
        return True
    return isinstance(declared, type) and getattr(declared, "_is_protocol", False)


def thing_or_none(declared: Any) -> Any:
    """Return the thing's type when a type is that of a thing that may be missing, else None."""
    parts = get_args(declared) if get_origin(declared) in (Union, UnionType) else ()
    things = [part for part in parts if is_thing(part)]
    return things[0] if len(parts) == 2 and NoneType in parts and things else None


@cache
def promise_of(declared: Any) -> Promise:
    """Return what a thing of this type offers: the public part of a protocol, or one call."""
    if get_origin(declared) is collections.abc.Callable:
        *taken, result = get_args(declared)
        positional = tuple(taken[0]) if taken and isinstance(taken[0], list) else tuple(taken)
        return Promise({"": Signature(positional, {}, result)}, {})
    methods, attributes = {}, {}
    for name, member in _members(declared):
        if isinstance(member, property):
            attributes[name] = get_type_hints(member.fget)["return"]
        else:
            methods["" if name == "__call__" else name] = _signature(member)
    return Promise(methods, attributes)


def _members(declared: type) -> list[tuple[str, Any]]:
    """Return the public functions and properties of a protocol and of those it extends."""
    found: dict[str, Any] = {}
    for part in reversed(declared.__mro__):
        if part not in (object, Protocol) and getattr(part, "_is_protocol", False):
            found.update(vars(part))
    return [
        (name, member)
        for name, member in found.items()
        if (name == "__call__" or not name.startswith("_"))
        and (inspect.isfunction(member) or isinstance(member, property))
    ]


def _signature(function: Any) -> Signature:
    hints = get_type_hints(function)
    parameters = [name for name in inspect.signature(function).parameters if name != "self"]
    by_name = {name: hints.get(name, Any) for name in parameters}
    return Signature(tuple(by_name.values()), by_name, hints.get("return", Any))


def arguments_of(error: type[Exception]) -> tuple[Any, ...]:
    """Return the types of the arguments that an error is made with."""
    if not inspect.isfunction(error.__init__):  # it is that of Exception itself
        return ()
    return _signature(error.__init__).positional
