"""What a fresh interpreter loads for sandboxes, and what it forgets afterwards."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Sequence

from . import confine, stdlib


def load(path: Sequence[str], preload: Sequence[str], home: str) -> None:
    """Load what sandboxes will need, keep the collector off it, and open the way to the rest."""
    sys.path[-1:] = [*path, home]
    stdlib.load()
    for name in preload:
        importlib.import_module(name)
    forget(home)
    confine.get_ready()
    gc.disable()
    gc.freeze()


def forget(home: str) -> None:
    """Import nothing more from the folder that this package came from."""
    sys.path.remove(home)
    sys.path_importer_cache.pop(home, None)
    for module in list(sys.modules.values()):
        places = getattr(module, "__path__", [])
        top = module.__name__.partition(".")[0]
        if os.path.join(home, top) in {str(place)[: len(home) + 1 + len(top)] for place in places}:
            module.__path__ = []
