"""Which discrepancies are shown: by chip, severity and section; the same for list and map."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from qgis.core import QgsExpression
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox

from ...services.model.discrepancy import SEVERITIES
from ..map.styles import severity_name
from ..qgis.translate import tr
from ..widgets.filters import FilterButton
from ..widgets.inputs import ComboBox
from .discrepancy_rows import DiscrepancyRow

CHIPS = {
    "": ["\"decision\" = ''"],
    "changed": ["\"decision\" = ''", "\"previous_decision\" <> ''"],
    "decided": ["\"decision\" <> ''"],
    "all": [],
}
"""What the chips that are no kind ask of a row on the map."""


class AddressFilter:
    """Fills a worklist's filter button. ``sift`` is called when another choice was made, ``reread`` when rows
    are to be grouped otherwise.
    """

    def __init__(self, button: FilterButton, sift: Callable[[], None], reread: Callable[[], None]) -> None:
        self._sift = sift
        self._chosen = ("", "")
        self._button = button
        self.severity = self._box(tr("Severity"), tr("Any severity"))
        self.section = self._box(tr("Section"), tr("Any section"))
        button.cleared.connect(self.clear)
        for severity in SEVERITIES:
            self.severity.addItem(severity_name(severity), severity)
        self.grouped = QCheckBox(tr("Groups"))
        self.grouped.setToolTip(tr("A renamed street or a renumbered row is one line, and one decision"))
        self.grouped.setChecked(True)
        self.grouped.toggled.connect(lambda _on: reread())
        button.add("", self.grouped)

    def passes(self, row: DiscrepancyRow, chip: str) -> bool:
        """Whether a row is shown."""
        severity, section = self._chosen
        if severity and row.discrepancy.severity != severity or section and row.section != section:
            return False
        if chip in ("all", "decided"):
            return chip == "all" or row.decision is not None
        return row.decision is None and (row.has_changed if chip == "changed" else chip in ("", row.discrepancy.kind))

    def filter_rows(self, rows: list[DiscrepancyRow]) -> list[DiscrepancyRow]:
        """Those of a chip's rows that are shown."""
        severity, section = self._chosen
        if not severity and not section:
            return rows
        return [row for row in rows if severity in ("", row.discrepancy.severity) and section in ("", row.section)]

    def expression(self, chip: str, keys: Sequence[str] | None = None) -> str:
        """The same for the map, as an expression of QGIS; ``keys`` are those that a search found."""
        severity, section = self._chosen
        wanted = [*CHIPS.get(chip, [*CHIPS[""], f'"kind" = {_quoted(chip)}'])]
        if severity:
            wanted.append(f'"severity" = {_quoted(severity)}')
        if section:
            wanted.append(f'if("section" = \'\', "postcode", "section") = {_quoted(section)}')
        if keys is not None:
            wanted.append(f'"key" IN ({", ".join(map(_quoted, keys))})' if keys else "FALSE")
        return " AND ".join(wanted)

    def offer_sections(self, names: Collection[str]) -> None:
        """Offer the sections that there are; the chosen one stays chosen if it is still there."""
        known = sorted(name for name in names if name)
        if [self.section.itemData(row) for row in range(1, self.section.count())] != known:
            self.section.blockSignals(True)
            while self.section.count() > 1:
                self.section.removeItem(1)
            for name in known:
                self.section.addItem(name, name)
            self.section.setCurrentIndex(max(0, self.section.findData(self._chosen[1])))
            self.section.blockSignals(False)
            self._chosen = self._chosen[0], self.section.currentData()
        self.section.setEnabled(len(known) > 1)
        self._button.show_active(sum(map(bool, self._chosen)))

    def clear(self) -> None:
        """Any severity, any section."""
        for box in (self.severity, self.section):
            box.setCurrentIndex(0)

    def _box(self, label: str, anything: str) -> QComboBox:
        box = ComboBox()
        box.addItem(anything, "")
        box.currentIndexChanged.connect(lambda _row: self._choose())
        self._button.add(label, box)
        return box

    def _choose(self) -> None:
        chosen = self.severity.currentData() or "", self.section.currentData() or ""
        if chosen != self._chosen:
            self._chosen = chosen
            self._button.show_active(sum(map(bool, chosen)))
            self._sift()


def _quoted(text: str) -> str:
    return str(QgsExpression.quotedString(text))
