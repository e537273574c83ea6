"""Puts regional layers on the map, one after the other, whoever asked: panel, Browser, locator, profile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...services import json_schema
from ...services.errors import InvalidFile, RepereError
from ...services.layers.catalogue import catalogue, formats
from ...services.layers.catalogue.catalogue import Layer
from ...services.layers.source import Source
from ...services.layers.storage import layer_origins, load_layer
from ...services.profile import NewerCatalogue, Service
from ..map import raster_sources
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session

SAVED_CATALOGUE = "catalogue.json"
"""In the user's own folder: the newer catalogue that a profile names."""

CATALOGUE = catalogue.SHIPPED


@dataclass(frozen=True)
class _Wanted:
    """A layer to load: the service that has it, its ArcGIS REST root, where it was found if not in the catalogue."""

    layer: Layer
    form: str
    service: Service
    root: str
    source: Source | None


class LayerLoader(QObject):
    """Loads one layer at a time: threads that compute side by side would make the window wait.

    ``loaded`` tells the layer that came on the map.
    """

    loaded = pyqtSignal(object)

    def __init__(self, desk: Session, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self._waiting: list[_Wanted] = []
        self._elsewhere: dict[str, _Wanted] = {}
        self._loading = False

    @staticmethod
    def preferred_form(layer: Layer, source: Source | None = None) -> str:
        """``picture`` or ``features``: as this layer was loaded last, else its usual form."""
        possible = formats.available_forms(layer, source)
        kept = settings.get(f"form/{layer.id}")
        return kept if kept in possible else possible[0]

    def add(self, layer: Layer, form: str = "") -> None:
        """Load a layer of the catalogue from the profile's service, after those that were asked for before it."""
        try:
            # a layer of another root is asked for without the sign-in of the profile's
            service = unlisted_service(layer.root) if layer.root else self.desk.service("spw")
        except RepereError as error:
            self.desk.messages.error(error)
            return
        self._want(_Wanted(layer, form, service, service.url, None))

    def add_source(self, source: Source, form: str = "") -> None:
        """Load a layer that was found elsewhere, from the service that has it."""
        layer, root = formats.source_to_layer(source)
        self._want(_Wanted(layer, form, unlisted_service(source.url), root, source))

    def refresh(self) -> None:
        """Fetch again, by difference, the features on the map that were found elsewhere than in the catalogue."""
        present = self.layers.tables()
        for table, wanted in list(self._elsewhere.items()):
            if table in present:
                self._want(wanted)

    def _want(self, request: _Wanted) -> None:
        if request.form:
            settings.put(f"form/{request.layer.id}", request.form)
        self._waiting.append(request)
        if not self._loading:
            self._next()

    def _next(self) -> None:
        self._loading = bool(self._waiting)
        if not self._loading:
            return
        wanted = self._waiting.pop(0)
        layer, desk = wanted.layer, self.desk
        path, boundary = desk.path, desk.profile.commune.boundary

        def features(job: Job) -> layer_origins.LoadedLayer:
            return load_layer.load(
                desk.client_for(wanted.service, job), layer, wanted.root, boundary, path,
                source=wanted.source, progress=job.advance, cancelled=job.isCanceled,
            )  # fmt: skip

        def picture(job: Job) -> raster_sources.RasterSource:
            # a layer over a dead service freezes QGIS (qgis/QGIS#53752): the service is asked first, in the thread
            source = wanted.source or formats.picture_source(layer, wanted.root)
            twin = layer.rest_url(wanted.root) if wanted.source is None else ""
            title = layer.layer_title if wanted.source is None else ""
            return raster_sources.probe(desk.client_for(wanted.service, job), source, twin, title)

        desk.run_job(
            tr("Loading {layer}").format(layer=layer.title),
            features if self.preferred_form(layer, wanted.source) == "features" else picture,
            partial(self._show, wanted),
            "" if wanted.source else "spw",
            self._failed,
        )

    def _show(self, request: _Wanted, content: layer_origins.LoadedLayer | raster_sources.RasterSource) -> None:
        layer = request.layer
        if isinstance(content, layer_origins.LoadedLayer):
            made = self.layers.show_regional(content, layer)
            if request.source is not None:
                self._elsewhere[content.table] = request
            if content.added or content.changed or content.removed:
                self.desk.changed.emit(content.table, None)
            for remark in content.remarks:
                self.desk.messages.show(remark.sentence(tr), Qgis.MessageLevel.Info)
            if not content.count:
                self.desk.messages.show(tr("“{layer}” has nothing in the commune.").format(layer=layer.title))
        else:
            made = self.layers.show_picture(content, layer)
        if made.isValid():
            self.loaded.emit(layer)
        else:
            self.desk.messages.error(raster_sources.unreadable_layer_error(layer.title))
        self._next()

    def _failed(self, error: RepereError) -> None:
        self.desk.messages.error(error)
        self._next()


def catalogue_text(newer: NewerCatalogue | None) -> str:
    """The text of the catalogue in use: the newer one that the profile names, else the one that ships.

    Raises InvalidFile.
    """
    kept = settings.data_folder() / SAVED_CATALOGUE
    if newer is not None and kept.exists():
        try:
            data = kept.read_bytes()
            catalogue.parse_verified(data, newer.sha256, kept.name)
            return data.decode("utf-8-sig")
        except (InvalidFile, OSError):
            pass
    return json_schema.read_text(CATALOGUE)


def unlisted_service(url: str) -> Service:
    """A service that no profile names, known by its host."""
    return Service(kind="arcgis", name=urlsplit(url).netloc, url=url)
