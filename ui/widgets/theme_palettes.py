"""Colours after another theme was chosen while Repère is open."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QWidget

from ..qgis.timers import create_timer


class ThemePalettes(QObject):
    """Gives ``root`` and all in it the colours of a theme of QGIS that is chosen at run.

    Qt keeps in each widget what the style sheet of the theme before wrote into its palette, where the new one says
    nothing of it: the letters of a line, the ink of a chart. Such a palette is dropped, and the style asked anew.
    """

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._soon = create_timer(self, self._renew)
        root.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Another style sheet: a moment later the application's palette is the new theme's, too."""
        if event.type() == QEvent.Type.StyleChange:
            self._soon.start(0)
        return False

    def _renew(self) -> None:
        # from above: a widget inherits what its parent has
        for widget in (self._root, *self._root.findChildren(QWidget)):
            if widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
                widget.setPalette(QPalette())
                widget.style().unpolish(widget)
                widget.style().polish(widget)
