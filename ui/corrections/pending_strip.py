"""What waits to be sent: one line that every panel shows, and the step that comes next."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...services.model.correction import IN_FLIGHT_STATES, State
from ..qgis.translate import plural, tr
from ..widgets.basics import action_button
from ..widgets.header_parts import ElidedLabel
from ..widgets.layouts import lay_row

BY_HAND = ("dossier", "encoding")
"""The two ways for what no program may send: a dossier that a person carries, or typing it beside the service."""


@dataclass(frozen=True)
class NextStep:
    """The step that the outbox asks for: its ``name`` in the code, what stands on its button, how many wait for it."""

    name: str
    label: str
    count: int = 0


def find_next_step(
    counts: Mapping[tuple[str, State], int], *, roles_by_hand: Collection[str], review: str, by_hand: str = "dossier"
) -> NextStep:
    """Return what is to be done next: send what programs may send, else carry the rest, else approve drafts.

    ``counts`` has how many corrections each service has in each state.
    """

    def count(states: Collection[State], *, carried: bool) -> int:
        return sum(
            number for (role, state), number in counts.items() if state in states and (role in roles_by_hand) is carried
        )

    approved, carried = (count((State.APPROVED,), carried=by_person) for by_person in (False, True))
    sendable = count((State.DRAFT,), carried=False)
    drafts = sendable + count((State.DRAFT,), carried=True)
    if approved:
        return NextStep("push", tr("Send {count}").format(count=approved), approved)
    if review == "none" and sendable:
        return NextStep("approve_and_send", tr("Approve and send {count}").format(count=sendable), sendable)
    if carried:
        return NextStep(by_hand, label_by_hand(by_hand), carried)
    if drafts and review == "none":
        return NextStep("approve", tr("Approve {count}").format(count=drafts), drafts)
    if drafts:
        return NextStep("approve", tr("Submit {count} for review").format(count=drafts), drafts)
    if count(IN_FLIGHT_STATES, carried=False):
        return NextStep("push", tr("Ask what became of them"))
    return NextStep("", tr("Send"))


def label_by_hand(name: str) -> str:
    """Return what stands on the button of one of :data:`BY_HAND`."""
    return tr("Enter by hand…") if name == "encoding" else tr("Dossier…")


class PendingStrip(QWidget):
    """How many corrections wait, a look at them, and the next step; away while none waits."""

    def __init__(self, look: Callable[[], None], act: Callable[[], None]) -> None:
        super().__init__()
        self.message = ElidedLabel()
        self.look = action_button(tr("Show"), look)
        self.look.setFlat(True)
        self.go = QPushButton()
        self.go.clicked.connect(lambda _checked=False: act())
        lay_row((self.message, 1), self.look, self.go, parent=self, margins=0)
        self.count = 0
        self._is_apart = True
        self.hide()

    def show_step(self, step: NextStep, enabled: bool = True) -> None:
        """Show the next step, if it has anything that waits."""
        self.count = step.count
        self.message.setText(plural("{count} waiting", step.count))
        self.go.setText(step.label)
        self.go.setEnabled(enabled)
        self._update()

    def stand_apart(self, apart: bool) -> None:
        """Whether another panel than the corrections', which has the step itself, is in front."""
        self._is_apart = apart
        self._update()

    def _update(self) -> None:
        self.setVisible(bool(self.count) and self._is_apart)
