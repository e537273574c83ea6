"""Spoils a good answer, file or value, by a seed: what a broken or a hostile service, and a damaged disk, may give."""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

ODD_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 10**400, 1e308, -0.0, "", " ", "x", "\0", "²", "½", "1e999", "NaN", "-", "=1+1",
    "٣", "\ud800", "\u202e", "e\u0301" * 300, "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00",
    "2026-13-45T99:99:99Z", "http://[", "javascript:alert(1)", "{file} {0} {} %s", "EPSG:99999999", [], {}, [None],
    {"error": "x"}, [[]],
)  # fmt: skip

ODD_TEXTS = (
    b"", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"]]>", b"&#0;", b"&x;", b"&#xD800;", b"<!--", b"<![CDATA[", b"\r",
    b'"', b"1e999", b"NaN", b"9" * 400, b"-", b"\xc2\xb2", b"http://[", b"EPSG:99999999", b"<a/>", b"{", b"[" * 2000,
    b"<a>" * 2000, b"\\ud800", b"\\u0000", b"9999-12-31T23:59:59-14:00", b"0000-00-00",
)  # fmt: skip

HEADS = (
    b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"SQLite format 3\0", b"<?xml version='1.0'?>", b"\x1f\x8b\x08", b"{",
    b"[", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"<?xml version='1.0' encoding='EBCDIC-CP-BE'?>", b"GIF89a",
    b"\x89PNG\r\n\x1a\n", b"%PDF-", b"id;rue;numero\n", b"\0\0\x27\x0a", b"<OGRVRTDataSource>", b"",
)  # fmt: skip
"""How files begin that some reader takes for its own."""

_VALUE = re.compile(rb'(?<=>)[^<>]+(?=<)|(?<==")[^"]*(?=")|(?<=;)[^;\n]*(?=;)|-?\d+(?:\.\d+)?')
"""What stands between tags, quotes or semicolons, and any number."""


def spoil_value(value: Any, rng: Random) -> Any:
    """Return a JSON value with one thing in it gone, doubled, or odd."""
    if isinstance(value, (dict, list)) and value and rng.random() < 0.9:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        key = rng.choice(keys)
        changed = dict(value) if isinstance(value, dict) else list(value)
        if rng.random() < 0.1:
            del changed[key]
        else:
            changed[key] = spoil_value(value[key], rng)
        return changed
    odd = rng.choice(ODD_VALUES)
    if rng.random() < 0.05:
        for _level in range(900):
            odd = [odd]
    return odd


def spoil_bytes(data: bytes, rng: Random) -> bytes:
    """Return ``data`` damaged in one to three places: bits turned, cut, doubled, or a value in it odd."""
    for _time in range(rng.randint(1, 3)):
        at = rng.randrange(len(data) + 1)
        kind = rng.randrange(6)
        if kind == 0 and data:
            at = min(at, len(data) - 1)
            data = data[:at] + bytes((data[at] ^ 1 << rng.randrange(8),)) + data[at + 1 :]
        elif kind == 1:
            data = data[:at]
        elif kind == 2:
            end = at + rng.randrange(200)
            data = data[:end] + data[at:end] + data[end:]
        elif kind == 3:
            data = data[:at] + rng.choice(ODD_TEXTS) + data[at:]
        else:
            places = list(_VALUE.finditer(data))
            if places:
                one = rng.choice(places)
                data = data[: one.start()] + rng.choice(ODD_TEXTS) + data[one.end() :]
    return data


def spoil(data: bytes, rng: Random) -> bytes:
    """Return a good answer spoilt: by its structure where it is JSON, by its bytes, or another thing altogether."""
    if rng.random() < 0.03:
        return rng.choice(HEADS) + rng.randbytes(rng.randrange(300))
    if data[:1] in (b"{", b"[") and rng.random() < 0.7:
        value = json.loads(data.decode(errors="replace"))
        for _time in range(rng.randint(1, 3)):
            value = spoil_value(value, rng)
        return json.dumps(value).encode()
    return spoil_bytes(data, rng)
