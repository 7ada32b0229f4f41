"""The codes of faults and problems, as the layers promise them in their docstrings."""

from __future__ import annotations

import re

import pytest

from bookshelf.models import Fault
from bookshelf.views import Problem


def codes(kind):
    """Return the codes that the docstring of a class names after "one of:"."""
    _, _, listed = kind.__doc__.partition("one of:")
    return re.findall(r"[a-z]+(?:-[a-z]+)*", listed.partition(".")[0])


FAULT_CODES = codes(Fault)
PROBLEM_CODES = codes(Problem)

every_fault = pytest.mark.parametrize("code", FAULT_CODES)
every_problem = pytest.mark.parametrize("code", PROBLEM_CODES)
