"""The options of a list to choose from, as HTML."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup, escape

# The lists are few and each is asked for with few choices: they are written once.
REMEMBERED = 512


@lru_cache(REMEMBERED)
def options(choices: tuple[tuple[str, str], ...], chosen: str) -> Markup:
    """Return an option for each choice, given as its value and its name; one is selected."""
    return Markup("\n").join(
        Markup('<option value="{}"{}>{}</option>').format(
            value, Markup(" selected") if value == chosen else "", escape(name)
        )
        for value, name in choices
    )
