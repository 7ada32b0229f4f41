"""One side of the boundary: it calls what is over there, and serves what is here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from . import frames, messages
from .errors import LayerError, brief, where
from .messages import Call, Failed, Message, Raised, Release, Returned
from .types import Signature, arguments_of
from .values import Values

MOST_CALLS_BACK = 5000


class Peer:
    """Both ends of a channel run one of these.

    errors: the errors that the layers promise, by name; only these are raised as themselves.
    below: the folder of the layer's code, to say where it failed.
    longest: the most bytes of one message from the other side.
    deadline: tells the moment (of `time.monotonic()`) by which a call must be answered.
    """

    def __init__(
        self,
        descriptor: int,
        errors: dict[str, type[Exception]],
        below: str = "",
        longest: int = frames.LONGEST_CALL,
        deadline: Callable[[], float | None] = lambda: None,
    ) -> None:
        self.descriptor = descriptor
        self.errors = errors
        self.below = below
        self.longest = longest
        self.deadline = deadline
        self.values = Values(self.call)

    def call(
        self, thing: int, method: str, signature: Signature, /, *given: Any, **named: Any
    ) -> Any:
        """Call what is over there; serve its calls back while it works."""
        arguments, by_name = self.values.pack_call(signature, given, named)
        try:
            text = messages.encode(Call(thing, method, arguments, by_name))
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            raise LayerError("NoData", f"only plain data crosses: {brief(error)}") from None
        frames.send(self.descriptor, text, self.deadline())
        return self.result(signature.result)

    def result(self, declared: Any) -> Any:
        """Return the value that the other side answers with, or raise what it raises."""
        deadline = self.deadline()
        for _ in range(MOST_CALLS_BACK):
            message = self._receive(deadline)
            if isinstance(message, Call):
                self.send(self.answer(message))
            elif isinstance(message, Returned):
                return self.values.unpack(message.value, declared)
            elif isinstance(message, (Raised, Failed)):
                raise self._error(message)
        # It is still in that call: what it would say next answers no question of ours.
        raise frames.ChannelClosed(f"it called back more than {MOST_CALLS_BACK} times")

    def serve(self) -> None:
        """Answer calls until the other side has ended."""
        while True:
            try:
                message = self._receive(None)
            except frames.ChannelClosed:
                return
            if isinstance(message, Call):
                self.send(self.answer(message))
            elif isinstance(message, Release):
                for thing in message.things:
                    self.values.things.pop(thing, None)

    def answer(self, call: Call) -> Message:
        """Return what comes of a call to a thing that is here."""
        try:
            thing, promise = self.values.thing(call.thing)
            signature = promise.methods[call.method]
            given, named = self.values.unpack_call(signature, call.arguments, call.named)
            function = getattr(thing, call.method) if call.method else thing
            return Returned(self.values.pack(function(*given, **named), signature.result))
        except tuple(self.errors.values()) as error:
            # An error that the layer has made of a promised one counts as that one.
            promised = set(self.errors.values())
            kind = next(kind for kind in type(error).__mro__ if kind in promised)
            return Raised(kind.__name__, [msgspec.to_builtins(part) for part in error.args])
        except LayerError as error:
            return Failed(error.kind, error.message, error.where)
        except Exception as error:
            return Failed(type(error).__name__, brief(error), where(error, self.below))

    def send(self, message: Message) -> None:
        """Send a message; what is no plain data becomes a failure that says so."""
        try:
            text = messages.encode(message)
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            text = messages.encode(Failed("NoData", f"only plain data crosses: {brief(error)}"))
        frames.send(self.descriptor, text, self.deadline())

    def _receive(self, deadline: float | None) -> Message:
        try:
            return messages.decode(frames.receive(self.descriptor, self.longest, deadline))
        except ValueError as error:
            raise LayerError("WrongType", brief(error)) from None

    def _error(self, message: Raised | Failed) -> Exception:
        """Return the error that the other side has raised, as one of ours."""
        if isinstance(message, Failed):
            return LayerError(message.kind, message.message, message.where)
        kind = self.errors.get(message.error)
        declared = arguments_of(kind) if kind else ()
        if kind is None or len(declared) != len(message.arguments):
            return LayerError("WrongType", f"it raised {brief(message.error)}, but not as promised")
        pairs = zip(message.arguments, declared, strict=True)
        return kind(*[self.values.unpack(value, part) for value, part in pairs])
