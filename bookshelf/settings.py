"""The settings, from the environment and from `.env`, checked before anything starts."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bookshelf import setting_values as values
from bookshelf.setting_values import SettingError, database_file
from bookshelf.text import mark as _

__all__ = ["SettingError", "Settings", "database_file", "read_database_url", "read_settings"]

OUR_HOSTS = ("localhost", "127.0.0.1", "[::1]")


@dataclass(frozen=True)
class Settings:
    """What this installation is told, each field by the setting named in `read_settings`."""

    debug: bool
    port: int
    secret_key: str
    database_url: str
    old_keys: tuple[str, ...] = ()
    hosts: tuple[str, ...] = OUR_HOSTS
    proxies: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        """The secret keys: the one of now, then the older ones."""
        return (self.secret_key, *self.old_keys)


def read_settings(
    folder: Path,
    environment: Mapping[str, str] | None = None,
    overrides: Mapping[str, str] | None = None,
) -> Settings:
    """Return the settings in the environment, else in `folder/.env`, else the usual ones.

    `overrides` win over both. Raises SettingError with the name, the value and what is allowed.
    """
    given = {**_given(folder, environment), **(overrides or {})}

    def text(name: str, usual: str = "") -> str:
        return given.get(name) or usual

    debug = values.yes_or_no("FLASK_DEBUG", text("FLASK_DEBUG"))
    database_url = values.database_url("DATABASE_URL", text("DATABASE_URL"), folder)
    return Settings(
        debug=debug,
        port=values.port("FLASK_PORT", text("FLASK_PORT", "5000")),
        old_keys=values.old_keys("OLD_SECRET_KEYS", text("OLD_SECRET_KEYS"), debug),
        hosts=values.hosts("ALLOWED_HOSTS", text("ALLOWED_HOSTS", ",".join(OUR_HOSTS))),
        proxies=values.proxies("TRUSTED_PROXIES", text("TRUSTED_PROXIES", "0")),
        database_url=database_url,
        # Last, for it may make a file.
        secret_key=values.secret_key("SECRET_KEY", text("SECRET_KEY"), debug, database_url),
    )


def read_database_url(folder: Path, asked: str = "") -> str:
    """Return DATABASE_URL alone, for work that needs no key; what is `asked` for wins."""
    text = asked or _given(folder).get("DATABASE_URL", "")
    return values.database_url("DATABASE_URL", text, folder)


def _given(folder: Path, environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return what `folder/.env` says, and over it what the environment says."""
    return {**_in_file(folder / ".env"), **(os.environ if environment is None else environment)}


def _in_file(path: Path) -> dict[str, str]:
    """Return the settings in a file, none where there is no file."""
    if not path.is_file():
        return {}
    from dotenv import dotenv_values  # Most start without such a file.

    try:
        # Some editors begin a file with a byte order mark, which is no part of the first name.
        found = dotenv_values(path, encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        sentence = _("{value} cannot be read. Save {name} as plain text in UTF-8.")
        raise SettingError(".env", str(path), sentence) from error
    return {name: value or "" for name, value in found.items()}
