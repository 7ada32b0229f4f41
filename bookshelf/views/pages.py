"""The views as pages: HTML, from the templates in `templates/`."""

from __future__ import annotations

from bookshelf.models import Basket, Book, BookPage, BookReviews, Fault, ReadingItem

from .contract import NO_FAULTS, NO_REVIEWS
from .data import (
    BookForm,
    Dashboard,
    Form,
    Home,
    Problem,
    ReviewForm,
    SignInForm,
    Token,
    Visit,
)
from .finding import find_extras
from .links import seen_at
from .markup.templating import render
from .words import tell
from .words.signing_in import why_not

extras = find_extras("pages")
media_type = "text/html; charset=utf-8"
problem_type = media_type


def home(visit: Visit, home: Home) -> str:
    """Write the first page."""
    return render("home.html", visit.language, visit=visit, home=home)


def about(visit: Visit) -> str:
    """Write what this place is."""
    return render("about.html", visit.language, visit=visit)


def catalogue(visit: Visit, page: BookPage) -> str:
    """Write one page of the catalogue."""
    return render("catalogue.html", visit.language, visit=visit, page=page)


def book(visit: Visit, book: Book, reviews: BookReviews = NO_REVIEWS) -> str:
    """Write all that is known about one book, and what readers say of it."""
    form = ReviewForm(book, {})
    return render("book.html", visit.language, visit=visit, book=book, reviews=reviews, form=form)


def book_form(visit: Visit, form: BookForm) -> str:
    """Write a form with the values typed and a message at each fault."""
    return render("book_form.html", visit.language, visit=visit, form=form)


def review_form(visit: Visit, form: ReviewForm) -> str:
    """Write the form for a review, with what was typed and a message at each fault."""
    path = f"/reviews/{form.review_id}/edit" if form.review_id else f"/books/{form.book.id}"
    visit = seen_at(visit, path)
    return render("review_form.html", visit.language, visit=visit, form=form)


def sign_in(visit: Visit, form: SignInForm) -> str:
    """Write the form to sign in with."""
    why = why_not(form, visit.language)
    return render("sign_in.html", visit.language, visit=visit, form=form, why=why)


def register(visit: Visit, form: Form) -> str:
    """Write the form for a new account."""
    return render("register.html", visit.language, visit=visit, form=form)


def change_password(visit: Visit, form: Form) -> str:
    """Write the form to change one's password: old_password, password."""
    return render("change_password.html", visit.language, visit=visit, form=form)


def dashboard(visit: Visit, dashboard: Dashboard) -> str:
    """Write what is a reader's own: their account, reviews and purchases."""
    return render("dashboard.html", visit.language, visit=visit, dashboard=dashboard)


def basket(visit: Visit, basket: Basket, faults: dict[str, Fault] = NO_FAULTS) -> str:
    """Write what is in a basket, what it costs, and why it cannot be bought."""
    visit = seen_at(visit, "/basket")
    return render("basket.html", visit.language, visit=visit, basket=basket, faults=faults)


def token(visit: Visit, token: Token) -> str:
    """Write a bearer token."""
    return render("token.html", visit.language, visit=visit, token=token)


def reading_list(visit: Visit, items: list[ReadingItem], address: str) -> str:
    """Write the reading list."""
    return render("reading_list.html", visit.language, visit=visit, items=items, address=address)


def reading_item(visit: Visit, item: ReadingItem, address: str) -> str:
    """Write one line of the reading list."""
    return reading_list(visit, [item], address)


def problem(visit: Visit, problem: Problem) -> str:
    """Write what was wrong and what to do next."""
    title, advice = tell(problem, visit.language)
    return render(
        "problem.html", visit.language, visit=visit, problem=problem, title=title, advice=advice
    )


def health(visit: Visit, books: int) -> str:
    """Write that the library answers."""
    return render("health.html", visit.language, visit=visit, books=books)
