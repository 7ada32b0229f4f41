"""Zygotes and sandboxes come and go; nothing is left behind."""

import os
import sys
import time

import pytest
from conftest import COMMON, reply

from course.sandbox.launcher import Zygote
from course.sandbox.order import SandboxError

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.fixture
def own_zygote():
    with Zygote([COMMON], ["ask"]) as zygote:
        yield zygote


def is_gone(process):
    for _ in range(200):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


def test_entry_talks_over_the_channel(spawn):
    sandbox = spawn("", entry="ask:echo")

    sandbox.socket.sendall(b"hello")

    assert sandbox.socket.recv(10) == b"hello"


def test_entry_ends_when_the_channel_closes(spawn):
    sandbox = spawn("", entry="ask:echo")

    sandbox.socket.close()

    assert sandbox.wait(5).words == "returned"


def test_sandboxes_end_with_their_zygote(own_zygote, new_order):
    sandbox = own_zygote.spawn(new_order("never_return"))

    own_zygote.close()

    assert sandbox.wait(5).words == "killed"
    assert is_gone(sandbox.process)


def test_killed_zygote_takes_its_sandboxes_along(own_zygote, new_order):
    if sys.platform != "linux":
        pytest.skip("only Linux has parent-death signals")
    sandbox = own_zygote.spawn(new_order("never_return"))

    own_zygote.process.kill()

    assert is_gone(sandbox.process)
    with pytest.raises(SandboxError, match="the zygote is gone"):
        own_zygote.spawn(new_order("who"))


def test_sandbox_nobody_holds_is_killed(own_zygote, new_order):
    sandbox = own_zygote.spawn(new_order("never_return"))

    sandbox.leash.close()

    assert is_gone(sandbox.process)


def test_zygote_outlives_a_crash(own_zygote, new_order):
    with own_zygote.spawn(new_order("crash")) as broken:
        broken.wait(10)

    with own_zygote.spawn(new_order("descriptors")) as sandbox:
        assert reply(sandbox) == [0, 1, 2, 3]


def test_what_a_weak_sandbox_started_ends_with_it(own_zygote, new_order):
    with own_zygote.spawn(new_order("start_a_survivor", level=0)) as sandbox:
        group = reply(sandbox)
        sandbox.wait(5)

    with pytest.raises(ProcessLookupError):
        os.killpg(group, 0)


def test_many_sandboxes_live_at_once(own_zygote, new_order):
    alive = [own_zygote.spawn(new_order("", entry="ask:echo")) for _ in range(10)]

    for number, sandbox in enumerate(alive):
        sandbox.socket.sendall(bytes([number]))

    assert [sandbox.socket.recv(1)[0] for sandbox in alive] == list(range(10))


def test_missing_module_stops_the_zygote_at_its_start():
    with pytest.raises(SandboxError, match="No module named 'nowhere'"):
        Zygote(preload=["nowhere"]).start()


def test_missing_entry_is_named(zygote, new_order):
    with pytest.raises(SandboxError, match="no attribute 'nothing'"):
        zygote.spawn(new_order("who", entry="ask:nothing"))


def test_folder_out_of_reach_is_named(zygote, new_order, tmp_path):
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only a sandbox with its own uid can be locked out")
    tmp_path.chmod(0o700)

    with pytest.raises(SandboxError, match="out of the sandbox's reach"):
        zygote.spawn(new_order("who").__class__(str(tmp_path), str(tmp_path), "ask:answer"))
