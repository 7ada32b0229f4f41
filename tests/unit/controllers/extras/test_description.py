"""The description of the API."""

from __future__ import annotations


def test_description_is_json_for_everybody(visitor):
    response = visitor.get("/api/openapi.json")

    assert (response.status_code, response.mimetype) == (200, "application/json")
    assert response.json["openapi"].startswith("3.1")
