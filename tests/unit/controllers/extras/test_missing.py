"""A library or views without extras: their addresses are not there."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from tests.unit.controllers.conftest import SECRET_KEY
from tests.unit.controllers.recording import RecordingViews


@pytest.mark.parametrize("path", ["/stats", "/covers/7.svg", "/covers/a.png", "/second-factor"])
def test_views_without_extras_have_no_such_addresses(controllers, open_library, api, path):
    site = RecordingViews("text/site", "text/site-problem")
    app = controllers(Settings(SECRET_KEY, True), open_library, site, api)

    response = Client(app).get(path)

    assert response.status_code == 404
    assert site.shown[0][1].code == "not-found"


@pytest.fixture
def bare(open_library, libraries):
    """The function that opens a library without extras."""

    def bare():
        library = open_library()
        library.extras = None
        return library

    return bare


@pytest.mark.parametrize("path", ["/stats", "/covers/a.png"])
def test_library_without_extras_has_nothing_there(controllers, bare, site, api, path):
    app = controllers(Settings(SECRET_KEY, True), bare, site, api)

    response = Client(app).get(path)

    assert response.status_code == 404
    assert site.shown[0][1].code == "not-found"
