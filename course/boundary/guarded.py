"""A peer whose other side is not trusted: it is given little time, and may end at any moment."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from course.sandbox.sandbox import Sandbox

from . import frames
from .errors import LayerError
from .messages import Release
from .peer import Peer
from .types import Signature


@dataclass
class Budget:
    """How many seconds one call may take, and all calls of one layer together."""

    call: float = 2.0
    whole: float = 20.0

    def deadline(self) -> float:
        """Return the moment by which a call that begins now must be answered."""
        return time.monotonic() + max(0.0, min(self.call, self.whole))


class GuardedPeer(Peer):
    """The trusted end of a channel to a sandbox. What breaks a call ends the sandbox."""

    def __init__(
        self, sandbox: Sandbox, errors: dict[str, type[Exception]], budget: Budget
    ) -> None:
        super().__init__(
            sandbox.socket.fileno(),
            errors,
            longest=frames.LONGEST_REPLY,
            deadline=budget.deadline,
        )
        sandbox.socket.setblocking(False)
        self.sandbox = sandbox
        self.budget = budget
        self.is_alive = True

    def call(
        self, thing: int, method: str, signature: Signature, /, *given: Any, **named: Any
    ) -> Any:
        """Call what is in the sandbox; raise LayerError when it is too slow or has ended."""
        return self.guard(super().call, thing, method, signature, *given, **named)

    def greet(self) -> dict[str, Any]:
        """Return what the layer offers, or raise LayerError when it cannot be loaded."""
        offered: dict[str, Any] = self.guard(self.result, dict[str, Any])
        return offered

    def forget(self) -> None:
        """Forget what was given for one test, and let the sandbox forget what it gave."""
        released = self.values.forget()
        if self.is_alive and released:
            self.guard(self.send, Release(released))

    def guard(self, action: Any, *given: Any, **named: Any) -> Any:
        """Do what asks the sandbox, against the clock."""
        if not self.is_alive:
            raise LayerError("Ended", "the layer has ended before")
        begun = time.monotonic()
        try:
            return action(*given, **named)
        except frames.OutOfTime:
            raise self._ended(
                "Timeout", "no answer in time: is there a loop without end?"
            ) from None
        except frames.ChannelClosed as closed:
            raise self._ended("Ended", str(closed)) from None
        finally:
            self.budget.whole -= time.monotonic() - begun

    def _ended(self, kind: str, message: str) -> LayerError:
        """End the sandbox and return the error that tells how it went."""
        self.is_alive = False
        if kind == "Ended":
            message = f"the layer's process {self._ending() or message}"
        self.sandbox.close()
        return LayerError(kind, message)

    def _ending(self) -> str:
        try:
            return self.sandbox.wait(0.5).words
        except TimeoutError:
            return ""
