"""A list: its order is chosen in its menu, remembered, kept by what is chosen and searched; its next row."""

from __future__ import annotations

import gc
from dataclasses import dataclass

from repere.ui.addresses.discrepancy_rows import list_orders as list_address_orders
from repere.ui.corrections.labels import list_orders as list_correction_orders
from repere.ui.incidents.panel import list_orders as list_incident_orders
from repere.ui.qgis import settings
from repere.ui.widgets.row_delegate import RowFace
from repere.ui.widgets.sort_menu import SortButton, SortOrder, number_key
from repere.ui.widgets.worklist import Worklist

ORDERS = (
    SortOrder("newest", "Newest first", is_reversed=True),
    SortOrder("street", "Street", lambda row: number_key(row.text)),
)


@dataclass(frozen=True)
class Row:
    text: str


def make_list() -> Worklist:
    return Worklist(
        lambda row: RowFace(row.text, "", "", "disc", "#000000", "", ""),
        key=lambda row: row.text,
        passes=lambda _row, _chip: True,
        search_text=lambda row: row.text,
        empty="",
        sort_button=SortButton("trial", ORDERS),
    )


def test_a_list_stands_in_the_order_that_a_person_chose_and_remembers_it(qgis_app):
    rows = [Row("Rue Neuve 10"), Row("Allée 2"), Row("Rue Neuve 9"), Row("avenue 1")]
    worklist = make_list()
    worklist.show_rows(rows)
    assert worklist.model.shown == rows[::-1]
    worklist.select("Rue Neuve 9")
    entries = {action.text(): action for action in worklist.sort_button.menu().actions()}
    entries["Street"].trigger()
    assert [row.text for row in worklist.model.shown] == ["Allée 2", "avenue 1", "Rue Neuve 9", "Rue Neuve 10"]
    # what was chosen stays chosen, and a search keeps the order
    assert worklist.current() == Row("Rue Neuve 9")
    worklist.search.setText("neuve")
    assert [row.text for row in worklist.model.shown] == ["Rue Neuve 9", "Rue Neuve 10"]
    assert "Street" in worklist.sort_button.accessibleName()
    again = make_list()
    again.show_rows(rows)
    assert again.model.shown[0] == Row("Allée 2")
    # settings are a file that anybody may edit
    settings.put("sort/trial", "by colour")
    other = make_list()
    other.show_rows(rows)
    assert other.model.shown == rows[::-1]


def test_texts_are_sorted_as_a_person_reads_them():
    read = ["", "9", "10", "Allée 2", "allee 10", "Été 1", "Rue Neuve 9", "rue neuve 9/2", "Rue Neuve 9/11"]
    assert sorted(read, key=number_key, reverse=True) == read[::-1]


def test_a_long_list_is_sorted_without_a_walk_of_the_collector():
    texts = [f"Rue Neuve {number}" for number in range(20_000)]
    walks: list[str] = []
    gc.callbacks.append(lambda phase, _about: walks.append(phase))
    try:
        assert sorted(texts, key=number_key, reverse=True) == texts[::-1]
    finally:
        gc.callbacks.pop()
    # each object that the collector looks at would be one of a row: it begins at 700
    assert len(walks) <= 4


def test_each_panel_offers_the_orders_that_its_rows_have(qgis_app):
    for orders in (list_address_orders(), list_correction_orders(), list_incident_orders()):
        assert len({order.name for order in orders}) == len(orders) >= 5
        assert all(order.label for order in orders)
    worklist = Worklist(lambda _row: None, key=str, passes=lambda *_: True, search_text=str, empty="")
    assert worklist.sort_button.isHidden()


def test_after_a_decision_the_row_below_is_chosen_and_no_other_row_is_looked_at(qgis_app):
    rows = [Row(f"Rue Neuve {number}") for number in range(2000)]
    asked = []
    worklist = Worklist(
        lambda row: RowFace(row.text),
        key=lambda row: asked.append(row) or row.text,
        passes=lambda _row, _chip: True,
        search_text=lambda row: row.text,
        empty="",
    )
    worklist.show_rows(rows)
    worklist.select(rows[1200].text)
    asked.clear()
    worklist.select_next({rows[1200].text})
    assert worklist.current() is rows[1201] and len(asked) < 10
    # several of them, the last of the list among them: the one before
    worklist.select(rows[-1].text)
    worklist.select_next({row.text for row in rows[-3:]})
    assert worklist.current() is rows[-4]
    # those that are not chosen in the list are looked for
    worklist.select_next({rows[3].text, rows[4].text})
    assert worklist.current() is rows[5]
    worklist.select_next({row.text for row in rows})
    assert worklist.current() is rows[5]
    # no text is folded for a search that nobody makes; then each is
    assert worklist.model.texts == []
    worklist.search.setText("neuve 1999")
    assert worklist.model.shown == [rows[1999]] and len(worklist.model.texts) == len(rows)
