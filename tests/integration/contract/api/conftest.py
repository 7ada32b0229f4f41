"""What programs are answered does not depend on the views of the site: here they are the pages."""

from __future__ import annotations

import pytest


@pytest.fixture
def make_site(open_library, views, controllers):
    """The function that puts the site together with these settings."""
    return lambda settings: controllers(settings, open_library, views.pages, views.api)
