"""A second factor: a code from an app, asked for besides the password."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, url_for
from werkzeug.wrappers import Response as Answer

from bookshelf.models import Fault, InvalidCode, Reader
from bookshelf.views import ExtraViews, SecondFactorForm

from ..desk import Desk
from ..guards import login_required
from .shelf import extras_of

# The pages show what a thief could sign in with.
NO_STORE = {"Cache-Control": "no-store"}


def make_second_factor(desk: Desk, views: ExtraViews, media_type: str) -> Blueprint:
    """Return the blueprint of the addresses under /second-factor."""
    factor = Blueprint("second_factor", __name__, url_prefix="/second-factor")

    def form_for(reader: Reader, faults: dict[str, Fault]) -> str:
        new = None
        if not reader.has_second_factor:
            new = extras_of(desk).second_factors.begin(reader.id)
        return views.second_factor(desk.visit, SecondFactorForm(new, faults))

    @factor.get("")
    @login_required(desk)
    def show(reader: Reader) -> Answer:
        """Show how to set a second factor up, or how to do without one again."""
        return Response(form_for(reader, {}), headers=NO_STORE, content_type=media_type)

    @factor.post("")
    @login_required(desk)
    def confirm(reader: Reader) -> Answer:
        """Use the second factor from now on, and show the recovery codes, only this once."""
        code = desk.form.get("code", "")
        codes = extras_of(desk).second_factors.confirm(reader.id, code)
        text = views.recovery_codes(desk.visit, codes)
        return Response(text, headers=NO_STORE, content_type=media_type)

    @factor.post("/remove")
    @login_required(desk)
    def remove(reader: Reader) -> Answer:
        """Do without a second factor again."""
        extras_of(desk).second_factors.remove(reader.id, desk.form.get("code", ""))
        return redirect(url_for("readers.dashboard"), 303)

    @factor.errorhandler(InvalidCode)
    @login_required(desk)
    def code_again(reader: Reader, error: InvalidCode) -> Answer:
        """Answer with the form, and what is wrong with the code: 400."""
        text = form_for(reader, error.faults)
        return Response(text, 400, headers=NO_STORE, content_type=media_type)

    return factor
