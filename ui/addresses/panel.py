"""The addresses panel: compare the register with a source, then decide street by street.

Long: the panel is where its pages, its jobs and its map layer meet; what each does is elsewhere.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property, partial
from operator import attrgetter
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import (
    QProgressBar,
    QStackedWidget,
    QWidget,
)
from shapely.geometry import shape

from ...services.addresses.list_store import lists_path, store_lists
from ...services.addresses.matching.compare import compare_lists
from ...services.addresses.matching.three_way import ThreeWayDifference, compare_three
from ...services.corrections import decisions
from ...services.corrections.confirmations import store_street_sizes
from ...services.corrections.register_changes import RegisterChange, build_register_changes
from ...services.dossiers.check_source import confirm_seen
from ...services.errors import Cancelled, InvalidFile, RepereError
from ...services.layers.storage import stored_layer
from ...services.model.address import Addresses
from ...services.model.discrepancy import KINDS
from ...services.workspace.workspace import Workspace
from ..map import discrepancy_style
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import menu_button, shortcut_button, tooltip_text
from ..widgets.focus import name_controls
from ..widgets.layouts import lay_column, lay_row
from ..widgets.result_table import ResultTable
from ..widgets.sort_menu import SortButton
from ..widgets.worklist import Worklist
from .basemaps import BasemapButtons
from .bulk_decision import BulkDecision
from .comparison_form import ComparisonForm, ComparisonSetup
from .comparison_results import show_rejected_rows, show_three_way_differences
from .details import AddressDetails
from .discrepancy_list import DiscrepancyList, read_discrepancy_list
from .discrepancy_rows import (
    DiscrepancyRow,
    discrepancy_face,
    kind_name,
    list_orders,
    search_text,
)
from .filter import AddressFilter
from .map_marks import AddressMapMarks
from .region_file import RegionFile
from .register_edits import LayerRows, can_be_edited, edit_register
from .reverse_geocode import ReverseGeocodeTool

PARCEL_TABLE = "layer_cadastre_parcelles"
"""The table of the parcels, where they were loaded."""

MAX_SEARCH_DRAWN = 300
"""Rows up to which the map draws what a search found by name."""


@dataclass(frozen=True)
class ComparisonResult:
    """What a comparison gave: the lists as they were read, how many differences, who stands alone of three."""

    lists: tuple[Addresses, ...]
    difference_count: int
    is_changed: bool
    """Whether the workspace has other differences now than before."""
    dissents: list[ThreeWayDifference]
    applied: int
    """Corrections carried by hand that the source now shows."""
    third_error: RepereError | None = None
    """Why the third list could not be read, and was left out."""
    list_error: InvalidFile | None = None
    """Why the map cannot show the lists, where it cannot."""


def keep_for_map(path: Path, register: Addresses, source: Addresses) -> InvalidFile | None:
    """Keep both lists beside the workspace's file; return why not: the differences are stored, this is a help."""
    try:
        store_lists(lists_path(path), register, source)
    except InvalidFile as error:
        return error
    return None


class AddressesPanel(QWidget):
    """Either the form that starts a comparison, or the worklist it gave."""

    title = "Addresses"

    def __init__(self, desk: Session, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.lists: tuple[Addresses, ...] = ()
        self._dissents: list[ThreeWayDifference] = []
        self.content = DiscrepancyList()
        self._undo_stack: list[list[DiscrepancyRow]] = []
        self._drawn = ""
        self._awaited = False
        self._key_to_select = ""
        self._standing: Any = None
        # a message that stands must not outlive what its button shows
        desk.closed.connect(self._fall_silent)
        desk.changed.connect(self._table_changed)
        self.region_file = RegionFile(desk, self._region_opened)
        self.list = Worklist(
            discrepancy_face,
            key=attrgetter("key"),
            passes=lambda row, chip: self.filter.passes(row, chip),
            sieve=lambda rows, chip: self.filter.filter_rows(self.content.by_chip.get(chip, [])) if rows else [],
            search_text=search_text,
            empty=tr("No difference found: the register and the source agree."),
            hint=tr("Choose a row: both values, the evidence and the reasons are shown here."),
            sort_button=SortButton("addresses", list_orders()),
        )
        self.filter = AddressFilter(self.list.filters, lambda: self.list.refilter(), self.reload)
        self.list.filtered.connect(self._sifted)
        self.list.row_selected.connect(self._show)
        self.list.row_chosen.connect(self._go_to)
        self._lay_details()
        self.progress_bar = QProgressBar()
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setFixedHeight(4)
        self.bulk = BulkDecision(self.decide_shown)
        self.backgrounds = BasemapButtons(desk, layers)
        self.marks = AddressMapMarks(desk, layers, self)
        self.nearest = ReverseGeocodeTool(desk, layers, lambda: self.lists)
        self.backgrounds.line.addWidget(self.nearest.button)
        self.pages = QStackedWidget()
        self._form_place = QWidget()
        for page in (self._form_place, self._work()):
            self.pages.addWidget(page)
        lay_column(self.pages, parent=self, margins=0)

    @cached_property
    def rejected_table(self) -> ResultTable:
        """The rows that no comparison could use, a page made when it is first asked for."""
        return self._add_table()

    @cached_property
    def three_way_table(self) -> ResultTable:
        """What three lists hold of the same addresses, a page made when it is first asked for."""
        return self._add_table()

    def _add_table(self) -> ResultTable:
        table = ResultTable(self.desk.messages, self._back)
        name_controls(table)
        self.pages.addWidget(table)
        return table

    @cached_property
    def form(self) -> ComparisonForm:
        """The form that starts a comparison; made when it is first asked for: it takes as long as all the rest."""
        form = ComparisonForm(self.desk, self.compare, self._back, lambda: self.region_file.ask(self))
        for chooser in (form.register, form.source):
            chooser.settled.connect(self._settled)
        form.back.setVisible(bool(self.list.model.rows))
        name_controls(form)
        is_in_front = self.pages.currentWidget() is self._form_place
        self.pages.insertWidget(0, form)
        self.pages.removeWidget(self._form_place)
        self._form_place.deleteLater()
        if is_in_front:
            self.pages.setCurrentWidget(form)
        return form

    def show_rejected(self) -> None:
        """Show the rows that the comparison could not use."""
        show_rejected_rows(self.rejected_table, self.lists)
        self.pages.setCurrentWidget(self.rejected_table)

    def show_three_way(self) -> None:
        """Show on which addresses three lists do not agree."""
        show_three_way_differences(self.three_way_table, self.lists, self._dissents)
        self.pages.setCurrentWidget(self.three_way_table)

    def build_pages(self) -> None:
        """Make what the panel itself does not need to be seen, in a turn of the event loop of its own."""
        self.form  # noqa: B018 - made by being asked for

    def refresh(self) -> None:
        """Compare again with the lists of last time, if there are any; as soon as they were looked into."""
        lists = self.form.lists()
        self._awaited = lists is None and self.form.is_loading()
        if lists is not None:
            self.compare(lists)

    def compare(self, lists: ComparisonSetup) -> None:
        """Read the lists in a thread, compare them, store the differences."""
        home, path = self.desk.home, self.desk.path
        boundary, who = self.desk.profile.commune.boundary, self.desk.person
        by_hand = "addressing" in self.desk.roles_by_hand

        def work(job: Job) -> ComparisonResult:
            read = [lists.register(job), lists.source(job)]
            third_error: RepereError | None = None
            try:
                read += [lists.third(job)] if lists.third is not None else []
            except Cancelled:
                raise
            except RepereError as error:
                # it is optional: the two others are compared all the same
                third_error = error
            parcels = stored_layer.read(path, PARCEL_TABLE, ()) if lists.on_parcels and path.exists() else None
            found = compare_lists(
                *read[:2],
                tolerance_m=lists.tolerance_m,
                boundary=shape(boundary),
                parcels=None if parcels is None else list(parcels.geometries),
                progress=job.advance,
                cancelled=job.isCanceled,
            )
            with Workspace(home) as workspace:
                stored = workspace.store_discrepancy_rows(found.iter_rows())
                store_street_sizes(workspace, read)
                # ICAR or BeSt, asked now and whole; a file may be anything of any day
                applied = confirm_seen(workspace, read[1], who, by_hand=by_hand) if lists.role else []
            list_error = keep_for_map(path, *read[:2])
            several = len(read) == 3
            dissents = compare_three(*read, tolerance_m=lists.tolerance_m, cancelled=job.isCanceled) if several else []
            is_changed = bool(stored.added or stored.changed or stored.vanished)
            return ComparisonResult(
                tuple(read), len(found), is_changed, dissents, len(applied), third_error, list_error
            )

        self.desk.run_job(tr("Comparing addresses"), work, self._compared, lists.role)

    def reload(self) -> None:
        """Show what the workspace holds."""
        self.desk.query(
            "discrepancies",
            partial(read_discrepancy_list, grouped=self.filter.grouped.isChecked(), before=self.content),
            self._rows,
        )

    def pick(self, key: str) -> None:
        """Choose a discrepancy, as the map does."""
        self.pages.setCurrentIndex(1)
        row = self.content.row_keys.get(key, key)
        if not self.list.select(row):
            self.filter.clear()
            self.list.search.clear()
            self.list.chips.choose("all")
            self.list.select(row)

    def decide(self, decision: str) -> None:
        """Decide on the chosen row, with the corrections that follow; then the next row is chosen."""
        row = self.list.current()
        if row is not None:
            # another row has a note of its own
            note = self.note.text()
            self.list.select_next({row.key})
            # the keys go on from here, also after a click
            self.list.table.setFocus()
            self._decide([row], decision, note)

    def decide_shown(self, decision: str) -> None:
        """Decide the same on all rows shown; the source is asked only what it can correct."""
        self._decide(self._concerned(decision), decision, self.note.text())
        self.note.clear()

    def undo(self) -> None:
        """Make the chosen row undecided again if it is decided, else what was decided last, and so on backwards."""
        row = self.list.current()
        if row is not None and row.decision:
            rows = [row]
        elif self._undo_stack:
            rows = self._undo_stack.pop()
        else:
            return
        found, who = [one for each in rows for one in each.discrepancies], self.desk.person
        self.desk.commit(
            lambda workspace: decisions.undo_decision(workspace, found, who=who),
            "discrepancies",
            "corrections",
            done=lambda _nothing: self._taken_back(rows[0]),
        )

    def select_next(self) -> None:
        """Choose the next row, and leave this one as it is."""
        row = self.list.current()
        self.list.select_next({row.key} if row is not None else ())

    def correct_register(self) -> None:
        """Ask for the register, and where to write what it is to change: every “Source right”."""
        # a plugin of QGIS, which a bare test has not
        import processing

        home = self.desk.home
        known = {"WORKSPACE": str(home)} if isinstance(home, Path) else {}
        processing.execAlgorithmDialog("repere:correctregister", known)

    def edit_register(self) -> None:
        """Put every “Source right” into the edit buffer of the register's layer, the active one in QGIS's list."""
        layer = self.layers.canvas.currentLayer()
        if not can_be_edited(layer):
            self.desk.messages.show(
                tr("Choose the register in QGIS's list of layers, one that can be edited, then try again."),
                Qgis.MessageLevel.Warning,
            )
            return
        lines, home = LayerRows(layer, self.form.register.saved_mapping()), self.desk.home

        def work(_job: Job) -> tuple[list[RegisterChange], dict[str, int]]:
            columns, rows, features = lines.read()
            with Workspace(home) as workspace:
                return build_register_changes(rows, columns, workspace.list_decided(), tr), features

        def edited(result: tuple[list[RegisterChange], dict[str, int]]) -> None:
            count = edit_register(layer, *result, tr("Register to correct"))
            self.desk.messages.show(
                plural(
                    "{count} rows of {layer} are changed, not saved yet: look at them, then save the layer.",
                    count,
                    layer=layer.name(),
                )
            )

        self.desk.run_job(tr("Correcting the register"), work, edited)

    # -- the widgets --------------------------------------------------------------------------------

    def _lay_details(self) -> None:
        self.details = AddressDetails()
        self.note = self.details.note
        self.note.returnPressed.connect(self.list.table.setFocus)
        self.fix = shortcut_button(
            tr("Register right"), "1", self.list.table, lambda: self.decide("correct_source"), "RegisterRight"
        )
        self.fix.setToolTip(tr("The source is to be corrected: a correction is drafted"))
        trust = shortcut_button(
            tr("Source right"), "2", self.list.table, lambda: self.decide("source_right"), "SourceRight"
        )
        trust.setToolTip(tr("The register is to be corrected, by the commune"))
        skip = shortcut_button(tr("Skip"), "3", self.list.table, lambda: self.decide("skipped"), "Skip")
        undo = shortcut_button(tr("Undo"), "0", self.list.table, self.undo, "Undo")
        following = shortcut_button(tr("Next"), "Space", self.list.table, self.select_next, "Next")
        # the field itself is what its key is for
        self._to_note = shortcut_button("", "N", self.list.table, self.note.setFocus)
        self.list.below.addWidget(self.details, 1)
        for button in (undo, following):
            self.details.note_line.addWidget(button)
        line = lay_row(self.fix, trust, skip)
        self.list.below.addLayout(line)

    def _work(self) -> QWidget:
        more, menu = menu_button("⋯", tr("Compare again…"), tr("More"))
        menu.addAction(tr("Compare again…"), lambda: self.pages.setCurrentWidget(self.form))
        register = menu.addAction(tr("Register on the map"), self.marks.show_register)
        menu.aboutToShow.connect(lambda: register.setEnabled(self.marks.has_lists))
        menu.addAction(tr("Register to correct…"), self.correct_register)
        menu.addAction(tr("Correct the register's layer"), self.edit_register)
        self.rejected_action = menu.addAction("", self.show_rejected)
        self.three_way_action = menu.addAction("", self.show_three_way)
        self.rejected_action.setVisible(False)
        self.three_way_action.setVisible(False)
        for widget in (self.backgrounds, more):
            self.list.tools.addWidget(widget)
        self.bulk.unfolded.connect(self._make_room)
        work = QWidget()
        lay_column(
            self.progress_bar, (self.list, 1), self.bulk, self.nearest.message, parent=work, margins=0, spacing=4
        )
        return work

    def _make_room(self, on: bool) -> None:
        """For one decision on all: what is known of one row gives way to the list."""
        self.details.scroll.setHidden(on)
        # layouts hear of it one after the other: before the last does, the window would have grown
        for layout in (self.details.layout(), self.list.below):
            layout.activate()
        self.list.split.refresh()
        self.list.favour_list(on)
        self.list.layout().activate()

    # -- what is shown ------------------------------------------------------------------------------

    def _sifted(self) -> None:
        """The map draws what the list shows."""
        self._tell(self.list.current())
        chip = self.list.chips.current
        counts = {}
        if chip in KINDS:
            every, correctable = self.content.count_addresses(chip, self.list.model.shown)
            counts = {"source_right": every, "skipped": every, decisions.CORRECT_SOURCE: correctable}
        self.bulk.offer(kind_name(chip), counts)
        shown = self.list.model.shown
        searched = self.list.search.text() and len(shown) <= MAX_SEARCH_DRAWN
        keys = [one.key for row in shown for one in row.discrepancies] if searched else None
        drawn, layer = self.filter.expression(chip, keys), self.layers.find("discrepancies")
        if drawn != self._drawn and layer is not None:
            self._drawn = drawn
            discrepancy_style.show_only(layer, drawn)

    def _rows(self, content: DiscrepancyList) -> None:
        self.content, rows = content, content.rows
        counts = content.chip_counts
        changed = counts["changed"]
        self.desk.counted.emit("addresses", counts[""])
        chip = self.list.chips.current
        self.list.chips.offer(
            [("", tr("To decide"), counts[""])]
            + [(kind, kind_name(kind), counts[kind]) for kind in KINDS if counts[kind] or kind == chip]
            + [("changed", tr("Changed since"), changed)] * bool(changed or chip == "changed")
            + [("decided", tr("Decided"), counts["decided"]), ("all", tr("All"), counts["all"])]
        )
        self.filter.offer_sections(content.sections)
        self.progress_bar.setRange(0, max(1, content.address_count))
        self.progress_bar.setValue(content.decided_count)
        self.progress_bar.setToolTip(tooltip_text(content.progress))
        self.progress_bar.setAccessibleDescription(content.progress)
        self.form.back.setVisible(bool(rows))
        self.list.show_rows(rows, content.texts, content.by_key)
        if self._key_to_select:
            self.list.select(content.row_keys.get(self._key_to_select, self._key_to_select))
            self._key_to_select = ""
        self._tell(self.list.current())
        if rows and self.pages.currentWidget() is self.form:
            self.pages.setCurrentIndex(1)

    def _show(self, row: DiscrepancyRow | None) -> None:
        """A row is the current one: say it, and mark it."""
        self.note.clear()
        # what was asked of the map was asked of another place
        self.nearest.message.hide()
        self._tell(row)
        layer = self.layers.find("discrepancies")
        if row is None or layer is None:
            return
        discrepancy_style.highlight(layer, row.key)
        self.layers.select("discrepancies", "key", *(one.key for one in row.discrepancies[:MAX_SEARCH_DRAWN]))

    def _tell(self, row: DiscrepancyRow | None) -> None:
        self.marks.show_row(row)
        if row is None:
            return
        self.fix.setEnabled(row.can_correct_source)
        self.details.show_row(row)

    def _go_to(self, row: DiscrepancyRow) -> None:
        """Both positions of all that the decision concerns, with room around them."""
        places = [
            place
            for one in row.discrepancies
            for place in ((one.register_x, one.register_y), (one.source_x, one.source_y))
            if not math.isnan(place[0])
        ]
        if not places or not settings.flag("follow"):
            return
        (xmin, xmax), (ymin, ymax) = ((min(axis), max(axis)) for axis in zip(*places))
        room = max(xmax - xmin, ymax - ymin)
        if room > 60:
            self.layers.bring_extent_into_sight(xmin - room / 2, ymin - room / 2, xmax + room / 2, ymax + room / 2)
        else:
            self.layers.bring_into_sight((xmin + xmax) / 2, (ymin + ymax) / 2)

    # -- deciding -----------------------------------------------------------------------------------

    def _concerned(self, decision: str) -> list[DiscrepancyRow]:
        """The rows shown that a decision can be made on."""
        waiting = (row for row in self.list.model.shown if row.decision is None)
        return [row for row in waiting if decision != decisions.CORRECT_SOURCE or row.can_correct_source]

    def _decide(self, rows: list[DiscrepancyRow], decision: str, note: str) -> None:
        found = [one for row in rows for one in row.discrepancies]
        author = self.desk.person

        def stored(_drafted: object) -> None:
            self._undo_stack.append(rows)
            self.layers.refresh("discrepancies")

        self.desk.commit(
            lambda workspace: decisions.decide(workspace, found, decision, who=author, note=note.strip()),
            "discrepancies",
            "corrections",
            done=stored,
        )

    def _compared(self, compared: ComparisonResult) -> None:
        self.lists = compared.lists
        self._dissents = compared.dissents
        unusable = sum(len(one.unusable) for one in compared.lists)
        self.rejected_action.setText(tr("Rows not used ({count})").format(count=unusable))
        self.rejected_action.setVisible(bool(unusable))
        self.three_way_action.setText(tr("Three lists ({count})").format(count=len(compared.dissents)))
        self.three_way_action.setVisible(len(compared.lists) == 3)
        self._fall_silent()
        if compared.third_error is not None:
            self.desk.messages.error(compared.third_error)
        text = plural("{count} differences found.", compared.difference_count)
        if compared.applied:
            source = compared.lists[1].name
            text += " " + plural("{count} corrections are now seen in {source}.", compared.applied, source=source)
            self.desk.changed.emit("corrections", None)
        if unusable:
            text += " " + plural("{count} rows could not be fully read.", unusable)
            self._standing = self.desk.messages.show_until_dismissed(text, tr("Show"), self.show_rejected)
        else:
            self.desk.messages.show(text)
        if compared.list_error is not None:
            self.desk.messages.error(compared.list_error)
        self.marks.reload()
        self._back()
        if compared.is_changed:
            self.layers.refresh("discrepancies")
            self.desk.changed.emit("discrepancies", None)

    def _region_opened(self) -> None:
        self._fall_silent()
        self._back()
        self.layers.refresh("discrepancies")
        self.desk.changed.emit("discrepancies", None)

    def _table_changed(self, table: str, _changed_ids: object) -> None:
        if table == "discrepancies":
            self.reload()

    def _fall_silent(self) -> None:
        self.desk.messages.dismiss(self._standing)
        self._standing = None

    def _taken_back(self, row: DiscrepancyRow) -> None:
        self.layers.refresh("discrepancies")
        self._key_to_select = row.key

    def _settled(self) -> None:
        """A list was looked into: the comparison that waited for it may begin."""
        if self._awaited and not self.form.is_loading():
            self.refresh()

    def _back(self) -> None:
        self.pages.setCurrentIndex(1)
