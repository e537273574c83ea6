"""Every string a person sees is French, finished, and compiled."""

from __future__ import annotations

import translations


def test_french_is_complete():
    assert translations.strings()
    assert translations.faults("fr") == []


def test_english_has_both_forms_of_what_is_counted():
    counted = translations.strings("en")
    assert all(counted.values()) and "{count} differences found." in counted
    assert translations.faults("en") == []
