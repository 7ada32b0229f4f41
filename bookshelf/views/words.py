"""The sentences that every view has in common, in the visitor's language."""

from __future__ import annotations

from bookshelf.models import Fault
from bookshelf.text import mark as _
from bookshelf.text import sentences

from .data import Problem

FAULTS = {
    "required": _("Please fill this in."),
    "too-long": _("This is too long: {high} characters at most."),
    "control-character": _("“{value}” holds characters that cannot be seen. Please type it anew."),
    "not-text": _("{value} is not text."),
    "not-a-number": _("“{value}” is not a whole number. Write it in digits, such as 1925."),
    "out-of-range": _("“{value}” is out of range: give a number from {low} to {high}."),
    "not-a-language": _(
        "“{value}” is not the code of a language. Give two or three letters, such as fr."
    ),
    "not-a-choice": _("“{value}” is not one of the choices: {choices}."),
    "not-an-isbn": _("“{value}” is not an ISBN. Look for 10 or 13 digits near the bar code."),
    "taken": _("Another book has the ISBN {value} already."),
    "unknown": _("There is no such field. The fields are {choices}."),
}

PROBLEMS = {
    "bad-request": (
        _("We cannot read that"),
        _("Your request is not as it should be. Please go back and try again."),
    ),
    "invalid": (
        _("Something is not right yet"),
        _("Please mend what is named here and send it again."),
    ),
    "forgery": (
        _("This form is not ours any more"),
        _(
            "The form was open for too long, or came from elsewhere."
            " Please load its page anew and send it again."
        ),
    ),
    "not-found": (
        _("There is no such page"),
        _("Nothing is at {subject}. The catalogue knows where the books are."),
    ),
    "book-not-found": (
        _("We do not have that book"),
        _("No book has the number {subject}. It may have left the shelf."),
    ),
    "method-not-allowed": (
        _("That cannot be done here"),
        _("{subject} does not answer to this method. Follow the links of the site."),
    ),
    "too-large": (_("That is too much at once"), _("At most 3 MiB can be sent.")),
    "not-json": (
        _("Please send JSON"),
        _("Send the book as application/json, not as “{subject}”."),
    ),
    "not-a-form": (
        _("We cannot read that form"),
        _("Send the form as application/x-www-form-urlencoded, not as “{subject}”."),
    ),
    "bad-json": (
        _("This is not a JSON object"),
        _("Send one object such as {example}, each name once."),
    ),
    "server-error": (
        _("We have dropped something"),
        _("This is our fault, not yours, and it is written in our log. Please try again."),
    ),
}
EXAMPLE = '{"title": "Emma", "author": "Jane Austen"}'


def explain(fault: Fault, language: str) -> str:
    """Return what is wrong with a value, as a sentence."""
    sentence = sentences(language).gettext(FAULTS[fault.code])
    return sentence.format(
        value=fault.value, low=fault.low, high=fault.high, choices=", ".join(fault.choices)
    )


def tell(problem: Problem, language: str) -> tuple[str, str]:
    """Return the title of a problem, and what to do about it."""
    title, advice = PROBLEMS[problem.code]
    gettext = sentences(language).gettext
    return gettext(title), gettext(advice).format(subject=problem.subject, example=EXAMPLE)
