"""The commune of last time, once QGIS has started: opened again into an empty project, else offered in one click."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ..services.file_presence import has_file
from .qgis import settings
from .qgis.messages import MessageBar
from .qgis.recent_profiles import list_recent_profiles
from .qgis.translate import tr


def is_last_commune_due() -> bool:
    """Return whether Repère was in sight when QGIS was left with a commune whose file is still there."""
    path = settings.get("profile")
    return bool(path) and settings.flag("reopen") and settings.flag("shown") and has_file(path)


def reopen_last_commune(iface: Any, show_dock: Callable[[], object]) -> None:
    """Show the dock, which opens the commune; in a project of the person's, ask with a button in the message bar."""
    project = QgsProject.instance()
    if not project.fileName() and not project.mapLayers():
        show_dock()
        return
    path = Path(settings.get("profile"))
    name = next((recent.name for recent in list_recent_profiles() if recent.path == path), path.stem)
    messages = MessageBar(iface.messageBar())

    def accept() -> None:
        messages.dismiss(item)
        show_dock()

    item = messages.show_until_dismissed(
        tr("{commune} was open last time.").format(commune=name),
        tr("Open {commune}").format(commune=name.replace("&", "&&")),
        accept,
    )
