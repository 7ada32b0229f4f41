import os
import sys
from pathlib import Path

import pytest

from course.sandbox.launcher import Spawner, Zygote, open_launcher
from course.sandbox.order import Isolation, SandboxError

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these locks")
CAP_SYS_ADMIN = 1 << 21


def rules_the_system():
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    status = Path("/proc/self/status").read_text()
    return bool(int(status.partition("CapEff:")[2].split()[0], 16) & CAP_SYS_ADMIN)


root = pytest.mark.skipif(
    not rules_the_system(), reason="level 3 takes root on Linux, and CAP_SYS_ADMIN (not in Docker)"
)


@root
def test_root_reaches_level_three(spawn):
    isolation = spawn("who").isolation

    assert isolation.level == 3
    assert isolation.missing == ()


@root
def test_every_sandbox_has_a_uid_of_its_own(spawn, reply):
    one, other = reply(spawn("who"))["uid"], reply(spawn("who"))["uid"]

    assert one != other
    assert min(one, other) >= 60_000


@linux
def test_level_two_says_that_the_uid_is_shared(spawn):
    isolation = spawn("who", level=2).isolation

    assert isolation.level == 2
    assert any(step.startswith("uid: ") for step in isolation.missing)


@linux
def test_level_one_claims_limits_and_no_locks(spawn):
    isolation = spawn("who", level=1).isolation

    assert isolation.level == 1
    assert "limits" in isolation.steps
    assert not {"uid", "network", "seccomp"} & set(isolation.steps)


def test_level_zero_claims_nothing(spawn):
    assert spawn("who", level=0).isolation == Isolation(0, (), ())


@pytest.mark.parametrize("level", [0, 1])
def test_spawned_sandbox_answers_like_a_forked_one(new_order, reply, common, level):
    launcher = Spawner([common], ["ask"], level)

    with launcher.spawn(new_order("surroundings")) as sandbox:
        names = reply(sandbox).keys()

    assert sandbox.isolation.level <= level
    assert {"LANG", "TMPDIR"} <= names


def test_spawned_sandbox_is_killed_from_outside(new_order, common):
    with Spawner([common], ["ask"]).spawn(new_order("never_return")) as sandbox:
        sandbox.kill()

        assert sandbox.wait(5).code != 0


def test_spawned_sandboxes_end_with_their_launcher(new_order, common):
    with Spawner([common], ["ask"]) as launcher:
        sandbox = launcher.spawn(new_order("never_return"))

    assert sandbox.child.returncode is not None


def test_spawned_sandbox_says_why_it_did_not_start(new_order, common):
    with pytest.raises(SandboxError, match="No module named 'nowhere'"):
        Spawner([common], ["nowhere"]).spawn(new_order("who"))


def test_waiting_for_a_spawned_one_that_lives_on_times_out(new_order, common):
    with (
        Spawner([common], ["ask"]).spawn(new_order("never_return")) as sandbox,
        pytest.raises(TimeoutError, match="lives on"),
    ):
        sandbox.wait(0.01)


def test_isolation_below_what_is_accepted_is_an_error(zygote, new_order):
    with pytest.raises(SandboxError, match="level 1, not 2"):
        zygote.spawn(new_order("who", level=1, least=2))


def test_fork_is_chosen_where_there_is_one():
    assert isinstance(open_launcher(), Zygote if hasattr(os, "fork") else Spawner)


@pytest.mark.parametrize("level", [0, 1])
def test_weak_levels_are_spawned_on_request(level):
    launcher = open_launcher(level=level)

    assert isinstance(launcher, Spawner)
    assert launcher.level == level


def test_steps_decide_the_level():
    strong = ["uid", "network", "limits", "landlock 7", "seccomp"]

    assert Isolation.of(strong, []).level == 3
    assert Isolation.of(strong[1:], []).level == 2
    assert Isolation.of(["limits", "seccomp"], []).level == 1
    assert Isolation.of([], []).level == 0
