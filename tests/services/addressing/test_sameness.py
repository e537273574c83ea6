"""Which spellings mean the same: the table of sameness, as a technician would check it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repere.services.addressing.sameness import (
    homonym_mark,
    municipality_key,
    number_key,
    number_readings,
    similarity,
    status,
    street_key,
    street_readings,
)

TABLE = json.loads(
    (Path(__file__).parents[3] / "services" / "addressing" / "sameness.json").read_text(encoding="utf-8")
)


def row(name: str) -> list[tuple[str, str]]:
    """Every line of a part of the table: a meaning, and a spelling of it."""
    return [(meaning, spelling) for meaning, spellings in TABLE[name].items() for spelling in spellings]


@pytest.mark.parametrize(("meaning", "spelling"), row("words"))
def test_every_abbreviated_word_of_the_table_is_read(meaning, spelling):
    one, other = f"{meaning} Albert Foch", f"{spelling.upper()}. Albert Foch"
    assert street_readings(one) & street_readings(other)


@pytest.mark.parametrize(("meaning", "spelling"), row("numbers"))
def test_every_number_of_the_table_is_read(meaning, spelling):
    assert street_key(f"Rue du {spelling} Mai") == street_key(f"rue du {meaning} mai")


@pytest.mark.parametrize(("meaning", "spelling"), row("numbers_at_the_end"))
def test_a_roman_letter_is_a_number_at_the_end_only(meaning, spelling):
    assert street_key(f"Rue Léopold {spelling.upper()}") == street_key(f"Rue Léopold {meaning}")
    assert street_key(f"Rue {spelling.upper()} Léopold") != street_key(f"Rue {meaning} Léopold")


@pytest.mark.parametrize("word", TABLE["box_words"])
def test_every_word_for_a_box_is_read(word):
    assert number_key("12", f"{word} 3") == number_key(f"12 {word.upper()}. 003") == ("12", "", "3")


@pytest.mark.parametrize("word", TABLE["suffixes"])
def test_every_suffix_is_read(word):
    assert number_key(f"12{word}") == number_key("12", word.upper()) == number_key(f"0012 {word}")


@pytest.mark.parametrize(("meaning", "spelling"), row("statuses"))
def test_every_status_is_read(meaning, spelling):
    assert status(spelling.upper()) == status(meaning) == meaning


@pytest.mark.parametrize(("meaning", "spelling"), row("municipalities"))
def test_a_municipality_is_one_in_any_language(meaning, spelling):
    assert municipality_key(spelling.upper()) == municipality_key(meaning.title()) == meaning


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("R. de l'Église", "RUE DE L’EGLISE"),
        ("Av. du Gén. Foch", "Avenue du Général Foch"),
        ("Bd St-Jean", "boulevard saint jean"),
        ("Bvd Ste Anne", "Boulevard Sainte-Anne"),
        ("Pl. du Dr. Wauters", "Place du Docteur Wauters"),
        ("Chée de Liège", "Chaussée de Liège"),
        ("Rue du XI Novembre", "Rue du Onze Novembre"),
        ("Rue du 11 novembre", "Rue du Onze Novembre"),
        ("Rue Albert Ier", "Rue Albert I"),
        ("Quai N.-D.", "Quai Notre-Dame"),
        ("Rue de Dampremy (CH)", "Rue de Dampremy"),
        ("Hauptstraße", "HAUPTSTR."),
        ("Sint-Jansstraat", "St. Jansstraat"),
        ("Rue  Haute ", "Rue-Haute"),
    ],
)
def test_a_spelling_that_means_the_same_has_the_same_key(one, other):
    assert street_key(one) == street_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rue du Bois", "Rue des Bois"),
        ("Rue Saint-Jean", "Rue Sainte-Jeanne"),
        ("Rue Haute", "Avenue Haute"),
        ("Rue du 11 Novembre", "Rue du 12 Novembre"),
        ("Rue Haute", "Rue Haut"),
        ("???", "!!!"),
    ],
)
def test_streets_that_differ_keep_different_keys(one, other):
    assert street_key(one) != street_key(other)


def test_an_abbreviation_with_two_meanings_keeps_both():
    assert street_readings("Ch. de Liège") == {"chaussee liege", "chemin liege"}
    assert street_readings("Kerkstr.") >= street_readings("Kerkstraat")
    assert not street_readings("Chaussée de Liège") & street_readings("Chemin de Liège")


def test_only_two_capitals_in_brackets_at_the_end_are_a_homonym_mark():
    assert homonym_mark("Rue de Dampremy (CH)") == "CH"
    assert homonym_mark("Rue Haute (Tihange)") == ""
    assert homonym_mark("Rue (CH) Haute") == ""


@pytest.mark.parametrize(
    ("number", "box", "key"),
    [
        ("12A", "", ("12", "A", "")),
        ("12/A", "", ("12", "A", "")),
        ("12 / a", "", ("12", "A", "")),
        ("12 bis", "", ("12", "BIS", "")),
        ("12", "Bis0", ("12", "BIS", "")),
        ("0012", "", ("12", "", "")),
        ("12", "A000", ("12", "A", "")),
        ("12", "/A", ("12", "A", "")),
        ("12", "bte 3", ("12", "", "3")),
        ("12", "b3", ("12", "", "3")),
        ("12", "003", ("12", "", "3")),
        ("12", "/0003", ("12", "", "3")),
        ("12 bte 3", "", ("12", "", "3")),
        ("12/3", "", ("12", "", "3")),
        ("12", "boîte n° 3", ("12", "", "3")),
        ("12", "BTE1", ("12", "", "1")),
        ("12", "BteA", ("12", "", "A")),
        ("12A", "3", ("12", "A", "3")),
        ("12", "C/1", ("12", "C", "1")),
        ("12", "0RCH", ("12", "", "RCH")),
        ("12", "BP3", ("12", "", "BP3")),
        ("12-14", "", ("12-14", "", "")),
        ("12", "-14", ("12-14", "", "")),
        ("12", "/0000", ("12", "", "")),
        ("12", "Doux Repos", ("12", "", "DOUX REPOS")),
        ("S/N", "", ("S/N", "", "")),
        ("", "", ("", "", "")),
    ],
)
def test_numbers_and_boxes_are_taken_apart(number, box, key):
    assert number_key(number, box) == key


def test_number_20_with_box_a_is_number_20a():
    assert number_key("20", "A") == number_key("20A", "")


def test_a_code_that_may_be_read_in_two_ways_keeps_both():
    assert number_readings("12", "C003") == (("12", "", "C3"), ("12", "C", "3"))
    assert number_readings("12", "3") == (("12", "", "3"),)


@given(st.text(max_size=20), st.text(max_size=40))
def test_any_text_can_stand_where_a_number_is_expected(number, box):
    for key in number_readings(number, box):
        assert all(isinstance(part, str) for part in key)
    assert street_key(box) == street_key(box.swapcase().swapcase()) or box != box.swapcase().swapcase()


@given(st.text(alphabet="abcé ", max_size=12), st.text(alphabet="abcé ", max_size=12))
def test_similarity_counts_the_longest_common_subsequence(one, other):
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one, 1):
        for j, b in enumerate(other, 1):
            lengths[i][j] = lengths[i - 1][j - 1] + 1 if a == b else max(lengths[i - 1][j], lengths[i][j - 1])
    if one and other:
        assert similarity(one, other) == 2 * lengths[-1][-1] / (len(one) + len(other))
        assert similarity(one, other) == similarity(other, one)
    else:
        assert similarity(one, other) == (one == other)


def test_statuses_are_said_in_best_s_words():
    assert status("Abrogée") == "retired"
    assert status("CURRENT") == "current"
    assert status("en attente") == "en attente"
    assert status("") == ""
