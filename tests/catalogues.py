"""The sentences of the code, and their French in the catalogues.

`python -m tests.catalogues` brings the catalogues up to date: new sentences come in, those
that are gone go out, and what changed a little keeps its French and is marked fuzzy.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_keywords
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HERE = Path(__file__).resolve().parent.parent
CLICK = Path(click.__file__).parent
# Each catalogue: its domain, and the package that holds it. Click's is in both, for neither
# package may need the other.
CATALOGUES = (
    ("bookshelf", "bookshelf"),
    ("course", "course"),
    ("click", "bookshelf"),
    ("click", "course"),
)


class French(Catalog):
    """A catalogue whose header says only what does not change from one day to the next."""

    def __init__(self) -> None:
        header = "# How to change this: docs/translations.md"
        super().__init__(locale="fr", header_comment=header, fuzzy=False)

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header: no dates and no names of programs, so that differences stay small."""
        return [
            ("Project-Id-Version", "Bookshelf"),
            ("Language", "fr"),
            ("Plural-Forms", "nplurals=2; plural=(n > 1);"),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit\n"),
        ]


def path_of(domain: str, package: str, kind: str = "po") -> Path:
    """Return the file of a catalogue, as text (po) or compiled (mo)."""
    return HERE / package / "translations/fr/LC_MESSAGES" / f"{domain}.{kind}"


def marked(domain: str) -> Catalog:
    """Return the sentences that are marked in the code of a domain, each with its files."""
    folder = CLICK if domain == "click" else HERE / domain
    catalogue = Catalog()
    for file, sentence in found(folder):
        place = (f"{folder.name}/{file}", None)
        catalogue.add(sentence, locations=[] if domain == "click" else [place])  # type: ignore[list-item]
    return catalogue


def found(folder: Path) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    """Yield each marked sentence with its file, as [tool.babel] in pyproject.toml says."""
    settings = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))
    for mapping in settings["tool"]["babel"]["mappings"]:
        keywords = {**DEFAULT_KEYWORDS, **parse_keywords(mapping.get("keywords", []))}
        pattern = mapping["pattern"]
        options = {name: mapping[name] for name in mapping if name == "silent"}
        method = [(pattern, mapping["method"])]
        for file, _line, sentence, _comments, _context in extract_from_dir(
            str(folder), method, {pattern: options}, keywords
        ):
            yield file, sentence


def translated(path: Path) -> Iterator[Message]:
    """Yield the sentences of a catalogue that is kept, with their French."""
    if path.is_file():
        with path.open("rb") as file:
            yield from (message for message in read_po(file, locale="fr") if message.id)


@cache
def sentences(domain: str, package: str = "") -> dict[object, Message]:
    """Return the messages of a catalogue, by their sentence (two where there is a plural)."""
    path = path_of(domain, package or domain)
    return {message.id: message for message in translated(path)}


def forms(sentence: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Return the forms of a sentence or of its French: one, or one for each number."""
    return (sentence,) if isinstance(sentence, str) else tuple(sentence)


def update(domain: str, package: str) -> None:
    """Write a catalogue anew, as text and compiled, with the French that it had."""
    catalogue = French()
    for message in translated(path_of(domain, package)):
        catalogue[message.id] = message
    catalogue.update(marked(domain))
    path_of(domain, package).parent.mkdir(parents=True, exist_ok=True)
    with path_of(domain, package).open("wb") as file:
        write_po(
            file, catalogue, width=96, sort_output=True, ignore_obsolete=True, include_lineno=False
        )
    with path_of(domain, package, "mo").open("wb") as file:
        write_mo(file, catalogue)


if __name__ == "__main__":
    for each in CATALOGUES:
        update(*each)
