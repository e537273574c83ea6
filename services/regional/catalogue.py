"""The catalogue of regional layers: data in a JSON file, searched as a person types."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .. import schema
from ..errors import N_
from ..text import fold

_TERMS = {
    "cc-by-4.0": N_("CC BY 4.0: use, change and publish it, naming the source."),
    "cpu-c": N_("SPW conditions, type C: any use, also commercial, naming the Service public de Wallonie."),
    "cpu-a": N_("SPW conditions, type A: to be viewed only; do not hand it on to anyone."),
    "other": N_("Conditions of its own: read them in the regional catalogue before handing it on."),
    "unknown": N_("Licence not known: to be viewed only; do not hand it on before you have asked."),
}


@dataclass(frozen=True)
class Layer:
    """One regional layer, as the catalogue's schema words it (resources/catalogue/catalogue.schema.json).

    ``layer_id`` is the number under REST, ``wms_layer`` the one or several under WMS; None where nobody
    published them. ``authid`` is the features' own CRS, empty if it is to be read from the service; for
    a picture it is the CRS to ask it in. Scales are denominators: 0 no limit, None not known.
    """

    id: str
    title: str
    theme: str
    keywords: tuple[str, ...]
    service: str
    layer_id: int | None
    layer_title: str
    wms_layer: str | None
    authid: str
    geometry: str
    form: str
    min_scale: float | None
    max_scale: float | None
    licence: str
    credit: str
    metawal: str | None
    note: str

    def rest_url(self, root: str) -> str:
        """``…/MapServer/1`` under an ArcGIS REST root; without the number where it is not known."""
        service = f"{root.rstrip('/')}/{self.service}/MapServer"
        return service if self.layer_id is None else f"{service}/{self.layer_id}"

    def wms_url(self, root: str) -> str:
        """The WMS of the same service: ``…/arcgis/rest/services`` becomes ``…/arcgis/services``."""
        server = root.rstrip("/").removesuffix("/rest/services")
        return f"{server}/services/{self.service}/MapServer/WMSServer"


@dataclass(frozen=True)
class Catalogue:
    """Layers in the order of the file."""

    name: str
    layers: tuple[Layer, ...]

    def themes(self) -> tuple[str, ...]:
        """Each theme once, in the order of the file."""
        return tuple(dict.fromkeys(layer.theme for layer in self.layers))

    def search(self, text: str) -> tuple[Layer, ...]:
        """Layers that have every word of ``text`` somewhere, whatever its case and accents; all for none."""
        words = fold(text).split()
        return tuple(layer for layer in self.layers if all(word in _searched(layer) for word in words))


def read(path: Path) -> Catalogue:
    """The catalogue in a file. Raises BadFile by field and line."""
    return parse(schema.read_text(path), path.name)


def parse(text: str, name: str) -> Catalogue:
    """The catalogue in ``text``; ``name`` is the file's, for messages. Raises BadFile by field and line."""
    value = schema.check(text, schema.rules("catalogue/catalogue.schema.json"), name=name)
    seen: set[str] = set()
    for index, told in enumerate(value["layers"]):
        if told["id"] in seen:
            raise schema.fault(
                text,
                name,
                ("layers", index, "id"),
                N_("{file}, line {line}: there is already a layer “{id}”."),
                N_("Give one of them another id."),
                id=told["id"],
            )
        seen.add(told["id"])
    layers = (
        Layer(
            **{
                **told,
                "keywords": tuple(told["keywords"]),
                "layer_title": told.get("layer_title") or "",
                "authid": told["authid"] or "",
                "note": told.get("note", ""),
            }
        )
        for told in value["layers"]
    )
    return Catalogue(value["name"], tuple(layers))


def licence_terms(layer: Layer) -> str:
    """What the layer's licence allows, as an English template without values.

    Source: SPW's general and particular conditions (CPU). A licence that is not known is treated as
    type A, the narrowest.
    """
    return _TERMS[layer.licence]


def _searched(layer: Layer) -> str:
    return fold(" ".join((layer.title, layer.theme, *layer.keywords, layer.service)))
