"""What became of what the communes asked: by commune, by month, and how old what waits is; as CSV and PDF."""

from __future__ import annotations

import html
from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ...services.communes import list_area, name_commune
from ...services.corrections.review_statistics import (
    OUTCOME_NAMES,
    OUTCOMES,
    OutcomeCounts,
    ReviewStatistics,
    format_ages_csv,
    format_outcomes_csv,
    read_statistics,
)
from ...services.incidents.statistics import AGE_LIMITS_DAYS, AGE_NAMES
from ..qgis.pdf import write_pdf
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import format_count, format_decimal, plain_label, shortcut_button
from ..widgets.charts import AGE_COLOURS, Chart, render_image, scroll_chart
from ..widgets.export import save, write_text
from ..widgets.inputs import TabWidget
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.period import PeriodEdit

OUTCOME_COLOURS = ("#0072b2", "#e69f00", "#d55e00", "#009e73")
"""Accepted, returned, refused, executed: told apart without seeing red and green."""


class QueueStatisticsPage(QWidget):
    """A period, three charts; ``leave`` goes back to the queue."""

    def __init__(self, desk: Session, leave: Callable[[], None]) -> None:
        super().__init__()
        self._desk = desk
        self._figures = ReviewStatistics()
        self.period = PeriodEdit()
        form = QFormLayout()
        form.addRow(tr("Period"), self.period)
        legend = [(colour, tr(OUTCOME_NAMES[outcome])) for colour, outcome in zip(OUTCOME_COLOURS, OUTCOMES)]
        self._legends = (legend, legend, [(colour, tr(name)) for colour, name in zip(AGE_COLOURS, AGE_NAMES)])
        self.charts = tuple(Chart(entries) for entries in self._legends)
        self.names = (tr("By commune"), tr("By month"), tr("Waiting, by age"))
        self.tabs = TabWidget()
        self.tabs.setDocumentMode(True)
        for chart, name in zip(self.charts, self.names):
            self.tabs.addTab(scroll_chart(chart), name)
        self.message = plain_label()
        buttons = lay_row(shortcut_button(tr("Back"), "Escape", self, leave), STRETCH)
        self.csv = shortcut_button(tr("Table (CSV)…"), "", self, self.export_csv)
        self.pdf = shortcut_button(tr("Report (PDF)…"), "", self, self.export_pdf)
        buttons.addWidget(self.csv)
        buttons.addWidget(self.pdf)
        lay_column(form, self.message, (self.tabs, 1), buttons, parent=self, margins=0)
        self.period.changed.connect(self.reload)

    def reload(self) -> None:
        """Count again, in a thread."""
        profile = self._desk.profile
        area = list_area(profile) if len(profile.area) > 1 else ()
        start, end = self.period.moments()
        count = partial(
            read_statistics, area=area, start=start, end=end, limits_days=AGE_LIMITS_DAYS, name=name_commune
        )
        self._desk.query("queue figures", count, self._show)

    def _show(self, figures: ReviewStatistics) -> None:
        self._figures = figures
        for number, (chart, rows) in enumerate(zip(self.charts, self._tables())):
            chart.show_rows(rows)
            # Qt brings one forward that has something to show
            self.tabs.setTabEnabled(number, bool(rows))
        decided = sum(row.total for row in figures.by_month)
        waiting = sum(row.total for row in figures.waiting)
        self.message.setText(
            tr("Steps in the period: {decided}; corrections waiting today: {waiting}.").format(
                decided=format_count(decided), waiting=format_count(waiting)
            )
        )

    def _tables(self) -> tuple[list[OutcomeCounts], ...]:
        return self._figures.by_commune, self._figures.by_month, self._figures.waiting

    def format_csv(self) -> str:
        """Return the table of the chart in front."""
        number = self.tabs.currentIndex()
        rows, commune = self._tables()[number], tr("Commune")
        if number == 2:
            return format_ages_csv(rows, commune, [tr(name) for name in AGE_NAMES], tr("All"))
        return format_outcomes_csv(rows, commune if number == 0 else tr("Month"), tr)

    def export_csv(self) -> None:
        """Write the table of the chart in front, for a spreadsheet."""
        text = self.format_csv()
        kind = tr("Table (*.csv)")
        save(self, self._desk.messages, tr("Write the table"), kind, ".csv", lambda path: write_text(path, text))

    def export_pdf(self) -> None:
        """Write all charts and the table of the decisions on paper."""
        save(self, self._desk.messages, tr("Write the report"), "PDF (*.pdf)", ".pdf", self.write_pdf)

    def write_pdf(self, path: Path) -> None:
        """Write the report. Raises InvalidFile."""
        images = {
            f"chart{number}": render_image(rows, 1900, 34, legend)
            for number, (rows, legend) in enumerate(zip(self._tables(), self._legends))
            if rows
        }
        write_pdf(path, self._html(images), images)

    def _html(self, images: dict[str, object]) -> str:
        title = tr("Review of corrections: {area}").format(area=self._desk.profile.name)
        period = self.period.describe()
        charts = "".join(
            f"<h2>{html.escape(name)}</h2><p><img src='chart{number}' width='620'></p>"
            for number, name in enumerate(self.names)
            if f"chart{number}" in images
        )
        heads = (tr("Commune"), *(tr(OUTCOME_NAMES[outcome]) for outcome in OUTCOMES), tr("Days to decide: median"))
        rows = "".join(
            f"<tr><td>{html.escape(row.group)}</td>"
            + "".join(f"<td>{format_count(count)}</td>" for count in row.counts)
            + f"<td>{'–' if row.median_days is None else format_decimal(row.median_days)}</td></tr>"
            for row in self._figures.by_commune
        )
        table = f"<table><tr>{''.join(f'<th>{html.escape(head)}</th>' for head in heads)}</tr>{rows}</table>"
        head = f"<h1>{html.escape(title)}</h1><p>{html.escape(period)}. {html.escape(self.message.text())}</p>"
        return head + charts + table
