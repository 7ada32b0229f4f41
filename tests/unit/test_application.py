"""The application: parts put together, and the first catalogue of a new library."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from werkzeug.test import Client

from bookshelf import create_app
from bookshelf.first_run import FIRST_CATALOGUE
from bookshelf.parts import UnknownPart, part
from bookshelf.settings import SettingError, Settings


@pytest.fixture
def settings(tmp_path):
    """The settings of a library that is not there yet."""
    return Settings(True, 5000, "k" * 32, f"sqlite:///{tmp_path / 'data' / 'bookshelf.db'}")


@pytest.fixture
def library(settings):
    """The library that these settings name."""
    library = part("models", "sqlite")(settings.database_url)()
    yield library
    library.close()


def first_catalogue():
    """Return the rows of the first catalogue."""
    with FIRST_CATALOGUE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def health(app):
    """Return how many books the application says that it has."""
    return Client(app).get("/health").get_json()["books"]


def test_new_library_is_given_the_whole_first_catalogue(settings):
    app = create_app(settings, views="api")

    assert health(app) == len(first_catalogue())


def test_first_catalogue_has_sixty_books_and_a_third_are_french():
    rows = first_catalogue()

    assert len(rows) >= 60
    assert sum(row["language"] == "fr" for row in rows) * 3 >= len(rows)


def test_second_start_keeps_what_is_there_and_adds_nothing(settings, library):
    create_app(settings)
    library.books.add({"title": "A new one", "author": "Nobody"})

    app = create_app(settings, views="api")

    assert health(app) == len(first_catalogue()) + 1


def test_library_that_was_emptied_stays_empty(settings, library):
    create_app(settings)
    for book in library.books.newest(1000):
        library.books.delete(book.id)

    app = create_app(settings, views="api")

    assert health(app) == 0


def test_library_that_somebody_has_begun_is_not_given_the_catalogue(settings, library):
    library.books.add({"title": "The only one", "author": "Nobody"})

    app = create_app(settings, views="api")

    assert health(app) == 1


@pytest.mark.parametrize(
    ("views", "kind"),
    [("pages", "text/html"), ("api", "application/json"), ("plain", "text/plain")],
)
def test_site_answers_with_the_views_that_are_named(settings, views, kind):
    response = Client(create_app(settings, views=views)).get("/about")

    assert (response.status_code, response.mimetype) == (200, kind)


def test_api_answers_json_whatever_the_views_of_the_site(settings):
    response = Client(create_app(settings, views="plain")).get("/api/books/1")

    assert response.mimetype == "application/json"


@pytest.mark.parametrize("layer", ["models", "views", "controllers"])
def test_part_that_is_not_there_is_refused_by_its_name(settings, layer):
    with pytest.raises(UnknownPart, match=f"no {layer} called “paper”"):
        create_app(settings, **{layer: "paper"})


def test_settings_are_read_from_the_folder_where_the_program_starts(tmp_path, monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("DATABASE_URL=sqlite:///here.db\n")

    create_app()

    assert (tmp_path / "here.db").is_file()


def test_wrong_setting_stops_the_start_before_anything_is_made(tmp_path, monkeypatch):
    monkeypatch.setenv("FLASK_PORT", "none")
    monkeypatch.chdir(tmp_path)

    with pytest.raises(SettingError, match="FLASK_PORT is “none”"):
        create_app()
    assert list(tmp_path.iterdir()) == []


def test_library_that_cannot_check_an_isbn_yet_is_given_the_books_without(settings, monkeypatch):
    def to_do(text):
        raise NotImplementedError("TODO models/check-isbn")

    for module in ("rules.book_fields", "loading.quick"):
        monkeypatch.setattr(f"bookshelf.models.{module}.isbn13", to_do)

    app = create_app(settings, views="api")

    assert health(app) == len(first_catalogue())


def test_controllers_are_told_what_they_must_know(settings, monkeypatch):
    told = []
    told_settings = replace(settings, old_keys=("o" * 32,), hosts=("shop.example",), proxies=2)
    monkeypatch.setattr(
        "bookshelf.controllers.flask_app.make_app", lambda given, *others: told.append(given)
    )

    create_app(told_settings)

    (given,) = told
    assert given.keys == ("k" * 32, "o" * 32)
    assert (given.debug, given.hosts, given.proxies) == (True, ("shop.example",), 2)


def test_models_are_given_every_key_the_newest_first(settings, monkeypatch):
    told = []
    prepare = part("models", "sqlite")

    def note(url, keys):
        told.append(keys)
        return prepare(url, keys)

    monkeypatch.setattr("bookshelf.models.sqlite.prepare", note)

    create_app(replace(settings, old_keys=("o" * 32,)))

    assert told == [("k" * 32, "o" * 32)]


def test_application_alone_makes_no_account(settings, library):
    create_app(settings)

    assert library.readers.count() == 0
