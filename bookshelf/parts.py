"""The parts that a Bookshelf can be made of, by name: each layer's reference and its swaps."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from bookshelf.text import mark as _

# The name of each part, and where it is: a module, then what to take from it. Modules are
# named as text because the app must run without its swaps.
MODELS = {
    "sqlite": "bookshelf.models.sqlite:prepare",
    "memory": "swaps.models.memory:prepare",
}
VIEWS = {
    "pages": "bookshelf.views.pages",
    "api": "bookshelf.views.api",
    "plain": "bookshelf.views.plain",
}
CONTROLLERS = {
    "flask": "bookshelf.controllers.flask_app:make_app",
    "wsgi": "swaps.controllers.wsgi:make_app",
}
LAYERS = {"models": MODELS, "views": VIEWS, "controllers": CONTROLLERS}


class UnknownPart(Exception):
    """No part of this layer has this name. `sentence` takes layer, name and choices."""

    sentence = _("There are no {layer} called “{name}”. Choose one of: {choices}.")

    def __init__(self, layer: str, name: str) -> None:
        super().__init__(layer, name)
        self.layer = layer
        self.name = name
        self.choices = ", ".join(LAYERS[layer])

    def __str__(self) -> str:
        return self.sentence.format(layer=self.layer, name=self.name, choices=self.choices)


def part(layer: str, name: str) -> Any:
    """Return the part of a layer ("models", "views" or "controllers") with this name."""
    if name not in LAYERS[layer]:
        raise UnknownPart(layer, name)
    module, _, attribute = LAYERS[layer][name].partition(":")
    found = import_module(module)
    return getattr(found, attribute) if attribute else found
