"""What sandboxes may write in all is bounded."""

from __future__ import annotations

import os
import sys

import pytest

from course.sandbox.disk import bound

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0,
    reason="only root on Linux may mount a file system",
)


def in_child(action):
    """Return the exit code of a forked process that does this."""
    child = os.fork()
    if child == 0:
        try:
            os._exit(action())
        except BaseException:
            os._exit(99)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_more_than_the_bound_cannot_be_written(tmp_path):
    def write_too_much():
        assert bound(str(tmp_path), 1024 * 1024) == ""
        try:
            (tmp_path / "large").write_bytes(bytes(2 * 1024 * 1024))
        except OSError:
            return 7
        return 0

    assert in_child(write_too_much) == 7


def test_others_do_not_see_the_file_system(tmp_path):
    def write():
        assert bound(str(tmp_path), 1024 * 1024) == ""
        (tmp_path / "seen").write_text("only in the child")
        return 0

    assert in_child(write) == 0
    assert list(tmp_path.iterdir()) == []


def test_reason_is_said_when_it_cannot_be_done(tmp_path):
    def bind_nowhere():
        return 7 if bound(str(tmp_path / "nowhere"), 1024) else 0

    assert in_child(bind_nowhere) == 7
