"""The views of forms and of what is a reader's own, as plain text."""

from __future__ import annotations

from bookshelf.models import Basket, Fault, ReadingItem
from bookshelf.text import mark as _
from bookshelf.text import sentences

from ..contract import NO_FAULTS
from ..data import BookForm, Dashboard, Form, ReviewForm, SignInForm, Token, Visit
from ..words.signing_in import why_not
from .readers import basket_lines, item_line, own_review, sale_lines
from .writing import fault_lines, form_lines, write


def book_form(visit: Visit, form: BookForm) -> str:
    """Write the fields with what was typed and what is wrong, and the token to send along."""
    return write(*form_lines(form.values, form.faults, visit))


def review_form(visit: Visit, form: ReviewForm) -> str:
    """Write which book it is about, and the fields as of any form."""
    about = f"{form.book.title}, {form.book.author}"
    return write(about, "", *form_lines(form.values, form.faults, visit))


def sign_in(visit: Visit, form: SignInForm) -> str:
    """Write the fields to sign in with, and why it cannot be done."""
    values = {"email": form.email, "password": "", "code": "", "next": form.next}
    why = why_not(form, visit.language)
    return write(*([why, ""] if why else []), *form_lines(values, {}, visit))


def register(visit: Visit, form: Form) -> str:
    """Write the fields of a new account."""
    return write(*form_lines({**form.values, "password": ""}, form.faults, visit))


def change_password(visit: Visit, form: Form) -> str:
    """Write the fields to change one's password with, without anything that was typed."""
    return write(*form_lines({"old_password": "", "password": ""}, form.faults, visit))


def dashboard(visit: Visit, dashboard: Dashboard) -> str:
    """Write what is a reader's own: their account, reviews and purchases."""
    gettext, language = sentences(visit.language).gettext, visit.language
    reviews = [own_review(review, language) for review in dashboard.reviews]
    sales = [line for sale in dashboard.sales for line in sale_lines(sale, language)]
    return write(
        dashboard.reader.name,
        dashboard.reader.email,
        "",
        gettext(_("Your reviews")),
        *(reviews or [gettext(_("You have not reviewed a book yet."))]),
        "",
        gettext(_("Your purchases")),
        *(sales or [gettext(_("You have not bought a book yet."))]),
    )


def basket(visit: Visit, basket: Basket, faults: dict[str, Fault] = NO_FAULTS) -> str:
    """Write what is in a basket, what it costs, and why it cannot be bought."""
    return write(*basket_lines(basket, visit.language), *fault_lines(faults, visit))


def token(visit: Visit, token: Token) -> str:
    """Write a bearer token, and how many seconds it is good for."""
    return write(
        f"access_token: {token.access_token}",
        "token_type: Bearer",
        f"expires_in: {token.seconds}",
    )


def reading_list(visit: Visit, items: list[ReadingItem], address: str) -> str:
    """Write the reading list, a line each."""
    empty = sentences(visit.language).gettext(_("The reading list is empty."))
    return write(*([item_line(item, address) for item in items] or [empty]))


def reading_item(visit: Visit, item: ReadingItem, address: str) -> str:
    """Write one line of the reading list."""
    return write(item_line(item, address))
