"""Repère's keys, in QGIS's own list of shortcuts, where a person may change them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.gui import QgsGui, QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QShortcut, QWidget

from .translate import tr

DEFAULT_KEYS = {
    "Open": "Alt+Shift+R",
    "Layers": "Alt+Shift+L",
    "Incidents": "Alt+Shift+I",
    "Addresses": "Alt+Shift+A",
    "Corrections": "Alt+Shift+C",
    "Search": "Alt+Shift+F",
    "Refresh": "Shift+F5",
}
"""Keys that no action of QGIS 3.40 has, by what they do: F5 and most of Ctrl+Shift are its own."""


def register_key(shortcut: QShortcut, name: str, text: str) -> None:
    """List a shortcut of one widget in QGIS's manager, which may give it another key; what it is says ``text``."""
    shortcut.setObjectName(f"Repere{name}")
    shortcut.setWhatsThis(f"Repère: {text}")
    QgsGui.shortcutsManager().registerShortcut(shortcut, shortcut.key().toString())


def key_text(name: str) -> str:
    """Return the key that one of :data:`DEFAULT_KEYS` has now, as a person reads it."""
    action = QgsGui.shortcutsManager().actionByName(f"Repere{name}")
    key = action.shortcut() if action is not None else QKeySequence(DEFAULT_KEYS[name])
    return key.toString(QKeySequence.SequenceFormat.NativeText)


class WindowShortcuts:
    """The keys that work in the whole window: open the dock, go to a panel or to its search, refresh."""

    def __init__(self, window: QWidget, open_dock: Callable[[], Any]) -> None:
        self._window = window
        self._open_dock = open_dock
        self.actions: dict[str, QAction] = {}
        texts = {
            "Open": tr("Repère: open the panel"),
            "Layers": tr("Repère: layers"),
            "Incidents": tr("Repère: incidents"),
            "Addresses": tr("Repère: addresses"),
            "Corrections": tr("Repère: corrections"),
            "Search": tr("Repère: search the list"),
            "Refresh": tr("Repère: fetch everything again"),
        }
        for name, text in texts.items():
            action = QAction(text, window)
            action.setObjectName(f"Repere{name}")
            action.triggered.connect(lambda _checked=False, name=name: self._act(name))
            # without being in the window its key is not heard
            window.addAction(action)
            QgsGui.shortcutsManager().registerAction(action, DEFAULT_KEYS[name])
            self.actions[name] = action

    def remove(self) -> None:
        """Take them out of the window and of QGIS's list."""
        for action in self.actions.values():
            QgsGui.shortcutsManager().unregisterAction(action)
            self._window.removeAction(action)
            action.deleteLater()
        self.actions = {}

    def _act(self, name: str) -> None:
        dock = self._open_dock()
        if dock is None or not dock.panels:
            return
        if name == "Refresh":
            dock.refresh_all()
        elif name == "Search":
            dock.focus_search()
        elif name != "Open":
            dock.show_panel(name.lower())
            dock.focus_panel()
        else:
            dock.focus_panel()


class EscapeFromMap(QObject):
    """Escape presses the dock's “Back” while the map has the focus, unless a tool is at work on the map."""

    def __init__(self, canvas: QgsMapCanvas, dock: QWidget) -> None:
        super().__init__(dock)
        self._canvas, self._dock = canvas, dock
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear the key, and leave it to the map as well."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and not self._is_tool_at_work():
            escape = QKeySequence("Escape")
            ready = [
                shortcut
                for shortcut in self._dock.findChildren(QShortcut)
                if shortcut.key() == escape and shortcut.isEnabled() and shortcut.parent().isVisible()
            ]
            if ready:
                max(ready, key=_depth).activated.emit()
        return False

    def _is_tool_at_work(self) -> bool:
        tool = self._canvas.mapTool()
        # what is drawn is given up by the same key; QGIS's own tools are no Python
        return tool is not None and (
            bool(tool.flags() & QgsMapTool.Flag.EditTool) or not type(tool).__module__.startswith("qgis.")
        )


def _depth(shortcut: QShortcut) -> int:
    depth, widget = 0, shortcut.parent()
    while widget is not None:
        depth, widget = depth + 1, widget.parent()
    return depth
