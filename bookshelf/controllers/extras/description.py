"""The description of the API, for programs that read such things."""

from __future__ import annotations

import json

from flask import Blueprint, Response

from bookshelf.web.openapi import describe


def make_description() -> Blueprint:
    """Return the blueprint of /api/openapi.json."""
    description = Blueprint("description", __name__)

    @description.get("/api/openapi.json")
    def show() -> Response:
        """Answer the description of the API (OpenAPI 3.1)."""
        text = json.dumps(describe(), ensure_ascii=False)
        return Response(text, content_type="application/json")

    return description
