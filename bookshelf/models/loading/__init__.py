"""Loading: how a file of any length comes into the SQLite library, fast and all at once.

`all_at_once.py` is the way of a file. Its rows are checked (`quick.py`, `staged_rows.py`) and wait
in a table of their own (`staging.sql`); it is found out which may be known (`doubtful_rows.py`);
the others are put on the shelves together (`shelving.py`, `table_indexes.py`), and those that
are in doubt are looked at one after the other (`meeting.py`).
"""

from .all_at_once import Loading, load

__all__ = ["Loading", "load"]
