"""A variant: one version of the source that is tried, and the tests that try it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from course.cut import cut
from course.exercise import Exercise
from course.fill import fill
from course.project import Layer
from course.replacement import read_replacement
from course.runner import Outcome
from course.text import CourseError
from course.verify.course import Course

# A file of tests that is written beside the source to see whether each module can be loaded.
IMPORTS = "test_every_module_can_be_imported.py"
IMPORTS_TEXT = """import importlib

import pytest


@pytest.mark.parametrize("module", {modules})
def test_module_can_be_imported(module):
    importlib.import_module(module)
"""


@dataclass(frozen=True)
class Variant:
    """Texts that differ from the reference, and the tests to run on them.

    kind: "reference", "starter", "wrong", "right" or "holes" (all exercises cut). `file` is
    what a finding about it names; `only` leaves only the tests of this exercise.
    """

    kind: str
    exercise: str
    file: str
    texts: Mapping[str, str] = field(hash=False)
    tests: tuple[str, ...]
    options: tuple[str, ...]
    only: str | None = None


def references(layers: list[Layer]) -> list[Variant]:
    """Return the reference with the tests of each of these layers."""
    return [
        Variant("reference", "", layer.name, {}, layer.tests, layer.options) for layer in layers
    ]


def variants_of(course: Course, exercise: Exercise, tests: Iterable[Outcome]) -> Iterator[Variant]:
    """Yield the starter, every wrong and every right of an exercise.

    tests: those of the reference. A wrong answer is tried on the files with a test of its own,
    the others on those with a test of any exercise of the layer. An answer that cannot be put
    in its place is left out: it is a finding already.
    """
    layer = course.project.layers[exercise.layer]
    folder = exercise.folder.relative_to(course.project.root).as_posix()
    if not course.source.regions.get(exercise.id):
        return
    marked = [test for test in tests if test.exercise and is_in(layer.tests, test)]
    mine = [test for test in marked if test.exercise == exercise.id]
    starter = cut(course.source, [exercise.id])
    yield Variant("starter", exercise.id, folder, starter, files(marked), layer.options)
    kinds = (("wrong", files(mine), exercise.id), ("right", files(marked), None))
    for kind, tried, only in kinds:
        for path in exercise.replacements(kind):
            try:
                contents = read_replacement(path).contents
                texts = fill(course.source, exercise.id, contents)
            except CourseError:
                continue
            file = f"{folder}/{kind}/{path.name}"
            yield Variant(kind, exercise.id, file, texts, tried, layer.options, only)


def holes(course: Course) -> Iterator[Variant]:
    """Yield the handout in which nothing is solved: it must load, and every test be found."""
    project = course.project
    texts = cut(course.source, list(course.source.regions))
    chosen = [(layer.tests, layer.options) for layer in project.layers.values()]
    for tests, options in [*chosen, (project.whole_tests, project.whole_options)]:
        if tests:
            yield Variant("holes", "", "course.toml", texts, tests, (*options, "--collect-only"))
    modules = [module_of(file) for file in course.source.texts if file.endswith(".py")]
    imports = {**texts, IMPORTS: IMPORTS_TEXT.format(modules=modules)}
    yield Variant("imports", "", "course.toml", imports, (IMPORTS,), ())


def files(tests: Iterable[Outcome]) -> tuple[str, ...]:
    """Return the files that these tests are in, sorted."""
    return tuple(sorted({test.nodeid.partition("::")[0] for test in tests}))


def is_in(places: Iterable[str], test: Outcome) -> bool:
    """Say whether a test is in one of these files and folders."""
    file = test.nodeid.partition("::")[0]
    return any(file == place or file.startswith(f"{place.rstrip('/')}/") for place in places)


def module_of(file: str) -> str:
    """Return the name by which a file is imported."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
