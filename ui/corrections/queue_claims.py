"""What a reviewer has open is theirs for some minutes: taken after a moment's look, renewed while it is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QDateTime, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...services.corrections.review_queue import QueueRow
from ...services.text import fold
from ..qgis.timers import create_timer
from ..session import Session

LOOK_MS = 1500
"""How long a row is looked at before it is taken: who only passes by takes nothing."""

RENEW_MS = 60_000
MIN_LEFT_S = 300
"""Seconds that are left of a look when it is renewed."""

MAX_CLAIMED_ROWS = 50
"""Rows taken at once; who chooses more decides at once."""


class QueueClaims(QObject):
    """Takes what is chosen in ``view`` and lets go of it; ``claimed`` tells that the rows are others now."""

    claimed = pyqtSignal()

    def __init__(self, desk: Session, view: QWidget) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._rows: dict[str, QueueRow] = {}
        self._taken: frozenset[str] = frozenset()
        self._look = create_timer(self, self._take, LOOK_MS)
        self._renew = QTimer(self)
        self._renew.setInterval(RENEW_MS)
        self._renew.timeout.connect(self._renew_looks)
        self._renew.start()

    def watch(self, rows: Sequence[QueueRow]) -> None:
        """These are chosen now; what was taken and is not among them is left."""
        before = set(self._rows)
        self._rows = {row.correction.id: row for row in rows}
        gone = self._taken - set(self._rows)
        if gone:
            self._taken -= gone
            who = self._desk.person
            self._desk.commit(lambda workspace: workspace.leave_review(gone, who=who), "corrections")
        if self._rows and set(self._rows) != before:
            self._look.start()

    def forget(self) -> None:
        """What was taken is being decided: nothing of it is to be left."""
        self._taken = frozenset()
        self._look.stop()

    def _take(self) -> None:
        """Take what is still chosen, in sight, and nobody else's."""
        who = self._desk.person
        ids = frozenset(each for each, row in self._rows.items() if fold(row.looked_at_by) in ("", fold(who)))
        if not ids or len(ids) > MAX_CLAIMED_ROWS or not self._view.isVisible() or not self._desk.is_open:
            return

        def taken(outcomes: dict[str, str]) -> None:
            own = {each for each, outcome in outcomes.items() if outcome == "done"}
            self._taken |= own & set(self._rows)
            left = own - set(self._rows)
            if left:
                # who went on meanwhile does not keep it
                self._desk.commit(lambda workspace: workspace.leave_review(left, who=who), "corrections")
            self.claimed.emit()

        self._desk.commit(lambda workspace: workspace.claim_each(ids, who=who), done=taken)

    def _renew_looks(self) -> None:
        """Keep what is about to run out, while its reviewer is at work here."""
        window = self._view.window()
        if not self._taken or not self._view.isVisible() or not window.isActiveWindow():
            return
        now = QDateTime.currentDateTimeUtc()
        ends = (
            QDateTime.fromString(row.looked_at_until, Qt.DateFormat.ISODate)
            for each, row in self._rows.items()
            if each in self._taken
        )
        if any(now.secsTo(end) < MIN_LEFT_S for end in ends if end.isValid()):
            self._take()
