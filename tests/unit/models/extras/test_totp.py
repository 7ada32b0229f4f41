"""Codes that change with the time are those of RFC 6238."""

from __future__ import annotations

import base64
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

totp = pytest.importorskip("bookshelf.models.extras.totp")

SECRET = base64.b32encode(b"12345678901234567890").decode()
NOW = 1111111109
STEP = NOW // 30


# Appendix B of the RFC, SHA-1; our codes are the last six of its eight digits.
@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_codes_are_those_of_the_rfc(seconds, code):
    assert totp.code_at(SECRET, seconds // 30) == code[-6:]


# Appendix D of RFC 4226, on which the other is built.
def test_codes_by_count_are_those_of_rfc_4226():
    codes = " ".join(totp.code_at(SECRET, count) for count in range(10))

    assert codes == "755224 287082 359152 969429 338314 254676 287922 162583 399871 520489"


@pytest.mark.parametrize("late", [-1, 0, 1])
def test_code_is_good_one_step_before_and_after(late):
    code = totp.code_at(SECRET, STEP + late)

    assert totp.step_of(SECRET, code, NOW) == STEP + late


@pytest.mark.parametrize("late", [-2, 2, 1000])
def test_code_of_another_time_is_not_good(late):
    code = totp.code_at(SECRET, STEP + late)

    assert totp.step_of(SECRET, code, NOW) is None


def test_spaces_in_a_code_mean_nothing():
    code = totp.code_at(SECRET, STEP)

    assert totp.step_of(SECRET, f" {code[:3]} {code[3:]}\n", NOW) == STEP


@pytest.mark.parametrize("code", ["", "0", "12345", "1234567", "abcdef", "\0", "\ud800", "é" * 6])
def test_what_is_no_code_is_not_good(code):
    assert totp.step_of(SECRET, code, NOW) is None


def test_secret_has_160_bits_and_is_new_each_time():
    first, second = totp.new_secret(), totp.new_secret()

    assert len(base64.b32decode(first)) == 20
    assert first != second


def test_address_names_the_issuer_the_reader_and_the_secret():
    url = urlsplit(totp.address(SECRET, "ana+books@example.org"))

    assert (url.scheme, url.netloc) == ("otpauth", "totp")
    assert unquote(url.path) == "/Bookshelf:ana+books@example.org"
    assert parse_qs(url.query) == {"secret": [SECRET], "issuer": ["Bookshelf"]}
