"""The settings, from the environment and from `.env`, checked before anything starts."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values

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
    """A setting has a value that is not allowed. `sentence` takes name, value and allowed."""

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


def read_settings(folder: Path, environment: Mapping[str, str] | None = None) -> Settings:
    """Return the settings in the environment, else in `folder/.env`, else the usual ones.

    Raises SettingError with the name, the value and what is allowed.
    """
    given = {
        **{name: value or "" for name, value in dotenv_values(folder / ".env").items()},
        **(os.environ if environment is None else environment),
    }
    debug = _yes_or_no(given.get("FLASK_DEBUG", ""))
    database_url = _database_url(given.get("DATABASE_URL", ""), folder)
    return Settings(
        debug=debug,
        port=_port(given.get("FLASK_PORT") or "5000"),
        secret_key=_secret_key(given.get("SECRET_KEY", ""), debug, database_url),
        database_url=database_url,
    )


def database_file(database_url: str) -> Path:
    """Return the file of a `sqlite:///…` URL."""
    return Path(database_url.removeprefix("sqlite:///"))


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
    if path == url or not path or path == ":memory:" or "\0" in path:
        sentence = _("{name} is “{value}”. Give sqlite:/// and the path of a file.")
        raise SettingError("DATABASE_URL", text, sentence)
    return f"sqlite:///{folder.resolve() / path}"


def _secret_key(text: str, debug: bool, database_url: str) -> str:
    """Return the key given; without one, the key kept beside the database, made once."""
    if not text:
        return _kept_key(database_file(database_url).with_suffix(".key"))
    if not debug and (text.lower() in EXAMPLES or len(text) < SHORTEST_KEY):
        sentence = _(
            "{name} is a word from an example, or shorter than 16 characters. Give a long"
            " random text, or leave it out: one is made and kept beside the database."
        )
        raise SettingError("SECRET_KEY", "…", sentence)
    return text


def _kept_key(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
    except FileExistsError:
        pass
    return path.read_text(encoding="utf-8").strip()
