"""The rules that every library keeps, whatever it is made of: no SQL here.

Each file reads what somebody typed or sent, and names every fault in it: `books.py`,
`readers.py`, `reviews.py`, … What they have in common is in `fields.py` and `values.py`.
"""
