"""Long lists: what a thread groups and counts is what the window would, and the chosen row stands out in each theme."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication
from repere.services.corrections import decisions
from repere.services.model.correction import Correction, State
from repere.services.model.discrepancy import KINDS, Discrepancy
from repere.services.workspace.workspace import Workspace
from repere.ui.addresses.discrepancy_list import read_discrepancy_list
from repere.ui.addresses.filter import AddressFilter
from repere.ui.corrections.outbox_list import CHIPS, find_chip, read_outbox
from repere.ui.widgets.filters import FilterButton
from repere.ui.widgets.row_delegate import RowFace, highlight_colours
from repere.ui.widgets.worklist import Worklist


def discrepancy(number: int, kind: str, section: str) -> Discrepancy:
    """A house of the Rue Neuve in Huy."""
    house = str(number)
    return Discrepancy(
        kind,
        f"R{number}",
        f"S{number}",
        house,
        f"{house}A",
        12.0,
        0.9,
        "blocking" if number % 2 else "warning",
        "",
        f"Rue Neuve {house}, {section} Huy",
        "Rue Neuve",
        house,
        "",
        section,
        "Huy",
        "1",
        212000.0 + number,
        134000.0,
        212012.0 + number,
        134000.0,
    )


@pytest.fixture
def workspace(tmp_path):
    """Forty houses with differences of five kinds, some decided, one of them changed since."""
    with Workspace(tmp_path / "huy.gpkg", "61031") as opened:
        kinds = ("position", "house_number", "postcode", "outside_commune", "duplicate")
        found = [discrepancy(number, kinds[number % 5], ("4500", "4501")[number % 3 == 0]) for number in range(40)]
        opened.store_discrepancies(found)
        decisions.decide(opened, found[:7], "source_right", who="Anne")
        opened.store_discrepancies([replace(found[1], source_value="99"), found[0], *found[2:]])
        yield opened


def test_the_thread_groups_and_counts_as_the_window_would(qgis_app, workspace):
    content = read_discrepancy_list(workspace, grouped=True)
    button = FilterButton()
    filters = AddressFilter(button, lambda: None, lambda: None)
    filters.offer_sections(content.sections)
    assert len(content.rows) == 40 and len(content.texts) == 40
    assert len(content.by_chip["decided"]) == 6 and len(content.by_chip["changed"]) == 1
    # chips, header and bar count the same thing: addresses
    counts = content.chip_counts
    assert (counts["all"], counts["decided"]) == (content.address_count, content.decided_count)
    assert counts[""] == content.address_count - content.decided_count
    for severity, section in (("", ""), ("blocking", ""), ("", "4501"), ("warning", "4500")):
        filters.severity.setCurrentIndex(filters.severity.findData(severity))
        filters.section.setCurrentIndex(filters.section.findData(section))
        for chip in ("", "changed", "decided", "all", *KINDS):
            expected = [row for row in content.rows if filters.passes(row, chip)]
            assert filters.filter_rows(content.by_chip[chip]) == expected, (severity, section, chip)
    for kind in KINDS:
        rows = content.by_chip[kind]
        counted = len(rows), sum(row.can_correct_source for row in rows)
        # the whole chip is known, a part of it is counted
        assert content.count_addresses(kind, rows) == content.count_addresses(kind, list(rows)) == counted
    button.deleteLater()


def test_a_row_that_is_as_it_was_stays_the_same_object(qgis_app, workspace):
    content = read_discrepancy_list(workspace, grouped=True)
    again = read_discrepancy_list(workspace, grouped=True, before=content)
    assert list(map(id, again.rows)) == list(map(id, content.rows))
    decided = content.by_chip[""][0]
    decisions.decide(workspace, list(decided.discrepancies), "skipped", who="Anne")
    now = read_discrepancy_list(workspace, grouped=True, before=again)
    old = set(map(id, content.rows))
    assert [row.key for row in now.rows if id(row) not in old] == [decided.key]
    assert [row.key for row in now.by_chip["decided"] if id(row) not in old] == [decided.key]


def test_a_correction_that_is_as_it_was_stays_the_same_object(tmp_path):
    with Workspace(tmp_path / "huy.gpkg", "61031") as workspace:
        draft = Correction("addressing", "move", "1", "Rue Neuve 1", {}, {"house_number": "1"}, x=212000.0, y=134000.0)
        for number in range(3):
            workspace.enqueue(replace(draft, id=str(number), subject=str(number)))
        content = read_outbox(workspace)
        workspace.transition(content.rows[1], State.READY, who="Anne")
        now = read_outbox(workspace, before=content)
    old = set(map(id, content.rows))
    assert [row.id for row in now.rows if id(row) not in old] == ["1"]
    # the chip of each and the states of all are known before the window has them
    assert [row.id for row in now.rows if now.passes(row, "review")] == ["1"]
    assert [row.id for row in now.rows if now.passes(row, "todo")] == ["0", "1", "2"]
    assert now.state_counts == {("addressing", State.DRAFT): 2, ("addressing", State.READY): 1}


def test_every_state_of_a_correction_is_found_under_one_chip(tmp_path):
    with Workspace(tmp_path / "huy.gpkg", "61031") as workspace:
        draft = Correction("addressing", "move", "1", "Rue Neuve 1", {}, {"house_number": "1"}, x=212000.0, y=134000.0)
        for number in range(3):
            workspace.enqueue(replace(draft, id=str(number), subject=str(number)))
        content = read_outbox(workspace)
    assert len(content.by_chip["draft"]) == content.open_count == 3 and content.failure_count == 0
    assert sum(len(content.by_chip[chip]) for chip in CHIPS) == len(content.by_chip["all"]) == 3
    assert {find_chip(replace(draft, state=state)) for state in State} <= set(CHIPS)


def test_a_search_and_a_choice_look_into_few_of_twenty_thousand_rows(qgis_app):
    rows = [f"rue {number}" for number in range(20_000)]
    keys: list[str] = []

    def key(row: str) -> str:
        keys.append(row)
        return row

    worklist = Worklist(
        lambda row: RowFace(row, "", "", "disc", "#000000", ""),
        key,
        passes=lambda _row, _chip: True,
        search_text=str,
        empty="",
        sieve=lambda listed, _chip: listed,
    )
    worklist.show_rows(rows, rows, dict(zip(rows, rows)))
    assert worklist.select("rue 19990") and worklist.current() == "rue 19990"
    assert not worklist.select("rue 20000")
    walks: list[str] = []
    gc.callbacks.append(lambda phase, _about: walks.append(phase))
    try:
        worklist.search.setText("rue 1999")
    finally:
        gc.callbacks.pop()
    assert worklist.model.shown == [row for row in rows if "1999" in row] and worklist.current() == "rue 19990"
    # each object that the collector looks at would be one of a row: it begins at 700
    assert len(walks) <= 4
    assert len(keys) < 100


def test_what_is_chosen_has_the_themes_colours_or_those_of_the_list(qgis_app):
    before = QApplication.palette()
    of_theme = QPalette(before)
    orange, dark = QColor("#d7801a"), QColor("#323232")
    of_theme.setColor(QPalette.ColorRole.Highlight, orange)
    of_theme.setColor(QPalette.ColorRole.HighlightedText, dark)
    of_list = QPalette(before)
    of_list.setColor(QPalette.ColorRole.Highlight, QColor("#308cc6"))
    try:
        QApplication.setPalette(of_theme)
        assert highlight_colours(of_list) == (orange, dark)
        # what a theme that was left leaves behind is not told from white
        of_theme.setColor(QPalette.ColorRole.Highlight, QColor("#f0f0f0"))
        of_list.setColor(QPalette.ColorRole.Base, QColor("white"))
        QApplication.setPalette(of_theme)
        assert highlight_colours(of_list)[0] == QColor("#308cc6")
    finally:
        QApplication.setPalette(before)
