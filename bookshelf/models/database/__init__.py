"""The SQLite file itself, whatever is in it.

`connections.py` opens it, `tables.py` makes the tables of `schema.sql`, `migrations.py` brings
older ones up to date. For the commands: `checking.py`, `copies.py` and `restoring.py`.
"""
