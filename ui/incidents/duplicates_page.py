"""Probable duplicates: two reports side by side, for a person to confirm or reject; nothing is merged."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...services.model.incident import Incident, status_group
from ...services.text import fold_for_search
from ...services.workspace.incident_checks import DuplicateVerdict
from ...services.workspace.workspace import Workspace
from ..map.highlights import Halo
from ..map.incident_style import group_name
from ..map.styles import FADED, GREEN, ORANGE
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import DiffTable, format_date, plain_label, shortcut_button
from ..widgets.layouts import lay_column, lay_row
from ..widgets.marks import Shape
from ..widgets.row_delegate import RowFace, split_number
from ..widgets.worklist import Worklist

COLOURS = {"": ORANGE, "confirmed": GREEN, "rejected": FADED}
SHAPES: dict[str, Shape] = {"": "triangle", "confirmed": "disc", "rejected": "ring"}


class DuplicatePair(NamedTuple):
    """Two reports that may be of one thing, and what was said of it."""

    verdict: DuplicateVerdict
    first: Incident
    second: Incident

    @property
    def key(self) -> str:
        """Both numbers."""
        return f"{self.verdict.duplicate.first_id}/{self.verdict.duplicate.second_id}"


def pair_face(pair: DuplicatePair) -> RowFace:
    """What a row of the list shows: what both report and where, then how sure it is, and what a person said."""
    first, verdict = pair.first, pair.verdict.verdict
    street, number = split_number(first.address or first.description.partition("\n")[0])
    sure = tr("sure at {percent} %").format(percent=round(100 * pair.verdict.duplicate.confidence))
    return RowFace(
        " · ".join(filter(None, (first.service_name, street))),
        number,
        " · ".join((verdict_name(verdict), sure, f"{first.service_request_id} / {pair.second.service_request_id}")),
        SHAPES[verdict],
        COLOURS[verdict],
        verdict_name(verdict),
    )


def search_text(pair: DuplicatePair) -> str:
    """Join what the search looks through."""
    return " ".join(
        part
        for incident in (pair.first, pair.second)
        for part in (incident.service_request_id, incident.service_name, incident.address, incident.description)
    )


def read_pairs(workspace: Workspace) -> tuple[list[DuplicatePair], list[str]]:
    """Read the pairs whose two reports are still there, with what the search looks through; in a job's thread."""
    incidents = {incident.service_request_id: incident for incident in workspace.list_incidents()}
    pairs = [
        DuplicatePair(said, incidents[said.duplicate.first_id], incidents[said.duplicate.second_id])
        for said in workspace.list_duplicates()
        if said.duplicate.first_id in incidents and said.duplicate.second_id in incidents
    ]
    return pairs, [fold_for_search(search_text(pair)) for pair in pairs]


class DuplicatesPage(QWidget):
    """The worklist of pairs. ``answer_wanted`` tells the numbers of a confirmed pair, the later first."""

    answer_wanted = pyqtSignal(str, str)

    def __init__(self, desk: Session, layers: MapLayers, back: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.list = Worklist(
            pair_face,
            key=lambda row: row.key,
            passes=lambda row, chip: chip in ("all", row.verdict.verdict),
            search_text=search_text,
            empty=tr("No possible duplicates found."),
        )
        self.facts = plain_label()
        self.sides = DiffTable()
        self.same = shortcut_button(tr("Same thing"), "1", self.list.table, lambda: self.decide("confirmed"))
        self.other = shortcut_button(tr("Not the same"), "2", self.list.table, lambda: self.decide("rejected"))
        self.undo = shortcut_button(tr("Undecided"), "3", self.list.table, lambda: self.decide(""))
        self.answer = shortcut_button(tr("Reply to the later incident…"), "", self, self._answer)
        for widget, stretch in ((self.facts, 0), (self.sides, 1)):
            self.list.below.addWidget(widget, stretch)
        buttons = lay_row(self.same, self.other, self.undo)
        self.list.below.addLayout(buttons)
        self.list.below.addWidget(self.answer)
        lay_column((self.list, 1), shortcut_button(tr("Back to the incidents"), "", self, back), parent=self, margins=0)
        self.halo = Halo(layers.canvas, layers.to_map)
        self.halo.show_with(self.list)
        desk.closed.connect(self.halo.remove)
        self.list.row_selected.connect(self._show)
        self.list.row_chosen.connect(self._go_to)

    def reload(self) -> None:
        """Show the pairs that the workspace holds."""
        self.desk.query("duplicates", read_pairs, self._rows)

    def decide(self, verdict: str) -> None:
        """Store what the person says of the pair; the next one is chosen."""
        row = self.list.current()
        if row is None:
            return
        pair, who = row.verdict.duplicate, self.desk.person

        def work(workspace: Workspace) -> None:
            workspace.decide_duplicate(pair.first_id, pair.second_id, verdict, who)

        self.list.select_next({row.key})
        self.desk.commit(work, done=lambda _nothing: self.reload())

    def _rows(self, read: tuple[list[DuplicatePair], list[str]]) -> None:
        rows, texts = read
        count = {verdict: sum(row.verdict.verdict == verdict for row in rows) for verdict in COLOURS}
        self.list.chips.offer(
            [
                ("", tr("To decide"), count[""]),
                ("confirmed", tr("Same thing"), count["confirmed"]),
                ("rejected", tr("Not the same"), count["rejected"]),
                ("all", tr("All"), len(rows)),
            ]
        )
        self.list.show_rows(rows, texts)

    def _show(self, row: DuplicatePair | None) -> None:
        both = () if row is None else (row.first, row.second)
        places = [(one.lon, one.lat) for one in both if one.lon is not None and one.lat is not None]
        self.halo.surround(*(self.layers.transform_point(*place, "EPSG:4326") for place in places))
        if row is None:
            return
        pair = row.verdict.duplicate
        told = [
            tr("{metres} m and {days} days apart").format(metres=round(pair.distance_m), days=round(pair.days_apart)),
            verdict_name(row.verdict.verdict) + (f" ({row.verdict.decided_by})" if row.verdict.decided_by else ""),
        ]
        self.facts.setText(" · ".join(told))
        fields: tuple[tuple[str, Callable[[Incident], str]], ...] = (
            (tr("Number"), lambda incident: incident.service_request_id),
            (tr("Status"), lambda incident: group_name(status_group(incident))),
            (tr("Category"), lambda incident: incident.service_name),
            (tr("Reported"), lambda incident: format_date(incident.requested_datetime)),
            (tr("Where"), lambda incident: incident.address or "–"),
            (tr("Description"), lambda incident: incident.description or "–"),
        )
        lines = [(heading, text(row.first), text(row.second)) for heading, text in fields]
        self.sides.compare((tr("First report"), tr("Later report")), lines)
        self.undo.setEnabled(bool(row.verdict.verdict))
        self.answer.setEnabled(row.verdict.verdict == "confirmed")
        self.layers.select("incidents", "service_request_id", *(one.service_request_id for one in both))

    def _go_to(self, row: DuplicatePair) -> None:
        if row.first.lon is not None and row.first.lat is not None and settings.flag("follow"):
            self.layers.bring_into_sight(row.first.lon, row.first.lat, "EPSG:4326", 2000)

    def _answer(self) -> None:
        row = self.list.current()
        if row is not None:
            self.answer_wanted.emit(row.second.service_request_id, row.first.service_request_id)


def verdict_name(verdict: str) -> str:
    """What was said of a pair, in the person's language."""
    return {"": tr("Not decided yet"), "confirmed": tr("Same thing"), "rejected": tr("Not the same")}[verdict]
