import socket
import sys

import pytest

from course.sandbox import frames
from course.sandbox.ending import Ending
from course.sandbox.order import Limits, Order


@pytest.fixture
def pair():
    one, other = socket.socketpair()
    with one, other:
        yield one, other


def test_message_arrives_whole(pair):
    pair[0].sendall(frames.encode({"title": "Les Misérables"}))

    assert frames.receive(pair[1]) == {"title": "Les Misérables"}


def test_closed_stream_has_no_message(pair):
    pair[0].sendall(frames.encode({"title": "Emma"})[:-1])
    pair[0].close()

    assert frames.receive(pair[1]) is None


def test_message_that_is_too_long_is_not_read(pair):
    pair[0].sendall(b"\xff\xff\xff\xff")

    with pytest.raises(ValueError, match="4294967295 bytes; 1048576 is the most"):
        frames.receive(pair[1])


def test_order_survives_the_journey(pair):
    order = Order("layer", "data", "ask:answer", ("more",), {"n": [1]}, Limits(cpu=2), 2, 1)

    pair[0].sendall(frames.encode(order.to_json()))

    assert Order.from_json(frames.receive(pair[1])) == order


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (-11, "crashed"),
        (-24, "used up its CPU time"),
        (-10, "ended by SIGUSR1"),
        (9, "exit code 9"),
    ],
)
def test_exit_codes_have_words(code, words):
    assert Ending.of(code).words.endswith(words)
