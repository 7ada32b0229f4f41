"""The basket of who is signed in. After a change, 303 to the basket or to what was bought."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, url_for
from werkzeug.wrappers import Response as Answer

from bookshelf.models import InvalidBasket, Reader, permit
from bookshelf.views import Views

from .desk import Desk
from .guards import login_required, permission_required


def make_baskets(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of the addresses under /basket."""
    baskets = Blueprint("baskets", __name__, url_prefix="/basket")

    @baskets.get("")
    @login_required(desk)
    def show(reader: Reader) -> Answer:
        """Show what is in the basket, and what it costs."""
        basket = desk.library.baskets.of(reader.id)
        return Response(views.basket(desk.visit, basket), content_type=views.media_type)

    @baskets.post("/add")
    @permission_required(desk, "buy")
    @login_required(desk)
    def add(reader: Reader) -> Answer:
        """Put copies of a book into the basket."""
        desk.library.baskets.add(reader.id, desk.form)
        return redirect(url_for("baskets.show"), 303)

    @baskets.post("/remove")
    @permission_required(desk, "buy")
    @login_required(desk)
    def remove(reader: Reader) -> Answer:
        """Take a book out of the basket."""
        desk.library.baskets.remove(reader.id, desk.form)
        return redirect(url_for("baskets.show"), 303)

    @baskets.post("/checkout")
    @permission_required(desk, "buy")
    @login_required(desk)
    def check_out(reader: Reader) -> Answer:
        """Buy what is in the basket, and lead to what was bought."""
        desk.library.baskets.check_out(reader)
        return redirect(url_for("readers.dashboard"), 303)

    @baskets.errorhandler(InvalidBasket)
    def basket_again(error: InvalidBasket) -> Answer:
        """Answer with the basket, and why it cannot be filled or bought like this: 400."""
        basket = desk.library.baskets.of(permit(desk.reader, "buy").id)
        text = views.basket(desk.visit, basket, error.faults)
        return Response(text, 400, content_type=views.media_type)

    return baskets
