"""Signing in with a code besides the password."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from bookshelf.models import Fault, Locked, ReaderNotFound, SignInFailed, clock
from bookshelf.models.database.connections import connect
from bookshelf.models.sqlite import prepare
from tests.readers import ANA, LEO, PASSWORD, add_reader

totp = pytest.importorskip("bookshelf.models.extras.totp")

WRONG = {"code": Fault("wrong-code")}


@pytest.fixture
def open_library(tmp_path):
    """The function that opens an empty library in SQLite."""
    return prepare(f"sqlite:///{tmp_path / 'bookshelf.db'}")


@pytest.fixture
def ana(library):
    """A reader who signs in with a password alone."""
    return add_reader(library)


@pytest.fixture
def factors(library):
    """The second factors of the library."""
    return library.extras.second_factors


@pytest.fixture
def later(monkeypatch):
    """A function that moves the clock, which stands still, on by so many seconds."""

    def move(seconds):
        moment = clock.now() + seconds
        monkeypatch.setattr(clock, "now", lambda: moment)

    move(0)
    return move


@pytest.fixture
def code_of(later):
    """A function that returns the code of now, as the reader's app does."""
    return lambda new: totp.code_at(new.secret, clock.now() // totp.SECONDS)


@pytest.fixture
def confirmed(ana, factors, later, code_of):
    """Ana's second factor, in use; and her recovery codes. Its next code is a new one."""
    new = factors.begin(ana.id)
    codes = factors.confirm(ana.id, code_of(new))
    later(totp.SECONDS)
    return new, codes


@pytest.fixture
def sign_in(library):
    """A function that signs Ana in with her password and a code."""
    return lambda code="", password=PASSWORD: library.readers.sign_in(
        {"email": ANA["email"], "password": password, "code": code}
    )


def test_second_factor_that_was_only_begun_is_not_asked_for(ana, factors, sign_in):
    factors.begin(ana.id)

    assert sign_in() == ana


def test_beginning_again_shows_the_same_secret(ana, factors):
    assert factors.begin(ana.id) == factors.begin(ana.id)


def test_every_reader_has_a_secret_of_their_own(library, ana, factors):
    leo = add_reader(library, LEO)

    assert factors.begin(ana.id).secret != factors.begin(leo.id).secret


def test_address_for_the_app_names_the_reader(ana, factors):
    new = factors.begin(ana.id)

    assert new.address == totp.address(new.secret, ana.email)


def test_reader_has_a_second_factor_once_it_is_confirmed(library, ana, confirmed):
    assert library.readers.get(ana.id).has_second_factor


def test_ten_recovery_codes_are_shown_and_not_kept(confirmed, tmp_path):
    _, codes = confirmed

    with closing(connect(str(tmp_path / "bookshelf.db"))) as database:
        kept = "\n".join(database.iterdump())

    assert len(set(codes)) == 10
    assert not any(code in kept or code.replace("-", "") in kept for code in codes)


@pytest.mark.parametrize("code", ["", "000", "abcdef", "\0", "\ud800", "9" * 10_000])
def test_wrong_code_confirms_nothing(library, ana, factors, faults, code):
    factors.begin(ana.id)

    assert faults(factors.confirm, ana.id, code) == WRONG
    assert not library.readers.get(ana.id).has_second_factor


def test_nothing_is_confirmed_that_was_not_begun(ana, factors, faults):
    assert faults(factors.confirm, ana.id, "123456") == WRONG


def test_second_factor_in_use_is_not_begun_or_confirmed_again(
    ana, factors, faults, confirmed, code_of
):
    already = {"code": Fault("already")}

    assert faults(factors.begin, ana.id) == already
    assert faults(factors.confirm, ana.id, code_of(confirmed[0])) == already


def test_password_and_code_let_the_reader_in(library, ana, confirmed, code_of, sign_in):
    assert sign_in(code_of(confirmed[0])) == library.readers.get(ana.id)


@pytest.mark.parametrize("code", ["", "000000x", "\ud800", None, 123456, ["123456"]])
def test_password_without_the_code_lets_nobody_in(confirmed, sign_in, code):
    with pytest.raises(SignInFailed):
        sign_in(code)


def test_code_without_the_password_lets_nobody_in_and_is_not_used_up(
    ana, confirmed, code_of, sign_in
):
    code = code_of(confirmed[0])

    with pytest.raises(SignInFailed):
        sign_in(code, "a wrong guess")

    assert sign_in(code).id == ana.id


def test_code_that_confirmed_the_factor_lets_nobody_in(ana, factors, code_of, sign_in):
    new = factors.begin(ana.id)
    factors.confirm(ana.id, code_of(new))

    with pytest.raises(SignInFailed):
        sign_in(code_of(new))


def test_code_is_good_once(confirmed, code_of, sign_in):
    code = code_of(confirmed[0])
    sign_in(code)

    with pytest.raises(SignInFailed):
        sign_in(code)


def test_code_that_two_visits_use_at_once_lets_one_in(open_library, ana, confirmed, code_of):
    values = {"email": ana.email, "password": PASSWORD, "code": code_of(confirmed[0])}
    start = Barrier(2)

    def visit(_):
        with closing(open_library()) as library:
            start.wait(10)
            try:
                return library.readers.sign_in(values).id
            except SignInFailed:
                return None

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(visit, range(2)))

    assert sorted(answers, key=str) == [ana.id, None]


def test_every_recovery_code_lets_the_reader_in_once(ana, confirmed, sign_in):
    _, (first, second, *_) = confirmed

    entered = [sign_in(first).id, sign_in(second.upper().replace("-", " ")).id]
    with pytest.raises(SignInFailed):
        sign_in(first)

    assert entered == [ana.id, ana.id]


def test_recovery_code_of_another_lets_nobody_in(library, confirmed, factors, code_of, sign_in):
    leo = add_reader(library, LEO)
    codes = factors.confirm(leo.id, code_of(factors.begin(leo.id)))

    with pytest.raises(SignInFailed):
        sign_in(codes[0])


def test_five_wrong_codes_lock_the_address(confirmed, code_of, sign_in):
    for _ in range(5):
        with pytest.raises(SignInFailed):
            sign_in("000000x")

    with pytest.raises(Locked):
        sign_in(code_of(confirmed[0]))


def test_second_factor_is_given_up_with_a_code(library, ana, factors, confirmed, code_of, sign_in):
    factors.remove(ana.id, code_of(confirmed[0]))

    assert library.readers.get(ana.id) == ana
    assert sign_in() == ana


def test_second_factor_is_given_up_with_a_recovery_code(library, ana, factors, confirmed):
    factors.remove(ana.id, confirmed[1][0])

    assert not library.readers.get(ana.id).has_second_factor


def test_new_second_factor_has_a_new_secret_and_new_codes(
    ana, factors, confirmed, code_of, sign_in
):
    old, old_codes = confirmed
    factors.remove(ana.id, old_codes[0])

    new = factors.begin(ana.id)
    codes = factors.confirm(ana.id, code_of(new))

    assert new.secret != old.secret
    assert not set(codes) & set(old_codes)
    with pytest.raises(SignInFailed):
        sign_in(old_codes[1])


@pytest.mark.parametrize("code", ["", "000000x", "\0", "\ud800"])
def test_wrong_code_gives_nothing_up(library, ana, factors, faults, confirmed, code):
    assert faults(factors.remove, ana.id, code) == WRONG
    assert library.readers.get(ana.id).has_second_factor


def test_guessing_codes_to_give_it_up_locks_the_address(ana, factors, faults, confirmed):
    for _ in range(5):
        faults(factors.remove, ana.id, "000000x")

    with pytest.raises(Locked):
        factors.remove(ana.id, confirmed[1][0])


def test_who_has_no_second_factor_gives_none_up(ana, factors, faults):
    assert faults(factors.remove, ana.id, "123456") == WRONG


@pytest.mark.parametrize("reader_id", [7, -1, 2**63])
def test_nobody_has_no_second_factor(factors, reader_id):
    with pytest.raises(ReaderNotFound):
        factors.begin(reader_id)
    with pytest.raises(ReaderNotFound):
        factors.confirm(reader_id, "123456")
    with pytest.raises(ReaderNotFound):
        factors.remove(reader_id, "123456")
