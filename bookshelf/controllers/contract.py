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

    `secret_key` signs what the visitor's browser keeps for us; `debug` shows faults of the
    program to the one who writes it.
    """

    secret_key: str
    debug: bool = False


class MakeApp(Protocol):
    """The one function of a controllers layer."""

    def __call__(
        self, settings: Settings, open_library: OpenLibrary, views: Views, api_views: Views
    ) -> WSGIApp:
        """Return the web application.

        `open_library` is called once a request and what it returns is closed after it;
        `views` answer the site's addresses, `api_views` those under /api.
        """
