"""The review of an area of several communes: what waits by commune, street and decision, and what is decided of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from functools import partial

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from ...services.communes import list_area
from ...services.corrections.confirmations import confirm_count
from ...services.corrections.review_queue import (
    CommuneTotals,
    GroupKey,
    GroupTotals,
    QueueRow,
    QueueSnapshot,
    QueueView,
    accept_of_twins,
    accept_rows,
    merge_seen,
    read_queue,
    turn_down_rows,
)
from ...services.corrections.targets.target_factory import find_origins
from ...services.dossiers.reasons import list_reasons
from ...services.model.correction import State
from ...services.workspace.workspace import Workspace
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.timers import create_timer
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import menu_button, plain_label, scrollable, shortcut_button
from ..widgets.filters import FilterButton, FilterChips
from ..widgets.inputs import search_field
from ..widgets.layouts import lay_column
from ..widgets.prompts import ConfirmCount
from .queue_claims import QueueClaims
from .queue_details import QueueDetails
from .queue_filters import QueueFilters
from .queue_map import QueueMap
from .queue_tree import Node, QueueTree, node_key, row_face
from .review_bar import ACCEPT, RETURN, ReviewBar
from .sample_bar import SampleBar

REREAD_MS = 60_000
"""How often the queue is read again, whatever was heard of it meanwhile."""

SEARCH_PAUSE_MS = 250

MIN_DETAILS_HEIGHT = 60
"""Pixels to which the details give way on a low screen before they scroll."""

_OUTCOMES: dict[str, Callable[[int], str]] = {
    "done": lambda count: plural("{count} decided", count),
    "changed": lambda count: plural("{count} changed meanwhile", count),
    "somebody_looks": lambda count: plural("{count} a colleague is looking at", count),
    "own_work": lambda count: plural("{count} of your own", count),
    "would_be_refused": lambda count: plural("{count} the service would refuse", count),
    "source_changee": lambda count: plural("{count} whose source has changed since", count),
    "adresse_supprimee": lambda count: plural("{count} whose address was removed", count),
    "deja_ainsi": lambda count: plural("{count} the source has already: look at each", count),
    "contradictoire": lambda count: plural("{count} that contradict another: look at each", count),
    "not_yours": lambda count: plural("{count} not yours to decide", count),
    "other": lambda count: plural("{count} decided by somebody else", count),
}
"""What became of so many, in words."""


class QueuePage(QWidget):
    """Decisions are told row by row; what was not decided stays chosen.

    ``execute`` does what is to be done with what was accepted, ``show_page`` brings a page of the panel forward by
    its name.
    """

    def __init__(
        self,
        desk: Session,
        layers: MapLayers,
        execute: Callable[[], None],
        show_page: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.desk, self.layers = desk, layers
        self.area = list_area(desk.profile)
        self._snapshot = QueueSnapshot({}, [], {}, {})
        self._readings = 0
        self._stages: Mapping[str, int] | None = None
        """What each stage has, while nothing but the filter changed since it was counted."""
        self._counted_communes: tuple[str, ...] = ()
        self._keys: list[Hashable] = []
        self.grouping = settings.get("queue_grouping", "street")
        self.tree = QueueTree(lambda row: row_face(row, self.desk.person, self.desk.roles_by_hand))
        self.chips = FilterChips()
        self.search = search_field(tr("Search"))
        filter_button = FilterButton()
        self.filters = QueueFilters(filter_button, self.area)
        self.map = QueueMap(self.area)
        self.map.setVisible(settings.flag("queue_map", False))
        self.empty = plain_label(tr("Nothing waits here."))
        self.details = QueueDetails(desk, layers, self._accept_one_of_two)
        self.bar = ReviewBar(self.decide, self.tree)
        self.sample = SampleBar(desk, self._show_sample, self._accept_rest)
        self.count = ConfirmCount()
        self.execute = shortcut_button("", "", self, execute)
        self.claims = QueueClaims(desk, self.tree)
        self._build(filter_button, self._menu(show_page))
        self._pause = create_timer(self, self._search, SEARCH_PAUSE_MS)
        self._poll = QTimer(self)
        self._poll.setInterval(REREAD_MS)
        self._poll.timeout.connect(self._reread)
        self._poll.start()
        self._connect()
        self._offer_reasons()

    def _build(self, filter_button: FilterButton, more: QToolButton) -> None:
        line = QHBoxLayout()
        line.setSpacing(2)
        for widget in (self.search, filter_button, more):
            line.addWidget(widget, int(widget is self.search))
        upper, self.decision_area = QWidget(), QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(3)
        for part in (self.chips, line, self.map, self.tree, self.empty):
            if isinstance(part, QHBoxLayout):
                above.addLayout(part)
            else:
                above.addWidget(part, int(part is self.tree))
        below = QVBoxLayout(self.decision_area)
        below.setContentsMargins(0, 4, 0, 0)
        below.addWidget(scrollable(self.details, MIN_DETAILS_HEIGHT), 1)
        for widget in (self.sample, self.bar, self.execute):
            below.addWidget(widget)
        split = QSplitter()
        split.setOrientation(split.orientation().__class__.Vertical)
        split.setChildrenCollapsible(False)
        for widget, share in ((upper, 3), (self.decision_area, 2)):
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, share)
        lay_column(self.count, (split, 1), parent=self, margins=0)

    def _menu(self, show_page: Callable[[str], None]) -> QToolButton:
        button, menu = menu_button("⋯", tr("Map, groups, statistics, reasons"))
        shown = menu.addAction(tr("Map of what waits"), self._toggle_map)
        shown.setCheckable(True)
        shown.setChecked(self.map.isVisibleTo(self))
        by_dossier = menu.addAction(tr("Grouped by dossier instead of street"), self._toggle_grouping)
        by_dossier.setCheckable(True)
        by_dossier.setChecked(self.grouping == "dossier")
        menu.addSeparator()
        menu.addAction(tr("Statistics…"), partial(show_page, "statistics"))
        menu.addAction(tr("Reasons…"), partial(show_page, "reasons"))
        return button

    def _connect(self) -> None:
        self.tree.opened.connect(self._refilter)
        self.tree.chosen.connect(self._chosen)
        self.chips.chosen.connect(self._choose_stage)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.filters.changed.connect(self._refilter)
        self.map.commune_clicked.connect(self._choose_commune)
        self.desk.profile_changed.connect(lambda _parts: self._offer_reasons())
        self.claims.claimed.connect(self.reload)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave most of a low page to the queue and to what is chosen in it."""
        super().resizeEvent(event)
        self.map.fit_height(event.size().height() // 4)

    # -- what is shown ----------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the queue as far as it is open, and count its stages anew."""
        self._readings += 1
        self._stages = None
        self._read()

    def _refilter(self) -> None:
        """Read it as a filter or an opened group shows it: each stage has what it had, unless of other communes."""
        if self._counted_communes != self.filters.query.communes:
            self._stages = None
        self._read()

    def _read(self) -> None:
        view = QueueView(
            self.filters.query, self.area if len(self.desk.profile.area) > 1 else (), self.grouping,
            self.tree.open_communes(), dict(self.tree.pages), self.sample.drawn(), self._stages,
        )  # fmt: skip

        def read(workspace: Workspace) -> tuple[QueueSnapshot, list[str]]:
            return read_queue(workspace, view), workspace.list_authors(view.area)

        number = self._readings

        def show(loaded: tuple[QueueSnapshot, list[str]]) -> None:
            # what was counted before something changed is counted again
            if number == self._readings:
                self._stages, self._counted_communes = loaded[0].stages, view.query.communes
            self._show(*loaded)

        self.desk.query("queue", read, show)

    def _reread(self) -> None:
        if self.isVisible():
            self.reload()

    def pick(self, correction_id: str) -> None:
        """Choose a correction, as the map does: its commune and group are opened."""
        if self.details.row is not None and self.details.row.correction.id == correction_id:
            return  # it was chosen here
        row = self.tree.find_row(correction_id)
        if row is not None:
            self.tree.enter(correction_id)
            return

        def show(rows: list[QueueRow]) -> None:
            if rows:
                self.search.setText(rows[0].correction.label)
                self.tree.enter(correction_id)

        self.desk.query("queue row", lambda workspace: workspace.find_queue_rows([correction_id]), show)

    def _show(self, snapshot: QueueSnapshot, authors: list[str]) -> None:
        self._snapshot = snapshot
        names = {
            "waiting": tr("To review"),
            "accepted": tr("Accepted"),
            "overdue": tr("Overdue"),
            "executed": tr("Executed"),
            "returned": tr("Those returned"),
            "refused": tr("Those refused"),
        }
        self.chips.offer([(stage, name, snapshot.stages.get(stage, 0)) for stage, name in names.items()])
        self.filters.offer_authors(authors)
        self.desk.counted.emit("corrections", snapshot.stages.get("waiting", 0))
        self.map.show_totals(snapshot.totals, self.filters.query.communes)
        self.tree.show_snapshot(snapshot)
        self.tree.setVisible(bool(snapshot.totals))
        self.empty.setVisible(not snapshot.totals)
        if len(snapshot.totals) == 1:
            self.tree.open_commune(snapshot.totals[0].nis_code)

    def _chosen(self) -> None:
        """Show what is chosen; what a reviewer wrote for another row goes."""
        nodes = self.tree.chosen_nodes()
        waiting = self.filters.query.stage == "waiting"
        self.bar.setVisible(waiting and bool(nodes))
        accepted = self.filters.query.stage in ("accepted", "overdue")
        by_hand = "addressing" in self.desk.roles_by_hand
        self.execute.setText(tr("Enter by hand…") if by_hand else tr("Send"))
        self.execute.setVisible(accepted and bool(self._snapshot.totals))
        self.decision_area.setVisible(bool(nodes) or self.execute.isVisibleTo(self.decision_area))
        before = self.details.row
        chosen = [node_key(node) for node in nodes]
        if chosen != self._keys:
            self._keys = chosen
            self.bar.clear()
        self.details.show_node(nodes[0] if len(nodes) == 1 else None)
        if len(nodes) > 1:
            self.details.facts.setText(plural("{count} chosen", len(nodes)))
        row = self.details.row
        if row is not None and (before is None or before.correction.id != row.correction.id):
            self.layers.select("corrections", "id", row.correction.id)
            if settings.flag("follow") and row.correction.x is not None and row.correction.y is not None:
                self.layers.bring_into_sight(row.correction.x, row.correction.y)
        self.sample.show_group(nodes[0] if len(nodes) == 1 and waiting and self.grouping == "dossier" else None)
        self.claims.watch(self.tree.chosen_rows() if waiting else [])

    def _choose_stage(self, stage: str) -> None:
        self.filters.show_query(replace(self.filters.query, stage=stage))

    def _search(self) -> None:
        self.filters.show_query(replace(self.filters.query, text=self.search.text()))

    def _choose_commune(self, nis_code: str) -> None:
        self.filters.choose_commune(nis_code)
        if self.filters.query.communes:
            self.tree.open_commune(nis_code)

    def _toggle_map(self) -> None:
        shown = not self.map.isVisibleTo(self)
        settings.put_flag("queue_map", shown)
        self.map.setVisible(shown)

    def _toggle_grouping(self) -> None:
        self.grouping = "street" if self.grouping == "dossier" else "dossier"
        settings.put("queue_grouping", self.grouping)
        self.tree.pages.clear()
        self.reload()

    def _offer_reasons(self) -> None:
        self.bar.offer_reasons(list_reasons(self.desk.profile.reasons, tr))

    # -- decisions --------------------------------------------------------------------------------

    def decide(self, name: str, code: str, reason: str) -> None:
        """Decide on what is chosen, once its number is typed where there are many; the next one is then chosen."""
        nodes = self.tree.chosen_nodes()
        if not nodes or self.filters.query.stage != "waiting":
            return
        total = sum(1 if isinstance(node, QueueRow) else getattr(node, "count", 0) for node in nodes)
        self.count.ask(confirm_count(total), lambda: self._take(name, nodes, code, reason))

    def _take(self, name: str, nodes: list[Node], code: str, reason: str) -> None:
        read = self._versions(nodes)
        who, rules, origins = self.desk.person, self.desk.profile.outbox, find_origins(self.desk.profile)
        state = State.RETURNED if name == RETURN else State.WITHDRAWN

        def work(workspace: Workspace) -> dict[str, str]:
            versions = read(workspace)
            if name == ACCEPT:
                return accept_rows(workspace, versions, who=who, rules=rules, origins=origins)
            return turn_down_rows(workspace, versions, state, who=who, reason_code=code, reason=reason)

        self._commit(work)

    def _versions(self, nodes: list[Node]) -> Callable[[Workspace], Mapping[str, int]]:
        """How the versions of what is chosen are read, in a thread."""
        view, rows = self.filters.query, [node for node in nodes if isinstance(node, QueueRow)]
        keys = [node.key for node in nodes if isinstance(node, GroupTotals)]
        keys += [GroupKey(node.nis_code, "", "") for node in nodes if isinstance(node, CommuneTotals)]
        grouping, area = self.grouping, self.area if len(self.desk.profile.area) > 1 else ()

        def read(workspace: Workspace) -> Mapping[str, int]:
            present = workspace.find_queue_rows([row.correction.id for row in rows])
            return {**workspace.list_versions(view, area, keys, grouping), **merge_seen(present, rows)}

        return read

    def _accept_one_of_two(self, row: QueueRow) -> None:
        who, rules, origins = self.desk.person, self.desk.profile.outbox, find_origins(self.desk.profile)
        words = next((each.words for each in list_reasons((), tr) if each.code == row.twin_code), row.twin_code)

        def work(workspace: Workspace) -> dict[str, str]:
            (stored,) = workspace.find_queue_rows([row.correction.id])
            versions = merge_seen([stored], [row])
            seen = replace(row, correction=replace(row.correction, version=versions[row.correction.id]))
            return accept_of_twins(workspace, seen, words, who=who, rules=rules, origins=origins)

        self._commit(work)

    def _accept_rest(self, work: Callable[[Workspace], dict[str, str]], total: int) -> None:
        """Accept what a sample stands for, once its number is typed."""
        self.count.ask(confirm_count(total), lambda: self._commit(work))

    def _show_sample(self, key: GroupKey) -> None:
        """A sample was drawn or ended: the group shows what of it is to be looked at."""
        self.tree.open_group(key)
        self.reload()

    def _commit(self, work: Callable[[Workspace], dict[str, str]]) -> None:
        self.tree.note_next()
        self.claims.forget()
        self.bar.clear()
        self.desk.commit(work, "corrections", done=self._tell)
        self.tree.setFocus()

    def _tell(self, outcomes: dict[str, str]) -> None:
        """Say what became of them; a single one that was decided needs no words."""
        self.tree.leave_decided([each for each, outcome in outcomes.items() if outcome == "done"])
        counts = Counter("other" if outcome.startswith("is_") else outcome for outcome in outcomes.values())
        if counts == Counter(done=1):
            return
        parts = [describe(counts[name]) for name, describe in _OUTCOMES.items() if counts[name]]
        well = set(counts) == {"done"}
        level = Qgis.MessageLevel.Success if well else Qgis.MessageLevel.Warning
        self.desk.messages.show("; ".join(parts) + ".", level)
