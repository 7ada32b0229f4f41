"""The source that exercises are cut from: the files of every layer, as text."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from course.markers import COMMENTS, Region, find_regions, lines_of
from course.project import Project
from course.text import CourseError
from course.text import mark as _


@dataclass(frozen=True)
class Source:
    """Texts by path, relative to the project, and the regions marked in them by exercise.

    The regions of an exercise are in the order of the paths and lines.
    """

    texts: Mapping[str, str]
    regions: Mapping[str, tuple[Region, ...]]

    def contents(self, exercise: str) -> list[str]:
        """Return what stands between the markers of an exercise, a text for each region."""
        return [
            "".join(lines_of(self.texts[region.file])[region.first : region.last])
            for region in self.regions.get(exercise, ())
        ]


def read_source(project: Project, known: Collection[str] | None = None) -> Source:
    """Return the source of a project. Raises CourseError for a marker that is wrong.

    known: the ids of the exercises there are; without, any id will do.
    """
    texts = {file: read_text(project.root / file) for file in source_files(project)}
    return make_source(texts, known)


def make_source(texts: Mapping[str, str], known: Collection[str] | None = None) -> Source:
    """Return the source that these texts make. Raises CourseError for a marker that is wrong."""
    regions: dict[str, tuple[Region, ...]] = {}
    for file, text in sorted(texts.items()):
        for region in find_regions(file, text, known):
            regions[region.exercise] = (*regions.get(region.exercise, ()), region)
    return Source(texts, regions)


def source_files(project: Project) -> list[str]:
    """Return the files of the layers that can hold a marker, sorted; a link is none of them."""
    folders = [folder for layer in project.layers.values() for folder in layer.folders]
    paths = [path for folder in folders for path in (project.root / folder).rglob("*")]
    return sorted(
        path.relative_to(project.root).as_posix()
        for path in paths
        if path.suffix in COMMENTS and path.is_file() and not path.is_symlink()
    )


def read_text(path: Path) -> str:
    """Return the text of a file with its line ends as they are, or raise CourseError."""
    try:
        return path.read_bytes().decode()
    except OSError as error:
        raise CourseError(_("{file} cannot be read: {error}"), file=path, error=error) from error
    except UnicodeDecodeError as error:
        sentence = _("{file} is not text in UTF-8. Save it in that encoding.")
        raise CourseError(sentence, file=path) from error


def write_texts(root: Path, texts: Mapping[str, str]) -> None:
    """Write each text into its file under a folder, with its line ends as they are."""
    for file, text in texts.items():
        path = root / PurePosixPath(file)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
