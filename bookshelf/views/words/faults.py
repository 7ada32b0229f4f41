"""What is wrong with a value, in a sentence for each code of a fault."""

from __future__ import annotations

from bookshelf.text import mark as _

FAULTS = {
    # of any value
    "required": _("Please fill this in."),
    "too-long": _("This is too long: {high} characters at most."),
    "too-short": _("This is too short: {low} characters at least."),
    "control-character": _("“{value}” holds characters that cannot be seen. Please type it anew."),
    "not-text": _("{value} is not text."),
    "not-a-number": _("“{value}” is not a whole number. Write it in digits, such as 1925."),
    "not-a-price": _("“{value}” is not a price. Write it in euros, as 12.50."),
    "out-of-range": _("“{value}” is out of range: give a number from {low} to {high}."),
    "not-a-choice": _("“{value}” is not one of the choices: {choices}."),
    "not-a-date": _("“{value}” is not a date. Write it as 1990-05-17."),
    "not-yes-or-no": _("“{value}” is neither yes nor no."),
    "unknown": _("There is no such field. The fields are {choices}."),
    # of a book
    "not-a-language": _(
        "“{value}” is not the code of a language. Give two or three letters, such as fr."
    ),
    "not-an-isbn": _("“{value}” is not an ISBN. Look for 10 or 13 digits near the bar code."),
    "taken": _("Another book has the ISBN {value} already."),
    "not-a-picture": _("We cannot read this picture. Send a PNG, JPEG, WebP or GIF."),
    "too-large": _("This picture is too large: 2 MiB at most."),
    # of a reader
    "not-an-email": _("“{value}” is not an e-mail address. Write it as name@example.org."),
    "email-taken": _("There is an account with this address already. You can sign in with it."),
    "too-common": _("This password is one of the first that a thief tries. Choose another."),
    "wrong-password": _("This is not your password."),
    "wrong-code": _("This is not the code of now. It changes every 30 seconds."),
    "already": _("You are using a second factor already."),
    # of a review or a basket
    "already-reviewed": _("You have reviewed this book already: you can change that review."),
    "not-for-sale": _("This book is not for sale."),
    "not-enough": _("There are not that many copies: {high} in stock."),
    "too-young": _("This book is sold from 18 on, by the date of birth in your account."),
    "not-there": _("This book is not there any more."),
}
