"""What is wrong with a library, in words."""

from __future__ import annotations

from bookshelf.models.database.checking import Finding
from bookshelf.models.database.tables import SCHEMA_VERSION
from bookshelf.text import mark as _
from bookshelf.text import say

SENTENCES = {
    "damaged": _("The file is damaged ({subject}). Put a copy back: bookshelf restore FILE"),
    "foreign-key": _(
        "A row belongs to another that is not there ({subject}). Put a copy back:"
        " bookshelf restore FILE"
    ),
    "no-library": _("This is no library of Bookshelf."),
    "newer": _(
        "The library is of version {subject}, newer than this program, which knows {known}."
    ),
    "older": _(
        "The library is of version {subject}; the one of now is {known}. The next"
        " `bookshelf run` brings it up to date."
    ),
    "search-index": _(
        "The search does not have the same words as the books. Make it anew:"
        " bookshelf check --repair"
    ),
    "genre-count": _(
        "The numbers of books of each genre are not right. Count anew: bookshelf check --repair"
    ),
}


def finding_line(finding: Finding) -> str:
    """Return a finding as a sentence in the reader's language."""
    return say(SENTENCES[finding.code], subject=finding.subject, known=SCHEMA_VERSION)
