"""A worker: a process that grades the jobs it is sent, one line each, and answers in lines.

The zygote that sandboxes are forked from is started before pytest loads a test or an answer.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from course.boundary.remote import Launcher
from course.project import Project, read_project
from course.sandbox.disk import bound
from course.sandbox.launcher import open_launcher
from course.sandbox.workplace import remove

from .jobs import Done, Job, Setting, write

WARM = ("course.boundary.host", "msgspec")
# The most that all sandboxes of a worker may have written at one moment, in bytes.
DISK = 256 * 1024 * 1024
# Plugins of pytest that would do something for each test that nobody looks at here.
LEFT_OUT = ("terminal", "cacheprovider", "faulthandler", "threadexception", "unraisableexception")


def main() -> int:
    """Grade what comes by standard input; return the exit code."""
    asked = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what tests print must not mix with the answers
    setting = msgspec.json.decode(asked.readline(), type=Setting)
    project = read_project(Path(setting.project))
    folder = Path(setting.work)
    folder.mkdir(parents=True)
    folder.chmod(0o711)
    unbound = bound(setting.work, DISK)
    libraries = [place for place in sys.path if place.endswith("-packages")]
    warm = [*WARM, *project.preload]
    with open_launcher([setting.common, *libraries], warm, level=setting.level) as launcher:
        answers.write(b"ready\n")
        missing = [f"disk: {unbound}"] if unbound else []
        return grade(project, setting, launcher, missing, asked, answers)


def grade(
    project: Project,
    setting: Setting,
    launcher: Launcher,
    missing: list[str],
    asked: BinaryIO,
    answers: BinaryIO,
) -> int:
    """Grade each job in one session of pytest, which is loaded only now."""
    import pytest

    from .layers import StudentLayers
    from .session import Session

    def jobs() -> Iterator[Job]:
        for line in asked:
            yield msgspec.json.decode(line, type=Job)

    def done(result: Done) -> None:
        remove(Path(setting.work) / result.name)
        steps = sorted({*result.missing, *missing})
        answers.write(write(msgspec.structs.replace(result, missing=steps)))

    def open_layers(job: Job) -> StudentLayers:
        return StudentLayers(project, launcher, setting, job)

    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.chdir(project.root)
    sys.path.insert(0, str(project.root))
    code = pytest.main(arguments(project), [Session(project, open_layers, jobs(), done)])
    return 0 if code in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED) else int(code)


def arguments(project: Project) -> list[str]:
    """Return what pytest is told: the tests of every layer and of the whole, and no chatter."""
    given = [*project.whole_options, *project.whole_tests]
    for layer in project.layers.values():
        given += [*layer.options, *layer.tests]
    quiet = [f"-pno:{plugin}" for plugin in LEFT_OUT]
    return [*quiet, "--capture=no", *dict.fromkeys(given)]


if __name__ == "__main__":
    sys.exit(main())
