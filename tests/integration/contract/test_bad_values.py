"""Values of every kind in every field of a form and every part of a question: no fault of ours."""

from __future__ import annotations

import pytest

from tests.integration.contract.browsing import submit, token_of

# Lone surrogates have no UTF-8: a browser sends U+FFFD, anything else these three bytes.
UNSEEN = ("a\0b", "a\x1b[2Jb", "a\u202eb")
NO_NUMBERS = ("soon", "1e9", "0x10", "1_000", "٤", "½", "NaN", "true")
HUGE = ("1" + "0" * 400, "9223372036854775808")
FORM = {
    "title": ("", "  ", "é" * 201, "a" * 100_000, *UNSEEN),
    "author": ("", "  ", "é" * 201, "a" * 100_000, *UNSEEN),
    "year": (*NO_NUMBERS, *HUGE, "-3001", "9999", "1.5", *UNSEEN),
    "language": ("franch", "f", "1", "en-", *HUGE, *UNSEEN),
    "genre": ("roman", "NOVELS", "1", *HUGE, *UNSEEN),
    "isbn": ("12-34", "9780141439588", "0141439588", *HUGE, *UNSEEN),
    "price": (*NO_NUMBERS, *HUGE, "-1", "-0.01", "1.234", "1,2,3", *UNSEEN),
    "stock": (*NO_NUMBERS, *HUGE, "-1", "1.5", *UNSEEN),
    "adult": ("perhaps", "2", "-1", "1e9", *HUGE, *UNSEEN),
}
QUESTIONS = {
    "q": ("a" * 10_000, *UNSEEN),
    "author": ("a" * 201, *UNSEEN),
    "genre": ("roman", "1", *HUGE, *UNSEEN),
    "year": (*NO_NUMBERS, *HUGE, "1.5", *UNSEEN),
    "sort": ("price", "--title", "title-", "TITLE;", *HUGE, *UNSEEN),
    "page": ("0", "-1", "1.5", *NO_NUMBERS, "9" * 5000, *UNSEEN),
    "limit": ("0", "-1", "101", "1.5", *NO_NUMBERS, *HUGE, *UNSEEN),
}
URLENCODED = "application/x-www-form-urlencoded"
GIGI = {"title": "Gigi", "author": "Colette"}


@pytest.mark.parametrize("field", FORM)
def test_bad_value_in_a_field_answers_400_and_changes_nothing(client, shelf, field):
    before = client.get("/api/books").json
    good = {**GIGI, "csrf_token": token_of(client)}

    for value in FORM[field]:
        response = client.post("/books/new", data={**good, field: value})
        assert response.status_code == 400, value[:80]
    edited = client.post(f"/books/{shelf['Emma']}/edit", data={**good, field: FORM[field][-1]})

    assert edited.status_code == 400
    assert client.get("/api/books").json == before


def test_bytes_that_are_no_text_do_no_harm(client):
    token = token_of(client)

    for field in FORM:
        for value in ("%ED%A0%80", "%FF%FE", "%zz"):
            body = f"{field}={value}&title=a&author=b&csrf_token={token}"
            response = client.post("/books/new", data=body, content_type=URLENCODED)
            assert response.status_code in (303, 400)


def test_field_that_is_absent_is_as_good_as_empty(client):
    for field in FORM:
        values = {name: value for name, value in GIGI.items() if name != field}
        absent = submit(client, "/books/new", **values)
        empty = submit(client, "/books/new", **values, **{field: ""})

        assert absent.status_code == empty.status_code == (400 if field in GIGI else 303)


def test_of_a_field_that_is_sent_twice_the_first_counts(client, visitor):
    good = {**GIGI, "year": "1944", "language": "fr", "genre": "novel", "isbn": "9782253004189"}
    good |= {"price": "12.50", "stock": "3", "adult": "yes"}
    twice = {name: [value, "9" * 5000] for name, value in good.items()}

    response = client.post("/books/new", data={**twice, "csrf_token": token_of(client)})

    assert response.status_code == 303
    book = visitor.get(f"/api{response.headers['Location']}").json
    assert (book["price"], book["stock"], book["adult"]) == (12.5, 3, True)


def test_field_that_no_book_has_changes_nothing(client, visitor, shelf):
    values = {**GIGI, "id": "99", "popularity": "1000", "cover": "../x.svg"}

    response = submit(client, "/books/new", **values)

    assert response.status_code in (303, 400)
    books = visitor.get("/api/books").json["books"]
    assert max(book["popularity"] for book in books) == 40
    assert 99 not in [book["id"] for book in books]


@pytest.mark.parametrize("name", QUESTIONS)
def test_bad_value_in_a_question_answers_400(visitor, shelf, name):
    for value in QUESTIONS[name]:
        for address in ("/books", "/api/books"):
            response = visitor.get(address, query_string={name: value})
            assert response.status_code == 400, value[:80]


def test_question_that_is_empty_or_asked_twice_is_answered(visitor, shelf):
    good = {"page": "1", "limit": "20", "sort": "title", "year": "1920", "genre": "novel"}

    for name in QUESTIONS:
        twice = {name: [good.get(name, "colette"), "\0"]}
        assert visitor.get("/api/books", query_string=twice).status_code == 200
        assert visitor.get("/books", query_string={name: ""}).status_code in (200, 400)


def test_question_that_nobody_knows_is_passed_over(visitor, shelf):
    asked = {"nothing": "\0", "x" * 500: "1", "": "2"}

    assert visitor.get("/books", query_string=asked).status_code == 200


def test_page_far_behind_the_last_is_empty(visitor, shelf):
    for page in ("1000000", "9223372036854775807", "9223372036854775808", "1" + "0" * 400):
        assert visitor.get("/api/books", query_string={"page": page}).status_code in (200, 400)


def test_form_with_thousands_of_fields_does_no_harm(client):
    data = {f"field{number}": "a" for number in range(3000)}

    response = submit(client, "/books/new", **data, **GIGI)

    assert response.status_code in (303, 400, 413)


def test_body_that_is_no_form_changes_nothing(client, shelf):
    token = token_of(client)
    body = f"title=Gigi&author=Colette&csrf_token={token}"

    for media_type in ("text/plain", "application/json", "application/xml"):
        response = client.post("/books/new", data=body, content_type=media_type)
        assert response.status_code == 415

    assert client.get("/api/books").json["total"] == 5
