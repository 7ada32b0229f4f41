"""What is told of a graded class: marks for programs and spreadsheets, pages for people.

Everything that comes from a submission is hostile text, and no student's page says more of a
hidden test than how many of them passed.
"""

from .table import print_table
from .writing import write_reports

__all__ = ["print_table", "write_reports"]
