"""Why nobody can sign in like this, in a sentence."""

from __future__ import annotations

from bookshelf.text import mark as _
from bookshelf.text import sentences

from ..data import SignInForm


def why_not(form: SignInForm, language: str) -> str:
    """Return why signing in has failed, empty when it has not."""
    words = sentences(language)
    if form.locked:
        minutes = -(-form.locked // 60)
        return words.ngettext(
            "Signing in has failed too often with this address. Please try again in one minute.",
            "Signing in has failed too often with this address."
            " Please try again in {minutes} minutes.",
            minutes,
        ).format(minutes=minutes)
    if form.failed:
        return words.gettext(
            _("The e-mail address, the password or the code is wrong. Please try again.")
        )
    return ""
