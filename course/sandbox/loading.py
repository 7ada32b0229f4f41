"""What a fresh interpreter loads for sandboxes, and what it forgets afterwards."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Sequence

from . import confine, stdlib


def load(path: Sequence[str], preload: Sequence[str], home: str) -> None:
    """Load what sandboxes will need, keep the collector off it, and open the way to the rest.

    `home`, the last folder on the path, is left unless `path` names it as well. A name to
    preload is that of a module, or "module:function" for a function to call once.
    """
    sys.path[-1:] = [*path, home]
    stdlib.load()
    for name in preload:
        module, _, function = name.partition(":")
        loaded = importlib.import_module(module)
        if function:
            getattr(loaded, function)()
    sys.path.pop()
    if home not in sys.path:
        forget(home)
    confine.get_ready()
    gc.disable()
    gc.freeze()


def forget(home: str) -> None:
    """Let packages that came from this folder find no more of their modules there."""
    sys.path_importer_cache.pop(home, None)
    for name, module in list(sys.modules.items()):
        top = os.path.join(home, name.partition(".")[0])
        if any(
            (place + os.sep).startswith(top + os.sep) for place in getattr(module, "__path__", ())
        ):
            module.__path__ = []
