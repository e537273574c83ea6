"""Puts regional layers on the map, one after the other, whoever asked: panel, Browser, locator, profile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...services import json_schema
from ...services.errors import BadFile, RepereError
from ...services.layers.catalogue import catalogue, formats
from ...services.layers.catalogue.catalogue import Layer
from ...services.layers.catalogue.source import Source
from ...services.layers.storage import load_layer
from ...services.profile import NewerCatalogue, Service
from ..map import raster_sources
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Desk

KEPT_CATALOGUE = "catalogue.json"
"""In the user's own folder: the newer catalogue that a profile names."""

CATALOGUE = Path(__file__).parents[2] / "resources" / "catalogue" / "wallonia.json"


@dataclass(frozen=True)
class _Wanted:
    """A layer to load: the service that has it, its ArcGIS REST root, where it was found if not in the catalogue."""

    layer: Layer
    form: str
    service: Service
    root: str
    source: Source | None


class Loader(QObject):
    """Loads one layer at a time: threads that compute side by side would make the window wait.

    ``loaded`` tells the layer that came on the map.
    """

    loaded = pyqtSignal(object)

    def __init__(self, desk: Desk, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self._waiting: list[_Wanted] = []
        self._elsewhere: dict[str, _Wanted] = {}
        self._loading = False

    @staticmethod
    def form(layer: Layer, source: Source | None = None) -> str:
        """``picture`` or ``features``: as this layer was loaded last, else its usual form."""
        possible = formats.forms(layer, source)
        kept = settings.get(f"form/{layer.id}")
        return kept if kept in possible else possible[0]

    def add(self, layer: Layer, form: str = "") -> None:
        """Load a layer of the catalogue from the profile's service, after those that were asked for before it."""
        try:
            # a layer of another root is asked for without the sign-in of the profile's
            service = stranger(layer.root) if layer.root else self.desk.service("spw")
        except RepereError as error:
            self.desk.messages.error(error)
            return
        self._want(_Wanted(layer, form, service, service.url, None))

    def add_source(self, source: Source, form: str = "") -> None:
        """Load a layer that was found elsewhere, from the service that has it."""
        layer, root = formats.as_layer(source)
        self._want(_Wanted(layer, form, stranger(source.url), root, source))

    def refresh(self) -> None:
        """Fetch again, by difference, the features on the map that were found elsewhere than in the catalogue."""
        present = self.layers.tables()
        for table, wanted in list(self._elsewhere.items()):
            if table in present:
                self._want(wanted)

    def _want(self, wanted: _Wanted) -> None:
        if wanted.form:
            settings.put(f"form/{wanted.layer.id}", wanted.form)
        self._waiting.append(wanted)
        if not self._loading:
            self._next()

    def _next(self) -> None:
        self._loading = bool(self._waiting)
        if not self._loading:
            return
        wanted = self._waiting.pop(0)
        layer, desk = wanted.layer, self.desk
        path, boundary = desk.path, desk.profile.commune.boundary

        def features(job: Job) -> load_layer.Loaded:
            return load_layer.load(
                desk.reach(wanted.service, job), layer, wanted.root, boundary, path,
                source=wanted.source, progress=job.advance, cancelled=job.isCanceled,
            )  # fmt: skip

        def picture(job: Job) -> raster_sources.Picture:
            # a layer over a dead service would freeze QGIS: the service is asked first, in the thread
            source = wanted.source or formats.picture(layer, wanted.root)
            twin = layer.rest_url(wanted.root) if wanted.source is None else ""
            title = layer.layer_title if wanted.source is None else ""
            return raster_sources.probe(desk.reach(wanted.service, job), source, twin, title)

        desk.run(
            tr("Loading {layer}").format(layer=layer.title),
            features if self.form(layer, wanted.source) == "features" else picture,
            partial(self._show, wanted),
            "" if wanted.source else "spw",
            self._failed,
        )

    def _show(self, wanted: _Wanted, found: load_layer.Loaded | raster_sources.Picture) -> None:
        layer = wanted.layer
        if isinstance(found, load_layer.Loaded):
            made = self.layers.show_regional(found, layer)
            if wanted.source is not None:
                self._elsewhere[found.table] = wanted
            for remark in found.remarks:
                self.desk.messages.tell(remark.sentence(tr), Qgis.MessageLevel.Info)
            if not found.count:
                self.desk.messages.tell(tr("“{layer}” has nothing in the commune.").format(layer=layer.title))
        else:
            made = self.layers.show_picture(found, layer)
        if made.isValid():
            self.loaded.emit(layer)
        else:
            self.desk.messages.error(raster_sources.unreadable(layer.title))
        self._next()

    def _failed(self, error: RepereError) -> None:
        self.desk.messages.error(error)
        self._next()


def catalogue_text(newer: NewerCatalogue | None) -> str:
    """The text of the catalogue in use: the newer one that the profile names, else the one that ships.

    Raises BadFile.
    """
    kept = settings.folder() / KEPT_CATALOGUE
    if newer is not None and kept.exists():
        try:
            data = kept.read_bytes()
            catalogue.newer(data, newer.sha256, kept.name)
            return data.decode("utf-8-sig")
        except (BadFile, OSError):
            pass
    return json_schema.read_text(CATALOGUE)


def stranger(url: str) -> Service:
    """A service that no profile names, known by its host."""
    return Service(kind="arcgis", name=urlsplit(url).netloc, url=url)
