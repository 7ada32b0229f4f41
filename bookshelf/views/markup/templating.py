"""Jinja2, set up once for each language: everything escaped, nothing undefined."""

from __future__ import annotations

from collections.abc import MutableMapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bookshelf.models import RATINGS, may, may_change
from bookshelf.text import sentences

from ..finding import HAS_EXTRAS
from ..links import page_numbers, same_page
from ..words import explain
from ..words.amounts import amount, date_name, mean
from ..words.names import (
    GENRE_NAMES,
    SORT_NAMES,
    genre_name,
    language_name,
    named,
    number,
    role_name,
    year_name,
)
from .early_words import EarlyWords
from .kept_templates import kept_templates
from .marking import mark_hits
from .options import options

TEMPLATES = Path(__file__).parents[2] / "templates"


class Templates(Environment):
    """Templates that find names in one place only: Jinja alone would look in two."""

    # What stands after a dot is an attribute, never an item.
    getattr = staticmethod(getattr)  # type: ignore[assignment]

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return what every template knows; none has names of its own."""
        return self.globals


@cache
def templates(language: str) -> Environment:
    """Return the templates of the pages in a language."""
    environment = Templates(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n", EarlyWords],
        auto_reload=False,
        cache_size=-1,  # all of them: there are few
        bytecode_cache=kept_templates(language),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.install_gettext_translations(sentences(language), newstyle=False)  # type: ignore[attr-defined]
    environment.globals.update(
        genres=named(GENRE_NAMES, language),
        HAS_EXTRAS=HAS_EXTRAS,
        RATINGS=RATINGS,
        language=language,
        may=may,
        may_change=may_change,
        page_numbers=page_numbers,
        same_page=same_page,
        sorts=named(SORT_NAMES, language),
    )
    environment.filters.update(
        amount=partial(amount, language=language),
        date_name=partial(date_name, language=language),
        explain=partial(explain, language=language),
        genre_name=partial(genre_name, language=language),
        hits=mark_hits,
        language_name=partial(language_name, language=language),
        mean=partial(mean, language=language),
        number=partial(number, language=language),
        options=options,
        role_name=partial(role_name, language=language),
        year_name=partial(year_name, language=language),
    )
    return environment


def render(name: str, language: str, **data: object) -> str:
    """Return a template of this name as text."""
    return templates(language).get_template(name).render(**data)
