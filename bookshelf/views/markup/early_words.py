"""Sentences that are always the same, translated when a template is compiled: not at each page."""

from __future__ import annotations

import re

from jinja2.ext import Extension

from bookshelf.text import sentences

# Where a line ends with it, Jinja takes the end of the line away (`trim_blocks`): left to Jinja.
SENTENCE = re.compile(r"\{% trans %\}([^{}]*)\{% endtrans %\}(?!\n)")


def translated(source: str, language: str) -> str:
    """Return the source of a template with the words of each trans block that has no values."""
    gettext = sentences(language).gettext
    return SENTENCE.sub(lambda sentence: gettext(sentence[1]), source)


class EarlyWords(Extension):
    """Translates the templates of an environment into its one language, the global `language`."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return the source that is compiled."""
        return translated(source, str(self.environment.globals["language"]))
