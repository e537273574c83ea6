"""The outbox as a thread reads it: corrections, and all that is said of them together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from ...services.corrections.confirmations import load_street_sizes
from ...services.model.correction import FAILED_STATES, IN_FLIGHT_STATES, SETTLED_STATES, Correction, State
from ...services.text import fold_for_search
from ...services.workspace.workspace import Workspace
from ..map import styles
from ..widgets.rows_model import keep_same_rows

CHIPS = ("draft", "returned", "review", "approved", "sent", "trouble", "settled")
"""What a correction can be found under, each under one, in the order in which they are offered."""


@dataclass(frozen=True)
class OutboxList:
    """Corrections as they are to be shown, with the ``texts`` that the search looks through, and each by its id.

    ``by_chip`` has those of each of CHIPS, ``all``, and those ``todo``, which are ``open_count``; ``failure_count``
    failed and wait for somebody's look; ``street_sizes`` tells how many addresses each street has, ``state_counts`` how
    many corrections each service has in each state.
    """

    rows: list[Correction] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    by_id: Mapping[str, Correction] = field(default_factory=dict)
    by_chip: Mapping[str, list[Correction]] = field(default_factory=dict)
    open_count: int = 0
    failure_count: int = 0
    street_sizes: Mapping[str, int] = field(default_factory=dict)
    chips: Mapping[str, str] = field(default_factory=dict)
    """The one of CHIPS that each correction is found under, by its id."""
    state_counts: Mapping[tuple[str, State], int] = field(default_factory=dict)

    def passes(self, row: Correction, chip: str) -> bool:
        """Whether a correction is shown under a chip."""
        return is_to_do(row) if chip == "todo" else chip in ("all", self.chips.get(row.id))


def read_outbox(workspace: Workspace, states: Collection[State] = (), before: OutboxList | None = None) -> OutboxList:
    """Read corrections in ``states`` (empty: all), in a job's thread.

    A row that is as it was ``before`` stays the same object: the window has nothing to let go of.
    """
    rows = keep_same_rows(workspace.list_corrections(states), before.rows if before else (), attrgetter("id"))
    by_chip: dict[str, list[Correction]] = {name: [] for name in CHIPS}
    chips = {row.id: find_chip(row) for row in rows}
    for row in rows:
        by_chip[chips[row.id]].append(row)
    todo = [row for row in rows if is_to_do(row)]
    return OutboxList(
        rows,
        [fold_for_search(search_text(row)) for row in rows],
        {row.id: row for row in rows},
        {**by_chip, "todo": todo, "all": rows},
        len(todo),
        sum(row.has_unseen_failure for row in rows),
        load_street_sizes(workspace),
        chips,
        Counter((row.target, row.state) for row in rows),
    )


def search_text(row: Correction) -> str:
    """Join what the search looks through."""
    return " ".join((row.label, row.subject, row.note, row.author, styles.kind_name(row.kind)))


def is_to_do(row: Correction) -> bool:
    """Whether something still waits for it: it is not settled, or nobody has looked at why it failed."""
    return row.state not in SETTLED_STATES or row.has_unseen_failure


def find_chip(row: Correction) -> str:
    """Return the one of CHIPS that a correction is found under."""
    if row.state in (State.READY, State.IN_REVIEW):
        return "review"
    if row.state in IN_FLIGHT_STATES:
        return "sent"
    if row.state is State.UNREADABLE:
        return "trouble"
    if row.state is State.RETURNED:
        return "returned"
    if row.has_unseen_failure or (row.state in FAILED_STATES and row.state not in SETTLED_STATES):
        return "trouble"
    return "settled" if row.state in SETTLED_STATES or row.state is State.RECALLED else row.state.value
