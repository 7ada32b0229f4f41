"""Making a handout."""

from __future__ import annotations

import pytest

from course.handout import make_handout
from course.handout.listing import is_within
from course.project import read_project
from course.text import CourseError
from tests.unit.course.stall import PROJECT, SOURCE, change, write, write_stall


@pytest.fixture
def project(tmp_path):
    return read_project(write_stall(tmp_path / "project"))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "handout"


def files(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def complaint(project, folder, **options):
    with pytest.raises(CourseError) as caught:
        make_handout(project, folder, **options)
    return str(caught.value)


def test_source_has_a_todo_in_the_place_of_each_region(project, folder):
    make_handout(project, folder)

    text = (folder / SOURCE).read_text(encoding="utf-8")
    assert 'raise NotImplementedError("TODO models/total")' in text
    assert "min(prices)" not in text


def test_starter_is_kept_for_beginning_again(project, folder):
    make_handout(project, folder)

    starter = folder / ".course" / "starter" / SOURCE
    assert starter.read_bytes() == (folder / SOURCE).read_bytes()


def test_hidden_tests_stay_out(project, folder):
    make_handout(project, folder)

    text = (folder / "tests/models/test_total.py").read_text(encoding="utf-8")
    assert "test_sum_of_three_prices" in text
    assert "test_nothing_costs_nothing" not in text


def test_file_with_hidden_tests_only_stays_out(project, folder):
    mark = "import pytest\n\n\n@pytest.mark.hidden\ndef test_secret():\n    assert True\n"
    write(project.root / "tests/models/test_secret.py", mark)

    make_handout(project, folder)

    assert not (folder / "tests/models/test_secret.py").exists()


def test_wrong_and_right_answers_stay_out_though_nothing_excludes_them(project, folder):
    make_handout(project, folder)

    inside = {file for file in files(folder) if file.startswith("exercises/models/01-total/")}
    assert {file.rpartition("/")[2] for file in inside} == {"exercise.toml", "en.md", "fr.md"}


def test_what_is_excluded_stays_out(project, folder):
    make_handout(project, folder)

    assert not (folder / "stall" / "grader").exists()


def test_links_stay_out(project, folder, tmp_path):
    write(tmp_path / "answers.py", "secret = 1\n")
    try:
        (project.root / "stall" / "link.py").symlink_to(tmp_path / "answers.py")
        (project.root / "stall" / "folder").symlink_to(tmp_path)
    except OSError:
        pytest.skip("this system makes no links")

    make_handout(project, folder)

    assert not {file for file in files(folder) if "link" in file or "folder" in file}


def test_student_reads_first_how_many_exercises_there_are(project, folder):
    make_handout(project, folder)

    assert "2 places" in (folder / "README.md").read_text(encoding="utf-8")
    assert "2 morceaux" in (folder / "README.fr.md").read_text(encoding="utf-8")


def test_empty_folder_becomes_the_handout(project, folder):
    folder.mkdir()

    assert make_handout(project, folder).folder == folder
    assert (folder / "course.toml").is_file()


def test_handout_counts_its_files(project, folder):
    handout = make_handout(project, folder)

    kept_for_reset = 1
    assert handout.files == len(files(folder)) - kept_for_reset


def test_folder_with_other_things_is_refused_even_with_force(project, folder):
    write(folder / "thesis.txt", "years of work")

    assert complaint(project, folder, force=True) == (
        f"{folder} is not empty and is no handout. Name a new or an empty folder."
    )
    assert files(folder) == {"thesis.txt"}


def test_file_is_refused(project, folder):
    write(folder, "a file")

    assert complaint(project, folder) == f"{folder} is a file. Name a new folder."


def test_handout_that_is_there_is_replaced_only_with_force(project, folder):
    make_handout(project, folder)
    write(folder / "mine.txt", "an answer")

    assert "is a handout already" in complaint(project, folder)
    assert (folder / "mine.txt").is_file()
    make_handout(project, folder, force=True)
    assert not (folder / "mine.txt").exists()


def test_handout_that_cannot_be_made_leaves_nothing(project, folder):
    change(project.root, "tests/models/test_total.py", "def test_sum", "def (")

    assert "tests/models/test_total.py:7: this is not Python" in complaint(project, folder)
    assert [path.name for path in folder.parent.iterdir()] == ["project"]


def test_handout_that_cannot_be_written_leaves_the_one_that_was_there(project, folder, monkeypatch):
    make_handout(project, folder)
    write(folder / "mine.txt", "an answer")

    def full(*_arguments, **_options):
        raise OSError("no space left")

    monkeypatch.setattr("course.handout.making.shutil.copy", full)
    assert complaint(project, folder, force=True).endswith("no space left")
    assert (folder / "mine.txt").is_file()
    assert sorted(path.name for path in folder.parent.iterdir()) == ["handout", "project"]


def test_entry_that_is_not_there_is_named(project, folder):
    change(project.root, "course.toml", '"setup.cfg"', '"setup.cfg", "start.py"')

    assert "includes “start.py” in the handout" in complaint(read_project(project.root), folder)


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("a/b/c.py", "a/b", True),
        ("a/bc/d.py", "a/b", False),
        ("a/b/__pycache__/c.pyc", "**/__pycache__", True),
        ("exercises/models/01-a/right/x.py", "exercises/*/*/right", True),
        ("exercises/models/01-a/en.md", "exercises/*/*/right", False),
        ("a", "a/b", False),
    ],
)
def test_pattern_means_a_path_and_all_below_it(path, pattern, expected):
    assert is_within(path.split("/"), pattern.split("/")) is expected


def test_small_project_has_something_to_hide():
    assert "min(prices)" in PROJECT[SOURCE]
