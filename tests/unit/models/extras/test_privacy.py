"""Addresses are encrypted where a library in SQLite has keys, and keys can change."""

from __future__ import annotations

from contextlib import closing

import pytest

from bookshelf.models import InvalidReader, ReaderNotFound, SignInFailed, clock
from bookshelf.models.accounts.addresses import PlainAddresses
from bookshelf.models.database.connections import connect
from bookshelf.models.sqlite import prepare
from tests.readers import ANA, LEO, PASSWORD, add_reader

encryption = pytest.importorskip("bookshelf.models.extras.encryption")
privacy = pytest.importorskip("bookshelf.models.extras.privacy")
totp = pytest.importorskip("bookshelf.models.extras.totp")
pytest.importorskip("cryptography")

NOTHING = ""
OLD, NEW, OTHER = "an old secret of ours", "the new secret of ours", "a secret of others"


@pytest.fixture
def open_with(tmp_path):
    """A function that opens the same library with other keys."""
    opened = []

    def go(*keys):
        opened.append(prepare(f"sqlite:///{tmp_path / 'bookshelf.db'}", keys)())
        return opened[-1]

    yield go
    for library in opened:
        library.close()


@pytest.fixture
def database(open_with, tmp_path):
    """A connection to the library's file."""
    open_with(OLD)
    with closing(connect(str(tmp_path / "bookshelf.db"))) as database:
        yield database


def code_of(secret):
    """Return the code of now for a secret."""
    return totp.code_at(secret, clock.now() // totp.SECONDS)


def kept(database):
    """Return everything that the file holds, as text."""
    return "\n".join(database.iterdump())


def test_address_is_not_in_the_file(open_with, database):
    library = open_with(OLD)
    add_reader(library)
    with pytest.raises(SignInFailed):
        library.readers.sign_in({**ANA, "password": "a wrong guess"})

    assert "ana@" not in kept(database).lower()


def test_address_is_in_the_file_of_a_library_without_keys(open_with, database):
    add_reader(open_with())

    assert "ana@example.org" in kept(database)


def test_reader_is_found_and_signs_in_by_an_encrypted_address(open_with):
    library = open_with(OLD)
    ana = add_reader(library)

    assert ana.email == ANA["email"]
    assert library.readers.find("ANA@example.org") == ana
    assert library.readers.sign_in({**ANA, "password": PASSWORD}) == ana
    assert library.sessions.reader(library.sessions.open(ana.id, 60)) == ana


def test_same_address_is_encrypted_otherwise_each_time():
    addresses = privacy.EncryptedAddresses((OLD,))

    assert addresses.kept("ana@example.org") != addresses.kept("ana@example.org")


def test_address_that_was_kept_under_an_old_key_is_found_and_read(open_with):
    ana = add_reader(open_with(OLD))

    library = open_with(NEW, OLD)

    assert library.readers.find(ANA["email"]) == ana
    assert library.readers.get(ana.id) == ana


@pytest.mark.parametrize("before", [(OLD,), ()])
def test_address_that_was_kept_under_an_old_key_or_none_is_taken(open_with, before):
    add_reader(open_with(*before))

    with pytest.raises(InvalidReader) as caught:
        add_reader(open_with(NEW, OLD), {**LEO, "email": ANA["email"]})

    assert caught.value.faults["email"].code == "email-taken"


def test_address_from_before_there_were_keys_is_found_and_read(open_with):
    ana = add_reader(open_with())

    assert open_with(NEW).readers.find(ANA["email"]) == ana


def test_after_a_rotation_the_old_key_is_needed_no_more(open_with):
    ana, leo = (add_reader(open_with(OLD), values) for values in (ANA, LEO))

    rotated = open_with(NEW, OLD).extras.rotate_keys()

    assert (rotated.kept, rotated.unreadable) == (2, 0)
    assert [open_with(NEW).readers.find(reader.email) for reader in (ana, leo)] == [ana, leo]
    with pytest.raises(ReaderNotFound):
        open_with(OLD).readers.find(ana.email)


def test_rotation_encrypts_what_was_kept_without_keys(open_with, database):
    add_reader(open_with())

    open_with(NEW).extras.rotate_keys()

    assert "ana@" not in kept(database)


def test_rotation_leaves_nothing_of_an_address_in_the_file_nor_beside_it(open_with, tmp_path):
    ana = add_reader(open_with())

    open_with(NEW).extras.rotate_keys()

    files = b"".join(file.read_bytes() for file in tmp_path.glob("bookshelf.db*"))
    assert ana.email.encode() not in files


def test_rotation_reaches_every_reader_of_many(open_with, monkeypatch):
    monkeypatch.setattr("bookshelf.models.extras.key_rotation.AT_ONCE", 2)
    library = open_with(OLD)
    for number in range(5):
        add_reader(library, {**ANA, "email": f"{number}@example.org"})

    rotated = open_with(NEW, OLD).extras.rotate_keys()

    assert rotated.kept == 5
    assert open_with(NEW).readers.find("4@example.org")


def test_reader_whose_address_no_key_reads_is_there_without_it(open_with):
    ana = add_reader(open_with(OLD))

    assert open_with(OTHER).readers.get(ana.id).email == ""
    assert open_with().readers.get(ana.id).email == ""


def test_rotation_leaves_what_no_key_reads_as_it_is(open_with):
    ana = add_reader(open_with(OLD))

    rotated = [open_with(OTHER).extras.rotate_keys(), open_with().extras.rotate_keys()]

    assert [(one.kept, one.unreadable) for one in rotated] == [(0, 1), (0, 1)]
    assert open_with(OLD).readers.find(ana.email) == ana


def test_library_of_nobody_has_nothing_to_rotate(open_with):
    assert open_with(NEW).extras.rotate_keys().kept == 0


def test_two_purposes_of_a_secret_have_two_keys():
    assert encryption.derive(OLD, b"one") != encryption.derive(OLD, b"two")


def test_keys_are_derived_as_rfc_5869_says():
    """The third test case of appendix A: 22 bytes of 0x0b, no salt, no purpose."""
    key = encryption.derive("\x0b" * 22, b"")

    assert key.hex() == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"


def test_where_cryptography_is_not_installed_addresses_are_kept_plain(monkeypatch):
    from bookshelf.models import extras

    monkeypatch.setattr(extras, "find_spec", lambda name: None)
    addresses, _ = extras.prepare_extras((OLD,))

    assert isinstance(addresses, PlainAddresses)


def test_secret_of_a_second_factor_is_not_in_the_file(open_with, database):
    library = open_with(OLD)
    new = library.extras.second_factors.begin(add_reader(library).id)

    assert new.secret not in kept(database)


@pytest.mark.parametrize("before", [(OLD,), ()])
def test_second_factor_outlives_a_rotation(open_with, database, before):
    library = open_with(*before)
    ana = add_reader(library)
    new = library.extras.second_factors.begin(ana.id)

    open_with(NEW, *before).extras.rotate_keys()

    assert open_with(NEW).extras.second_factors.begin(ana.id) == new
    assert new.secret not in kept(database)


@pytest.mark.parametrize("others", [(OTHER,), ()])
def test_second_factor_that_no_key_reads_is_passed_by_a_recovery_code_alone(open_with, others):
    library = open_with(OLD)
    ana = add_reader(library)
    new = library.extras.second_factors.begin(ana.id)
    codes = library.extras.second_factors.confirm(ana.id, code_of(new.secret))
    factors = open_with(*others).extras.second_factors

    accepted = [factors.accepts(ana.id, code) for code in (code_of(NOTHING), codes[0])]

    assert accepted == [False, True]


def test_rotation_leaves_a_second_factor_that_no_key_reads_as_it_is(open_with):
    ana = add_reader(open_with(OLD))
    new = open_with(OLD).extras.second_factors.begin(ana.id)

    open_with(OTHER).extras.rotate_keys()

    assert open_with(OLD).extras.second_factors.begin(ana.id) == new


def test_second_factor_that_was_only_begun_and_no_key_reads_is_begun_anew(open_with):
    ana = add_reader(open_with(OLD))
    old = open_with(OLD).extras.second_factors.begin(ana.id)

    new = open_with(OTHER).extras.second_factors.begin(ana.id)

    assert len(new.secret) == len(old.secret)
    assert new.secret != old.secret
