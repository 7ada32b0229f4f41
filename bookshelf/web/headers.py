"""The headers that answers carry, so that browsers guard our pages and caches keep them apart."""

from __future__ import annotations

from bookshelf.views import Visit

SECURITY_HEADERS = {
    # Nothing from elsewhere, no inline script or style (CSP Level 3).
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
        " object-src 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

READING_LIST = "/api/reading-list"
# The reading list is for the pages of everybody (CORS, https://fetch.spec.whatwg.org).
FOR_EVERY_ORIGIN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, PATCH, DELETE, OPTIONS",
    "Access-Control-Allow-Headers": "content-type",
    "Access-Control-Expose-Headers": "location",
    "Access-Control-Max-Age": "600",
}


Headers = list[tuple[str, str]]


def complete(given: Headers, path: str, visit: Visit, cookies: list[str]) -> Headers:
    """Return the headers of an answer: those given, and those that it must have besides.

    An answer that says by itself who may keep it is the same for everybody, and sets no cookie.
    """
    headers = [*given, *headers_for(path).items(), ("X-Request-Id", visit.request_id)]
    if all(name.lower() != "cache-control" for name, _value in given):
        headers += personal_headers(visit.language).items()
        headers += [("Set-Cookie", cookie) for cookie in cookies]
    return headers


def headers_for(path: str) -> dict[str, str]:
    """Return the headers of every answer at this path."""
    is_for_all = path == READING_LIST or path.startswith(READING_LIST + "/")
    return {**SECURITY_HEADERS, **FOR_EVERY_ORIGIN} if is_for_all else SECURITY_HEADERS


def personal_headers(language: str) -> dict[str, str]:
    """Return the headers of what was written for one visitor, in this language.

    Only the visitor's own browser may keep it, and asks each time whether it still holds.
    """
    return {
        "Vary": "Accept-Language, Cookie",
        "Content-Language": language,
        "Cache-Control": "private, no-cache",
    }


def cookie_header(name: str, value: str, max_age: int | None = None, secure: bool = False) -> str:
    """Return a Set-Cookie header (RFC 6265, section 4.1) that no script can read.

    max_age: seconds to keep it; without, until the browser is closed.
    """
    parts = [f"{name}={value}", "Path=/", "HttpOnly", "SameSite=Lax"]
    if max_age is not None:
        parts.append(f"Max-Age={max_age}")
    if secure:
        parts.append("Secure")
    return "; ".join(parts)
