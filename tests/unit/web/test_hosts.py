"""Which hosts are ours, and what a proxy in front of us may say."""

from __future__ import annotations

import pytest

from bookshelf.web.bodies import Refused
from bookshelf.web.hosts import Origin, read_host, refuse_wrong_host, true_origin

OURS = ("localhost", "127.0.0.1", "[::1]", "shop.example:8443")
SEEN = Origin("http", "inside:8000", "10.0.0.1")


def problem(host, hosts=OURS):
    """Return the problem that a request to this host is refused with, None when it is not."""
    try:
        refuse_wrong_host(host, hosts)
    except Refused as refused:
        return refused.problem
    return None


def through(proxies, **headers):
    """Return where a request comes from, with these X-Forwarded-… headers."""
    given = {f"X-Forwarded-{name.title()}": value for name, value in headers.items()}
    return true_origin(SEEN, given, proxies)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "localhost:5000",
        "LOCALHOST",
        "localhost.",
        "localhost.:80",
        "localhost:",
        "127.0.0.1:1",
        "[::1]",
        "[::1]:5000",
        "Shop.Example:8443",
    ],
)
def test_our_hosts_are_ours_in_every_spelling(host):
    assert problem(host) is None


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "notlocalhost",
        "[::2]",
        "shop.example",
        "127.0.0.2",
    ],
)
def test_host_of_somebody_else_is_misdirected(host):
    refused = problem(host)

    assert (refused.status, refused.code, refused.subject) == (421, "wrong-host", host)


@pytest.mark.parametrize(
    "host",
    ["", " ", "a b", "localhost:port", "::1", "[localhost]", "[1.2.3.4::x]", "..",
     "user@localhost", "localhost/path", "localhost\n", "été", "\udcff", "[::1", "a" * 5000],
)  # fmt: skip
def test_what_is_no_host_is_a_bad_request(host):
    refused = problem(host)

    assert (refused.status, refused.code) == (400, "wrong-host")
    assert len(refused.subject) <= 80


def test_star_is_any_host_and_none_but_nothing_made_up():
    assert problem("anything.example", ["*"]) is None
    assert problem("", ["*"]) is None
    assert problem("a b", ["*"]).status == 400


def test_port_is_read_apart_from_the_name():
    assert read_host("[2001:DB8::1]:80") == ("[2001:db8::1]", "80")
    assert read_host("Example.org.") == ("example.org", "")


def test_without_proxies_of_ours_nobody_speaks_for_others():
    assert through(0, **{"for": "1.2.3.4", "proto": "https", "host": "evil.example"}) == SEEN


def test_our_proxy_says_where_a_request_comes_from():
    origin = through(1, **{"for": "203.0.113.7", "proto": "HTTPS", "host": "shop.example"})

    assert origin == Origin("https", "shop.example", "203.0.113.7")
    assert (origin.is_secure, origin.root) == (True, "https://shop.example")


def test_what_the_visitor_wrote_before_our_proxy_is_not_believed():
    origin = through(1, **{"for": "6.6.6.6, 203.0.113.7", "host": "evil.example, shop.example"})

    assert (origin.address, origin.host) == ("203.0.113.7", "shop.example")


def test_as_many_proxies_are_believed_as_are_ours():
    chain = {"for": "6.6.6.6, 203.0.113.7, 10.0.0.9"}

    assert through(2, **chain).address == "203.0.113.7"
    assert through(3, **chain).address == "6.6.6.6"


def test_proxy_that_replaces_what_stands_there_is_believed_among_several():
    assert through(2, proto="https").scheme == "https"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"for": "unknown", "proto": "gopher", "host": "a b"},
        {"for": "", "proto": " ", "host": ","},
        {"for": "1.2.3.4.5", "proto": "https evil", "host": "a/b"},
    ],
)
def test_what_no_proxy_would_write_is_passed_over(headers):
    assert through(1, **headers) == SEEN


@pytest.mark.parametrize("address", ["2001:db8::1", "[2001:DB8::1]"])
def test_address_of_a_visitor_may_be_of_the_sixth_version(address):
    assert through(1, **{"for": address}).address == "2001:db8::1"
