"""What is known of one incident: the report, its history, its road, what is doubtful, and the answer to it.

Long: one incident with its fields, photo and answer, which appear and go together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import quote, urlencode

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QBuffer, QByteArray, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QColor, QDesktopServices, QIcon, QImage, QImageReader, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...services.corrections.targets.target_factory import AnswerOptions, find_answer_options
from ...services.errors import N_, InvalidFile, InvalidResponse
from ...services.http.client import HttpClient
from ...services.incidents.checks.road_manager import RoadManagement
from ...services.incidents.forwarding import MANAGER_LABELS, compose_handover
from ...services.incidents.incident_list import IncidentRow
from ...services.model.correction import Correction
from ...services.model.incident import DETAILED_STATUSES, Update
from ...services.picture_formats import detect_picture_format
from ...services.profile import Profile
from ..map import styles
from ..map.incident_style import group_name
from ..qgis.translate import format_pair, tr
from ..widgets.basics import (
    action_button,
    format_date,
    make_primary,
    open_link,
    plain_label,
    scrollable,
    shortcut_button,
)
from ..widgets.checked_line import FaultLabel
from ..widgets.inputs import ComboBox, TabWidget
from ..widgets.layouts import STRETCH, lay_column, lay_row
from .filter import manager_name
from .history import History
from .status_names import status_label, statuses
from .text_blocks import TextBlockButton

MAX_PHOTO_BYTES = 8_000_000
"""A photo that is larger is not fetched."""

MAX_PHOTO_PIXELS = 60_000_000
_THUMBNAIL = QSize(120, 90)


class IncidentDetails(QWidget):
    """Show one :class:`IncidentRow`. ``photo_wanted`` tells the link of a photo to fetch; ``answered`` that the
    answer is written, and whether it is to be sent at once; ``place_wanted`` a position in degrees (EPSG:4326) to look
    at.
    """

    photo_wanted = pyqtSignal(str)
    answered = pyqtSignal(bool)
    place_wanted = pyqtSignal(float, float)

    def __init__(self, profile: Profile, page: Callable[[str], str]) -> None:
        super().__init__()
        self._profile, self._page = profile, page
        self.row: IncidentRow | None = None
        self._may = AnswerOptions()
        self._lines: list[str] = []
        self.facts = plain_label()
        self.photo = QToolButton()
        self.photo.setText(tr("Show\nthe photo"))
        self.photo.setIconSize(_THUMBNAIL)
        self.photo.setToolTip(tr("Fetch a small picture; press again to open the photo in the browser"))
        self.photo.clicked.connect(lambda _checked=False: self._photo_pressed())
        self.web = action_button(tr("Report's web page"), self._open_page)
        self.web.setFlat(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(44)
        self.hindrance = plain_label()
        self.hindrance.hide()
        self.tabs = TabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._answer_tab(), tr("Answer"))
        self.history = QListWidget()
        self.history.setWordWrap(True)
        self.history.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.tabs.addTab(self.history, tr("History"))
        self.tabs.addTab(self._road_tab(), tr("Road"))
        self.tabs.addTab(self._doubt_tab(), tr("To check"))
        self.allow_answers(find_answer_options(profile), profile)
        beside = lay_column(self.photo, self.web, STRETCH)
        head = lay_row((self.facts, 1, Qt.AlignmentFlag.AlignTop), beside)
        report = QWidget()
        lay_column(head, (self.text, 1), self.hindrance, parent=report, margins=0, spacing=4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        # on a low screen the report scrolls: the answer is always there whole
        whole.addWidget(scrollable(report, 4 * self.text.fontMetrics().lineSpacing()), 3)
        whole.addWidget(self.tabs, 1)

    def allow_answers(self, may: AnswerOptions, profile: Profile) -> None:
        """Let be answered what the service takes, and say why before anybody types where it takes nothing."""
        self._profile = profile
        at_once = profile.outbox.review == "none" and not may.hindrance
        self.send.setVisible(at_once)
        make_primary(self.prepare, not at_once)
        if may == self._may:
            return
        self._may = may
        chosen = self.status.currentData()
        self.status.clear()
        for value, label in statuses():
            if value in may.statuses or (not value and may.can_comment_alone):
                self.status.addItem(label, value)
        self.status.setCurrentIndex(max(0, self.status.findData(chosen)))
        for widget in (self._number_label, self.number):
            widget.setVisible(may.needs_number)
        reason = may.hindrance.sentence(tr) if may.hindrance else ""
        self.tabs.setTabEnabled(0, not reason)
        self.tabs.setTabToolTip(0, reason)
        self.hindrance.setText(reason)
        self.hindrance.setVisible(bool(reason))
        self._let_prepare()

    def show_row(self, row: IncidentRow) -> None:
        """Show what is known without asking anybody."""
        if self.row is None or self.row.incident.service_request_id != row.incident.service_request_id:
            self.number.clear()
            self.show_number_error(None)
        self.row = row
        incident, situation = row.incident, row.situation
        when = tr("Reported {date}").format(date=format_date(incident.requested_datetime))
        if incident.updated_datetime not in ("", incident.requested_datetime):
            when += " · " + tr("changed {date}").format(date=format_date(incident.updated_datetime))
        self._lines = [" · ".join(filter(None, (incident.address, situation.district)))]
        self._lines += [" · ".join(filter(None, (when, incident.agency_responsible)))]
        if situation.vanished_at:
            self._lines.append(tr("No longer listed since {date}").format(date=format_date(situation.vanished_at)))
        if incident.lon is None:
            self._lines.append(tr("The report gives no usable position."))
        self.show_fine_status(incident.status_notes if incident.status_notes in DETAILED_STATUSES else "")
        self.text.setPlainText(incident.description)
        self.photo.setVisible(bool(incident.media_url))
        self.photo.setIcon(QIcon())
        self.photo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.web.setVisible(bool(self._page(incident.service_request_id)))
        self._show_road(row)
        self._show_doubts(row)
        self.show_history(row, [], [])

    def show_number_error(self, error: InvalidFile | None) -> None:
        """Say before anybody types why the back office's list gives no number (None: it is as it should be)."""
        if self._may.needs_number:
            self.hindrance.setText(error.sentence(tr) if error else "")
            self.hindrance.setVisible(error is not None)

    def show_backoffice_number(self, history: History) -> None:
        """Fill in the number of the back office's list, unless one was typed meanwhile; or say why there is none."""
        self.show_number_error(history.backoffice_error)
        if self._may.needs_number and not self.number.text():
            self.number.setText(history.backoffice_number)

    def show_fine_status(self, fine: str) -> None:
        """The status, with the finer word that the service has for it (empty: none)."""
        row = self.row
        if row is None:
            return
        parts = [row.incident.service_name, row.incident.service_request_id, group_name(row.group)]
        if fine and status_label(fine) != parts[-1]:
            parts.append(status_label(fine))
        if row.answer is not None:
            parts.append(tr("last answer: {state}").format(state=styles.state_name(row.answer)))
        self.facts.setText("\n".join(filter(None, (" · ".join(parts), *self._lines))))

    def show_history(self, row: IncidentRow, updates: Sequence[Update], answers: Sequence[Correction]) -> None:
        """The report's steps and our answers to it, oldest first."""
        incident = row.incident
        if not self.number.text():
            known = (str(answer.before.get("external_id") or "") for answer in reversed(answers))
            self.number.setText(next(filter(None, known), ""))
        steps = [(incident.requested_datetime, styles.STATUS_COLOURS["open"], tr("Reported"), "")]
        for step in updates:
            coarse = DETAILED_STATUSES.get(step.status, "open")
            colour = styles.FADED if coarse == "closed" else styles.STATUS_COLOURS["in_progress"]
            steps.append((step.updated_datetime, colour, status_label(step.status), step.description))
        for answer in answers:
            what = tr("Our answer: {state}").format(state=styles.state_name(answer.state))
            said = str(answer.after.get("comment", ""))
            steps.append((answer.created_at, styles.STATE_COLOURS[answer.state], what, said))
        self.history.clear()
        for at, colour, what, said in sorted(steps):
            line = " · ".join(filter(None, (format_date(at), what)))
            self.history.addItem(QListWidgetItem(_dot(colour), "\n".join(filter(None, (line, said)))))
        self.tabs.setTabText(1, tr("History ({count})").format(count=len(steps)))

    def show_photo(self, url: str, image: QImage) -> None:
        """The thumbnail of a photo that was asked for, if it is still of the incident shown."""
        if self.row is not None and self.row.incident.media_url == url:
            self.photo.setIcon(QIcon(QPixmap.fromImage(image)))
            self.photo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self.photo.setToolTip(tr("Open the photo in the browser"))

    def show_duplicates(self, numbers: Sequence[str]) -> None:
        """Say of which other reports this one is probably a double."""
        if numbers and self.row is not None:
            self._show_doubts(self.row, tr("Probably the same as {numbers}.").format(numbers=", ".join(numbers)))

    def answer_with(self, status: str, comment: str) -> None:
        """Fill the answer in, for the person to look at."""
        if self._may.hindrance:
            return
        self.status.setCurrentIndex(max(0, self.status.findData(status)))
        self.comment.setText(comment)
        self.tabs.setCurrentIndex(0)
        self.comment.setFocus()

    def clear_answer(self) -> None:
        """The answer is stored: the form is empty again."""
        self.comment.clear()
        self.status.setCurrentIndex(0)

    def _answer_tab(self) -> QWidget:
        self.status = ComboBox()
        self.number = QLineEdit()
        self.number.setPlaceholderText(tr("Not this list's number"))
        self.number.setToolTip(tr("Not this list's number: the one the back office gave"))
        self.number.textChanged.connect(lambda _text: self._let_prepare())
        self._number_label = QLabel(tr("Back office's number"))
        self.comment = QLineEdit()
        self.comment.setPlaceholderText(tr("Message to the citizen"))
        self.fault = FaultLabel()
        self.comment.textChanged.connect(lambda _text: self.fault.show_fault(""))
        self.prepare = shortcut_button(
            tr("Prepare"),
            "Ctrl+Return",
            self,
            lambda: self._answer(send=False),
            "PrepareAnswer",
        )
        self.send = make_primary(
            shortcut_button(
                tr("Prepare and send"), "Ctrl+Shift+Return", self, lambda: self._answer(send=True), "PrepareAndSend"
            )
        )
        self.send.setToolTip(tr("It goes in five seconds, in which you can undo it"))
        self.send.hide()
        self.comment.setAccessibleName(tr("Comment"))
        self.status.setAccessibleName(tr("New status"))
        # names that are longer than the box has room for are whole in its list
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        numbered, last = QHBoxLayout(), QHBoxLayout()
        numbered.addWidget(self._number_label)
        numbered.addWidget(self.number, 1)
        last.addWidget(self.status, 1)
        last.addWidget(self.prepare)
        last.addWidget(self.send)
        tab = QWidget()
        lines = lay_column(numbered, parent=tab, margins=(0, 4, 0, 0), spacing=4)
        written = lay_row((self.comment, 1), TextBlockButton(self.comment))
        lines.addLayout(written)
        lines.addWidget(self.fault)
        lines.addLayout(last)
        lines.addStretch()
        return tab

    def _answer(self, *, send: bool) -> None:
        """Tell that the answer is written, unless a text for the citizen is missing, whatever the status."""
        if not self.comment.text().strip():
            self.fault.show_fault(tr("Write what was done, for the citizen who reported it."))
            self.comment.setFocus()
            return
        self.answered.emit(send)

    def _let_prepare(self) -> None:
        for button in (self.prepare, self.send):
            button.setEnabled(not self._may.needs_number or bool(self.number.text().strip()))

    def _road_tab(self) -> QWidget:
        self.road = plain_label()
        self.copy = shortcut_button(tr("Copy the message"), "", self, self._copy)
        self.mail = shortcut_button(tr("E-mail"), "", self, self._mail)
        self.remark = shortcut_button(tr("As a comment"), "", self, self._as_comment)
        self.copy.setToolTip(tr("A message that hands the report over to who manages the road"))
        tab = QWidget()
        lines = QVBoxLayout(tab)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.addWidget(scrollable(self.road, self.road.fontMetrics().lineSpacing()), 1)
        lines.addWidget(_right(self.copy, self.mail, self.remark))
        return tab

    def _doubt_tab(self) -> QWidget:
        self.doubts = plain_label()
        self.mend = shortcut_button(tr("Show the proposed place"), "", self, self._show_mend)
        tab = QWidget()
        lines = QVBoxLayout(tab)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.addWidget(scrollable(self.doubts, self.doubts.fontMetrics().lineSpacing()), 1)
        lines.addWidget(_right(self.mend))
        return tab

    def _show_road(self, row: IncidentRow) -> None:
        situation = row.situation
        told = [manager_name(situation.manager)]
        if situation.manager:
            told = [
                format_pair(manager_name(situation.manager), situation.road or tr("road without a name")),
                tr("{metres} m from the axis, sure at {percent} %").format(
                    metres=round(situation.manager_distance_m or 0),
                    percent=round(100 * situation.manager_confidence),
                ),
            ]
        elif row.incident.lon is not None:
            told.append(tr("No road of a known manager nearby, or the road layers are not loaded."))
        self.road.setText("\n".join(told))
        for button in (self.copy, self.mail, self.remark):
            button.setEnabled(situation.manager not in ("", "commune"))
        if self._may.hindrance:
            self.remark.setEnabled(False)

    def _show_doubts(self, row: IncidentRow, double: str = "") -> None:
        told = [*(finding.format_evidence(tr) for finding in row.doubts), *filter(None, [double])]
        self.doubts.setText("\n".join(told) or tr("Position and address look correct."))
        self.mend.setVisible(any(finding.lon is not None for finding in row.doubts))
        self.tabs.setTabText(3, tr("To check ({count})").format(count=len(told)) if told else tr("To check"))

    def _message(self) -> tuple[str, str, str]:
        situation = self.row.situation
        management = RoadManagement(
            situation.service_request_id,
            situation.manager,
            situation.road,
            situation.manager_distance_m,
            situation.manager_confidence,
        )
        message = compose_handover(self.row.incident, management, self._profile, tr)
        return message.to, message.subject, message.body

    def _copy(self) -> None:
        _to, subject, body = self._message()
        QgsApplication.clipboard().setText(f"{subject}\n\n{body}")

    def _mail(self) -> None:
        to, subject, body = self._message()
        words = urlencode({"subject": subject, "body": body.replace("\n", "\r\n")}, quote_via=quote)
        QDesktopServices.openUrl(QUrl(f"mailto:{quote(to, safe='@')}?{words}"))

    def _as_comment(self) -> None:
        manager = self.row.situation.manager
        office = self._profile.managers.get(manager)
        words = tr("This road is managed by {manager}. We are passing your report on to them.")
        self.answer_with(
            "not_councils_responsibility", words.format(manager=office.name if office else tr(MANAGER_LABELS[manager]))
        )

    def _show_mend(self) -> None:
        for finding in self.row.doubts if self.row else ():
            if finding.lon is not None and finding.lat is not None:
                self.place_wanted.emit(finding.lon, finding.lat)
                return

    def _photo_pressed(self) -> None:
        if self.row is None:
            return
        if self.photo.icon().isNull():
            self.photo_wanted.emit(self.row.incident.media_url)
        else:
            open_link(self.row.incident.media_url)

    def _open_page(self) -> None:
        if self.row is not None:
            open_link(self._page(self.row.service_request_id))


def fetch_thumbnail(web: HttpClient, url: str) -> QImage:
    """A photo made small, in a job's thread. Raises a ServiceError, InvalidResponse where it is no picture."""
    web.max_response_bytes = MAX_PHOTO_BYTES
    answer = web.get(url)
    kind = detect_picture_format(answer.body)
    if not kind:
        raise InvalidResponse(N_("{service} sent something else than a photo."), service=web.service)
    data = QBuffer()
    data.setData(QByteArray(answer.body))
    # no other of Qt's readers is tried
    reader = QImageReader(data, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    # what is small in the file may be huge in memory
    if not size.isValid() or size.width() * size.height() > MAX_PHOTO_PIXELS:
        raise InvalidResponse(N_("{service} sent something else than a photo."), service=web.service)
    reader.setScaledSize(size.scaled(_THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise InvalidResponse(N_("{service} sent something else than a photo."), service=web.service)
    return image


def _right(*buttons: QPushButton) -> QWidget:
    """Buttons at the right of a line."""
    line = QWidget()
    lay_row(STRETCH, *buttons, parent=line, margins=0)
    return line


def _dot(colour: str) -> QIcon:
    picture = QPixmap(10, 10)
    picture.fill(QColor(colour))
    return QIcon(picture)
