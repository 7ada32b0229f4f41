"""Static files without a framework."""

from __future__ import annotations

import pytest

from swaps.controllers.wsgi.static import find


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
