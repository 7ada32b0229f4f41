"""International Standard Book Numbers (ISO 2108)."""

from __future__ import annotations

import re


def isbn13(text: str) -> str | None:
    """Return an ISBN-10 or ISBN-13 as thirteen digits, or None when it is not right.

    Hyphens and spaces do not count, and an ISBN-13 begins with 978 or 979. The last digit
    of each kind is a check digit:

    - ISBN-13: the digits times 1, 3, 1, 3, … add up to a multiple of 10;
    - ISBN-10: the digits times 10, 9, 8, …, 1 add up to a multiple of 11, and an X in the
      last place stands for 10.
    """
    digits = re.sub(r"[\s\u2010\u2011-]", "", text).upper()
    if re.fullmatch(r"97[89][0-9]{10}", digits):
        return digits if _sum13(digits) % 10 == 0 else None
    if re.fullmatch(r"[0-9]{9}[0-9X]", digits):
        return _from_isbn10(digits) if _sum10(digits) % 11 == 0 else None
    return None


def _sum13(digits: str) -> int:
    """Return the weighted sum of the digits of an ISBN-13."""
    # exercise: models/check-isbn
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    # end exercise


def _sum10(digits: str) -> int:
    """Return the weighted sum of the digits of an ISBN-10."""
    # exercise: models/check-isbn
    values = [10 if digit == "X" else int(digit) for digit in digits]
    return sum(value * (10 - place) for place, value in enumerate(values))
    # end exercise


def _from_isbn10(digits: str) -> str:
    """Return the ISBN-13 of an ISBN-10: 978, its first nine digits, a new check digit."""
    body = "978" + digits[:9]
    return body + str(-_sum13(body + "0") % 10)
