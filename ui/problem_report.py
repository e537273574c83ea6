"""What a person sends when something went wrong: versions, hosts and the log of this session, without any secret."""

from __future__ import annotations

import configparser
import platform
from collections import deque
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from urllib.parse import urlsplit

import shapely
from osgeo import gdal
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR, QObject
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QWidget,
)

from ..services.http.redaction import redact
from ..services.profile import Profile
from .qgis.translate import tr
from .widgets.basics import plain_label
from .widgets.layouts import lay_column, open_in_size

MAX_LOG_LINES = 400
"""The latest lines of a session that a report has."""

TAG = "Repère"

_LEVELS = {
    Qgis.MessageLevel.Info: "info",
    Qgis.MessageLevel.Warning: "warning",
    Qgis.MessageLevel.Critical: "error",
    Qgis.MessageLevel.Success: "done",
}


class SessionLog(QObject):
    """Keeps what Repère wrote into QGIS's log since QGIS started; passwords and keys never get this far."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: deque[str] = deque(maxlen=MAX_LOG_LINES)
        QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(self._keep)

    def _keep(self, message: str, tag: str, level: Qgis.MessageLevel) -> None:
        if tag == TAG:
            self.lines.append(f"{datetime.now():%H:%M:%S} {_LEVELS.get(level, '')} {redact(message)}")


def compose_report(profile: Profile | None, lines: list[str]) -> str:
    """Return the report as text: no sign-in, no name of a person, no report of a citizen.

    Of a service's address only its host is in it.
    """
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).parents[1] / "metadata.txt", encoding="utf-8")
    packages = [f"{name} {_find_version(name)}" for name in ("shapely", "numpy", "requests")]
    parts = [
        f"Repère {metadata['general']['version']}",
        f"QGIS {Qgis.version()}, Qt {QT_VERSION_STR}, Python {platform.python_version()}, {platform.platform()}",
        f"GDAL {gdal.__version__}, {', '.join(packages)}, GEOS {Qgis.geosVersion()} and {shapely.geos_version_string}",
        f"locale {QgsApplication.locale()}",
    ]
    if profile is not None:
        parts.append(f"commune {profile.name}")
        parts += [
            f"  {role}: {service.kind} {urlsplit(service.url).hostname or '-'}"
            for role, service in sorted(profile.services.items())
        ]
    return "\n".join([*parts, "", *lines, ""])


def _find_version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"


class ProblemReport(QDialog):
    """Shows the whole report before anything leaves, to copy or to save; nothing is sent from here."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report of a problem"))
        open_in_size(self, 720, 480)
        explanation = plain_label(
            tr("This is all that the report holds: read it, then copy it or save it, and send it to whoever helps you.")
        )
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report of a problem"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save = buttons.addButton(tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda _checked=False: QApplication.clipboard().setText(self.text.toPlainText()))
        save.clicked.connect(lambda _checked=False: self._save())
        buttons.rejected.connect(self.reject)
        self.failure = plain_label()
        self.failure.hide()
        lay_column(explanation, self.text, self.failure, buttons, parent=self)

    def _save(self) -> None:
        path, _filter = QFileDialog.getSaveFileName(self, tr("Save the report"), "repere-report.txt", "*.txt")
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the report; what prevents it is said under the text."""
        try:
            path.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError as error:
            self.failure.setText(
                tr("{path} cannot be written: {reason}.").format(path=path, reason=error.strerror or str(error))
            )
        self.failure.setVisible(not path.exists())
