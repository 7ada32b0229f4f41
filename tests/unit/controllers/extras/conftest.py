"""A site that has everything beyond its core."""

from __future__ import annotations

import pytest

from bookshelf.parts import part
from tests.unit.controllers.extras.doubles import ExtraParts, RecordingExtras
from tests.unit.controllers.recording import RecordingViews


@pytest.fixture
def controllers():
    """Flask, whatever the command line names."""
    return part("controllers", "flask")


@pytest.fixture
def extras():
    """What the library has beyond its core."""
    return ExtraParts()


@pytest.fixture
def site():
    """The views of the site, with those of its extras."""
    site = RecordingViews("text/site", "text/site-problem")
    site.extras = RecordingExtras(site)
    return site
