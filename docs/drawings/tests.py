"""How many tests an exercise has, read from the test files."""

from __future__ import annotations

import ast

from course.hidden import is_hidden

from .places import ROOT


def tests_of(exercise: str) -> tuple[int, int]:
    """Return how many public and how many hidden tests name an exercise.

    Counts what stands in a file of its own, as `EXERCISE = "<id>"` and a mark on each test.
    """
    public = hidden = 0
    for path in sorted((ROOT / "tests" / "unit").rglob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body if names(tree, exercise) else []:
            if isinstance(node, ast.FunctionDef) and is_marked(node):
                if any(is_hidden(decorator) for decorator in node.decorator_list):
                    hidden += 1
                else:
                    public += 1
    return public, hidden


def is_marked(test: ast.FunctionDef) -> bool:
    """Return whether a test carries the mark of its exercise."""
    calls = [mark.func for mark in test.decorator_list if isinstance(mark, ast.Call)]
    return any(isinstance(mark, ast.Attribute) and mark.attr == "exercise" for mark in calls)


def names(tree: ast.Module, exercise: str) -> bool:
    """Return whether a module says EXERCISE = "<id>" of this exercise."""
    wanted = f"EXERCISE = {exercise!r}"
    return any(isinstance(node, ast.Assign) and ast.unparse(node) == wanted for node in tree.body)
