"""What happened to a correction, step by step, and whether the journal is as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QMenu,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from ...services.model.correction import Correction, State
from ...services.workspace.audit_trail import Alteration, Step
from ..map.styles import state_name
from ..qgis.translate import format_pair, tr
from ..session import Session
from ..widgets.basics import format_date, tooltip_text
from ..widgets.layouts import lay_column


class AuditTrailPage(QWidget):
    """Read only: the steps, the service's receipt, and the whole journal's two actions."""

    def __init__(self, desk: Session) -> None:
        super().__init__()
        self.desk = desk
        self.steps = QTableWidget(0, 4)
        self.steps.setHorizontalHeaderLabels([tr("When"), tr("Step"), tr("Who"), tr("Detail")])
        self.steps.verticalHeader().hide()
        self.steps.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.steps.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.steps.verticalHeader().setDefaultSectionSize(self.steps.fontMetrics().height() + 6)
        self.steps.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.steps.horizontalHeader().setStretchLastSection(True)
        self.receipt = QPlainTextEdit()
        self.receipt.setReadOnly(True)
        self.receipt.setPlaceholderText(tr("The service's receipt will appear here."))
        # three buttons beside each other are wider than the dock
        journal = QToolButton()
        journal.setText(tr("Whole journal"))
        journal.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(journal)
        menu.addAction(tr("Export the journal…"), self._choose_file)
        menu.addAction(tr("Check the journal"), self.check)
        menu.addAction(tr("Compare with an export…"), self._choose_export)
        journal.setMenu(menu)
        lay_column((self.steps, 2), (self.receipt, 1), journal, parent=self, margins=(0, 4, 0, 0))

    def show_row(self, row: Correction) -> None:
        """Fetch and show the steps of one correction."""
        self.receipt.setPlainText(describe_receipt(row.receipt or {}))
        self.desk.query("trail", lambda workspace: workspace.list_steps(row.id), self._show)

    def export(self, path: str) -> None:
        """Write the whole journal with its chain as CSV."""

        def show_result(_nothing: None) -> None:
            self.desk.messages.show(tr("The journal is in {path}.").format(path=path))

        self.desk.commit(lambda workspace: workspace.export_audit(Path(path)), done=show_result)

    def check(self) -> None:
        """Say whether the journal is as it was written."""

        def show_result(altered: Alteration | None) -> None:
            level = Qgis.MessageLevel.Success if altered is None else Qgis.MessageLevel.Critical
            self.desk.messages.show(describe_alteration(altered), level)

        self.desk.query("chain", lambda workspace: workspace.find_alteration(), show_result)

    def compare_with_export(self, path: str) -> None:
        """Say whether the journal still holds what an export of it says: even a journal made anew is found so."""

        def show_result(altered: Alteration | None) -> None:
            level = Qgis.MessageLevel.Success if altered is None else Qgis.MessageLevel.Critical
            agreed = tr("The journal holds every step of {file}, as it was exported.").format(file=Path(path).name)
            self.desk.messages.show(agreed if altered is None else describe_alteration(altered), level)

        self.desk.query("chain", lambda workspace: workspace.compare_export(Path(path)), show_result)

    def _choose_export(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, tr("Compare with an export"), "", tr("Table (*.csv)"))
        if path:
            self.compare_with_export(path)

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, tr("Export the journal"), "", tr("Table (*.csv)"))
        if path:
            self.export(path if path.endswith(".csv") else f"{path}.csv")

    def _show(self, steps: list[Step]) -> None:
        self.steps.setRowCount(len(steps))
        for row, step in enumerate(steps):
            state = _state(step["to_state"])
            actor, login = step["actor"] or "–", step["db_user"]
            named = f"{actor} ({login})" if login and login != actor else actor
            texts = (format_date(step["at"]), state, named, step["detail"])
            longer = (texts[0], _step(step), *texts[2:])
            for column, (text, long) in enumerate(zip(texts, longer)):
                item = QTableWidgetItem(text)
                item.setToolTip(tooltip_text(long))
                self.steps.setItem(row, column, item)


def describe_receipt(receipt: Mapping[str, Any], indent: str = "") -> str:
    """Return what a service answered, a line for each thing that it said; parts of a part stand under it, set in."""
    lines = []
    for name, value in receipt.items():
        label = indent + name.replace("_", " ")
        if isinstance(value, Mapping):
            lines += [f"{label}:", describe_receipt(value, indent + "    ")]
        elif isinstance(value, bool):
            lines.append(format_pair(label, tr("yes") if value else tr("no")))
        elif isinstance(value, (list, tuple)):
            parts = {str(number): part for number, part in enumerate(value, 1)}
            is_flat = not any(isinstance(part, (Mapping, list, tuple)) for part in value)
            text = ", ".join(map(str, value)) or "–"
            lines += [format_pair(label, text)] if is_flat else [f"{label}:", describe_receipt(parts, indent + "    ")]
        else:
            lines.append(format_pair(label, "–" if value in (None, "") else value))
    return "\n".join(filter(None, lines))


def _step(step: Step) -> str:
    now = _state(step["to_state"])
    if not step["from_state"] or step["from_state"] == step["to_state"]:
        return now
    return f"{_state(step['from_state'])} → {now}"


def _state(name: str) -> str:
    """A state in the person's language; a word that is none of them as it is written."""
    try:
        return state_name(State(name))
    except ValueError:
        return name


def describe_alteration(altered: Alteration | None) -> str:
    """What a check of the journal found, in words."""
    if altered is None:
        return tr("The journal is intact: no entry was changed, removed or added.")
    return {
        "changed": tr("The journal was altered: step {number} is not what was written."),
        "removed": tr("The journal was altered: at least one step was removed before step {number}."),
        "inserted": tr("The journal was altered: step {number} was added afterwards."),
        "reordered": tr("The journal was altered: step {number} is not in its place."),
        "truncated": tr("The journal was altered: it should go on at step {number}."),
    }[altered.kind].format(number=altered.number)
