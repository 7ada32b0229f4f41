"""Readers: a new account, signing in and out, and what is theirs."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, request, url_for
from werkzeug.wrappers import Response as Answer

from bookshelf.models import InvalidReader, Locked, Reader, SignInFailed
from bookshelf.views import Dashboard, SignInForm, Views
from bookshelf.web.forms import (
    credentials,
    empty_registration,
    failed_sign_in,
    mistaken_registration,
)
from bookshelf.web.problems import headers_of, problem_of_error
from bookshelf.web.redirects import after_signing_in, path_of_ours

from .desk import Desk
from .guards import login_required


def make_readers(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of the addresses about readers."""
    readers = Blueprint("readers", __name__)

    @readers.get("/login")
    def sign_in_form() -> Answer:
        """Show the form to sign in with."""
        form = SignInForm(next=path_of_ours(request.args.get("next", "")))
        return Response(views.sign_in(desk.visit, form), content_type=views.media_type)

    @readers.post("/login")
    def sign_in() -> Answer:
        """Begin a new session of who knows the password, and lead on."""
        form = desk.form
        reader = desk.library.readers.sign_in(credentials(form))
        desk.sign_in(reader, stay=bool(form.get("stay")))
        return redirect(after_signing_in(form.get("next", "")), 303)

    @readers.post("/logout")
    def sign_out() -> Answer:
        """End the session, and lead to the first page."""
        desk.sign_out()
        return redirect(url_for("site.home"), 303)

    @readers.get("/register")
    def new() -> Answer:
        """Show the form for a new account."""
        form = views.register(desk.visit, empty_registration())
        return Response(form, content_type=views.media_type)

    @readers.post("/register")
    def create() -> Answer:
        """Make the account that was typed in, sign its reader in, and lead to what is theirs."""
        reader = desk.library.readers.add(desk.form)
        desk.sign_in(reader, stay=False)
        return redirect(url_for("readers.dashboard"), 303)

    @readers.get("/dashboard")
    @login_required(desk)
    def dashboard(reader: Reader) -> Answer:
        """Show the reader's own account, reviews and purchases."""
        reviews = desk.library.reviews.by_reader(reader.id)
        sales = desk.library.baskets.sales(reader.id)
        shown = Dashboard(reader, reviews, sales)
        return Response(views.dashboard(desk.visit, shown), content_type=views.media_type)

    @readers.errorhandler(SignInFailed)
    @readers.errorhandler(Locked)
    def sign_in_again(error: SignInFailed | Locked) -> Answer:
        """Answer with the form and what was typed, but for password and code: 401 or 429."""
        problem = problem_of_error(error)
        text = views.sign_in(desk.visit, failed_sign_in(desk.form, error))
        headers = headers_of(problem)
        return Response(text, problem.status, headers, content_type=views.media_type)

    @readers.errorhandler(InvalidReader)
    def register_again(error: InvalidReader) -> Answer:
        """Answer with the form, what was typed but for the password, and what is wrong: 400."""
        form = mistaken_registration(desk.form, error.faults)
        text = views.register(desk.visit, form)
        return Response(text, 400, content_type=views.media_type)

    return readers
