"""The catalogue, and the forms that change it. After a change, 303 to what it made."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, request, url_for
from werkzeug.wrappers import Response as Answer

from bookshelf.models import InvalidBook
from bookshelf.views import Views
from bookshelf.web.forms import empty_form, form_of, mistaken_form

from .catalogue import page_asked_for
from .desk import Desk
from .guards import permission_required


def make_books(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of the site's addresses under /books."""
    books = Blueprint("books", __name__)

    @books.get("/books")
    def catalogue() -> Answer:
        """Show the page of the catalogue that the query string asks for."""
        page = page_asked_for(desk.library.books)
        return Response(views.catalogue(desk.visit, page), content_type=views.media_type)

    @books.get("/books/<int:book_id>")
    def show(book_id: int) -> Answer:
        """Show one book, and what readers say of it."""
        # exercise: controllers/show-book
        book = desk.library.books.get(book_id)
        reviews = desk.library.reviews.of_book(book_id)
        return Response(views.book(desk.visit, book, reviews), content_type=views.media_type)
        # end exercise

    @books.get("/books/new")
    @permission_required(desk, "change-catalogue")
    def new() -> Answer:
        """Show the form for a new book."""
        form = views.book_form(desk.visit, empty_form())
        return Response(form, content_type=views.media_type)

    @books.post("/books/new")
    @permission_required(desk, "change-catalogue")
    def create() -> Answer:
        """Add the book that was typed in, and lead to its page."""
        # exercise: controllers/create-book
        book = desk.library.books.add(desk.form)
        return redirect(url_for("books.show", book_id=book.id), 303)
        # end exercise

    @books.get("/books/<int:book_id>/edit")
    @permission_required(desk, "change-catalogue")
    def edit(book_id: int) -> Answer:
        """Show the form for a book that is there."""
        book = desk.library.books.get(book_id)
        form = views.book_form(desk.visit, form_of(book))
        return Response(form, content_type=views.media_type)

    @books.post("/books/<int:book_id>/edit")
    @permission_required(desk, "change-catalogue")
    def update(book_id: int) -> Answer:
        """Give the book the values that were typed in, and lead to its page."""
        desk.library.books.replace(book_id, desk.form)
        return redirect(url_for("books.show", book_id=book_id), 303)

    @books.post("/books/<int:book_id>/delete")
    @permission_required(desk, "change-catalogue")
    def delete(book_id: int) -> Answer:
        """Take the book from the shelf, and lead to the catalogue."""
        desk.library.books.delete(book_id)
        return redirect(url_for("books.catalogue"), 303)

    @books.errorhandler(InvalidBook)
    def book_again(error: InvalidBook) -> Answer:
        """Answer with the form, the values typed and what is wrong with each: 400."""
        book_id = (request.view_args or {}).get("book_id")
        form = mistaken_form(desk.form, error.faults, book_id)
        text = views.book_form(desk.visit, form)
        return Response(text, 400, content_type=views.media_type)

    return books
