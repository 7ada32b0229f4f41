"""How long `bookshelf load` takes beside `sqlite-utils insert`, which checks nothing.

    python -m benchmarks.load [--short]

Both load the same file of generated books into a new database, in turns, each in a process of
its own. Ours checks every row, finds what is known, keeps five sorted orders and a search index;
theirs fills one table. The ratio travels from machine to machine; the numbers do not.
"""

from __future__ import annotations

import argparse
import csv
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bookshelf.models import GENRES

ROWS, SHORT_ROWS = 1_000_000, 50_000
AIM = 1.5
FIELDS = ("title", "author", "year", "language", "genre", "isbn", "popularity", "price", "stock")
WORDS = (
    "river",
    "house",
    "winter",
    "garden",
    "letter",
    "shadow",
    "été",
    "forêt",
    "œuvre",
    "mémoire",
)
LANGUAGES = ("en", "fr", "")


@dataclass(frozen=True)
class Run:
    """What one run took: seconds, those of the processor, and MiB of memory at its peak."""

    seconds: float
    processor: float
    memory: int


def main() -> None:
    """Measure, and print the ratio."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load")
    parser.add_argument("--short", action="store_true", help=f"{SHORT_ROWS:,} rows")
    rows, rounds = (SHORT_ROWS, 3) if parser.parse_args().short else (ROWS, 3)
    with TemporaryDirectory() as folder:
        small, large = Path(folder) / "small.csv", Path(folder) / "large.csv"
        write_rows(small, rows // 10)
        write_rows(large, rows)
        compare(large, rows, rounds)
        few, many = load(ours(small), small).memory, load(ours(large), large).memory
        print(f"memory at its peak: {few} MiB for {rows // 10:,} rows, {many} for {rows:,}")


def compare(file: Path, rows: int, rounds: int) -> None:
    """Load the file in turns, and print the medians of the ratios."""
    pairs = []
    for number in range(1, rounds + 1):
        pairs.append((load(ours(file), file), load(theirs(file), file)))
        print(f"round {number}: {_ratios(pairs[-1:])}", flush=True)
    print(f"{_ratios(pairs)}  (aim {AIM:.2f}; {rows:,} rows)")


def _ratios(pairs: list[tuple[Run, Run]]) -> str:
    """Return the median ratio of time, and of what the processor did of it, in words."""
    seconds = median(our.seconds / their.seconds for our, their in pairs)
    processor = median(our.processor / their.processor for our, their in pairs)
    return f"ratio {seconds:.2f} (of the processor's time {processor:.2f})"


def ours(file: Path) -> list[str]:
    """Return the command of ours that loads this file."""
    return ["-m", "bookshelf", "load", str(file), "--database", str(file.with_suffix(".db"))]


def theirs(file: Path) -> list[str]:
    """Return the command of sqlite-utils that loads this file."""
    database = str(file.with_suffix(".db"))
    return ["-m", "sqlite_utils", "insert", database, "book", str(file), "--csv", "--silent"]


def load(command: list[str], file: Path) -> Run:
    """Run a command of Python's that loads this file, and say what it took."""
    for left in file.parent.glob("*.db*"):
        left.unlink()
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.DEVNULL)
    _id, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    with closing(sqlite3.connect(file.with_suffix(".db"))) as database:
        (books,) = database.execute("SELECT count(*) FROM book").fetchone()
    run = Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)
    print(f"  {command[1]:12} {books:9,} books in {seconds:6.2f} s", flush=True)
    return run


def write_rows(file: Path, rows: int) -> None:
    """Write a file of books that differ: many of them with accents, half with an ISBN."""
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(FIELDS)
        writer.writerows(row(number) for number in range(rows))


def row(number: int) -> list[object]:
    """Return the row of this number, the same on every machine."""
    mixed = number * 2654435761 % 2**32
    first, second, third = mixed % 10, mixed // 10 % 10, mixed // 100 % 10
    return [
        f"The {WORDS[first]} of the {WORDS[second]} {number}",
        f"{WORDS[third].title()} {WORDS[first].title()} {mixed % 50021}",
        1500 + mixed % 520,
        LANGUAGES[mixed % 3],
        GENRES[mixed // 7 % len(GENRES)],
        isbn(number * 7919 % 10**9) if number % 2 else "",
        mixed % 97,
        f"{3 + mixed % 57}.{mixed % 100:02}",
        mixed % 20,
    ]


def isbn(body: int) -> str:
    """Return the ISBN-13 with these nine digits."""
    digits = f"978{body:09}"
    odd, even = sum(map(int, digits[::2])), sum(map(int, digits[1::2]))
    return digits + str(-(odd + 3 * even) % 10)


if __name__ == "__main__":
    main()
