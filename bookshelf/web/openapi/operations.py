"""How operations are described: what they take, how they answer, of which problems they tell."""

from __future__ import annotations

from typing import Any

from .values import ID, Schema, schema

Operation = dict[str, Any]

JSON = "application/json"
PROBLEM_JSON = "application/problem+json"
BEARER = [{"bearer": list[str]()}]
REASONS = {
    400: "What was sent breaks a rule; `errors` names every bad field.",
    401: "Signing in is needed, or has failed.",
    403: "The role of this reader does not suffice.",
    404: "There is nothing here.",
    413: "More than 3 MiB were sent.",
    415: "What was sent is not called JSON.",
    429: "Too many failures in a row; Retry-After says how many seconds to wait.",
    503: "Others keep the library from being used; Retry-After says how many seconds to wait.",
}
SECONDS = {"schema": {"type": "string", "pattern": "^[0-9]+$"}}
HEADERS = {
    401: {"WWW-Authenticate": {"schema": {"type": "string", "pattern": "^Bearer"}}},
    429: {"Retry-After": SECONDS},
    503: {"Retry-After": SECONDS},
}
LOCATION = {"Location": {"schema": {"type": "string", "format": "uri-reference"}}}


def operation(summary: str, answers: dict[str, Any], *problems: int, **more: Any) -> Operation:
    """Return an operation: its answers, and the statuses of the problems that it may have.

    The library may be busy whatever is asked.
    """
    told = {str(status): problem(status) for status in (*problems, 503)}
    return {"summary": summary, **more, "responses": {**answers, **told}}


def answer(status: int, name: str, description: str, **more: Any) -> dict[str, Any]:
    """Return an answer of this status with what has the schema of this name."""
    content = {JSON: {"schema": schema(name)}}
    return {str(status): {"description": description, "content": content, **more}}


def nothing(description: str) -> dict[str, Any]:
    """Return an answer without content."""
    return {"204": {"description": description}}


def problem(status: int) -> dict[str, Any]:
    """Return the answer that tells of a problem (RFC 9457)."""
    content = {PROBLEM_JSON: {"schema": schema("Problem")}}
    told = {"description": REASONS[status], "content": content}
    return {**told, "headers": HEADERS[status]} if status in HEADERS else told


def body(name: str) -> dict[str, Any]:
    """Return a body of JSON that must be sent."""
    return {"required": True, "content": {JSON: {"schema": schema(name)}}}


def in_path(name: str) -> list[dict[str, Any]]:
    """Return the parameter of a path: an id."""
    return [{"name": name, "in": "path", "required": True, "schema": ID}]


def in_query(name: str, description: str, value: Schema) -> dict[str, Any]:
    """Return a parameter of the query."""
    return {"name": name, "in": "query", "description": description, "schema": value}
