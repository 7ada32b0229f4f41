"""Controllers that keep what `bookshelf.controllers` promises. Each offers `make_app`."""
