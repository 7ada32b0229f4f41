"""Where a visitor is led to: never away from this site because an address said so."""

from __future__ import annotations

import re
from urllib.parse import quote, urlencode

HOME_OF_READERS = "/dashboard"
SIGN_IN = "/login"
LONGEST = 2000
# What may stand in a query as it is (RFC 3986, section 3.4), and what is written so already.
AS_IT_IS = "!$%&'()*+,-./:;=?@_~"


def path_of_ours(asked: str) -> str:
    """Return the path asked for, empty when it may lead away from this site.

    It starts with one slash: two begin the name of a host (RFC 3986, section 4.2). Browsers
    read a backslash as a slash and pass over tabs and line ends (WHATWG URL), so there is none.
    """
    is_ours = re.fullmatch(r"/(?!/)[!-\[\]-~]*", asked) and len(asked) <= LONGEST
    return asked if is_ours else ""


def after_signing_in(asked: str) -> str:
    """Return where somebody is led who has just signed in."""
    return path_of_ours(asked) or HOME_OF_READERS


def sign_in_address(path: str, query: str) -> str:
    """Return the address where to sign in, from which one comes back to this page.

    path: as text; query: as it stands in the address.
    """
    page = quote(path) + ("?" + quote(query, safe=AS_IT_IS) if query else "")
    return f"{SIGN_IN}?{urlencode({'next': page})}"
