"""Build the handbook in both languages into build/docs: python -m docs"""

from __future__ import annotations

import sys
from pathlib import Path

DOCS = Path(__file__).parent
BUILT = DOCS.parent / "build" / "docs"


def main() -> int:
    """Build, and say where to begin; return the exit code."""
    try:
        from sphinx.cmd.build import build_main
    except ImportError:
        print('Sphinx is not here. Install it: pip install -e ".[docs]"', file=sys.stderr)
        return 2
    for language in ("en", "fr"):
        print(f"sphinx-build docs/{language} build/docs/{language}", flush=True)
        code = build_main(arguments(language, BUILT / language))
        if code:
            return code
    print(f"Begin with {BUILT / 'en' / 'index.html'}")
    return 0


def arguments(language: str, built: Path) -> list[str]:
    """Return what sphinx-build is told for one language; a warning is an error."""
    options = ["-q", "-W", "--keep-going", "-c", str(DOCS), "-D", f"language={language}"]
    return [*options, str(DOCS / language), str(built)]


if __name__ == "__main__":
    sys.exit(main())
