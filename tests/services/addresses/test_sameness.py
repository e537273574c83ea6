"""Which spellings mean the same: the table of sameness, as a technician would check it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repere.services.addresses.matching.house_numbers import (
    SPELLINGS,
    clean_cell,
    clean_number_cell,
    is_date,
    number_key,
    number_readings,
)
from repere.services.addresses.matching.normalise import (
    has_articles_of,
    homonym_mark,
    is_initials_variant,
    municipality_key,
    normalise_status,
    similarity,
    street_key,
    street_readings,
)


def row(name: str) -> list[tuple[str, str]]:
    """Every line of a part of the table: a meaning, and a spelling of it."""
    return [(meaning, spelling) for meaning, spellings in SPELLINGS[name].items() for spelling in spellings]


NUMBER_GROUPS = (
    "number_signs", "through", "box", "b", "floor", "suffix", "nothing", "guards",
)  # fmt: skip


def example(line: str) -> tuple[str, str, bool]:
    """Both sides of ``one = other`` or ``one ≠ other``, and whether they are the same."""
    same = " = " in line
    one, other = line.split(" = " if same else " ≠ ")
    return one, other, same


def readings(written: str) -> list[tuple[str, str, str]]:
    """What ``number | box`` may mean, as the comparison asks: two readings."""
    number, _bar, box = written.partition(" | ")
    return list(number_readings(number, box.strip())[:2])


@pytest.mark.parametrize("line", [line for group in NUMBER_GROUPS for line in SPELLINGS[f"{group}_examples"]])
def test_every_example_of_a_number_beside_its_table_holds(line):
    one, other, same = example(line)
    first, second = readings(one), readings(other)
    assert (first[0] in second or second[0] in first) == same


@pytest.mark.parametrize("line", SPELLINGS["street_examples"])
def test_every_example_of_a_street_beside_its_table_holds(line):
    one, other, same = example(line)
    keys = street_key(one), street_key(other)
    agree = has_articles_of(*keys) or has_articles_of(*keys[::-1])
    read = bool(street_readings(one) & street_readings(other)) and agree
    assert (keys[0] == keys[1] or read) == same


@pytest.mark.parametrize("line", SPELLINGS["initial_examples"])
def test_initials_stand_for_a_first_name_and_for_nothing_else(line):
    one, other, same = example(line)
    assert (
        is_initials_variant(street_key(one), street_key(other))
        == is_initials_variant(street_key(other), street_key(one))
        == same
    )


@pytest.mark.parametrize("text", SPELLINGS["date_examples"])
def test_what_a_spreadsheet_made_a_date_of_is_no_number(text):
    assert is_date(text)
    assert number_key(text).number == number_key(text).number.upper() and not number_key(text).box


@pytest.mark.parametrize("text", SPELLINGS["no_date_examples"])
def test_a_number_with_a_sign_in_it_is_no_date(text):
    assert not is_date(text)


@pytest.mark.parametrize(
    ("written", "typed"), [("02-avr", "2-4"), ("déc-14", "12-14"), ("04-mrt", "4-3"), ("3.Mai", "3-5")]
)
def test_what_was_typed_before_it_became_a_date_is_the_second_reading(written, typed):
    assert number_readings(written)[1:] == number_readings(typed)[:1]


@pytest.mark.parametrize(
    ("written", "plain"),
    [("'12", "12"), ('="0003"', "0003"), ("61031.0", "61031"), ("4500,0", "4500"), ("null", ""), ("\u200b", ""),
     ("12\u200b", "12"), ("'t Hof", "t Hof"), ("0.4", "0.4"), (".0", ".0")],
)  # fmt: skip
def test_a_cell_is_read_without_what_a_spreadsheet_put_around_it(written, plain):
    assert clean_number_cell(written) == plain


def test_a_name_keeps_its_apostrophe():
    assert clean_cell("'t Hof") == "'t Hof"
    assert clean_cell('="Rue Haute"') == "Rue Haute"
    assert clean_cell("Rue Nulle Part") == "Rue Nulle Part"


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


@pytest.mark.parametrize("word", SPELLINGS["box_words"])
def test_every_word_for_a_box_is_read(word):
    assert number_key("12", f"{word} 3") == number_key(f"12 {word.upper()}. 003") == ("12", "", "3")


@pytest.mark.parametrize("word", SPELLINGS["may_mean_box"])
def test_a_word_for_a_flat_may_be_that_of_a_box_and_keeps_its_own_meaning(word):
    assert number_readings("12", f"{word} 3") == (("12", "", f"{word.upper()} 3"), ("12", "", "3"))


@pytest.mark.parametrize(("meaning", "spelling"), [("rch", word) for word in SPELLINGS["ground_floor"]])
def test_every_word_for_the_ground_floor_is_read(meaning, spelling):
    assert number_key("12", spelling) == number_key("12A"[:2], meaning.upper()) == ("12", "", "RCH")


@pytest.mark.parametrize("word", SPELLINGS["floor"])
def test_every_word_for_a_floor_is_read(word):
    assert number_key("12", f"2e {word}.") == number_key("12", f"{word} 2") == ("12", "", "ET2")


@pytest.mark.parametrize(("word", "meaning"), [(w, m) for w, ms in SPELLINGS["may_also_mean"].items() for m in ms])
def test_every_second_meaning_of_the_table_is_read(word, meaning):
    assert street_readings(f"{word}. Albert Foch") & street_readings(f"{meaning} Albert Foch")


@pytest.mark.parametrize("word", SPELLINGS["suffixes"])
def test_every_suffix_is_read(word):
    assert number_key(f"12{word}") == number_key("12", word.upper()) == number_key(f"0012 {word}")


@pytest.mark.parametrize(("meaning", "spelling"), row("statuses"))
def test_every_status_is_read(meaning, spelling):
    assert normalise_status(spelling.upper()) == normalise_status(meaning) == meaning


@pytest.mark.parametrize(("meaning", "spelling"), row("municipalities"))
def test_a_municipality_is_one_in_any_language(meaning, spelling):
    assert municipality_key(spelling.upper()) == municipality_key(meaning.title()) == meaning


@pytest.mark.parametrize(
    ("name", "other"),
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
def test_a_spelling_that_means_the_same_has_the_same_key(name, other):
    assert street_key(name) == street_key(other)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Rue du Bois", "Rue des Bois"),
        ("Rue Saint-Jean", "Rue Sainte-Jeanne"),
        ("Rue Haute", "Avenue Haute"),
        ("Rue du 11 Novembre", "Rue du 12 Novembre"),
        ("Rue Haute", "Rue Haut"),
        ("Rue Albert Xavier", "Rue Albert 10avier"),
        ("???", "!!!"),
    ],
)
def test_streets_that_differ_keep_different_keys(name, other):
    assert street_key(name) != street_key(other)


def test_an_abbreviation_with_two_meanings_keeps_both():
    assert street_readings("Ch. de Liège") > {"chaussee liege", "chemin liege"}
    assert street_readings("Kerkstr.") >= street_readings("Kerkstraat")
    assert not street_readings("Chaussée de Liège") & street_readings("Chemin de Liège")


def test_only_two_capitals_in_brackets_at_the_end_are_a_homonym_mark():
    assert homonym_mark("Rue de Dampremy (CH)") == "CH"
    assert homonym_mark("Rue (CH) Haute") == homonym_mark("(CH)x") == ""


def test_a_section_in_brackets_is_a_mark_as_well_and_a_street_is_not():
    assert homonym_mark("Rue Haute (Tihange)") == "tihange"
    assert homonym_mark("Rue Haute (Ben-Ahin)") == homonym_mark("Rue Haute [section de BEN AHIN]") == "ben ahin"
    assert homonym_mark("Rue Haute (ex-Lavaux-Ste-Anne)") == homonym_mark("Rue Haute (Lavaux-Sainte-Anne)")
    assert (
        homonym_mark("Rue Haute (Hogestraat)") == homonym_mark("Église (rue de l')") == homonym_mark("(Tihange)") == ""
    )


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
def test_similarity_counts_the_longest_common_subsequence(text, other):
    lengths = [[0] * (len(other) + 1) for _ in range(len(text) + 1)]
    for i, a in enumerate(text, 1):
        for j, b in enumerate(other, 1):
            lengths[i][j] = lengths[i - 1][j - 1] + 1 if a == b else max(lengths[i - 1][j], lengths[i][j - 1])
    if text and other:
        assert similarity(text, other) == 2 * lengths[-1][-1] / (len(text) + len(other))
        assert similarity(text, other) == similarity(other, text)
    else:
        assert similarity(text, other) == (text == other)


def test_statuses_are_said_in_best_s_words():
    assert normalise_status("Abrogée") == "retired"
    assert normalise_status("CURRENT") == "current"
    assert normalise_status("en attente") == "en attente"
    assert normalise_status("") == ""
