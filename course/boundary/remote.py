"""On the trusted side: a student's layer in a sandbox, as if it were here."""

from __future__ import annotations

from collections import Counter
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from course.sandbox.order import Isolation, Limits, Order, SandboxError
from course.sandbox.sandbox import Sandbox

from .errors import LayerError
from .guarded import Budget, GuardedPeer
from .host import kinds_of, named

ENTRY = "course.boundary.host:serve"
MOST_SANDBOXES = 8


class Launcher(Protocol):
    """What starts sandboxes."""

    def spawn(self, order: Order) -> Sandbox:
        """Return a new sandbox, or raise SandboxError."""


@dataclass(frozen=True)
class Offer:
    """What a layer offers: its folders, where each thing is and its type, its errors."""

    folders: tuple[str, ...]
    things: dict[str, tuple[str, str]]
    errors: str


@dataclass(frozen=True)
class Place:
    """Where a layer lies (only read), and where its sandboxes may write."""

    root: Path
    data: Path


class RemoteLayer:
    """A layer in a sandbox. One that breaks is followed by a new one, eight times a part.

    `level` is the strongest isolation to try; `isolation` says what really held.
    """

    def __init__(
        self, launcher: Launcher, offer: Offer, place: Place, budget: Budget, level: int = 3
    ) -> None:
        self.isolation: Isolation | None = None
        self._launcher = launcher
        self._offer = offer
        self._place = place
        self._budget = budget
        self._level = level
        self._errors = kinds_of(named(offer.errors))
        self._peer: GuardedPeer | None = None
        self._things: dict[str, Any] = {}
        self._started = 0
        self._part = ""
        self._starts: Counter[str] = Counter()
        self._broken: LayerError | None = None
        self._given_up: dict[str, LayerError] = {}

    def thing(self, name: str) -> Any:
        """Return a stand-in for what the layer offers under this name.

        It, and all that it returns, raises LayerError when the layer breaks, gives what it
        did not promise, or is too slow.
        """
        given_up = self._broken or self._given_up.get(self._part)
        if given_up is None and (self._peer is None or not self._peer.is_alive):
            self._start()
        broken = self._broken or self._given_up.get(self._part)
        if broken is not None:
            raise LayerError(*broken.args)  # a new one: it gathers where it was raised
        return self._things[name]

    def declared(self, name: str) -> Any:
        """Return the declared type of what the layer offers under this name."""
        return named(self._offer.things[name][1])

    @property
    def sandbox(self) -> Sandbox | None:
        """The sandbox that the layer is in now."""
        return self._peer.sandbox if self._peer else None

    def next_test(self, part: str = "") -> None:
        """Forget what the last test gave to the layer, but for what lasts.

        Each part (an exercise) may break the layer so often: one does not use up another's.
        """
        self._part = part
        if self._peer is not None:
            with suppress(LayerError):  # the next call to the layer tells the same
                self._peer.forget()

    def lasting(self) -> AbstractContextManager[None]:
        """Let what is given to the layer in this block last longer than the test."""
        return self._peer.values.lasting() if self._peer else nullcontext()

    def give_up(self, reason: LayerError) -> None:
        """End the sandbox, and start none again for the part under way."""
        self._given_up[self._part] = reason
        self.close()

    def close(self) -> None:
        """End the sandbox."""
        if self._peer is not None:
            self._peer.is_alive = False
            self._peer.sandbox.close()

    def _start(self) -> None:
        """Start a sandbox and load the layer in it; one that cannot be loaded stays broken."""
        self._started += 1
        self._starts[self._part] += 1
        if self._starts[self._part] > MOST_SANDBOXES or self._budget.whole <= 0:
            message = "the layer has broken too often, or is too slow"
            self._given_up[self._part] = LayerError("Ended", message)
            return
        try:
            sandbox = self._launcher.spawn(self._order())
        except SandboxError as error:
            self._broken = LayerError("Ended", str(error))
            return
        self.isolation = sandbox.isolation
        self._peer = GuardedPeer(sandbox, self._errors, self._budget)
        try:
            offered = self._peer.greet()
            with self._peer.values.lasting():
                self._things = {
                    name: self._peer.values.unpack(offered.get(name), named(declared))
                    for name, (_, declared) in self._offer.things.items()
                }
        except LayerError as error:
            self._broken = error
            self.close()

    def _order(self) -> Order:
        data = self._place.data / str(self._started)
        data.mkdir(parents=True)
        options = {
            "root": str(self._place.root),
            "folders": list(self._offer.folders),
            "offers": self._offer.things,
            "errors": self._offer.errors,
        }
        return Order(
            root=str(self._place.root),
            data=str(data),
            entry=ENTRY,
            options=options,
            limits=Limits(cpu=int(self._budget.whole) + 1),
            level=self._level,
        )
