"""Inputs that the mouse wheel passes over: it scrolls what they stand in, and never changes a value.

Every form of the plugin uses these instead of Qt's own (``scripts/style.py`` holds it); QGIS met the same in
qgis/QGIS#38572.
"""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QSpinBox,
    QTabBar,
    QTabWidget,
    QWidget,
)


class ComboBox(QComboBox):
    """A list to choose from; open, it scrolls as any list does."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        event.ignore()


class SpinBox(QSpinBox):
    """A whole number."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        event.ignore()


class DoubleSpinBox(QDoubleSpinBox):
    """A number."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        event.ignore()


class DateEdit(QDateEdit):
    """A day."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        event.ignore()


class _TabBar(QTabBar):
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()


class TabWidget(QTabWidget):
    """Pages with their names in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_TabBar())


class AuthConfigSelect(QgsAuthConfigSelect):
    """QGIS's choice of a sign-in, with the list in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for box in self.findChildren(QComboBox):
            box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
