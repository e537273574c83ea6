"""The project is the person's: what is opened, made or saved in it meets Repère's layers nowhere but on the map.

QGIS offers no layer that is shown but not saved. While it writes a project, the layers are taken out of it and put
back; while another is opened, they wait outside.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateTransformContext, QgsLayerTreeGroup, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument, QDomElement, QDomNode

from ..qgis.timers import create_timer
from .credits import Credits
from .unchanged_project import project_unchanged
from .workspace_layers import MapLayers

NEW_PROJECT_WAIT_MS = 100
"""How long after a project was cleared none is read in its place: it is a new one."""


@dataclass
class _Outside:
    """What was taken out: the layers, their group and its place in the tree, the map themes that named them, and
    the layer that was active."""

    layers: list[Any]
    group: QgsLayerTreeGroup | None
    tree_index: int
    themes: dict[str, Any]
    active: Any


class ProjectGuard(QObject):
    """Keeps Repère's layers out of files and on the map. ``empty`` is asked to lay an empty project."""

    def __init__(self, iface: Any, layers: MapLayers, credit: Credits, empty: Callable[[], None]) -> None:
        super().__init__()
        self._iface, self._layers, self._credits, self._empty = iface, layers, credit, empty
        self._outside: _Outside | None = None
        self._context: QgsCoordinateTransformContext | None = None
        self._another = False
        self._is_reading = False
        """Whether a project may still be on its way from its file."""
        self._soon = create_timer(self, self._return_unless_reading)
        project = QgsProject.instance()
        self._heard = (
            (project.aboutToBeCleared, self._clearing),
            (project.cleared, self._cleared),
            (project.layerLoaded, self._reading),
            (project.readProject, self._read),
            (project.writeProject, self._writing),
            (project.projectSaved, self._return),
        )
        for signal, slot in self._heard:
            signal.connect(slot)

    def stop(self) -> None:
        """Hear nothing any more; layers that wait outside end there."""
        for signal, slot in self._heard:
            signal.disconnect(slot)
        self._soon.stop()
        self._outside = None

    def _clearing(self) -> None:
        self._take()

    def _cleared(self) -> None:
        self._another = self._is_reading = True
        self._soon.start(NEW_PROJECT_WAIT_MS)

    def _reading(self, *_counts: int) -> None:
        # the window lives while a large project is read
        self._soon.start(NEW_PROJECT_WAIT_MS)

    def _read(self, _document: QDomDocument) -> None:
        self._is_reading = False
        self._soon.start(0)

    def _return_unless_reading(self) -> None:
        # QGIS lives while it waits for a file's providers: layers that came or went then would be its death
        if self._is_reading and QgsProject.instance().fileName():
            self._soon.start(NEW_PROJECT_WAIT_MS)
        else:
            self._return()

    def _writing(self, document: QDomDocument) -> None:
        """What is written before this signal is the tree, which is cleaned; what comes after it, is written without."""
        names = [layer.id() for layer in self._layers.tables().values()]
        self._take()
        _clean(document.documentElement(), set(names), self._layers.title)
        with project_unchanged():
            self._credits.remove_credit()
            self._context = self._layers.unpin_transformations()
        # a file that cannot be written tells nobody
        self._soon.start(0)

    def _take(self) -> None:
        if self._outside is None:
            themes = QgsProject.instance().mapThemeCollection()
            kept = {name: themes.mapThemeState(name) for name in themes.mapThemes()}
            active = self._iface.activeLayer()
            with project_unchanged():
                self._outside = _Outside(*self._layers.detach(), kept, active)

    def _return(self) -> None:
        self._soon.stop()
        self._is_reading = False
        outside, self._outside = self._outside, None
        if outside is None:
            return
        with project_unchanged():
            if self._another:
                self._join_another(outside)
            else:
                self._join_again(outside)
            self._another, self._context = False, None
            self._credits.update_credit()

    def _join_another(self, outside: _Outside) -> None:
        # an older Repère saved its layers with the project
        self._layers.remove()
        if not QgsProject.instance().mapLayers():
            self._empty()
        self._layers.pin_transformations()
        self._layers.reattach(outside.layers, outside.group, 0)

    def _join_again(self, outside: _Outside) -> None:
        project = QgsProject.instance()
        self._layers.reattach(outside.layers, outside.group, outside.tree_index)
        themes = project.mapThemeCollection()
        for name, state in outside.themes.items():
            if themes.hasMapTheme(name) and themes.mapThemeState(name) != state:
                themes.update(name, state)
        if self._context is not None:
            project.setTransformContext(self._context)
        if outside.active in outside.layers:
            self._iface.setActiveLayer(outside.active)


def _clean(root: QDomElement, ids: set[str], title: str) -> None:
    """Take what names these layers out of a project's document: the tree with its order, and how they snap.

    QGIS's window adds the tree once more as QGIS before 2.4 knew it, ``legend``, before it tells anybody else.
    """
    for tag, attribute in (("layer-tree-layer", "id"), ("layer-setting", "id"), ("item", "")):
        found = root.elementsByTagName(tag)
        nodes = [found.at(place) for place in range(found.count())]
        for node in nodes:
            element = node.toElement()
            if (element.attribute(attribute) if attribute else element.text()) in ids:
                _drop(node)
    groups = root.elementsByTagName("layer-tree-group")
    for node in [groups.at(place) for place in range(groups.count())]:
        element = node.toElement()
        if element.attribute("name") == title and element.firstChildElement("layer-tree-layer").isNull():
            _drop(node)
    files = root.elementsByTagName("legendlayerfile")
    for node in [files.at(place) for place in range(files.count())]:
        if node.toElement().attribute("layerid") in ids:
            # legendlayer, filegroup, legendlayerfile
            _drop(node.parentNode().parentNode())
    old_groups = root.elementsByTagName("legendgroup")
    for node in [old_groups.at(place) for place in range(old_groups.count())]:
        if node.toElement().attribute("name") == title and node.firstChildElement("legendlayer").isNull():
            _drop(node)


def _drop(node: QDomNode) -> None:
    node.parentNode().removeChild(node)
