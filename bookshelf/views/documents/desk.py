"""The views of forms and of what is a reader's own, as JSON."""

from __future__ import annotations

from bookshelf.models import Basket, Fault, ReadingItem

from ..contract import NO_FAULTS
from ..data import BookForm, Dashboard, Form, SignInForm, Token, Visit
from .records import item_record, line_record, reader_record, review_record, sale_record
from .writing import euros, form_document, list_faults, write


def book_form(visit: Visit, form: BookForm) -> str:
    """Write the values of a form, what is wrong with them, and the token to send along."""
    return write(form_document(form.values, form.faults, visit))


def sign_in(visit: Visit, form: SignInForm) -> str:
    """Write the form to sign in with, and why it cannot be done."""
    values = {"email": form.email, "next": form.next}
    why = {"failed": form.failed, "locked": form.locked}
    return write({**form_document(values, {}, visit), **why})


def register(visit: Visit, form: Form) -> str:
    """Write the form for a new account."""
    return write(form_document(form.values, form.faults, visit))


def change_password(visit: Visit, form: Form) -> str:
    """Write the form to change one's password, without anything that was typed."""
    return write(form_document({}, form.faults, visit))


def dashboard(visit: Visit, dashboard: Dashboard) -> str:
    """Write what is a reader's own: their account, reviews and purchases."""
    return write(
        {
            "reader": reader_record(dashboard.reader),
            "reviews": [review_record(review) for review in dashboard.reviews],
            "sales": [sale_record(sale) for sale in dashboard.sales],
        }
    )


def basket(visit: Visit, basket: Basket, faults: dict[str, Fault] = NO_FAULTS) -> str:
    """Write what is in a basket, what it costs, and why it cannot be bought."""
    return write(
        {
            "lines": [line_record(line) for line in basket.lines],
            "subtotal": euros(basket.subtotal),
            "discount": euros(basket.discount),
            "total": euros(basket.total),
            "errors": list_faults(faults, visit),
        }
    )


def token(visit: Visit, token: Token) -> str:
    """Write a bearer token (RFC 6749, section 5.1)."""
    return write(
        {
            "access_token": token.access_token,
            "token_type": "Bearer",
            "expires_in": token.seconds,
        }
    )


def reading_list(visit: Visit, items: list[ReadingItem], address: str) -> str:
    """Write the reading list: a JSON list, as Todo-Backend has it."""
    return write([item_record(item, address) for item in items])


def reading_item(visit: Visit, item: ReadingItem, address: str) -> str:
    """Write one line of the reading list."""
    return write(item_record(item, address))
