"""The description of the API."""

from __future__ import annotations

import json

import pytest

from bookshelf.models import GENRES, SORTS
from bookshelf.web.openapi import describe

METHODS = ("put", "patch", "delete")


def references(value):
    """Return every reference in a description."""
    if isinstance(value, dict):
        own = [value["$ref"]] if "$ref" in value else []
        return own + [found for each in value.values() for found in references(each)]
    if isinstance(value, list):
        return [found for each in value for found in references(each)]
    return []


def operations():
    """Return each address, method and operation that is described."""
    return [
        (path, method, operation)
        for path, methods in describe()["paths"].items()
        for method, operation in methods.items()
        if method != "parameters"
    ]


def test_description_is_plain_data():
    assert json.loads(json.dumps(describe())) == describe()


def test_every_reference_leads_to_a_schema():
    schemas = describe()["components"]["schemas"]

    named = {
        reference.removeprefix("#/components/schemas/") for reference in references(describe())
    }
    assert named <= set(schemas)


def test_every_operation_has_a_name_of_its_own_and_a_summary():
    names = [operation["operationId"] for _, _, operation in operations()]

    assert len(set(names)) == len(names)
    assert all(operation["summary"] for _, _, operation in operations())


def test_what_changes_the_catalogue_needs_a_token_and_nothing_else_does():
    guarded = {(path, method) for path, method, found in operations() if "security" in found}

    book = "/api/books/{book_id}"
    assert guarded == {("/api/books", "post"), *((book, method) for method in METHODS)}


@pytest.mark.parametrize(("path", "method", "operation"), operations())
def test_problems_are_told_as_problem_documents(path, method, operation):
    for status, answer in operation["responses"].items():
        if status >= "400":
            assert list(answer["content"]) == ["application/problem+json"]


@pytest.mark.parametrize(("path", "method", "operation"), operations())
def test_every_body_may_be_too_large_or_no_json(path, method, operation):
    may_be = {"400", "413", "415"} <= set(operation["responses"])

    assert may_be is ("requestBody" in operation)


def test_genres_and_sorts_are_those_of_the_models():
    parameters = {
        each["name"]: each for each in describe()["paths"]["/api/books"]["get"]["parameters"]
    }

    assert parameters["genre"]["schema"]["anyOf"][0]["enum"] == list(GENRES)
    assert set(parameters["sort"]["schema"]["enum"]) == {*SORTS, *(f"-{sort}" for sort in SORTS)}
