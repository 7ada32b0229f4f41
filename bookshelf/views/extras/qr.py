"""A QR code (ISO/IEC 18004) as a picture within a page."""

from __future__ import annotations

from markupsafe import Markup


def drawn_qr_code(text: str) -> Markup:
    """Return a QR code of a text as an SVG element."""
    # Only here, for hardly any page has one.
    import segno

    code = segno.make(text, error="m", micro=False)
    return Markup(code.svg_inline(border=4, omitsize=True, svgclass="qr", lineclass=None))
