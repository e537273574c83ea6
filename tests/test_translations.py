"""Every string a person sees is French, finished, and compiled."""

from __future__ import annotations

import translations


def test_french_is_complete():
    assert translations.strings()
    assert translations.faults("fr") == []
