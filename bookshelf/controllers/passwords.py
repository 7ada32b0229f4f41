"""The password: changing it, for those who know the one they have."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, url_for
from werkzeug.wrappers import Response as Answer

from bookshelf.models import InvalidReader, Reader
from bookshelf.views import Form, Views

from .desk import Desk
from .guards import login_required


def make_passwords(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of /password."""
    passwords = Blueprint("passwords", __name__, url_prefix="/password")

    @passwords.get("")
    @login_required(desk)
    def edit(_reader: Reader) -> Answer:
        """Show the form to change one's password."""
        text = views.change_password(desk.visit, Form({}))
        return Response(text, content_type=views.media_type)

    @passwords.post("")
    @login_required(desk)
    def change(reader: Reader) -> Answer:
        """Change the password, which ends every session, and begin a new one here."""
        desk.library.readers.change_password(reader.id, desk.form)
        desk.sign_in(reader, stay=False)
        return redirect(url_for("readers.dashboard"), 303)

    @passwords.errorhandler(InvalidReader)
    def change_again(error: InvalidReader) -> Answer:
        """Answer with the form and what is wrong, but with nothing that was typed: 400."""
        text = views.change_password(desk.visit, Form({}, error.faults))
        return Response(text, 400, content_type=views.media_type)

    return passwords
