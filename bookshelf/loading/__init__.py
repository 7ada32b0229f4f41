"""Loading: from a file that somebody has to rows that the models can be given.

`files.py` finds out how the text of a file is written, `columns.py` which column holds what,
`tables.py` hands out its rows with the line on which each begins; `delimited.py` and
`json_rows.py` read the two kinds of files. Nothing here knows the database: whether a row
makes a book is for the models to say.
"""

from .columns import FIELDS, NEEDED, read_mapping
from .damage import is_damaged
from .problems import CannotRead
from .rows import Row
from .tables import LINES, LIST, Table, open_table

__all__ = [
    "FIELDS",
    "LINES",
    "LIST",
    "NEEDED",
    "CannotRead",
    "Row",
    "Table",
    "is_damaged",
    "open_table",
    "read_mapping",
]
