"""The contract of every controllers layer, reference or swap."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from bookshelf.models import OpenLibrary
from bookshelf.views import Views

# A web application as PEP 3333 has it: called with the request's environment and a function
# that starts the answer, it returns the answer's body.
WSGIApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


@dataclass(frozen=True)
class Settings:
    """What the controllers must be told.

    `secret_key` signs what the visitor's browser keeps for us, and `old_keys` still read what
    they have signed; `debug` shows faults of the program to the one who writes it; `hosts` are
    the names that this site answers to ("*" is any); `proxies` how many proxies in front of it
    are to be believed.
    """

    secret_key: str
    debug: bool = False
    old_keys: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ("*",)
    proxies: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        """The key of now, then the older ones."""
        return (self.secret_key, *self.old_keys)


class MakeApp(Protocol):
    """The one function of a controllers layer."""

    def __call__(
        self, settings: Settings, open_library: OpenLibrary, views: Views, api_views: Views
    ) -> WSGIApp:
        """Return the web application.

        `open_library` is called once a request and what it returns is closed after it;
        `views` answer the site's addresses, `api_views` those under /api.
        """
