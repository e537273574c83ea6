"""Which incidents are looked at: by category, age, manager and place; one choice for the list and the map."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsExpression
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QToolButton, QWidget

from ...services.incidents.checks.road_manager import MANAGERS
from ...services.incidents.incident_list import IncidentRow
from ...services.incidents.parsing import format_days_ago
from ..map.map_tools import AreaTool
from ..qgis.translate import tr
from ..widgets.filters import FilterButton
from ..widgets.inputs import ComboBox
from ..widgets.layouts import STRETCH, lay_row


@dataclass(frozen=True)
class IncidentFilter:
    """What is shown beside the status. ``reported_before`` and ``reported_after`` are dates in UTC that bound the
    report's own.

    ``manager`` is one of MANAGERS, ``ours``, ``not_ours``, ``unknown`` or empty. ``ids_in_area`` are the numbers
    of those in the drawn area, None where none is drawn.
    """

    category: str = ""
    reported_before: str = ""
    reported_after: str = ""
    manager: str = ""
    ids_in_area: frozenset[str] | None = None

    def matches(self, row: IncidentRow, chip: str) -> bool:
        """Whether a row is shown under a chip: a status group, ``doubtful`` or ``all``."""
        if chip == "doubtful":
            if not row.doubts or row.group == "vanished":
                return False
        elif chip not in ("all", row.group):
            return False
        incident = row.incident
        return (
            (not self.category or incident.service_name == self.category)
            and (not self.reported_before or incident.requested_datetime < self.reported_before)
            and (not self.reported_after or incident.requested_datetime >= self.reported_after)
            and (not self.manager or row.situation.manager in _MANAGED[self.manager])
            and (self.ids_in_area is None or incident.service_request_id in self.ids_in_area)
        )

    def filter_rows(self, rows: list[IncidentRow], chip: str) -> list[IncidentRow]:
        """Those of ``rows`` that pass; quick for a hundred thousand where only the chip is chosen."""
        if self == IncidentFilter() and chip != "doubtful":
            return rows if chip == "all" else [row for row in rows if row.group == chip]
        return [row for row in rows if self.matches(row, chip)]

    def map_expression(self) -> str:
        """The same for the map, as an expression of QGIS; without the chip, the area and the doubts."""
        quoted = QgsExpression.quotedString
        parts = []
        if self.category:
            parts.append(f'"service_name" = {quoted(self.category)}')
        if self.reported_before:
            parts.append(f'"requested_datetime" < {quoted(self.reported_before)}')
        if self.reported_after:
            parts.append(f'"requested_datetime" >= {quoted(self.reported_after)}')
        if self.manager:
            among = ", ".join(quoted(manager) for manager in _MANAGED[self.manager])
            parts.append(f"coalesce(\"manager\", '') IN ({among})")
        return " AND ".join(parts)


_MANAGED: dict[str, tuple[str, ...]] = {
    "not_ours": tuple(manager for manager in MANAGERS if manager != "commune"),
    **{manager: (manager,) for manager in MANAGERS},
    "unknown": ("",),
}


def id_expression(numbers: Collection[str]) -> str:
    """An expression that holds for these incidents; a look-up, however many they are."""
    known = QgsExpression.quotedString(json.dumps(dict.fromkeys(numbers, 1)))
    return f'map_exist(json_to_map({known}), "service_request_id")'


class FilterBar(QWidget):
    """Three lists and a drawn area, behind a list's filter button.

    ``changed`` tells a new :attr:`value`, ``drawn`` a polygon in EPSG:31370 (WKT).

    An empty ``drawn`` is an area taken away.
    """

    changed = pyqtSignal()
    drawn = pyqtSignal(str)

    def __init__(self, canvas: object) -> None:
        super().__init__()
        self.value = IncidentFilter()
        self._button: FilterButton | None = None
        self.category = _choice(tr("Every category"))
        self.age = _choice(tr("Any age"))
        for label, bounds in (
            (tr("Less than a week"), (0, 7)),
            (tr("Less than a month"), (0, 30)),
            (tr("More than a month"), (30, 0)),
            (tr("More than three months"), (90, 0)),
            (tr("More than a year"), (365, 0)),
        ):
            self.age.addItem(label, bounds)
        self.manager = _choice(tr("Every road"))
        self.manager.addItem(tr("Roads of other managers"), "not_ours")
        for manager in (*MANAGERS, ""):
            self.manager.addItem(manager_name(manager), manager or "unknown")
        self.area = QToolButton()
        self.area.setText(tr("⬠ Draw on the map"))
        self.area.setCheckable(True)
        self.area.setToolTip(tr("Draw an area on the map: only what lies in it is shown"))
        self.tool = AreaTool(canvas, self.area, self.drawn.emit)
        self.clear = QToolButton()
        self.clear.setText("✕")
        self.clear.setAutoRaise(True)
        self.clear.setToolTip(tr("Take the area away"))
        self.clear.hide()
        self.clear.setAccessibleName(tr("Take the area away"))
        for box in (self.category, self.age, self.manager):
            box.activated.connect(lambda _row: self._chosen())
        lay_row(self.area, self.clear, STRETCH, parent=self, margins=0)
        self.clear.clicked.connect(lambda _checked=False: self._cleared())

    def fill(self, button: FilterButton) -> None:
        """Put the filters behind ``button``, which says how many are on."""
        for label, widget in (
            (tr("Category"), self.category),
            (tr("Age"), self.age),
            (tr("Road"), self.manager),
            (tr("Area"), self),
        ):
            button.add(label, widget)
        self._button = button
        button.cleared.connect(self._cleared_all)
        # the map is under the window
        self.area.clicked.connect(lambda _checked=False: button.close_window())

    def _cleared_all(self) -> None:
        had_area = self.value.ids_in_area is not None
        self.reset()
        if had_area:
            self.drawn.emit("")

    def _count(self) -> None:
        value = self.value
        dates = value.reported_before or value.reported_after
        if self._button is not None:
            self._button.show_active(
                sum(map(bool, (value.category, dates, value.manager))) + (value.ids_in_area is not None)
            )

    def offer(self, categories: Sequence[str]) -> None:
        """The categories there are; the chosen one stays chosen."""
        if [self.category.itemText(row) for row in range(1, self.category.count())] == list(categories):
            return
        chosen = self.category.currentData()
        while self.category.count() > 1:
            self.category.removeItem(1)
        for name in categories:
            self.category.addItem(name, name)
        self.category.setCurrentIndex(max(0, self.category.findData(chosen)))

    def set_ids_in_area(self, inside: frozenset[str] | None) -> None:
        """Take the numbers of those in the area; the caller lays the list out anew."""
        self.value = replace(self.value, ids_in_area=inside)
        self.clear.setVisible(inside is not None)
        self._count()

    def reset(self) -> None:
        """Show everything again."""
        for box in (self.category, self.age, self.manager):
            box.setCurrentIndex(0)
        self.tool.clear()
        self.set_ids_in_area(None)
        self._chosen()

    def _chosen(self) -> None:
        older, younger = self.age.currentData() or (0, 0)
        self.value = replace(
            self.value,
            category=self.category.currentData() or "",
            reported_before=format_days_ago(older) if older else "",
            reported_after=format_days_ago(younger) if younger else "",
            manager=self.manager.currentData() or "",
        )
        self._count()
        self.changed.emit()

    def _cleared(self) -> None:
        self.tool.clear()
        self.drawn.emit("")


def manager_name(manager: str) -> str:
    """Whose a road is, in the person's language."""
    return {
        "commune": tr("Commune"),
        "region": tr("Region"),
        "province": tr("Province"),
        "other": tr("Another manager"),
        "": tr("Manager not known"),
    }[manager]


def _choice(everything: str) -> QComboBox:
    box = ComboBox()
    box.addItem(everything, None)
    # long names of categories must not widen the dock
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(24)
    return box
