"""The addresses panel: compare the register with a source, then decide row by row."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...services.addressing.compare import compare
from ...services.addressing.discrepancy import KINDS, Discrepancy
from ...services.corrections.drafts import from_discrepancy
from ...services.errors import RepereError
from ...services.workspace.geopackage import Decision, Workspace
from ..desk import Desk
from ..map import styles
from ..map.layers import MapLayers
from ..platform import settings
from ..platform.language import tr
from ..platform.tasks import Job
from .comparison import ComparisonForm, Lists
from .parts import BeforeAfter, action, plain
from .worklist import Column, Worklist


@dataclass(frozen=True)
class Row:
    """A discrepancy, and what was decided on it (None: nothing yet)."""

    discrepancy: Discrepancy
    decision: Decision | None


class AddressesPanel(QWidget):
    """Either the form that starts a comparison, or the worklist it gave."""

    title = "Addresses"

    def __init__(self, desk: Desk, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.form = ComparisonForm(desk, self.compare)
        self.list = Worklist(
            [
                Column(
                    tr("Difference"),
                    lambda row: kind_name(row.discrepancy.kind),
                    20,
                    lambda row: styles.FADED if row.decision else styles.SEVERITY_COLOURS[row.discrepancy.severity],
                ),
                Column(tr("Address"), lambda row: row.discrepancy.address, 34),
                Column(tr("Register"), lambda row: row.discrepancy.register_value, 18),
                Column(tr("Source"), lambda row: row.discrepancy.source_value, 18),
            ],
            key=lambda row: row.discrepancy.key,
            passes=_passes,
            words=lambda row: " ".join(
                (row.discrepancy.address, row.discrepancy.register_value, row.discrepancy.source_value)
            ),
            empty=tr("No difference found: the register and the source agree."),
            across=3,
        )
        self.facts = plain()
        self.sides = BeforeAfter()
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Note (kept with the decision)"))
        again = QPushButton(tr("Compare again…"))
        again.clicked.connect(lambda _checked=False: self.pages.setCurrentWidget(self.form))
        buttons = QHBoxLayout()
        self.fix = action(tr("Correct the source"), "1", self, lambda: self.decide("correct_source"))
        self.trust = action(tr("The source is right"), "2", self, lambda: self.decide("source_right"))
        self.skip = action(tr("Skip"), "3", self, lambda: self.decide("skipped"))
        for button in (self.fix, self.trust, self.skip):
            buttons.addWidget(button)
        self.list.below.addWidget(self.facts)
        self.list.below.addWidget(self.sides, 1)
        self.list.below.addWidget(self.note)
        self.list.below.addLayout(buttons)
        work = QWidget()
        lines = QVBoxLayout(work)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.list, 1)
        lines.addWidget(again)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.form)
        self.pages.addWidget(work)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.list.picked.connect(self._show)

    def refresh(self) -> None:
        """Compare again with the lists of last time, if there are any."""
        lists = self.form.lists()
        if lists is not None:
            self.compare(lists)

    def compare(self, lists: Lists) -> None:
        """Read both lists in a thread, compare them, store the differences."""
        path, tolerance = self.desk.path, lists.tolerance_m

        def work(job: Job) -> tuple[int, int]:
            register, source = lists.register(job), lists.source(job)
            found = compare(register, source, tolerance_m=tolerance, progress=job.advance, cancelled=job.isCanceled)
            with Workspace(path) as workspace:
                workspace.store_discrepancies(found)
            return len(found), len(register.unusable) + len(source.unusable)

        self.desk.run(tr("Comparing addresses"), work, self._compared, lists.role)

    def reload(self) -> None:
        """Show what the workspace holds."""
        self.desk.read("discrepancies", _read, self._rows)

    def pick(self, key: str) -> None:
        """Choose a discrepancy, as the map does."""
        self.pages.setCurrentIndex(1)
        if not self.list.pick(key):
            self.list.chips.choose("all")
            self.list.pick(key)

    def decide(self, decision: str) -> None:
        """Store the decision, with its correction where one follows; then the next row is chosen."""
        row = self.list.current()
        if row is None:
            return
        note, author = self.note.text().strip(), settings.author()
        correction = None
        if decision == "correct_source":
            try:
                correction = from_discrepancy(row.discrepancy, author=author, note=note)
            except RepereError as error:
                self.desk.messages.error(error)
                return

        def work(workspace: Workspace) -> None:
            if correction is not None:
                workspace.enqueue(correction)
            for key in self._same_decision(row):
                workspace.decide(key, decision, author, note)

        def stored(_nothing: object) -> None:
            self.note.clear()
            self.layers.refresh("discrepancies")

        self.list.pick_next(row.discrepancy.key)
        self.desk.write(work, "discrepancies", "corrections", done=stored)

    def _same_decision(self, row: Row) -> list[str]:
        """A renamed street is one decision, whatever the number of its houses."""
        if row.discrepancy.kind != "street_name":
            return [row.discrepancy.key]
        return [
            other.discrepancy.key
            for other in self.list.model.rows
            if other.discrepancy.kind == "street_name" and other.discrepancy.group_id == row.discrepancy.group_id
        ]

    def _compared(self, outcome: tuple[int, int]) -> None:
        found, unusable = outcome
        text = tr("{found} differences found.").format(found=found)
        if unusable:
            text += " " + tr("{unusable} rows could not be fully read.").format(unusable=unusable)
        self.desk.messages.tell(text)
        self.pages.setCurrentIndex(1)
        self.layers.refresh("discrepancies")
        self.desk.changed.emit("discrepancies")

    def _rows(self, rows: list[Row]) -> None:
        open_rows = [row for row in rows if row.decision is None]
        counts = Counter(row.discrepancy.kind for row in open_rows)
        self.desk.counted.emit("addresses", len(open_rows))
        self.list.chips.offer(
            [("", tr("To decide"), len(open_rows))]
            + [(kind, kind_name(kind), counts[kind]) for kind in KINDS]
            + [("all", tr("All"), len(rows))]
        )
        self.list.show_rows(rows)
        self.list.sift()
        if rows:
            self.pages.setCurrentIndex(1)

    def _show(self, row: Row | None) -> None:
        self.list.details.setEnabled(row is not None)
        if row is None:
            return
        found = row.discrepancy
        self.fix.setEnabled(row.decision is None)
        self.note.clear()
        facts = [kind_name(found.kind), styles.severity_name(found.severity)]
        if not math.isnan(found.distance_m):
            facts.append(tr("{metres} m apart").format(metres=round(found.distance_m, 1)))
        facts.append(" / ".join(part for part in (found.register_id, found.source_id) if part))
        facts.append(tr("sure at {percent} %").format(percent=round(100 * found.confidence)))
        if row.decision:
            facts.append(f"{decision_name(row.decision.decision)} ({row.decision.decided_by})")
            self.note.setText(row.decision.note)
        self.facts.setText("\n".join((found.address, " · ".join(facts))))
        self.sides.compare((tr("Register"), tr("Source")), sides(found))
        self.layers.select("discrepancies", "key", found.key)
        x = found.source_x if not math.isnan(found.source_x) else found.register_x
        y = found.source_y if not math.isnan(found.source_y) else found.register_y
        if not math.isnan(x) and settings.flag("follow"):
            self.layers.go_to(x, y)


def sides(found: Discrepancy) -> list[tuple[str, str, str]]:
    """Both sides in words, line by line: (what, register, source)."""

    def position(x: float, y: float) -> str:
        return tr("none") if math.isnan(x) else f"{x:.2f}  {y:.2f}"

    lines = []
    if found.kind not in ("position", "no_position"):
        lines.append((kind_name(found.kind), found.register_value or "–", found.source_value or "–"))
    lines.append(
        (
            tr("Position (Lambert 72)"),
            position(found.register_x, found.register_y),
            position(found.source_x, found.source_y),
        )
    )
    return lines


def _read(workspace: Workspace) -> list[Row]:
    decisions = workspace.decisions()
    return [Row(found, decisions.get(found.key)) for found in workspace.discrepancies()]


def _passes(row: Row, chip: str) -> bool:
    return chip == "all" or (row.decision is None and chip in ("", row.discrepancy.kind))


def kind_name(kind: str) -> str:
    """A kind of discrepancy in the person's language."""
    return {
        "missing_in_source": tr("Missing in source"),
        "missing_in_register": tr("Missing in register"),
        "position": tr("Position"),
        "no_position": tr("No position"),
        "street_name": tr("Street name"),
        "house_number": tr("House number"),
        "postcode": tr("Postcode"),
        "duplicate": tr("Duplicate"),
    }[kind]


def decision_name(decision: str) -> str:
    """A decision in the person's language."""
    return {
        "correct_source": tr("Source to correct"),
        "source_right": tr("The source is right"),
        "skipped": tr("Skipped"),
    }[decision]
