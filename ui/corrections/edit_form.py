"""The form in which a correction is changed: what is wished, and why it should be believed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from ...services.corrections import attachments
from ...services.errors import N_, RepereError
from ...services.model.correction import ADDRESS_KINDS, Correction, CorrectionFields
from ..incidents.status_names import statuses
from ..map.map_tools import AreaTool, PointTool
from ..map.workspace_layers import LAMBERT72, MapLayers
from ..qgis.translate import get_locale, tr
from ..widgets.basics import plain_label, shortcut_button, tooltip_text
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_row
from .labels import field_name, meaning_name

TEXTS = ("description", "address", "street_name", "house_number", "box_number", "postcode", "municipality")
"""What is changed in a line."""


class CorrectionForm(QScrollArea):
    """``save(correction)`` hears the changed correction; what cannot be so is told by ``complain(error)``."""

    def __init__(
        self,
        layers: MapLayers,
        save: Callable[[Correction], None],
        complain: Callable[[RepereError], None],
        registry: bool,
    ) -> None:
        super().__init__()
        self._row: Correction | None = None
        self._save = save
        self._complain = complain
        self._registry = registry
        self.status = ComboBox()
        for value, label in statuses():
            if value:
                self.status.addItem(label, value)
        self.comment = QPlainTextEdit()
        self.comment.setMaximumHeight(3 * self.comment.fontMetrics().height() + 10)
        self.comment.setTabChangesFocus(True)
        self.texts = {name: QLineEdit() for name in TEXTS}
        self.meaning = ComboBox()
        for value in ("mistake", "change"):
            self.meaning.addItem(meaning_name(value), value)
        self.position = QLineEdit()
        self.point = _tool(tr("On the map"), tr("Click the right place on the map"))
        PointTool(layers.canvas, self.point, self._placed)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Why this is right"))
        self.link = QLineEdit()
        self.link.setPlaceholderText("https://")
        self.photo = QPushButton()
        self.photo.clicked.connect(lambda _checked=False: self._choose_photo())
        self.sketch = _tool("", tr("Click the corners on the map, the right button ends"))
        self._area = AreaTool(layers.canvas, self.sketch, self._sketched)
        self._photo: Path | None = None
        self._drawn: str | None = None
        self.store = shortcut_button(tr("Save"), "Ctrl+S", self, self.save)
        self.message = plain_label()
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        self.setWidget(self._build_form())
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def _build_form(self) -> QWidget:
        inside = QWidget()
        self._form = QFormLayout(inside)
        self._form.setContentsMargins(0, 4, 0, 0)
        self._form.setVerticalSpacing(3)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._add("status", self.status)
        self._add("comment", self.comment)
        for name, line in self.texts.items():
            self._add(name, line)
        self._add("position", _beside(self.position, self.point))
        self._add("meaning", self.meaning)
        evidence_of = (
            (tr("Note"), self.note),
            (tr("Link"), self.link),
            (tr("Photo"), _beside(self.photo, _cross(tr("Without a photo"), self._no_photo))),
            (tr("Sketch"), _beside(self.sketch, _cross(tr("Without a sketch"), self._no_sketch))),
        )
        for label, widget in evidence_of:
            self._form.addRow(label, widget)
        self._form.addRow(self.store)
        self._form.addRow(self.message)
        return inside

    def show_row(self, row: Correction | None, editable: bool) -> None:
        """Show a correction; what is being typed stays if it is the same one, unchanged meanwhile."""
        self.widget().setEnabled(editable)
        self.message.setText(
            "" if editable or row is None else tr("Only a draft, or a correction in review, is changed.")
        )
        if row is None or (self._row is not None and _content(row) == _content(self._row)):
            return
        self._row, self._photo, self._drawn = row, None, None
        self._area.clear()
        for name, (label, widget) in self._rows.items():
            shown = name in row.after and name != "meaning"
            if name == "meaning":
                shown = self._registry and row.kind in ADDRESS_KINDS
            if name == "address":
                shown = isinstance(row.after.get("address"), str)
            label.setVisible(shown)
            widget.setVisible(shown)
        after = row.after
        self.status.setCurrentIndex(self.status.findData(after.get("status", "")))
        self.comment.setPlainText(str(after.get("comment") or ""))
        for name, line in self.texts.items():
            line.setText(str(after.get(name) or ""))
        self.meaning.setCurrentIndex(max(0, self.meaning.findData(after.get("meaning", "mistake"))))
        position = after.get("position")
        self.position.setText(_position_text(position["x"], position["y"]) if position else "")
        self.note.setText(row.note)
        self.link.setText(row.link)
        self._name_evidence()

    def build_correction(self) -> Correction:
        """The correction as the form has it now. Raises RepereError for evidence or a place that cannot be."""
        row = self._row
        if row is None:
            raise RuntimeError("no correction is shown")
        after: dict[str, Any] = dict(row.after)
        wished = {
            "status": self.status.currentData(),
            "comment": self.comment.toPlainText().strip(),
            "meaning": self.meaning.currentData(),
            **{name: line.text().strip() for name, line in self.texts.items()},
        }
        for name, value in wished.items():
            # what is not there and was not chosen stays absent
            if not self._rows[name][1].isHidden() and value != (after.get(name) or ""):
                after[name] = value
        if after.get("street_name") != row.after.get("street_name"):
            # another street than the one that was compared
            after.pop("street_id", None)
            after.pop("new_street", None)
        if not self._rows["position"][1].isHidden():
            after["position"] = _position(self.position.text(), after.get("position"))
        changed = replace(row, after=cast(CorrectionFields, after), note=self.note.text().strip())
        return attachments.attach(
            changed,
            photo=self._photo,
            sketch=self._drawn,
            link=self.link.text().strip() if self.link.text().strip() != row.link else None,
        )

    def save(self) -> None:
        """Hand the changed correction on."""
        try:
            changed = self.build_correction()
        except RepereError as error:
            self._complain(error)
        else:
            self._save(changed)

    def attach_photo(self, path: str) -> None:
        """Take a photo as evidence; it is read when the correction is stored."""
        self._photo = Path(path)
        self._name_evidence()

    def _placed(self, x: float, y: float) -> None:
        self.position.setText(_position_text(x, y))
        self.point.setChecked(False)

    def _sketched(self, wkt: str) -> None:
        self._drawn = wkt
        self._name_evidence()

    def _no_photo(self) -> None:
        self._photo = Path()
        self._name_evidence()

    def _no_sketch(self) -> None:
        self._drawn = ""
        self._area.clear()
        self._name_evidence()

    def _choose_photo(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, tr("A photo"), "", tr("Photo (*.jpg *.jpeg *.png)"))
        if path:
            self.attach_photo(path)

    def _name_evidence(self) -> None:
        row = self._row
        photo = self._photo.name if self._photo is not None else Path(row.photo).name if row else ""
        drawn = self._drawn if self._drawn is not None else row.sketch if row else ""
        self.photo.setText(photo or tr("Choose…"))
        self.sketch.setText(tr("Drawn") if drawn else tr("Draw on the map"))

    def _add(self, name: str, widget: QWidget) -> None:
        label = plain_label(field_name(name), wrap=False)
        self._rows[name] = (label, widget)
        self._form.addRow(label, widget)


def _content(row: Correction) -> tuple[Any, ...]:
    return row.id, row.after, row.note, row.link, row.photo_sha256, row.sketch


def _position_text(x: float, y: float) -> str:
    """As the locale writes it, but without thousands: a blank parts x from y."""
    return f"{x:.2f} {y:.2f}".replace(".", get_locale().decimalPoint())


def _position(text: str, before: Any) -> dict[str, Any] | None:
    if not text.strip():
        return None
    try:
        x, y = (float(part.replace(",", ".")) for part in text.split())
    except ValueError as error:
        raise RepereError(
            N_("“{text}” is not a position."), N_("Write x and y in metres, or click on the map."), text=text
        ) from error
    if before and _position_text(before["x"], before["y"]) == text.strip():
        return dict(before)
    return {"x": x, "y": y, "crs": LAMBERT72}


def _tool(text: str, hint: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tooltip_text(hint))
    return button


def _cross(hint: str, act: Callable[[], None]) -> QToolButton:
    button = _tool("✕", hint)
    button.setAutoRaise(True)
    button.clicked.connect(lambda _checked=False: act())
    return button


def _beside(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    lay_row((widgets[0], 1), *widgets[1:], parent=whole, margins=0)
    return whole
