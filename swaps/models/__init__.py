"""Models that keep what `bookshelf.models` promises. Each offers `prepare`."""
