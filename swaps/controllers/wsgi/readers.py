"""Readers: signing in and out, and what is theirs."""

from __future__ import annotations

from bookshelf.models import Locked, SignInFailed
from bookshelf.views import Dashboard, SignInForm, Views
from bookshelf.web.forms import credentials, failed_sign_in
from bookshelf.web.problems import headers_of, problem_of_error
from bookshelf.web.redirects import after_signing_in, path_of_ours

from .desk import Desk
from .response import Response, see_other, written
from .routing import Route


class Readers:
    """The handlers of the addresses about readers."""

    def __init__(self, views: Views) -> None:
        self._views = views

    def routes(self) -> list[Route]:
        """Return the rows of the routing table."""
        return [
            Route("GET", "/login", self.sign_in_form),
            Route("POST", "/login", self.sign_in),
            Route("POST", "/logout", self.sign_out),
            Route("GET", "/dashboard", self.dashboard),
        ]

    def sign_in_form(self, desk: Desk) -> Response:
        """Show the form to sign in with."""
        form = SignInForm(next=path_of_ours(desk.request.query.get("next", "")))
        return written(self._views.sign_in(desk.visit, form), self._views.media_type)

    def sign_in(self, desk: Desk) -> Response:
        """Begin a new session of who knows the password, and lead on."""
        form = desk.form
        reader = desk.library.readers.sign_in(credentials(form))
        desk.sign_in(reader, stay=bool(form.get("stay")))
        return see_other(after_signing_in(form.get("next", "")))

    def sign_out(self, desk: Desk) -> Response:
        """End the session, and lead to the first page."""
        desk.sign_out()
        return see_other("/")

    def dashboard(self, desk: Desk) -> Response:
        """Show the reader's own account, reviews and purchases."""
        reader = desk.signed_in()
        reviews = desk.library.reviews.by_reader(reader.id)
        sales = desk.library.baskets.sales(reader.id)
        shown = Dashboard(reader, reviews, sales)
        return written(self._views.dashboard(desk.visit, shown), self._views.media_type)

    def again(self, desk: Desk, error: SignInFailed | Locked) -> Response:
        """Answer with the form and what was typed, but for password and code: 401 or 429."""
        problem = problem_of_error(error)
        text = self._views.sign_in(desk.visit, failed_sign_in(desk.form, error))
        response = written(text, self._views.media_type, problem.status)
        response.headers += headers_of(problem).items()
        return response
