"""Guards in front of pages that are not for everybody.

Each returns a decorator, which puts a check before a handler and changes nothing else about it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from bookshelf.models import Reader, SignInNeeded, permit

from .desk import Desk

Given = ParamSpec("Given")
Result = TypeVar("Result")


def login_required(
    desk: Desk,
) -> Callable[[Callable[Concatenate[Reader, Given], Result]], Callable[Given, Result]]:
    """Let only those pass who are signed in; the handler is told who, before all else."""

    def guard(handler: Callable[Concatenate[Reader, Given], Result]) -> Callable[Given, Result]:
        @wraps(handler)
        def guarded(*arguments: Given.args, **named: Given.kwargs) -> Result:
            reader = desk.reader
            if reader is None:
                raise SignInNeeded("sign-in")
            return handler(reader, *arguments, **named)

        return guarded

    return guard


def permission_required(
    desk: Desk, permission: str
) -> Callable[[Callable[Given, Result]], Callable[Given, Result]]:
    """Let only those pass whose role gives them this permission."""

    def guard(handler: Callable[Given, Result]) -> Callable[Given, Result]:
        @wraps(handler)
        def guarded(*arguments: Given.args, **named: Given.kwargs) -> Result:
            permit(desk.reader, permission)
            return handler(*arguments, **named)

        return guarded

    return guard
