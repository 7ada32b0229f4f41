"""A reader is given another password by whoever runs the library."""

from __future__ import annotations

import pytest

from bookshelf.models import InvalidReader, ReaderNotFound, SignInFailed
from tests.readers import ANA, PASSWORD, add_reader

NEW = "an umbrella for every season"


def test_reader_signs_in_with_the_password_that_was_given(library):
    ana = add_reader(library)

    library.readers.set_password(ana.id, {"password": NEW})

    assert library.readers.sign_in({"email": ANA["email"], "password": NEW}) == ana


def test_password_of_before_is_good_no_more(library):
    ana = add_reader(library)

    library.readers.set_password(ana.id, {"password": NEW})

    with pytest.raises(SignInFailed):
        library.readers.sign_in({"email": ANA["email"], "password": PASSWORD})


def test_sessions_of_the_reader_end(library):
    ana = add_reader(library)
    token = library.sessions.open(ana.id, 60)

    library.readers.set_password(ana.id, {"password": NEW})

    assert library.sessions.reader(token) is None


@pytest.mark.parametrize("values", [{}, {"password": "short"}, {"password": 7}, {"password": "\0"}])
def test_bad_password_is_refused_and_the_old_one_stays(library, values):
    ana = add_reader(library)

    with pytest.raises(InvalidReader) as caught:
        library.readers.set_password(ana.id, values)

    assert list(caught.value.faults) == ["password"]
    assert library.readers.sign_in({"email": ANA["email"], "password": PASSWORD}) == ana


def test_nobody_else_is_given_a_password(library):
    with pytest.raises(ReaderNotFound):
        library.readers.set_password(7, {"password": NEW})
