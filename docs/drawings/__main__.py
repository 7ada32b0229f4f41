"""Make every drawing anew: python -m docs.drawings"""

from __future__ import annotations

from .gallery import DOCS, made


def main() -> None:
    """Write what has changed, remove what is drawn no more, and say so."""
    files = made()
    for path, text in files.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            print(path.relative_to(DOCS).as_posix())
    for path in DOCS.glob("*/pictures/*"):
        if path not in files:
            path.unlink()


if __name__ == "__main__":
    main()
