"""What a sandbox can read: a student's layer, and of the project only its promises."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from course.grader.staging import stage_common, write_layer
from course.project import find_project

PROJECT = find_project(Path(__file__).parent)
MODELS = PROJECT.layers["models"]


@pytest.fixture(scope="module")
def common(tmp_path_factory):
    """What every sandbox may read of the project."""
    folder = tmp_path_factory.mktemp("staged") / "common"
    stage_common(PROJECT, folder)
    return folder


def test_promise_of_every_layer_is_there(common):
    promises = [file for layer in PROJECT.layers.values() for file in layer.promise]

    assert all((common / file).is_file() for file in promises)


def test_no_file_of_a_layer_is_there_but_its_promise(common):
    promises = {file for layer in PROJECT.layers.values() for file in layer.promise}
    folders = [folder for layer in PROJECT.layers.values() for folder in layer.folders]

    staged = {path.relative_to(common).as_posix() for path in common.rglob("*") if path.is_file()}

    assert {file for file in staged if any(file.startswith(f"{f}/") for f in folders)} == promises


def test_no_marked_region_is_there(common):
    texts = [path.read_text(encoding="utf-8") for path in common.rglob("*.py")]

    assert not any("# exercise:" in text for text in texts)


def test_promise_of_the_project_replaces_that_of_the_student(tmp_path):
    files = {"bookshelf/models/errors.py": b"cheat", "bookshelf/models/books.py": b"mine"}

    write_layer(PROJECT, MODELS, files, tmp_path / "models")

    assert (tmp_path / "models/bookshelf/models/books.py").read_bytes() == b"mine"
    assert b"BookNotFound" in (tmp_path / "models/bookshelf/models/errors.py").read_bytes()


def test_folder_named_like_a_file_of_the_promise_gives_way(tmp_path):
    files = {"bookshelf/models/errors.py/x.py": b"cheat"}

    write_layer(PROJECT, MODELS, files, tmp_path / "models")

    assert (tmp_path / "models/bookshelf/models/errors.py").is_file()


def test_layer_that_is_written_already_stays_as_it_is(tmp_path):
    write_layer(PROJECT, MODELS, {"bookshelf/models/books.py": b"first"}, tmp_path / "models")

    write_layer(PROJECT, MODELS, {"bookshelf/models/books.py": b"second"}, tmp_path / "models")

    assert (tmp_path / "models/bookshelf/models/books.py").read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["models"]


def test_another_user_can_read_what_is_written_and_not_change_it(tmp_path):
    write_layer(PROJECT, MODELS, {"bookshelf/models/books.py": b"mine"}, tmp_path / "models")

    path = tmp_path / "models/bookshelf/models/books.py"

    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o755


def test_only_files_that_are_ours_are_compiled_beforehand(tmp_path):
    ours = (PROJECT.root / "bookshelf/models/reviews.py").read_bytes()
    files = {"bookshelf/models/reviews.py": ours, "bookshelf/models/books.py": b"mine"}

    write_layer(PROJECT, MODELS, files, tmp_path / "models")

    names = {path.name.partition(".")[0] for path in tmp_path.rglob("*.pyc")}
    assert "reviews" in names
    assert "books" not in names
