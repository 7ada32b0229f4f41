"""Loading: from a file that somebody has to rows that the models can be given.

`files.py` finds out how the text of a file is written, `columns.py` which column holds what,
`tables.py` hands out its rows with the line on which each begins. Nothing here knows the
database: whether a row makes a book is for the models to say.
"""

from .columns import FIELDS, read_mapping
from .problems import CannotRead
from .tables import Row, Table, open_table

__all__ = ["FIELDS", "CannotRead", "Row", "Table", "open_table", "read_mapping"]
