"""The corrections panel: the outbox, from draft to receipt.

Long: the panel is where the outbox, its pages and its jobs meet; what each does is elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from operator import attrgetter
from typing import TypeVar

from qgis.core import Qgis
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...services.communes import list_area
from ...services.corrections import conflict
from ...services.corrections.confirmations import find_confirmation
from ...services.corrections.correction_service import RemoteRecord
from ...services.corrections.create import merge_renumberings
from ...services.corrections.review_queue import require_sender
from ...services.errors import N_, RepereError
from ...services.model.correction import Correction, State
from ...services.workspace.workspace import Workspace
from ..dossiers.sent_page import SentPage
from ..map import styles
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import make_primary, menu_button, scrollable, shortcut_button
from ..widgets.focus import name_controls
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.prompts import ConfirmCount
from ..widgets.sort_menu import SortButton
from ..widgets.worklist import Worklist
from .decision_bar import ACTIONS, DecisionBar, list_decisions, text_prompt, why_not_acceptable
from .delayed_send import DelayedSend
from .details import CorrectionDetails
from .dossier_form import DossierForm
from .icar_encoding_form import EncodingForm
from .labels import correction_face, field_name, list_orders
from .outbox_list import OutboxList, read_outbox, search_text
from .pending_strip import BY_HAND, NextStep, PendingStrip, find_next_step, label_by_hand
from .push_controls import PushControls
from .review_pages import ReviewPages

OWN_STATES = (State.DRAFT, State.SENDING, State.UNKNOWN, State.CONFLICT, State.UNREADABLE)
"""What the outbox of a desk for several communes shows."""


Page = TypeVar("Page", bound=QWidget)


class CorrectionsPanel(QWidget):
    """Approve, push, read the receipt; nothing leaves without a person's word.

    ``front_requested`` asks for this panel to be shown, from another one.
    """

    title = "Corrections"
    front_requested = pyqtSignal()

    def __init__(self, desk: Session, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self._awaited = ""
        """The correction that is chosen as soon as it is listed."""
        self.content = OutboxList()
        self.list = Worklist(
            lambda row: correction_face(row, desk.roles_by_hand),
            key=attrgetter("id"),
            passes=lambda row, chip: self.content.passes(row, chip),
            sieve=lambda rows, chip: self.content.by_chip.get(chip, []) if rows else [],
            search_text=search_text,
            empty=tr("Nothing to send. Corrections come here from the incidents and the addresses."),
            sort_button=SortButton("corrections", list_orders()),
        )
        self.list.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # its keys are the list's: where the other pages are in front, they have theirs
        self.outbox = outbox = QWidget()
        self.bar = DecisionBar(self.decide, self.list.table)
        self.bar.text.setAccessibleName(tr("Comment"))
        self.details_area = scrollable(QWidget(), 120)
        self.list.below.addWidget(self.details_area, 1)
        self.list.below.addWidget(self.bar)
        self.sending = PushControls(desk)
        self.delayed = DelayedSend(desk.messages, self.push, self._take_back)
        self.step = NextStep("", "")
        self.strip = PendingStrip(self.front_requested.emit, self.take_step)
        self.count = ConfirmCount()
        self.approve_all = shortcut_button(_all_drafts(desk), "", outbox, self.approve_drafts)
        more, self.group, self.one_go, self.carry, self.enter = self._more()
        self.try_out = shortcut_button(tr("Try out"), "D", outbox, self.dry_run, "DryRun")
        self.send = make_primary(shortcut_button(tr("Send"), "Ctrl+Return", outbox, self.take_step, "Send"))
        self.other_way = QPushButton()
        """The other way by hand, where the next step is one of both."""
        self.other_way.clicked.connect(lambda _checked=False: self._take_other_way())
        self._build_outbox(more)
        self.pages = QStackedWidget()
        self.pages.addWidget(outbox)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.review: ReviewPages | None = None
        desk.closed.connect(self.delayed.hold)

    def build_details(self) -> None:
        """Make what is told of a chosen correction, in a turn of the event loop of its own."""
        self.details = CorrectionDetails(self.desk, self.layers, self.store, self.ask_again, self.outbox)
        self.details.dry.layout().addWidget(self.try_out)
        self.details_area.setWidget(self.details)

    def build_pages(self) -> None:
        """Make the pages beside the outbox, in a turn of their own; what happens is heard from now on."""
        self.sent = SentPage(self.desk, self._show_list, self.show_sent)
        self.pages.addWidget(self.sent)
        self.outbox.layout().insertWidget(0, self.sent.reminder)
        if len(list_area(self.desk.profile)) > 1:
            self.review = ReviewPages(self.desk, self.layers, self.pages, self.outbox, self.execute_accepted)
            self.layout().insertWidget(0, self.review.tabs)
        self.list.row_selected.connect(self._select)
        self.list.row_chosen.connect(self.details.go_to)
        self.desk.changed.connect(self._table_changed)
        self.desk.sending_requested.connect(self.approve_and_send)

    @cached_property
    def dossier(self) -> DossierForm:
        """The form of a dossier, made when it is first asked for."""
        return self._add_page(DossierForm(self.desk, self.layers, self._show_list))

    @cached_property
    def encoding(self) -> EncodingForm:
        """The form beside a service's own application, made when it is first asked for."""
        return self._add_page(EncodingForm(self.desk, self.layers, self._show_list))

    def _add_page(self, page: Page) -> Page:
        name_controls(page)
        self.pages.addWidget(page)
        return page

    def _build_outbox(self, more: QToolButton) -> None:
        every = lay_row(self.approve_all, more, STRETCH, self.other_way, self.send)
        lay_column(self.sending.sign_in, self.count, (self.list, 1), every, parent=self.outbox, margins=0)

    def _more(self) -> tuple[QToolButton, QAction, QAction, QAction, QAction]:
        """A menu of what is wanted now and then, and its entries."""
        button, menu = menu_button("⋯", tr("Group, street, by hand"))
        group = menu.addAction(tr("Choose every shown correction of the same decision"), self.choose_group)
        group.setShortcut("G")
        group.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        # a key of the list, not of the menu alone
        self.outbox.addAction(group)
        one_go = menu.addAction(tr("Renumber the street in one go"), self.renumber_together)
        name = self.desk.service("addressing").name if self.desk.has_service("addressing") else ""
        enter = menu.addAction(tr("To enter in {service}…").format(service=name), self.enter_by_hand)
        carry = menu.addAction(tr("Dossier…"), self.make_dossier)
        sent = menu.addAction(tr("Dossiers sent, answers…"), self.show_sent)
        kind = self.desk.service("addressing").kind if self.desk.has_service("addressing") else ""
        one_go.setVisible(kind == "address-registry")
        for by_hand in (enter, carry, sent):
            by_hand.setVisible("addressing" in self.desk.roles_by_hand)
        return button, group, one_go, carry, enter

    # -- the list -------------------------------------------------------------------------------

    def reload(self) -> None:
        """Show what the outbox holds."""
        self.layers.refresh("corrections")
        # a region's outbox is what it drafts and what failed: the rest is read in pages
        states = OWN_STATES if self.review is not None else ()
        if self.review is not None:
            self.review.queue.reload()

        self.desk.query("corrections", partial(read_outbox, states=states, before=self.content), self._rows)

    def pick(self, correction_id: str) -> None:
        """Choose a correction, as the map does."""
        if self.list.select(correction_id):
            return
        if self.review is not None:
            self.review.queue.pick(correction_id)
            return
        self.list.chips.choose("all")
        self.list.select(correction_id)

    def look_at_failures(self) -> None:
        """Show what failed, the first of it chosen."""
        self.list.chips.choose("trouble")
        if self.list.model.shown:
            self.list.select(self.list.model.shown[0].id)

    def selected_rows(self) -> list[Correction]:
        """Every selected row, as the list shows them."""
        numbers = sorted(index.row() for index in self.list.table.selectionModel().selectedRows())
        return [self.list.model.shown[number] for number in numbers]

    def choose_group(self) -> None:
        """Choose all shown rows that came from the same decision as the current one."""
        row = self.list.current()
        if row is None or not row.group_id:
            self.desk.messages.show(tr("No other correction belongs to this decision."), Qgis.MessageLevel.Info)
            return
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, other in enumerate(self.list.model.shown):
            if other.group_id == row.group_id:
                self.list.table.selectionModel().select(self.list.model.index(number, 0), rows)

    def renumber_together(self) -> None:
        """Make one correction of the chosen new house numbers of a street: the registry takes all or none."""
        who, rows = self.desk.person, self.selected_rows()
        try:
            draft = merge_renumberings(rows, author=who)
        except RepereError as error:
            self.desk.messages.error(error)
            return

        def stored(merged: Correction) -> None:
            self._awaited = merged.id

        self.desk.commit(
            lambda workspace: workspace.merge(rows, draft, who=who, detail="renumbered together"),
            "corrections",
            done=stored,
        )

    # -- decisions ------------------------------------------------------------------------------

    def decide(self, name: str, text: str) -> None:
        """Take a decision on every chosen correction that it may be taken on; the next one is then chosen."""
        rules, who = self.desk.profile.outbox, self.desk.person
        rows = [row for row in self.selected_rows() if name in {one.name for one in list_decisions(row, rules, who)}]
        if not rows:
            return
        if name == "change":
            self._edit()
        elif name == "go_on":
            self._go_on(rows[0])
        elif name == "match":
            self._match(rows[0], text)
        else:
            counted = find_confirmation(rows, self.content.street_sizes) if name in ("accept", "approve") else None
            self.count.ask(counted, lambda: self._take(name, rows, text))

    def approve_drafts(self) -> None:
        """Approve every draft that the list shows, or offer them all where the profile asks for a review."""
        rows = [row for row in self.list.model.shown if row.state is State.DRAFT]
        self._ask_and_take("approve" if self.desk.profile.outbox.review == "none" else "offer", rows)

    def _ask_and_take(self, name: str, rows: list[Correction]) -> None:
        counted = find_confirmation(rows, self.content.street_sizes) if name == "approve" else None
        if counted is not None:
            self.front_requested.emit()
        self.count.ask(counted, lambda: self._take(name, rows, ""))

    def store(self, changed: Correction) -> None:
        """Keep what the form says now."""
        who = self.desk.person
        self.desk.commit(lambda workspace: workspace.revise(changed, who=who), "corrections")

    def _take(self, name: str, rows: list[Correction], text: str) -> None:
        if not rows:
            return
        step: Callable[[Workspace], object] = partial(
            ACTIONS[name], rows=rows, who=self.desk.person, profile=self.desk.profile, text=text
        )
        # what is offered is tried out at once: the reviewer reads what the service says of it
        then = (lambda _nothing: self.sending.dry_run(rows)) if name == "offer" else None
        self.desk.commit(step, "corrections", done=then)
        if name == "repair":
            self._edit()
        else:
            self._next(rows)

    def _next(self, decided: list[Correction]) -> None:
        """Choose the row after those that were decided."""
        self.list.select_next({row.id for row in decided})
        self.list.table.setFocus()

    def _edit(self) -> None:
        self.details.tabs.setCurrentWidget(self.details.content)
        self.details.content.setFocus()

    # -- conflict -------------------------------------------------------------------------------

    def ask_again(self) -> None:
        """Ask the service what it holds now of the chosen correction."""
        row = self.list.current()
        if row is not None:
            self.sending.fetch(row, lambda held: self.details.show_remote_record(row, held))

    def _go_on(self, row: Correction) -> None:
        held = self.details.remote_record
        if held is None:
            self.ask_again()
            return
        try:
            draft = conflict.resolve(row, held, self.details.conflict.choices())
        except RepereError as error:
            values = {key: field_name(str(value)) if key == "field" else value for key, value in error.values.items()}
            values.pop("service")
            self.desk.messages.error(RepereError(error.message, error.hint, service=error.service, **values))
        else:
            self._continue(row, draft)

    def _match(self, row: Correction, subject: str) -> None:
        def continue_with(record: RemoteRecord | None) -> None:
            if record is not None:
                self._continue(row, conflict.retarget(row, subject, record))
                return
            self.desk.messages.error(
                RepereError(
                    N_("The service has no record “{subject}” either."),
                    N_("Look for its identifier, or withdraw the correction."),
                    subject=subject,
                )
            )

        self.sending.fetch(replace(row, subject=subject, base_version=""), continue_with)

    def _continue(self, row: Correction, draft: Correction) -> None:
        who = self.desk.person

        def stored(successor: Correction) -> None:
            self._awaited = successor.id
            self.desk.messages.show(tr("A new draft was created from it. Check it, then approve it."))

        self.desk.commit(
            lambda workspace: conflict.store_successor(workspace, row, draft, who=who), "corrections", done=stored
        )

    # -- the services ---------------------------------------------------------------------------

    def dry_run(self) -> None:
        """Ask the services what they would say of the chosen corrections, and show what would be sent."""
        rows = self.selected_rows()
        if rows:
            self.sending.dry_run(rows, lambda: self.details.tabs.setCurrentWidget(self.details.dry))

    def execute_accepted(self) -> None:
        """Do with what was accepted as its service takes it: send it, or enter it by hand."""
        try:
            require_sender(self.desk.profile.outbox, self.desk.person)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        if "addressing" in self.desk.roles_by_hand:
            self.enter_by_hand()
        else:
            self.push()

    def push(self, only: frozenset[str] | None = None) -> None:
        """Send what is approved (of these ids, if they are given), then read the services back."""
        self.sending.push(only)
        self._show_step()

    def take_step(self) -> None:
        """Do what the outbox asks for next, as its button says."""
        name, by_hand = self.step.name, self.desk.roles_by_hand
        rows = [row for row in self.list.model.rows if row.state is State.DRAFT]
        if name == "push":
            self.push()
        elif name == "approve_and_send":
            self.approve_and_send(frozenset(row.id for row in rows if row.target not in by_hand))
        elif name == "approve":
            self._ask_and_take("approve" if self.desk.profile.outbox.review == "none" else "offer", rows)
        elif name:
            self.front_requested.emit()
            (self.enter_by_hand if name == "encoding" else self.make_dossier)()

    def _take_other_way(self) -> None:
        (self.enter_by_hand if _other_way(self.step.name) == "encoding" else self.make_dossier)()

    def approve_and_send(self, ids: frozenset[str]) -> None:
        """Approve these drafts, and send them once the time to undo is over."""
        who, profile = self.desk.person, self.desk.profile

        def work(workspace: Workspace) -> list[Correction]:
            return [row for row in workspace.list_corrections((State.DRAFT,)) if row.id in ids]

        def store(rows: list[Correction]) -> None:
            self.desk.commit(
                partial(ACTIONS["approve"], rows=rows, who=who, profile=profile, text=""),
                "corrections",
                done=lambda _nothing: self.delayed.begin(ids),
            )

        def ask(rows: list[Correction]) -> None:
            counted = find_confirmation(rows, self.content.street_sizes)
            if counted is not None:
                # the question stands in this panel
                self.front_requested.emit()
            self.count.ask(counted, lambda: store(rows))

        self.desk.commit(work, done=ask)

    def _take_back(self, ids: frozenset[str]) -> None:
        who = self.desk.person

        def work(workspace: Workspace) -> None:
            for row in workspace.list_corrections((State.APPROVED,)):
                if row.id in ids:
                    workspace.transition(row, State.DRAFT, who=who, detail="taken back before it was sent")

        self.desk.commit(work, "corrections")

    def _show_step(self) -> None:
        """Say on the one button, here and in the strip, what comes next; nothing can be sent twice at a time."""
        self.step = find_next_step(
            self.content.state_counts,
            roles_by_hand=self.desk.roles_by_hand,
            review=self.desk.profile.outbox.review,
            by_hand=settings.get("by_hand", "dossier"),
        )
        enabled = bool(self.step.name) and not self.sending.is_sending
        self.other_way.setVisible(self.step.name in BY_HAND)
        self.other_way.setText(label_by_hand(_other_way(self.step.name)))
        self.send.setText(self.step.label)
        self.send.setEnabled(enabled)
        self.strip.show_step(self.step, enabled)

    def make_dossier(self) -> None:
        """Choose what goes into a dossier that a person carries."""
        settings.put("by_hand", "dossier")
        self.dossier.open()
        self.pages.setCurrentWidget(self.dossier)
        self.dossier.list.setFocus()

    def show_sent(self) -> None:
        """Show the dossiers that were handed in: their answers are opened there."""
        self.sent.show_now()
        self.pages.setCurrentWidget(self.sent)
        self.sent.list.table.setFocus()

    def enter_by_hand(self) -> None:
        """Go through what is approved, one after the other, beside the service's own application."""
        settings.put("by_hand", "encoding")
        self.encoding.open()
        self.pages.setCurrentWidget(self.encoding)
        self.encoding.setFocus()

    def _show_list(self) -> None:
        if self.review is not None:
            self.review.show_front()
            return
        self.pages.setCurrentWidget(self.outbox)
        self.list.table.setFocus()

    def _table_changed(self, table: str, _changed_ids: object) -> None:
        if table == "corrections":
            self.reload()

    # -- what is shown --------------------------------------------------------------------------

    def _rows(self, content: OutboxList) -> None:
        self.content = content
        counts = {chip: len(rows) for chip, rows in content.by_chip.items()}
        approved = {row.target for row in content.by_chip["approved"]}
        if self.review is None:
            self.desk.counted.emit("corrections", content.open_count)
        self.desk.alarmed.emit("corrections", content.failure_count)
        self.list.chips.offer(
            [
                # the number on the panel's button
                ("todo", tr("To do"), counts["todo"]),
                ("draft", tr("Drafts"), counts["draft"]),
                ("returned", tr("Returned"), counts["returned"]),
                ("review", tr("To review"), counts["review"]),
                ("approved", styles.name_approved(approved, self.desk.roles_by_hand), counts["approved"]),
                ("sent", tr("Sent"), counts["sent"]),
                ("trouble", tr("Needs attention"), counts["trouble"]),
                ("settled", tr("Done"), counts["settled"]),
                ("all", tr("All"), counts["all"]),
            ]
        )
        if not self.list.model.rows:
            self.list.chips.choose("todo")
        self.list.show_rows(content.rows, content.texts, content.by_id)
        awaited, self._awaited = self._awaited, ""
        if awaited:
            self.pick(awaited)
        self.approve_all.setEnabled(counts["draft"] > 0)
        self._show_step()
        for by_hand in (self.carry, self.enter):
            by_hand.setEnabled(counts["approved"] > 0)
        self._show(self.list.current())

    def _select(self, row: Correction | None) -> None:
        self._show(row)
        if row is not None:
            self.layers.select("corrections", "id", row.id)

    def _show(self, row: Correction | None) -> None:
        rules, who = self.desk.profile.outbox, self.desk.person
        for widget in (self.details_area, self.bar):
            widget.setVisible(row is not None)
        if row is None:
            self.details.show_row(None, "", "")
            return
        if self.details.row is None or self.details.row.id != row.id:
            self.bar.text.clear()
        self.bar.show_decisions(list_decisions(row, rules, who), text_prompt(row, rules))
        self.details.show_row(row, why_not_acceptable(row, rules, who), self.sending.requests.get(row.id, ""))


def _all_drafts(desk: Session) -> str:
    return tr("Approve all drafts") if desk.profile.outbox.review == "none" else tr("Submit all drafts for review")


def _other_way(name: str) -> str:
    return "dossier" if name == "encoding" else "encoding"
