"""The settings, from the environment and from `.env`, checked before anything starts."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values

from bookshelf.secret_key import kept_key
from bookshelf.text import mark as _

YES_OR_NO = {
    "1": True,
    "true": True,
    "yes": True,
    "0": False,
    "false": False,
    "no": False,
    "": False,
}
EXAMPLES = ("change-me", "changeme", "dev", "secret", "development")
SHORTEST_KEY = 16


class SettingError(Exception):
    """A setting has a value that is not allowed. `sentence` takes name and value."""

    def __init__(self, name: str, value: str, sentence: str) -> None:
        super().__init__(name, value, sentence)
        self.name = name
        self.value = value
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence.format(name=self.name, value=self.value)


@dataclass(frozen=True)
class Settings:
    """What this installation is told: FLASK_DEBUG, FLASK_PORT, SECRET_KEY, DATABASE_URL."""

    debug: bool
    port: int
    secret_key: str
    database_url: str


def read_settings(
    folder: Path,
    environment: Mapping[str, str] | None = None,
    overrides: Mapping[str, str] | None = None,
) -> Settings:
    """Return the settings in the environment, else in `folder/.env`, else the usual ones.

    `overrides` win over both. Raises SettingError with the name, the value and what is allowed.
    """
    given = {**_given(folder, environment), **(overrides or {})}
    debug = _yes_or_no(given.get("FLASK_DEBUG", ""))
    database_url = _database_url(given.get("DATABASE_URL", ""), folder)
    return Settings(
        debug=debug,
        port=_port(given.get("FLASK_PORT") or "5000"),
        secret_key=_secret_key(given.get("SECRET_KEY", ""), debug, database_url),
        database_url=database_url,
    )


def read_database_url(folder: Path, asked: str = "") -> str:
    """Return DATABASE_URL alone, for work that needs no key; what is `asked` for wins."""
    return _database_url(asked or _given(folder).get("DATABASE_URL", ""), folder)


def _given(folder: Path, environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return what `folder/.env` says, and over it what the environment says."""
    return {**_in_file(folder / ".env"), **(os.environ if environment is None else environment)}


def database_file(database_url: str) -> Path:
    """Return the file of a `sqlite:///…` URL."""
    return Path(database_url.removeprefix("sqlite:///"))


def _in_file(path: Path) -> dict[str, str]:
    """Return the settings in a file, none where there is no file."""
    try:
        # Some editors begin a file with a byte order mark, which is no part of the first name.
        found = dotenv_values(path, encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        sentence = _("{value} cannot be read. Save {name} as plain text in UTF-8.")
        raise SettingError(".env", str(path), sentence) from error
    return {name: value or "" for name, value in found.items()}


def _yes_or_no(text: str) -> bool:
    if text.lower() not in YES_OR_NO:
        sentence = _("{name} is “{value}”. Give 1 for yes or 0 for no.")
        raise SettingError("FLASK_DEBUG", text, sentence)
    return YES_OR_NO[text.lower()]


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= 65535):
        sentence = _("{name} is “{value}”. Give a whole number from 1 to 65535.")
        raise SettingError("FLASK_PORT", text, sentence)
    return int(text)


def _database_url(text: str, folder: Path) -> str:
    """Return the URL with an absolute path: a relative one starts at the folder of `.env`."""
    url = text or "sqlite:///bookshelf.db"
    path = url.removeprefix("sqlite:///")
    if path in (url, "", ":memory:") or "\0" in path or (folder / path).is_dir():
        sentence = _("{name} is “{value}”. Give sqlite:/// and the path of a file.")
        raise SettingError("DATABASE_URL", text, sentence)
    return f"sqlite:///{folder.resolve() / path}"


def _secret_key(text: str, debug: bool, database_url: str) -> str:
    """Return the key given; without one, the key kept beside the database, made once."""
    if not text:
        path = database_file(database_url).with_suffix(".key")
        try:
            return kept_key(path)
        except (OSError, ValueError) as error:
            sentence = _(
                "The file {value}, which keeps {name}, cannot be made or read. See that its"
                " folder can be written; when the file is damaged, delete it: a new one is made."
            )
            raise SettingError("SECRET_KEY", str(path), sentence) from error
    if not debug and (text.lower() in EXAMPLES or len(text) < SHORTEST_KEY):
        sentence = _(
            "{name} is a word from an example, or shorter than 16 characters. Give a long"
            " random text, or leave it out: one is made and kept beside the database."
        )
        raise SettingError("SECRET_KEY", "…", sentence)
    return text
