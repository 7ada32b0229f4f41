import os

import pytest

from course.sandbox import workplace


@pytest.fixture
def refused(attack):
    return lambda name, *arguments: attack(name, *arguments) == "PermissionError"


def test_file_outside_cannot_be_read(refused, secret):
    assert refused("read", secret)


@pytest.mark.parametrize("path", ["/etc/passwd", "/etc/hostname", "/proc/self/maps"])
def test_system_cannot_be_read(refused, path):
    assert refused("read", path)


def test_project_cannot_be_listed(refused):
    assert refused("list_folder", os.getcwd())


def test_folder_of_all_sandboxes_cannot_be_listed(refused, place):
    assert refused("list_folder", str(place))


def test_nothing_is_written_outside_its_data(refused, place):
    forged = place / "forged"

    assert refused("write", str(forged))
    assert not forged.exists()


def test_layer_cannot_be_changed(refused, place):
    assert refused("write", str(place / "layer" / "hostile.py"))


def test_data_of_a_neighbour_cannot_be_read(spawn, refused):
    neighbour = spawn("leave_a_file")
    neighbour_data = neighbour.socket.makefile().readline().strip().strip('"')

    assert refused("read", f"{neighbour_data}/leftover")
    assert refused("list_folder", neighbour_data)


def test_next_sandbox_finds_no_leftovers(attack):
    attack("leave_a_file")

    assert attack("list_folder", ".") == []


def test_shut_folders_are_cleared_away(zygote, new_order, reply, level):
    order = new_order("hide_a_file", level=level)
    with zygote.spawn(order) as sandbox:
        reply(sandbox)

    workplace.clear(order.data)

    assert not os.path.exists(order.data)


def test_secret_cannot_be_linked_into_its_data(attack, secret):
    assert attack("link", secret) in {"PermissionError", "OSError"}


def test_no_link_is_left_for_the_trusted_side_to_follow(refused, secret):
    assert refused("point_to", secret)


def test_modes_cannot_be_changed(refused, secret):
    assert refused("open_up", secret)
    assert refused("open_up", ".")


@pytest.mark.parametrize("name", ["environ", "mem", "maps", "cmdline"])
def test_parent_cannot_be_read_through_proc(refused, name):
    assert refused("read_parent", name)
