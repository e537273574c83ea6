"""When something went wrong: what a person can send, and what QGIS says after it crashed."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject
from repere.services.communes import create_profile, get_commune
from repere.services.corrections.review import approve
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace
from repere.ui.problem_report import ProblemReport, SessionLog, compose_report
from repere.ui.qgis.messages import MessageBar
from repere.ui.session import Session


def test_the_report_holds_versions_hosts_and_the_log_and_no_secret(qgis_app, tmp_path):
    owner = QObject()
    log = SessionLog(owner)
    warning = Qgis.MessageLevel.Warning
    QgsMessageLog.logMessage("Refused: https://sig.huy.be/api?api_key=s3cr3t-of-huy", "Repère", warning, False)
    QgsMessageLog.logMessage("of another plugin", "Other", warning, False)
    text = compose_report(None, list(log.lines))
    assert "Repère 0." in text and f"QGIS {Qgis.version()}" in text and "GDAL" in text
    assert "warning Refused: https://sig.huy.be" in text
    assert "s3cr3t" not in text and "of another plugin" not in text
    dialog = ProblemReport(text, None)
    dialog.write(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == text
    dialog.show()
    dialog.write(tmp_path / "gone" / "report.txt")
    assert dialog.failure.isVisible() and "gone" in dialog.failure.text()


def test_after_a_crash_in_mid_send_the_next_opening_says_what_was_recovered(qgis_app, tmp_path, wait):
    commune = create_profile(get_commune("61031"))
    bar = QgsMessageBar()
    session = Session(MessageBar(bar))
    session.open(commune)
    wait(lambda: session.is_open)
    path = session.path
    session.close()
    with Workspace(path) as workspace:
        correction = Correction("reporting", "comment", "1493", "Signalement 1493", {}, {"comment": "Réparé"})
        workspace.enqueue(correction)
        [approved] = approve(workspace, [correction], who="A", rules=OutboxRules())
        workspace.transition(approved, State.SENDING, who="A")
    session.open(commune)
    wait(lambda: session.is_open)
    assert any("while 1 correction was being sent" in item.text() for item in bar.items())
    session.close()
