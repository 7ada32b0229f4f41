"""In the sandbox: load a student's layer and serve what it offers.

The layer's folders lie below `root`; what it needs of the rest of the app (the promises of
the other layers, and what no layer is) was loaded before the sandbox was forked.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from .errors import brief, where
from .messages import Failed, Returned
from .peer import Peer


def serve(descriptor: int, options: dict[str, Any]) -> None:
    """Serve a layer over this descriptor until the other side has ended.

    options: `root`, the folder that the layer lies in; `folders`, its own below that;
    `offers`, by name, where each thing is and of which type ("package.module:name");
    `errors`, the class that every promised error extends.

    The first message says what is offered, by name, or why the layer cannot be loaded.
    """
    peer = Peer(descriptor, {}, below=options["root"])
    try:
        graft(Path(options["root"]), options["folders"])
        promised = kinds_of(named(options["errors"]))
        offered = {
            name: peer.values.pack(named(place), named(declared))
            for name, (place, declared) in options["offers"].items()
        }
        peer.errors = promised
    except Exception as error:
        peer.send(Failed(type(error).__name__, message_of(error), where(error, options["root"])))
    else:
        peer.send(Returned(offered))
        peer.serve()


def graft(root: Path, folders: list[str]) -> None:
    """Let the modules of these folders be found below `root`, before those loaded already."""
    for folder in folders:
        package, _, rest = folder.partition("/")
        path = import_module(package).__path__
        if str(root / package) not in path:
            path.insert(0, str(root / package))
        layer = f"{package}.{rest.replace('/', '.')}"
        for name in list(sys.modules):
            if name == layer or name.startswith(layer + "."):
                del sys.modules[name]


def named(place: str) -> Any:
    """Return the module, or the thing in a module, that "package.module:name" names."""
    module, _, name = place.partition(":")
    found = import_module(module)
    return getattr(found, name) if name else found


def kinds_of(error: type[Exception]) -> dict[str, type[Exception]]:
    """Return an error class and all that extend it, by name."""
    kinds = {error.__name__: error}
    for kind in error.__subclasses__():
        kinds |= kinds_of(kind)
    return kinds


def message_of(error: Exception) -> str:
    """Return what an error says; for a syntax error, with its line."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{error.msg} ({Path(error.filename).name}, line {error.lineno})"
    return brief(error)
