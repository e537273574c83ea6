"""Beside ICAR's own application: one correction at a time, each of its values copied by one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QHideEvent, QImage, QPixmap
from qgis.PyQt.QtWidgets import (
    QApplication,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...services.corrections import icar_encoding
from ...services.model.correction import Correction
from ...services.workspace.workspace import Workspace
from ..map.styles import kind_name
from ..map.workspace_layers import LAMBERT72, MapLayers
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import bind_key, plain_label, scrollable, shortcut_button
from ..widgets.layouts import lay_column, lay_row
from .dossier_pdf import marks, positions_of
from .labels import format_value

KEYS = {
    "street_name": "S",
    "house_number": "N",
    "box_number": "B",
    "postcode": "P",
    "municipality": "V",
    "status": "A",
    "x": "X",
    "y": "Y",
}
"""The key that copies each value; digits decide in the list behind."""

SKETCH_PIXELS = QSize(640, 360)

SKETCH_MARGIN_M = 60.0
"""Metres shown at least to each side of a correction."""


class EncodingForm(QWidget):
    """What is approved, one after the other: copied into ICAR by a person, then marked as entered."""

    def __init__(self, desk: Session, layers: MapLayers, leave: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.rows: list[Correction] = []
        self._index = 0
        self._job: QgsMapRendererParallelJob | None = None
        self._drawing: dict[QgsMapRendererParallelJob, list[QgsVectorLayer]] = {}
        """Jobs under way with the layers made for them: both must outlive the threads that draw."""
        self.picture = QImage()
        self.message, self.title, self.copied = plain_label(), plain_label(), plain_label()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.grid = QGridLayout()
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.buttons: dict[str, QPushButton] = {}
        for field, key in KEYS.items():
            bind_key(key, self, partial(self.copy_value, field))
        self.sketch = plain_label(wrap=False)
        self.sketch.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sketch.setMinimumHeight(120)
        self.text = plain_label()
        self.copy_picture = shortcut_button(tr("Copy the sketch"), "K", self, self._copy_sketch)
        self.copy_message = shortcut_button(tr("Copy the message"), "M", self, self._copy_message)
        self.entered = shortcut_button(tr("Entered"), "E", self, self.mark_entered)
        self.following = shortcut_button(tr("Next"), "Space", self, self.skip)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        lay_column(self.title, self.grid, (self.sketch, 1), self.text, parent=inside, margins=0)
        whole.addWidget(self.message)
        # on a low screen it scrolls: the window must not grow
        whole.addWidget(scrollable(inside, 120), 1)
        whole.addWidget(self.copied)
        back = shortcut_button(tr("Back"), "Escape", self, leave)
        for line in ((self.copy_picture, self.copy_message), (back, self.entered, self.following)):
            buttons = lay_row(*line)
            whole.addLayout(buttons)

    def open(self) -> None:
        """Show the first of what is approved."""
        self._index = 0
        self.reload()

    def reload(self) -> None:
        """Read again what is approved; the place in it stays."""
        self.desk.query("encoding", icar_encoding.list_approved_corrections, self._read)

    def current(self) -> Correction | None:
        """The correction that is shown."""
        return self.rows[self._index] if self.rows else None

    def skip(self) -> None:
        """Leave this one for later."""
        if self.rows:
            self._index = (self._index + 1) % len(self.rows)
            self._show()

    def mark_entered(self) -> None:
        """Record that a person has entered it; the next one is shown."""
        one, service, who = self.current(), self.desk.service("addressing").name, self.desk.person
        if one is None:
            return

        def store(workspace: Workspace) -> None:
            icar_encoding.record_encoding(workspace, one, service=service, who=who)

        self.desk.commit(store, "corrections", done=lambda _nothing: self.reload())
        # the key twice must not mean the same one twice
        self._read([row for row in self.rows if row.id != one.id])

    def copy_value(self, field: str) -> None:
        """Put the value of a field into the clipboard, as the form takes it."""
        one = self.current()
        value = next((each.after for each in icar_encoding.list_entries(one) if each.field == field), "") if one else ""
        if value:
            self._copy(format_value(field, value))

    def _copy_message(self) -> None:
        one = self.current()
        if one is not None:
            QApplication.clipboard().setText(icar_encoding.format_message(one, tr))
            self.copied.setText(tr("The message is copied."))

    def _copy_sketch(self) -> None:
        if not self.picture.isNull():
            QApplication.clipboard().setImage(self.picture)
            self.copied.setText(tr("The sketch is copied."))

    def _copy(self, value: str) -> None:
        QApplication.clipboard().setText(value)
        self.copied.setText(tr("Copied: {value}").format(value=value))

    def _read(self, rows: list[Correction]) -> None:
        self.rows = rows
        self._index = min(self._index, max(0, len(rows) - 1))
        self._show()

    def _show(self) -> None:
        one = self.current()
        for button in (self.copy_picture, self.copy_message, self.entered, self.following):
            button.setEnabled(one is not None)
        self.copied.clear()
        service = self.desk.service("addressing").name
        if one is None:
            self.message.setText(tr("Nothing is left to enter in {service}.").format(service=service))
        else:
            self.message.setText(
                tr("To enter in {service}: {number} of {count}").format(
                    service=service, number=self._index + 1, count=len(self.rows)
                )
            )
        self.title.setText(f"{kind_name(one.kind)} · {one.label}" if one else "")
        self.text.setText(icar_encoding.format_message(one, tr) if one else "")
        self._fill(icar_encoding.list_entries(one) if one else [])
        self._draw(one)

    def _fill(self, entries: list[icar_encoding.Entry]) -> None:
        while self.grid.count():
            widget = self.grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.buttons = {}
        for row, entry in enumerate(entries):
            before, after = (
                plain_label(format_value(entry.field, entry.before)),
                plain_label(format_value(entry.field, entry.after)),
            )
            font = after.font()
            font.setBold(entry.before != entry.after)
            after.setFont(font)
            button = QPushButton(tr("Copy ({key})").format(key=KEYS[entry.field]))
            button.setEnabled(bool(entry.after))
            button.clicked.connect(lambda _checked=False, field=entry.field: self.copy_value(field))
            self.buttons[entry.field] = button
            for column, widget in enumerate(
                (plain_label(tr(icar_encoding.ENTRY_LABELS[entry.field]), wrap=False), before, after, button)
            ):
                self.grid.addWidget(widget, row, column)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody waits for the sketch any more."""
        self._stop_drawing()
        super().hideEvent(event)

    # -- the sketch -----------------------------------------------------------------------------

    def _draw(self, correction: Correction | None) -> None:
        """Draw the place in QGIS's own threads; an older drawing is let go of."""
        self._stop_drawing()
        self.picture = QImage()
        self.sketch.clear()
        points = [place for place in positions_of(correction) if place is not None] if correction is not None else []
        if correction is None or not points:
            self.copy_picture.setEnabled(False)
            self.sketch.setText(tr("This correction has no place on the map.") if correction is not None else "")
            return
        xs, ys = [x for x, _ in points], [y for _, y in points]
        shown = QgsRectangle(min(xs), min(ys), max(xs), max(ys))
        shown.grow(max(SKETCH_MARGIN_M, 0.3 * max(shown.width(), shown.height())))
        drawn = [*marks([correction], QgsSingleSymbolRenderer), *_hand_drawn(correction)]
        own = ("corrections", "discrepancies", "incidents")
        background = [each for each in self.layers.canvas.layers() if each.customProperty("repere/table") not in own]
        view = QgsMapSettings()
        view.setLayers([*drawn, *background])
        view.setDestinationCrs(QgsCoordinateReferenceSystem(LAMBERT72))
        view.setOutputSize(SKETCH_PIXELS)
        view.setExtent(shown)
        job = QgsMapRendererParallelJob(view)
        job.finished.connect(lambda: self._drawn_by(job))
        self._job = job
        self._drawing[job] = drawn
        job.start()

    def _stop_drawing(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancelWithoutBlocking()

    def _drawn_by(self, job: QgsMapRendererParallelJob) -> None:
        # not within its own signal: it still runs
        QTimer.singleShot(0, lambda: self._drawing.pop(job, None))
        if job is not self._job:
            return
        self._job = None
        self.picture = job.renderedImage()
        self.copy_picture.setEnabled(True)
        self._fit()

    def _fit(self) -> None:
        self.sketch.setPixmap(
            QPixmap.fromImage(self.picture).scaled(
                self.sketch.width(),
                self.sketch.height(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )


def _hand_drawn(correction: Correction) -> list[QgsVectorLayer]:
    """The sketch that a person drew with the correction, as a layer; none without."""
    shape = QgsGeometry.fromWkt(correction.sketch) if correction.sketch else QgsGeometry()
    if shape.isEmpty():
        return []
    kind = ("Point", "LineString", "Polygon")[int(shape.type())]
    layer = QgsVectorLayer(f"{kind}?crs={LAMBERT72}", "", "memory")
    feature = QgsFeature()
    feature.setGeometry(shape)
    layer.dataProvider().addFeatures([feature])
    return [layer]
