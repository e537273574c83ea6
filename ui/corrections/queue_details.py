"""What is known of what is chosen in the queue: a correction with the source's value of today, or a group's figures."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QWidget

from ...services.communes import name_commune
from ...services.corrections.review_queue import CommuneTotals, GroupTotals, QueueRow
from ..map.highlights import Marks, surround_correction
from ..map.styles import kind_name
from ..map.workspace_layers import MapLayers
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import DiffTable, format_date, open_link, plain_label, shortcut_button
from ..widgets.layouts import STRETCH, lay_column
from .labels import compare_sides, describe_error, field_name, format_value, remark_lines, state_label
from .queue_tree import SOURCE_WORDS, Node, describe_look


class QueueDetails(QWidget):
    """Shows one node of the queue. ``accept_one_of_two`` hears that a row is to be taken and its twin refused."""

    def __init__(self, desk: Session, layers: MapLayers, accept_one_of_two: Callable[[QueueRow], None]) -> None:
        super().__init__()
        self._desk = desk
        self.row: QueueRow | None = None
        self.facts = plain_label()
        self.sides = DiffTable()
        self.link = shortcut_button("", "", self, self._open_link)
        self.link.setFlat(True)
        self.twin = shortcut_button(
            tr("Accept this one, refuse the other"), "", self, lambda: self.row and accept_one_of_two(self.row)
        )
        lay_column(self.facts, self.link, self.sides, self.twin, STRETCH, parent=self, margins=0)
        self.marks = Marks(layers.canvas, layers.to_map)
        self.marks.show_with(self)
        self.destroyed.connect(self.marks.remove)

    def show_node(self, node: Node | None) -> None:
        """Show a row, a group or a commune; nothing for None."""
        self.row = row = node if isinstance(node, QueueRow) else None
        self.sides.setVisible(row is not None)
        self.twin.setVisible(row is not None and bool(row.twin))
        self.link.setVisible(row is not None and bool(row.correction.link))
        if isinstance(node, QueueRow):
            self._show_row(node)
        elif isinstance(node, GroupTotals):
            words = (name_commune(node.key.nis_code), node.key.name, kind_name(node.key.kind))
            self.facts.setText(" · ".join(filter(None, words)) + "\n" + plural("{count} corrections", node.count))
            self.marks.point_out([])
        elif isinstance(node, CommuneTotals):
            count = plural("{count} corrections", node.count)
            self.facts.setText(f"{name_commune(node.nis_code)}\n{count}")
            self.marks.point_out([])
        else:
            self.facts.clear()
            self.marks.point_out([])

    def _show_row(self, row: QueueRow) -> None:
        correction = row.correction
        by_hand = self._desk.roles_by_hand
        twin = {
            "contradictoire": tr("Another correction asks for something else here: look at both, choose one."),
            "doublon": tr("Another correction asks for the same."),
        }.get(row.twin_code, "")
        check, source = row.check, ""
        if check is not None:
            verdict = tr(SOURCE_WORDS[check.code]) if check.code in SOURCE_WORDS else tr("as it was found")
            source = tr("{source} of {date}: {verdict}").format(
                source=check.source, date=format_date(check.checked_at), verdict=verdict
            )
        lines = (
            f"{correction.label} · {name_commune(row.nis_code)}",
            f"{kind_name(correction.kind)} · {state_label(correction, by_hand)} · {format_date(row.since)}",
            " · ".join(filter(None, (correction.author, correction.dossier, correction.subject))),
            describe_look(row, self._desk.person),
            source,
            twin,
            *remark_lines(correction),
            correction.reason,
            describe_error(correction),
            correction.note,
        )
        self.facts.setText("\n".join(filter(None, lines)))
        self.link.setText(correction.link)
        sides = compare_sides(correction)
        headings = [tr("Base"), tr("Wanted")]
        if check is not None and check.values:
            headings.append(tr("Source today"))
            today = {field_name(name): format_value(name, value) for name, value in check.values.items()}
            sides = [(*line, today.get(line[0], line[1])) for line in sides]  # type: ignore[misc]
        self.sides.compare(headings, sides)
        self.sides.resizeRowsToContents()
        rows = self.sides.verticalHeader().length()
        self.sides.setFixedHeight(
            self.sides.horizontalHeader().sizeHint().height() + rows + 2 * self.sides.frameWidth()
        )
        self.marks.point_out(surround_correction(correction), correction.sketch)

    def _open_link(self) -> None:
        if self.row is not None:
            open_link(self.row.correction.link)
