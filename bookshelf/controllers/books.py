"""The catalogue, and the forms that change it. After a change, 303 to what it made."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, url_for
from werkzeug.wrappers import Response as Answer

from bookshelf.views import Views
from bookshelf.web.forms import empty_form, form_of

from .catalogue import page_asked_for
from .desk import Desk


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
        """Show one book."""
        # exercise: controllers/show-book
        book = desk.library.books.get(book_id)
        return Response(views.book(desk.visit, book), content_type=views.media_type)
        # end exercise

    @books.get("/books/new")
    def new() -> Answer:
        """Show the form for a new book."""
        form = views.book_form(desk.visit, empty_form())
        return Response(form, content_type=views.media_type)

    @books.post("/books/new")
    def create() -> Answer:
        """Add the book that was typed in, and lead to its page."""
        # exercise: controllers/create-book
        book = desk.library.books.add(desk.form)
        return redirect(url_for("books.show", book_id=book.id), 303)
        # end exercise

    @books.get("/books/<int:book_id>/edit")
    def edit(book_id: int) -> Answer:
        """Show the form for a book that is there."""
        book = desk.library.books.get(book_id)
        form = views.book_form(desk.visit, form_of(book))
        return Response(form, content_type=views.media_type)

    @books.post("/books/<int:book_id>/edit")
    def update(book_id: int) -> Answer:
        """Give the book the values that were typed in, and lead to its page."""
        desk.library.books.replace(book_id, desk.form)
        return redirect(url_for("books.show", book_id=book_id), 303)

    @books.post("/books/<int:book_id>/delete")
    def delete(book_id: int) -> Answer:
        """Take the book from the shelf, and lead to the catalogue."""
        desk.library.books.delete(book_id)
        return redirect(url_for("books.catalogue"), 303)

    return books
