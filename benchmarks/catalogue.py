"""How much longer a page of the catalogue takes with a million books than with a thousand.

    python -m benchmarks.catalogue [--short] [--folder FOLDER]

Two sites in this process, one over 1,000 generated books and one over 1,000,000 (with --short
over 100,000). Each question is asked of both in turns, through the whole application; what is
printed is the ratio of the medians, which travels from machine to machine, and the times, which
do not. They are of the processor, reading the file from the system's memory included, so that
other programs do not count; the file itself is in memory after the rounds that are not measured.
With --folder the libraries are kept there for the next time.
"""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.parse import quote
from wsgiref.util import setup_testing_defaults

from benchmarks.generated import ADA, library_of
from bookshelf.application import create_app
from bookshelf.controllers.contract import WSGIApp
from bookshelf.models import SORTS
from bookshelf.settings import Settings

SMALL = 1_000
PAGES = 100
ALIKE, SEARCHED = 1.5, 3.0
# Asks for an address, and returns the milliseconds.
Site = Callable[[str], float]
SEARCHES = {"aurora": 100, "lantern": 101, "meridian": 1_000, "quicksilver": 100_000}


@dataclass(frozen=True)
class Question:
    """What is asked, on how many pages of the small library, and the highest ratio allowed."""

    name: str
    query: str
    pages: int = 50
    aim: float | None = ALIKE


QUESTIONS = [
    Question("plain", ""),
    *(Question(f"by {sort}", f"sort={sort}") for sort in SORTS),
    *(Question(f"by {sort}, reversed", f"sort=-{sort}") for sort in SORTS),
    Question("of an author", f"author={quote(ADA)}", pages=2),
    Question("of an author, by year", f"author={quote(ADA)}&sort=-year", 2, None),
    *(
        Question(
            f"search “{word}”, 1 in {rarity:,}, by {sort}",
            f"q={word}&sort={sort}&limit=10",
            1,
            SEARCHED,
        )
        for word, rarity in SEARCHES.items()
        for sort in SORTS
    ),
    Question("of a genre, by year", "genre=novel&sort=year", 3, None),
    Question("of a year", "year=1900", 1, None),
    Question("search in a genre", "q=aurora&genre=novel", 1, None),
    Question("search for one letter", "q=z", 1, None),
]


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.catalogue")
    parser.add_argument("--short", action="store_true", help="100,000 books and fewer rounds")
    parser.add_argument("--folder", type=Path, help="where the libraries are kept")
    options = parser.parse_args()
    large, rounds = (100_000, 20) if options.short else (1_000_000, PAGES)
    logging.disable(logging.CRITICAL)
    with nullcontext(options.folder) if options.folder else TemporaryDirectory() as folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        few, many = (site_of(library_of(Path(folder), count)) for count in (SMALL, large))
        for question in QUESTIONS:
            compare(few, many, question, rounds)
        deep(many, large // 20)


def site_of(database_url: str) -> Site:
    """Return the function that asks a site for an address, and returns the milliseconds."""
    app = create_app(Settings(False, 0, "for-this-measurement-alone", database_url))
    return lambda address: asked(app, address)


def asked(app: WSGIApp, address: str) -> float:
    """Ask an application for an address and return the milliseconds of work that it took."""
    path, _, query = address.partition("?")
    environ = {"PATH_INFO": path, "QUERY_STRING": query, "HTTP_HOST": "localhost"}
    setup_testing_defaults(environ)
    statuses: list[str] = []
    started = time.thread_time()
    answer = app(environ, lambda status, headers, error=None: statuses.append(status))
    body = b"".join(answer)
    getattr(answer, "close", lambda: None)()
    took = (time.thread_time() - started) * 1000
    if statuses != ["200 OK"]:
        raise SystemExit(f"{address} was answered {statuses}: {body[:300]!r}")
    return took


def compare(few: Site, many: Site, question: Question, rounds: int) -> None:
    """Ask both sites in turns, and print how much longer the large one takes."""
    small, large = [], []
    # A search that finds as few books as it does in the small library has few pages.
    pages = PAGES if question.pages > 1 else 1
    for number in range(-min(rounds, pages), rounds):
        page = number % pages
        of_few = few(f"/books?{question.query}&page={page % question.pages + 1}")
        of_many = many(f"/books?{question.query}&page={page + 1}")
        if number >= 0:
            small.append(of_few)
            large.append(of_many)
    print(result(question, median(small), median(large)), flush=True)


def result(question: Question, small: float, large: float) -> str:
    """Return the line that tells of one question."""
    ratio = large / small
    line = f"{question.name:46} {small:6.2f} ms {large:7.2f} ms  ratio {ratio:5.2f}"
    if question.aim is None:
        return line
    return f"{line}  (aim {question.aim:.1f}){' MISSED' if ratio > question.aim else ''}"


def deep(site: Site, last: int) -> None:
    """Print what pages cost that nobody turns to one by one."""
    for page in (last // 100, last // 10, last // 2, last):
        took = median(site(f"/books?page={page}") for _ in range(5))
        print(f"page {page:,}: {took:.2f} ms")


if __name__ == "__main__":
    main()
