"""The headers that every answer carries, so that a browser guards our pages."""

from __future__ import annotations

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
