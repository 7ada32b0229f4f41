"""Every address of the application, walked, so that no new one can forget its guard."""

from __future__ import annotations

import pytest

from bookshelf.controllers import Settings
from bookshelf.parts import part
from bookshelf.web.visits import is_api
from tests.unit.controllers.conftest import SECRET_KEY
from tests.unit.controllers.extras.doubles import RecordingExtras
from tests.unit.controllers.recording import RecordingViews

# What everybody may do. All other addresses are for those who are signed in.
PUBLIC = {
    ("GET", "/"),
    ("GET", "/about"),
    ("GET", "/health"),
    ("GET", "/static/bookshelf.css"),
    ("GET", "/books"),
    ("GET", "/books/7"),
    ("GET", "/login"),
    ("POST", "/login"),
    ("POST", "/logout"),
    ("GET", "/register"),
    ("POST", "/register"),
    ("GET", "/stats"),
    ("GET", "/covers/7.svg"),
    ("GET", "/covers/bookshelf.css"),
    ("GET", "/api/books"),
    ("GET", "/api/books/7"),
    ("POST", "/api/token"),
    ("GET", "/api/openapi.json"),
    ("GET", "/api/reading-list"),
    ("POST", "/api/reading-list"),
    ("DELETE", "/api/reading-list"),
    ("GET", "/api/reading-list/4"),
    ("PATCH", "/api/reading-list/4"),
    ("DELETE", "/api/reading-list/4"),
}
EXAMPLES = {
    "book_id": 7,
    "review_id": 5,
    "item_id": 4,
    "name": "bookshelf.css",
    "filename": "bookshelf.css",
}


def addresses():
    """Return the method and path of everything that the application answers."""
    site = RecordingViews("text/site", "text/site", extras=RecordingExtras())
    app = part("controllers", "flask")(Settings(SECRET_KEY), None, site, site)
    adapter = app.url_map.bind("localhost")
    return {
        (method, adapter.build(rule.endpoint, {name: EXAMPLES[name] for name in rule.arguments}))
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
    }


EVERY = sorted(addresses())
PRIVATE = sorted(set(EVERY) - PUBLIC)


def test_what_is_said_to_be_public_is_there():
    assert PUBLIC - set(EVERY) == set()


@pytest.mark.parametrize(("method", "path"), PRIVATE)
def test_what_is_not_public_refuses_who_is_not_signed_in(stranger, token, method, path):
    response = stranger.open(path, method=method, data={"csrf_token": token})

    if method == "GET":
        assert (response.status_code, response.headers["Location"][:7]) == (303, "/login?")
    else:
        assert response.status_code == 401


@pytest.mark.parametrize(("method", "path"), sorted(PUBLIC))
def test_what_is_public_does_not_ask_who_is_there(stranger, token, method, path):
    is_sent = method != "GET" and is_api(path)
    sent = {"json": {}} if is_sent else {"data": {"csrf_token": token}}

    response = stranger.open(path, method=method, **sent)

    assert response.status_code < 400
    assert not response.headers.get("Location", "").startswith("/login")


@pytest.mark.parametrize("path", [path for method, path in EVERY if method == "POST"])
def test_every_form_of_the_site_is_refused_without_its_token(client, path):
    response = client.post(path, data={"title": "Emma"})

    assert response.status_code == 403 or is_api(path)


@pytest.mark.parametrize("path", [path for method, path in EVERY if method == "GET"])
def test_every_page_answers_head_as_it_answers_get(client, path):
    shown, told = client.get(path), client.head(path)

    assert (told.status_code, told.data) == (shown.status_code, b"")
    assert told.headers.get("Content-Type") == shown.headers.get("Content-Type")


@pytest.mark.parametrize("path", sorted({path for _, path in EVERY}))
def test_every_address_says_to_options_what_it_answers(client, path):
    response = client.options(path)

    assert response.status_code in (200, 204)
    asked = {method for method, other in EVERY if other == path}
    assert asked <= set(response.headers["Allow"].split(", "))
