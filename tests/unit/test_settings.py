"""The settings: where they are read, and the sentence for each value that is not allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bookshelf.settings import (
    SettingError,
    Settings,
    database_file,
    read_database_url,
    read_settings,
)

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
        read_settings(folder, {"SECRET_KEY": KEY, **environment})
    return caught.value


def test_without_any_setting_the_usual_ones_are_taken(folder):
    settings = read_settings(folder, {})

    assert (settings.debug, settings.port) == (False, 5000)
    assert database_file(settings.database_url) == folder.resolve() / "bookshelf.db"


def test_settings_are_read_from_the_file(folder):
    text = f"FLASK_DEBUG=1\nFLASK_PORT=8000\nSECRET_KEY={KEY}\nDATABASE_URL=sqlite:///été.db\n"
    (folder / ".env").write_text(text, encoding="utf-8")

    settings = read_settings(folder, {})

    assert settings == Settings(True, 8000, KEY, f"sqlite:///{folder.resolve() / 'été.db'}")


def test_environment_wins_over_the_file(folder):
    (folder / ".env").write_text("FLASK_PORT=8000\nFLASK_DEBUG=1\n")

    settings = read_settings(folder, {"FLASK_PORT": "9000"})

    assert (settings.port, settings.debug) == (9000, True)


def test_environment_of_the_program_is_read_when_none_is_given(folder, monkeypatch):
    monkeypatch.setenv("FLASK_PORT", "8123")

    assert read_settings(folder).port == 8123


def test_byte_order_mark_of_an_editor_does_not_hide_the_first_setting(folder):
    (folder / ".env").write_bytes(b"\xef\xbb\xbfFLASK_PORT=8000\r\n")

    assert read_settings(folder, {}).port == 8000


@pytest.mark.parametrize(
    "content", [b"FLASK_PORT=8000\n".decode().encode("utf-16"), b"A=\xe9t\xe9"]
)
def test_file_that_is_not_utf8_is_told_with_its_place(folder, content):
    (folder / ".env").write_bytes(content)

    error = refusal(folder)

    sentence = f"{folder / '.env'} cannot be read. Save .env as plain text in UTF-8."
    assert str(error) == sentence


def test_overrides_win_over_both_and_are_checked_alike(folder):
    (folder / ".env").write_text("FLASK_PORT=8000\n")

    assert read_settings(folder, {"FLASK_PORT": "9000"}, {"FLASK_PORT": "7000"}).port == 7000
    with pytest.raises(SettingError, match="FLASK_PORT is “x”"):
        read_settings(folder, {}, {"FLASK_PORT": "x"})


def test_database_alone_is_read_without_making_a_key(folder, monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    (folder / ".env").write_text("DATABASE_URL=sqlite:///kept.db\nFLASK_PORT=none\n")

    assert database_file(read_database_url(folder)) == folder.resolve() / "kept.db"
    asked = read_database_url(folder, "sqlite:///asked.db")
    assert database_file(asked) == folder.resolve() / "asked.db"
    assert [path.name for path in folder.iterdir()] == [".env"]


def test_file_that_is_a_folder_is_as_good_as_none(folder):
    (folder / ".env").mkdir()

    assert read_settings(folder, {}).port == 5000


@pytest.mark.parametrize(
    ("text", "debug"),
    [("1", True), ("true", True), ("YES", True), ("0", False), ("no", False), ("", False)],
)
def test_debug_is_yes_or_no(folder, text, debug):
    assert read_settings(folder, {"FLASK_DEBUG": text}).debug is debug


@pytest.mark.parametrize("text", ["2", "on", "oui", " ", "é"])
def test_other_debug_is_refused_with_name_value_and_what_is_allowed(folder, text):
    error = refusal(folder, FLASK_DEBUG=text)

    assert str(error) == f"FLASK_DEBUG is “{text}”. Give 1 for yes or 0 for no."


@pytest.mark.parametrize("text", ["1", "65535", "05000"])
def test_port_is_a_whole_number(folder, text):
    assert read_settings(folder, {"FLASK_PORT": text}).port == int(text)


@pytest.mark.parametrize(
    "text", ["0", "65536", "-1", "5000.0", "five", "²", "٣", " 80", "9" * 5000]
)
def test_other_port_is_refused_with_name_value_and_what_is_allowed(folder, text):
    error = refusal(folder, FLASK_PORT=text)

    sentence = f"FLASK_PORT is “{text}”. Give a whole number from 1 to 65535."
    assert (error.name, str(error)) == ("FLASK_PORT", sentence)


def test_relative_path_of_the_database_starts_at_the_folder_of_the_file(folder, monkeypatch):
    monkeypatch.chdir("/")

    settings = read_settings(folder, {"DATABASE_URL": "sqlite:///data/été 1.db"})

    assert database_file(settings.database_url) == folder.resolve() / "data" / "été 1.db"


def test_absolute_path_of_the_database_stays(folder, tmp_path):
    path = tmp_path / "elsewhere" / "bookshelf.db"

    settings = read_settings(folder, {"DATABASE_URL": f"sqlite:///{path}"})

    assert database_file(settings.database_url) == path


def test_path_as_windows_writes_it_keeps_its_drive_and_backslashes(folder):
    settings = read_settings(folder, {"DATABASE_URL": r"sqlite:///C:\Users\Zoé\bookshelf.db"})

    assert settings.database_url.endswith(r"C:\Users\Zoé\bookshelf.db")
    assert database_file(r"sqlite:///C:\Users\Zoé\b.db") == Path(r"C:\Users\Zoé\b.db")


@pytest.mark.parametrize(
    "text",
    [
        "bookshelf.db",
        "sqlite:///",
        "sqlite://bookshelf.db",
        "sqlite:///:memory:",
        "sqlite:///.",
        "sqlite:///a\0b",
        "postgresql://localhost/books",
        "SQLITE:///bookshelf.db",
    ],
)
def test_other_database_is_refused_with_name_value_and_what_is_allowed(folder, text):
    error = refusal(folder, DATABASE_URL=text)

    sentence = f"DATABASE_URL is “{text}”. Give sqlite:/// and the path of a file."
    assert (error.name, str(error)) == ("DATABASE_URL", sentence)


def test_hosts_are_names_apart_by_commas(folder):
    settings = read_settings(folder, {"ALLOWED_HOSTS": " shop.example.org:8443, ::1,[::2],*"})

    assert settings.hosts == ("shop.example.org:8443", "[::1]", "[::2]", "*")


def test_without_a_word_only_this_machine_is_our_host(folder):
    assert read_settings(folder, {}).hosts == ("localhost", "127.0.0.1", "[::1]")


@pytest.mark.parametrize("text", ["a b", "http://shop.example", "shop.example/x", "é", "a,:80"])
def test_other_hosts_are_refused_with_name_value_and_what_is_allowed(folder, text):
    error = refusal(folder, ALLOWED_HOSTS=text)

    sentence = f"ALLOWED_HOSTS is “{text}”. Give the names of this site, apart by commas, such as"
    assert str(error).startswith(sentence)


@pytest.mark.parametrize(("text", "number"), [("", 0), ("0", 0), ("1", 1), ("9", 9)])
def test_proxies_are_a_small_number(folder, text, number):
    assert read_settings(folder, {"TRUSTED_PROXIES": text}).proxies == number


@pytest.mark.parametrize("text", ["10", "-1", "one", "1.0", "*"])
def test_other_proxies_are_refused_with_name_value_and_what_is_allowed(folder, text):
    error = refusal(folder, TRUSTED_PROXIES=text)

    assert str(error) == f"TRUSTED_PROXIES is “{text}”. Give a whole number from 0 to 9."


def test_every_setting_is_explained_in_the_example(folder):
    example = (Path(__file__).parents[2] / ".env.example").read_text(encoding="utf-8")

    for name in ("FLASK_DEBUG", "FLASK_PORT", "DATABASE_URL", "SECRET_KEY", "OLD_SECRET_KEYS",
                 "ALLOWED_HOSTS", "TRUSTED_PROXIES"):  # fmt: skip
        assert f"\n{name}=" in example or f"\n# {name}=" in example


def test_example_itself_can_be_used(folder):
    example = (Path(__file__).parents[2] / ".env.example").read_text(encoding="utf-8")
    (folder / ".env").write_text(example, encoding="utf-8")

    assert read_settings(folder, {}).port == 5000
