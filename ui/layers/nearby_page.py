"""Around here: places by category and by how long it takes to walk there, as a list and on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtWidgets import QLabel

from ...services.errors import N_, Cancelled, InvalidResponse, RepereError
from ...services.http.client import HttpClient
from ...services.layers.catalogue import discovery
from ...services.layers.catalogue.catalogue import Catalogue, PlaceSet
from ...services.layers.queries import nearby
from ...services.layers.queries.nearby import NearbyPlace, PointOfInterest
from ...services.layers.source import Source, is_http_url
from ...services.service_descriptions import load_description
from ..map.highlights import Mark
from ..map.workspace_layers import LAMBERT72, MapLayers
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import action_button, format_count, format_decimal, plain_label
from ..widgets.inputs import ComboBox, SpinBox, search_field
from ..widgets.layouts import STRETCH, lay_column, lay_row
from ..widgets.row_delegate import RowFace
from ..widgets.worklist import Worklist
from .loader import unlisted_service
from .point_tab import PointTab
from .producer_report import ProducerReport, producer_of, wrong_place_text

MAX_MARKS = 60
"""Places pointed out on the map: more would hide it."""

MAX_NAMED_MARKS = 12
"""Of these, the nearest that are named there; the list names them all."""

ReadPlaces = Callable[[Job], tuple[PointOfInterest, ...]]


def place_face(near: NearbyPlace) -> RowFace:
    """What a row of the list shows: the place, then its category and how far it is."""
    walk = tr("{count} min").format(count=max(1, round(near.walk_min)))
    return RowFace(
        near.poi.name,
        "",
        " · ".join(filter(None, (near.poi.category, walk, f"{format_decimal(near.distance_m, 0)} m"))),
    )


class NearbyTab(PointTab):
    """A point, a list of places and a number of minutes: what can be walked to from there."""

    def __init__(self, desk: Session, layers: MapLayers, get_catalogue: Callable[[], Catalogue]) -> None:
        super().__init__(desk, layers, get_catalogue, self.search)
        self._at: tuple[float, float] | None = None
        self._places: tuple[PointOfInterest, ...] = ()
        self.minutes = SpinBox()
        self.minutes.setRange(1, 60)
        self.minutes.setValue(15)
        self.minutes.setSuffix(tr(" min on foot"))
        self.minutes.setToolTip(
            tr("An estimate: the straight distance and 30 % more, at 4.8 km an hour; no path is looked up")
        )
        self.places = ComboBox()
        self.places.setToolTip(tr("Where the places come from: all layers of the catalogue, or a layer of the project"))
        self.address = search_field(tr("…or the address of a map service or a file"))
        self.category = ComboBox()
        self.category.addItem(tr("All categories"), "")
        self.list = Worklist(
            place_face,
            key=lambda near: f"{near.poi.x:.1f} {near.poi.y:.1f} {near.poi.name}",
            passes=lambda _near, _chip: True,
            search_text=lambda near: f"{near.poi.name} {near.poi.category}",
            empty=tr("Point at a place on the map: what can be walked to from there stands here."),
        )
        self.list.filters.add(tr("Category"), self.category)
        self.list.filters.cleared.connect(self._show_all)
        self.description = plain_label()
        self.list.below.addWidget(self.description)
        self.report_button = action_button(tr("This place is wrong…"), self.write_report)
        self.report_button.setToolTip(tr("Makes a report for the owner of these data; you send it yourself"))
        self.report_button.setEnabled(False)
        self.list.below.addWidget(self.report_button)
        self._chosen: NearbyPlace | None = None
        self.list.details.setMaximumHeight(8 * self.fontMetrics().lineSpacing())
        self._build_column()
        self.minutes.valueChanged.connect(lambda _minutes: self._again())
        self.category.activated.connect(lambda _index: self._show())
        self.places.activated.connect(lambda _index: self._again())
        self.address.returnPressed.connect(self._again)
        self.list.row_selected.connect(self._picked)
        self.list.row_chosen.connect(lambda near: self.layers.bring_into_sight(near.poi.x, near.poi.y))
        project = QgsProject.instance()
        project.layersAdded.connect(self._offer)
        project.layersRemoved.connect(self._offer)
        desk.closed.connect(self._leave)
        self._offer()

    def _build_column(self) -> None:
        above = lay_row(self.point, self.minutes, STRETCH)
        source = lay_row(QLabel(tr("Places")), (self.places, 1))
        lay_column(above, source, self.address, (self.list, 1), parent=self, margins=(0, 4, 0, 0))

    def _show_all(self) -> None:
        self.category.setCurrentIndex(0)
        self._show()

    def search(self, x: float, y: float) -> None:
        """Fetch the places around a point in EPSG:31370 metres."""
        minutes = float(self.minutes.value())
        try:
            readings = self._readings(x, y, minutes)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        self._at = (x, y)

        def work(job: Job) -> tuple[tuple[PointOfInterest, ...], list[RepereError]]:
            found: list[PointOfInterest] = []
            errors: list[RepereError] = []
            for number, reading in enumerate(readings, 1):
                try:
                    found += reading(job)
                except Cancelled:
                    raise
                except RepereError as error:
                    # one set that is away does not hide the others
                    errors.append(error)
                job.advance(number, len(readings))
            return tuple(near.poi for near in nearby.find_nearby(found, x, y, walk_min=minutes)), errors

        def arrived(answer: tuple[tuple[PointOfInterest, ...], list[RepereError]]) -> None:
            self._places, errors = answer
            for error in errors:
                self.desk.messages.error(error)
            if not self._places and not errors:
                self.desk.messages.show(tr("No place within {minutes} minutes on foot.").format(minutes=int(minutes)))
            self._show()

        self.desk.run_job(tr("Looking around here"), work, arrived)

    def _again(self) -> None:
        if self._at is not None:
            self.search(*self._at)

    def _readings(self, x: float, y: float, minutes: float) -> list[ReadPlaces]:
        """How each chosen set of places is read, in a job's thread. Raises RepereError."""
        text = self.address.text().strip()
        if text:
            return [self._from_address(text, x, y, minutes)]
        layer = QgsProject.instance().mapLayer(self.places.currentData() or "")
        if isinstance(layer, QgsVectorLayer):
            return [_from_layer(layer, x, y, minutes)]
        service = self.desk.service("spw")
        known = {layer.id: layer for layer in self._catalogue().layers}

        def reading(chosen: PlaceSet) -> ReadPlaces:
            layer = known[chosen.layer]
            url = layer.rest_url(service.url)
            number = "" if layer.layer_id is None else str(layer.layer_id)
            source = Source("arcgis", url.removesuffix(f"/{number}"), number, layer.title)
            return lambda job: nearby.fetch(
                self.desk.client_for(service, job), source, x, y,
                category=chosen.category, name_field=chosen.name_field, walk_min=minutes,
            )  # fmt: skip

        return [reading(chosen) for chosen in self._catalogue().places]

    def _from_address(self, url: str, x: float, y: float, minutes: float) -> ReadPlaces:
        if not is_http_url(url):
            raise RepereError(N_("“{url}” is not the address of a service."), N_("It starts with https://."), url=url)

        def reading(job: Job) -> tuple[PointOfInterest, ...]:
            web = self.desk.client_for(unlisted_service(url), job)
            source = _only(web, url)
            return nearby.fetch(web, source, x, y, category=source.title or tr("Places"), walk_min=minutes)

        return reading

    def _show(self) -> None:
        """List and map, of the chosen category."""
        if self._at is None:
            return
        categories = sorted({place.category for place in self._places})
        chosen = self.category.currentData() or ""
        self.category.clear()
        self.category.addItem(tr("All categories"), "")
        for category in categories:
            self.category.addItem(category, category)
        self.category.setCurrentIndex(max(0, self.category.findData(chosen)))
        chosen = self.category.currentData()
        self.list.filters.show_active(int(bool(chosen)))
        near = nearby.find_nearby(
            self._places, *self._at, walk_min=float(self.minutes.value()), categories=(chosen,) if chosen else ()
        )
        self.list.show_rows(list(near))
        self.marks.point_out(
            [
                Mark(*self._at, "circle", "#0072b2", tr("here")),
                *(
                    Mark(one.poi.x, one.poi.y, "square", "#009e73", one.poi.name if number < MAX_NAMED_MARKS else "")
                    for number, one in enumerate(near[:MAX_MARKS])
                ),
            ]
        )

    def write_report(self) -> None:
        """A ready text to the owner of the chosen place."""
        if self._chosen is None:
            return
        place = self._chosen.poi
        named = next((layer for layer in self._catalogue().layers if layer.title == place.source), None)
        # who answers for a layer of the catalogue is who answers for the real service, in training too
        producer, contact = producer_of(named.rest_url(load_description("spw").url) if named else self.address.text())
        owner = producer or (named.credit if named else place.source)
        subject = tr("{name}: not as your data say").format(name=place.name)
        self.report_dialog = ProducerReport(self, owner, contact, subject, wrong_place_text(place))
        self.report_dialog.show()

    def _picked(self, near: NearbyPlace | None) -> None:
        self._chosen = near
        self.report_button.setEnabled(near is not None)
        if near is not None:
            where = tr("{minutes} min on foot, {metres} m as the crow flies").format(
                minutes=max(1, round(near.walk_min)), metres=format_count(round(near.distance_m))
            )
            told = (near.poi.name, near.poi.category, where, near.poi.source)
            self.description.setText("\n".join(dict.fromkeys(filter(None, told))))

    def _offer(self, *_layers: Any) -> None:
        """The catalogue's sets, then the project's point layers."""
        chosen = self.places.currentData()
        self.places.clear()
        self.places.addItem(tr("Layers of the catalogue"), "")
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Point:
                self.places.addItem(layer.name(), layer.id())
        self.places.setCurrentIndex(max(0, self.places.findData(chosen)))

    def _leave(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._offer)
        project.layersRemoved.disconnect(self._offer)


def _only(web: HttpClient, url: str) -> Source:
    """The one layer of places at an address: a GeoJSON file, or a service that offers a single layer."""
    if url.split("?")[0].lower().endswith(("json", ".gml")) and "service=" not in url.lower():
        return Source("link", url, title=url.rsplit("/", 1)[-1])
    offered = [one for one in discovery.discover(web, url) if one.name and one.protocol in ("arcgis", "wfs", "oapif")]
    if len(offered) == 1:
        return offered[0]
    raise InvalidResponse(
        N_("{service} offers {count} layers of features there; name one of them."),
        N_("Find the layer under “Find”, load it, then choose it here."),
        service=web.service,
        count=len(offered),
    )


def _from_layer(layer: QgsVectorLayer, x: float, y: float, minutes: float) -> ReadPlaces:
    """The points of a layer of the project within reach; its features stay in the thread that reads them."""
    name = layer.name()
    features = QgsVectorLayerFeatureSource(layer)
    titles = [field.name() for field in layer.fields()]
    titled = next((title for title in titles if title.lower() in ("name", "nom", "naam", "titre", "title")), "")
    shown = titled or layer.displayField()
    reach = nearby.max_distance_m(minutes)
    metres = QgsCoordinateReferenceSystem(LAMBERT72)
    wanted = (
        QgsFeatureRequest()
        .setDestinationCrs(metres, QgsProject.instance().transformContext())
        .setDistanceWithin(QgsGeometry.fromPointXY(QgsPointXY(x, y)), reach)
    )
    if not layer.crs().isValid():
        raise RepereError(N_("The layer “{layer}” has no coordinate system."), N_("Set it in QGIS first."), layer=name)

    def reading(job: Job) -> tuple[PointOfInterest, ...]:
        found = []
        for feature, _number in zip(features.getFeatures(wanted), range(nearby.MAX_PLACES)):
            middle = feature.geometry().centroid()
            if job.isCanceled() or middle.isEmpty():
                continue
            title = str(feature[shown] or "") if shown in titles else ""
            found.append(PointOfInterest(title or name, name, middle.asPoint().x(), middle.asPoint().y(), name))
        return tuple(found)

    return reading
