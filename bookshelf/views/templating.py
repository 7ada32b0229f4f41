"""Jinja2, set up once for each language: everything escaped, nothing undefined."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bookshelf.models import GENRES
from bookshelf.text import LANGUAGES, sentences

from .links import page_numbers, same_page
from .naming import genre_name, language_name, number, year_name
from .words import explain

TEMPLATES = Path(__file__).parent.parent / "templates"


@cache
def templates(language: str) -> Environment:
    """Return the templates of the pages in a language."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.install_gettext_translations(sentences(language), newstyle=False)  # type: ignore[attr-defined]
    environment.globals.update(
        GENRES=GENRES, LANGUAGES=LANGUAGES, page_numbers=page_numbers, same_page=same_page
    )
    environment.filters.update(
        explain=partial(explain, language=language),
        genre_name=partial(genre_name, language=language),
        language_name=partial(language_name, language=language),
        number=partial(number, language=language),
        year_name=partial(year_name, language=language),
    )
    return environment


def render(name: str, language: str, **data: object) -> str:
    """Return a template of this name as text."""
    return templates(language).get_template(name).render(language=language, **data)
