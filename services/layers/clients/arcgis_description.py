"""What an ArcGIS layer says of itself, read from the JSON it answers with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ...json_values import as_dict, as_list, as_number

GEOMETRIES = {
    "esriGeometryPoint": "point",
    "esriGeometryMultipoint": "multipoint",
    "esriGeometryPolyline": "line",
    "esriGeometryPolygon": "polygon",
}
"""Esri's geometry types, in the catalogue's words."""

ESRI_WKIDS = {102199: 3812, 102100: 3857, 900913: 3857}
"""Esri's own numbers for systems that EPSG numbers too (rule 8)."""

ESRI_NAMES = {"belge_lambert_1972": 31370, "belge_lambert_2008": 3812, "etrs_1989_belgian_lambert_2008": 3812}
"""Belgium's systems by the names that Esri's WKT gives them."""

MIN_PAGING_VERSION = 10.3
"""ArcGIS Server reads page by page from this version on; before it ``resultOffset`` is ignored without a word."""

MAX_CODES_PER_FIELD = 5000
"""Codes of one field that are read: a longer list is no list for a person."""


@dataclass(frozen=True)
class Field:
    """One column of a layer; ``type`` is Esri's name for it (``esriFieldTypeDate``).

    ``codes`` are the values of a coded domain, each with its label; empty where the values speak for themselves.
    """

    name: str
    type: str
    alias: str
    codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Description:
    """What a layer says of itself.

    ``geometry`` is one of :data:`GEOMETRIES`' words, empty for a table, a group or a picture; then
    ``authid`` may be empty too. ``object_id_field`` is empty where no row can be told from another.
    Scales are denominators, 0 for no limit; a ``max_record_count`` of 0 means that it is not told.
    """

    name: str
    geometry: str
    authid: str
    object_id_field: str
    fields: tuple[Field, ...]
    max_record_count: int
    min_scale: float
    max_scale: float
    copyright: str
    supports_pagination: bool
    supports_order: bool = True


def parse(body: dict[str, Any]) -> Description:
    """Return the description in ``body``; what is not told is empty, 0, or what every server can do."""
    fields = tuple(
        Field(str(one["name"]), str(one.get("type", "")), str(one.get("alias") or one["name"]), _codes(body, one))
        for one in map(as_dict, as_list(body.get("fields")))
        if one.get("name")
    )
    object_ids = (body.get("objectIdField"), *(field.name for field in fields if field.type == "esriFieldTypeOID"))
    abilities = as_dict(body.get("advancedQueryCapabilities"))
    version = as_number(body.get("currentVersion"))
    has_pages = abilities.get("supportsPagination", body.get("supportsPagination"))
    has_order = abilities.get("supportsOrderBy", True if abilities else body.get("supportsAdvancedQueries"))
    return Description(
        name=str(body.get("name", "")),
        geometry=GEOMETRIES.get(str(body.get("geometryType")), ""),
        authid=next(filter(None, map(authid, references(body))), ""),
        object_id_field=next((name for name in object_ids if name and isinstance(name, str)), ""),
        fields=fields,
        max_record_count=int(as_number(body.get("maxRecordCount"))),
        min_scale=as_number(body.get("minScale")),
        max_scale=as_number(body.get("maxScale")),
        copyright=str(body.get("copyrightText") or ""),
        supports_pagination=has_pages is not False and (has_pages is True or not 0 < version < MIN_PAGING_VERSION),
        supports_order=has_order is not False,
    )


def references(body: dict[str, Any]) -> tuple[object, ...]:
    """Return the spatial references of a layer's description, its own first."""
    return (
        body.get("sourceSpatialReference"),
        as_dict(body.get("extent")).get("spatialReference"),
        body.get("spatialReference"),
    )


def authid(reference: object) -> str:
    """``EPSG:n`` for an Esri spatial reference, empty if it names none that EPSG knows.

    ``latestWkid`` goes before ``wkid`` (rule 8). EPSG's own codes end at 32767. A reference that is only WKT is
    known by its name.
    """
    if not isinstance(reference, dict):
        return ""
    for key in ("latestWkid", "wkid"):
        wkid = reference.get(key)
        if isinstance(wkid, int):
            code = ESRI_WKIDS.get(wkid, wkid)
            if 1024 <= code <= 32767:
                return f"EPSG:{code}"
    code = ESRI_NAMES.get(wkt_name(reference).lower(), 0)
    return f"EPSG:{code}" if code else ""


def wkt_name(reference: object) -> str:
    """Return the name in the WKT of an Esri spatial reference, empty if it has none."""
    told = as_dict(reference).get("wkt")
    return told.partition('["')[2].partition('"')[0].strip() if isinstance(told, str) else ""


class FieldNames:
    """A layer's field names as its answers may write them: in another case, or with the table's name before.

    Esri's BUG-000099829 (``objectid``), joined layers and query layers (``gis.DBO.T.OBJECTID``).
    """

    def __init__(self, field_names: Iterable[str]) -> None:
        self.field_names = frozenset(field_names)
        self._folded: dict[str, str] = {}
        for name in sorted(self.field_names):
            for form in (name.lower(), name.rpartition(".")[2].lower()):
                self._folded.setdefault(form, name)

    def resolve(self, name: str) -> str:
        """Return the name in the layer's description that ``name`` means; ``name`` itself if it means none."""
        if name in self.field_names:
            return name
        lower = name.lower()
        return self._folded.get(lower) or self._folded.get(lower.rpartition(".")[2]) or name

    def rename_attributes(self, attributes: dict[str, Any]) -> dict[str, Any]:
        """``attributes`` under the description's names; of two that mean one the exact name goes first."""
        if attributes.keys() <= self.field_names:
            return attributes
        made: dict[str, Any] = {}
        for told in sorted(attributes, key=lambda name: name not in self.field_names):
            made.setdefault(self.resolve(told), attributes[told])
        return made


def _codes(body: dict[str, Any], field: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the codes of a field and their labels, from its domain, else from the layer's types (subtypes)."""
    domain = as_dict(field.get("domain"))
    told: list[tuple[object, object]] = []
    if domain.get("type") == "codedValue":
        told = [(one.get("code"), one.get("name")) for one in map(as_dict, as_list(domain.get("codedValues")))]
    elif field["name"] == body.get("typeIdField"):
        told = [(one.get("id"), one.get("name")) for one in map(as_dict, as_list(body.get("types")))]
    codes = {
        str(code): str(label)
        for code, label in told[:MAX_CODES_PER_FIELD]
        if isinstance(code, (str, int, float)) and not isinstance(code, bool) and isinstance(label, str) and label
    }
    return tuple(codes.items())
