"""Words compared as a person reads them: without case and accents, whatever the apostrophe."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """``text`` in lower case without accents: ``Église`` and ``eglise`` become the same."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text).replace("’", "'")
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
