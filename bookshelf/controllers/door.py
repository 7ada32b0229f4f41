"""The door: what happens to every request before a controller sees it, and after."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

from flask import Flask, Response, g, request

from bookshelf.web import csrf
from bookshelf.web.bodies import Refused
from bookshelf.web.forms import refuse_forgery, refuse_no_form
from bookshelf.web.hosts import FORWARDED, Origin, refuse_wrong_host, true_origin
from bookshelf.web.problems import LARGEST_REQUEST, problem_of_status
from bookshelf.web.request_log import new_request_id
from bookshelf.web.visits import SAFE, arrive, is_api

from .desk import Desk
from .send_off import finish_answer, log_answer


def open_door(app: Flask, desk: Desk) -> None:
    """Let every request of this application come in here and leave by here."""

    @app.before_request
    def greet() -> None:
        """See where the visitor comes from, and which language they read."""
        g.began = perf_counter()
        # Flask's own `host` is empty where the header holds what is no host.
        host = request.headers.get("Host") or request.host
        seen = Origin(request.scheme, host, request.remote_addr or "")
        proxies = desk.settings.proxies
        told = {name: request.headers.get(name, "") for name in FORWARDED} if proxies else {}
        g.origin = true_origin(seen, told, proxies)
        arrival = arrive(
            desk.keys,
            request.path,
            request.args.to_dict(),
            request.cookies.to_dict(),
            request.headers.get("Accept-Language", ""),
            desk.origin.is_secure,
            new_request_id(),
        )
        g.visit, g.cookies = arrival.visit, list(arrival.cookies)

    @app.before_request
    def refuse() -> None:
        """Refuse what was not meant for us, and forms that no page of ours has sent."""
        refuse_wrong_host(desk.origin.host, desk.settings.hosts)
        if request.method not in SAFE and not request.content_length:
            refuse_endless()
        if request.endpoint and request.method not in SAFE and not is_api(request.path):
            refuse_no_form(request.content_type or "")
            cookie = request.cookies.get(csrf.COOKIE, "")
            refuse_forgery(desk.keys, cookie, request.form, request.path)

    @app.before_request
    def recognise() -> None:
        """See who is signed in. Under /api no cookie is looked at."""
        is_page = request.endpoint != "static" and not is_api(request.path)
        if is_page and desk.session:
            g.visit = replace(desk.visit, reader=desk.library.sessions.reader(desk.session))

    @app.after_request
    def send_off(response: Response) -> Response:
        """Give the answer what it needs on its way."""
        finish_answer(response, desk.visit, g.cookies)
        log_answer(response, desk.visit, perf_counter() - g.began)
        return response

    @app.teardown_request
    def close(error: BaseException | None) -> None:
        """Close the library, when this request has opened it."""
        if "library" in g:
            g.library.close()


def refuse_endless() -> None:
    """Raise Refused (413) for a body in chunks, whose length nobody has said, that is too large.

    Werkzeug itself would take it, cut where it becomes too large.
    """
    request.max_content_length = LARGEST_REQUEST + 1
    if len(request.get_data()) > LARGEST_REQUEST:
        raise Refused(problem_of_status(413, request.path))
