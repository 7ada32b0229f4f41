"""The toolkit speaks English in its tests, whatever the language of the machine."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("BOOKSHELF_LANG", "en")
    monkeypatch.setenv("LANGUAGE", "en")
