"""Every string a person sees is French, finished, and compiled."""

from __future__ import annotations

import pytest
import translations
from qgis.PyQt.QtCore import QDate, QLocale
from repere.ui.widgets import basics


def test_french_is_complete():
    assert translations.strings()
    assert translations.faults("fr") == []


def test_english_has_both_forms_of_what_is_counted():
    counted = translations.strings("en")
    assert all(counted.values()) and "{count} differences found." in counted
    assert translations.faults("en") == []


@pytest.mark.parametrize("language", translations.PARTNERS)
def test_german_and_dutch_are_complete(language):
    assert translations.faults(language) == []


def test_a_partner_language_may_lack_texts_until_a_release(monkeypatch):
    known = translations.read("de")
    source = next(source for source, forms in translations.strings().items() if not forms)
    monkeypatch.setattr(translations, "read", lambda _language: {**known, source: [""]})
    assert translations.faults("de", complete=False) == []
    assert [fault for fault in translations.faults("de") if repr(source) in fault]


@pytest.mark.parametrize(
    ("locale", "day"), [("fr", "07/03/2026"), ("fr_BE", "7/03/2026"), ("de", "07.03.2026"), ("nl_BE", "7/03/2026")]
)
def test_a_date_has_its_whole_year_in_each_language(monkeypatch, locale, day):
    monkeypatch.setattr(basics, "get_locale", lambda: QLocale(locale))
    assert basics.format_calendar_day(QDate(2026, 3, 7)) == day
