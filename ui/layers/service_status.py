"""How the sources do, how old the layers kept here are, how exact positions are."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from qgis.PyQt.QtGui import QColor, QShowEvent
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QMenu,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...services.conformance import live_services
from ...services.conformance.rule_set import find_rule_set
from ...services.conformance.rules import Outcome, Verdict, run
from ...services.csv_export import format_csv
from ...services.errors import InvalidFile, RepereError
from ...services.http.circuit_breaker import CircuitBreaker
from ...services.layers import datum as grid
from ...services.layers.catalogue import catalogue
from ...services.layers.service_health import Health, Month, ServiceStatus
from ...services.layers.storage import layer_origins
from ...services.layers.storage.layer_origins import LoadedLayer
from ...services.profile import Service
from ..qgis import datum_grid
from ..qgis.pdf import write_pdf
from ..qgis.tasks import Job
from ..qgis.timers import create_timer
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import (
    action_button,
    format_date,
    format_day,
    format_decimal,
    format_percent,
    plain_label,
    tooltip_text,
)
from ..widgets.export import save, write_text
from ..widgets.header_parts import LAMP_SIZE, LAMPS
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.marks import mark_icon, readable_colour
from .conformance_check_dialog import ConformanceCheckDialog
from .conformance_dialog import ConformanceDialog
from .loader import CATALOGUE, catalogue_text, unlisted_service
from .producer_report import ProducerReport, month_heading, month_rows, months_html, producer_of, source_text

PROBE_S = 10.0
"""Seconds a source gets to answer when a person asks whether it does."""


@dataclass(frozen=True)
class SourceStatus:
    """A service and what is known of its host; ``role`` is the profile's, or the host where it names none."""

    role: str
    service: Service
    health: Health
    months: tuple[Month, ...] = ()


class SourcesTab(QWidget):
    """One row a source, those that only a layer came from too; under each the layers that are kept here."""

    def __init__(self, desk: Session) -> None:
        super().__init__()
        self.desk = desk
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Source"), tr("State"), tr("When"), tr("Errors")])
        self.tree.headerItem().setToolTip(2, tr("Last answer"))
        self.tree.headerItem().setToolTip(3, tr("Failed requests in the last four weeks"))
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # the name gives way where the panel is narrow; its tooltip has it whole
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setUniformRowHeights(True)
        self.probe_button = action_button(tr("Ask them now"), self.probe)
        self.probe_button.setToolTip(tr("Test every source now, also those that are paused"))
        self.accuracy_label = plain_label()
        self.install = action_button(tr("Install the grid"), self.install_grid)
        self.install.setToolTip(tr("Copies the Belgian datum grid (NGI, CC BY 4.0) into your QGIS profile"))
        self.check = action_button(tr("Check them"), self.check_services)
        self.check.setToolTip(tr("Ask the services whether their layers and fields are still as the catalogue says"))
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        buttons = lay_row(STRETCH, self.more, self.check, self.probe_button)
        positions = lay_row((self.accuracy_label, 1), self.install)
        lay_column((self.tree, 1), buttons, positions, parent=self, margins=(0, 4, 0, 0))
        self._services: list[Service] = []
        self._standings: list[SourceStatus] = []
        self._verdicts: list[Verdict] = []
        self._soon = create_timer(self, self.reload)
        desk.source_state.connect(self._heard)
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What QGIS can do between the Lamberts takes it 10 ms to say: it is asked when somebody looks."""
        super().showEvent(event)
        self.show_accuracy()

    def _heard(self, _role: str, _state: str) -> None:
        # a method, not a lambda: Qt forgets it with the widget
        self._soon.start(500)

    def reload(self) -> None:
        """Read the record again, in a thread."""
        desk = self.desk
        if not desk.is_open:
            return
        # a file of this computer is no source that answers or not
        services = {role: service for role, service in desk.profile.services.items() if service.url}
        path = desk.path

        def work(_job: Job) -> tuple[list[SourceStatus], tuple[LoadedLayer, ...]]:
            kept = layer_origins.read_origins(path)
            asked = {**{host(one.url): unlisted_service(one.url) for one in kept}, **services}
            for service in services.values():
                asked.pop(host(service.url), None)
            diary = desk.request_log
            told = [
                SourceStatus(
                    role, service, diary.get_health(host(service.url)), diary.monthly_health(host(service.url))
                )
                for role, service in asked.items()
            ]
            return sorted(told, key=lambda one: one.role not in services), kept

        desk.run_hidden(tr("Checking the sources"), work, self._show)

    def probe(self) -> None:
        """Ask every source that is listed whether it answers, whatever it did before."""
        desk, services = self.desk, self._services

        def work(job: Job) -> None:
            for number, service in enumerate(services, 1):
                CircuitBreaker.reset(host(service.url))
                web = desk.client_for(service, job)
                web.attempts, web.timeout = 1, PROBE_S
                # whatever comes of it, the record has it
                with suppress(RepereError):
                    web.get(service.url)
                job.advance(number, len(services))

        desk.run_job(tr("Asking the sources"), work, lambda _nothing: self.reload())

    def check_services(self) -> None:
        """Hold the catalogue and the descriptions against the live services, and show what differs."""
        desk, profile = self.desk, self.desk.profile

        def work(job: Job) -> tuple[list[Verdict], str]:
            text = catalogue_text(profile.catalogue)
            services = live_services.LiveServices(profile, lambda service: desk.client_for(service, job))
            made = live_services.make_rules(catalogue.parse(text, CATALOGUE.name), services)
            return run(made, progress=job.advance, cancelled=job.isCanceled), text

        def arrived(answer: tuple[list[Verdict], str]) -> None:
            self._verdicts, text = answer
            self.conformity = ConformanceDialog(self, desk.messages, self._verdicts, text, profile.sandbox)
            self.conformity.show()
            self.reload()

        desk.run_job(tr("Checking the services"), work, arrived)

    def check_conformance(self) -> None:
        """Ask for a standard and a service, the chosen source's first; its dialog does the rest."""
        chosen = self.tree.currentItem()
        top = (chosen.parent() or chosen) if chosen is not None else None
        first = self._services[self.tree.indexOfTopLevelItem(top)] if top is not None else None
        services = sorted(self._services, key=lambda service: (service is not first, not find_rule_set(service.kind)))
        self.conformance_check = ConformanceCheckDialog(self, self.desk, services)
        self.conformance_check.show()

    def report(self) -> None:
        """A ready text to the producer of the chosen source, of the first one without a choice."""
        item = self.tree.currentItem() or self.tree.topLevelItem(0)
        if item is None:
            return
        top = item.parent() or item
        standing = self._standings[self.tree.indexOfTopLevelItem(top)]
        producer, contact = producer_of(standing.service.url)
        subject = tr("{name}: what we saw").format(name=standing.service.name)
        text = source_text(
            standing.service.name, standing.service.url, standing.health, standing.months, self._differences(standing)
        )
        self.report_dialog = ProducerReport(self, producer or standing.service.name, contact, subject, text)
        self.report_dialog.show()

    def write_months_csv(self, path: Path) -> None:
        """Availability and age of each source by month. Raises InvalidFile."""
        write_text(path, format_csv(month_heading(), self._months()))

    def write_months_pdf(self, path: Path) -> None:
        """The same on paper. Raises InvalidFile."""
        write_pdf(path, months_html(tr("The sources by month"), month_heading(), self._months()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        title = tr("The sources by month")
        for label, kind, suffix, write in (
            (tr("By month, as a table…"), tr("Table (*.csv)"), ".csv", self.write_months_csv),
            (tr("By month, as a page…"), tr("Page (*.pdf)"), ".pdf", self.write_months_pdf),
        ):
            menu.addAction(label).triggered.connect(
                lambda _checked=False, kind=kind, suffix=suffix, write=write: save(
                    self, self.desk.messages, title, kind, suffix, write
                )
            )
        menu.addAction(tr("Check the conformance…")).triggered.connect(lambda _checked=False: self.check_conformance())
        menu.addAction(tr("Report to the producer…")).triggered.connect(lambda _checked=False: self.report())
        return menu

    def _months(self) -> list[tuple[object, ...]]:
        return [row for one in self._standings for row in month_rows(one.service.name, one.months)]

    def _differences(self, standing: SourceStatus) -> list[str]:
        """What the last check saw of a source to be otherwise."""
        return [
            f"{one.text(tr)} {one.reason(tr)}"
            for one in self._verdicts
            if one.outcome in (Outcome.FAILED, Outcome.WARNING)
            and one.result.request.startswith(f"{standing.service.url}/")
        ]

    def show_accuracy(self) -> None:
        """The line on Lambert 72 and Lambert 2008."""
        metres = datum_grid.accuracy_m()
        if metres <= grid.EXACT_M:
            text = tr("Lambert 72 to Lambert 2008: exact (0.01 m).")
        elif grid.is_installed(datum_grid.grid_folder()):
            text = tr("The Belgian grid is installed: exact (0.01 m) when QGIS has been started again.")
        else:
            text = tr("Lambert 72 to Lambert 2008: to 0.2 m only. The Belgian grid makes it exact (0.01 m).")
        self.accuracy_label.setText(text)
        self.install.setVisible(metres > grid.EXACT_M and not grid.is_installed(datum_grid.grid_folder()))

    def install_grid(self) -> None:
        """What the person agreed to."""
        try:
            datum_grid.install_grid()
        except InvalidFile as error:
            self.desk.messages.error(error)
        else:
            self.desk.messages.show(
                tr("The Belgian grid is installed: exact (0.01 m) when QGIS has been started again.")
            )
        self.show_accuracy()

    def _show(self, read: tuple[list[SourceStatus], tuple[LoadedLayer, ...]]) -> None:
        told, kept = read
        self._services = [standing.service for standing in told]
        self._standings = told
        self.tree.clear()
        for standing in told:
            health = standing.health
            item = QTreeWidgetItem(
                [
                    standing.service.name,
                    lamp_name(health.status),
                    format_day(health.last_success) or "–",
                    format_percent(health.error_rate) if health.requests else "–",
                ]
            )
            # a picture, as a theme's style sheet takes the colour of letters away
            shape, colour = LAMPS[health.status]
            below = self.tree.palette().base().color()
            item.setIcon(1, mark_icon(shape, readable_colour(QColor(colour), below), LAMP_SIZE))
            lines = [
                standing.service.name,
                standing.service.url,
                tr("The last request took {seconds} s.").format(seconds=format_decimal(health.seconds)),
            ]
            if health.last_failure:
                lines.append(tr("Last failure: {date}").format(date=format_date(health.last_failure)))
            item.setToolTip(0, tooltip_text("\n".join(lines)))
            item.setToolTip(2, tooltip_text(format_date(health.last_success)))
            item.setToolTip(3, tooltip_text(f"{health.failures}/{health.requests}"))
            self.tree.addTopLevelItem(item)
            here = host(standing.service.url)
            own = [one for one in kept if host(one.url) == here] if standing.role in ("spw", here) else []
            if own:
                for one in own:
                    row = QTreeWidgetItem([one.title, plural("{count} kept", one.count), format_day(one.fetched_at)])
                    row.setToolTip(0, tooltip_text(f"{one.title}\n{one.credit}"))
                    row.setToolTip(2, tooltip_text(format_date(one.fetched_at)))
                    item.addChild(row)
                item.setExpanded(True)


def host(url: str) -> str:
    """What the record of the sources knows a service by."""
    return urlsplit(url).netloc


def lamp_name(lamp: ServiceStatus) -> str:
    """How a source does, in the person's language."""
    return {
        ServiceStatus.UP: tr("answers"),
        ServiceStatus.SLOW: tr("slow"),
        ServiceStatus.DOWN: tr("does not answer"),
        ServiceStatus.UNKNOWN: tr("not asked yet"),
    }[lamp]
