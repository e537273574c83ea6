"""Permit dossiers of a file: in a list and on the map, and what applies at each as one PDF a dossier."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from ...services.errors import Cancelled, RepereError
from ...services.http.client import HttpClient
from ...services.incidents.clients.incident_file import IncidentFileClient
from ...services.incidents.permits import Permit, PermitDocuments, create_folder, list_permits, write_documents
from ...services.layers.catalogue import catalogue
from ...services.layers.queries import point_info
from ...services.layers.queries.point_info import PointAnswer
from ...services.profile import IncidentFile
from ...services.text import fold_for_search
from ..layers.loader import CATALOGUE, catalogue_text
from ..layers.point_info_page import ASKED_ROLES, place_text, point_info_html
from ..map.highlights import Halo
from ..map.permit_style import PERMIT_COLOUR, PERMIT_TABLE, add_permits, empty_permit_layer
from ..map.workspace_layers import LAMBERT72, MapLayers
from ..qgis import settings
from ..qgis.pdf import write_pdf
from ..qgis.tasks import Job
from ..qgis.timers import run_in_turns
from ..qgis.translate import plural, tr
from ..session import Session, slugify
from ..widgets.basics import action_button, format_day, plain_label, shortcut_button
from ..widgets.layouts import lay_column
from ..widgets.row_delegate import RowFace
from ..widgets.worklist import Worklist
from .file_dialog import FileSourceDialog

PERMITS_PER_TURN = 500
"""Dossiers that are put on the map in one turn of the event loop: about 8 ms."""


class PermitsPage(QWidget):
    """The dossiers of the file that this computer remembers for the commune; read anew each time the page opens."""

    def __init__(self, desk: Session, layers: MapLayers, back: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.permits: list[Permit] = []
        self._layer: QgsVectorLayer | None = None
        self.list = Worklist(
            create_face,
            key=lambda row: row.number,
            passes=lambda row, chip: chip == "all" or (row.x is None) == (chip == "unplaced"),
            search_text=_search_text,
            empty=tr("No permit dossier here yet. Choose the table that lists them."),
        )
        self.facts = plain_label()
        self.list.below.addWidget(self.facts)
        self.file_button = action_button(tr("Choose a file…"), self.choose_file)
        self.whole_parcel = QCheckBox(tr("The whole parcel"))
        self.whole_parcel.setToolTip(tr("Query the whole parcel: lists every zone it overlaps"))
        self.whole_parcel.setChecked(True)
        self.batch = action_button(tr("What applies here, as PDF…"), self._choose_folder)
        self.batch.setToolTip(tr("One PDF for each dossier that has a position, in a new folder"))
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(shortcut_button(tr("Back to the incidents"), "", self, back))
        above.addStretch()
        above.addWidget(self.file_button)
        below.addWidget(self.whole_parcel)
        below.addStretch()
        below.addWidget(self.batch)
        lay_column(above, (self.list, 1), below, parent=self, margins=0)
        self.halo = Halo(layers.canvas, layers.to_map)
        self.halo.show_with(self.list)
        desk.closed.connect(self.halo.remove)
        self.list.row_selected.connect(self._show)
        self.list.row_chosen.connect(self._go_to)
        self._show_permits([], [])

    def reload(self) -> None:
        """Read the file that this computer remembers, if there is one."""
        try:
            kept = json.loads(settings.get(self._setting(), "null"))
            source = IncidentFile(**kept) if kept else None
        except (ValueError, TypeError):
            source = None
        if source is not None:
            self._read(source)

    def choose_file(self) -> FileSourceDialog:
        """The form in which the table of dossiers is chosen."""
        remark = tr("The file is only read. Columns about persons are left where they are.")
        dialog = FileSourceDialog(self.desk, self, tr("Permit dossiers from a file"), remark, has_statuses=False)
        dialog.chosen.connect(self._chosen)
        dialog.open()
        return dialog

    def write_batch(self, parent: Path) -> None:
        """Write a PDF for each dossier that has a position, into a new folder of ``parent``, in a thread."""
        desk, permits, by_parcel = self.desk, list(self.permits), self.whole_parcel.isChecked()
        questions = catalogue.parse(catalogue_text(desk.profile.catalogue), CATALOGUE.name)
        roots = {role: desk.service(role).url for role in ASKED_ROLES if desk.has_service(role)}
        commune = desk.profile.commune.name
        topics = [question.topic for question in questions.questions]
        made: list[Path] = []

        def work(job: Job) -> PermitDocuments:
            def reach(role: str) -> HttpClient:
                return desk.client_for(desk.service(role), job)

            def ask(permit: Permit) -> Sequence[PointAnswer]:
                x, y = float(permit.x or 0), float(permit.y or 0)
                surface = None
                if by_parcel and "spw" in roots:
                    try:
                        surface = point_info.find_parcel(reach("spw"), questions, roots["spw"], x, y)
                    except Cancelled:
                        raise
                    except RepereError:
                        surface = None  # each question says itself that the service is away
                return point_info.ask_questions(
                    questions, x, y, roots, reach, surface=surface, cancelled=job.isCanceled
                )

            def write(path: Path, permit: Permit, answers: Sequence[PointAnswer]) -> None:
                write_pdf(path, point_info_html(permit_lines(permit, commune), topics, answers))

            made.append(create_folder(parent, datetime.now().date()))
            return write_documents(
                permits, made[0], ask=ask, write=write, progress=job.advance, cancelled=job.isCanceled
            )

        def done(documents: PermitDocuments) -> None:
            text = plural("{count} PDFs are in {folder}.", documents.written, folder=documents.folder)
            unplaced = sum(permit.x is None for permit in permits)
            if unplaced:
                text += " " + plural("{count} dossiers without a position have none.", unplaced)
            if documents.incomplete:
                text += " " + plural(
                    "In {count} of them a service did not answer: the PDF says which.", documents.incomplete
                )
            desk.messages.show(text)

        def failed(error: RepereError) -> None:
            if isinstance(error, Cancelled) and made:
                count = len(list(made[0].glob("*.pdf")))
                desk.messages.show(plural("Stopped: {count} PDFs are in {folder}.", count, folder=made[0]))
            else:
                desk.messages.error(error)

        desk.run_job(tr("Asking what applies to each dossier"), work, done, failed=failed)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.batch.text(), settings.get("folder", str(Path.home())))
        if path:
            settings.put("folder", path)
            self.write_batch(Path(path))

    def _chosen(self, _name: str, source: IncidentFile) -> None:
        settings.put(self._setting(), json.dumps(asdict(source)))
        self._read(source)

    def _setting(self) -> str:
        return f"permits/{slugify(self.desk.profile.name)}"

    def _read(self, source: IncidentFile) -> None:
        def work(job: Job) -> tuple[list[Permit], list[str]]:
            permits = list_permits(IncidentFileClient(source, cancelled=job.isCanceled).read().incidents)
            return permits, [fold_for_search(_search_text(permit)) for permit in permits]

        title = tr("Reading {file}").format(file=Path(source.path).name)
        self.desk.run_job(title, work, lambda result: self._show_permits(*result))

    def _show_permits(self, permits: list[Permit], texts: list[str]) -> None:
        self.permits = permits
        unplaced = sum(permit.x is None for permit in permits)
        self.list.chips.offer(
            [("all", tr("All"), len(permits))]
            + ([("unplaced", tr("No position"), unplaced)] if unplaced or self.list.chips.current == "unplaced" else [])
        )
        self.list.show_rows(permits, texts)
        self.batch.setEnabled(len(permits) > unplaced)
        if permits or self.layers.find(PERMIT_TABLE) is not None:
            parts = [permits[at : at + PERMITS_PER_TURN] for at in range(0, len(permits), PERMITS_PER_TURN)]
            steps: list[Callable[[], None]] = [self._place_layer]
            steps += [partial(self._add_to_layer, part) for part in parts or [[]]]
            # the list is painted first
            QTimer.singleShot(1, lambda: run_in_turns(steps, lambda: self.desk.is_open and self.permits is permits))

    def _place_layer(self) -> None:
        """An empty layer on the map, for what the file has now."""
        layer = self.layers.show_permit_layer()
        empty_permit_layer(layer)
        if layer is not self._layer:
            self._layer = layer
            layer.selectionChanged.connect(self._picked)

    def _add_to_layer(self, permits: list[Permit]) -> None:
        layer = self.layers.find(PERMIT_TABLE)
        # somebody may have taken it away meanwhile
        if layer is not None:
            add_permits(layer, permits)

    def _picked(self, selected: list[int], _gone: object, _clear: object) -> None:
        """The map chose a dossier: so does the list."""
        if len(selected) == 1 and self._layer is not None:
            number = str(self._layer.getFeature(selected[0])["number"])
            current = self.list.current()
            if current is None or current.number != number:
                self.list.select(number)

    def _show(self, permit: Permit | None) -> None:
        self.facts.setText("\n".join(permit_lines(permit, "")) if permit else "")
        points = []
        if permit is not None:
            self.layers.select(PERMIT_TABLE, "number", permit.number)
            if permit.x is not None and permit.y is not None:
                points.append(self.layers.transform_point(permit.x, permit.y, LAMBERT72))
        self.halo.surround(*points)

    def _go_to(self, permit: Permit | None) -> None:
        if permit is not None and permit.x is not None and permit.y is not None:
            self.layers.bring_into_sight(permit.x, permit.y)


def create_face(permit: Permit) -> RowFace:
    """How a dossier looks in the list: its number and what for, where and since when."""
    where = permit.address or (tr("No position") if permit.x is None else "")
    filed = tr("Filed on {date}").format(date=format_day(permit.filed_at)) if permit.filed_at else ""
    return RowFace(
        " · ".join(filter(None, (permit.number, permit.subject or permit.kind))),
        subtitle=" · ".join(filter(None, (where, filed))),
        shape="square",
        colour=PERMIT_COLOUR,
        state=permit.kind,
    )


def permit_lines(permit: Permit, commune: str) -> list[str]:
    """Say which dossier it is, what for, and where."""
    place = place_text(permit.x, permit.y) if permit.x is not None and permit.y is not None else tr("No position")
    filed = tr("Filed on {date}").format(date=format_day(permit.filed_at)) if permit.filed_at else ""
    return [
        " · ".join(filter(None, (tr("Dossier {number}").format(number=permit.number), permit.kind, filed))),
        permit.subject,
        ", ".join(filter(None, (permit.address, commune, place))),
    ]


def _search_text(permit: Permit) -> str:
    return " ".join((permit.number, permit.kind, permit.subject, permit.address))
