"""The queue as a tree: communes, in them streets or dossiers, in these the corrections; read as it is opened."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Sequence

from qgis.PyQt.QtCore import QDateTime, QItemSelectionModel, QModelIndex, QPointF, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPolygonF, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from ...services.communes import name_commune
from ...services.corrections.review_queue import (
    PAGE_ROWS,
    CommuneTotals,
    GroupKey,
    GroupTotals,
    QueueRow,
    QueueSnapshot,
)
from ...services.dossiers.reasons import REASONS
from ...services.model.correction import State
from ...services.text import fold
from ..map.styles import STATE_COLOURS, kind_name
from ..qgis.translate import get_locale, plural, tr
from ..widgets.basics import tooltip_text
from ..widgets.row_delegate import RowDelegate, RowFace, highlight_colours, split_number
from .labels import STATE_SHAPES, state_label, worst_sign

FACE, NODE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

Node = object
"""What an item stands for: CommuneTotals, GroupTotals, QueueRow, or a GroupKey of which there are more rows."""

SOURCE_WORDS = {code: REASONS[code] for code in ("source_changee", "deja_ainsi", "adresse_supprimee")}
"""What the source's value of today says of a row."""


def count_days(iso: str) -> int:
    """Return the days since a moment (ISO 8601, UTC), 0 where it is none."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return max(0, int(moment.daysTo(QDateTime.currentDateTimeUtc()))) if moment.isValid() else 0


def describe_age(iso: str) -> str:
    """Return how long a row waits, in days."""
    days = count_days(iso)
    return plural("{count} days", days) if days else tr("today")


def describe_look(row: QueueRow, who: str) -> str:
    """Return who looks at a row and for how long still; empty if nobody does."""
    if not row.looked_at_by:
        return ""
    until = QDateTime.fromString(row.looked_at_until, Qt.DateFormat.ISODate)
    minutes = max(1, round(QDateTime.currentDateTimeUtc().secsTo(until) / 60))
    if fold(row.looked_at_by) == fold(who):
        return plural("yours for {count} more minutes", minutes)
    return plural("{person} is looking, {count} more minutes", minutes, person=row.looked_at_by)


def commune_face(totals: CommuneTotals) -> RowFace:
    """How a commune looks."""
    oldest = tr("the oldest: {age}").format(age=describe_age(totals.oldest))
    return RowFace(name_commune(totals.nis_code) or "–", get_locale().toString(totals.count), oldest)


def group_face(group: GroupTotals) -> RowFace:
    """How a street's or a dossier's corrections of one kind look."""
    words = (kind_name(group.key.kind), tr("the oldest: {age}").format(age=describe_age(group.oldest)))
    return RowFace(group.key.name or tr("Without a street"), get_locale().toString(group.count), " · ".join(words))


def row_face(row: QueueRow, who: str, by_hand: frozenset[str]) -> RowFace:
    """How a correction looks: since when, by whom, what stands against it, who has it open."""
    correction = row.correction
    title, number = split_number(correction.label)
    source = tr(SOURCE_WORDS[row.source_code]) if row.source_code in SOURCE_WORDS else ""
    twin = {"contradictoire": tr("contradicts another"), "doublon": tr("asked for twice")}.get(row.twin_code, "")
    look = describe_look(row, who)
    state = state_label(correction, by_hand)
    waiting = correction.state in (State.READY, State.IN_REVIEW)
    sign = worst_sign(correction)
    parts = (look, sign, source, twin, "" if waiting else state, describe_age(row.since), correction.author)
    return RowFace(
        title,
        number,
        " · ".join(filter(None, parts)),
        "triangle" if source or row.twin_code or sign else STATE_SHAPES.get(correction.state, "triangle"),
        STATE_COLOURS[correction.state],
        state,
    )


class _TreeDelegate(RowDelegate):
    def find_face(self, index: QModelIndex) -> RowFace:
        face: RowFace = index.data(FACE)
        return face


class QueueTree(QTreeWidget):
    """Shows a :class:`QueueSnapshot`; ``opened`` tells that more of it is to be read, ``chosen`` that the choice is
    another.
    """

    opened = pyqtSignal()
    chosen = pyqtSignal()

    def __init__(self, face: Callable[[QueueRow], RowFace]) -> None:
        super().__init__()
        self._face = face
        self._delegate = _TreeDelegate(lambda _number: RowFace(""), self.font())
        self._entering: tuple[Hashable, bool] | None = None
        self._decided: frozenset[str] | None = frozenset()
        self.pages: dict[GroupKey, int] = {}
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(2 * self._delegate.row_height + 2 * self.frameWidth())
        self.setAccessibleName(tr("Queue"))
        self.itemExpanded.connect(self._expand)
        self.itemCollapsed.connect(self._collapse)
        self.itemClicked.connect(lambda item, _column: self._add_page(item))
        self.itemActivated.connect(lambda item, _column: self._add_page(item))
        self.itemSelectionChanged.connect(self.chosen.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is chosen in sight: its details take room from the tree."""
        super().resizeEvent(event)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Give what is left of a chosen row the row's own colours: a theme's style sheet has others for it."""
        if not self.selectionModel().isSelected(index):
            super().drawBranches(painter, rect, index)
            return
        below, letters = highlight_colours(self.palette())
        painter.fillRect(rect, below)
        if self.model().hasChildren(index):
            middle = QPointF(rect.right() - self.indentation() / 2, rect.center().y())
            corners = ((-4, -2), (4, -2), (0, 3)) if self.isExpanded(index) else ((-2, -4), (-2, 4), (3, 0))
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(letters)
            painter.drawPolygon(QPolygonF([middle + QPointF(*corner) for corner in corners]))
            painter.restore()

    # -- what is open -----------------------------------------------------------------------------

    def open_communes(self) -> frozenset[str]:
        """Return the communes that are open."""
        items = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return frozenset(item.data(0, NODE).nis_code for item in items if item.isExpanded())

    def open_commune(self, nis_code: str) -> None:
        """Open a commune, if it is listed."""
        for number in range(self.topLevelItemCount()):
            item = self.topLevelItem(number)
            if item.data(0, NODE).nis_code == nis_code:
                item.setExpanded(True)
                self.scrollToItem(item)

    def open_group(self, key: GroupKey) -> None:
        """Open a group, if it is listed."""
        for item in _walk(self.invisibleRootItem()):
            if node_key(item.data(0, NODE)) == key:
                item.setExpanded(True)

    def enter(self, correction_id: str) -> None:
        """Choose a row as soon as it is shown."""
        self.clearSelection()
        self._entering, self._decided = (correction_id, False), frozenset()
        self._go_on_entering()

    def _expand(self, item: QTreeWidgetItem) -> None:
        node = item.data(0, NODE)
        if isinstance(node, GroupTotals):
            self.pages.setdefault(node.key, PAGE_ROWS)
        self.opened.emit()

    def _collapse(self, item: QTreeWidgetItem) -> None:
        node = item.data(0, NODE)
        if isinstance(node, GroupTotals):
            self.pages.pop(node.key, None)

    def _add_page(self, item: QTreeWidgetItem) -> None:
        key = item.data(0, NODE)
        if isinstance(key, GroupKey):
            self.pages[key] = self.pages.get(key, PAGE_ROWS) + PAGE_ROWS
            self.opened.emit()

    # -- what is shown ----------------------------------------------------------------------------

    def show_snapshot(self, snapshot: QueueSnapshot) -> None:
        """Show it; what is chosen and open stays so."""
        root = self.invisibleRootItem()
        self.blockSignals(True)
        communes = sorted(snapshot.totals, key=lambda each: fold(name_commune(each.nis_code)))
        self._sync(root, [(each.nis_code, commune_face(each), each) for each in communes])
        for item in _children(root):
            groups = snapshot.groups.get(item.data(0, NODE).nis_code)
            if groups is None:
                continue
            self._sync(item, [(each.key, group_face(each), each) for each in groups])
            for group in _children(item):
                self._show_rows(group, snapshot)
        self.blockSignals(False)
        self._go_on_entering()
        self.chosen.emit()

    def _show_rows(self, group: QTreeWidgetItem, snapshot: QueueSnapshot) -> None:
        totals = group.data(0, NODE)
        rows = snapshot.rows.get(totals.key)
        if rows is None:
            return
        nodes: list[tuple[Hashable, RowFace, Node]] = [(row.correction.id, self._face(row), row) for row in rows]
        left = totals.count - len(rows)
        if left > 0 and len(rows) >= self.pages.get(totals.key, PAGE_ROWS):
            nodes.append(("more", RowFace(plural("{count} more: show them", left)), totals.key))
        self._sync(group, nodes)

    def _sync(self, parent: QTreeWidgetItem, nodes: Sequence[tuple[Hashable, RowFace, Node]]) -> None:
        """Make the children of an item these, those that stay being the same items."""
        kept = {node_key(child.data(0, NODE)): child for child in _children(parent)}
        listed = {key for key, _face, _node in nodes}
        for key, child in kept.items():
            if key not in listed:
                parent.removeChild(child)
        for number, (key, face, node) in enumerate(nodes):
            item = kept.get(key)
            if item is None:
                item = QTreeWidgetItem()
                parent.insertChild(number, item)
                if not isinstance(node, (QueueRow, GroupKey)):
                    item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            item.setData(0, FACE, face)
            item.setData(0, NODE, node)
            item.setText(0, "")
            item.setData(0, Qt.ItemDataRole.ToolTipRole, tooltip_text(face.format_tooltip()))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, face.format_reading())

    # -- what is chosen ---------------------------------------------------------------------------

    def chosen_nodes(self) -> list[Node]:
        """Return what is chosen, without what is in a chosen group or commune anyway."""
        items = self.selectedItems()
        marked = {id(item) for item in items}

        def is_within(item: QTreeWidgetItem) -> bool:
            parent = item.parent()
            return parent is not None and (id(parent) in marked or is_within(parent))

        return [item.data(0, NODE) for item in items if not is_within(item)]

    def chosen_rows(self) -> list[QueueRow]:
        """Return the corrections that are chosen one by one."""
        return [node for node in self.chosen_nodes() if isinstance(node, QueueRow)]

    def find_row(self, correction_id: str) -> QueueRow | None:
        """Return a row that is shown."""
        for commune in _children(self.invisibleRootItem()):
            for group in _children(commune):
                for item in _children(group):
                    node = item.data(0, NODE)
                    if isinstance(node, QueueRow) and node.correction.id == correction_id:
                        return node
        return None

    def note_next(self) -> None:
        """Remember what follows the choice: it is chosen as soon as that is decided."""
        items = self.selectedItems()
        if not items:
            return
        inside = isinstance(items[-1].data(0, NODE), QueueRow)
        item = max(items, key=lambda each: self.visualItemRect(each).top())
        below = self.itemBelow(item)
        while below is not None and (below.isSelected() or any(_is_above(each, below) for each in items)):
            below = self.itemBelow(below)
        self._entering = None if below is None else (node_key(below.data(0, NODE)), inside)
        self._decided = None

    def leave_decided(self, correction_ids: Collection[str]) -> None:
        """These were decided: what follows is chosen once they are gone; what was read before says nothing of that."""
        self._decided = frozenset(correction_ids)

    def _go_on_entering(self) -> None:
        """Choose what follows; from row to row a group is opened for it."""
        if self._entering is None or self._decided is None:
            return
        if any(row.correction.id in self._decided for row in self.chosen_rows()):
            return
        key, inside = self._entering
        item = next((each for each in _walk(self.invisibleRootItem()) if node_key(each.data(0, NODE)) == key), None)
        if item is None or any(each.isSelected() for each in _walk(self.invisibleRootItem())):
            # gone as well, or something of the choice was left undecided: it stays in view
            self._entering = None
            return
        if inside and not isinstance(item.data(0, NODE), (QueueRow, GroupKey)):
            if item.childCount():
                self._entering = (node_key(item.child(0).data(0, NODE)), True)
                self._go_on_entering()
            else:
                item.setExpanded(True)
            return
        self._entering = None
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.setCurrentItem(item, 0, alone)
        self.scrollToItem(item)


def node_key(node: Node) -> Hashable:
    """Return what a node is known by."""
    if isinstance(node, CommuneTotals):
        return node.nis_code
    if isinstance(node, GroupTotals):
        return node.key
    return node.correction.id if isinstance(node, QueueRow) else "more"


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [parent.child(number) for number in range(parent.childCount())]


def _walk(parent: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for child in _children(parent):
        yield child
        yield from _walk(child)


def _is_above(item: QTreeWidgetItem, other: QTreeWidgetItem) -> bool:
    parent = other.parent()
    while parent is not None:
        if parent is item:
            return True
        parent = parent.parent()
    return False
