"""How accounts are kept, and who may come in.

Read `signing_in.py` first: it compares a password (`passwords.py`) with that of a reader
(`reader_rows.py`, `addresses.py`) and counts the failures (`failures.py`). `tokens.py` makes what
a session is known by.
"""
