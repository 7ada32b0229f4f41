"""Where a request was sent to: by which scheme, to which host, from whom.

A proxy in front of us speaks for its visitors, and tells of them in X-Forwarded-For,
X-Forwarded-Proto and X-Forwarded-Host (what RFC 7239 later made one header of). Whoever asks
can write these too, so only as many are believed as there are proxies of our own.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bookshelf.views import Problem

from .bodies import Refused

ANY = "*"
# Our own names are asked for all the time; what strangers make up is soon forgotten.
REMEMBERED = 64
# A name or an address, an IPv6 address in brackets, and a port (RFC 3986, section 3.2.2).
HOST = re.compile(r"([a-z0-9_](?:[a-z0-9_.-]{0,253})|\[[0-9a-f:.]{2,45}\])(?::([0-9]{0,5}))?")
FORWARDED = ("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host")


@dataclass(frozen=True)
class Origin:
    """The scheme ("http" or "https") and host that were asked, and the address of who asked."""

    scheme: str
    host: str
    address: str

    @property
    def is_secure(self) -> bool:
        """Whether the visitor came by HTTPS."""
        return self.scheme == "https"

    @property
    def root(self) -> str:
        """The absolute address of this site, without a slash at its end."""
        return f"{self.scheme}://{self.host}"


def true_origin(seen: Origin, headers: Mapping[str, str], proxies: int) -> Origin:
    """Return where a request comes from, through so many proxies of our own.

    seen: what our server saw of it; headers: those of FORWARDED that the request has. What a
    proxy should never write is not believed.
    """
    if not proxies:
        return seen
    address, scheme, host = (_farthest(headers.get(name, ""), proxies) for name in FORWARDED)
    return Origin(
        scheme=scheme.lower() if scheme.lower() in ("http", "https") else seen.scheme,
        host=host if read_host(host) else seen.host,
        address=_address(address) or seen.address,
    )


def refuse_wrong_host(host: str, hosts: Iterable[str]) -> None:
    """Raise Refused for a request that was not meant for us.

    421 for another host than `hosts` (RFC 9110, section 15.5.20), 400 for what is no host
    (RFC 9112, section 3.2). Else whoever sends us a made-up host could have our links, and
    what caches keep of them, lead to a place of theirs.
    """
    names = tuple(hosts)
    found = read_host(host)
    if found and not is_ours(found, names):
        raise Refused(Problem(421, "wrong-host", subject=host[:80]))
    if found is None and (host or ANY not in names):
        raise Refused(Problem(400, "wrong-host", subject=host[:80]))


def is_ours(host: tuple[str, str], hosts: Iterable[str]) -> bool:
    """Return whether a host, as `read_host` gives it, is among these.

    One with a port is meant at that port only; "*" is any host.
    """
    name, _port = host
    return any(each == ANY or read_host(each) in (host, (name, "")) for each in hosts)


@lru_cache(REMEMBERED)
def read_host(text: str) -> tuple[str, str] | None:
    """Return the name, in small letters and without the last dot, and the port (which may be
    empty) of a host as the header Host gives it (RFC 9110, section 7.2); None when it is none.
    """
    found = HOST.fullmatch(text.lower())
    if found is None:
        return None
    name, port = found[1].removesuffix("."), found[2] or ""
    return (name, port) if not name.startswith("[") or _address(name) else None


def _farthest(header: str, proxies: int) -> str:
    """Return what the farthest of our proxies has said: each one adds to the end."""
    values = [value.strip() for value in header.split(",")]
    return values[-min(proxies, len(values))]


def _address(text: str) -> str:
    """Return the IP address that a text is, with brackets or without; else nothing."""
    try:
        return str(ipaddress.ip_address(text.removeprefix("[").removesuffix("]")))
    except ValueError:
        return ""
