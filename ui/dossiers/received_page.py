"""The dossiers that communes sent: received, looked at, accepted by a named person, answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from ...services.communes import list_communes
from ...services.dossiers.compare_items import compare_items
from ...services.dossiers.dossier_store import RECEIVED, TAKEN_STATES, DossierRecord, ItemRecord
from ...services.dossiers.receive_dossier import Reception, accept_quarantined, list_dossier_files
from ...services.dossiers.settle_answer import list_unanswered
from ...services.errors import RepereError
from ...services.model.correction import Correction
from ...services.workspace.workspace import Workspace
from ..qgis import settings
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import make_primary, plain_label, shortcut_button, tooltip_text
from ..widgets.inputs import ComboBox, SpinBox
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.prompts import DriveQuestion
from ..widgets.result_table import ResultTable
from ..widgets.worklist import Worklist
from .answering import WrittenAnswer, start_answering
from .item_table import (
    build_item_face,
    build_item_rows,
    describe_differences,
    list_item_columns,
    summarise_differences,
    summarise_items,
)
from .received_rows import ReceivedRow, build_face, describe_answering, describe_row, name_dossier, passes_chip
from .receiving import build_rules, start_receiving
from .reception_table import build_reception_face, list_reception_columns, summarise_receptions
from .watched_folder import WatchedFolder

_Loaded = tuple[list[ItemRecord], list[ItemRecord], dict[str, Correction]]
"""A dossier's items, those of the text before it, and its corrections by id."""

DETAILS_LINES = 14
"""Lines of text that the details of a dossier are high."""


class ReceivedPage(QWidget):
    """Receive files or a folder; ``leave`` goes back to the panels, ``show_review`` to what waits for a decision."""

    def __init__(
        self, desk: Session, watch: WatchedFolder, leave: Callable[[], None], show_review: Callable[[], None]
    ) -> None:
        super().__init__()
        self.desk = desk
        self.watch = watch
        self._record: DossierRecord | None = None
        self._items: list[ItemRecord] = []
        self._earlier: list[ItemRecord] = []
        """Of the text that came before under the same number, where this one is set aside for it."""
        self._corrections: dict[str, Correction] = {}
        self.list = Worklist(
            build_face,
            key=lambda row: row.key,
            passes=passes_chip,
            search_text=lambda row: f"{row.record.commune} {row.record.number} {row.record.author}",
            empty=tr("No dossier was received yet. Receive the files that communes sent, or a whole folder of them."),
        )
        # what is said of a dossier, and a line of buttons: the rest is the list's
        self.list.details.setMaximumHeight(DETAILS_LINES * self.fontMetrics().height())
        self.list.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.facts = plain_label()
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("How you made sure of its origin: whom you called, when"))
        self.words.setAccessibleName(tr("How you made sure of its origin"))
        self.origin = ComboBox()
        self.origin.setAccessibleName(tr("Commune"))
        self.last_answer = SpinBox()
        self.look = shortcut_button(tr("Its corrections"), "", self, self.show_items)
        self.accept = shortcut_button(tr("Accept into review"), "", self, self.accept_chosen)
        self.review = shortcut_button(tr("To the review"), "", self, show_review)
        self.answer = shortcut_button(tr("Answer…"), "", self, self.choose_answer_folder)
        self.drive = DriveQuestion()
        self.report = ResultTable(desk.messages, self._show_list)
        self.items = ResultTable(desk.messages, self._show_list)
        self.pages = QStackedWidget()
        for page in (self._build_list(leave), self.report, self.items):
            self.pages.addWidget(page)
        lay_column(self.pages, parent=self, margins=0)
        self.list.row_selected.connect(self._select)
        self.list.table.selectionModel().selectionChanged.connect(lambda *_rows: self._enable())
        self.words.textChanged.connect(lambda _text: self._enable())
        self.origin.currentIndexChanged.connect(lambda _index: self._enable())
        desk.changed.connect(self._table_changed)
        desk.closed.connect(lambda: self._show_rows([]))
        watch.changed.connect(self._show_watch)

    def _build_list(self, leave: Callable[[], None]) -> QWidget:
        page = QWidget()
        self.receive = make_primary(shortcut_button(tr("Receive files…"), "Ctrl+Return", page, self.choose_files))
        self.folder = shortcut_button(tr("Receive a folder…"), "", page, self.choose_folder)
        self.last_answer.setPrefix(tr("after answer") + " ")
        self.last_answer.setSpecialValueText(tr("next answer"))
        self.last_answer.setMaximum(999)
        self.last_answer.setToolTip(
            tr(
                "The number of the last answer that the commune opened. It is higher than the one here only where this"
                " workspace was lost or restored: numbers never go back."
            )
        )
        self.watch_state = plain_label()
        self.watching = shortcut_button("", "", page, self.toggle_watch)
        watching = lay_row((self.watch_state, 1), self.watching)
        answering = lay_row(self.look, self.review, self.accept, STRETCH, self.last_answer, self.answer)
        for widget in (self.facts, self.origin, self.words):
            self.list.below.addWidget(widget)
        self.list.below.addLayout(answering)
        self.list.below.addStretch()
        line = lay_row(shortcut_button(tr("Back"), "Escape", page, leave), STRETCH, self.folder, self.receive)
        lay_column(self.drive, (self.list, 1), watching, line, parent=page, margins=0)
        return page

    def show_now(self) -> None:
        """Show what was received so far."""
        if not self.origin.count():
            self.origin.addItem(tr("Which commune's?"), "")
            for commune in sorted(list_communes(), key=lambda commune: commune.name):
                self.origin.addItem(commune.name, commune.nis_code)
        self.pages.setCurrentIndex(0)
        self._select(self.list.current())
        self._show_watch()
        self.reload()

    def reload(self) -> None:
        """Read the dossiers again."""
        today = date.today()

        def read(workspace: Workspace) -> list[ReceivedRow]:
            late = {(each.number, each.sum) for each in list_unanswered(workspace, RECEIVED, today)}
            records = workspace.list_dossiers(RECEIVED)
            return [ReceivedRow(each, (each.number, each.sum) in late) for each in reversed(records)]

        self.desk.query("dossiers received", read, self._show_rows)

    # -- receiving ------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files, and receive them."""
        paths, _kind = QFileDialog.getOpenFileNames(
            self, tr("Receive dossiers"), settings.get("received_folder"), tr("Dossiers (*.gpkg)")
        )
        if paths:
            settings.put("received_folder", str(Path(paths[0]).parent))
            self.receive_files([Path(path) for path in paths])

    def choose_folder(self) -> None:
        """Ask for a folder, and receive every dossier in it."""
        folder = QFileDialog.getExistingDirectory(self, tr("Receive a folder"), settings.get("received_folder"))
        if folder:
            settings.put("received_folder", folder)
            self.receive_folder(Path(folder))

    def toggle_watch(self) -> None:
        """Ask for a folder to watch, or watch it no more."""
        if self.watch.folder is not None:
            self.watch.watch(None)
            return
        folder = QFileDialog.getExistingDirectory(self, tr("Watch a folder"), settings.get("received_folder"))
        if folder:
            self.watch.watch(Path(folder))

    def _show_watch(self) -> None:
        folder = self.watch.folder
        self.watching.setText(tr("Watch a folder…") if folder is None else tr("Watch it no more"))
        text = tr("Watched folder, away: {path}") if self.watch.is_away else tr("Watched folder: {path}")
        self.watch_state.setText(text.format(path=folder) if folder is not None else "")

    def receive_files(self, paths: list[Path]) -> None:
        """Receive these files in a task, and report on each."""
        self._start(lambda: paths)

    def receive_folder(self, folder: Path) -> None:
        """Receive every dossier of a folder in a task, and report on each."""
        self._start(lambda: list_dossier_files(folder))

    def _start(self, list_files: Callable[[], list[Path]]) -> None:
        try:
            start_receiving(self.desk, list_files, self.show_report, title=tr("Receiving dossiers"))
        except RepereError as error:
            self.desk.messages.error(error)

    def show_report(self, receptions: list[Reception], left: int) -> None:
        """Show what became of each file; ``left`` were not read, as the person stopped."""
        lines = [summarise_receptions(receptions)]
        if left:
            lines.append(plural("Stopped: {count} files were not read. Receive them again: twice is once.", left))
        self.report.show_rows("\n".join(lines), list_reception_columns(), build_reception_face, receptions)
        self.pages.setCurrentWidget(self.report)

    # -- one dossier ----------------------------------------------------------------------------

    def show_items(self) -> None:
        """Show what the chosen dossier asks for, correction by correction."""
        record = self._record
        if record is None:
            return
        differences = compare_items(self._earlier, self._items) if self._earlier else {}
        gone = [item for item in self._earlier if item.id in differences and differences[item.id].kind == "gone"]
        rows = build_item_rows([*self._items, *gone], self._corrections, describe_differences(differences))
        # what differs first
        rows.sort(key=lambda row: (row.correction_id not in differences, row.number))
        title = [name_dossier(record), summarise_differences(differences) if self._earlier else ""]
        self.items.show_rows("\n".join(filter(None, title)), list_item_columns(rows), build_item_face, rows)
        self.pages.setCurrentWidget(self.items)

    def accept_chosen(self) -> None:
        """Put up for review what is set aside, for the reason that was written."""
        record, words = self._record, self.words.text().strip()
        if record is None or not words:
            return
        try:
            rules = build_rules(self.desk)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        nis_code, who = record.nis_code or str(self.origin.currentData()), self.desk.person

        def accepted(reception: Reception) -> None:
            self.words.clear()
            self.desk.messages.show(
                plural("{count} corrections of {number} are in review.", reception.in_review, number=record.number)
            )

        self.desk.commit(
            lambda workspace: accept_quarantined(workspace, record, rules, who=who, words=words, nis_code=nis_code),
            "dossiers",
            "corrections",
            done=accepted,
        )

    def choose_answer_folder(self) -> None:
        """Ask where the answers to the chosen dossiers go, and write them there."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of the answers"), settings.get("answer_folder"))
        if folder:
            self.drive.ask(Path(folder), partial(self.write_answers, Path(folder)))

    def write_answers(self, folder: Path) -> None:
        """Write an answer, and its letter, for each chosen dossier that can be answered."""
        settings.put("answer_folder", str(folder))
        records = self._list_answerable()
        at_least = self.last_answer.value() if len(records) == 1 else 0
        try:
            start_answering(self.desk, records, folder, self._show_answers, at_least=at_least)
        except RepereError as error:
            self.desk.messages.error(error)

    def _show_answers(self, answers: list[WrittenAnswer]) -> None:
        self.reload()
        unsealed = sorted({answer.commune for answer in answers if not answer.is_sealed})
        text = plural("{count} answers written, each with its letter.", len(answers))
        if unsealed:
            text += " " + tr(
                "Not sealed, as this desk has no key of theirs: {communes}. A commune with a key takes no answer"
                " without a seal."
            ).format(communes=", ".join(unsealed))
        self.desk.messages.show(text, Qgis.MessageLevel.Warning if unsealed else Qgis.MessageLevel.Success)

    # -- what is shown --------------------------------------------------------------------------

    def _show_list(self) -> None:
        self.pages.setCurrentIndex(0)
        self.list.table.setFocus()

    def _table_changed(self, table: str, _changed_ids: object) -> None:
        if table in ("dossiers", "corrections") and self.isVisible():
            self.reload()

    def _show_rows(self, rows: list[ReceivedRow]) -> None:
        counts = {
            key: sum(passes_chip(row, key) for row in rows) for key in ("aside", "review", "late", "answered", "all")
        }
        self.list.chips.offer(
            [
                ("all", tr("All"), counts["all"]),
                ("aside", tr("Set aside"), counts["aside"]),
                ("review", tr("In review"), counts["review"]),
                ("late", tr("Unanswered"), counts["late"]),
                ("answered", tr("Answered"), counts["answered"]),
            ]
        )
        self.list.show_rows(rows)
        self._select(self.list.current())

    def _select(self, row: ReceivedRow | None) -> None:
        record = row.record if row is not None else None
        if record is None or self._record is None or record.sum != self._record.sum:
            self.words.clear()
            self._items, self._earlier, self._corrections = [], [], {}
        self._record = record
        self.facts.setText(describe_row(row) if row is not None else "")
        if row is not None and record is not None:
            self.last_answer.setMinimum(record.answer)
            self.last_answer.setValue(record.answer)
            self.desk.query("dossier received", partial(_read_items, record=record), partial(self._show_items, row))
        self._enable()

    def _show_items(self, row: ReceivedRow, loaded: _Loaded) -> None:
        if self._record is not row.record:
            return
        self._items, self._earlier, self._corrections = loaded
        counted = summarise_items(self._items, self._corrections)
        self.facts.setText("\n".join((describe_row(row), counted)).strip())
        self._enable()

    def _enable(self) -> None:
        record = self._record
        is_aside = record is not None and record.state == "quarantined"
        is_known = record is not None and bool(record.nis_code)
        for widget in (self.words, self.accept):
            widget.setVisible(is_aside)
        self.origin.setVisible(is_aside and not is_known)
        self.accept.setEnabled(bool(self.words.text().strip()) and (is_known or bool(self.origin.currentData())))
        self.look.setEnabled(bool(self._items))
        answerable = self._list_answerable()
        self.answer.setToolTip(tooltip_text("" if answerable or record is None else describe_answering(record)))
        self.review.setVisible(record is not None and record.state in TAKEN_STATES)
        self.answer.setVisible(not is_aside)
        self.answer.setEnabled(bool(answerable))
        # only where this desk may have lost what it knew
        self.last_answer.setVisible(len(answerable) == 1 and not is_aside)

    def _list_answerable(self) -> list[DossierRecord]:
        """Those of the chosen dossiers that can be answered in a file: not what is set aside, nor an older Repère's."""
        numbers = sorted(index.row() for index in self.list.table.selectionModel().selectedRows())
        records = [self.list.model.shown[number].record for number in numbers if number < len(self.list.model.shown)]
        return [each for each in records if each.nis_code and each.state != "quarantined"]


def _read_items(workspace: Workspace, record: DossierRecord) -> _Loaded:
    items, earlier = workspace.list_dossier_items(record), list[ItemRecord]()
    if record.state == "quarantined":
        taken = [each for each in workspace.list_dossiers(RECEIVED, record.number) if each.state in TAKEN_STATES]
        earlier = [item for each in taken[-1:] for item in workspace.list_dossier_items(each)]
    return items, earlier, {each.id: each for each in workspace.find_corrections([item.id for item in items])}
