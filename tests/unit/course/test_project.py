"""Reading the description of a project."""

from __future__ import annotations

import pytest

from course.project import find_project, read_project
from course.text import CourseError
from tests.unit.course.stall import change, write, write_stall


def complaint(root):
    with pytest.raises(CourseError) as caught:
        read_project(root)
    return str(caught.value)


def test_layers_are_read_with_their_folders_and_tests(tmp_path):
    layer = read_project(write_stall(tmp_path)).layers["models"]

    assert layer.folders == ("stall/models",)
    assert layer.tests == ("tests/models",)


def test_project_is_found_from_a_folder_inside_it(tmp_path):
    write_stall(tmp_path)

    assert find_project(tmp_path / "stall" / "models").root == tmp_path


def test_folder_outside_any_project_is_told(tmp_path):
    with pytest.raises(CourseError) as caught:
        find_project(tmp_path)

    assert str(caught.value).startswith(f"There is no course.toml in {tmp_path} or above it.")


def test_what_the_description_lacks_is_named(tmp_path):
    write_stall(tmp_path)
    change(tmp_path, "course.toml", "points = 1", "")

    assert complaint(tmp_path) == f"{tmp_path / 'course.toml'} lacks 'points'."


def test_description_that_is_no_toml_is_told(tmp_path):
    write(tmp_path / "course.toml", "[layers")

    assert complaint(tmp_path).startswith(f"{tmp_path / 'course.toml'} cannot be read: ")


def test_value_that_is_none_of_its_kind_is_told(tmp_path):
    write_stall(tmp_path)
    change(tmp_path, "course.toml", "points = 1", 'points = "many"')

    assert "has a value that is not what it should be" in complaint(tmp_path)
