"""What a person may decide on a correction now, and what that does: the same digit for the same sense throughout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...services.corrections.review import approve, offer, refuse, remarks, send_back, take, take_up_again
from ...services.corrections.targets.correction_service import Severity
from ...services.corrections.targets.paper_dossier import carried, record_answer
from ...services.corrections.targets.target_factory import origins
from ...services.model.correction import FAILED, Correction, State, now
from ...services.profile import ANOTHER, Outbox, Profile
from ...services.text import fold
from ...services.workspace.workspace import Workspace
from ..qgis.translate import tr
from ..widgets.basics import bind_key, tip

FORWARD, BACK, END, REPAIR, SEEN = "12345"
"""The keys: on, back, no more, change it, acknowledged."""

ANSWERS = {
    "applied": State.APPLIED,
    "not_applied": State.NOT_APPLIED,
    "refused": State.REFUSED,
    "gone": State.TARGET_GONE,
}
"""What an answer on paper says, by the decision that records it."""

REASONED = ("send_back", "refuse", "refused", "match")
"""Decisions that say nothing without a text."""


@dataclass(frozen=True)
class Decision:
    """One button: its ``name`` in the code, its key, what stands on it, what its tip says."""

    name: str
    key: str
    label: str
    tip: str = ""


def reviewed(row: Correction, rules: Outbox) -> bool:
    """Whether a reviewer decides on it now."""
    return row.state is State.IN_REVIEW or (row.state is State.READY and rules.review != "none")


def hindrance(row: Correction, rules: Outbox, who: str) -> str:
    """Why this person may not accept it; empty if they may."""
    worst = next(iter(remarks(row)), None)
    if worst is not None and worst.severity is Severity.REJECT:
        return tr("The service would refuse this: repair it, or send it back.")
    if reviewed(row, rules) and rules.review == ANOTHER and fold(who) == fold(row.author):
        return tr("It is your own: the profile wants another person to accept it.")
    return ""


def decisions(row: Correction, rules: Outbox, who: str) -> list[Decision]:
    """What ``who`` may decide on ``row``, in the order of the keys."""
    state = row.state
    withdraw = Decision("withdraw", END, tr("Withdraw"))
    draft = Decision("draft", BACK, tr("Back to draft"))
    seen = [Decision("seen", SEEN, tr("Seen"), tr("The warning goes away; the correction stays in the list"))]
    if state not in FAILED or row.acknowledged_by:
        seen = []
    if reviewed(row, rules):
        found = [
            Decision("accept", FORWARD, tr("Accept")),
            Decision("send_back", BACK, tr("Send back"), tr("To its author, with your reason")),
            Decision("refuse", END, tr("Refuse"), tr("For good, with your reason")),
            Decision("repair", REPAIR, tr("Repair"), tr("Change it yourself; your name is kept beside the author's")),
        ]
    elif state is State.DRAFT:
        on = Decision("approve", FORWARD, tr("Approve"))
        if rules.review != "none":
            on = Decision("offer", FORWARD, tr("Offer for review"))
        found = [on, withdraw, Decision("change", REPAIR, tr("Change"))]
    elif state is State.READY:
        found = [Decision("approve", FORWARD, tr("Approve")), draft, withdraw]
    elif state is State.APPROVED:
        found = [draft, withdraw]
    elif state is State.UNKNOWN:
        look = tr("Only after you looked in the service itself: Send asks it where it can be asked")
        found = [
            Decision("arrived", FORWARD, tr("It arrived"), look),
            Decision("lost", BACK, tr("Nothing arrived"), look),
            withdraw,
        ]
    elif state is State.SUBMITTED and carried(row):
        found = [
            Decision("applied", FORWARD, tr("Applied")),
            Decision("not_applied", BACK, tr("Not applied")),
            Decision("refused", END, tr("Refused")),
            Decision("gone", REPAIR, tr("No longer there")),
        ]
    elif state is State.RETURNED and not row.attempts:
        found = [Decision("draft", FORWARD, tr("Take it up again"), tr("As a draft, to change it")), withdraw]
    elif state in (State.RETURNED, State.RECALLED):
        found = [withdraw]
    elif state is State.CONFLICT:
        found = [Decision("go_on", FORWARD, tr("Go on")), withdraw]
    elif state is State.TARGET_GONE:
        found = [Decision("match", FORWARD, tr("Match again")), withdraw]
    elif state is State.NOT_APPLIED:
        found = [withdraw]
    elif state is State.REFUSED:
        found = [Decision("again", BACK, tr("Back to draft"), tr("To repair it, and offer it again")), withdraw]
    else:
        found = []
    if hindrance(row, rules, who):
        found = [one for one in found if one.name not in ("accept", "approve")]
    return found + seen


def asked_for(row: Correction, rules: Outbox) -> str:
    """What the line above the buttons is for, empty where it is not needed."""
    if reviewed(row, rules):
        return tr("Your reason, for the author")
    if row.state is State.SUBMITTED and carried(row):
        return tr("What the service answered")
    if row.state is State.TARGET_GONE:
        return tr("Identifier of the record it is now")
    return ""


class DecisionBar(QWidget):
    """The buttons of the chosen correction, none of them preselected; ``decide(name, text)`` hears a press."""

    def __init__(self, decide: Callable[[str, str], None], scope: QWidget) -> None:
        super().__init__()
        self._decide = decide
        self._found: dict[str, Decision] = {}
        self._waiting = ""
        """The key that was pressed before its text was written."""
        self._asked = ""
        self.text = QLineEdit()
        self.text.returnPressed.connect(self._written)
        self.buttons: dict[str, QPushButton] = {}
        line = QHBoxLayout()
        for key in (FORWARD, BACK, END, REPAIR, SEEN):
            button = QPushButton()
            button.clicked.connect(lambda _checked=False, key=key: self.press(key))
            bind_key(key, scope, lambda key=key: self.press(key))
            self.buttons[key] = button
            line.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.text)
        whole.addLayout(line)

    def offer(self, found: list[Decision], asked: str) -> None:
        """Show these buttons, and the line if something is asked for."""
        self._found = {one.key: one for one in found}
        self._waiting = ""
        for key, button in self.buttons.items():
            one = self._found.get(key)
            button.setVisible(one is not None)
            if one is not None:
                button.setText(f"{one.label} ({key})")
                button.setToolTip(tip(one.tip))
        self._asked = asked
        self.text.setPlaceholderText(asked)
        self.text.setVisible(bool(asked))

    def press(self, key: str) -> None:
        """Decide, if that key stands for something now; a text that it needs is written first, then Return goes on."""
        if key not in self._found:
            return
        one, text = self._found[key], self.text.text().strip()
        if one.name in REASONED and not text:
            self._waiting = key
            self.text.setPlaceholderText(
                tr("{asked}, then Return: {decision}").format(asked=self._asked, decision=one.label)
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
    return approve(workspace, rows, who=who, rules=profile.outbox, origins=origins(profile))


def _accept(workspace: Workspace, rows: list[Correction], who: str, profile: Profile, text: str) -> object:
    taken = [take(workspace, [row], who=who)[0] if row.state is State.READY else row for row in rows]
    return _approve(workspace, taken, who, profile, text)


def _move(state: State) -> Callable[..., object]:
    def work(workspace: Workspace, rows: list[Correction], who: str, profile: Profile, text: str) -> object:
        return [workspace.move_on(row, state, who=who, detail=text) for row in rows]

    return work


def _answer(state: State) -> Callable[..., object]:
    def work(workspace: Workspace, rows: list[Correction], who: str, profile: Profile, text: str) -> object:
        today = now()[:10]
        return [record_answer(workspace, row, state, who=who, text=text, answered_on=today) for row in rows]

    return work


STEPS: dict[str, Callable[..., object]] = {
    "approve": _approve,
    "offer": lambda workspace, rows, who, profile, text: offer(workspace, rows, who=who),
    "accept": _accept,
    "repair": lambda workspace, rows, who, profile, text: take(
        workspace, [row for row in rows if row.state is State.READY], who=who
    ),
    "send_back": lambda workspace, rows, who, profile, text: send_back(workspace, rows, who=who, reason=text),
    "refuse": lambda workspace, rows, who, profile, text: refuse(workspace, rows, who=who, reason=text),
    "draft": _move(State.DRAFT),
    "again": lambda workspace, rows, who, profile, text: take_up_again(workspace, rows, who=who),
    "withdraw": _move(State.WITHDRAWN),
    "arrived": _move(State.SUBMITTED),
    "lost": _move(State.APPROVED),
    "seen": lambda workspace, rows, who, profile, text: workspace.acknowledge([row.id for row in rows], who=who),
    **{name: _answer(state) for name, state in ANSWERS.items()},
}
"""What each decision does in the workspace, for all its corrections."""
