"""The numbers a head of works asks for: what is open and since when, how long closing takes; as CSV and PDF."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QWidget,
)

from ...services.errors import N_, InvalidFile, RepereError
from ...services.incidents.statistics import (
    ClosingStatistics,
    OpenByAge,
    category_name,
    count_open_by_age,
    find_closing_dates,
    format_closing_csv,
    format_open_csv,
    summarise_closing,
)
from ...services.model.incident import Incident
from ...services.workspace.workspace import Workspace
from ..map.workspace_layers import MapLayers
from ..qgis.pdf import write_pdf
from ..qgis.translate import get_locale, tr
from ..session import Session
from ..widgets.basics import format_count, plain_label, shortcut_button
from ..widgets.charts import Chart, render_image, scroll_chart
from ..widgets.inputs import ComboBox, TabWidget
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.period import PeriodEdit
from .filter import manager_name


@dataclass(frozen=True)
class Statistics:
    """Both tables, for one way of grouping."""

    open: list[OpenByAge]
    closing: list[ClosingStatistics]


class StatisticsPage(QWidget):
    """A period, a way of grouping, two charts."""

    def __init__(self, desk: Session, _layers: MapLayers, back: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self._figures = Statistics([], [])
        self.period = PeriodEdit()
        self.group = ComboBox()
        for label, key in ((tr("Category"), "category"), (tr("Road manager"), "manager"), (tr("District"), "district")):
            self.group.addItem(label, key)
        form = QFormLayout()
        form.addRow(tr("Period"), self.period)
        form.addRow(tr("By"), self.group)
        self.message = plain_label()
        self.open, self.closing = Chart(), Chart()
        self.tabs = TabWidget()
        self.tabs.setDocumentMode(True)
        for chart, name in ((self.open, tr("Open, by age")), (self.closing, tr("Time to close"))):
            self.tabs.addTab(scroll_chart(chart), name)
        buttons = lay_row(shortcut_button(tr("Back"), "", self, back), STRETCH)
        self.csv = shortcut_button(tr("Table (CSV)…"), "", self, self._choose_csv)
        self.pdf = shortcut_button(tr("Report (PDF)…"), "", self, self._choose_pdf)
        buttons.addWidget(self.csv)
        buttons.addWidget(self.pdf)
        lay_column(form, self.message, (self.tabs, 1), buttons, parent=self, margins=0)
        self.period.changed.connect(self.reload)
        self.group.activated.connect(lambda _row: self.reload())

    def reload(self) -> None:
        """Count again, in a thread."""
        start, end = self.period.moments()
        key = self.group.currentData()
        self.desk.query("numbers", lambda workspace: _count(workspace, key, start, end), self._show)

    def write_csv(self, path: Path) -> None:
        """The table of the chart in front, for a spreadsheet."""
        heading = self.group.currentText()
        if self.tabs.currentIndex() == 0:
            text = format_open_csv(self._figures.open, heading, tr)
        else:
            text = format_closing_csv(self._figures.closing, heading, tr)
        try:
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            self.desk.messages.error(
                InvalidFile(
                    N_("{path} cannot be written: {reason}."),
                    N_("Choose another folder."),
                    path=str(path),
                    reason=error.strerror or str(error),
                )
            )
            return
        self.desk.messages.show(tr("{path} is written.").format(path=path))

    def write_pdf(self, path: Path) -> None:
        """Both charts and both tables on paper."""
        images = {
            "open": render_image(self._figures.open, 1900, 34),
            "closing": render_image(self._figures.closing, 1900, 34),
        }
        try:
            write_pdf(path, self._html(), images)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        self.desk.messages.show(tr("{path} is written.").format(path=path))

    def _show(self, figures: Statistics) -> None:
        self._figures = figures
        self.open.show_rows(figures.open)
        self.closing.show_rows(figures.closing)
        reported, closed = (sum(getattr(row, name) for row in figures.closing) for name in ("reported", "closed"))
        self.message.setText(
            tr("{reported} reported and {closed} closed in the period; {open} open at its end.").format(
                reported=format_count(reported),
                closed=format_count(closed),
                open=format_count(sum(row.total for row in figures.open)),
            )
        )

    def _html(self) -> str:
        rows = "".join(
            f"<tr><td>{html.escape(row.group or '–')}</td><td>{format_count(row.reported)}</td>"
            f"<td>{format_count(row.closed)}</td><td>{format_count(row.open_at_end)}</td><td>{_days(row.lower)}</td><td>{_days(row.median)}</td>"
            f"<td>{_days(row.upper)}</td></tr>"
            for row in self._figures.closing
        )
        headings = (
            self.group.currentText(),
            tr("Reported"),
            tr("Closed"),
            tr("Open at the end"),
            tr("Days to close: lower quartile"),
            tr("Days to close: median"),
            tr("Days to close: upper quartile"),
        )
        heads = "".join(f"<th>{html.escape(heading)}</th>" for heading in headings)
        title = tr("Incidents of {commune}").format(commune=self.desk.profile.commune.name)
        period = self.period.describe()
        return (
            f"<h1>{html.escape(title)}</h1><p>{html.escape(period)}. {html.escape(self.message.text())}</p>"
            f"<h2>{html.escape(tr('Open, by age'))}</h2><p><img src='open' width='620'></p>"
            f"<h2>{html.escape(tr('Time to close'))}</h2><p><img src='closing' width='620'></p>"
            f"<table><tr>{heads}</tr>{rows}</table>"
        )

    def _choose_csv(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, tr("Write the table"), "", tr("Table (*.csv)"))
        if path:
            self.write_csv(Path(path).with_suffix(".csv"))

    def _choose_pdf(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, tr("Write the report"), "", "PDF (*.pdf)")
        if path:
            self.write_pdf(Path(path).with_suffix(".pdf"))


def _count(workspace: Workspace, key: str, start: str, end: str) -> Statistics:
    """Both tables over what the service still lists."""
    reports = [(one, known) for one, known in workspace.list_with_context() if not known.vanished_at]
    listed = [one for one, _known in reports]
    situations = {one.service_request_id: known for one, known in reports}
    groups: dict[str, Callable[[Incident], str]] = {
        "category": category_name,
        "manager": lambda one: manager_name(situations[one.service_request_id].manager),
        "district": lambda one: situations[one.service_request_id].district,
    }
    told = find_closing_dates(workspace.list_updates())
    return Statistics(
        count_open_by_age(listed, end, groups[key], told), summarise_closing(listed, start, end, groups[key], told)
    )


def _days(value: float | None) -> str:
    return "–" if value is None else get_locale().toString(value, "g", 6)
