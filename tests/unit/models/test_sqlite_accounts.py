"""What the library in SQLite keeps of accounts, and for how long."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from bookshelf.models import Locked, SignInFailed, clock
from bookshelf.models.accounts import passwords
from bookshelf.models.database.connections import connect
from bookshelf.models.sqlite import prepare
from tests.readers import ANA, PASSWORD, PASSWORD_HASH, add_reader

QUARTER = 15 * 60
NOBODY = "nobody@example.org"


@pytest.fixture(autouse=True)
def only_sqlite(models_name):
    """Leave the other models alone."""
    if models_name != "sqlite":
        pytest.skip(f"the models “{models_name}” keep no SQLite file")


@pytest.fixture
def database(open_library, tmp_path):
    """A connection of the reference to the library's file."""
    with closing(connect(str(tmp_path / "bookshelf.db"))) as database:
        yield database


@pytest.fixture
def later(monkeypatch):
    """A function that moves the clock on by so many seconds."""

    def move(seconds):
        moment = clock.now() + seconds
        monkeypatch.setattr(clock, "now", lambda: moment)

    move(0)
    return move


@pytest.fixture
def fail(readers):
    """A function that fails to sign in."""

    def go(email=ANA["email"]):
        with pytest.raises(SignInFailed):
            readers.sign_in({"email": email, "password": "a wrong guess"})

    return go


def kept_hash(database):
    """Return the password hash of the only reader."""
    return database.execute("SELECT password_hash FROM reader").fetchone()[0]


def test_password_is_kept_as_an_argon2id_hash(readers, database):
    readers.add({**ANA, "password": PASSWORD})

    assert re.match(r"\$argon2id\$v=19\$m=16,t=2,p=1\$", kept_hash(database))


def test_outside_these_tests_a_hash_costs_what_the_rfc_asks_for():
    module = "bookshelf.models.accounts.passwords"
    command = f"from {module} import hash_password; print(hash_password('x'))"

    made = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True).stdout

    assert made.startswith("$argon2id$v=19$m=65536,t=3,p=1$")


def test_same_password_is_hashed_with_another_salt_each_time():
    assert passwords.hash_password(PASSWORD) != passwords.hash_password(PASSWORD)


def test_signing_in_hashes_anew_what_was_hashed_with_other_parameters(library, database):
    add_reader(library)

    library.readers.sign_in({**ANA, "password": PASSWORD})
    hashed = kept_hash(database)
    library.readers.sign_in({**ANA, "password": PASSWORD})

    assert hashed != PASSWORD_HASH
    assert kept_hash(database) == hashed


def test_hashing_anew_never_brings_an_old_password_back(library, database, monkeypatch):
    add_reader(library)

    def hash_password(_):
        database.execute("UPDATE reader SET password_hash = 'changed meanwhile'")
        return "an outdated password"

    monkeypatch.setattr("bookshelf.models.accounts.signing_in.hash_password", hash_password)
    library.readers.sign_in({**ANA, "password": PASSWORD})

    assert kept_hash(database) == "changed meanwhile"


def test_failing_to_sign_in_hashes_nothing_anew(library, database, fail):
    add_reader(library)

    fail()

    assert kept_hash(database) == PASSWORD_HASH


def test_hash_that_was_damaged_lets_nobody_in(library, database, fail):
    add_reader(library)
    database.execute("UPDATE reader SET password_hash = '$argon2id$v=19$m=8,t=1,p=1$a$b'")

    fail()


@pytest.mark.parametrize("email", [ANA["email"], NOBODY])
def test_password_is_compared_once_whether_or_not_there_is_an_account(
    library, monkeypatch, fail, email
):
    add_reader(library)
    compared = []
    monkeypatch.setattr("argon2.PasswordHasher.verify", lambda *_: bool(compared.append(1)))

    fail(email)

    assert compared == [1]


def test_hashes_that_are_compared_at_once_are_few(monkeypatch):
    working, most = [], []

    def verify(*_):
        working.append(1)
        most.append(len(working))
        time.sleep(0.01)
        working.pop()
        return True

    monkeypatch.setattr("argon2.PasswordHasher.verify", verify)

    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(passwords.is_right, [PASSWORD_HASH] * 20, [PASSWORD] * 20))

    assert answers == [True] * 20
    assert max(most) <= passwords.AT_ONCE


def test_hash_of_nobody_costs_as_much_as_that_of_a_reader():
    from argon2 import extract_parameters

    nobodys = extract_parameters(passwords.nobodys_hash())

    assert nobodys == extract_parameters(passwords.hash_password(PASSWORD))
    assert not passwords.is_right(passwords.nobodys_hash(), PASSWORD)


@pytest.mark.parametrize("email", [ANA["email"], NOBODY])
def test_locked_address_is_refused_without_comparing(library, monkeypatch, fail, email):
    add_reader(library)
    for _ in range(5):
        fail(email)
    monkeypatch.delattr("argon2.PasswordHasher.verify")

    with pytest.raises(Locked):
        library.readers.sign_in({"email": email, "password": PASSWORD})


def test_lock_opens_after_a_quarter_of_an_hour(library, later, fail):
    ana = add_reader(library)
    for _ in range(5):
        fail()

    later(QUARTER - 1)
    with pytest.raises(Locked) as caught:
        library.readers.sign_in({**ANA, "password": PASSWORD})
    later(1)

    assert caught.value.seconds == 1
    assert library.readers.sign_in({**ANA, "password": PASSWORD}) == ana


def test_knocking_at_a_locked_door_does_not_lock_it_for_longer(library, later, fail):
    add_reader(library)
    for _ in range(5):
        fail()

    later(100)
    for _ in range(3):
        with pytest.raises(Locked) as caught:
            library.readers.sign_in({**ANA, "password": PASSWORD})

    assert caught.value.seconds == QUARTER - 100


def test_failures_of_a_quarter_of_an_hour_ago_are_forgotten(library, later, fail):
    ana = add_reader(library)
    for _ in range(4):
        fail()

    later(QUARTER)
    fail()

    assert library.readers.sign_in({**ANA, "password": PASSWORD}) == ana


def test_failures_that_are_over_are_not_kept(library, database, later, fail):
    fail("one@example.org")
    fail("two@example.org")

    later(QUARTER)
    fail("three@example.org")

    kept = database.execute("SELECT email_key, count FROM failure").fetchall()
    assert [tuple(row) for row in kept] == [("three@example.org", 1)]


def test_session_is_over_when_its_time_is(library, later):
    ana = add_reader(library)
    token = library.sessions.open(ana.id, 60)

    later(59)
    last = library.sessions.reader(token)
    later(1)

    assert (last, library.sessions.reader(token)) == (ana, None)


def test_sessions_that_are_over_are_taken_away_when_another_begins(library, database, later):
    ana = add_reader(library)
    for seconds in (10, 20, 30):
        library.sessions.open(ana.id, seconds)

    later(20)
    library.sessions.open(ana.id, 10)

    assert database.execute("SELECT count(*) FROM session").fetchone()[0] == 2


def test_token_itself_is_not_kept(library, database):
    token = library.sessions.open(add_reader(library).id, 60)

    (kept,) = database.execute("SELECT token_hash FROM session").fetchone()

    assert token not in "\n".join(database.iterdump())
    assert re.fullmatch("[0-9a-f]{64}", kept)


def test_password_is_not_compared_inside_a_transaction(library, database, monkeypatch):
    add_reader(library)

    def write(*_):
        database.execute("INSERT INTO failure VALUES ('somebody', 1, 1)")
        return True

    monkeypatch.setattr("argon2.PasswordHasher.verify", write)

    assert library.readers.sign_in({**ANA, "password": PASSWORD}).name == ANA["name"]


@pytest.mark.parametrize("change", ["role = 'queen'", "name = ''", "email_key = NULL"])
def test_tables_keep_the_rules_even_without_the_models(library, database, change):
    add_reader(library)

    with pytest.raises(sqlite3.IntegrityError):
        database.execute(f"UPDATE reader SET {change}")


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM reader WHERE email_key = ''",
        "SELECT * FROM session WHERE token_hash = ''",
        "DELETE FROM session WHERE ends <= 1",
        "DELETE FROM session WHERE reader_id = 1",
        "DELETE FROM failure WHERE email_key = '' OR last <= 1",
    ],
)
def test_accounts_are_found_by_an_index(database, query):
    plan = [row["detail"] for row in database.execute(f"EXPLAIN QUERY PLAN {query}")]

    assert not [step for step in plan if step.startswith("SCAN")]


def test_library_without_its_extras_knows_no_second_factor(
    library, database, monkeypatch, tmp_path
):
    ana = add_reader(library)
    database.execute("UPDATE reader SET has_second_factor = 1")
    monkeypatch.setattr("bookshelf.models.sqlite.find_spec", lambda name: None)

    plain = prepare(f"sqlite:///{tmp_path / 'bookshelf.db'}", ("a key that is not used",))()

    assert plain.extras is None
    assert plain.readers.sign_in({**ANA, "password": PASSWORD}).id == ana.id
    plain.close()
