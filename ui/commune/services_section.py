"""The services of the commune: each with its lamp, its address, its sign-in, and a test on the spot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from time import monotonic

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...services import json_schema
from ...services.corrections.targets.target_factory import ADDRESS_TARGETS
from ...services.errors import AuthenticationRequired, InvalidFile, RepereError, RequestRejected
from ...services.http.circuit_breaker import CircuitBreaker
from ...services.incidents.capabilities.inspect_service import ReportingInspection, describe_software, inspect_reporting
from ...services.layers.clients import arcgis
from ...services.layers.service_health import ServiceStatus
from ...services.profile import Profile, Service, complete_services, product_services
from ...services.profile_exchange import check_service_url
from ..layers.service_status import PROBE_S, host, lamp_name
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import format_pair, tr
from ..qgis.trusted_origins import sign_in_setting
from ..session import Session
from ..widgets.basics import action_button, format_day, format_decimal, plain_label, tooltip_text
from ..widgets.checked_line import CheckedLine
from ..widgets.header_parts import LAMP_SIZE, LAMPS
from ..widgets.inputs import AuthConfigSelect
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.marks import mark_icon, readable_colour
from .field_names import ROLES, default_name, kind_label, role_label
from .section import Section, choice_box, narrow_form

WRITING_KINDS = frozenset(("open311", "imio", *(key for key, kind in ADDRESS_TARGETS.items() if not kind.is_by_hand)))
"""Kinds that take what a commune writes, perhaps with another sign-in than what is read."""


class ServicesSection(Section):
    """One row a service, those that the commune has not too; the chosen one below, to be changed and tested."""

    def __init__(self, desk: Session) -> None:
        super().__init__(tr("Services"), desk)
        self._services: dict[str, Service] = {}
        self._usual: Mapping[str, Service] = {}
        self._signed_in: set[str] = set()
        self._role = ""
        self._kinds = _kinds_by_role()

    def build(self) -> None:
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("Services"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.currentItemChanged.connect(self._row_chosen)
        lay_column(self.tree, self._build_form(), parent=self)

    def _build_form(self) -> QWidget:
        self.form = QWidget()
        self.kind = choice_box(tr("Kind"))
        self.kind.activated.connect(self._touched)
        self.url = CheckedLine(tr("Address", "of a web service"), self._check_url)
        self.url.line.setPlaceholderText("https://")
        self.jurisdiction = QLineEdit()
        self.jurisdiction.setAccessibleName(tr("The commune's name there"))
        self.jurisdiction.setPlaceholderText(tr("only where the service keeps several communes"))
        self.sign_in, self.sign_in_to_write = AuthConfigSelect(), AuthConfigSelect()
        self.url.edited.connect(self._touched)
        self.jurisdiction.textEdited.connect(self._touched)
        for select in (self.sign_in, self.sign_in_to_write):
            select.selectedConfigIdChanged.connect(self._sign_in_chosen)
        self.test_button = action_button(tr("Test"), self.test)
        self.remove_button = action_button(tr("Do without"), self.remove)
        self.message = plain_label()
        lines = narrow_form()
        # the fields are as wide as the dock: an address and a sign-in need that, and no label is cut
        lines.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addRow(tr("Kind"), self.kind)
        lines.addRow(tr("Address", "of a web service"), self.url)
        lines.addRow(tr("The commune's name there"), self.jurisdiction)
        lines.addRow(tr("Sign-in"), self.sign_in)
        lines.addRow(tr("Sign-in to write"), self.sign_in_to_write)
        buttons = lay_row(self.test_button, self.remove_button, STRETCH)
        lines.addRow(buttons)
        lines.addRow(self.message)
        self.lines = lines
        self.form.setLayout(lines)
        return self.form

    def show_profile(self, profile: Profile) -> None:
        self._services = {
            role: replace(
                service,
                authcfg=settings.get(sign_in_setting(service.url)) or service.authcfg,
                write_authcfg=settings.get(sign_in_setting(service.url, writing=True)) or service.write_authcfg,
            )
            for role, service in complete_services(profile).services.items()
        }
        self._usual = {} if profile.sandbox else product_services()
        self._signed_in = set()
        chosen = self._role or next(iter(profile.services), ROLES[0])
        self.tree.blockSignals(True)
        self.tree.clear()
        for role in ROLES:
            item = QTreeWidgetItem(["", role_label(role)])
            item.setData(0, _ROLE, role)
            self.tree.addTopLevelItem(item)
            self._draw(role)
        self.tree.resizeColumnToContents(0)
        self.tree.setFixedHeight(len(ROLES) * self.tree.sizeHintForRow(0) + 2 * self.tree.frameWidth() + 2)
        self.tree.blockSignals(False)
        self.tree.setCurrentItem(self._item(chosen))
        self._choose(chosen)

    def apply_to(self, profile: Profile) -> Profile:
        """Return the profile with these services: neither a sign-in that is this desk's, nor what is so anyway."""
        services = {}
        for role in ROLES:
            if role in self._services:
                service, filed = self._services[role], profile.services.get(role, Service("", ""))
                portable = replace(
                    service,
                    authcfg=filed.authcfg if service.authcfg == filed.authcfg else "",
                    write_authcfg=filed.write_authcfg if service.write_authcfg == filed.write_authcfg else "",
                )
                if portable != self._usual.get(role) or role in profile.services:
                    services[role] = portable
        return replace(profile, services=services)

    def find_fault(self) -> bool:
        for role, service in self._services.items():
            if service.kind == "file":
                continue
            try:
                check_service_url(service.url, is_page=service.kind == "dossier")
            except InvalidFile:
                self.tree.setCurrentItem(self._item(role))
                self._choose(role)
                return self.url.find_fault()
        return False

    def store(self) -> None:
        """Keep the sign-ins on this desk: the profile goes to colleagues."""
        # services of one origin share their sign-in: only what was chosen now is written
        for service in (self._services[role] for role in self._signed_in & self._services.keys()):
            settings.put(sign_in_setting(service.url), service.authcfg)
            settings.put(sign_in_setting(service.url, writing=True), service.write_authcfg)

    def choose(self, role: str) -> None:
        """Show a service to be changed."""
        self.tree.setCurrentItem(self._item(role))

    def remove(self) -> None:
        """Leave the chosen service out of the commune's; one that is every commune's is as it is for all again."""
        self._services.pop(self._role, None)
        if self._role in self._usual:
            self._services[self._role] = self._usual[self._role]
        self._draw(self._role)
        self._choose(self._role)
        self.mark_edited()

    def test(self) -> None:
        """Ask the service as it stands in the form; what is said stays beside it, and nothing is kept."""
        role, service = self._role, self._services.get(self._role)
        if service is None or self.url.find_fault():
            return
        desk = self.desk
        self.message.setText(tr("Asking {service}…").format(service=service.name))

        def done(words: str) -> None:
            self._show_answer(role, ServiceStatus.UP, words)

        def failed(error: RepereError) -> None:
            # who wants to know who asks, answers
            is_up = isinstance(error, AuthenticationRequired)
            self._show_answer(role, ServiceStatus.UP if is_up else ServiceStatus.DOWN, error.sentence(tr))

        desk.run_job(
            tr("Testing {service}").format(service=service.name), probe_work(desk, service), done, failed=failed
        )

    def _show_answer(self, role: str, status: ServiceStatus, words: str) -> None:
        self._mark(role, status)
        if role == self._role:
            self.message.setText(words)

    def _row_chosen(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if item is not None:
            self._choose(item.data(0, _ROLE))

    def _choose(self, role: str) -> None:
        self._role = role
        service = self._services.get(role)
        kinds = self._kinds[role]
        self.kind.clear()
        shown = service or Service(kinds[0], "", "")
        for kind in kinds:
            # a table is chosen where its columns are shown
            if kind == "file" and shown.kind != "file":
                continue
            self.kind.addItem(kind_label(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind))
        self.url.set_text(shown.url)
        self.jurisdiction.setText(shown.jurisdiction_id)
        for select, authcfg in ((self.sign_in, shown.authcfg), (self.sign_in_to_write, shown.write_authcfg)):
            select.blockSignals(True)
            select.setConfigId(authcfg)
            select.blockSignals(False)
        self.message.clear()
        self._show_fields()

    def _show_fields(self) -> None:
        """Only the fields that this kind of service has."""
        service, kind = self._services.get(self._role), self.kind.currentData()
        is_by_hand = kind in ("dossier", "file")
        rows = {
            self.kind: len(self._kinds[self._role]) > 1 and kind != "file",
            self.url: kind != "file",
            self.jurisdiction: kind in ("open311", "imio"),
            self.sign_in: service is not None and not is_by_hand,
            self.sign_in_to_write: service is not None and kind in WRITING_KINDS,
        }
        for widget, is_shown in rows.items():
            widget.setVisible(is_shown)
            label = self.lines.labelForField(widget)
            if label is not None:
                label.setVisible(is_shown)
        self.test_button.setEnabled(service is not None and not is_by_hand)
        is_usual = self._role in self._usual
        self.remove_button.setText(tr("As for every commune") if is_usual else tr("Do without"))
        self.remove_button.setEnabled(service is not None and service != self._usual.get(self._role))
        if kind == "file" and service is not None and service.file is not None:
            self.message.setText(tr("Reports come from the file {path}.").format(path=service.file.path))

    def _sign_in_chosen(self, _authcfg: str) -> None:
        self._signed_in.add(self._role)
        self._touched()

    def _touched(self, *_value: object) -> None:
        role, url = self._role, self.url.text()
        before = self._services.get(role)
        if not url:
            self._services.pop(role, None)
        else:
            kind = self.kind.currentData()
            service = before or Service(kind, default_name(role, url), url)
            is_other = service.url != url or service.kind != kind
            self._services[role] = replace(
                service,
                kind=kind,
                name=default_name(role, url) if before is None or not before.name else service.name,
                url=url,
                jurisdiction_id=self.jurisdiction.text().strip(),
                authcfg=self.sign_in.configId(),
                write_authcfg=self.sign_in_to_write.configId(),
                # what one server can do, another need not
                capabilities={} if is_other else service.capabilities,
            )
        self.message.clear()
        self._draw(role)
        self._show_fields()
        self.mark_edited()

    def _check_url(self, url: str) -> None:
        check_service_url(url, is_page=self.kind.currentData() == "dossier")

    def _item(self, role: str) -> QTreeWidgetItem:
        return self.tree.topLevelItem(ROLES.index(role))

    def _draw(self, role: str) -> None:
        """The row of a service: its lamp, what it is for, where it is."""
        service, item = self._services.get(role), self._item(role)
        where = tr("none") if service is None else kind_label("dossier") if service.kind == "dossier" else service.name
        item.setText(1, format_pair(role_label(role), where))
        item.setToolTip(1, tooltip_text(service.url if service else ""))
        status = ServiceStatus.UNKNOWN
        if service is not None and service.url and service.kind != "dossier":
            with suppress(InvalidFile):
                status = self.desk.request_log.get_health(host(service.url)).status
        self._mark(role, status)
        if service is None:
            item.setIcon(0, QIcon())

    def _mark(self, role: str, status: ServiceStatus) -> None:
        item = self._item(role)
        shape, colour = LAMPS[status]
        below = self.tree.palette().color(self.tree.backgroundRole())
        item.setIcon(0, mark_icon(shape, readable_colour(QColor(colour), below), LAMP_SIZE))
        item.setToolTip(0, tooltip_text(lamp_name(status)))


_ROLE = Qt.ItemDataRole.UserRole


def probe_work(desk: Session, service: Service) -> Callable[[Job], str]:
    """Return the work that asks a service whether it answers, and words what it said."""

    def work(job: Job) -> str:
        CircuitBreaker.reset(host(service.url))
        web = desk.client_for(service, job)
        web.attempts, web.timeout = 1, PROBE_S
        if service.kind in ("open311", "cirb"):
            return inspection_text(inspect_reporting(web, service))
        begin = monotonic()
        if service.kind == "arcgis":
            arcgis.ask(web, service.url)
        else:
            try:
                web.get(service.url)
            except RequestRejected as error:
                # the root of an API need not be a page: its server answered; who asks for a sign-in says so
                if isinstance(error, AuthenticationRequired):
                    raise
        return tr("{service} answers, in {seconds} s.").format(
            service=service.name, seconds=format_decimal(monotonic() - begin)
        )

    return work


def inspection_text(inspection: ReportingInspection) -> str:
    """Say what a reporting service is, and how many reports it shows."""
    count = tr("reports: {count}") if inspection.is_whole else tr("reports: {count} or more")
    words = f"{tr(describe_software(inspection.service))} · {count.format(count=inspection.count)}"
    if inspection.newest:
        words += " · " + tr("the newest of {date}").format(date=format_day(inspection.newest))
    return words


def _kinds_by_role() -> dict[str, list[str]]:
    roles = json_schema.load_schema("profile.schema.json")["properties"]["services"]["properties"]
    return {role: rule["properties"]["kind"]["enum"] for role, rule in roles.items()}
