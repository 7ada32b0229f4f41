"""Many visits to a library at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier


def at_once(open_library, actions):
    """Do each of these actions in a visit of its own, all at the same time; return what came."""
    ready = Barrier(len(actions))

    def act(action):
        with closing(open_library()) as library:
            ready.wait(30)
            return action(library)

    with ThreadPoolExecutor(len(actions)) as pool:
        return list(pool.map(act, actions))
