"""A canvas as wide as a telephone: boxes, arrows and words, written out as one SVG."""

from __future__ import annotations

from html import escape
from math import hypot

from .palette import style

WIDTH = 360
# The width of a letter for its size: of a typewriter's, and the average of another's.
CODE, PLAIN = 0.61, 0.53


class Canvas:
    """A drawing. `name` is that of its file; `title` and `description` are read aloud."""

    def __init__(self, name: str, language: str, title: str, description: str) -> None:
        self.name = name
        self.language = language
        self.title = title
        self.description = description
        self.height = 0.0
        self._parts: list[str] = []

    def text(
        self,
        x: float,
        y: float,
        words: str,
        kind: str = "",
        *,
        size: float = 12,
        anchor: str = "start",
    ) -> None:
        """Write words with their base line at y; moved so that none leaves the canvas."""
        width = width_of(words, size, "code" in kind)
        if width > WIDTH - 4:
            raise ValueError(f"{self.name}: “{words}” is too long for the canvas")
        left = {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        x = min(max(x, left + 2), WIDTH - 2 - (width - left))
        self.height = max(self.height, y + 6)
        classes = f' class="{kind}"' if kind else ""
        self._parts.append(
            f'<text x="{x:.0f}" y="{y:.0f}" font-size="{size:g}" text-anchor="{anchor}"'
            f"{classes}>{escape(words, quote=False)}</text>"
        )

    def box(self, x: float, y: float, width: float, height: float, kind: str = "soft") -> None:
        """Draw a box with round corners."""
        self.height = max(self.height, y + height + 4)
        self._parts.append(
            f'<rect x="{x:.0f}" y="{y:.0f}" width="{width:.0f}" height="{height:.0f}" rx="6"'
            f' class="{kind}"/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, kind: str = "") -> None:
        """Draw a line."""
        classes = f"line {kind}".strip()
        self._parts.append(f'<path d="M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}" class="{classes}"/>')

    def arrow(self, x1: float, y1: float, x2: float, y2: float, kind: str = "") -> None:
        """Draw a line with a head at its end."""
        length = hypot(x2 - x1, y2 - y1)
        east, south = (x2 - x1) / length, (y2 - y1) / length
        back_x, back_y = x2 - 8 * east, y2 - 8 * south
        self.line(x1, y1, back_x, back_y, kind)
        corners = [
            (x2, y2),
            (back_x - 4 * south, back_y + 4 * east),
            (back_x + 4 * south, back_y - 4 * east),
        ]
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)
        self._parts.append(f'<polygon points="{points}" class="{f"head {kind}".strip()}"/>')

    def svg(self) -> str:
        """Return the whole drawing."""
        height = round(self.height) + 4
        names = f"{self.name}-title {self.name}-description"
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img"'
            f' class="drawing" lang="{self.language}" aria-labelledby="{names}">',
            f'<title id="{self.name}-title">{escape(self.title)}</title>',
            f'<desc id="{self.name}-description">{escape(self.description)}</desc>',
            f"<style>\n{style()}\n</style>",
            *self._parts,
            "</svg>",
        ]
        return "\n".join(lines) + "\n"


def width_of(words: str, size: float, code: bool) -> float:
    """Return about how wide words of this size are."""
    return len(words) * size * (CODE if code else PLAIN)
