"""The corrections panel: the outbox, from draft to receipt."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ...services.corrections.correction import SETTLED, TRANSITIONS, Correction, State
from ...services.corrections.push import Report, push
from ...services.corrections.targets import targets
from ...services.workspace.geopackage import Workspace
from ..desk import Desk
from ..map import styles
from ..map.layers import MapLayers
from ..platform import network, settings
from ..platform.language import tr
from ..platform.tasks import Job
from .incidents import status_label
from .parts import BeforeAfter, action, date, plain
from .worklist import Column, Worklist

SENT = (State.SENDING, State.SUBMITTED, State.UNKNOWN)
TROUBLE = (State.REFUSED, State.CONFLICT, State.TARGET_GONE, State.NOT_APPLIED)


class CorrectionsPanel(QWidget):
    """Approve, push, read the receipt; nothing leaves without a person's word."""

    title = "Corrections"

    def __init__(self, desk: Desk, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.list = Worklist(
            [
                Column(
                    tr("State"),
                    lambda row: styles.state_name(row.state),
                    22,
                    lambda row: styles.STATE_COLOURS[row.state],
                ),
                Column(tr("Correction"), lambda row: kind_name(row.kind), 20),
                Column(tr("About"), lambda row: row.label, 40),
            ],
            key=lambda row: row.id,
            passes=_passes,
            words=lambda row: " ".join((row.label, row.subject, row.note, kind_name(row.kind))),
            empty=tr("Nothing to send. Corrections come here from the incidents and the addresses."),
            across=3,
        )
        self.facts = plain()
        self.sides = BeforeAfter()
        self.receipt = QPlainTextEdit()
        self.receipt.setReadOnly(True)
        self.receipt.setMinimumHeight(50)
        self.receipt.setPlaceholderText(tr("The service's receipt will stand here."))
        self.approve = action(tr("Approve"), "1", self, lambda: self._move(State.APPROVED))
        self.back = action(tr("Back to draft"), "2", self, lambda: self._move(State.DRAFT))
        self.withdraw = action(tr("Withdraw"), "3", self, lambda: self._move(State.WITHDRAWN))
        self.approve_all = action(tr("Approve all drafts"), "", self, self.approve_drafts)
        self.send = action(tr("Send"), "Ctrl+Return", self, self.push)
        self.list.below.addWidget(self.facts)
        self.list.below.addWidget(self.sides, 1)
        self.list.below.addWidget(self.receipt, 1)
        one = QHBoxLayout()
        for button in (self.approve, self.back, self.withdraw):
            one.addWidget(button)
        self.list.below.addLayout(one)
        every = QHBoxLayout()
        every.addWidget(self.approve_all)
        every.addStretch()
        every.addWidget(self.send)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.list, 1)
        whole.addLayout(every)
        self.list.picked.connect(self._show)

    def reload(self) -> None:
        """Show what the outbox holds."""
        self.layers.refresh("corrections")
        self.desk.read("corrections", lambda workspace: workspace.corrections(), self._rows)

    def pick(self, correction_id: str) -> None:
        """Choose a correction, as the map does."""
        if not self.list.pick(correction_id):
            self.list.chips.choose("all")
            self.list.pick(correction_id)

    def approve_drafts(self) -> None:
        """Approve every draft that the list shows."""
        drafts = [row for row in self.list.model.shown if row.state is State.DRAFT]
        self._move_rows(drafts, State.APPROVED)

    def push(self) -> None:
        """Send what is approved, then read the services back."""
        path, who, profile = self.desk.path, settings.author(), self.desk.profile
        keys = {role: network.api_key(service.authcfg) for role, service in profile.services.items()}
        reach = self.desk.reach

        def work(job: Job) -> Report:
            with Workspace(path) as workspace:
                return push(
                    workspace,
                    targets(profile, lambda service: reach(service, job), keys),
                    who=who,
                    progress=lambda done, total, _correction: job.advance(done, total),
                    cancelled=job.isCanceled,
                )

        self.desk.run(tr("Sending corrections"), work, self._pushed, failed=self._broken)

    def _pushed(self, report: Report) -> None:
        for error in report.messages:
            self.desk.messages.error(error)
        counts = {state: report.counts[state.value] for state in State}
        trouble = sum(counts[state] for state in (*TROUBLE, State.UNKNOWN))
        text = tr("{applied} applied, {waiting} received by the service, {trouble} to look at.").format(
            applied=counts[State.APPLIED], waiting=counts[State.SUBMITTED], trouble=trouble
        )
        self.desk.messages.tell(text, Qgis.MessageLevel.Warning if trouble else Qgis.MessageLevel.Success)
        self.desk.changed.emit("corrections")

    def _broken(self, error: Any) -> None:
        self.desk.messages.error(error)
        self.desk.changed.emit("corrections")

    def _move(self, state: State) -> None:
        row = self.list.current()
        if row is not None:
            self._move_rows([row], state)
            self.list.pick_next(row.id)

    def _move_rows(self, rows: list[Correction], state: State) -> None:
        who = settings.author()

        def work(workspace: Workspace) -> None:
            for row in rows:
                workspace.move_on(row, state, who=who)

        if rows:
            self.desk.write(work, "corrections")

    def _rows(self, rows: list[Correction]) -> None:
        counts = Counter(_chip(row.state) for row in rows)
        self.desk.counted.emit("corrections", sum(row.state not in SETTLED for row in rows))
        self.list.chips.offer(
            [
                ("draft", tr("Drafts"), counts["draft"]),
                ("approved", tr("To send"), counts["approved"]),
                ("sent", tr("Sent"), counts["sent"]),
                ("trouble", tr("To look at"), counts["trouble"]),
                ("settled", tr("Settled"), counts["settled"]),
                ("all", tr("All"), len(rows)),
            ]
        )
        if not self.list.model.rows:
            self.list.chips.choose("all")
        self.list.show_rows(rows)
        self.list.sift()
        self.approve_all.setEnabled(any(row.state is State.DRAFT for row in rows))
        self.send.setEnabled(any(row.state in (State.APPROVED, State.UNKNOWN, State.SUBMITTED) for row in rows))
        self._show(self.list.current())

    def _show(self, row: Correction | None) -> None:
        self.list.details.setEnabled(row is not None)
        if row is None:
            return
        facts = [f"{kind_name(row.kind)} · {row.label}", styles.state_name(row.state)]
        facts.append(tr("by {author}, {date}").format(author=row.author or "–", date=date(row.created_at)))
        if row.note:
            facts.append(row.note)
        if row.last_error:
            facts.append(row.last_error)
        self.facts.setText("\n".join(facts))
        self.sides.compare((tr("Before"), tr("After")), sides(row))
        self.receipt.setPlainText(json.dumps(row.receipt, ensure_ascii=False, indent=1) if row.receipt else "")
        allowed = TRANSITIONS[row.state]
        self.approve.setEnabled(State.APPROVED in allowed and row.state is State.DRAFT)
        self.back.setEnabled(State.DRAFT in allowed)
        self.withdraw.setEnabled(State.WITHDRAWN in allowed)
        self.layers.select("corrections", "id", row.id)
        if row.x is not None and row.y is not None and settings.flag("follow"):
            self.layers.go_to(row.x, row.y)


def sides(row: Correction) -> list[tuple[str, str, str]]:
    """What the correction changes, line by line: (what, before, after)."""
    names: dict[str, Callable[[], str]] = {
        "status": lambda: tr("Status"),
        "comment": lambda: tr("Comment"),
        "street_name": lambda: tr("Street name"),
        "house_number": lambda: tr("House number"),
        "box_number": lambda: tr("Box"),
        "postcode": lambda: tr("Postcode"),
        "municipality": lambda: tr("Municipality"),
        "position": lambda: tr("Position (Lambert 72)"),
    }
    lines = [
        (name(), _worded(field, row.before.get(field)), _worded(field, row.after.get(field)))
        for field, name in names.items()
        if field in row.before or field in row.after
    ]
    # what differs stands first
    return sorted(lines, key=lambda line: line[1] == line[2])


def _worded(field: str, value: Any) -> str:
    if value in (None, ""):
        return "–"
    if isinstance(value, dict):
        return f"{value['x']:.2f}  {value['y']:.2f}"
    return status_label(str(value)) if field == "status" else str(value)


def _chip(state: State) -> str:
    if state in SENT:
        return "sent"
    if state in TROUBLE:
        return "trouble"
    return "settled" if state in SETTLED else state.value


def _passes(row: Correction, chip: str) -> bool:
    return chip == "all" or _chip(row.state) == chip


def kind_name(kind: str) -> str:
    """A kind of correction in the person's language."""
    return {
        "status": tr("New status"),
        "comment": tr("Comment"),
        "move": tr("Move"),
        "create": tr("Create"),
        "retire": tr("Retire"),
        "rename": tr("Rename the street"),
        "renumber": tr("Renumber"),
        "postcode": tr("Change the postcode"),
    }[kind]
