"""Static files without a framework."""

from __future__ import annotations

import os

import pytest

from swaps.controllers.wsgi.static import find, is_known, tag_of


@pytest.fixture
def folder(tmp_path):
    """A folder of static files, beside a file that is nobody's business."""
    (tmp_path / "secret.txt").write_text("secret")
    static = tmp_path / "static"
    (static / "covers").mkdir(parents=True)
    (static / "site.css").write_text("body {}")
    (static / "covers" / "emma.png").write_bytes(b"\x89PNG")
    return static


@pytest.mark.parametrize("name", ["site.css", "covers/emma.png"])
def test_file_in_the_folder_is_found_by_its_name(folder, name):
    assert find(folder, name) == folder / name


@pytest.mark.parametrize(
    "name",
    [
        "../secret.txt",
        "covers/../../secret.txt",
        "covers/../site.css",
        "covers\\emma.png",
        "/etc/passwd",
        "site.css\0",
        "./site.css",
        "//site.css",
        "covers",
        "",
        "a" * 5000,
    ],
)
def test_other_name_finds_nothing(folder, name):
    assert find(folder, name) is None


def test_absolute_name_of_a_file_in_the_folder_finds_nothing(folder):
    assert find(folder, str(folder / "site.css")) is None


def test_tag_changes_with_the_file(folder):
    before = tag_of(folder / "site.css")

    (folder / "site.css").write_text("main {}")
    os.utime(folder / "site.css", (1, 1))

    assert tag_of(folder / "site.css") != before


@pytest.mark.parametrize("header", ['"a"', 'W/"a"', '"b", "a"', "*"])
def test_browser_that_has_the_tag_has_the_file(header):
    assert is_known('"a"', header)


@pytest.mark.parametrize("header", ["", '"b"', "a", '"a'])
def test_browser_that_has_another_tag_has_not(header):
    assert not is_known('"a"', header)
