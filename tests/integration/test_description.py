"""The description of the API and the API agree: schemathesis, which reads one, tries the other.

`SCHEMATHESIS_EXAMPLES=200` tries harder than the usual run; `pytest -s` shows its figures.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import pytest

from bookshelf.application import assemble
from bookshelf.models.sqlite import prepare
from bookshelf.settings import read_settings
from bookshelf.web import tokens
from tests.books import SHELF
from tests.integration.serving import served
from tests.readers import add_reader

HERE = Path(__file__).parent
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "12")
KEY = "a key for the tests alone"
OUT_OF_TIME = 3600
OPTIONS = ("--max-examples", EXAMPLES, "--seed", "1", "--suppress-health-check", "all")

pytestmark = pytest.mark.skipif(
    find_spec("schemathesis") is None, reason="needs schemathesis (pip install -e .[dev])"
)


@pytest.fixture
def app(tmp_path):
    """A site with books."""
    settings = read_settings(tmp_path, environment={"SECRET_KEY": KEY})
    open_library = prepare(settings.database_url, (settings.secret_key,))
    with closing(open_library()) as library:
        library.books.load(SHELF)
        add_reader(library, role="librarian")
    return assemble(settings, open_library, "pages", "flask")


@pytest.fixture
def bearer(monkeypatch):
    """The header of a librarian, whose token is good for as long as this takes."""
    monkeypatch.setattr(tokens, "SECONDS", OUT_OF_TIME)
    return f"Authorization: Bearer {tokens.new_token((KEY,), 1).access_token}"


def test_schemathesis_finds_nothing(app, bearer, tmp_path):
    with served(app) as address:
        result = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "run", f"{address}/api/openapi.json"),
                *(*OPTIONS, "--no-color", "--header", bearer),
            ],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(HERE), "SCHEMATHESIS_HOOKS": "isbn_format"},
            capture_output=True,
            text=True,
            timeout=OUT_OF_TIME,
        )

    print(result.stdout, result.stderr)
    assert result.returncode == 0
    assert re.search(r"Operations:\s+Selected: ([1-9]\d*)/\1\b", result.stdout)
