"""Texts that would take hours to be brought into one form are refused at once.

To put marks in order takes a time that grows with the square of their number (Unicode UAX #15).
"""

from __future__ import annotations

import pytest

from bookshelf.models import InvalidBook, InvalidQuery, InvalidReader, InvalidReview, SignInFailed
from tests.books import EMMA
from tests.readers import ANA, PASSWORD, add_reader

ENDLESS = "a" + "\u0301\u0327" * 500_000
# As long as a name may be, and of three characters each, until they become one.
LONG = "o\u0302\u0301" * 200


@pytest.mark.parametrize("field", ["name", "email", "password", "birth_date"])
def test_endless_field_of_an_account_is_too_long(library, field):
    with pytest.raises(InvalidReader) as caught:
        library.readers.add({**ANA, "password": PASSWORD, field: ENDLESS})

    assert caught.value.faults[field].code == "too-long"


@pytest.mark.parametrize("field", ["password", "code", "email"])
def test_nobody_signs_in_with_an_endless_text(library, field):
    add_reader(library)

    with pytest.raises(SignInFailed):
        library.readers.sign_in({"email": ANA["email"], "password": PASSWORD + "!", field: ENDLESS})


def test_endless_title_is_too_long(library):
    with pytest.raises(InvalidBook) as caught:
        library.books.add({**EMMA, "title": ENDLESS})

    assert caught.value.faults["title"].code == "too-long"


def test_endless_search_is_too_long(library):
    with pytest.raises(InvalidQuery) as caught:
        library.books.page(q=ENDLESS)

    assert caught.value.faults["q"].code == "too-long"


def test_endless_review_is_too_long(library):
    ana, book = add_reader(library), library.books.add(EMMA)

    with pytest.raises(InvalidReview) as caught:
        library.reviews.add(book.id, {"rating": "5", "text": ENDLESS}, by=ana)

    assert caught.value.faults["text"].code == "too-long"


def test_text_is_as_long_as_it_is_in_one_form(library):
    book = library.books.add({**EMMA, "title": LONG})

    assert book.title == "\u1ed1" * 200


def test_of_very_many_unknown_fields_only_the_first_are_told(library):
    with pytest.raises(InvalidBook) as caught:
        library.books.add({**EMMA, **{f"field-{number}": "" for number in range(1000)}})

    assert len(caught.value.faults) == 20
