"""What is ordered from a sandbox, and what was really delivered: plain data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

MEBIBYTE = 1024 * 1024

LEVELS: dict[int, frozenset[str]] = {
    3: frozenset({"uid", "network", "limits", "landlock", "seccomp"}),
    2: frozenset({"limits", "landlock", "seccomp"}),
    1: frozenset({"limits"}),
}
"""The steps that each level stands on; level 0 is a process of its own, and the clock."""


@dataclass(frozen=True)
class Limits:
    """What one sandbox may use up: bytes of memory and file, seconds of CPU, descriptors."""

    memory: int = 512 * MEBIBYTE
    cpu: int = 30
    file: int = 16 * MEBIBYTE
    descriptors: int = 256


@dataclass(frozen=True)
class Order:
    """One sandbox, please.

    `root` holds the student's layer and is only read; `data` is a folder of the sandbox's
    own, where it works and keeps its temporary files (no hard links in it: its owner
    changes); `readable` are more folders that may be read. `entry` is the
    "package.module:function" that is called as `function(descriptor, options)`; its module
    is trusted and found before `root` is. `level` is the strongest isolation to try,
    `least` the weakest to accept. Later sandboxes may find traces of `options` in memory:
    no secrets there.
    """

    root: str
    data: str
    entry: str
    readable: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    limits: Limits = Limits()
    level: int = 3
    least: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return the order as JSON values."""
        return {**vars(self), "limits": vars(self.limits)}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Order:
        """Return the order that `to_json` wrote."""
        read = {
            "readable": tuple(values["readable"]),
            "limits": Limits(**values["limits"]),
        }
        return cls(**{**values, **read})


@dataclass(frozen=True)
class Isolation:
    """The steps that succeeded, the ones that did not ("step: reason"), and their level."""

    level: int
    steps: tuple[str, ...]
    missing: tuple[str, ...]

    @classmethod
    def of(cls, steps: list[str], missing: list[str]) -> Isolation:
        """Return what these steps add up to."""
        held = {step.split(" ")[0] for step in steps}
        level = max((level for level, needed in LEVELS.items() if needed <= held), default=0)
        return cls(level, tuple(steps), tuple(missing))

    def to_json(self) -> dict[str, Any]:
        """Return the isolation as JSON values."""
        return dict(vars(self))

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Isolation:
        """Return the isolation that a sandbox reported."""
        return cls(values["level"], tuple(values["steps"]), tuple(values["missing"]))


class SandboxError(Exception):
    """No sandbox came of an order, and why."""
