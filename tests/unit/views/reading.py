"""Read a page as a browser does: elements, their attributes and their text."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

# Elements that have no end tag (HTML Living Standard, section 13.1.2).
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}


@dataclass
class Element:
    """An element of a page; what is in it: elements and pieces of text."""

    tag: str
    attributes: dict
    inside: list = field(default_factory=list)

    @property
    def text(self):
        """All the text in it, with single spaces between the words."""
        pieces = [piece if isinstance(piece, str) else piece.text for piece in self.inside]
        return " ".join(" ".join(pieces).split())

    def all(self, *tags, **attributes):
        """Return every element in it with one of these tags and these attributes."""
        found = []
        for piece in self.inside:
            if isinstance(piece, Element):
                if piece.tag in (tags or (piece.tag,)) and (
                    attributes.items() <= piece.attributes.items()
                ):
                    found.append(piece)
                found += piece.all(*tags, **attributes)
        return found

    def one(self, *tags, **attributes):
        """Return the only such element; fail when there is none, or another."""
        found = self.all(*tags, **attributes)
        assert len(found) == 1, f"{len(found)} elements {tags or ''} {attributes or ''}, not 1"
        return found[0]

    def links(self):
        """Return the text of each link by its address."""
        return {link.attributes["href"]: link.text for link in self.all("a")}

    def described_by(self, described):
        """Return the text of the elements that an element points at (WAI-ARIA 1.2, 6.6)."""
        ids = described.attributes.get("aria-describedby", "").split()
        return " ".join(self.one(id=id).text for id in ids)


class Reader(HTMLParser):
    """Builds the tree of a page."""

    def __init__(self):
        super().__init__()
        self.open = [Element("page", {})]

    def handle_starttag(self, tag, attrs):
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag in [element.tag for element in self.open]:
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data):
        self.open[-1].inside.append(data)


def read(html):
    """Return the page that this HTML is."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.open[0]
