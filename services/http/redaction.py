"""Hide keys, tokens and personal fields in all that is logged or shown."""

from __future__ import annotations

import re
from urllib.parse import quote, quote_plus, unquote

_HIDDEN_FIELD = (
    "(?:x[_-])?(?:(?:[a-z]+[_-])?(?:key|apikey|token|secret|password)|sig|signature|passwd|pwd|e?mail|phone"
    "|first[_-]name|last[_-]name)"
)
_REDACTIONS = (
    (re.compile(rf"(?i)\b({_HIDDEN_FIELD}=)[^&\s\"'<>]+"), r"\1***"),
    (re.compile(rf"(?i)(\"{_HIDDEN_FIELD}\"\s*:\s*)(?:\"(?:[^\"\\]|\\.)*\"?|[^,}}\]\s]+)"), r'\1"***"'),
    (re.compile(r"(?i)\b((?:x-)?(?:api[_-]?key|auth[_-]token|access[_-]token)\s*:\s*)[^\s,;\"']+"), r"\1***"),
    (re.compile(r"(?i)\b((?:proxy-)?authorization\s*:\s*)[^\r\n]+"), r"\1***"),
    (re.compile(r"(?i)\b((?:bearer|basic)\s+)(?=\S*[\d=._~+/-])[\w.~+/=-]{6,}"), r"\1***"),
    (re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^/\s@]+@"), r"\1***@"),
)
"""A secret by the name of its field (form, JSON, header), by its scheme, or in an address."""

MIN_SECRET_CHARACTERS = 6
"""A shorter value is not hidden wherever it stands: it would hide words that say something else."""

_secrets: set[str] = set()


def register_secret(value: str) -> None:
    """Hide ``value``, a key or a password in use, from all that is logged or shown from now on."""
    if len(value) >= MIN_SECRET_CHARACTERS:
        _secrets.update((value, quote(value, safe=""), quote_plus(value)))


def has_secret_parameter(url: str) -> bool:
    """Return whether a field of an address has the name of a key, a token or a password."""
    return _REDACTIONS[0][0].search(unquote(url)) is not None


def redact(text: str) -> str:
    """Return ``text`` without keys, tokens and personal fields: what may be logged or shown."""
    for value in sorted(_secrets, key=len, reverse=True):
        text = text.replace(value, "***")
    for pattern, replacement in _REDACTIONS:
        text = pattern.sub(replacement, text)
    return text
