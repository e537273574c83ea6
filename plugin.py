"""The door: wiring only. Nothing heavy is imported before the person opens the dock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtBoundSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .ui.qgis import settings, translate
from .ui.qgis.timers import run_in_turns
from .ui.qgis.translate import tr

ROOT = Path(__file__).parent

DOCK_WIDTH = 420
"""Pixels that the dock has at first."""

IMPORT_POLL_MS = 20
"""Milliseconds between two looks whether the services are imported."""

SERVICES = (
    "addresses.inspire_export",
    "addresses.matching.three_way",
    "addresses.published_lists",
    "addresses.readers.icar",
    "addresses.street",
    "conformance.check_report",
    "conformance.conformance_check",
    "conformance.live_services",
    "corrections.push",
    "corrections.register_changes",
    "corrections.targets.target_factory",
    "dossiers.dossier_writer",
    "dossiers.settle_answer",
    "incidents.capabilities.probe",
    "incidents.incident_list",
    "incidents.permits",
    "layers.catalogue.formats",
    "layers.service_health",
    "layers.storage.load_layer",
    "layers.storage.offline_package",
    "layers.walonmap",
    "profile_exchange",
    "region.differences_file",
    "region.region_comparison",
    "region.run_record",
    "training_town.world.town_commune",
    "workspace.move_workspace",
    "workspace.synchronised_drive",
)
"""Modules that import, with what they need, all services that Processing and the entry points need."""


class Plugin:
    """What QGIS loads and unloads. ``iface`` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.dock: Any = None
        self.provider: Any = None
        self.options: Any = None
        self.entry_points: Any = None
        self.map_menu: Any = None
        self.shortcuts: Any = None
        self._welcome: Any = None
        self._importing: Thread | None = None
        self.translator = translate.install()

    def initProcessing(self) -> None:  # noqa: N802 - the name QGIS calls
        """Add the Processing provider; qgis_process calls only this."""
        try:
            require_shapely()
            from .ui.processing.provider import RepereProvider
        except ImportError as error:
            QgsMessageLog.logMessage(missing_package_text(error), "Repère", Qgis.MessageLevel.Warning)
            return
        self.provider = RepereProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802 - the name QGIS calls
        """Add the action, its menu and its keys; all else comes once QGIS has started."""
        from .ui.qgis.shortcuts import WindowShortcuts

        self.action = QAction(
            QIcon(str(ROOT / "resources" / "icons" / "repere.svg")), "Repère", self.iface.mainWindow()
        )
        self.action.setObjectName("RepereAction")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Repère: layers, incidents and addresses of the commune"))
        self.action.triggered.connect(self.show_dock)
        self.help = QAction(self.action.icon(), tr("Repère manual"), self.iface.mainWindow())
        self.help.triggered.connect(self.show_manual)
        self.region = QAction(self.action.icon(), tr("Repère: the region…"), self.iface.mainWindow())
        self.region.triggered.connect(self.show_region)
        self.toolbar = self.iface.addToolBar("Repère")
        self.toolbar.setObjectName("RepereToolBar")
        self.toolbar.addAction(self.action)
        self.iface.addPluginToWebMenu("Repère", self.action)
        self.iface.addPluginToWebMenu("Repère", self.region)
        self.iface.addPluginToWebMenu("Repère", self.help)
        self.iface.pluginHelpMenu().addAction(self.help)
        self.shortcuts = WindowShortcuts(self.iface.mainWindow(), self.show_dock)
        started = getattr(self.iface, "initializationCompleted", None)
        if started is not None:
            started.connect(self.reopen_last_commune)
        # the iface that plays QGIS in tests has no start
        if isinstance(started, pyqtBoundSignal) and not self.iface.mainWindow().isVisible():
            started.connect(self._complete)
        else:
            # switched on in a QGIS that runs
            for add in self._later_parts():
                add()

    def _later_parts(self) -> tuple[Callable[[], None], ...]:
        """Return what adds the parts that no person needs before QGIS's window is there."""
        return self._say_where_it_is, self._add_options, self.initProcessing, self._add_entry_points

    def _add_options(self) -> None:
        from .ui.options import OptionsFactory

        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)

    def _complete(self) -> None:
        """Add what needs the services: a thread imports these, which are plain Python; the window answers meanwhile."""
        self._importing = Thread(target=_import_modules, args=("services", *SERVICES), name="Repère: imports")
        self._importing.start()
        QTimer.singleShot(IMPORT_POLL_MS, self._add_once_imported)

    def _add_once_imported(self) -> None:
        if self._importing is not None and self._importing.is_alive():
            QTimer.singleShot(IMPORT_POLL_MS, self._add_once_imported)
        else:
            # the toolbox's modules, each in a turn of its own: to import them all holds the window 100 ms
            names = {path.stem for path in (ROOT / "ui" / "processing").glob("[a-z]*.py")} - {"provider"}
            imports = [partial(_import_modules, "ui.processing", name) for name in sorted(names)]
            run_in_turns((*imports, *self._later_parts()), lambda: self.shortcuts is not None)

    def _add_entry_points(self) -> None:
        """Add the Browser's tree, the locator, the map's menu and the layout templates."""
        try:
            require_shapely()
            from .ui.layers.qgis_entry_points import QgisEntryPoints
        except ImportError:
            # told by the Processing provider already
            return
        from .ui.map.context_menu import MapContextMenu
        from .ui.map.layout_templates import offer_templates

        offer_templates()
        self.map_menu = MapContextMenu(self.iface.mapCanvas(), self.action.icon(), self.show_dock, lambda: self.dock)
        self.entry_points = QgisEntryPoints(self.iface, self.show_dock, lambda: self.dock)
        if self.dock is not None:
            self.entry_points.follow(self.dock)

    def _say_where_it_is(self) -> None:
        """Say once, after the installation, what opens Repère."""
        from .ui.qgis.messages import MessageBar
        from .ui.qgis.shortcuts import key_text

        if settings.flag("introduced", False):
            return
        settings.put_flag("introduced", True)
        text = tr("The pin in the toolbar, or {key}, opens it; so does the Web menu.").format(key=key_text("Open"))
        messages = MessageBar(self.iface.messageBar())
        self._welcome = messages.show_until_dismissed(text, tr("Show"), self.show_dock, Qgis.MessageLevel.Info)

    def reopen_last_commune(self) -> None:
        """Have the commune of last time open again, after all that QGIS does at its start."""
        from .ui.last_commune import is_last_commune_due, reopen_last_commune

        if is_last_commune_due():
            QTimer.singleShot(0, lambda: reopen_last_commune(self.iface, self.show_dock))

    def show_dock(self, shown: bool = True) -> Any:
        """Show or hide the dock; it is built the first time."""
        bar = self.iface.messageBar()
        if self._welcome is not None and self._welcome in bar.items():
            bar.popWidget(self._welcome)
        self._welcome = None
        if self.dock is None and shown:
            try:
                require_shapely()
                from .ui.dock import Dock
            except ImportError as error:
                self.iface.messageBar().pushMessage(
                    "Repère", missing_package_text(error), Qgis.MessageLevel.Critical, 0
                )
                self.action.setChecked(False)
                return None
            self.dock = Dock(self.iface)
            self.dock.visibilityChanged.connect(self.action.setChecked)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            # before anything is drawn: a map that is made narrower later is drawn again, and cut
            self.iface.mainWindow().resizeDocks([self.dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)
            if self.entry_points is not None:
                self.entry_points.follow(self.dock)
            self.dock.reopen()
        if self.dock is not None:
            # closed as by its cross: what is about to be sent waits
            self.dock.setVisible(True) if shown else self.dock.close()
            settings.put_flag("shown", shown)
        return self.dock

    def show_manual(self, _checked: bool = False) -> None:
        """Open the manual in the person's language, in a window of its own."""
        from .ui.manual import Manual

        self.manual = Manual(self.iface.mainWindow())
        self.manual.show()

    def show_region(self, _checked: bool = False) -> None:
        """Open the window of the region, which needs no commune."""
        try:
            require_shapely()
            from .ui.region.region_window import open_window
        except ImportError as error:
            self.iface.messageBar().pushMessage("Repère", missing_package_text(error), Qgis.MessageLevel.Critical, 0)
            return
        open_window(self.iface)

    def unload(self) -> None:
        """Leave QGIS as it was."""
        if self._importing is not None:
            # its modules are about to go
            self._importing.join()
        region = sys.modules.get(f"{__package__}.ui.region.region_window")
        if region is not None:
            region.close_window()
        if self.dock is not None:
            self.dock.shut_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.map_menu is not None:
            from .ui.map.layout_templates import withdraw_templates

            withdraw_templates()
            self.map_menu.remove()
            self.map_menu = None
        if self.entry_points is not None:
            self.entry_points.remove()
            self.entry_points = None
        started = getattr(self.iface, "initializationCompleted", None)
        if started is not None and self.shortcuts is not None:
            started.disconnect(self.reopen_last_commune)
            with suppress(TypeError):  # it was not waited for
                started.disconnect(self._complete)
        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.shortcuts is not None:
            self.shortcuts.remove()
            self.shortcuts = None
            menus = [menu for menu in self.iface.mainWindow().findChildren(QMenu) if self.region in menu.actions()]
            self.iface.removePluginWebMenu("Repère", self.action)
            self.iface.removePluginWebMenu("Repère", self.region)
            self.iface.removePluginWebMenu("Repère", self.help)
            for menu in menus:
                # QGIS takes the empty one out of its own menu, and keeps it
                menu.deleteLater()
            self.iface.pluginHelpMenu().removeAction(self.help)
            self.iface.mainWindow().removeToolBar(self.toolbar)
            for thing in (self.toolbar, self.action, self.region, self.help):
                thing.deleteLater()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None


def _import_modules(package: str, *names: str) -> None:
    """Import modules of one of the plugin's packages before they are needed."""
    # what is missing is told by the provider, which meets it too
    with suppress(ImportError):
        require_shapely()
        for name in names:
            # QGIS's own import notes which modules a plugin has: importlib's would stay when it is unloaded
            __import__(f"{__package__}.{package}.{name}", fromlist=("__name__",))


def require_shapely() -> None:
    """Import shapely, on which all else stands. Raises ImportError where it is missing or older than 2.0."""
    import shapely

    if int(shapely.__version__.split(".")[0]) < 2:  # Debian 12 has 1.8; may go with it
        raise ImportError(f"shapely is {shapely.__version__}", name="shapely")


def missing_package_text(error: ImportError) -> str:
    """Return what to tell where a package is missing (shapely, on a bare Linux) or too old."""
    package = "shapely ≥ 2.0" if error.name == "shapely" else error.name or str(error)
    return tr("A Python package is missing or too old: {package}. Install it beside QGIS, then restart.").format(
        package=package
    )
