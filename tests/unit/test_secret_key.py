"""The secret key: given, or made once and kept beside the database."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from bookshelf import secret_key
from bookshelf.settings import SettingError, read_settings

KEY = "k" * 32


@pytest.fixture
def folder(tmp_path):
    """A folder with a space and an accent in its name."""
    folder = tmp_path / "ma librairie été"
    folder.mkdir()
    return folder


def refusal(folder, **environment):
    """Return the error that this environment is refused with."""
    with pytest.raises(SettingError) as caught:
        read_settings(folder, environment)
    return caught.value


def test_key_that_is_given_is_used_and_none_is_kept(folder):
    settings = read_settings(folder, {"SECRET_KEY": KEY})

    assert settings.secret_key == KEY
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("text", ["dev", "change-me", "Secret", "k" * 15])
def test_key_that_others_can_guess_is_refused_and_not_repeated(folder, text):
    error = refusal(folder, SECRET_KEY=text)

    assert str(error).startswith("SECRET_KEY is a word from an example, or shorter than 16")
    assert (error.value, f"“{text}”" in str(error)) == ("…", False)


def test_key_that_others_can_guess_will_do_in_debug(folder):
    assert read_settings(folder, {"SECRET_KEY": "dev", "FLASK_DEBUG": "1"}).secret_key == "dev"


def test_key_that_is_not_given_is_made_once_and_kept_beside_the_database(folder):
    first = read_settings(folder, {"DATABASE_URL": "sqlite:///data/b.db"}).secret_key
    second = read_settings(folder, {"DATABASE_URL": "sqlite:///data/b.db"}).secret_key

    assert first == second == (folder / "data" / "b.key").read_text()
    assert len(first) >= 32


def test_each_installation_makes_a_key_of_its_own(folder, tmp_path):
    assert read_settings(folder, {}).secret_key != read_settings(tmp_path, {}).secret_key


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_kept_key_can_be_read_by_its_owner_only(folder):
    read_settings(folder, {})

    assert stat.S_IMODE((folder / "bookshelf.key").stat().st_mode) == 0o600


def test_programs_that_start_together_use_one_key(folder):
    with ThreadPoolExecutor(16) as pool:
        settings = list(pool.map(lambda _: read_settings(folder, {}), range(64)))

    assert len({each.secret_key for each in settings}) == 1
    assert len(settings[0].secret_key) >= 32


def test_key_that_another_program_is_about_to_write_is_waited_for(tmp_path, monkeypatch):
    path = tmp_path / "bookshelf.key"
    path.touch()
    monkeypatch.setattr(secret_key.time, "sleep", lambda _: path.write_text(KEY))

    assert secret_key.kept_key(path) == KEY


def test_file_that_keeps_no_key_is_told_with_its_place(folder, monkeypatch):
    monkeypatch.setattr(secret_key, "PAUSE", 0)
    (folder / "bookshelf.key").touch()

    error = refusal(folder)

    assert str(error) == (
        f"The file {folder.resolve() / 'bookshelf.key'}, which keeps SECRET_KEY, cannot be made"
        " or read. See that its folder can be written; when the file is damaged, delete it: a new"
        " one is made."
    )


def test_folder_that_cannot_be_made_is_told_as_such(folder):
    (folder / "data").touch()

    error = refusal(folder, DATABASE_URL="sqlite:///data/b.db")

    assert (error.name, error.value) == ("SECRET_KEY", str(folder.resolve() / "data" / "b.key"))


def test_old_keys_are_apart_by_commas(folder):
    settings = read_settings(folder, {"SECRET_KEY": KEY, "OLD_SECRET_KEYS": f"{'a' * 16}, {KEY},"})

    assert settings.old_keys == ("a" * 16, KEY)


def test_old_key_that_others_can_guess_is_refused_and_not_repeated(folder):
    error = refusal(folder, SECRET_KEY=KEY, OLD_SECRET_KEYS=f"{KEY},change-me")

    assert (error.name, "change-me" in str(error)) == ("OLD_SECRET_KEYS", False)
