"""`bookshelf routes`: every address that the site answers."""

from __future__ import annotations

import json

from bookshelf.commands.routes import addresses


def test_every_address_has_a_method_and_a_sentence(bookshelf):
    result = bookshelf("routes")

    assert result.exit_code == 0
    assert "/books/<int:book_id>" in result.output
    assert all(address.path.startswith("/") and address.what for address in addresses())


def test_addresses_are_told_to_programs(bookshelf):
    told = json.loads(bookshelf("routes", "--json").output)

    assert {"method": "GET", "path": "/about", "what": "Show what this place is."} in told
    assert not {"HEAD", "OPTIONS"} & {address["method"] for address in told}


def test_address_with_two_methods_stands_there_twice():
    methods = [address.method for address in addresses() if address.path == "/books/new"]

    assert methods == ["GET", "POST"]


def test_showing_the_addresses_makes_no_library(bookshelf, folder):
    bookshelf("routes")

    assert list(folder.iterdir()) == []
