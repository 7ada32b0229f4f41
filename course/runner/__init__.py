"""A warm test runner: pytest is loaded once, each run is a clean process forked from there.

The process that runs are forked from has loaded pytest and third-party packages, and nothing
of the project: every run imports the project anew, from the folder it is given.
"""

from .outcome import Outcome
from .runner import Cancelled, Runner

__all__ = ["Cancelled", "Outcome", "Runner"]
