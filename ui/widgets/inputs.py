"""Inputs that the mouse wheel passes over: it scrolls what they stand in, and never changes a value.

Every form of the plugin uses these instead of Qt's own (``scripts/style.py`` holds it); QGIS met the same in
qgis/QGIS#38572.
"""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QEvent, QObject, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QTabWidget,
    QWidget,
)

from .layouts import lay_row


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


def search_field(hint: str) -> QLineEdit:
    """Return a field that shows ``hint`` while it is empty, and a cross while it is not."""
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setClearButtonEnabled(True)
    return field


class _TabBar(QTabBar):
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()


class TabWidget(QTabWidget):
    """Pages with their names in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_TabBar())


class _AuthConfigSelect(QgsAuthConfigSelect):
    """The list in it is passed over, too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for box in self.findChildren(QComboBox):
            box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the wheel to what is around."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class AuthConfigSelect(QWidget):
    """QGIS's choice of a sign-in, with the list in it; made when it is first seen: QGIS's own takes 20 ms."""

    selectedConfigIdChanged = pyqtSignal(str)  # noqa: N815 - QGIS's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.select: _AuthConfigSelect | None = None
        self._id = ""
        lay_row(parent=self, margins=0)

    def configId(self) -> str:  # noqa: N802 - QGIS's name
        """Return the id of the sign-in that is chosen, empty for none."""
        return self._id if self.select is None else str(self.select.configId())

    def setConfigId(self, authcfg: str) -> None:  # noqa: N802 - QGIS's name
        """Choose a sign-in by its id."""
        changed, self._id = authcfg != self.configId(), authcfg
        if self.select is not None:
            self.select.setConfigId(authcfg)
        elif changed:
            self.selectedConfigIdChanged.emit(authcfg)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody looks: QGIS's own is made now."""
        if self.select is None:
            select = _AuthConfigSelect(self)
            select.setConfigId(self._id)
            select.selectedConfigIdChanged.connect(self.selectedConfigIdChanged)
            self.layout().addWidget(select)
            self.select = select
        super().showEvent(event)
