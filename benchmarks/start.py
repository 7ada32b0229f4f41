"""From the command to the first page: Bookshelf beside a site that only says hello.

    python -m benchmarks.start [--short]

Both are started again and again, in turns, as `python …` and served by the same small server
of Werkzeug on a port of this machine; the clock stops when the answer to `GET /` has arrived.
Bookshelf opens a library that was prepared before. Medians, and their ratio.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen

from benchmarks.serving import free_port

PROJECT = Path(__file__).resolve().parent.parent
AIM = 2.0
PAUSE = 0.002
LONGEST = 30.0
HELLO = """
import flask
from werkzeug.serving import make_server
app = flask.Flask("hello")
app.get("/")(lambda: "Hello, world!")
make_server("127.0.0.1", {port}, app, threaded=True).serve_forever()
"""


def main() -> None:
    """Start both in turns, and print the ratio of the medians."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start")
    parser.add_argument("--short", action="store_true", help="five rounds instead of thirty")
    rounds = 5 if parser.parse_args().short else 30
    hello, shop = [], []
    with TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "PYTHONPATH": str(PROJECT),
            "DATABASE_URL": f"sqlite:///{folder}/bookshelf.db",
            # Both start from compiled modules, as they do for everybody the second time.
            "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
            "PYTHONDONTWRITEBYTECODE": "",
        }
        for number in range(rounds + 1):
            port = str(free_port())
            took = [
                seconds_to_answer(["-c", HELLO.format(port=port)], port, environment),
                seconds_to_answer(["-m", "bookshelf", "run", "--port", port], port, environment),
            ]
            if number:  # The first round makes the library, and what Python keeps compiled.
                hello.append(took[0])
                shop.append(took[1])
    ratio = median(shop) / median(hello)
    print(f"{rounds} rounds, medians: a hello {median(hello) * 1000:.0f} ms,", end=" ")
    print(f"bookshelf {median(shop) * 1000:.0f} ms")
    print(f"ratio {ratio:.2f}  (aim {AIM:.1f} or less)")


def seconds_to_answer(words: list[str], port: str, environment: dict[str, str]) -> float:
    """Start a site, wait for its first page, end it; return how long the page took."""
    began = time.perf_counter()
    site = subprocess.Popen(
        [sys.executable, *words],
        cwd=environment["PYTHONPATH"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while time.perf_counter() - began < LONGEST:
            if site.poll() is not None:
                sys.exit(f"the site ended by itself: {words}")
            try:
                with urlopen(f"http://127.0.0.1:{port}/", timeout=LONGEST) as answer:
                    answer.read()
                return time.perf_counter() - began
            except (URLError, OSError):
                time.sleep(PAUSE)
        sys.exit(f"no answer within {LONGEST:.0f} seconds: {words}")
    finally:
        site.kill()
        site.wait()


if __name__ == "__main__":
    main()
