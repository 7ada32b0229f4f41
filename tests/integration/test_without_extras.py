"""A hand-out may leave out what a first course can do without: the shop opens all the same."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXTRAS = [f"bookshelf/{layer}/extras" for layer in ("models", "views", "controllers")]
# Asks for addresses, prints their statuses; nothing that only the extras need may be loaded.
VISIT = """
import sys
for name in ("PIL", "cryptography", "segno"):
    sys.modules[name] = None
from pathlib import Path
from werkzeug.test import Client
from bookshelf.application import create_app
from bookshelf.settings import read_settings
client = Client(create_app(read_settings(Path.cwd(), environment={})))
print(*[client.get(address).status_code for address in sys.argv[1:]])
"""


@pytest.fixture
def visit(tmp_path):
    """The function that asks a copy without the extras for addresses, and returns the statuses."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "bookshelf", tmp_path / "bookshelf", ignore=ignored)
    for folder in EXTRAS:
        shutil.rmtree(tmp_path / folder)

    def ask(*addresses):
        result = subprocess.run(
            [sys.executable, "-c", VISIT, *addresses],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
        )
        assert result.returncode == 0, result.stderr
        return [int(status) for status in result.stdout.split()]

    return ask


def test_every_core_page_is_there_without_the_extras(visit):
    pages = ["/", "/about", "/books?q=colette", "/books/1", "/login", "/register", "/api/books"]

    assert visit(*pages) == [200] * len(pages)


def test_pages_of_the_extras_are_not_found_without_them(visit):
    assert visit("/stats", "/covers/1.svg", "/dashboard/second-factor") == [404, 404, 404]
