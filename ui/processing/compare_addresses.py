"""repere:compareaddresses: two lists or three in; one feature per difference out, and what could not be read."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ...services.addresses import street
from ...services.addresses.matching.compare import compare_lists
from ...services.addresses.matching.three_way import LISTS as THREE
from ...services.addresses.matching.three_way import ThreeWayDifference, compare_three
from ...services.addresses.published_lists import PublishedList, read_fetched
from ...services.addresses.readers import best_reader, dispatch, icar
from ...services.addresses.readers import column_mapping as mappings
from ...services.addresses.readers.column_mapping import ColumnMapping
from ...services.communes import get_commune
from ...services.errors import N_, RepereError
from ...services.model.address import Addresses
from ...services.model.discrepancy import Discrepancy
from ...services.profile import Commune, current_nis
from ...services.region.difference_columns import FIELDS
from ..map.layer_columns import LayerColumns
from ..map.workspace_layers import LAMBERT72
from ..qgis.translate import plural, tr
from .algorithm import AUTH, Context, Feedback, Row, Values, create_client, progress_callback, translated_errors
from .list_parameters import ListAlgorithm, ListInput, create_list_parameter, fetch_published
from .output_style import DISCREPANCIES, style_output

LISTS = ("REGISTER", "SOURCE", "THIRD")


@dataclass(frozen=True)
class _Kept:
    """What is kept of a list that holds more than one commune or street, empty for all of it."""

    nis_code: str
    municipality: str
    street: str


class CompareAddresses(ListAlgorithm):
    """A list is a layer, the path of a file that any of our readers knows, or a service's address."""

    key = "compareaddresses"
    list_names = LISTS
    title = N_("Compare addresses")
    summary = N_(
        "Compares the commune's register with an authentic source (ICAR, BeSt) and writes one feature per "
        "difference: what kind, both values, the distance in metres, a confidence from 0 to 1, a severity, the "
        "evidence, the rule that matched, and a group for what is one decision. A list is a layer, a file whose "
        "columns are recognised by their headings (CSV, zip), a file as published (BeSt's full download, INSPIRE "
        "GML), or the address of a service (ICAR over ArcGIS REST, BeSt's REST). SOURCE=best fetches BeSt's "
        "published list, once for all communes, and reads NIS_CODE's rows of it (best-full, inspire: the others). "
        "With a third list it is also told who differs from whom."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        told = tr(
            "A layer; the path of a CSV, a zip, BeSt's full download or an INSPIRE GML; a service's address "
            "(…/MapServer/1, …/belgianAddress/v2); or a published list: best, best-full, inspire. Positions in "
            "EPSG:31370, 3812 or 4326."
        )
        self.add(create_list_parameter("REGISTER", tr("Register (the commune's list)")), told)
        self.add(create_list_parameter("SOURCE", tr("Source (ICAR or BeSt)")), told)
        self.add(create_list_parameter("THIRD", tr("Third list"), optional=True), told)
        self.add(
            QgsProcessingParameterNumber(
                "POSITION_TOLERANCE",
                tr("Positions may differ by (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                10.0,
                minValue=0.0,
            ),
            tr("Two positions that are farther apart are a difference of the kind “position”."),
        )
        self.add(
            QgsProcessingParameterString("NIS_CODE", tr("Commune code (NIS)"), "", optional=True),
            tr("Keeps this commune only, of a list with a column of codes and of BeSt; codes of any year."),
        )
        self.add(
            QgsProcessingParameterString("MUNICIPALITY", tr("Name of the commune"), "", optional=True),
            tr("Keeps this commune only, of ICAR and of an INSPIRE GML, by its name as they write it."),
        )
        self.add(
            QgsProcessingParameterString("STREET", tr("One street only"), "", optional=True),
            tr("Compares this street only, however the lists spell it; BeSt's service is asked for it alone."),
        )
        for name, title, what in (
            ("BOUNDARY", tr("Boundary of the commune"), tr("Tells addresses that stand outside it.")),
            ("PARCELS", tr("Parcels"), tr("Tells addresses that stand on none of them.")),
        ):
            polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
            self.add(QgsProcessingParameterFeatureSource(name, title, polygons, optional=True), what)
        self.add_auth()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Differences")),
            tr("One point per difference in EPSG:31370, where the source has it, else where the register has it."),
        )
        self.add(
            _table("UNUSED", tr("Rows that could not be used")),
            tr("Each row that was not used, or not wholly, with its number, its identifier and the reason."),
        )
        self.add(
            _table("DISSENTS", tr("Three lists")),
            tr("Each address on which the three lists do not agree, with what each says and who stands alone."),
        )

    def prepareAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> bool:
        """On the main thread: layers are taken here, their features are read in the job's thread."""
        self._lists: dict[str, ListInput] = {}
        with translated_errors():
            self.refuse_foreign_paths(parameters)
            for name in LISTS:
                if name != "THIRD" or parameters.get(name) not in (None, ""):
                    given = self.resolve_list(parameters, name, context)
                    self._lists[name] = LayerColumns(given) if isinstance(given, QgsVectorLayer) else given
        return True

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        tolerance = self.parameterAsDouble(parameters, "POSITION_TOLERANCE", context)
        kept = _Kept(
            *(
                self.parameterAsString(parameters, name, context).strip()
                for name in ("NIS_CODE", "MUNICIPALITY", "STREET")
            )
        )
        authcfg = self.parameterAsString(parameters, AUTH, context)
        boundary, parcels = (
            _polygons(self.parameterAsSource(parameters, name, context), context) for name in ("BOUNDARY", "PARCELS")
        )

        def work() -> tuple[list[Addresses], list[Discrepancy], list[ThreeWayDifference]]:
            lists = [_read(name, given, kept, authcfg, feedback) for name, given in self._lists.items()]
            found = list(
                compare_lists(
                    *lists[:2],
                    tolerance_m=tolerance,
                    boundary=shapely.union_all(boundary) if boundary else None,
                    parcels=parcels or None,
                    progress=progress_callback(feedback),
                    cancelled=feedback.isCanceled,
                )
            )
            if len(lists) < 3:
                return lists, found, []
            return lists, found, compare_three(*lists, tolerance_m=tolerance, cancelled=feedback.isCanceled)

        with translated_errors():
            live = any(isinstance(given, (str, PublishedList)) for given in self._lists.values())
            lists, found, dissents = self.run_work(work, feedback) if live else work()
        feedback.pushInfo(plural("{count} differences found.", len(found)))
        written = self.write_points(parameters, context, FIELDS, LAMBERT72, map(_row, found))
        style_output(context, written["OUTPUT"], DISCREPANCIES)
        return {
            **written,
            **self.write_table(parameters, context, "UNUSED", ("list", "row", "identifier", "reason"), _unused(lists)),
            **self.write_table(
                parameters,
                context,
                "DISSENTS",
                ("kind", "address", *THREE, "differ", "alone"),
                map(_three_way_row, dissents),
            ),
        }


def _table(name: str, title: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFeatureSink(
        name, title, QgsProcessing.SourceType.TypeVector, None, optional=True, createByDefault=False
    )


def _polygons(source: QgsProcessingFeatureSource | None, context: Context) -> list[shapely.Geometry]:
    """The geometries of a layer in EPSG:31370; none without a layer."""
    if source is None:
        return []
    request = QgsFeatureRequest().setNoAttributes()
    request.setDestinationCrs(QgsCoordinateReferenceSystem(LAMBERT72), context.transformContext())
    found = (feature.geometry() for feature in source.getFeatures(request))
    return [shapely.from_wkb(bytes(geometry.asWkb())) for geometry in found if not geometry.isNull()]


def _read(name: str, list_input: ListInput, row_filter: _Kept, authcfg: str, feedback: Feedback) -> Addresses:
    """One of the lists; which column was taken for what is told, for it was guessed."""
    if isinstance(list_input, str):
        reached = create_client(name, list_input, authcfg, feedback)
        if list_input.rpartition("/")[2].isdigit():
            addresses = icar.read_icar(reached, list_input, municipality=row_filter.municipality)
        elif row_filter.street:
            addresses = street.read_street(reached, list_input, row_filter.street, nis_code=row_filter.nis_code)
        else:
            addresses = best_reader.read_rest(reached, list_input, nis_code=row_filter.nis_code)
    elif isinstance(list_input, PublishedList):
        addresses = _read_published(list_input, row_filter, feedback)
    elif isinstance(list_input, Path):
        preview = dispatch.read_preview(list_input)
        mapping = preview.mapping if preview is not None else None
        _tell_columns(name, mapping, feedback)
        addresses = dispatch.read_list(
            list_input,
            mapping,
            nis_code=row_filter.nis_code,
            municipality=row_filter.municipality,
            progress=progress_callback(feedback),
            cancelled=feedback.isCanceled,
        )
    else:
        mapping = list_input.preview().mapping
        _tell_columns(name, mapping, feedback)
        addresses = list_input.addresses(mapping, feedback, row_filter.nis_code)
    if row_filter.street:
        addresses = street.filter_by_street(addresses, row_filter.street)
    feedback.pushInfo(
        tr("{name}: {count} addresses, {unusable} rows could not be fully read.").format(
            name=addresses.name, count=len(addresses), unusable=len(addresses.unusable)
        )
    )
    return addresses


def _read_published(published: PublishedList, row_filter: _Kept, feedback: Feedback) -> Addresses:
    """The commune's rows of a published list, fetched first if it moved since it was last."""
    known = get_commune(current_nis(row_filter.nis_code))
    if known is None:
        raise RepereError(
            N_("{list} is a list of all communes."),
            N_("Give NIS_CODE, the commune's code: only its addresses are then read."),
            list=published.id,
        )
    stored = fetch_published(published, feedback)
    commune = Commune(known.nis_code, row_filter.municipality or known.name, {})
    return read_fetched(stored, commune, progress=progress_callback(feedback), cancelled=feedback.isCanceled)


def _tell_columns(name: str, mapping: ColumnMapping | None, feedback: Feedback) -> None:
    if mapping is not None:
        taken = ((field, getattr(mapping, field)) for field in mappings.FIELDS)
        feedback.pushInfo(f"{name}: " + ", ".join(f"{field} = {column}" for field, column in taken if column))


def _row(difference: Discrepancy) -> Row:
    values = [difference.sentence(tr) if name == "evidence" else getattr(difference, name) for name, _kind in FIELDS]
    point = (difference.source_x, difference.source_y)
    if math.isnan(point[0]):
        point = (difference.register_x, difference.register_y)
    # a position that is not there is NaN, which no file can hold
    return [None if value != value else value for value in values], None if math.isnan(point[0]) else point


def _unused(lists: Iterable[Addresses]) -> Iterator[list[str]]:
    for one in lists:
        for row in one.unusable:
            yield [one.name, str(row.row), row.identifier, row.sentence(tr)]


def _three_way_row(dissent: ThreeWayDifference) -> list[str]:
    said = [value or known for value, known in zip(dissent.values, dissent.ids)]
    differ = ", ".join(f"{one} ≠ {other}" for one, other in dissent.differing_pairs)
    return [dissent.kind, dissent.address, *said, differ, dissent.odd_list]
