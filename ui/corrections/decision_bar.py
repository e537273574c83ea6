"""What a person may decide on a correction now, and what that does: the same digit for the same sense throughout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QShortcut, QWidget

from ...services.corrections.conflict import copy_as_draft
from ...services.corrections.correction_service import Severity
from ...services.corrections.review import (
    approve,
    list_messages,
    refuse,
    reopen,
    send_back,
    start_review,
    submit_for_review,
)
from ...services.corrections.targets.paper_dossier import is_carried_by_hand, record_answer
from ...services.corrections.targets.target_factory import find_origins
from ...services.model.correction import FAILED_STATES, Correction, State, utc_now
from ...services.profile import REVIEW_BY_ANOTHER, OutboxRules, Profile
from ...services.text import fold
from ...services.workspace.workspace import Workspace
from ..qgis.translate import tr
from ..widgets.basics import bind_key, tooltip_text
from ..widgets.layouts import lay_column

FORWARD, BACK, END, REPAIR, SEEN = "12345"
"""The keys: on, back, no more, change it, acknowledged."""

ANSWERS = {
    "applied": State.APPLIED,
    "not_applied": State.NOT_APPLIED,
    "refused": State.REFUSED,
    "gone": State.TARGET_GONE,
}
"""What an answer on paper says, by the decision that records it."""

TEXT_REQUIRED = ("send_back", "refuse", "refused", "match")
"""Decisions that say nothing without a text."""


@dataclass(frozen=True)
class DecisionButton:
    """One button: its ``name`` in the code, its key, what stands on it, what its tip says."""

    name: str
    key: str
    label: str
    tip: str = ""


def is_in_review(row: Correction, rules: OutboxRules) -> bool:
    """Whether a reviewer decides on it now."""
    return row.state is State.IN_REVIEW or (row.state is State.READY and rules.review != "none")


def why_not_acceptable(row: Correction, rules: OutboxRules, who: str) -> str:
    """Why this person may not accept it; empty if they may."""
    worst = next(iter(list_messages(row)), None)
    if worst is not None and worst.severity is Severity.REJECT:
        return tr("The service would refuse this: repair it, or send it back.")
    if is_in_review(row, rules) and rules.review == REVIEW_BY_ANOTHER and fold(who) == fold(row.author):
        return tr("It is your own: the profile wants another person to accept it.")
    return ""


def list_decisions(row: Correction, rules: OutboxRules, who: str) -> list[DecisionButton]:
    """What ``who`` may decide on ``row``, in the order of the keys."""
    state = row.state
    withdraw = DecisionButton("withdraw", END, tr("Withdraw"))
    draft = DecisionButton("draft", BACK, tr("Back to draft"))
    resume = DecisionButton("resume", FORWARD, tr("Take it up again"), tr("As a new draft, to change it"))
    seen = [DecisionButton("seen", SEEN, tr("Dismiss"), tr("The warning goes away; the correction stays in the list"))]
    if state not in FAILED_STATES or row.acknowledged_by:
        seen = []
    if is_in_review(row, rules):
        found = [
            DecisionButton("accept", FORWARD, tr("Accept")),
            DecisionButton("send_back", BACK, tr("Send back"), tr("To its author, with your reason")),
            DecisionButton("refuse", END, tr("Refuse"), tr("Final refusal, with your reason")),
            DecisionButton(
                "repair", REPAIR, tr("Repair"), tr("Change it yourself; your name is kept beside the author's")
            ),
        ]
    elif state is State.DRAFT:
        on = DecisionButton("approve", FORWARD, tr("Approve"))
        if rules.review != "none":
            on = DecisionButton("offer", FORWARD, tr("Submit for review"))
        found = [on, withdraw, DecisionButton("change", REPAIR, tr("Change"))]
    elif state is State.READY:
        found = [DecisionButton("approve", FORWARD, tr("Approve")), draft, withdraw]
    elif state is State.APPROVED:
        found = [draft, withdraw]
    elif state is State.UNKNOWN:
        look = tr("Only after you looked in the service itself: Send asks it where it can be asked")
        found = [
            DecisionButton("arrived", FORWARD, tr("It was received"), look),
            DecisionButton("lost", BACK, tr("It was not received"), look),
            withdraw,
        ]
    elif state is State.SUBMITTED and is_carried_by_hand(row):
        found = [
            DecisionButton("applied", FORWARD, tr("Applied")),
            DecisionButton("not_applied", BACK, tr("Not applied")),
            DecisionButton("refused", END, tr("Refused")),
            DecisionButton("gone", REPAIR, tr("No longer exists")),
        ]
    elif state is State.RETURNED and not row.attempts:
        found = [DecisionButton("draft", FORWARD, tr("Take it up again"), tr("As a draft, to change it")), withdraw]
    elif state in (State.RETURNED, State.RECALLED, State.NOT_APPLIED):
        found = [resume] * (state is State.RECALLED) + [withdraw]
    elif state is State.CONFLICT:
        found = [DecisionButton("go_on", FORWARD, tr("Go on")), withdraw]
    elif state is State.TARGET_GONE:
        found = [DecisionButton("match", FORWARD, tr("Link to another record")), withdraw]
    elif state is State.REFUSED:
        found = [DecisionButton("again", BACK, tr("Back to draft"), tr("To repair it, and offer it again")), withdraw]
    else:
        found = []
    if why_not_acceptable(row, rules, who):
        found = [one for one in found if one.name not in ("accept", "approve")]
    return found + seen


def text_prompt(row: Correction, rules: OutboxRules) -> str:
    """What the line above the buttons is for, empty where it is not needed."""
    if is_in_review(row, rules):
        return tr("Your reason, for the author")
    if row.state is State.SUBMITTED and is_carried_by_hand(row):
        return tr("What the service answered")
    if row.state is State.TARGET_GONE:
        return tr("Identifier of the record it is now")
    return ""


class DecisionBar(QWidget):
    """The buttons of the chosen correction, none of them preselected; ``decide(name, text)`` hears a press."""

    def __init__(self, decide: Callable[[str, str], None], scope: QWidget) -> None:
        super().__init__()
        self._decide = decide
        self._decisions_by_key: dict[str, DecisionButton] = {}
        self._waiting = ""
        """The key that was pressed before its text was written."""
        self._asked = ""
        self.text = QLineEdit()
        self.text.returnPressed.connect(self._written)
        self.buttons: dict[str, QPushButton] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        line = QHBoxLayout()
        for key in (FORWARD, BACK, END, REPAIR, SEEN):
            button = QPushButton()
            button.clicked.connect(lambda _checked=False, key=key: self.press(key))
            self._shortcuts[key] = bind_key(
                key, scope, partial(self.press, key), f"Decision{key}", tr("correction, decision {key}").format(key=key)
            )
            self.buttons[key] = button
            line.addWidget(button)
        lay_column(self.text, line, parent=self, margins=0)

    def show_decisions(self, offered: list[DecisionButton], asked: str) -> None:
        """Show these buttons, and the line if something is asked for."""
        self._decisions_by_key = {one.key: one for one in offered}
        self._waiting = ""
        for key, button in self.buttons.items():
            one = self._decisions_by_key.get(key)
            button.setVisible(one is not None)
            if one is not None:
                shown = self._shortcuts[key].key().toString(QKeySequence.SequenceFormat.NativeText)
                button.setText(f"{one.label} ({shown})")
                button.setToolTip(tooltip_text(one.tip))
        self._asked = asked
        self.text.setPlaceholderText(asked)
        self.text.setVisible(bool(asked))

    def press(self, key: str) -> None:
        """Decide, if that key stands for something now; a text that it needs is written first, then Return goes on."""
        if key not in self._decisions_by_key:
            return
        one, text = self._decisions_by_key[key], self.text.text().strip()
        if one.name in TEXT_REQUIRED and not text:
            self._waiting = key
            self.text.setPlaceholderText(
                tr("{asked}, then press Enter: {decision}").format(asked=self._asked, decision=one.label)
            )
            self.text.setFocus()
        else:
            self._decide(one.name, text)

    def _written(self) -> None:
        if self._waiting:
            self.press(self._waiting)
        else:
            self.text.clearFocus()


def _approve(workspace: Workspace, rows: list[Correction], who: str, profile: Profile, text: str) -> object:
    return approve(workspace, rows, who=who, rules=profile.outbox, origins=find_origins(profile))


def _accept(workspace: Workspace, rows: list[Correction], who: str, profile: Profile, text: str) -> object:
    taken = [start_review(workspace, [row], who=who)[0] if row.state is State.READY else row for row in rows]
    return _approve(workspace, taken, who, profile, text)


def _move(state: State) -> Callable[..., object]:
    def work(workspace: Workspace, rows: list[Correction], who: str, profile: Profile, text: str) -> object:
        return [workspace.transition(row, state, who=who, detail=text) for row in rows]

    return work


def _resume(workspace: Workspace, rows: list[Correction], who: str, profile: Profile, text: str) -> object:
    detail = "taken up again after its recall"
    return [workspace.replace_by_draft(row, copy_as_draft(row), who=who, detail=detail) for row in rows]


def _answer(state: State) -> Callable[..., object]:
    def work(workspace: Workspace, rows: list[Correction], who: str, profile: Profile, text: str) -> object:
        today = utc_now()[:10]
        return [record_answer(workspace, row, state, who=who, text=text, answered_on=today) for row in rows]

    return work


ACTIONS: dict[str, Callable[..., object]] = {
    "approve": _approve,
    "offer": lambda workspace, rows, who, profile, text: submit_for_review(workspace, rows, who=who),
    "accept": _accept,
    "repair": lambda workspace, rows, who, profile, text: start_review(
        workspace, [row for row in rows if row.state is State.READY], who=who
    ),
    "send_back": lambda workspace, rows, who, profile, text: send_back(workspace, rows, who=who, reason=text),
    "refuse": lambda workspace, rows, who, profile, text: refuse(workspace, rows, who=who, reason=text),
    "draft": _move(State.DRAFT),
    "again": lambda workspace, rows, who, profile, text: reopen(workspace, rows, who=who),
    "resume": _resume,
    "withdraw": _move(State.WITHDRAWN),
    "arrived": _move(State.SUBMITTED),
    "lost": _move(State.APPROVED),
    "seen": lambda workspace, rows, who, profile, text: workspace.acknowledge([row.id for row in rows], who=who),
    **{name: _answer(state) for name, state in ANSWERS.items()},
}
"""What each decision does in the workspace, for all its corrections."""
