"""The addresses of the API, what each takes and how each answers."""

from __future__ import annotations

from typing import Any

from bookshelf.models.book import OLDEST_YEAR

from .answered import NEXT_YEAR
from .operations import BEARER, JSON, LOCATION, answer, body, in_path, in_query, nothing, operation
from .values import EMPTY, GENRE, SORT, typed_text, whole_number

A_YEAR = whole_number(OLDEST_YEAR, NEXT_YEAR)
QUESTION = [
    in_query("q", "Words in title or author; the last may be the beginning of one.", typed_text()),
    in_query("author", "The books of this author.", typed_text()),
    in_query("genre", "The books of this genre.", {"anyOf": [GENRE, EMPTY]}),
    in_query("year", "The books of this year.", {"anyOf": [A_YEAR, EMPTY]}),
    in_query("sort", "What to sort by; a leading - reverses it.", {**SORT, "default": "title"}),
    in_query("page", "From 1.", {**whole_number(1, 10**9), "default": 1}),
    in_query("limit", "Books on a page.", {**whole_number(1, 100), "default": 20}),
]

BOOKS = {
    "get": operation(
        "A page of the catalogue",
        answer(200, "Catalogue", "The page."),
        400,
        parameters=QUESTION,
        operationId="listBooks",
    ),
    "post": operation(
        "Add a book",
        answer(201, "BookWithReviews", "The book that was added.", headers=LOCATION),
        *(400, 401, 403, 413, 415),
        requestBody=body("NewBook"),
        security=BEARER,
        operationId="addBook",
    ),
}
BOOK = {
    "parameters": in_path("book_id"),
    "get": operation(
        "One book, and what readers say of it",
        answer(200, "BookWithReviews", "The book."),
        404,
        operationId="getBook",
    ),
    "put": operation(
        "Give a book these values and no others",
        answer(200, "BookWithReviews", "The book as it is now."),
        *(400, 401, 403, 404, 413, 415),
        requestBody=body("NewBook"),
        security=BEARER,
        operationId="replaceBook",
    ),
    "patch": operation(
        "Change the values named",
        answer(200, "BookWithReviews", "The book as it is now."),
        *(400, 401, 403, 404, 413, 415),
        requestBody=body("BookChanges"),
        security=BEARER,
        operationId="changeBook",
    ),
    "delete": operation(
        "Take a book from the shelf",
        nothing("It is gone."),
        *(401, 403, 404),
        security=BEARER,
        operationId="deleteBook",
    ),
}
TOKEN = {
    "post": operation(
        "E-mail and password for a short-lived bearer token",
        answer(200, "Token", "The token."),
        *(400, 401, 413, 415, 429),
        requestBody=body("Credentials"),
        operationId="signIn",
    )
}
LIST = {
    "get": operation(
        "Every line of the reading list",
        answer(200, "ReadingList", "The lines."),
        operationId="listReadingItems",
    ),
    "post": operation(
        "Add a line",
        answer(201, "ReadingItem", "The line that was added.", headers=LOCATION),
        *(400, 413, 415),
        requestBody=body("NewReadingItem"),
        operationId="addReadingItem",
    ),
    "delete": operation(
        "Take every line away", nothing("The list is empty."), operationId="clearReadingList"
    ),
}
LINE = {
    "parameters": in_path("item_id"),
    "get": operation(
        "One line", answer(200, "ReadingItem", "The line."), 404, operationId="getReadingItem"
    ),
    "patch": operation(
        "Change the values named",
        answer(200, "ReadingItem", "The line as it is now."),
        *(400, 404, 413, 415),
        requestBody=body("ReadingItemChanges"),
        operationId="changeReadingItem",
    ),
    "delete": operation(
        "Take a line away", nothing("It is gone."), 404, operationId="deleteReadingItem"
    ),
}
DESCRIPTION = {
    "get": operation(
        "This description",
        {
            "200": {
                "description": "The description.",
                "content": {JSON: {"schema": {"type": "object"}}},
            }
        },
        operationId="describe",
    )
}

PATHS: dict[str, dict[str, Any]] = {
    "/api/books": BOOKS,
    "/api/books/{book_id}": BOOK,
    "/api/token": TOKEN,
    "/api/reading-list": LIST,
    "/api/reading-list/{item_id}": LINE,
    "/api/openapi.json": DESCRIPTION,
}
