"""A copy of the shop without its extra views still has every page."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import bookshelf
from bookshelf.views import finding

ROOT = Path(bookshelf.__file__).parent
SCRIPT = """
from bookshelf.models import Book, Reader
from bookshelf.views import Dashboard, Visit, api, pages, plain
librarian = Reader(1, "Ana", "ana@example.org", "librarian")
visit = Visit(reader=librarian)
for view in (pages, api, plain):
    assert view.extras is None
    text = view.book(visit, Book("Emma", "Jane Austen", id=7))
    text += view.dashboard(visit, Dashboard(librarian, [], []))
    assert "Emma" in text
    for part in ("/covers/", "/stats", "/second-factor", "/cover"):
        assert part not in text, part
"""


def test_copy_without_the_extra_views_works_and_leads_to_none_of_them(tmp_path):
    copy = tmp_path / "bookshelf"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns("extras", "__pycache__"))

    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_view_has_no_extras_where_there_are_none(monkeypatch):
    monkeypatch.setattr(finding, "HAS_EXTRAS", False)

    assert finding.find_extras("pages") is None


def test_no_drawing_of_qr_codes_is_loaded_before_one_is_needed():
    script = "import sys, bookshelf.views.pages; sys.exit('segno' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT.parent, timeout=60)

    assert done.returncode == 0
