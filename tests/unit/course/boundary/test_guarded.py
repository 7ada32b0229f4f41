"""The trusted end of a channel, when the other side lies, trickles or ends."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable

import pytest

from course.boundary import frames, messages
from course.boundary.errors import LayerError
from course.boundary.guarded import Budget, GuardedPeer
from course.boundary.messages import Release, Returned


class Sandbox:
    """The other end of a channel, in the hands of the test."""

    def __init__(self) -> None:
        self.socket, self.inside = socket.socketpair()
        self.is_closed = False

    def wait(self, timeout):
        raise TimeoutError

    def close(self):
        self.is_closed = True


@pytest.fixture
def sandbox():
    sandbox = Sandbox()
    yield sandbox
    sandbox.socket.close()
    sandbox.inside.close()


def peer(sandbox, **seconds):
    return GuardedPeer(sandbox, {}, Budget(**seconds))


def test_silence_is_a_timeout_and_ends_the_sandbox(sandbox):
    guarded = peer(sandbox, call=0.05)

    with pytest.raises(LayerError, match="Timeout"):
        guarded.greet()

    assert sandbox.is_closed


def test_trickle_is_a_timeout_though_bytes_keep_coming(sandbox):
    def trickle():
        for byte in b"\x00\x00\x10\x00" + b"x" * 8:
            time.sleep(0.03)
            os.write(sandbox.inside.fileno(), bytes([byte]))

    thread = threading.Thread(target=trickle)
    thread.start()
    with pytest.raises(LayerError, match="Timeout"):
        peer(sandbox, call=0.15).greet()
    thread.join()


def test_whole_budget_counts_over_all_calls(sandbox):
    guarded = peer(sandbox, call=0.05, whole=0.06)

    with pytest.raises(LayerError):
        guarded.greet()

    assert guarded.budget.whole < 0.02


def test_message_that_announces_too_much_is_not_read(sandbox):
    os.write(sandbox.inside.fileno(), (2**31).to_bytes(4, "big"))

    with pytest.raises(LayerError, match="Ended"):
        peer(sandbox).greet()


@pytest.mark.parametrize(
    "body",
    [
        b"not json",
        b"[]",
        b'{"type": "unheard-of"}',
        b'{"type": "returned"}',
        b'{"type": "raised", "error": "SystemExit", "arguments": []}',
        b'{"type": "returned", "value": NaN}',
        b'{"type": "returned", "value": {"\\ud800": NaN}}',
        b'{"type": "returned", "value": "\\ud800 is no table"}',
        b'{"type": "returned", "value": ["\\ud800", ' + b"[" * 100_000 + b"]" * 100_000 + b"]}",
        b'{"type": "returned", "value": ["\\ud800"',
        b'{"type": "returned", "value": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"type": "returned", "value": "not a table"}',
    ],
)
def test_what_is_no_promised_answer_is_refused(sandbox, body):
    frames.send(sandbox.inside.fileno(), body)

    with pytest.raises(LayerError, match="WrongType"):
        peer(sandbox).greet()


def test_call_for_a_thing_that_was_never_given_fails_over_there(sandbox):
    frames.send(sandbox.inside.fileno(), b'{"type":"call","thing":7,"method":"x","arguments":[]}')
    frames.send(sandbox.inside.fileno(), b'{"type":"returned","value":{}}')

    peer(sandbox).greet()

    assert b'"failed"' in frames.receive(sandbox.inside.fileno(), 1000)


def test_end_of_the_other_side_is_said(sandbox):
    sandbox.inside.shutdown(socket.SHUT_RDWR)

    with pytest.raises(LayerError, match="Ended"):
        peer(sandbox).greet()


def test_nothing_is_asked_of_a_sandbox_that_has_ended(sandbox):
    guarded = peer(sandbox, call=0.02)
    with pytest.raises(LayerError, match="Timeout"):
        guarded.greet()

    with pytest.raises(LayerError, match="has ended before"):
        guarded.greet()


def test_other_side_that_reads_nothing_is_a_timeout(sandbox):
    guarded = peer(sandbox, call=0.05)

    with pytest.raises(LayerError, match="Timeout"):
        guarded.guard(guarded.send, Returned("x" * 2_000_000))


def test_sandbox_is_told_what_it_may_forget(sandbox):
    guarded = peer(sandbox)
    guarded.values.unpack({"thing": 7}, Callable[[], int])

    guarded.forget()

    message = frames.receive(sandbox.inside.fileno(), 1000)
    assert messages.decode(message) == Release([7])


def test_what_lasts_is_not_forgotten(sandbox):
    guarded = peer(sandbox)
    with guarded.values.lasting():
        guarded.values.unpack({"thing": 7}, Callable[[], int])
        number = guarded.values.pack(print, Callable[[], int])["thing"]

    guarded.forget()

    assert guarded.values.thing(number)[0] is print
    assert guarded.values.forget() == []
