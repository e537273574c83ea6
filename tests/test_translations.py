"""Every string a person sees is French, finished, and compiled."""

from __future__ import annotations

import subprocess
from xml.etree import ElementTree

import pytest
import translations
from qgis.PyQt.QtCore import QDate, QLocale, QTranslator
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


def test_a_translator_sees_each_text_in_its_room_with_its_files():
    contexts = {
        context.findtext("name"): {message.findtext("source"): message for message in context.iter("message")}
        for context in ElementTree.parse(translations.FOLDER / "repere_de.ts").iter("context")
    }
    assert {"addresses", "corrections", "dossiers", "incidents", "layers", "region", "several rooms"} <= set(contexts)
    assert all(one.find("location") is not None for messages in contexts.values() for one in messages.values())
    locations = [one.get("filename") for one in contexts["several rooms"]["Back"].iter("location")]
    assert len(locations) > 1
    assert all((translations.FOLDER / name).exists() for name in locations)


def test_a_word_with_two_meanings_has_two_translations():
    translator = QTranslator()
    assert translator.load(str(translations.FOLDER / "repere_de.qm"))
    assert translator.translate("Repere", "Address") == "Adresse"
    assert translator.translate("Repere", "Address", "of a web service") == "Webadresse"


def test_of_a_file_that_git_could_not_merge_both_sides_are_kept(monkeypatch, tmp_path):
    def write(**texts):
        messages = "".join(
            f"<message><source>{source}</source><translation>{text}</translation></message>"
            for source, text in texts.items()
        )
        (tmp_path / "repere_fr.ts").write_text(f"<TS><context>{messages}</context></TS>", encoding="utf-8")

    def git(*words, check=True):
        person = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(("git", *person, *words), cwd=tmp_path, check=check, capture_output=True)

    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    git("init", "-b", "main")
    for branch, texts in (
        ("main", {"One": "Un", "Two": "Deux"}),
        ("theirs", {"One": "Un", "Two": "Les deux", "Four": "Quatre"}),
        ("main", {"One": "Une", "Two": "Deux", "Three": "Trois"}),
    ):
        git("checkout", "-B" if branch == "theirs" else "-q", branch, check=False)
        write(**texts)
        git("add", ".")
        git("commit", "-m", branch)
    git("merge", "theirs", check=False)
    assert "<<<<<<<" in (tmp_path / "repere_fr.ts").read_text(encoding="utf-8")
    merged = {key: text for key, (text,) in translations.read("fr").items()}
    assert merged == {"One": "Une", "Two": "Les deux", "Three": "Trois", "Four": "Quatre"}


def test_a_compiled_file_has_no_source_texts_and_answers_for_this_plugin_alone():
    path = translations.FOLDER / "repere_fr.qm"
    assert b"Choose the commune" not in path.read_bytes() and b"Check" not in path.read_bytes()
    translator = QTranslator()
    assert translator.load(str(path))
    assert translator.translate(translations.CONTEXT, "Back") == "Retour"
    # a text of QGIS's own, which asks every translator, is none of ours
    assert not translator.translate("QgsMessageBar", "Back")
