"""Put text between the markers of an exercise: an answer, or the TODO of the starter again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import dedent, indent

from course.markers import Region, lines_of
from course.source import Source
from course.text import CourseError
from course.text import mark as _


def fill(source: Source, exercise: str, contents: Sequence[str]) -> dict[str, str]:
    """Return the text of every file with a region of this exercise, these contents in them.

    Contents are in the order of the regions, one for each, and may be written flush left.
    Raises CourseError when there are more or fewer than regions.
    """
    regions = source.regions.get(exercise, ())
    if len(contents) != len(regions):
        sentence = _("{id} has {regions} regions to fill, but {parts} were given.")
        raise CourseError(sentence, id=exercise, regions=len(regions), parts=len(contents))
    return put_between(source, dict(zip(regions, contents, strict=True)))


def put_between(source: Source, contents: Mapping[Region, str]) -> dict[str, str]:
    """Return the text of every file that these regions are in, with these contents."""
    files: dict[str, list[str]] = {}
    # From the last line to the first, so that the places of the other regions stay right.
    for region in sorted(contents, key=lambda region: region.first, reverse=True):
        lines = files.setdefault(region.file, lines_of(source.texts[region.file]))
        lines[region.first : region.last] = fitted(contents[region], region, lines)
    return {file: "".join(lines) for file, lines in sorted(files.items())}


def fitted(content: str, region: Region, lines: Sequence[str]) -> list[str]:
    """Return the lines of a content at the indentation, and with the line ends, of the markers."""
    marker = lines[region.first - 1]
    end = marker[len(marker.rstrip("\r\n")) :]
    shifted = indent(dedent(content).strip("\r\n"), region.indent)
    return [line.rstrip("\r\n") + end for line in lines_of(shifted)]
