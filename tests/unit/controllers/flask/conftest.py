"""What only the Flask reference has, beyond the addresses that every swap answers."""

from __future__ import annotations

import pytest

from bookshelf.parts import part


@pytest.fixture
def controllers():
    """Flask, whatever the command line names."""
    return part("controllers", "flask")
