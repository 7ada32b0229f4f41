import os
from errno import EPERM
from pathlib import Path

import pytest


@pytest.mark.parametrize("name", ["fork", "run_a_program", "become_a_program", "kill_parent"])
def test_no_other_process_is_made_or_touched(attack, name):
    assert attack(name) == "PermissionError"


def test_no_thread_is_started(attack):
    assert attack("start_a_thread") == "RuntimeError"


def test_parent_cannot_be_traced(attack):
    assert attack("trace_parent") == [-1, EPERM]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("fork", []), ("setuid", [0]), ("unshare", [0x10000000]), ("memfd_create", ["name", 0])],
)
def test_c_library_opens_no_back_door(attack, name, arguments):
    assert attack("call_c", name, *arguments) == [-1, EPERM]


def test_limits_cannot_be_raised(attack):
    assert attack("raise_own_limits") in {"PermissionError", "ValueError"}


@pytest.mark.parametrize(
    "name",
    ["connect_tcp", "listen_tcp", "send_udp", "connect_abstract", "send_beside_the_pair"],
)
def test_nobody_is_reached_over_the_network(attack, name):
    assert attack(name) == "PermissionError"


def test_kernel_holds_it_without_privileges(spawn, level):
    sandbox = spawn("never_return", level=level)
    status = Path(f"/proc/{sandbox.process}/status").read_text()
    fields = dict(line.split(":\t", 1) for line in status.splitlines())

    assert fields["NoNewPrivs"] == "1"
    assert fields["Seccomp"] == "2"
    assert int(fields["CapEff"], 16) == int(fields["CapPrm"], 16) == 0


def test_only_its_channel_and_dev_null_are_open(attack):
    assert attack("descriptors") == [0, 1, 2, 3]


def test_environment_of_the_trusted_side_stays_there(attack, monkeypatch):
    monkeypatch.setenv("TOKEN", "secret")

    names = attack("surroundings").keys()

    assert names == {"PATH", "LANG", "HOME", "TMPDIR", "PYTHONDONTWRITEBYTECODE"}


def test_zygote_has_loaded_no_test_and_no_answer(attack):
    loaded = {name.partition(".")[0] for name in attack("who")["modules"]}

    assert "ask" in loaded
    assert not loaded & {"pytest", "_pytest", "tests", "bookshelf", "swaps", "conftest"}


def test_project_is_not_importable(attack):
    assert os.getcwd() not in attack("who")["path"]


@pytest.mark.parametrize("name", ["course.grader", "course.sandbox.landlocked", "tests"])
def test_nothing_more_of_the_project_is_imported(attack, name):
    assert attack("import_module", name) == "ModuleNotFoundError"
