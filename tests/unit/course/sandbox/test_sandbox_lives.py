"""Zygotes and sandboxes come and go; nothing is left behind."""

import contextlib
import os
import sys

import pytest

from course.sandbox.launcher import Zygote
from course.sandbox.order import Order, SandboxError

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.fixture
def own_zygote(common):
    with Zygote([common], ["ask"]) as zygote:
        yield zygote


@pytest.fixture
def spawn_there(own_zygote, new_order):
    with contextlib.ExitStack() as alive:
        yield lambda *name, **more: alive.enter_context(own_zygote.spawn(new_order(*name, **more)))


def is_gone(sandbox):
    """Whether nobody holds the other end of its channel any more."""
    sandbox.socket.settimeout(5)
    return sandbox.socket.recv(1) == b""


def test_entry_talks_over_the_channel(spawn):
    sandbox = spawn("", entry="ask:echo")

    sandbox.socket.sendall(b"hello")

    assert sandbox.socket.recv(10) == b"hello"


def test_entry_ends_when_the_channel_closes(spawn):
    sandbox = spawn("", entry="ask:echo")

    sandbox.socket.close()

    assert sandbox.wait(5).words == "returned"


def test_sandboxes_end_with_their_zygote(own_zygote, spawn_there):
    sandbox = spawn_there("never_return")

    own_zygote.close()

    assert sandbox.wait(5).words == "killed"
    assert is_gone(sandbox)


def test_killed_zygote_takes_its_sandboxes_along(own_zygote, spawn_there):
    if sys.platform != "linux":
        pytest.skip("only Linux has parent-death signals")
    sandbox = spawn_there("never_return")

    own_zygote.process.kill()

    assert is_gone(sandbox)
    with pytest.raises(SandboxError, match="the zygote is gone"):
        spawn_there("who")


def test_sandbox_nobody_holds_is_killed(spawn_there):
    sandbox = spawn_there("never_return")

    sandbox.leash.close()

    assert is_gone(sandbox)


def test_zygote_outlives_a_crash(spawn_there, reply):
    spawn_there("crash").wait(10)

    assert reply(spawn_there("descriptors")) == [0, 1, 2, 3]


def test_what_a_weak_sandbox_started_ends_with_it(spawn_there):
    sandbox = spawn_there("start_a_survivor", level=0)

    answer = sandbox.socket.makefile().readline()

    assert int(answer) == sandbox.process
    assert is_gone(sandbox)


def test_many_sandboxes_live_at_once(spawn_there):
    alive = [spawn_there("", entry="ask:echo") for _ in range(10)]

    for number, sandbox in enumerate(alive):
        sandbox.socket.sendall(bytes([number]))

    assert [sandbox.socket.recv(1)[0] for sandbox in alive] == list(range(10))


def test_missing_module_stops_the_zygote_at_its_start():
    with pytest.raises(SandboxError, match="No module named 'nowhere'"):
        Zygote(preload=["nowhere"]).start()


def test_missing_entry_is_named(zygote, new_order):
    with pytest.raises(SandboxError, match="no attribute 'nothing'"):
        zygote.spawn(new_order("who", entry="ask:nothing"))


def test_folder_out_of_reach_is_named(zygote, tmp_path):
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only a sandbox with its own uid can be locked out")
    tmp_path.chmod(0o700)

    with pytest.raises(SandboxError, match="out of the sandbox's reach"):
        zygote.spawn(Order(str(tmp_path), str(tmp_path), "ask:answer"))
