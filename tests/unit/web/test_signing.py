"""Signatures: of one text, for one purpose, by a key of now or before."""

from __future__ import annotations

import pytest

from bookshelf.web.signing import LENGTH, is_signed, key_for, sign

KEYS = ("the key of now", "the key before")


def test_signature_of_a_text_is_known_again():
    assert is_signed(KEYS, "session", "a token", sign(KEYS, "session", "a token"))


def test_newest_key_signs():
    signature = sign(KEYS, "session", "a token")

    assert is_signed(KEYS[:1], "session", "a token", signature)
    assert not is_signed(KEYS[1:], "session", "a token", signature)


def test_old_key_still_reads_what_it_has_signed():
    assert is_signed(KEYS, "session", "a token", sign(KEYS[1:], "session", "a token"))


def test_signature_is_good_for_one_purpose_and_one_text():
    signature = sign(KEYS, "session", "a token")

    assert not is_signed(KEYS, "csrf", "a token", signature)
    assert not is_signed(KEYS, "session", "another token", signature)


@pytest.mark.parametrize("signature", ["", "0" * LENGTH, "é", "\udcff", "\0", "x" * 100_000])
def test_other_text_is_no_signature(signature):
    assert not is_signed(KEYS, "session", "a token", signature)


def test_signature_is_48_hexadecimal_digits_whatever_is_signed():
    for text in ("", "é", "\udcff", "x" * 100_000):
        signature = sign(KEYS, "session", text)
        assert len(signature) == LENGTH
        assert set(signature) <= set("0123456789abcdef")


def test_each_purpose_has_a_key_of_32_bytes_of_its_own():
    keys = {key_for(key, purpose) for key in KEYS for purpose in ("a", "b")}

    assert [len(key) for key in keys] == [32] * 4
