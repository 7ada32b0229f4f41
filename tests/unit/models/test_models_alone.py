"""The models need no web and no template."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
for name in ("flask", "jinja2", "werkzeug", "bookshelf.views", "bookshelf.controllers",
             "bookshelf.web"):
    sys.modules[name] = None  # what makes Python refuse to import it
from importlib import import_module
from pkgutil import walk_packages
import bookshelf.models
for module in walk_packages(bookshelf.models.__path__, "bookshelf.models."):
    import_module(module.name)
"""
SHOP = """
from bookshelf.models.sqlite import prepare
library = prepare(sys.argv[1])()
added = library.books.load([{"title": "Emma", "author": "Jane Austen", "price": 9, "stock": 2}])
ana = {"name": "Ana", "email": "ana@example.org", "birth_date": "1990-05-17"}
account = {**ana, "password": "correct horse battery staple"}
library.readers.add(account)
ana = library.readers.sign_in(account)
token = library.sessions.open(ana.id, 60)
library.reviews.add(1, {"rating": 5, "text": "Funny."}, ana)
library.baskets.add(ana.id, {"book_id": 1, "quantity": 2})
library.baskets.check_out(ana)
library.reading_list.add({"title": "Emma again"})
print(added.added, library.sessions.reader(token).name, library.books.get(1).stock)
library.close()
"""


def test_every_module_of_the_models_works_where_there_is_no_flask_and_no_jinja(pytestconfig):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=pytestconfig.rootpath,
        capture_output=True,
        text=True,
    )

    assert (done.stderr, done.stdout) == ("", "")


def test_shop_sells_where_there_is_no_flask_and_no_jinja(tmp_path, pytestconfig):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM + SHOP, f"sqlite:///{tmp_path / 'bookshelf.db'}"],
        cwd=pytestconfig.rootpath,
        capture_output=True,
        text=True,
    )

    assert (done.stderr, done.stdout) == ("", "1 Ana 0\n")
