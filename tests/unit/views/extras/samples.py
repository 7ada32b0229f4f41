"""What the extra views are given."""

from __future__ import annotations

from bookshelf.models import Fault, NewFactor, Share, Statistics
from bookshelf.views import SecondFactorForm
from tests.unit.views.samples import BEOWULF, CHERI

STATISTICS = Statistics(
    books=6020,
    borrowed=40,
    by_genre=[Share("novel", 900, 30), Share("", 3, 10)],
    by_decade=[Share("-460", 1, 5), Share("1920", 12, 20), Share("", 3, 15)],
    by_language=[Share("fr", 12, 40), Share("grc", 1, 0)],
    popular=[CHERI, BEOWULF],
)
EMPTY = Statistics(0, 0, [], [], [], [])
NEW = NewFactor("JBSWY3DPEHPK3PXP", "otpauth://totp/Bookshelf:ana%40example.org?secret=JBSWY")
CODES = [f"{number:05}-{number * 7:05}" for number in range(10)]

# What each function of the extra views can be given, beside the visit.
GIVEN = [
    ("statistics", STATISTICS),
    ("statistics", EMPTY),
    ("second_factor", SecondFactorForm(NEW)),
    ("second_factor", SecondFactorForm(NEW, {"code": Fault("wrong-code")})),
    ("second_factor", SecondFactorForm()),
    ("recovery_codes", CODES),
]
