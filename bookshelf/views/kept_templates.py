"""Compiled templates, kept where Python keeps its compiled modules: the next start is faster."""

from __future__ import annotations

import os
import sys
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import FileSystemBytecodeCache

FOLDER = Path(cache_from_source(__file__)).parent


def kept_templates(language: str) -> FileSystemBytecodeCache | None:
    """Return where the templates of a language are kept, None where nothing can be.

    A template that has changed since is compiled anew. Each language keeps its own, for some
    of its words are put in place when a template is compiled.
    """
    folder = FOLDER / f"templates-{language}"
    if sys.dont_write_bytecode:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder)) if os.access(folder, os.W_OK) else None
