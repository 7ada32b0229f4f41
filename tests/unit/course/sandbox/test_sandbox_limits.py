import pytest

from course.sandbox.order import Limits


def test_too_much_memory_is_refused(attack):
    assert attack("take_memory") == "MemoryError"


def test_too_many_descriptors_are_refused(attack):
    assert attack("take_descriptors") == "OSError"


def test_too_large_a_file_is_refused(attack):
    assert attack("write_for_ever") == "OSError"


def test_endless_loop_uses_up_its_time(attack):
    assert attack("burn", limits=Limits(cpu=1)) == "used up its CPU time"


@pytest.mark.parametrize("depth", [3, 2, 1, 0])
def test_loop_that_catches_all_is_killed_from_outside(spawn, depth):
    sandbox = spawn("never_return", level=depth)

    sandbox.kill()

    assert sandbox.wait(5).words == "killed"


def test_waiting_for_one_that_lives_on_times_out(spawn):
    sandbox = spawn("never_return")

    with pytest.raises(TimeoutError):
        sandbox.wait(0.01)


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("leave", [5], "left with exit code 5"),
        ("crash", [], "crashed"),
        ("who", [], "returned"),
        ("missing", [], "failed with an error"),
    ],
)
def test_ending_is_told_in_words(spawn, name, arguments, words):
    sandbox = spawn(name, *arguments)

    assert sandbox.wait(10).words == words
