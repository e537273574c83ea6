"""The card of reports: an address is pasted, looked at, and used; or a file of the commune's own tool is."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QWidget

from ...services.addresses.readers import table_rows
from ...services.errors import AuthenticationRequired, RepereError
from ...services.incidents.capabilities.inspect_service import ReportingInspection, inspect_reporting
from ...services.profile import Profile, Service
from ...services.profile_exchange import check_service_url
from ..incidents.file_dialog import IncidentFileDialog, choose_incident_file
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..qgis.trusted_origins import sign_in_setting
from ..session import Session
from ..widgets.basics import action_button, plain_label, tooltip_text
from ..widgets.checked_line import CheckedLine
from ..widgets.inputs import AuthConfigSelect
from ..widgets.layouts import STRETCH, lay_row
from .card import Card, dropped_file
from .field_names import default_name, kind_label
from .section import narrow_form
from .services_section import inspection_text


class ReportsCard(Card):
    """Where citizens' reports come from: nothing is kept before the service was looked at."""

    key = "reports"

    def __init__(self, desk: Session) -> None:
        super().__init__(
            tr("Reports"),
            tr("Citizens' reports: from FixMyStreet or another service, or from a file of your own tool."),
            desk,
        )
        self._inspection: ReportingInspection | None = None
        self.setAcceptDrops(True)

    def build(self) -> None:
        self.url = CheckedLine(tr("Address of the service"), check_service_url)
        self.url.line.setPlaceholderText("https://fixmystreet…")
        self.jurisdiction = QLineEdit()
        self.jurisdiction.setAccessibleName(tr("The commune's name there"))
        self.sign_in = AuthConfigSelect()
        self.sign_in_button = action_button(tr("Sign in…"), self._show_sign_in)
        self.look_button = action_button(tr("Look at it"), self.look)
        self.file_button = action_button(tr("From a file…"), self.choose_file)
        self.file_button.setToolTip(tooltip_text(tr("A table that your own tool exports: CSV, Excel, GeoJSON…")))
        self.message = plain_label()
        self.use_button = action_button(tr("Use these reports"), self.use)
        self.without_button = action_button(tr("Do without reports"), self.do_without)
        self.form = narrow_form()
        self.form.addRow(tr("Address", "of a web service"), self.url)
        self.form.addRow(tr("The commune's name there"), self.jurisdiction)
        self.form.addRow(tr("Sign-in"), self.sign_in)
        look = lay_row(self.look_button, self.sign_in_button, STRETCH, self.file_button)
        use = lay_row(self.without_button, STRETCH, self.use_button)
        self.lines.addLayout(self.form)
        self.lines.addLayout(look)
        for widget in (self.message, self.fault):
            self.lines.addWidget(widget)
        self.lines.addLayout(use)
        self.url.edited.connect(self._typed)
        self.url.line.returnPressed.connect(self.look)
        self.jurisdiction.textEdited.connect(lambda _text: self._typed())

    def describe(self) -> str:
        service = self.desk.profile.services.get("reporting")
        if service is None:
            return ""
        path = service.file.path if service.file is not None else ""
        return " · ".join(filter(None, (service.name, kind_label(service.kind), path)))

    def fill(self) -> None:
        service = self.desk.profile.services.get("reporting")
        self._inspection = None
        self.url.set_text(service.url if service else "")
        self.jurisdiction.setText(service.jurisdiction_id if service else "")
        self.sign_in.setConfigId(service.authcfg if service else "")
        self.message.clear()
        self.without_button.setVisible(service is not None)
        self.use_button.setEnabled(False)
        _show_row(self.form, self.jurisdiction, bool(self.jurisdiction.text()))
        _show_row(self.form, self.sign_in, bool(service and service.authcfg))

    def open(self) -> None:
        super().open()
        self.url.setFocus()

    def look(self) -> None:
        """Ask what is at the address; it is shown, and used once the person says so."""
        if not self.url.text() or self.url.find_fault():
            return
        service = Service(
            "open311",
            default_name("reporting", self.url.text()),
            self.url.text().rstrip("/"),
            self.jurisdiction.text().strip(),
            self.sign_in.configId(),
        )
        desk = self.desk
        self.fault.show_fault("")
        self._inspection = None
        self.use_button.setEnabled(False)
        self.look_button.setEnabled(False)
        self.message.setText(tr("Asking {service}…").format(service=service.name))

        def work(job: Job) -> ReportingInspection:
            return inspect_reporting(desk.client_for(service, job), service)

        desk.run_job(tr("Asking the service what it can do"), work, self._looked, failed=self._failed)

    def _looked(self, inspection: ReportingInspection) -> None:
        self._inspection = inspection
        self.look_button.setEnabled(True)
        self.use_button.setEnabled(True)
        self.message.setText(inspection_text(inspection))

    def _failed(self, error: RepereError) -> None:
        self.look_button.setEnabled(True)
        self.message.clear()
        if error.values.get("reason") == "jurisdiction_id":
            _show_row(self.form, self.jurisdiction, True)
            self.jurisdiction.setFocus()
        if isinstance(error, AuthenticationRequired):
            self._show_sign_in()
        self.fault.show_fault(error.sentence(tr))

    def use(self) -> None:
        """Keep the service that was looked at in the commune's profile; what it can do is known already."""
        if self._inspection is None:
            return
        service, authcfg = self._inspection.service, self._inspection.service.authcfg

        def change(profile: Profile) -> Profile:
            return replace(profile, services={**profile.services, "reporting": replace(service, authcfg="")})

        settings.put(sign_in_setting(service.url), authcfg)
        self.change_profile(change)

    def choose_file(self, path: str = "") -> IncidentFileDialog:
        """Open the form in which a table's columns and words are looked at; what is chosen there is used."""
        dialog = choose_incident_file(self.desk, self)
        dialog.chosen.connect(lambda _name, _source: self.finish())
        if path:
            dialog.use_path(path)
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event, table_rows.SUFFIXES):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event, table_rows.SUFFIXES)
        if path:
            event.acceptProposedAction()
            self.choose_file(path)

    def do_without(self) -> None:
        """Leave the commune without a reporting service; the reports that are stored stay."""

        def change(profile: Profile) -> Profile:
            return replace(
                profile, services={role: one for role, one in profile.services.items() if role != "reporting"}
            )

        self.change_profile(change)

    def _show_sign_in(self) -> None:
        _show_row(self.form, self.sign_in, True)

    def _typed(self) -> None:
        self._inspection = None
        self.use_button.setEnabled(False)
        self.message.clear()
        self.fault.show_fault("")


def _show_row(form: QFormLayout, field: QWidget, is_shown: bool) -> None:
    field.setVisible(is_shown)
    form.labelForField(field).setVisible(is_shown)
