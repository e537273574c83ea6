"""The incidents panel: citizens' reports in a list and on the map, and what to answer."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...services.corrections.drafts import from_incident
from ...services.errors import RepereError, ServiceError
from ...services.reporting.incident import Incident, Update
from ...services.reporting.open311 import Open311
from ...services.workspace.geopackage import Difference, Workspace
from ..desk import Desk
from ..map import styles
from ..map.layers import MapLayers
from ..platform import settings
from ..platform.language import tr
from ..platform.tasks import Job
from .parts import action, date, open_link, plain
from .worklist import Column, Worklist


@dataclass(frozen=True)
class _Fetched:
    difference: Difference
    total: int


class IncidentsPanel(QWidget):
    """List and map select each other; a new status or a comment becomes a correction."""

    title = "Incidents"

    def __init__(self, desk: Desk, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.list = Worklist(
            [
                Column(
                    tr("Status"),
                    lambda row: styles.status_name(styles.status_group(row.status, row.status_notes)),
                    14,
                    lambda row: styles.STATUS_COLOURS[styles.status_group(row.status, row.status_notes)],
                ),
                Column(tr("Category"), lambda row: row.service_name, 22),
                Column(tr("Reported"), lambda row: date(row.requested_datetime), 17),
                Column(tr("Where"), lambda row: row.address or row.description, 30, tip=lambda row: row.description),
            ],
            key=lambda row: row.service_request_id,
            passes=lambda row, chip: chip == "all" or styles.status_group(row.status, row.status_notes) == chip,
            words=lambda row: " ".join((row.service_request_id, row.service_name, row.description, row.address)),
            empty=tr("No incident here yet. Use Refresh to fetch what citizens reported."),
        )
        self.list.chips.current = "open"
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(50)
        self.facts = plain()
        self.history = plain()
        self.photo = QPushButton(tr("Photo"))
        self.photo.setFlat(True)
        self.photo.clicked.connect(self._open_photo)
        self.status = QComboBox()
        for value, label in statuses():
            self.status.addItem(label, value)
        self.comment = QLineEdit()
        self.comment.setPlaceholderText(tr("Message to the citizen"))
        self.prepare = action(tr("Prepare the answer"), "Ctrl+Return", self, self.draft)
        head = QHBoxLayout()
        head.addWidget(self.facts, 1)
        head.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        answer = QFormLayout()
        answer.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        answer.addRow(tr("New status"), self.status)
        answer.addRow(tr("Comment"), self.comment)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.prepare)
        self.list.below.addLayout(head)
        self.list.below.addWidget(self.text, 1)
        self.list.below.addWidget(self.history)
        self.list.below.addLayout(answer)
        self.list.below.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.list)
        self.list.picked.connect(self._show)

    def refresh(self) -> None:
        """Fetch every incident of the reporting service, and store what differs."""
        try:
            reach, service = self.desk.web("reporting"), self.desk.service("reporting")
        except RepereError as error:
            self.desk.messages.error(error)
            return
        path = self.desk.path

        def work(job: Job) -> _Fetched:
            found = Open311(reach(job), service.url, service.jurisdiction_id).incidents(progress=job.advance)
            with Workspace(path) as workspace:
                return _Fetched(workspace.merge_incidents(found), len(found))

        self.desk.run(tr("Fetching incidents"), work, self._fetched, "reporting")

    def reload(self) -> None:
        """Show what the workspace holds."""
        self.desk.read("incidents", lambda workspace: workspace.incidents(), self._rows)

    def pick(self, service_request_id: str) -> None:
        """Choose an incident, as the map does; the filter gives way if it hides it."""
        if not self.list.pick(service_request_id):
            self.list.chips.choose("all")
            self.list.pick(service_request_id)

    def draft(self) -> None:
        """Turn the chosen status and comment into a correction, stored before anything is said."""
        incident = self.list.current()
        status, comment = self.status.currentData(), self.comment.text().strip()
        if incident is None:
            return
        author = settings.author()

        def work(workspace: Workspace) -> None:
            workspace.enqueue(from_incident(incident, status=status, comment=comment, author=author))

        def stored(_done: object) -> None:
            self.comment.clear()
            self.status.setCurrentIndex(0)
            self.list.pick_next(incident.service_request_id)

        self.desk.write(work, "corrections", done=stored)

    def _fetched(self, fetched: _Fetched) -> None:
        self.desk.messages.tell(
            tr("{total} incidents: {added} new, {changed} changed.").format(
                total=fetched.total, added=len(fetched.difference.added), changed=len(fetched.difference.changed)
            )
        )
        self.layers.refresh("incidents")
        self.desk.changed.emit("incidents")

    def _rows(self, rows: list[Incident]) -> None:
        rows = sorted(rows, key=lambda row: row.requested_datetime, reverse=True)
        groups = [styles.status_group(row.status, row.status_notes) for row in rows]
        self.desk.counted.emit("incidents", groups.count("open"))
        self.list.chips.offer(
            [(group, styles.status_name(group), groups.count(group)) for group in styles.STATUS_COLOURS]
            + [("all", tr("All"), len(rows))]
        )
        self.list.show_rows(rows)
        self.list.sift()

    def _show(self, incident: Incident | None) -> None:
        self.list.details.setEnabled(incident is not None)
        if incident is None:
            return
        self.text.setPlainText(incident.description)
        self.facts.setText(
            "\n".join(
                part
                for part in (
                    f"{incident.service_name} · {incident.service_request_id}",
                    incident.address,
                    tr("Reported {date}").format(date=date(incident.requested_datetime))
                    + (
                        " · " + tr("changed {date}").format(date=date(incident.updated_datetime))
                        if incident.updated_datetime
                        else ""
                    ),
                    incident.agency_responsible,
                    "" if incident.lon is not None else tr("The report gives no usable position."),
                )
                if part
            )
        )
        self.photo.setVisible(bool(incident.media_url))
        self.history.clear()
        self.layers.select("incidents", "service_request_id", incident.service_request_id)
        if incident.lon is not None and incident.lat is not None and settings.flag("follow"):
            self.layers.go_to(incident.lon, incident.lat, "EPSG:4326", 4000)
        self._ask_history(incident)

    def _ask_history(self, incident: Incident) -> None:
        try:
            reach, service = self.desk.web("reporting"), self.desk.service("reporting")
        except RepereError:
            return

        path, known = self.desk.path, incident.service_request_id

        def work(job: Job) -> list[Update]:
            with Workspace(path) as workspace:
                with suppress(ServiceError):
                    # a service that is away leaves what was read last time
                    workspace.merge_updates(Open311(reach(job), service.url, service.jurisdiction_id).updates(known))
                return workspace.updates(known)

        self.desk.ask(tr("Reading the history"), work, partial(self._tell_history, incident))

    def _tell_history(self, incident: Incident, updates: list[Update]) -> None:
        if self.list.current() == incident:
            self.history.setText(
                "\n".join(
                    f"{date(step.updated_datetime)} · {status_label(step.status)} · {step.description}"
                    for step in updates
                )
            )

    def _open_photo(self) -> None:
        incident = self.list.current()
        if incident is not None:
            open_link(incident.media_url)


def statuses() -> list[tuple[str, str]]:
    """What a technician may answer: the update's status, and its name."""
    return [
        ("", tr("Unchanged")),
        ("open", tr("Open")),
        ("investigating", tr("Being looked at")),
        ("in_progress", tr("In progress")),
        ("action_scheduled", tr("Planned")),
        ("fixed", tr("Fixed")),
        ("closed", tr("Closed")),
        ("no_further_action", tr("No further action")),
        ("not_councils_responsibility", tr("Not the commune's")),
        ("duplicate", tr("Duplicate")),
    ]


def status_label(value: str) -> str:
    """A fine status in the person's language, as it came if unknown."""
    return dict(statuses()).get(value, value)
