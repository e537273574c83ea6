"""Whose layers these are, said where the map is shown: QGIS's copyright decoration and print layouts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItemLabel,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextBackgroundSettings,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QMetaObject, QObject, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from ..qgis.timers import create_timer
from .unchanged_project import project_unchanged
from .workspace_layers import MapLayers

VARIABLE = "repere_credit"
"""The project variable with the credit line of what is on the map: ``@repere_credit`` in any layout."""

DECORATION = "CopyrightLabel"
"""Where a project keeps QGIS's copyright decoration."""

_REFERENCE = re.compile(rf"@{VARIABLE}\b")

_WIDTH = 110
"""Letters on one line of the decoration, which QGIS cuts off at the map's edge: it fits beside two docks."""


class Credits(QObject):
    """Keeps the credit line true while layers come and go; a decoration that a person wrote is left alone."""

    def __init__(self, window: QObject, layers: MapLayers) -> None:
        super().__init__()
        self._window = window
        self._layers = layers
        self._soon = create_timer(self, self.update_credit)
        project = QgsProject.instance()
        # many layers often come at once
        for signal in (project.layersAdded, project.layersRemoved):
            signal.connect(self._later)
        project.layoutManager().layoutAdded.connect(self._into_layout)

    def stop(self) -> None:
        """Hear nothing any more, and leave no credit for layers that have gone."""
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved):
            signal.disconnect(self._later)
        project.layoutManager().layoutAdded.disconnect(self._into_layout)
        self._soon.stop()
        self.update_credit()

    def build_line(self) -> str:
        """Each credit once."""
        return credit_line(layer.serverProperties().attribution() for layer in self._layers.tables().values())

    def remove_credit(self) -> None:
        """Take the variable and our decoration out of the project: it is being saved, without the layers.

        A print layout's labels keep it as a variable of their own, for whoever prints without Repère.
        """
        project = QgsProject.instance()
        before = QgsExpressionContextUtils.projectScope(project).variable(VARIABLE) or ""
        if before:
            for label in _labels():
                QgsExpressionContextUtils.setLayoutItemVariable(label, VARIABLE, before)
        QgsExpressionContextUtils.removeProjectVariable(project, VARIABLE)
        if before and _is_ours(project.readEntry(DECORATION, "/Label", "")[0], before):
            project.removeEntry(DECORATION, "/")

    def update_credit(self) -> None:
        """Write the line into the project's variable and, unless it is somebody else's, the decoration.

        That is no change of the person's: the project is not to be saved for it.
        """
        with project_unchanged():
            self._tell()

    def _tell(self) -> None:
        project, line = QgsProject.instance(), self.build_line()
        before = QgsExpressionContextUtils.projectScope(project).variable(VARIABLE) or ""
        shown, _known = project.readEntry(DECORATION, "/Label", "")
        if not line and not before:
            return
        if line:
            QgsExpressionContextUtils.setProjectVariable(project, VARIABLE, line)
            for label in _labels():
                _follow_project(label)
        else:
            QgsExpressionContextUtils.removeProjectVariable(project, VARIABLE)
        if shown and not _is_ours(shown, before):
            return
        if not project.readEntry(DECORATION, "/Font", "")[0]:
            project.writeEntry(DECORATION, "/Font", _small())
            project.writeEntry(DECORATION, "/MarginH", 2)
            project.writeEntry(DECORATION, "/MarginV", 1)
        project.writeEntry(DECORATION, "/Enabled", bool(line))
        project.writeEntry(DECORATION, "/Label", decoration_text(VARIABLE) if line else "")
        for decoration in self._decorations:
            # QGIS has no other way to tell it that the project says something new
            QMetaObject.invokeMethod(decoration, "projectRead")
            QMetaObject.invokeMethod(decoration, "update")

    @cached_property
    def _decorations(self) -> list[QObject]:
        # the window's own only: of all that is in it there are thousands
        children = self._window.findChildren(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [each for each in children if each.metaObject().className() == "QgsDecorationCopyright"]

    def _later(self, *_layers: Any) -> None:
        self._soon.start(300)

    def _into_layout(self, name: str) -> None:
        """A new layout begins with the credit line at the foot of its first page; it may be moved or deleted."""
        layout = QgsProject.instance().layoutManager().layoutByName(name)
        if not isinstance(layout, QgsPrintLayout) or not self.build_line():
            return
        if any(isinstance(item, QgsLayoutItemLabel) and VARIABLE in item.text() for item in layout.items()):
            return
        label = QgsLayoutItemLabel(layout)
        label.setId(VARIABLE)
        label.setText(f"[% @{VARIABLE} %]")
        label.setFont(QFont(label.font().family(), 6))
        layout.addLayoutItem(label)
        pages = layout.pageCollection()
        height = pages.page(0).pageSize().height() if pages.pageCount() else 210.0
        width = pages.page(0).pageSize().width() if pages.pageCount() else 297.0
        label.attemptMove(QgsLayoutPoint(5, height - 9))
        label.attemptResize(QgsLayoutSize(width - 10, 7))


def _small() -> str:
    """A text format as QGIS's decorations keep it: small, on a light ground.

    Not with a halo: QGIS draws the decoration anew with each picture of the map that is still coming, on the main
    thread, and a halo takes it longer than all the rest.
    """
    text, ground, document = QgsTextFormat(), QgsTextBackgroundSettings(), QDomDocument()
    text.setSize(7)
    ground.setEnabled(True)
    ground.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    ground.setSize(QSizeF(1.0, 0.5))
    ground.setFillColor(QColor(255, 255, 255, 190))
    text.setBackground(ground)
    document.appendChild(text.writeXml(document, QgsReadWriteContext()))
    return str(document.toString())


def _labels() -> Iterator[QgsLayoutItemLabel]:
    """Yield the labels of all print layouts that show the credit line."""
    for layout in QgsProject.instance().layoutManager().printLayouts():
        for item in layout.items():
            if isinstance(item, QgsLayoutItemLabel) and _REFERENCE.search(item.text()):
                yield item


def _follow_project(label: QgsLayoutItemLabel) -> None:
    """Take the words that were saved with a label out of it: they would stand before the project's of now."""
    scope = QgsExpressionContextUtils.layoutItemScope(label)
    own = {name: scope.variable(name) for name in scope.variableNames() if not scope.isReadOnly(name)}
    if own.pop(VARIABLE, None) is not None:
        QgsExpressionContextUtils.setLayoutItemVariables(label, own)
        label.refresh()


def credit_line(layer_credits: Iterable[str]) -> str:
    """Credits on one line, each once; those of one publisher (``publisher - title``) behind its name."""
    titles: dict[str, list[str]] = {}
    for credit in dict.fromkeys(filter(None, layer_credits)):
        publisher, _, title = credit.partition(" - ")
        titles.setdefault(publisher, []).append(title)
    return " · ".join(
        f"{publisher} - {', '.join(filter(None, named))}" if any(named) else publisher
        for publisher, named in titles.items()
    )


def decoration_text(variable: str) -> str:
    """Return the decoration's text that shows a project variable, on as many lines as it needs.

    QGIS calculates expressions in the text itself, whoever wrote it; in a variable's value it does not.
    """
    return f"[% wordwrap(@{variable}, {_WIDTH}, ' ') %]"


def _is_ours(shown: str, before: str) -> bool:
    """Whether a decoration is Repère's; an older one wrote the credits themselves, on several lines."""
    return shown == decoration_text(VARIABLE) or shown.split() == before.split()
