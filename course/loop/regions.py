"""Where the exercises are in a student's files, whatever state these are in."""

from __future__ import annotations

from collections.abc import Iterable

from course.cut import todo
from course.exercise import Exercise
from course.markers import Region, find_regions, lines_of
from course.project import Project
from course.source import read_text, source_files
from course.text import CourseError

Place = tuple[str, int]


class Regions:
    """The marked regions of a project. `problems` are of files with a wrong marker or encoding."""

    def __init__(self, project: Project, known: Iterable[str]) -> None:
        self.problems: list[CourseError] = []
        self._texts: dict[str, str] = {}
        self._regions: list[Region] = []
        names = set(known)
        for file in source_files(project):
            try:
                self._texts[file] = read_text(project.root / file)
                self._regions += find_regions(file, self._texts[file], names)
            except CourseError as error:
                self.problems.append(error)

    def of(self, exercise: Exercise) -> list[Region]:
        """Return the regions of an exercise, none where its markers are gone."""
        return [region for region in self._regions if region.exercise == exercise.id]

    def place(self, exercise: Exercise) -> Place | None:
        """Return where an exercise is to be done: its first TODO, else its first region."""
        regions = self.of(exercise)
        return self.todo(exercise) or ((regions[0].file, regions[0].first + 1) if regions else None)

    def todo(self, exercise: Exercise) -> Place | None:
        """Return where the first TODO of an exercise still stands."""
        for region in self.of(exercise):
            line = todo(region.file, region.exercise)
            lines = lines_of(self._texts[region.file])[region.first : region.last]
            for offset, text in enumerate(lines):
                if text.strip() == line:
                    return region.file, region.first + offset + 1
        return None
