"""The region: its communes by differences, on a map and in a table; a comparison started, watched and stopped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...services.communes import boundary_credit
from ...services.errors import InvalidFile
from ...services.model.discrepancy import KINDS
from ...services.region.run_record import RunRecord, load_records
from ..addresses.discrepancy_rows import kind_name
from ..processing.compare_region import RegionFeedback
from ..qgis import settings
from ..qgis.messages import MessageBar
from ..qgis.translate import format_pair, plural, tr
from ..widgets.basics import format_count, format_date, format_decimal, make_primary, plain_label, shortcut_button
from ..widgets.export import ask_path, save, write_text
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_column, lay_row, open_in_size
from ..widgets.theme_palettes import ThemePalettes
from .commune_rows import hand_over, open_layer
from .commune_table import CommuneRow, CommuneTable, find_earlier, format_rows_csv, list_rows
from .region_form import ALGORITHM, RegionForm
from .region_map import RegionMap

MAX_TREND_RUNS = 6


_windows: list[RegionWindow] = []


def open_window(iface: Any) -> RegionWindow:
    """Show the window of the region, which is made the first time."""
    if not _windows:
        _windows.append(RegionWindow(iface))
    window = _windows[0]
    window.reload()
    window.show()
    window.raise_()
    window.activateWindow()
    return window


def close_window() -> None:
    """Take the window away, and stop what it started."""
    while _windows:
        _windows.pop().shut_down()


class RegionWindow(QDialog):
    """A window beside QGIS's, for it needs more room than a dock; it stays while QGIS is worked with."""

    commune_finished = pyqtSignal(str, int, int)

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow(), Qt.WindowType.Window)
        self._theme_palettes = ThemePalettes(self)
        self._iface = iface
        self.messages = MessageBar(iface.messageBar())
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._parts: tuple[Any, ...] = ()
        self.runs: list[RunRecord] = []
        self._rows: list[CommuneRow] = []
        self.setWindowTitle(tr("The addresses of the region"))
        self.run_box = ComboBox()
        self.run_box.setAccessibleName(tr("Comparison"))
        self.run_box.currentIndexChanged.connect(lambda _index: self._show_run())
        self.kind_box = ComboBox()
        self.kind_box.setAccessibleName(tr("Kind"))
        self.kind_box.addItem(tr("All kinds"), "")
        for kind in KINDS:
            self.kind_box.addItem(kind_name(kind), kind)
        self.kind_box.currentIndexChanged.connect(lambda _index: self._show_run())
        self.new = make_primary(shortcut_button(tr("New comparison…"), "", self, self.show_form))
        self.map = RegionMap()
        self.table = CommuneTable()
        self.map.commune_clicked.connect(self.table.select)
        self.table.commune_chosen.connect(self._show_commune)
        self.summary, self.commune = plain_label(), plain_label()
        self.show_rows = shortcut_button(tr("Show its rows on the map"), "", self, self.open_rows)
        self.give = shortcut_button(tr("Hand its rows over…"), "", self, self.ask_hand_over)
        self.give.setToolTip(tr("Writes a file that the commune opens in Repère, under Addresses."))
        self.export = shortcut_button(tr("Save as CSV…"), "", self, self._export)
        self.form = RegionForm(self.compare, self.show_communes)
        self.progress_label = plain_label(wrap=False)
        self.progress = QProgressBar()
        self.stop = shortcut_button(tr("Stop"), "", self, self.cancel)
        self.commune_finished.connect(self._commune_finished)
        self.pages = QStackedWidget()
        for page in (self._lay_communes(), self.form):
            self.pages.addWidget(page)
        self.progress_line = self._lay_progress()
        lay_column(self.progress_line, (self.pages, 1), parent=self)
        open_in_size(self, 1060, 600)
        self.reload()

    def _lay_communes(self) -> QWidget:
        page = QWidget()
        top = lay_row((self.run_box, 1), self.kind_box, self.new)
        left, right = QWidget(), QWidget()
        credit = plain_label(boundary_credit())
        for side, widgets in ((left, (self.map, credit)), (right, (self.table, self.commune))):
            lines = QVBoxLayout(side)
            lines.setContentsMargins(0, 0, 0, 0)
            for widget, stretch in zip(widgets, (1, 0)):
                lines.addWidget(widget, stretch)
        buttons = lay_row(self.show_rows, self.give, self.export)
        right.layout().addLayout(buttons)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setSizes([440, 560])
        lines = lay_column(top, self.summary, (split, 1), parent=page, margins=0)
        return page

    def _lay_progress(self) -> QWidget:
        line = QWidget()
        lay_row((self.progress_label, 1), self.progress, self.stop, parent=line, margins=0)
        line.hide()
        return line

    # -- what was compared ----------------------------------------------------------------------

    def reload(self) -> None:
        """Read the runs again, the newest first; without any the form is shown."""
        self.runs = load_records(settings.data_folder() / "region" / "runs")
        self.run_box.blockSignals(True)
        self.run_box.clear()
        for run in self.runs:
            self.run_box.addItem(format_pair(format_date(run.finished_at), f"{run.register} – {run.source}"))
        self.run_box.blockSignals(False)
        self.form.back.setVisible(bool(self.runs))
        self._show_run()
        self.pages.setCurrentIndex(0 if self.runs else 1)

    def current_run(self) -> RunRecord | None:
        """Return the run that is shown, None without any."""
        index = self.run_box.currentIndex()
        return self.runs[index] if 0 <= index < len(self.runs) else None

    def show_form(self) -> None:
        """Show what a new comparison asks for."""
        self.pages.setCurrentWidget(self.form)

    def show_communes(self) -> None:
        """Go back to the communes."""
        self.pages.setCurrentIndex(0 if self.runs else 1)

    def _show_run(self) -> None:
        run = self.current_run()
        if run is None:
            return
        kind = self.kind_box.currentData()
        earlier = find_earlier(self.runs, run)
        self._rows = list_rows(run, earlier, kind)
        self.table.show_rows(self._rows, earlier)
        self.map.show_values({row.figures.nis_code: row.rate for row in self._rows}, tr("per 1,000"))
        text = tr("{differences} in {communes}.").format(
            differences=plural("{count} differences", sum(row.count for row in self._rows)),
            communes=plural("{count} communes", len(self._rows)),
        )
        if run.broken:
            text += " " + tr("Not compared: {communes}.").format(communes=", ".join(run.broken))
        self.summary.setText(text)
        self._show_commune(self.table.current_row())

    def _show_commune(self, row: CommuneRow | None) -> None:
        run = self.current_run()
        for button in (self.show_rows, self.give):
            button.setEnabled(row is not None and bool(row.figures.nis_code))
        self.map.choose(row.figures.nis_code if row is not None else "")
        if row is None or run is None:
            self.commune.setText(tr("Choose a commune: its differences by kind, and how they went over time."))
            return
        counts = sorted(row.figures.kinds.items(), key=lambda pair: -pair[1])
        kinds = ", ".join(f"{kind_name(kind)} {format_count(count)}" for kind, count in counts if count) or tr(
            "No difference"
        )
        self.commune.setText(f"{format_pair(row.figures.name, kinds)}\n{self._trend(run, row)}")

    def _trend(self, run: RunRecord, row: CommuneRow) -> str:
        """The rate of a commune in the last runs of the same lists, the oldest first."""
        kind = self.kind_box.currentData()
        same = [
            one
            for one in self.runs
            if (one.register, one.source) == (run.register, run.source) and one.finished_at <= run.finished_at
        ]
        figures = [one.find(row.figures.nis_code, row.figures.name) for one in same[:MAX_TREND_RUNS]]
        rates = [format_decimal(one.rate(kind)) for one in reversed(figures) if one is not None]
        return tr("Per 1,000 addresses: {rates}").format(rates=" → ".join(rates))

    # -- one commune ----------------------------------------------------------------------------

    def open_rows(self) -> None:
        """Put the chosen commune's differences on the map and go there."""
        row, run = self.table.current_row(), self.current_run()
        if row is None or run is None:
            return
        try:
            title = tr("Differences of {commune}").format(commune=row.figures.name)
            layer = open_layer(run, row.figures.nis_code, title)
        except InvalidFile as error:
            self._say(error.sentence(tr))
            return
        QgsProject.instance().addMapLayer(layer)
        canvas = self._iface.mapCanvas()
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        if not extent.isEmpty():
            extent.scale(1.1)
            canvas.setExtent(extent)
            canvas.refresh()

    def ask_hand_over(self) -> None:
        """Ask for a file, and write the chosen commune's differences into it."""
        row = self.table.current_row()
        if row is not None:
            path = ask_path(self, tr("Hand its rows over"), "GeoPackage (*.gpkg)", ".gpkg")
            if path is not None:
                self.hand_over(path)

    def hand_over(self, path: Path) -> None:
        """Write the chosen commune's differences into a file for its desk."""
        row, run = self.table.current_row(), self.current_run()
        if row is None or run is None:
            return
        try:
            count = hand_over(run, row.figures.nis_code, path)
        except InvalidFile as error:
            self._say(error.sentence(tr))
            return
        self._say(
            tr("{commune}: {differences} in {path}. The commune opens it under Addresses.").format(
                commune=row.figures.name, differences=plural("{count} differences", count), path=path
            )
        )

    def _export(self) -> None:
        text = format_rows_csv(self._rows)
        save(
            self,
            self.messages,
            tr("Save as CSV…"),
            "CSV (*.csv)",
            ".csv",
            lambda path: write_text(path, text),
        )

    def _say(self, text: str) -> None:
        self.commune.setText(text)

    # -- a comparison ---------------------------------------------------------------------------

    def compare(self, parameters: dict[str, Any]) -> None:
        """Start a comparison in a thread; it goes on while QGIS is worked with."""
        if self._task is not None:
            return
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
        context = QgsProcessingContext()
        feedback = RegionFeedback(self.commune_finished.emit)
        feedback.progressChanged.connect(self._advance)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(self._executed)
        self._parts = (algorithm, context, feedback)
        self._task = task
        self._advance(0)
        self.progress_label.setText(tr("Reading both lists"))
        self.progress_line.show()
        self.new.setEnabled(False)
        self.stop.setEnabled(True)
        self.show_communes()
        self.form.setEnabled(False)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop the comparison; what was finished is kept for the next."""
        if self._task is not None:
            self.stop.setEnabled(False)
            self.progress_label.setText(tr("Stopping: what was finished is kept."))
            self._parts[2].cancel()

    def _advance(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _commune_finished(self, name: str, done: int, total: int) -> None:
        if self.stop.isEnabled():
            self.progress_label.setText(
                tr("{commune} ({done} of {total})").format(commune=name, done=done, total=total)
            )

    def _executed(self, is_good: bool, _results: dict[str, Any]) -> None:
        feedback = self._parts[2]
        stopped = feedback.isCanceled()
        said = feedback.textLog().strip().splitlines()
        self._task, self._parts = None, ()
        self.progress_line.hide()
        self.new.setEnabled(True)
        self.form.setEnabled(True)
        if is_good:
            self.form.show_error("")
            self.reload()
            return
        if stopped:
            text = tr("Stopped. Compare the same lists again: the communes that were finished are kept.")
        else:
            text = said[-1] if said else tr("The comparison failed.")
        self.form.show_error(text)
        self.show_form()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A comparison goes on, and is told when it ends."""
        if self._task is not None:
            self.messages.show(
                tr("The comparison goes on: “The region…” in the menu ☰ shows it."), level=Qgis.MessageLevel.Info
            )
        super().closeEvent(event)

    def shut_down(self) -> None:
        """Stop what runs, before the plugin goes."""
        if self._task is not None:
            self._task.executed.disconnect(self._executed)
            self._parts[2].cancel()
            self._task = None
        self.close()
        self.deleteLater()
