"""The file of the library that a command works on, and its library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

from bookshelf.models import Library, Prepare
from bookshelf.parts import part
from bookshelf.settings import database_file, read_database_url, read_settings
from bookshelf.text import mark as _

from .stopping import Stop, stopping_at_a_bad_database, stopping_at_bad_settings


def library_file() -> Path:
    """Return the file that DATABASE_URL names."""
    with stopping_at_bad_settings():
        return database_file(read_database_url(Path.cwd()))


def there(file: Path) -> Path:
    """Return a file that is there, or stop with a sentence."""
    if not file.is_file():
        raise Stop(_("There is no library {file}. Is DATABASE_URL right?"), file=file)
    return file


@contextmanager
def opened_library() -> Iterator[Library]:
    """Open the library of the settings, with the keys that its addresses are encrypted with."""
    with stopping_at_bad_settings(), stopping_at_a_bad_database("bookshelf.db"):
        settings = read_settings(Path.cwd())
    with stopping_at_a_bad_database(database_file(settings.database_url)):
        prepare = cast(Prepare, part("models", "sqlite"))
        open_library = prepare(settings.database_url, settings.keys)
        with closing(open_library()) as library:
            yield library
