"""What is known of the chosen correction: facts, comparison, content, dry run, journal."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPlainTextEdit, QSizePolicy, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ...services.corrections import attachments, conflict, push
from ...services.corrections.correction_service import RemoteRecord
from ...services.corrections.targets.target_factory import find_origins
from ...services.errors import N_, InvalidFile
from ...services.model.correction import IN_FLIGHT_STATES, Correction, State
from ..map.highlights import Mark, Marks, extent_of, surround_correction
from ..map.styles import kind_name
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import DiffTable, format_date, open_link, plain_label, shortcut_button, tooltip_text
from ..widgets.layouts import lay_column
from .audit_trail_page import AuditTrailPage
from .conflict_page import ConflictView
from .edit_form import CorrectionForm
from .labels import compare_sides, describe_error, remark_lines, state_label


class CorrectionDetails(QWidget):
    """One correction, and what the map points out of it. ``store`` hears changed content, ``ask_again`` the wish to
    hear from the service what it holds now. A conflict's keys work in ``scope``, the list above among it.
    """

    def __init__(
        self,
        desk: Session,
        layers: MapLayers,
        store: Callable[[Correction], None],
        ask_again: Callable[[], None],
        scope: QWidget,
    ) -> None:
        super().__init__()
        self.layers = layers
        self._desk = desk
        self._complain = desk.messages.error
        self.row: Correction | None = None
        self.remote_record: RemoteRecord | None = None
        self.facts = plain_label()
        self.link = shortcut_button("", "", self, self._open_link)
        self.photo = shortcut_button("", "", self, self._open_photo)
        for flat in (self.link, self.photo):
            flat.setFlat(True)
            flat.setStyleSheet("text-align: left; text-decoration: underline")
        self.sides = DiffTable()
        self.conflict = ConflictView(ask_again, scope)
        self.change = QStackedWidget()
        self.change.addWidget(self.sides)
        self.change.addWidget(self.conflict)
        registry = desk.has_service("addressing") and desk.service("addressing").kind == "address-registry"
        self.content = CorrectionForm(layers, store, desk.messages.error, registry)
        self.request = QPlainTextEdit()
        self.request.setReadOnly(True)
        self.request.setPlaceholderText(tr("A trial shows exactly what would be sent. Nothing is sent."))
        self.dry = QWidget()
        QVBoxLayout(self.dry).addWidget(self.request)
        self.dry.layout().setContentsMargins(0, 4, 0, 0)
        self.trail = AuditTrailPage(desk)
        self.tabs = _Tabs()
        self.tabs.setDocumentMode(True)
        for widget, name in (
            (self.change, tr("Comparison")),
            (self.content, tr("Content")),
            (self.dry, tr("Trial")),
            (self.trail, tr("Journal")),
        ):
            self.tabs.addTab(widget, name)
        self.tabs.setMinimumHeight(self.tabs.minimumSizeHint().height())
        self.tabs.currentChanged.connect(lambda _tab: self._show_trail())
        lay_column(self.facts, self.link, self.photo, (self.tabs, 1), parent=self, margins=0)
        self.marks = Marks(layers.canvas, layers.to_map)
        self.marks.show_with(self)
        self.destroyed.connect(self.marks.remove)

    def show_row(self, row: Correction | None, hindrance: str, request: str) -> None:
        """Show a correction, why it may not be accepted if so, and what the dry run would have sent."""
        self.row = row
        if row is None:
            self.marks.point_out([])
            return
        self.facts.setText("\n".join(_facts(row, self._explain_hold(row) or hindrance, self._desk.roles_by_hand)))
        self.facts.setToolTip(tooltip_text(row.last_error))
        self.link.setVisible(bool(row.link))
        self.link.setText(row.link)
        self.photo.setVisible(bool(row.photo))
        self.photo.setText(tr("Photo: {file}").format(file=Path(row.photo).name))
        self.remote_record = conflict.load_remote_record(row)
        if row.state is State.CONFLICT:
            self.conflict.show_row(row, self.remote_record)
        else:
            self.sides.compare((tr("Before"), tr("After")), compare_sides(row))
        self.change.setCurrentWidget(self.conflict if row.state is State.CONFLICT else self.sides)
        self.content.show_row(row, row.state in (State.DRAFT, State.IN_REVIEW))
        self.request.setPlainText(request)
        self._show_trail()
        self._point_out(row)

    def _explain_hold(self, row: Correction) -> str:
        """Say that it is held back, and for which host it was approved, where the profile names another one now."""
        if row.state is not State.APPROVED and row.state not in IN_FLIGHT_STATES:
            return ""
        hold = push.explain_hold(row, find_origins(self._desk.profile).get(row.target, ""))
        return "" if hold is None else hold.sentence(tr)

    def show_remote_record(self, row: Correction, record: RemoteRecord | None) -> None:
        """What the service holds now, if the person is still looking at that correction."""
        if self.row is not None and self.row.id == row.id:
            self.remote_record = record
            self.conflict.show_row(row, record)
            self._point_out(row)

    def _show_trail(self) -> None:
        if self.row is not None and self.tabs.currentWidget() is self.trail:
            self.trail.show_row(self.row)

    def _point_out(self, row: Correction) -> None:
        self.marks.point_out([*surround_correction(row), *self._list_marks(row)], row.sketch)

    def _list_marks(self, row: Correction) -> list[Mark]:
        return self.conflict.list_marks() if row.state is State.CONFLICT else []

    def go_to(self, row: Correction) -> None:
        """Show on the map where the correction that a person chose is, if the options say so."""
        if not settings.flag("follow"):
            return
        marks = self._list_marks(row)
        if marks:
            self.layers.bring_extent_into_sight(*extent_of(marks))
        elif row.x is not None and row.y is not None:
            self.layers.bring_into_sight(row.x, row.y)

    def _open_photo(self) -> None:
        """With the computer's own program, if the photo is still the one that was attached."""
        if self.row is None or not self.row.photo:
            return
        if attachments.is_photo_unchanged(self.row):
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.row.photo))
        else:
            self._complain(
                InvalidFile(
                    N_("The photo {path} is not there any more, or it was changed."),
                    N_("Attach it again, or ask the author."),
                    path=self.row.photo,
                )
            )

    def _open_link(self) -> None:
        if self.row is not None:
            open_link(self.row.link)


class _Tabs(QTabWidget):
    """Pages that make do with the height there is: the form inside scrolls by itself, tables give way.

    A line that wraps on one of them would have all ask for their best height (QTabWidget.hasHeightForWidth).
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """No."""
        return False


def _facts(row: Correction, hindrance: str, by_hand: Collection[str]) -> list[str]:
    said = tr("by {author}, {date}").format(author=row.author or "–", date=format_date(row.created_at))
    if row.reviewer:
        said += " · " + tr("reviewed by {reviewer}").format(reviewer=row.reviewer)
    note = tr("Note: {text}").format(text=row.note) if row.note else ""
    reason = tr("Reason: {text}").format(text=row.reason) if row.reason else ""
    facts = [f"{kind_name(row.kind)} · {row.label} · {state_label(row, by_hand)}", said]
    return facts + [text for text in (note, reason, describe_error(row), *remark_lines(row), hindrance) if text]
