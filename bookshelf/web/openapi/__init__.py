"""The description of the API (OpenAPI 3.1), as plain data, for programs that read such things."""

from __future__ import annotations

from typing import Any

from .answered import ANSWERED
from .paths import PATHS
from .sent import SENT


def describe() -> dict[str, Any]:
    """Return the description of every address under /api."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Bookshelf",
            "version": "1",
            "description": "The catalogue of a bookshop, and a reading list for everybody.",
        },
        "servers": [{"url": "/"}],
        "paths": PATHS,
        "components": {
            "schemas": {**ANSWERED, **SENT},
            "securitySchemes": {
                "bearer": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": "JWT",
                    "description": "A token from /api/token.",
                }
            },
        },
    }
