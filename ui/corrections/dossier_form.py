"""The dossier of what a person carries to a service: chosen, looked at, signed off."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QDir, Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QWidget,
)

from ...services.corrections.targets.paper_dossier import Dossier, DossierFiles, gather_dossier, number_dossier
from ...services.dossiers.dossier_writer import write_dossier
from ...services.dossiers.settle_answer import record_sent_dossier
from ...services.errors import RepereError
from ...services.workspace.workspace import Workspace
from ..dossiers.key_store import has_key, read_key
from ..map.styles import kind_name
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import plain_label, shortcut_button
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.prompts import DriveQuestion
from .dossier_pdf import Atlas

_IDS = Qt.ItemDataRole.UserRole


class DossierForm(QWidget):
    """Every approved correction ticked; sign off writes PDF, GeoPackage and CSV, and marks them as sent."""

    def __init__(self, desk: Session, layers: MapLayers, leave: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self._leave = leave
        self._gathered: Dossier | None = None
        self.message = plain_label()
        self.seal = plain_label()
        self.list = QListWidget()
        self.page = plain_label(wrap=False)
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.author = QLineEdit()
        self.folder = QLineEdit()
        self.letter = QLineEdit()
        self.letter.setMaxLength(1)
        self.letter.setToolTip(
            tr("Only where several desks of the commune make dossiers, each with a workspace of its own.")
        )
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(tr("Folder of the dossier"))
        browse.clicked.connect(lambda _checked=False: self._choose_folder())
        where = lay_row((self.folder, 1), browse)
        form = QFormLayout()
        form.addRow(tr("Signed by"), self.author)
        form.addRow(tr("Folder"), where)
        form.addRow(tr("Letter of this desk"), self.letter)
        form.addRow(tr("Seal"), self.seal)
        self.look = shortcut_button(tr("Preview"), "P", self, self.preview)
        self.sign = shortcut_button(tr("Sign off"), "Ctrl+Return", self, self.sign_off)
        line = lay_row(shortcut_button(tr("Back"), "Escape", self, leave), STRETCH, self.look, self.sign)
        whole = lay_column(self.message, (self.list, 1), self.page, parent=self, margins=0)
        self.drive = DriveQuestion()
        whole.addLayout(form)
        whole.addWidget(self.drive)
        whole.addLayout(line)
        self.list.itemChanged.connect(lambda _item: self._count())

    def open(self) -> None:
        """Gather what is approved, at most what the profile lets go at once."""
        self.page.clear()
        # nothing is signed before what is approved is listed
        self.sign.setEnabled(False)
        self.author.setText(self.desk.person)
        self.folder.setText(settings.get("dossier_folder") or QDir.homePath())
        self.letter.setText(settings.get("desk_letter"))
        # a team's database numbers for every desk
        self.letter.setEnabled(self.desk.database is None)
        desk = self.desk_letter()
        service, commune = self.desk.service("addressing").name, self.desk.profile.commune
        ceiling = self.desk.profile.outbox.ceiling
        self.seal.setText(
            tr("With the key of {commune}").format(commune=commune.name)
            if has_key(commune.nis_code)
            else tr("None: its origin cannot be proven. Give the commune's key under ☰, Seal of the dossiers…")
        )

        def gathered(dossier: Dossier | None) -> None:
            self._gathered = dossier and replace(dossier, corrections=dossier.corrections[:ceiling])
            self.list.clear()
            for one in self._gathered.corrections if self._gathered else ():
                item = QListWidgetItem(f"{kind_name(one.kind)} · {one.label}")
                item.setData(_IDS, one.id)
                item.setCheckState(Qt.CheckState.Checked)
                self.list.addItem(item)
            self._count()

        self.desk.query(
            "dossier",
            lambda workspace: gather_dossier(
                workspace, service=service, commune=commune.name, nis_code=commune.nis_code, author="", desk=desk
            ),
            gathered,
        )

    def desk_letter(self) -> str:
        """The letter in the numbers of this desk; nothing where a database numbers, or none is chosen."""
        letter = self.letter.text().strip().upper()
        return letter if self.desk.database is None and re.fullmatch("[A-Z]", letter) else ""

    def build_dossier(self) -> Dossier | None:
        """The dossier of what is ticked, signed by whom the form names; None if that is nothing."""
        if self._gathered is None:
            return None
        items = (self.list.item(row) for row in range(self.list.count()))
        ids = {item.data(_IDS) for item in items if item.checkState() == Qt.CheckState.Checked}
        corrections = tuple(one for one in self._gathered.corrections if one.id in ids)
        author = self.author.text().strip() or self.desk.person
        made = replace(self._gathered, corrections=corrections, author=author, desk=self.desk_letter())
        return made if corrections else None

    def preview(self) -> None:
        """Show the page of the current line."""
        made = self.build_dossier()
        if made is None:
            return
        folder = tempfile.TemporaryDirectory()
        current = self.list.currentItem()
        ids = [one.id for one in made.corrections]
        wanted = ids.index(current.data(_IDS)) if current is not None and current.data(_IDS) in ids else -1

        def written(files: DossierFiles) -> None:
            atlas = Atlas(made, files.geopackage, self._background())
            number = 0 if wanted < 0 else atlas.count - len(ids) + wanted
            self.page.setPixmap(QPixmap.fromImage(atlas.render_page(number, max(240, self.width() // 2))))
            # Windows may still hold a file of it
            with suppress(OSError):
                folder.cleanup()

        self.desk.run_job(tr("Preview"), lambda _job: write_dossier(made, Path(folder.name)), written)

    def sign_off(self) -> None:
        """Write the three files, then record that the corrections are sent by hand."""
        made, folder = self.build_dossier(), Path(self.folder.text())
        if made is None:
            self.desk.messages.show(tr("Tick at least one correction."), Qgis.MessageLevel.Info)
            return
        self.drive.ask(folder, lambda: self._write(made, folder))

    def _write(self, dossier: Dossier, folder: Path) -> None:
        settings.put("dossier_folder", str(folder))
        settings.put("desk_letter", self.desk_letter())
        try:
            key = read_key(dossier.nis_code)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        self.sign.setEnabled(False)
        home = self.desk.home

        def work(_job: Job) -> tuple[Dossier, DossierFiles]:
            with Workspace(home) as workspace:
                numbered = number_dossier(workspace, dossier)
            return numbered, write_dossier(numbered, folder, key)

        self.desk.run_job(tr("Writing the dossier"), work, lambda written: self._print(*written), failed=self._failed)

    def _print(self, dossier: Dossier, files: DossierFiles) -> None:
        path = files.geopackage.with_suffix(".pdf")
        atlas = Atlas(dossier, files.geopackage, self._background())
        self._pages(atlas, atlas.write(path, files), dossier, files, path)

    def _pages(self, atlas: Atlas, pages: Iterator[int], dossier: Dossier, files: DossierFiles, path: Path) -> None:
        """One page a turn of the event loop: the window answers in between."""
        try:
            done = next(pages, 0)
        except RepereError as error:
            for written in (files.geopackage, files.csv):
                written.unlink(missing_ok=True)
            self._failed(error)
            return
        if done:
            self.desk.working.emit(tr("Writing the dossier"), 100.0 * done / atlas.count)
            QTimer.singleShot(0, lambda: self._pages(atlas, pages, dossier, files, path))
            return
        self.desk.idle.emit()
        self._hand_in(dossier, files, path)

    def _hand_in(self, dossier: Dossier, files: DossierFiles, path: Path) -> None:
        home, who = self.desk.home, self.desk.person

        def work(_job: Job) -> int:
            with Workspace(home) as workspace:
                return len(record_sent_dossier(workspace, dossier, files, who=who))

        def recorded(count: int) -> None:
            self.sign.setEnabled(True)
            self.desk.messages.show(
                plural(
                    "Dossier {number}: {count} corrections, marked as sent by hand. It is in {path}.",
                    count,
                    number=dossier.number,
                    path=path,
                )
            )
            self.desk.changed.emit("corrections", None)
            self._leave()

        self.desk.run_job(tr("Storing"), work, recorded, failed=self._failed)

    def _failed(self, error: RepereError) -> None:
        self.sign.setEnabled(True)
        self.desk.messages.error(error)

    def _background(self) -> list[QgsVectorLayer]:
        """The regional layers of this desk as the map shows them: no picture from a service that may be down."""
        own = ("corrections", "discrepancies", "incidents")
        return [
            layer
            for layer in self.layers.canvas.layers()
            if isinstance(layer, QgsVectorLayer)
            and layer.customProperty("repere/table")
            and layer.customProperty("repere/table") not in own
        ]

    def _count(self) -> None:
        made = self.build_dossier()
        self.sign.setEnabled(made is not None)
        self.look.setEnabled(made is not None)
        self.message.setText(
            tr("Nothing is approved.")
            if self._gathered is None
            else plural(
                "Dossier {number} for {service}: {count} corrections ticked.",
                len(made.corrections) if made else 0,
                number=self._gathered.number,
                service=self._gathered.service,
            )
        )

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of the dossier"), self.folder.text())
        if folder:
            self.folder.setText(folder)
