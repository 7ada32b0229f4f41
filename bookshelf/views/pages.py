"""The views as pages: HTML, from the templates in `templates/`."""

from __future__ import annotations

from bookshelf.models import Book, BookPage

from .data import BookForm, Home, Problem, Visit
from .templating import render
from .words import tell

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


def book(visit: Visit, book: Book) -> str:
    """Write all that is known about one book."""
    return render("book.html", visit.language, visit=visit, book=book)


def book_form(visit: Visit, form: BookForm) -> str:
    """Write a form with the values typed and a message at each fault."""
    return render("book_form.html", visit.language, visit=visit, form=form)


def problem(visit: Visit, problem: Problem) -> str:
    """Write what was wrong and what to do next."""
    title, advice = tell(problem, visit.language)
    return render(
        "problem.html", visit.language, visit=visit, problem=problem, title=title, advice=advice
    )


def health(visit: Visit, books: int) -> str:
    """Write that the library answers."""
    return render("health.html", visit.language, visit=visit, books=books)
