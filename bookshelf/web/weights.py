"""What a client prefers: the weights in headers such as Accept-Encoding."""

from __future__ import annotations


def read_weights(header: str) -> dict[str, float]:
    """Return the weight of each choice in a header (RFC 9110, section 12.4.2), in small letters.

    It goes from 0, never, to 1, which it also is where none is given. The first counts where
    a choice stands twice.
    """
    weights: dict[str, float] = {}
    for choice in header.split(","):
        name, *parameters = (part.strip().lower() for part in choice.split(";"))
        if name:
            weights.setdefault(name, _weight(parameters))
    return weights


def _weight(parameters: list[str]) -> float:
    """Return the weight among the parameters: 0 when it is no number."""
    for parameter in parameters:
        name, _, digits = parameter.partition("=")
        if name.strip() == "q":
            digits = digits.strip()
            is_number = digits.isascii() and digits.replace(".", "", 1).isdecimal()
            return min(float(digits), 1.0) if is_number else 0.0
    return 1.0
