"""What Repère does to the person's project is no change of the person's: nothing is to be saved for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProject, QgsProjectDirtyBlocker
from qgis.PyQt.QtCore import QTimer


@contextmanager
def project_unchanged() -> Iterator[None]:
    """Leave the project as clean as it is, also for what QGIS does about the layers once its events go on."""
    blockers = [QgsProjectDirtyBlocker(QgsProject.instance())]
    try:
        yield
    finally:
        # the canvas takes new layers with the next events; QGIS's window then takes the project for changed
        QTimer.singleShot(0, blockers.clear)
