"""The door: what happens to every request before a handler sees it."""

from __future__ import annotations

from dataclasses import replace

from bookshelf.web import csrf, forms, hosts
from bookshelf.web.visits import SAFE

from .desk import Desk

STATIC = "/static/"


def refuse_wrong_host(desk: Desk) -> None:
    """Raise Refused for a request that was not meant for us."""
    hosts.refuse_wrong_host(desk.request.origin.host, desk.settings.hosts)


def refuse_forgery(desk: Desk) -> None:
    """Raise Refused for what is no form, or a form that no page of ours has sent."""
    request = desk.request
    if request.method not in SAFE and not desk.is_api:
        forms.refuse_no_form(request.content_type)
        cookie = request.cookies.get(csrf.COOKIE, "")
        forms.refuse_forgery(desk.keys, cookie, request.form, request.path)


def recognise(desk: Desk) -> None:
    """See who is signed in. Under /api no cookie is looked at."""
    is_page = not desk.is_api and not desk.request.path.startswith(STATIC)
    if is_page and desk.session:
        reader = desk.library.sessions.reader(desk.session)
        desk.visit = replace(desk.visit, reader=reader)
