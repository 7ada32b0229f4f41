"""The messages that cross: a call, and what came of it."""

from __future__ import annotations

import json
from typing import Any

import msgspec


class Call(msgspec.Struct, tag="call", frozen=True):
    """Call a method ("" for a function) of a thing that stays on the other side."""

    thing: int
    method: str
    arguments: list[Any]
    named: dict[str, Any] = {}


class Returned(msgspec.Struct, tag="returned", frozen=True):
    """The call returned this value."""

    value: Any


class Raised(msgspec.Struct, tag="raised", frozen=True):
    """The call raised an error that the layer promises, with these arguments."""

    error: str
    arguments: list[Any]


class Failed(msgspec.Struct, tag="failed", frozen=True):
    """The call raised something that no layer promises: a fault of the program."""

    kind: str
    message: str
    where: str = ""


class Release(msgspec.Struct, tag="release", frozen=True):
    """These things are not needed any more."""

    things: list[int]


Message = Call | Returned | Raised | Failed | Release

# How JSON writes half of a surrogate pair, which no UTF-8 holds, but a str of Python does.
HALF = b"\\ud"

_decoder = msgspec.json.Decoder(Message)


def encode(message: Message) -> bytes:
    """Return a message as text; raise TypeError, ValueError or OverflowError for what is no data.

    JSON has no NaN and no infinity: in their place travels what JSON has, nothing.
    """
    try:
        return _encoder.encode(message)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(message, enc_hook=_plain)).encode()


def decode(text: bytes) -> Message:
    """Return the message in this text; raise ValueError for anything else."""
    try:
        message: Message = _decode_halves(text) if HALF in text else _decoder.decode(text)
    except (ValueError, msgspec.DecodeError, RecursionError) as error:
        raise ValueError(str(error) or "nested too deeply") from error
    return message


def _decode_halves(text: bytes) -> Message:
    message: Message = msgspec.convert(json.loads(text, parse_constant=_refuse), Message)
    return message


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _plain(value: Any) -> Any:
    """Return a value of a class made from str, int or float as the plain one (Markup, say)."""
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind.__str__(value) if kind is str else kind(value)
    raise TypeError(f"Encoding objects of type {type(value).__name__} is unsupported")


_encoder = msgspec.json.Encoder(enc_hook=_plain)
