"""The proof that a course is honest: starters fail, wrongs are caught, rights are accepted."""

from course.verify.finding import Finding
from course.verify.report import Report, Row
from course.verify.verifying import verify

__all__ = ["Finding", "Report", "Row", "verify"]
