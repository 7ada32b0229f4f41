"""The rule of the lock: after five failures in a row nobody can sign in for 15 minutes.

It holds for an address, whether or not there is an account, and so tells nobody which it is.
Whoever knows an address can keep its owner out by guessing on: we accept that, for without the
rule they could guess until they are right. Who is signed in already stays so.
"""

from __future__ import annotations

from dataclasses import dataclass

from .. import clock
from ..errors import Locked

MOST_FAILURES = 5
SECONDS = 15 * 60


@dataclass(frozen=True)
class Failures:
    """How often in a row signing in failed with an address, and when it did last."""

    count: int = 0
    last: int = 0


def one_more(failures: Failures) -> Failures:
    """Return the failures with one more, that of now; those of long ago are forgotten."""
    now = clock.now()
    return Failures(1 if are_over(failures) else failures.count + 1, now)


def refuse_locked(failures: Failures) -> None:
    """Raise Locked, with the seconds that are left, when there are too many of them."""
    if failures.count >= MOST_FAILURES and not are_over(failures):
        raise Locked(failures.last + SECONDS - clock.now())


def are_over(failures: Failures) -> bool:
    """Return whether the last of them was so long ago that all are forgotten."""
    return failures.last + SECONDS <= clock.now()
