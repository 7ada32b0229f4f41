"""A library in memory: there while the program runs, gone with it.

Read `shelf.py`, what all visits share, then `books.py`, then `library.py`.
"""

from .library import prepare

__all__ = ["prepare"]
