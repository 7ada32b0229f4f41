"""Only small regular files of the layers are taken from a submission."""

from __future__ import annotations

import os

import pytest

from course.grader.submissions import find_submissions, read_submission
from course.grader.untrusted import LARGEST_FILE, LARGEST_LAYER
from course.project import Layer, Project
from course.sandbox.workplace import remove
from course.text import CourseError

MODELS = Layer("models", ("shop/models",), (), (), (), {})
VIEWS = Layer("views", ("shop/views", "shop/pages"), (), (), (), {})


@pytest.fixture
def project(tmp_path):
    """A project of two layers."""
    return Project(
        root=tmp_path,
        package="shop",
        errors="",
        preload=(),
        layers={"models": MODELS, "views": VIEWS},
        whole_tests=(),
        whole_options=(),
        whole_points=0,
        handout_include=(),
        handout_exclude=(),
    )


@pytest.fixture
def ada(tmp_path):
    """The folder of one student, with a file in each layer."""
    folder = tmp_path / "submissions" / "ada"
    for file in ("shop/models/books.py", "shop/views/pages.py", "shop/pages/home.html"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text("x = 1\n")
    return folder


def test_files_of_each_layer_are_taken_by_their_names(project, ada):
    layers = read_submission(project, ada).layers

    assert layers["models"].files == {"shop/models/books.py": b"x = 1\n"}
    assert sorted(layers["views"].files) == ["shop/pages/home.html", "shop/views/pages.py"]


def test_what_is_in_no_layer_is_not_taken(project, ada):
    (ada / "conftest.py").write_text("cheat")
    (ada / "shop" / "sitecustomize.py").write_text("cheat")

    files = [
        name for layer in read_submission(project, ada).layers.values() for name in layer.files
    ]

    assert not any("conftest" in name or "sitecustomize" in name for name in files)


def test_link_is_left_out_and_said(project, ada):
    (ada / "shop/models/answers.py").symlink_to("/etc/passwd")
    (ada / "shop/models/all").symlink_to("/")

    models = read_submission(project, ada).layers["models"]

    assert list(models.files) == ["shop/models/books.py"]
    assert models.left_out == ["shop/models/all: a link", "shop/models/answers.py: a link"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_named_pipe_is_left_out_and_does_not_stop_the_reading(project, ada):
    os.mkfifo(ada / "shop/models/pipe.py")

    assert read_submission(project, ada).layers["models"].left_out == [
        "shop/models/pipe.py: no regular file"
    ]


def test_file_that_is_too_large_is_left_out_and_said(project, ada):
    (ada / "shop/models/data.py").write_bytes(b"#" * (LARGEST_FILE + 1))

    (said,) = read_submission(project, ada).layers["models"].left_out

    assert said.startswith("shop/models/data.py: ")


def test_package_that_lies_deeper_is_found(project, ada, tmp_path):
    (tmp_path / "submissions/bob/homework (2)").mkdir(parents=True)
    (ada / "shop").rename(tmp_path / "submissions/bob/homework (2)/shop")

    bob = read_submission(project, tmp_path / "submissions/bob")

    assert list(bob.layers["models"].files) == ["shop/models/books.py"]


@pytest.mark.parametrize("litter", ["__pycache__/books.pyc", ".git/config", "__MACOSX/._books.py"])
def test_litter_is_not_taken(project, ada, litter):
    path = ada / "shop/models" / litter
    path.parent.mkdir()
    path.write_bytes(b"\x00")

    assert len(read_submission(project, ada).layers["models"].files) == 1


def test_layer_with_the_same_files_has_the_same_digest_whoever_sent_it(project, ada, tmp_path):
    (tmp_path / "submissions/bob/shop").mkdir(parents=True)
    (ada / "shop/models").rename(tmp_path / "submissions/bob/shop/models")
    bob = read_submission(project, tmp_path / "submissions/bob").layers["models"]
    (tmp_path / "submissions/bob/shop/models").rename(ada / "shop/models")

    assert read_submission(project, ada).layers["models"].digest == bob.digest


def test_change_of_one_byte_or_one_name_changes_the_digest(project, ada):
    digests = {read_submission(project, ada).layers["models"].digest}

    (ada / "shop/models/books.py").write_text("x = 2\n")
    digests.add(read_submission(project, ada).layers["models"].digest)
    (ada / "shop/models/books.py").rename(ada / "shop/models/book.py")
    digests.add(read_submission(project, ada).layers["models"].digest)

    assert len(digests) == 3


def test_every_folder_is_a_submission_but_files_and_hidden_ones_are_not(ada):
    (ada.parent / "bob").mkdir()
    (ada.parent / ".git").mkdir()
    (ada.parent / "Thumbs.db").write_bytes(b"")

    assert [found.name for found in find_submissions(ada.parent)] == ["ada", "bob"]


def test_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(CourseError, match="nowhere is no folder"):
        find_submissions(tmp_path / "nowhere")


def test_folder_without_submissions_is_said(tmp_path):
    (tmp_path / "empty").mkdir()

    with pytest.raises(CourseError, match="empty holds no folder"):
        find_submissions(tmp_path / "empty")


def test_package_that_is_a_link_is_not_followed(project, ada, tmp_path):
    (tmp_path / "submissions/eve").mkdir()
    (tmp_path / "submissions/eve/shop").symlink_to(ada / "shop")

    layers = read_submission(project, tmp_path / "submissions/eve").layers

    assert all(layer.files == {} for layer in layers.values())
    assert layers["models"].left_out == ["shop/models: a link"]


def test_folders_in_folders_without_end_are_read_to_a_depth_and_no_further(project, ada):
    place = os.getcwd()
    os.chdir(ada / "shop/models")
    for _ in range(1200):
        os.mkdir("a")
        os.chdir("a")
    os.chdir(place)

    layer = read_submission(project, ada).layers["models"]
    remove(ada)

    assert list(layer.files) == ["shop/models/books.py"]


def test_layer_that_is_too_large_in_all_is_taken_only_so_far(project, ada):
    for number in range(10):
        (ada / f"shop/models/data{number}.py").write_bytes(b"#" * LARGEST_FILE)

    layer = read_submission(project, ada).layers["models"]

    assert sum(map(len, layer.files.values())) <= LARGEST_LAYER
    assert any("in all" in reason for reason in layer.left_out)


def test_module_in_no_layer_is_told(project, ada):
    (ada / "shop/helpers.py").write_text("x = 1\n")

    assert read_submission(project, ada).outside == ["shop/helpers.py"]


def test_module_that_is_just_as_the_project_has_it_is_not_told(project, ada, tmp_path):
    (tmp_path / "shop").mkdir()
    for root in (tmp_path, ada):
        (root / "shop/settings.py").write_text("x = 1\n")

    assert read_submission(project, ada).outside == []
