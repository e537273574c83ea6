"""The key of a seal as a person writes it down and types it."""

from __future__ import annotations

import pytest
from repere.services.dossiers.dossier_format import MIN_KEY_BYTES
from repere.services.dossiers.seal_key import KEY_BYTES, draw_key, fingerprint_key, format_key, parse_key
from repere.services.errors import RepereError


def test_a_key_is_read_back_from_what_a_person_types() -> None:
    key = draw_key()
    text = format_key(key)
    assert len(key) == KEY_BYTES >= MIN_KEY_BYTES and [len(group) for group in text.split("-")] == [4] * 9
    assert parse_key(text) == parse_key(text.lower().replace("-", "  ")) == parse_key(f"\t{text}\n") == key
    # base 32 has neither 0, 1 nor 8: who reads them meant letters
    assert parse_key(text.replace("O", "0").replace("I", "1").replace("B", "8")) == key
    assert draw_key() != key


def test_a_slip_in_a_key_is_noticed_and_nothing_is_a_key_by_accident() -> None:
    text = format_key(bytes(range(20)))
    for number, letter in enumerate(text):
        if letter != "-":
            with pytest.raises(RepereError):
                parse_key(text[:number] + ("A" if letter != "A" else "C") + text[number + 1 :])
    for wrong in ("", "a", text[:-1], text + "A", "é" * 36, "A" * 36, text[5:] + text[:5], "\0", "9" * 5000):
        with pytest.raises(RepereError):
            parse_key(wrong)


def test_a_fingerprint_tells_keys_apart_and_betrays_none() -> None:
    one, other = bytes(20), bytes(19) + b"\1"
    assert fingerprint_key(one) != fingerprint_key(other) and len(fingerprint_key(one)) == 9
