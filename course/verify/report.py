"""What verification has proved, as plain data."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from course.verify.finding import Finding


@dataclass
class Row:
    """What was proved of one exercise.

    `public` and `hidden` count its tests; `starter` says whether it fails as it must; `wrong`
    has the tests that catch each wrong answer, `right` those that refuse each right one.
    """

    exercise: str
    public: int = 0
    hidden: int = 0
    starter: bool = False
    wrong: dict[str, list[str]] = field(default_factory=dict)
    right: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Report:
    """Everything that was proved, and everything that is wrong."""

    rows: dict[str, Row] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    variants: int = 0
    seconds: float = 0.0

    def is_wrong(self, exercise: str) -> bool:
        """Say whether anything was found about an exercise."""
        return any(finding.exercise == exercise for finding in self.findings)

    def data(self) -> dict[str, Any]:
        """Return the report as plain data."""
        return {
            "passed": not self.findings,
            "exercises": [asdict(row) for row in self.rows.values()],
            "findings": [asdict(finding) for finding in self.findings],
            "variants": self.variants,
            "seconds": round(self.seconds, 2),
        }
