"""Compiled templates, kept where Python keeps its compiled modules: the next start is faster."""

from __future__ import annotations

import os
import sys
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import FileSystemBytecodeCache

from .early_words import translated

FOLDER = Path(cache_from_source(__file__)).parent


class KeptTemplates(FileSystemBytecodeCache):
    """Templates of one language. One that has changed, or its words have, is compiled anew."""

    def __init__(self, folder: Path, language: str) -> None:
        super().__init__(str(folder))
        self._language = language

    def get_source_checksum(self, source: str) -> str:
        """Return what tells this source in these words from every other."""
        return super().get_source_checksum(translated(source, self._language))


def kept_templates(language: str) -> KeptTemplates | None:
    """Return where the templates of a language are kept, None where nothing can be."""
    folder = FOLDER / f"templates-{language}"
    if sys.dont_write_bytecode:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return KeptTemplates(folder, language) if os.access(folder, os.W_OK) else None
