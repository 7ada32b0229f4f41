"""The three layers, for every test; the reference unless the command line names others.

pytest tests/unit/models --models memory
"""

from __future__ import annotations

import signal
from importlib.util import find_spec

import pytest

from bookshelf.models.accounts import passwords
from bookshelf.parts import LAYERS, part
from tests.layers import Views

REFERENCE = {"models": "sqlite", "views": "pages", "controllers": "flask"}


def pytest_addoption(parser):
    for layer, name in REFERENCE.items():
        parser.addoption(
            f"--{layer}", default="", help=f"{layer} to test, apart by commas, such as {name}"
        )


def pytest_generate_tests(metafunc):
    for layer in LAYERS:
        if f"{layer}_name" in metafunc.fixturenames:
            metafunc.parametrize(f"{layer}_name", names(metafunc.config, layer))


def names(config, layer):
    """Return which parts of a layer to test: those asked for, else all that are here."""
    asked = config.getoption(f"--{layer}")
    if asked:
        return asked.split(",")
    return list(LAYERS[layer]) if find_spec("swaps") else [REFERENCE[layer]]


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords():
    """Let a password be hashed quickly: what is meant to be slow is the same for every test."""
    passwords.COST.update(memory_cost=16, time_cost=2)


@pytest.fixture
def hears_ctrl_c():
    """Let programs that a test starts hear Ctrl+C: a shell's background job has them ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def models(models_name):
    """The models under test: the function that prepares a library at a URL."""
    return part("models", models_name)


@pytest.fixture
def views():
    """The views under test: `views.pages`, `views.api` and `views.plain`."""
    return Views()


@pytest.fixture
def controllers(controllers_name):
    """The controllers under test: the function that makes an application."""
    return part("controllers", controllers_name)


@pytest.fixture
def open_library(models, tmp_path):
    """The function that opens an empty library."""
    return models(f"sqlite:///{tmp_path / 'bookshelf.db'}")


@pytest.fixture
def library(open_library):
    """An empty library."""
    library = open_library()
    yield library
    library.close()
