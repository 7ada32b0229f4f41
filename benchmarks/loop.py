"""From a save to the verdict: the student's loop against a fresh pytest.

    python -m benchmarks.loop [--short]

Both judge the same tests of the same exercise in a handout made for this. In each round an
answer is saved; once the loop sees it, through the watching that `course learn` uses, once a
new `python -m pytest` is started with the tests of the exercise. Medians and their ratio.
"""

from __future__ import annotations

import argparse
import queue
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import median

from course.fill import fill
from course.handout import make_handout
from course.loop.verdict import Verdict, judge
from course.loop.watch import watch
from course.loop.workspace import Workspace, open_workspace
from course.project import find_project
from course.runner import Runner
from course.source import read_source, write_texts

AIM = 0.2
EXERCISES = ("models/get-book", "controllers/show-book", "views/book-list")


def main() -> None:
    """Measure some exercises in turn and print what came."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.loop")
    parser.add_argument("--short", action="store_true", help="one exercise, few rounds")
    short = parser.parse_args().short
    reference = find_project(Path(__file__).parent)
    ratios = []
    with tempfile.TemporaryDirectory() as folder, Runner() as runner:
        make_handout(reference, Path(folder) / "workspace")
        workspace = open_workspace(Path(folder) / "workspace")
        answers = read_source(reference)
        for name in EXERCISES[:1] if short else EXERCISES:
            texts = fill(read_source(workspace.project), name, answers.contents(name))
            ratios.append(measure(workspace, runner, name, texts, rounds=5 if short else 25))
    print(f"ratio {max(ratios):.2f} at worst; aim {AIM:.2f} or less")


def measure(
    workspace: Workspace, runner: Runner, name: str, texts: dict[str, str], rounds: int
) -> float:
    """Return the ratio for one exercise: the loop to a fresh pytest, in interleaved rounds."""
    saves: queue.Queue[set[Path]] = queue.Queue()
    stop = threading.Event()
    layer = workspace.layer(workspace.exercise(name))
    folders = [workspace.project.root / folder for folder in (*layer.folders, *layer.tests)]
    thread = threading.Thread(target=watch, args=(folders, saves.put, stop))
    thread.start()
    time.sleep(1)  # until the system watches
    loop, fresh = [], []
    for number in range(rounds + 1):
        began = save(workspace, texts, number)
        saves.get(timeout=10)
        verdict = judge(workspace, runner, workspace.exercise(name))
        took = time.perf_counter() - began
        began = save(workspace, texts, number)
        run_fresh(workspace, verdict)
        if number:  # the first round warms both
            loop.append(took)
            fresh.append(time.perf_counter() - began)
        saves.get(timeout=10)
    stop.set()
    thread.join()
    ratio = median(loop) / median(fresh)
    times = f"{median(loop) * 1000:5.0f} ms in the loop, {median(fresh) * 1000:5.0f} ms fresh"
    print(f"{name:<22} {len(verdict.outcomes)} tests: {times}: ratio {ratio:.2f}", flush=True)
    return ratio


def save(workspace: Workspace, texts: dict[str, str], number: int) -> float:
    """Save the answer, each time a little different, and return when that was done."""
    changed = {file: text + "\n" * (number % 2) for file, text in texts.items()}
    write_texts(workspace.project.root, changed)
    return time.perf_counter()


def run_fresh(workspace: Workspace, verdict: Verdict) -> None:
    """Run the same tests with a fresh pytest, and see that it comes to the same verdict."""
    layer = workspace.layer(verdict.exercise)
    tests = [outcome.nodeid for outcome in verdict.outcomes]
    command = [sys.executable, "-m", "pytest", "-q", *layer.options, *tests]
    done = subprocess.run(command, cwd=workspace.project.root, stdout=subprocess.DEVNULL)
    if not (verdict.passed and done.returncode == 0):
        sys.exit(f"{verdict.exercise.id} is not solved: {verdict.failures}")


if __name__ == "__main__":
    main()
