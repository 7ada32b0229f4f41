"""Reading the value of one setting, or refusing it with a sentence that says what is allowed."""

from __future__ import annotations

from pathlib import Path

from bookshelf.secret_key import kept_key
from bookshelf.text import mark as _
from bookshelf.web.hosts import ANY, read_host

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
MOST_PROXIES = 9


class SettingError(Exception):
    """A setting has a value that is not allowed. `sentence` takes name and value."""

    def __init__(self, name: str, value: str, sentence: str) -> None:
        super().__init__(name, value, sentence)
        self.name = name
        self.value = value
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence.format(name=self.name, value=self.value)


def yes_or_no(name: str, text: str) -> bool:
    """Return what a text says of something that is so or not."""
    if text.lower() not in YES_OR_NO:
        raise SettingError(name, text, _("{name} is “{value}”. Give 1 for yes or 0 for no."))
    return YES_OR_NO[text.lower()]


def port(name: str, text: str) -> int:
    """Return the number of a port."""
    if not (_is_number(text) and 1 <= int(text) <= 65535):
        sentence = _("{name} is “{value}”. Give a whole number from 1 to 65535.")
        raise SettingError(name, text, sentence)
    return int(text)


def proxies(name: str, text: str) -> int:
    """Return how many proxies in front of the site are to be believed."""
    if not (_is_number(text) and int(text) <= MOST_PROXIES):
        sentence = _("{name} is “{value}”. Give a whole number from 0 to 9.")
        raise SettingError(name, text, sentence)
    return int(text)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 6


def hosts(name: str, text: str) -> tuple[str, ...]:
    """Return the hosts in a list, an IPv6 address always in brackets."""
    found = []
    for host in in_list(text):
        written = f"[{host}]" if host.count(":") > 1 and not host.startswith("[") else host
        if written != ANY and read_host(written) is None:
            sentence = _(
                "{name} is “{value}”. Give the names of this site, apart by commas, such as"
                " shop.example.org,127.0.0.1 or * for any name."
            )
            raise SettingError(name, text, sentence)
        found.append(written)
    return tuple(found)


def in_list(text: str) -> list[str]:
    """Return what stands between the commas."""
    return [part.strip() for part in text.split(",") if part.strip()]


def database_url(name: str, text: str, folder: Path) -> str:
    """Return the URL with an absolute path: a relative one starts at the folder of `.env`."""
    url = text or "sqlite:///bookshelf.db"
    path = url.removeprefix("sqlite:///")
    if path in (url, "", ":memory:") or "\0" in path or (folder / path).is_dir():
        sentence = _("{name} is “{value}”. Give sqlite:/// and the path of a file.")
        raise SettingError(name, text, sentence)
    return f"sqlite:///{folder.resolve() / path}"


def database_file(url: str) -> Path:
    """Return the file of a `sqlite:///…` URL."""
    return Path(url.removeprefix("sqlite:///"))


def secret_key(name: str, text: str, debug: bool, url: str) -> str:
    """Return the key given; without one, the key kept beside the database, made once."""
    if text:
        return strong_key(name, text, debug)
    path = database_file(url).with_suffix(".key")
    try:
        return kept_key(path)
    except (OSError, ValueError) as error:
        sentence = _(
            "The file {value}, which keeps {name}, cannot be made or read. See that its"
            " folder can be written; when the file is damaged, delete it: a new one is made."
        )
        raise SettingError(name, str(path), sentence) from error


def strong_key(name: str, text: str, debug: bool) -> str:
    """Return a key that nobody can guess; in debug, any key."""
    if not debug and (text.lower() in EXAMPLES or len(text) < SHORTEST_KEY):
        sentence = _(
            "{name} is a word from an example, or shorter than 16 characters. Give a long"
            " random text, or leave it out: one is made and kept beside the database."
        )
        raise SettingError(name, "…", sentence)
    return text


def old_keys(name: str, text: str, debug: bool) -> tuple[str, ...]:
    """Return the keys in a list, each as strong as the one of now."""
    return tuple(strong_key(name, key, debug) for key in in_list(text))
