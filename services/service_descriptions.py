"""What the real services are, as data (resources/services): layers, records, fields, values, limits and errors.

One description for all: the training town serves from it, the rules of conformance ask the live services about
it, and the pages of docs/contracts are written from it (scripts/descriptions.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from . import json_schema

NAMES = ("spw", "icar", "geocodews", "best", "metawal", "cirb", "imio", "address-registry")
"""The services described, by the names of their files."""


@dataclass(frozen=True)
class DescribedField:
    """A field, its type, what identify calls it, and the values seen; empty where nobody published them."""

    name: str
    type: str = ""
    alias: str = ""
    values: tuple[str, ...] = ()
    confidence: str = ""


@dataclass(frozen=True)
class DescribedLayer:
    """A layer of an ArcGIS service. ``title``, ``geometry`` and ``authid`` are empty, scales None, if not known."""

    service: str
    id: int
    title: str
    geometry: str
    fields: tuple[DescribedField, ...]
    wms: str = ""
    authid: str = ""
    min_scale: float | None = None
    max_scale: float | None = None
    source: tuple[str, ...] = ()
    seen: str = ""
    confidence: str = ""

    def field(self, name: str) -> DescribedField | None:
        """Return the field of that name; None if it has none."""
        return next((one for one in self.fields if one.name == name), None)


@dataclass(frozen=True)
class DescribedRecord:
    """A record that a service answers with: how it is asked for, and its fields at any depth."""

    name: str
    request: str
    fields: tuple[DescribedField, ...]
    parameters: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    confidence: str = ""


@dataclass(frozen=True)
class Description:
    """One service. ``limits`` are by name, ``errors`` and all else as the file has them."""

    id: str
    name: str
    producer: str
    protocol: str
    summary: str
    source: tuple[str, ...]
    seen: str
    confidence: str
    contact: str = ""
    url: str = ""
    layers: tuple[DescribedLayer, ...] = ()
    records: tuple[DescribedRecord, ...] = ()
    limits: tuple[Mapping[str, Any], ...] = ()
    errors: tuple[Mapping[str, Any], ...] = ()

    def limit(self, what: str) -> float:
        """Return the value of a limit. Raises KeyError if the file has none of that name."""
        return {str(one["what"]): float(one["value"]) for one in self.limits}[what]

    def layer(self, service: str, number: int) -> DescribedLayer | None:
        """Return the layer of a service by its REST number; None if it is not described."""
        return next((one for one in self.layers if (one.service, one.id) == (service, number)), None)

    def field_names(self) -> frozenset[str]:
        """Return every field of every record."""
        return frozenset(one.name for record in self.records for one in record.fields)


@cache
def load_description(name: str) -> Description:
    """Return a service's description. Raises InvalidFile by field and line, KeyError for a service that has none."""
    if name not in NAMES:
        raise KeyError(name)
    path = json_schema.RESOURCES / "services" / f"{name}.json"
    value = json_schema.validate(
        json_schema.read_text(path), json_schema.load_schema("services/service.schema.json"), name=path.name
    )
    plain = {key: told for key, told in value.items() if key not in ("schema", "$schema")}
    lists = {key: tuple(plain.get(key, ())) for key in ("source", "limits", "errors")}
    layers = tuple(_layer(told) for told in plain.get("layers", ()))
    return Description(**{**plain, **lists, "layers": layers, "records": tuple(map(_record, plain.get("records", ())))})


def find_arcgis_layer(service: str, number: int) -> DescribedLayer:
    """Return a layer of any ArcGIS service that is described. Raises KeyError."""
    for name in NAMES:
        found = load_description(name).layer(service, number)
        if found is not None:
            return found
    raise KeyError((service, number))


def _layer(raw: Mapping[str, Any]) -> DescribedLayer:
    known = {key: value for key, value in raw.items() if value is not None}
    texts = {"title": raw["title"] or "", "geometry": raw["geometry"] or "", "source": tuple(raw["source"])}
    return DescribedLayer(**{**known, **texts, "fields": tuple(map(_field, raw["fields"]))})


def _record(raw: Mapping[str, Any]) -> DescribedRecord:
    lists = {"parameters": tuple(raw.get("parameters", ())), "source": tuple(raw["source"])}
    return DescribedRecord(**{**raw, **lists, "fields": tuple(map(_field, raw["fields"]))})


def _field(raw: Mapping[str, Any]) -> DescribedField:
    return DescribedField(**{**raw, "values": tuple(raw.get("values", ()))})
