"""How much of the speed of bare WSGI is left when Bookshelf answers a page.

    python -m benchmarks.pages [--short]

Two servers, each `gunicorn -w 2` on this machine: the site with 10,000 generated books, and a
bare WSGI function that returns the bytes of that same page. They are asked in turns for
`/books?page=2&limit=20`. The ratio of what they answer a second travels from machine to
machine; the numbers do not.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from benchmarks.asking import CLIENTS, answers_a_second
from benchmarks.serving import gunicorn
from bookshelf.models.sqlite import prepare

PATH = "/books?page=2&limit=20"
BOOKS = 10_000
AIM = 0.30


def main() -> None:
    """Measure, and print the ratio."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pages")
    parser.add_argument("--short", action="store_true", help="three rounds of one second each")
    rounds, seconds = (3, 1.0) if parser.parse_args().short else (7, 3.0)
    with TemporaryDirectory() as folder:
        database_url = f"sqlite:///{folder}/bookshelf.db"
        fill(database_url)
        page = Path(folder) / "page.html"
        with gunicorn("bookshelf:create_app()", {"DATABASE_URL": database_url}) as site:
            with urlopen(f"http://127.0.0.1:{site}{PATH}") as answer:
                page.write_bytes(answer.read())
            with gunicorn("benchmarks.bare:app", {"BARE_PAGE": str(page)}) as bare:
                compare(site, bare, rounds, seconds)


def fill(database_url: str) -> None:
    """Make a library of generated books."""
    library = prepare(database_url)()
    library.books.load(
        [
            {
                "title": f"The book of the {number * 7919 % BOOKS:05}th night",
                "author": f"Author {number % 1999:04}",
                "year": 1500 + number % 500,
                "popularity": number % 97,
            }
            for number in range(BOOKS)
        ]
    )
    library.close()


def compare(site: int, bare: int, rounds: int, seconds: float) -> None:
    """Ask the two servers in turns, and print the median of the ratios."""
    wrk = shutil.which("wrk")
    print(f"asked by {'wrk' if wrk else f'{CLIENTS} clients of our own, wrk is not here'}")
    for port in (site, bare):
        answers_a_second(port, PATH, 1, wrk)  # Warm: what is read once is read now.
    ratios = []
    started, before = time.perf_counter(), clients_seconds()
    for number in range(1, rounds + 1):
        bare_speed = answers_a_second(bare, PATH, seconds, wrk)
        site_speed = answers_a_second(site, PATH, seconds, wrk)
        ratios.append(site_speed / bare_speed)
        speeds = f"site {site_speed:6,.0f}/s  bare {bare_speed:6,.0f}/s"
        print(f"round {number}: {speeds}  ratio {ratios[-1]:.2f}", flush=True)
    spent = (clients_seconds() - before) / (time.perf_counter() - started)
    print(f"the clients kept {spent:.2f} of a core busy")
    print(f"ratio {median(ratios):.2f}  (aim {AIM:.2f}; {PATH} over {BOOKS:,} books)")


def clients_seconds() -> float:
    """Return the processor time of all clients that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
