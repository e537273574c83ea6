"""Check a service against a standard: which, where, what came of it, and what a commune does with that."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...services import json_schema
from ...services.conformance import check_report
from ...services.conformance.conformance_check import MAX_REQUESTS_PER_S, check_target, find_target_error
from ...services.conformance.rule_set import find_rule_set, list_rule_sets, load_rule_set
from ...services.conformance.rules import Verdict
from ...services.errors import RepereError
from ...services.http.client import HttpClient
from ...services.profile import Service
from ..qgis import network
from ..qgis.tasks import Job
from ..qgis.translate import format_pair, tr
from ..session import Session
from ..widgets.basics import action_button, make_primary, plain_label, tooltip_text
from ..widgets.conformance_report import language, verdict_names, write_report
from ..widgets.export import save
from ..widgets.focus import name_controls
from ..widgets.inputs import ComboBox
from ..widgets.layouts import STRETCH, lay_column, lay_row, open_in_size
from .write_consent_rows import WriteConsentRows

RULE = Qt.ItemDataRole.UserRole
"""Where a row has its rule's id."""

BEFORE = 3
"""The column of what an earlier run gave, hidden until one is compared."""


class ConformanceCheckDialog(QDialog):
    """``services`` are those that a person may choose from; another address can be typed."""

    def __init__(self, parent: QWidget, desk: Session, services: list[Service]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check the conformance"))
        self.desk = desk
        self.services = services
        self.report: dict[str, Any] = {}
        self._lay_question()
        self.summary = plain_label(
            tr("At most one question a second is asked: a check takes about a minute."), wrap=True
        )
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Result"), tr("Rule"), tr("Why"), tr("Before")])
        self.tree.setColumnHidden(BEFORE, True)
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("The rules and what came of them"))
        for column in (0, BEFORE):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().moveSection(BEFORE, 1)
        lay_column(self.form, self.summary, (self.tree, 1), self._buttons(), parent=self)
        name_controls(self)
        open_in_size(self, 1000, 580)

    def _lay_question(self) -> None:
        self.standard = ComboBox()
        for name in list_rule_sets():
            self.standard.addItem(load_rule_set(name).name(language()), name)
        self.address = ComboBox()
        self.address.setEditable(True)
        self.address.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for service in self.services:
            self.address.addItem(service.url, service)
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose a file"))
        self.browse.clicked.connect(lambda _checked=False: self._choose_file())
        self.jurisdiction = QLineEdit()
        self.form = QFormLayout()
        target = lay_row((self.address, 1), self.browse)
        self.form.addRow(tr("Address of the service, or path of the file"), target)
        self.form.addRow(tr("Standard"), self.standard)
        self.form.addRow(tr("The commune's name there"), self.jurisdiction)
        self.writing = WriteConsentRows(self.form)
        self.standard.currentIndexChanged.connect(lambda _index: self._show_standard())
        self.address.editTextChanged.connect(self._choose_address)
        self.address.currentIndexChanged.connect(lambda _index: self._choose_service())
        self._choose_service()

    def _show_standard(self) -> None:
        """Show what the chosen standard asks for beside the address."""
        is_open311 = self.standard.currentData() == "open311"
        for widget in (self.jurisdiction, self.form.labelForField(self.jurisdiction)):
            widget.setVisible(is_open311)
        self.writing.offer(is_open311)

    def _choose_address(self, url: str) -> None:
        self.writing.choose_target(url.strip())

    def _choose_service(self) -> None:
        service = self.address.currentData()
        if service is not None:
            self.jurisdiction.setText(service.jurisdiction_id)
            self.standard.setCurrentIndex(max(0, self.standard.findData(find_rule_set(service.kind))))
            self.writing.key.setConfigId(service.write_authcfg)
        self._choose_address(self.address.currentText())
        self._show_standard()

    def _buttons(self) -> QHBoxLayout:
        self.run_button = make_primary(action_button(tr("Check"), self.check))
        self.save_button = action_button(tr("Report…"), self._save)
        self.compare_button = action_button(tr("Compare with an earlier report…"), self._choose_earlier)
        self.clause_button = action_button(tr("Copy the clause"), self.copy_clause)
        self.clause_button.setToolTip(tr("The paragraph for a public tender: what is asked, and how it is verified"))
        close = QPushButton(tr("Close"))
        self.run_button.setDefault(True)
        for button in (self.save_button, self.compare_button):
            button.setEnabled(False)
        close.clicked.connect(self.accept)
        return lay_row(self.clause_button, STRETCH, self.compare_button, self.save_button, close, self.run_button)

    def check(self) -> None:
        """Run the rules against the address, in a thread; what went wrong is said in the dialog."""
        url = self.address.currentText().strip()
        rule_set = load_rule_set(self.standard.currentData())
        fault = find_target_error(rule_set, url)
        if fault is not None:
            self.summary.setText(fault.sentence(tr))
            return
        jurisdiction, words, consent = self.jurisdiction.text().strip(), language(), self.writing.read_consent()

        def work(job: Job) -> list[Verdict]:
            def make_client() -> HttpClient:
                # without a sign-in: what a supplier's service shows to everybody is what is judged
                session = network.create_session("", job.feedback, url)
                host = urlsplit(url).netloc
                return HttpClient(host, session, cancelled=job.isCanceled, per_second=MAX_REQUESTS_PER_S, attempts=1)

            return check_target(
                rule_set,
                url,
                make_client,
                jurisdiction_id=jurisdiction,
                consent=consent,
                language=words,
                progress=job.advance,
                cancelled=job.isCanceled,
            )

        def done(verdicts: list[Verdict]) -> None:
            at = datetime.now().astimezone()
            has_key = consent is not None and bool(consent.api_key)
            report = check_report.build_report(
                rule_set, verdicts, url, at, language=words, signed_in=has_key, translate=tr
            )
            self.show_report(report, verdicts)

        def failed(error: RepereError) -> None:
            self.run_button.setEnabled(True)
            self.summary.setText(error.sentence(tr))

        # agreed to once, for one run
        self.writing.agreed.setChecked(False)
        self.run_button.setEnabled(False)
        self.summary.setText(tr("The service is being asked…"))
        self.desk.run_job(tr("Checking the conformance"), work, done, failed=failed)

    def show_report(self, report: dict[str, Any], verdicts: list[Verdict]) -> None:
        """Show the verdicts, what is not kept first."""
        self.report = report
        names = verdict_names()
        self.tree.clear()
        self.tree.setColumnHidden(BEFORE, True)
        for one in sorted(verdicts, key=lambda one: check_report.ORDER.index(one.outcome)):
            item = QTreeWidgetItem([names[one.outcome], f"{one.rule.id} · {one.text(tr)}", one.reason(tr)])
            item.setData(0, RULE, one.rule.id)
            for column in (1, 2):
                item.setToolTip(column, tooltip_text("\n".join(filter(None, (item.text(column), one.result.request)))))
            self.tree.addTopLevelItem(item)
        counts = Counter(one.outcome for one in verdicts)
        shown = [one for one in check_report.ORDER if counts[one]]
        lines = [" · ".join(format_pair(names[one], counts[one]) for one in shown)]
        lines += [check_report.describe_written(entry, tr) for entry in report["written"]]
        self.summary.setText("\n".join(lines))
        for button in (self.run_button, self.save_button, self.compare_button):
            button.setEnabled(True)

    def compare(self, path: Path) -> None:
        """Show what changed since an earlier report first, and have it in the report that is saved."""
        try:
            earlier = check_report.parse_report(json_schema.read_text(path), path.name)
            self.report = check_report.compare_reports(earlier, self.report)
        except RepereError as error:
            self.summary.setText(error.sentence(tr))
            return
        compared = self.report["compared"]
        names, changes = verdict_names(), compared["changes"]
        before = {change["id"]: check_report.name_verdict(change["before"], names) for change in changes}
        items = [self.tree.takeTopLevelItem(0) for _row in range(self.tree.topLevelItemCount())]
        for item in items:
            item.setText(BEFORE, before.get(item.data(0, RULE), ""))
        self.tree.addTopLevelItems(sorted(items, key=lambda item: item.data(0, RULE) not in before))
        self.tree.setColumnHidden(BEFORE, not before)
        at = check_report.format_time(compared["at"])
        self.summary.setText(
            tr("Changed since {at}, first in the list: {count}").format(at=at, count=len(before))
            if before
            else tr("Nothing changed since {at}.").format(at=at)
        )

    def copy_clause(self) -> None:
        """Copy the paragraph for a tender; its level and proof are the rule set's."""
        clause = load_rule_set(self.standard.currentData()).clause(language(), has_writes=self.writing.is_asked)
        QgsApplication.clipboard().setText(clause)
        self.summary.setText(tr("Copied: {clause}").format(clause=clause))

    def _save(self) -> None:
        kinds = tr("Page (*.pdf)"), "HTML (*.html)", "JSON (*.json)", "JUnit XML (*.xml)"
        save(
            self,
            self.desk.messages,
            tr("Conformance check"),
            ";;".join(kinds),
            (".pdf", ".html", ".json", ".xml"),
            lambda path: write_report(path, self.report),
        )

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", "GML (*.gml *.xml *.zip)")
        if path:
            self.address.setEditText(path)
            self.standard.setCurrentIndex(self.standard.findData("inspire-addresses"))

    def _choose_earlier(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, tr("Earlier report"), "", "JSON (*.json)")
        if path:
            self.compare(Path(path))
