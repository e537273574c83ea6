"""The key that a commune shares with its region: drawn, written down for a person, read back from what was typed."""

from __future__ import annotations

import base64
import hashlib
import secrets

from ..errors import N_, RepereError

KEY_BYTES = 20
"""160 bits: 32 letters, without a filling sign."""

_CHECK_LETTERS, _GROUP_LETTERS = 4, 4
_MISREAD = str.maketrans("018", "OIB")
"""Digits that are not in base 32, as the letters that they were read from."""


def draw_key() -> bytes:
    """Return a new key that nobody can guess."""
    return secrets.token_bytes(KEY_BYTES)


def format_key(key: bytes) -> str:
    """Write a key as a person reads it out: nine groups of four letters, the last of which finds a slip."""
    letters = base64.b32encode(key).decode() + _check(key)
    return "-".join(letters[begin : begin + _GROUP_LETTERS] for begin in range(0, len(letters), _GROUP_LETTERS))


def parse_key(text: str) -> bytes:
    """Return the key that a person typed, whatever blanks, hyphens and small letters are in it.

    Raises RepereError for one that is not whole or has a slip in it.
    """
    letters = "".join(letter for letter in text.upper() if letter.isalnum()).translate(_MISREAD)
    try:
        key = base64.b32decode(letters[:-_CHECK_LETTERS])
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES or letters[-_CHECK_LETTERS:] != _check(key):
        raise RepereError(
            N_("This is not a key: it has nine groups of four letters and digits, and a slip in one is noticed."),
            N_("Read it out again, group by group; it was kept nowhere."),
        )
    return key


def fingerprint_key(key: bytes) -> str:
    """Return what two people compare on the telephone: it tells keys apart and betrays none."""
    digest = hashlib.sha256(b"fingerprint\n" + key).hexdigest().upper()
    return f"{digest[:4]} {digest[4:8]}"


def _check(key: bytes) -> str:
    return base64.b32encode(hashlib.sha256(b"check\n" + key).digest()).decode()[:_CHECK_LETTERS]
