"""Which column of a table holds what, told from its name in English or French."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from bookshelf.text import mark as _

from .problems import CannotRead

# The names that a column may have, by the field that it holds; the first that is there wins.
NAMES = {
    "title": ("title", "titre", "book title", "titre du livre", "intitule"),
    "author": ("author", "auteur", "authors", "auteurs", "auteur e", "ecrivain", "writer"),
    "year": (
        "year",
        "annee",
        "publication year",
        "original publication year",
        "annee de publication",
        "annee de parution",
        "date de publication",
    ),
    "language": ("language", "langue", "lang", "language code", "code langue"),
    "genre": ("genre", "category", "categorie"),
    "isbn": ("isbn", "isbn13", "isbn 13", "isbn10", "isbn 10", "ean"),
    "popularity": (
        "popularity",
        "popularite",
        "borrow count",
        "loans",
        "emprunts",
        "prets",
        "nbre de prets",
        "nb de prets",
        "nombre de prets",
        "nombre d emprunts",
    ),
    "price": ("price", "prix", "prix ttc", "prix eur", "price eur", "prix de vente"),
    "stock": ("stock", "copies", "exemplaires", "quantity", "quantite", "nombre d exemplaires"),
    "adult": ("adult", "adults", "adulte", "adultes", "18"),
}
FIELDS = tuple(NAMES)
NEEDED = ("title", "author")

NO_COLUMN = _(
    "No column of {file} is named like the {field} of a book. Say which one it is with"
    " --map {field}=COLUMN. The columns are: {columns}"
)
NO_SUCH_COLUMN = _("{file} has no column “{column}”. The columns are: {columns}")
NOT_A_MAPPING = _(
    "--map {text} is not of the form title=COLUMN. Before the = stands one of {fields}"
)
TWICE = _("--map names a column for the {field} twice. Leave one of the two out.")


def read_mapping(texts: Iterable[str]) -> dict[str, str]:
    """Return which column was chosen for each field: "title=Nom" is {"title": "Nom"}.

    A field with nothing behind its "=" is to be left out. Raises CannotRead.
    """
    mapping: dict[str, str] = {}
    for text in texts:
        name, equals, column = text.partition("=")
        field = field_of(name)
        if not equals or field is None:
            raise CannotRead(NOT_A_MAPPING, text=text, fields=", ".join(FIELDS))
        if field in mapping:
            raise CannotRead(TWICE, field=field)
        mapping[field] = column.strip()
    return mapping


def field_of(name: str) -> str | None:
    """Return the field that a column of this name holds, None for a name that we do not know."""
    plain = _plain(name)
    return next((field for field, names in NAMES.items() if plain in names), None)


def find_columns(
    file: Path, header: list[str], mapping: dict[str, str], needed: tuple[str, ...] = NEEDED
) -> dict[str, int]:
    """Return the place of each field's column in the header, or raise CannotRead."""
    names = [_plain(name) for name in header]
    columns = ", ".join(name.strip() for name in header if name.strip())
    places: dict[str, int] = {}
    for field, known in NAMES.items():
        asked = mapping.get(field)
        wanted = known if asked is None else (_plain(asked),)
        place = next((names.index(name) for name in wanted if name and name in names), None)
        if place is not None:
            places[field] = place
        elif asked:
            raise CannotRead(NO_SUCH_COLUMN, file=file, column=asked, columns=columns)
        elif field in needed:
            raise CannotRead(NO_COLUMN, file=file, field=field, columns=columns)
    return places


def _plain(name: str) -> str:
    """Return a column's name without accents, capitals and signs: "Nb. de prêts", "nb_de_prets"."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", " ", kept).strip()
