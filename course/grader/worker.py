"""A worker: a process that grades the jobs it is sent, one line each, and answers in lines.

The zygote that sandboxes are forked from is started before pytest loads a test or an answer.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from course.boundary.remote import Launcher
from course.project import Project, read_project
from course.sandbox.launcher import open_launcher

from .jobs import Done, Job, Setting, write

WARM = ("course.boundary.host", "msgspec")


def main() -> int:
    """Grade what comes by standard input; return the exit code."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    asked = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    setting = msgspec.json.decode(asked.readline(), type=Setting)
    project = read_project(Path(setting.project))
    libraries = [place for place in sys.path if place.endswith("-packages")]
    path = [setting.common, *libraries]
    with open_launcher(path, [*WARM, *project.preload], level=setting.level) as launcher:
        answers.write(b"ready\n")
        return run(project, setting, launcher, asked, answers)


def run(
    project: Project, setting: Setting, launcher: Launcher, asked: BinaryIO, answers: BinaryIO
) -> int:
    """Grade each job in one session of pytest."""
    import pytest

    from .layers import StudentLayers
    from .session import Session

    def jobs() -> Iterator[Job]:
        for line in asked:
            yield msgspec.json.decode(line, type=Job)

    def done(result: Done) -> None:
        answers.write(write(result))
        shutil.rmtree(Path(setting.work) / result.name, ignore_errors=True)

    session = Session(
        project, lambda job: StudentLayers(project, launcher, setting, job), jobs(), done
    )
    os.chdir(project.root)
    sys.path.insert(0, str(project.root))
    code = pytest.main(arguments(project), plugins=[session])
    return 0 if code in (0, 1, 5) else int(code)


def arguments(project: Project) -> list[str]:
    """Return what pytest is told: the tests of every layer and of the whole, and no chatter."""
    given = [*project.whole_options, *project.whole_tests]
    for layer in project.layers.values():
        given += [*layer.options, *layer.tests]
    return ["-pno:terminal", "-pno:cacheprovider", "--capture=no", *dict.fromkeys(given)]


if __name__ == "__main__":
    sys.exit(main())
