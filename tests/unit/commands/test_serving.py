"""Under which names a server is asked for, by where it listens."""

from __future__ import annotations

import socket
from types import SimpleNamespace

import pytest

from bookshelf.commands import serving
from bookshelf.commands.serving import names_of


@pytest.fixture
def machine(monkeypatch):
    """A machine called “desk” with two addresses; the second is how others know it."""
    found = [(2, 1, 6, "", ("127.0.1.1", 0)), (10, 1, 6, "", ("2001:db8::1", 0, 0, 0))]
    monkeypatch.setattr(socket, "gethostname", lambda: "desk")
    monkeypatch.setattr(socket, "getaddrinfo", lambda name, port: found)
    monkeypatch.setattr(serving, "_outward_address", lambda: "192.0.2.7")


@pytest.mark.parametrize(
    ("host", "names"),
    [("127.0.0.1", ["127.0.0.1"]), ("desk.example", ["desk.example"]), ("::1", ["[::1]"])],
)
def test_server_at_one_address_is_asked_for_by_it(host, names):
    assert names_of(host) == names


@pytest.mark.parametrize("host", ["0.0.0.0", "::", ""])
def test_server_at_all_addresses_is_asked_for_by_each_name_of_the_machine(machine, host):
    assert names_of(host) == ["desk", "desk.local", "127.0.1.1", "192.0.2.7", "[2001:db8::1]"]


def test_machine_need_not_know_its_own_name(machine, monkeypatch):
    def unknown(name, port):
        raise socket.gaierror("unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    assert names_of("0.0.0.0") == ["desk", "desk.local", "192.0.2.7"]


def test_machine_without_a_network_has_no_address_for_others(monkeypatch):
    def no_network(*given):
        raise OSError("Network is unreachable")

    monkeypatch.setattr(socket, "socket", no_network)

    assert serving._outward_address() == ""


def test_address_for_others_is_found_without_sending_anything():
    found = serving._outward_address()

    assert found == "" or socket.inet_aton(found)


def test_site_is_served_once_it_is_announced(monkeypatch):
    told = []
    server = SimpleNamespace(serve_forever=lambda: told.append("served"))
    monkeypatch.setattr(serving, "make_server", lambda *given, **how: server)

    serving.serve(None, "127.0.0.1", 5000, False, lambda: told.append("announced"))

    assert told == ["announced", "served"]


@pytest.mark.parametrize(("is_child", "told"), [(False, ["announced"]), (True, [])])
def test_with_debug_only_the_first_process_announces(monkeypatch, is_child, told):
    said, how = [], {}
    monkeypatch.setattr(serving, "is_running_from_reloader", lambda: is_child)
    monkeypatch.setattr(serving, "run_simple", lambda *given, **options: how.update(options))

    serving.serve(None, "127.0.0.1", 5000, True, lambda: said.append("announced"))

    assert said == told
    assert (how["use_reloader"], how["use_debugger"]) == (True, True)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.0.2.7", "desk"])
def test_debugger_is_not_for_the_network(monkeypatch, host):
    how = {}
    monkeypatch.setattr(serving, "is_running_from_reloader", lambda: True)
    monkeypatch.setattr(serving, "run_simple", lambda *given, **options: how.update(options))

    serving.serve(None, host, 5000, True, lambda: None)

    assert (how["use_reloader"], how["use_debugger"]) == (True, False)


def test_server_says_nothing_of_a_request(capsys):
    serving.Silent.log_request(None, 200)

    assert capsys.readouterr() == ("", "")
