"""A web application is made once and kept between tests: making one is what takes longest.

It is given forwarders to the libraries and views of the test under way, so that each test
still has its own.
"""

from __future__ import annotations

from typing import Any

from course.boundary.remote import RemoteLayer
from course.boundary.types import is_thing, is_web_app, promise_of


class Forwarder:
    """Stands for whatever the test under way has given."""

    def __init__(self, target: Any) -> None:
        self.target = target

    def __call__(self, *given: Any, **named: Any) -> Any:
        return self.target(*given, **named)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.target, name)

    def texts(self) -> dict[str, str]:
        """Return the texts among the attributes of the target: they cross once, with it."""
        names = [name for name in dir(self.target) if not name.startswith("_")]
        values = {name: getattr(self.target, name) for name in names}
        return {name: value for name, value in values.items() if isinstance(value, str)}


class Kept:
    """The web applications that a layer has made, by the data that they were made with."""

    def __init__(self, layer: RemoteLayer) -> None:
        self._layer = layer
        self._apps: dict[str, tuple[object, Any, list[Any]]] = {}
        self._reused = False

    def begin(self) -> None:
        """Begin a test."""
        self._reused = False

    def renew(self) -> bool:
        """Forget the applications; return whether one was used that is older than the test."""
        if self._reused:
            self._apps.clear()
        return self._reused

    def call(self, thing: str, *given: Any) -> Any:
        """Call what a layer offers; an application that was made like this is not made again."""
        function = self._layer.thing(thing)
        signature = promise_of(self._layer.declared(thing)).methods[""]
        if not is_web_app(signature.result):
            return function(*given)
        wrapped = [
            Forwarder(value) if is_thing(declared) else value
            for value, declared in zip(given, signature.positional, strict=True)
        ]
        key = repr([part.texts() if is_forwarder(part) else part for part in wrapped])
        sandbox, app, before = self._apps.get(key, (None, None, []))
        if sandbox is not self._layer.sandbox:
            with self._layer.lasting():
                app = function(*wrapped)
            self._apps[key] = (self._layer.sandbox, app, wrapped)
        else:
            self._reused = True
        for old, new in zip(before, wrapped, strict=False):
            if is_forwarder(old):
                old.target = new.target
        return app


def is_forwarder(value: Any) -> bool:
    """Return whether a value stands for one of the test under way."""
    return type(value) is Forwarder
