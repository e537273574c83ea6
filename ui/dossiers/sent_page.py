"""The dossiers that this commune handed in: their answers opened, recalled, and those that wait for too long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from ...services.dossiers.dossier_reader import read_dossier
from ...services.dossiers.dossier_store import SENT, DossierRecord, ItemRecord
from ...services.dossiers.recall_dossier import recall_dossier
from ...services.dossiers.sampling import list_answer_samples
from ...services.dossiers.settle_answer import (
    MAX_DAYS_UNANSWERED,
    OpenedAnswer,
    list_unanswered,
    open_answer,
    restore_history,
)
from ...services.errors import RepereError
from ...services.model.correction import Correction, State
from ...services.profile import current_nis
from ...services.workspace.workspace import Workspace
from ..map import styles
from ..qgis import settings
from ..qgis.translate import format_pair, plural, tr
from ..session import Session
from ..widgets.basics import format_age, format_day, make_primary, plain_label, shortcut_button
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.prompts import ActionQuestion, DriveQuestion
from ..widgets.result_table import ResultTable
from ..widgets.row_delegate import RowFace
from ..widgets.worklist import Worklist
from .answer_words import describe_answer, describe_samples, describe_warnings
from .dossier_labels import RECORD_SHAPES, describe_problem, name_record_state
from .item_table import build_item_face, build_item_rows, list_item_columns
from .key_store import has_key, read_key

_COLOURS = {"made": styles.RED, "handed_in": styles.YELLOW, "answered": styles.GREEN}


DETAILS_LINES = 11
"""Lines of text that the details of a dossier are high."""


@dataclass(frozen=True)
class _Row:
    """A dossier in the list: how many corrections it has, how many wait, and whether for too long."""

    record: DossierRecord
    items: int
    waiting: int
    is_late: bool


class SentPage(QWidget):
    """Open the region's answers; ``leave`` goes back to the outbox.

    ``reminder`` is for wherever a person looks: it shows while a dossier waits for too long, and ``come`` brings this
    page there.
    """

    def __init__(self, desk: Session, leave: Callable[[], None], come: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.list = Worklist(
            _face,
            key=lambda row: row.record.number,
            passes=lambda row, chip: chip != "late" or row.is_late,
            search_text=lambda row: f"{row.record.number} {row.record.service} {row.record.author}",
            empty=tr("No dossier was handed in yet."),
        )
        self.list.details.setMaximumHeight(DETAILS_LINES * self.fontMetrics().height())
        self.facts = plain_label()
        self.look = shortcut_button(tr("Its corrections"), "", self, self.show_items)
        self.recall = shortcut_button(tr("Recall…"), "", self, self.ask_and_recall)
        self.question = ActionQuestion()
        self.drive = DriveQuestion()
        self.items = ResultTable(desk.messages, self._show_list)
        self.reminder = QPushButton()
        self.reminder.hide()
        self.reminder.clicked.connect(lambda _checked=False: come())
        self.pages = QStackedWidget()
        for page in (self._build_list(leave), self.items):
            self.pages.addWidget(page)
        lay_column(self.pages, parent=self, margins=0)
        self.list.row_selected.connect(self._select)
        desk.changed.connect(self._table_changed)

    def _build_list(self, leave: Callable[[], None]) -> QWidget:
        page = QWidget()
        self.open = make_primary(shortcut_button(tr("Open an answer…"), "Ctrl+Return", page, self.choose_answer))
        tools = lay_row(self.look, self.recall, STRETCH)
        self.list.below.addWidget(self.facts)
        self.list.below.addLayout(tools)
        self.list.below.addStretch()
        line = lay_row(shortcut_button(tr("Back"), "Escape", page, leave), STRETCH, self.open)
        lay_column(self.question, self.drive, (self.list, 1), line, parent=page, margins=0)
        return page

    def show_now(self) -> None:
        """Show what was handed in, the last first."""
        self.question.hide()
        self.pages.setCurrentIndex(0)
        self.reload()

    def reload(self) -> None:
        """Read the dossiers again, and remind of those that wait for too long."""
        today = date.today()
        self.desk.query("dossiers sent", lambda workspace: _read_rows(workspace, today), self._show_rows)

    # -- an answer ------------------------------------------------------------------------------

    def choose_answer(self) -> None:
        """Ask for the file of an answer, and open it."""
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("Open an answer"), settings.get("answer_file_folder"), tr("Answers (*.gpkg)")
        )
        if path:
            settings.put("answer_file_folder", str(Path(path).parent))
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Settle what an answer says, and show what it did to each correction."""
        try:
            key = read_key(self.desk.profile.commune.nis_code)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        who = self.desk.person

        def work(workspace: Workspace) -> tuple[OpenedAnswer, DossierRecord | None]:
            opened = open_answer(workspace, path, who=who, key=key)
            records = workspace.list_dossiers(SENT, opened.number)
            return opened, records[-1] if records else None

        self.desk.commit(work, "corrections", "dossiers", done=lambda result: self._show_answer(path, *result))

    def _show_answer(self, path: Path, opened: OpenedAnswer, record: DossierRecord | None) -> None:
        text = describe_answer(opened)
        if opened.problem == "another_dossier" and record is None:
            self.question.ask(
                f"{text} "
                + tr(
                    "No dossier {number} is known here. Was this workspace lost or made anew? Then what the answer"
                    " says can be kept to look at."
                ).format(number=opened.number),
                tr("Keep it as history"),
                partial(self._restore, path),
            )
        elif opened.outcome == "refused" or record is None:
            # without a button it would fade before it is read
            self.desk.messages.show(format_pair(opened.number, text), Qgis.MessageLevel.Warning)
        else:
            level = Qgis.MessageLevel.Warning if opened.warnings else Qgis.MessageLevel.Success
            if not has_key(record.nis_code):
                text += " " + tr("Its origin was not checked: no key of the commune was given on this desk.")
            self.desk.messages.show(format_pair(opened.number, text), level)
            if opened.outcome == "settled":
                self._read_and_show(record, text, describe_warnings(opened.warnings))

    def _restore(self, path: Path) -> None:
        who, nis_code = self.desk.person, self.desk.profile.commune.nis_code

        def work(workspace: Workspace) -> DossierRecord | None:
            answer = read_dossier(path)
            if current_nis(answer.nis_code) != current_nis(nis_code):
                return None
            return restore_history(workspace, answer, who=who)

        def kept(record: DossierRecord | None) -> None:
            if record is None:
                self.desk.messages.show(tr("It is another commune's answer: nothing was kept."), Qgis.MessageLevel.Info)
            else:
                self._read_and_show(record, describe_problem("restored"), {})

        self.desk.commit(work, "dossiers", done=kept)

    # -- one dossier ----------------------------------------------------------------------------

    def show_items(self) -> None:
        """Show each correction of the chosen dossier, with what was answered."""
        row = self.list.current()
        if row is not None:
            self._read_and_show(row.record, "", {})

    def _read_and_show(self, record: DossierRecord, text: str, warnings: dict[str, str]) -> None:
        def read(workspace: Workspace) -> tuple[list[ItemRecord], dict[str, Correction], str]:
            items = workspace.list_dossier_items(record)
            corrections = {each.id: each for each in workspace.find_corrections([item.id for item in items])}
            return items, corrections, describe_samples(list_answer_samples(workspace, record))

        def show(loaded: tuple[list[ItemRecord], dict[str, Correction], str]) -> None:
            items, corrections, sampled = loaded
            rows = build_item_rows(items, corrections, warnings)
            # what needs a person first
            rows.sort(key=lambda row: (not row.remark, row.number))
            title = "\n".join(filter(None, (record.number, text, sampled)))
            self.items.show_rows(title, list_item_columns(rows), build_item_face, rows)
            self.pages.setCurrentWidget(self.items)

        self.desk.query("dossier sent", read, show)

    def ask_and_recall(self) -> None:
        """Say what a recall does, then ask where its file goes."""
        row = self.list.current()
        if row is None or not row.waiting:
            return
        self.question.ask(
            plural(
                "{count} corrections of {number} are asked back: a dossier without corrections tells the region, under"
                " a number of its own. Hand it in as the others. What the region decided meanwhile stands, and its"
                " answer will say so.",
                row.waiting,
                number=row.record.number,
            ),
            tr("Recall"),
            partial(self._choose_folder, row.record),
        )

    def _choose_folder(self, record: DossierRecord) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of the dossier"), settings.get("dossier_folder"))
        if folder:
            self.drive.ask(Path(folder), partial(self.recall_into, record, Path(folder)))

    def recall_into(self, record: DossierRecord, folder: Path) -> None:
        """Recall what waits of a dossier, and write the file that tells the region into ``folder``."""
        try:
            key = read_key(record.nis_code)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        who, letter = self.desk.person, "" if self.desk.database else settings.get("desk_letter")

        def recalled(result: tuple[Path, list[Correction]]) -> None:
            path, corrections = result
            text = plural("{count} corrections recalled. Hand in {path}.", len(corrections), path=path)
            self.desk.messages.show(text, Qgis.MessageLevel.Warning)

        self.desk.commit(
            lambda workspace: recall_dossier(workspace, record, folder, who=who, key=key, desk=letter),
            "corrections",
            "dossiers",
            done=recalled,
        )

    # -- what is shown --------------------------------------------------------------------------

    def _show_list(self) -> None:
        self.pages.setCurrentIndex(0)
        self.list.table.setFocus()

    def _table_changed(self, table: str, _changed_ids: object) -> None:
        if table in ("dossiers", "corrections"):
            self.reload()

    def _show_rows(self, rows: list[_Row]) -> None:
        late = sum(row.is_late for row in rows)
        self.list.chips.offer([("all", tr("All"), len(rows)), ("late", tr("Unanswered"), late)])
        self.list.show_rows(rows)
        self._select(self.list.current())
        self.reminder.setVisible(bool(late))
        self.reminder.setText(
            plural("{count} dossiers wait for an answer for more than {days} days", late, days=MAX_DAYS_UNANSWERED)
        )

    def _select(self, row: _Row | None) -> None:
        self.facts.setText(_describe(row) if row is not None else "")
        self.recall.setEnabled(row is not None and row.waiting > 0)


def _read_rows(workspace: Workspace, today: date) -> list[_Row]:
    late = {each.number for each in list_unanswered(workspace, SENT, today)}
    rows = []
    for record in reversed(workspace.list_dossiers(SENT)):
        ids = [item.id for item in workspace.list_dossier_items(record)]
        waiting = sum(each.state is State.SUBMITTED for each in workspace.find_corrections(ids))
        rows.append(_Row(record, len(ids), waiting, record.number in late))
    return rows


def _face(row: _Row) -> RowFace:
    record, state = row.record, name_record_state(row.record)
    parts = [
        plural("{count} corrections", row.items),
        state,
        plural("{count} without an answer", row.waiting) if row.waiting else "",
        format_age(record.recorded_at),
        tr("waits for too long") if row.is_late else "",
    ]
    return RowFace(
        record.number,
        "",
        " · ".join(filter(None, parts)),
        "triangle" if row.is_late else RECORD_SHAPES.get(record.state, "dot"),
        styles.RED if row.is_late else _COLOURS.get(record.state, styles.SKY),
        state,
    )


def _describe(row: _Row) -> str:
    record = row.record
    lines = [
        tr("For {service}; signed by {author}, made on {day}.").format(
            service=record.service or "–", author=record.author or "–", day=format_day(record.made_at) or "–"
        ),
        tr("It left sealed.") if record.proof == "proven" else "",
        tr("It recalls {number}.").format(number=record.replaces) if record.replaces and not row.items else "",
        tr("Last answer opened: {number}").format(number=record.answer) if record.answer >= 0 else "",
        describe_problem(record.problem),
        tr("Ask the region what became of it, then send the same files again: twice is once.") if row.is_late else "",
    ]
    return "\n".join(filter(None, lines))
