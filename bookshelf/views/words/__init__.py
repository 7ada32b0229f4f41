"""What is said in the reader's language: names, amounts and dates, what is wrong and why.

`explain` and `tell` put a fault and a problem into a sentence; the sentences are in `faults.py`
and `problems.py`, and their translations in `translations/`.
"""

from .sentences import explain, tell

__all__ = ["explain", "tell"]
