"""Why there is no such answer, in a title and a piece of advice for each code of a problem."""

from __future__ import annotations

from bookshelf.text import mark as _

PROBLEMS = {
    # of what was sent
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
    "method-not-allowed": (
        _("That cannot be done here"),
        _("{subject} does not answer to this method. Follow the links of the site."),
    ),
    "too-large": (_("That is too much at once"), _("At most 3 MiB can be sent.")),
    "not-json": (_("Please send JSON"), _("Send it as application/json, not as “{subject}”.")),
    "not-a-form": (
        _("We cannot read that form"),
        _("Send the form as its own page does, not as “{subject}”."),
    ),
    "bad-json": (
        _("This is not a JSON object"),
        _("Send one object such as {example}, each name once."),
    ),
    "wrong-host": (
        _("This site has another name"),
        _("It does not answer as “{subject}”. Please see how its address is spelt."),
    ),
    # of what is not there
    "not-found": (
        _("There is no such page"),
        _("Nothing is at {subject}. The catalogue knows where the books are."),
    ),
    "book-not-found": (
        _("We do not have that book"),
        _("No book has the number {subject}. It may have left the shelf."),
    ),
    "review-not-found": (
        _("We do not have that review"),
        _("No review has the number {subject}. Whoever wrote it may have taken it back."),
    ),
    "reader-not-found": (
        _("We do not know that account"),
        _("There is no account of {subject}. Please see how the address is spelt."),
    ),
    "item-not-found": (
        _("That line is not on the reading list"),
        _("No line has the number {subject}. Somebody may have taken it away."),
    ),
    "cover-not-found": (
        _("We do not have that cover"),
        _("No cover is called {subject}. The page of a book shows the one it has."),
    ),
    # of who is asking
    "sign-in-needed": (
        _("Please sign in first"),
        _("This is for those who have an account. It takes a minute to make one."),
    ),
    "sign-in-failed": (
        _("That is not how you sign in"),
        _("The e-mail address, the password or the code is wrong. Please try again."),
    ),
    "bad-token": (
        _("This token does not open anything"),
        _("It is over, or not ours. Ask for a new one at /api/token."),
    ),
    "not-allowed": (
        _("This is not for you to change"),
        _("Your account does not give you the right to do that. A librarian can help."),
    ),
    "locked": (
        _("Too many attempts"),
        _("Signing in has failed too often with this address. Please wait a quarter of an hour."),
    ),
    # of us
    "busy": (
        _("The shop is very busy"),
        _("Somebody else is changing the shelves. Nothing was kept: please try again in a moment."),
    ),
    "server-error": (
        _("We have dropped something"),
        _("This is our fault, not yours, and it is written in our log. Please try again."),
    ),
}
