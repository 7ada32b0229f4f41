"""Each story that judges the whole tells its claim in French as well."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from course.project import find_project

PROJECT = find_project(Path(__file__).parent)


def stories():
    """Return every test of the whole, as its syntax tree."""
    files = [PROJECT.root / file for file in PROJECT.whole_tests]
    return [
        node
        for file in files
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
def test_story_has_a_claim_in_french(story):
    marks = [ast.unparse(decorator) for decorator in story.decorator_list]

    assert any(mark.startswith("pytest.mark.story(fr=") for mark in marks)
