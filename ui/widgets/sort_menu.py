"""In which order a list stands: a small button whose menu names the orders, remembered for each list."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QActionGroup, QMenu, QToolButton

from ...services.text import fold
from ..qgis import settings
from ..qgis.translate import tr
from .basics import tooltip_text


@dataclass(frozen=True)
class SortOrder:
    """One order: its ``name`` in the settings, what stands in the menu, what rows are sorted by.

    Without a ``key`` rows stand as they come, or from the last to the first where it ``is_reversed``.
    """

    name: str
    label: str
    key: Callable[[Any], Any] | None = None
    is_reversed: bool = False

    def sort(self, rows: list[Any]) -> list[Any]:
        """Return rows in this order; what is equal stays as it came."""
        if self.key is None:
            return rows[::-1] if self.is_reversed else rows
        return sorted(rows, key=self.key, reverse=self.is_reversed)


def number_key(text: str) -> str:
    """Return what a text is sorted by as a person reads it: accents aside, and 9 before 10."""
    # of a long list, anything but a text for each row would have Python's collector walk all there is
    return re.sub(r"\d+", lambda number: number[0].zfill(20), fold(text))


class SortButton(QToolButton):
    """The orders of the list called ``list_name``, the first of them unless a person chose another; away for none."""

    chosen = pyqtSignal()

    def __init__(self, list_name: str, orders: Sequence[SortOrder]) -> None:
        super().__init__()
        self._setting = f"sort/{list_name}"
        self._orders = {order.name: order for order in orders}
        self._current = next(iter(orders), SortOrder("", ""))
        self._current = self._orders.get(settings.get(self._setting), self._current)
        self.setText("⇅")
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order in orders:
            action = menu.addAction(order.label, partial(self.choose, order.name))
            action.setCheckable(True)
            action.setChecked(order is self._current)
            group.addAction(action)
        self.setMenu(menu)
        self.setVisible(bool(orders))
        self._name()

    def sort(self, rows: list[Any]) -> list[Any]:
        """Return rows in the chosen order."""
        return self._current.sort(rows)

    def choose(self, name: str) -> None:
        """Choose an order, from now on."""
        self._current = self._orders[name]
        settings.put(self._setting, name)
        self._name()
        self.chosen.emit()

    def _name(self) -> None:
        text = tr("Order: {order}").format(order=self._current.label)
        self.setToolTip(tooltip_text(text))
        self.setAccessibleName(text)
