"""Grading in sandboxes against a fresh pytest without any.

    python -m benchmarks.grading [--short]

Each submission answers every exercise rightly. Each of its layers is judged by the same tests
twice: once by the grader, in a sandbox of its own, once by a new `python -m pytest` that knows
nothing of isolation and is given just the files of those tests. One after the other, in turns;
the ratio of the medians travels from machine to machine, the times do not.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from course.grader.grading import passed
from course.grader.jobs import Done, Job, Setting
from course.grader.pool import Worker
from course.grader.staging import stage_common, write_layer
from course.grader.submissions import read_submission
from course.project import Layer, Project, find_project
from course.sandbox.workplace import clear, workplace
from course.source import read_source

AIM = 6.0
LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "course", "docs")


def main() -> None:
    """Measure some submissions in turn and print what came."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grading")
    parser.add_argument("--short", action="store_true", help="three submissions")
    submissions = 3 if parser.parse_args().short else 15
    project = find_project(Path(__file__).parent)
    place = Path(workplace())
    stage_common(project, place / "common")
    worker = Worker(Setting(str(project.root), str(place / "common"), str(place / "data")), 0)
    try:
        with TemporaryDirectory() as folder:
            copy = Path(folder) / "submission"
            shutil.copytree(project.root, copy, ignore=LEFT_OUT)
            measure(project, worker, place, copy, submissions)
    finally:
        worker.close()
        clear(str(place))


def measure(project: Project, worker: Worker, place: Path, copy: Path, submissions: int) -> None:
    """Print the medians for one submission, and their ratio; the first warms both."""
    written = {name: exercised(project, name) for name in project.layers}
    graded, fresh = [], []
    for number in range(submissions + 1):
        began = time.perf_counter()
        layers = read_submission(project, project.root).layers
        done = {}
        for name, files in written.items():
            for file in files:
                layers[name].files[file] += b"\n"  # as if a student had written in it
            folder = place / "layers" / f"{name}-{number}"
            write_layer(project, project.layers[name], layers[name].files, folder)
            done[name] = worker.grade(Job(f"{name}-{number}", name, {name: str(folder)}))
        between = time.perf_counter()
        for name, layer in project.layers.items():
            if not passed(done[name]):
                failed = [verdict.nodeid for verdict in done[name].verdicts if not verdict.passed]
                sys.exit(f"{name} does not pass: {done[name].fault} {failed[:3]}")
            in_fresh_pytest(copy, layer, done[name])
        if number:
            graded.append(between - began)
            fresh.append(time.perf_counter() - between)
    tests = sum(len(run.verdicts) for run in done.values())
    levels = min(level for run in done.values() for level in run.levels.values())
    print(f"{tests} tests in {len(done)} layers, isolation level {levels}, {submissions} rounds")
    times = f"{median(graded) * 1000:.0f} ms graded, {median(fresh) * 1000:.0f} ms fresh"
    print(f"{times}: ratio {median(fresh) / median(graded):.1f} times as fast; aim {AIM}")


def exercised(project: Project, layer: str) -> list[str]:
    """Return the files of a layer that students write in."""
    regions = read_source(project).regions.values()
    files = {region.file for of_one in regions for region in of_one}
    return sorted(file for file in files if file.startswith(project.layers[layer].folders))


def in_fresh_pytest(copy: Path, layer: Layer, done: Done) -> None:
    """Judge the same layer by the same tests in a process of its own."""
    files = sorted({verdict.nodeid.partition("::")[0] for verdict in done.verdicts})
    command = [sys.executable, "-m", "pytest", "-q", *layer.options, "-m", "exercise", *files]
    ran = subprocess.run(command, cwd=copy, capture_output=True, text=True)
    if f"{len(done.verdicts)} passed" not in ran.stdout:
        sys.exit(f"a fresh pytest says otherwise: {ran.stdout}")


if __name__ == "__main__":
    main()
