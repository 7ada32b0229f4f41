"""Cut the tests marked `hidden` out of a test file: a handout has the public ones only."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from course.markers import lines_of
from course.text import CourseError
from course.text import mark as _

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def without_hidden(file: str, text: str) -> str | None:
    """Return the text of a test file without its hidden tests, or None when no test is left.

    A file without hidden tests stays as it is. Raises CourseError for a file that is no Python
    and for a `hidden` that is not a decorator, which cannot be cut.
    """
    tree = parse(file, text)
    if not list(hidden_marks(tree)):
        return text
    cut = list(definitions_to_cut(tree))
    refuse_others(file, tree, cut)
    if not any(is_test(node) for node in kept(tree, cut)):
        return None
    lines = lines_of(text)
    for node in reversed(cut):
        first, last = range_of(node, lines)
        del lines[first:last]
    return "".join(lines).rstrip() + "\n"


def parse(file: str, text: str) -> ast.Module:
    """Return the tree of a file of Python, or raise CourseError."""
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        sentence = _("{file}:{line}: this is not Python: {error}")
        raise CourseError(sentence, file=file, line=line, error=error) from error


def definitions_to_cut(tree: ast.Module | ast.ClassDef) -> Iterator[Definition]:
    """Yield what is marked hidden, in order, and each class that has no other test."""
    for node in tree.body:
        if not isinstance(node, DEFINITIONS):
            continue
        if any(is_hidden(decorator) for decorator in node.decorator_list):
            yield node
        elif isinstance(node, ast.ClassDef):
            inner = list(definitions_to_cut(node))
            left = any(is_test(other) for other in kept(node, inner))
            yield from inner if left or not inner else [node]


def refuse_others(file: str, tree: ast.Module, cut: list[Definition]) -> None:
    """Raise CourseError for a `hidden` that stands outside what is cut."""
    inside = {id(mark) for node in cut for mark in hidden_marks(node)}
    for mark in hidden_marks(tree):
        if id(mark) not in inside:
            sentence = _(
                "{file}:{line}: “hidden” cannot be cut here. Write @pytest.mark.hidden above a"
                " test of its own."
            )
            raise CourseError(sentence, file=file, line=mark.lineno)


def range_of(node: Definition, lines: list[str]) -> tuple[int, int]:
    """Return the lines of a definition, with its decorators, its comments and the gap above."""
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)]) - 1
    last = node.end_lineno or node.lineno
    while first and lines[first - 1].lstrip().startswith("#"):
        first -= 1
    while first and not lines[first - 1].strip():
        first -= 1
    return first, last


def kept(tree: ast.Module | ast.ClassDef, cut: list[Definition]) -> Iterator[ast.AST]:
    """Yield the definitions of a module or class that are not cut, and those inside them."""
    for node in tree.body:
        if isinstance(node, DEFINITIONS) and node not in cut:
            yield node
            if isinstance(node, ast.ClassDef):
                yield from kept(node, cut)


def is_test(node: ast.AST) -> bool:
    return isinstance(node, DEFINITIONS[:2]) and node.name.startswith("test")


def hidden_marks(tree: ast.AST) -> Iterator[ast.Attribute]:
    """Yield every `….mark.hidden` in a tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_hidden(node):
            yield node


def is_hidden(node: ast.expr) -> bool:
    """Say whether an expression is `pytest.mark.hidden`, `mark.hidden` or a call of them."""
    if isinstance(node, ast.Call):
        return is_hidden(node.func)
    if not isinstance(node, ast.Attribute) or node.attr != "hidden":
        return False
    owner = node.value
    return getattr(owner, "attr", getattr(owner, "id", "")) == "mark"
