"""What is read."""

from __future__ import annotations

from tests.unit.controllers.extras.doubles import STATISTICS


def test_everybody_may_see_what_is_read(visitor, site):
    response = visitor.get("/stats")

    assert (response.status_code, response.mimetype) == (200, "text/site")
    assert site.shown == [("statistics", STATISTICS)]
