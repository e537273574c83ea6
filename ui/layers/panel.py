"""The layers panel: find and load, what applies here, what is around, what to take along, how the sources do."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFrame, QPushButton, QWidget

from ...services.layers.catalogue import catalogue
from ...services.layers.catalogue.catalogue import Catalogue, Layer
from ...services.layers.storage import layer_origins
from ...services.profile import Service
from ..map.workspace_layers import MapLayers
from ..qgis import datum_grid, settings
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import format_count, plain_label
from ..widgets.inputs import TabWidget
from ..widgets.layouts import lay_column, lay_row
from .layer_search import LayerSearchTab
from .loader import SAVED_CATALOGUE, LayerLoader
from .nearby_page import NearbyTab
from .offline_package_page import OfflinePackageTab
from .point_info_page import PointInfoTab
from .service_status import SourcesTab


class LayersPanel(QWidget):
    """What the region publishes, and what of it is on the map."""

    def __init__(self, desk: Session, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.catalogue = catalogue.read_shipped()
        self.loader = LayerLoader(desk, layers)
        self.search = LayerSearchTab(desk, self.loader, self.catalogue)
        self.tabs = TabWidget()
        self.tabs.setDocumentMode(True)
        self.scale = ScaleNote(layers)
        lay_column(self.scale, (self.tabs, 1), parent=self, margins=0)
        desk.closed.connect(self.scale.stop)
        self._add_tab(self.search, tr("Find"), tr("Layers of the region, of Metawal, of any service"))

    def build_tabs(self) -> None:
        """Make the other tabs, in a turn of the event loop of their own; what happens is heard from now on."""
        desk, layers = self.desk, self.layers
        self.point_info = PointInfoTab(desk, layers, lambda: self.catalogue)
        self.nearby = NearbyTab(desk, layers, lambda: self.catalogue)
        self.offline_package = OfflinePackageTab(desk, layers)
        self.sources = SourcesTab(desk)
        for tab, name, tip in (
            (self.point_info, tr("Here"), tr("What applies at a place: parcel, zoning, flooding, heritage…")),
            (self.nearby, tr("Nearby"), tr("Places within walking distance")),
            (self.offline_package, tr("Offline"), tr("An offline pack for the field and the workshop")),
            (self.sources, tr("Sources"), tr("Which services answer, how old the data are")),
        ):
            self._add_tab(tab, name, tip)
        self.tabs.currentChanged.connect(lambda _index: self._shown())
        self.loader.loaded.connect(lambda _layer: self.scale.update_note())
        self.loader.loaded.connect(lambda _layer: self._shown())
        desk.profile_changed.connect(self._profile_changed)
        self._take_newer()
        self._ask_for_grid()

    def _add_tab(self, tab: QWidget, name: str, tip: str) -> None:
        self.tabs.setTabToolTip(self.tabs.addTab(tab, name), tip)

    def refresh(self) -> None:
        """Load the layers that the profile asks for, and again those on the map; one that fails stops none."""
        present = self.layers.tables()
        for layer in self.catalogue.layers:
            if layer.id in self.desk.profile.layers or layer_origins.table_name(layer) in present:
                self.add(layer)
        self.loader.refresh()

    def add(self, layer: Layer, form: str = "") -> None:
        """Put a layer of the catalogue on the map."""
        self.loader.add(layer, form)

    def layer(self, layer_id: str) -> Layer | None:
        """The layer of the catalogue with this id."""
        return next((layer for layer in self.catalogue.layers if layer.id == layer_id), None)

    def show_sources(self) -> None:
        """Bring the sources to the front, as the lamp does."""
        self.tabs.setCurrentWidget(self.sources)

    def _shown(self) -> None:
        """What a tab shows is read when it is looked at."""
        current = self.tabs.currentWidget()
        if current in (self.offline_package, self.sources):
            current.reload()

    def _profile_changed(self, parts: frozenset[str]) -> None:
        if "catalogue" in parts:
            self._take_newer()
        if "layers" in parts:
            present = self.layers.tables()
            for layer in self.catalogue.layers:
                is_present = {layer.id, layer_origins.table_name(layer)} & set(present)
                if layer.id in self.desk.profile.layers and not is_present:
                    self.add(layer)

    def _take_newer(self) -> None:
        """Use the newer catalogue that the profile names, if it is the very file that was meant."""
        newer = self.desk.profile.catalogue
        if newer is None:
            return
        kept = settings.data_folder() / SAVED_CATALOGUE
        service = Service("arcgis", tr("Catalogue of layers"), newer.url)

        def work(job: Job) -> Catalogue:
            return catalogue.fetch(self.desk.client_for(service, job), newer.url, newer.sha256, kept)

        def arrived(catalogue: Catalogue) -> None:
            before = {layer.id for layer in self.catalogue.layers}
            self.catalogue = catalogue
            self.search.show_catalogue(catalogue)
            for layer in catalogue.layers:
                # the profile's layers were loaded from the catalogue that ships, as far as it has them
                if layer.id in self.desk.profile.layers and layer.id not in before:
                    self.add(layer)

        self.desk.run_hidden(tr("Reading the catalogue"), work, arrived)

    def _ask_for_grid(self) -> None:
        """Where positions are not exact here, offer what makes them so; once, with a button."""
        datum_grid.enable_grid()
        if datum_grid.should_offer_grid():
            self.desk.messages.show_until_dismissed(
                tr("Lambert 72 to Lambert 2008: to 0.2 m only. The Belgian grid makes it exact (0.01 m)."),
                tr("Install the grid"),
                self.sources.install_grid,
            )


class ScaleNote(QFrame):
    """Says which layer its service does not draw at this scale, with a button to a scale at which it does."""

    def __init__(self, layers: MapLayers) -> None:
        super().__init__()
        self._layers = layers
        self._scale = 0.0
        self.text = plain_label(wrap=False)
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(lambda _checked=False: layers.go_to_scale(self._scale))
        lay_row((self.text, 1), self.button, parent=self, margins=(6, 2, 2, 2))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layers.canvas.scaleChanged.connect(self.update_note)
        layers.canvas.layersChanged.connect(self.update_note)
        self.update_note()

    def stop(self) -> None:
        """The canvas outlives this: hear it no more."""
        self._layers.canvas.scaleChanged.disconnect(self.update_note)
        self._layers.canvas.layersChanged.disconnect(self.update_note)

    def update_note(self, _scale: float = 0.0) -> None:
        """Look which layers are out of sight now."""
        out = self._layers.layers_out_of_scale()
        self.setVisible(bool(out))
        if out:
            layer, self._scale = out[0]
            self.text.setText(tr("At this scale its service does not draw “{layer}”.").format(layer=layer.name()))
            self.button.setText(tr("Go to 1:{scale}").format(scale=format_count(round(self._scale))))
