"""The catalogue of regional layers: data in a JSON file, searched as a person types."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from ... import json_schema
from ...errors import N_, InvalidFile
from ...http.client import HttpClient
from ...text import fold

_TERMS = {
    "cc-by-4.0": N_("CC BY 4.0: use, change and publish it, naming the source."),
    "cpu-c": N_("SPW conditions, type C: any use, also commercial, naming the Service public de Wallonie."),
    "cpu-a": N_("SPW conditions, type A: to be viewed only; do not hand it on to anyone."),
    "other": N_("Conditions of its own: read them in the regional catalogue before handing it on."),
    "unknown": N_("Licence not known: to be viewed only; do not hand it on before you have asked."),
}


SHIPPED = json_schema.RESOURCES / "catalogue" / "wallonia.json"
"""The catalogue of the Walloon region that comes with the plugin."""


@dataclass(frozen=True)
class Layer:
    """One regional layer, as the catalogue's schema words it (resources/catalogue/catalogue.schema.json).

    ``layer_id`` is the number under REST, ``wms_layer`` the one or several under WMS; None where nobody
    published them. ``authid`` is the features' own CRS, empty if it is to be read from the service; for
    a picture it is the CRS to ask it in. Scales are denominators: 0 no limit, None not known. ``rest_layers``
    are the REST numbers where they are several; ``root`` is the ArcGIS root where it is not the region's own.
    ``source`` says who told so, ``seen`` when the service was last seen to be so, ``confidence`` how sure that is.
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
    rest_layers: str = ""
    root: str = ""
    source: tuple[str, ...] = ()
    seen: str = ""
    confidence: str = "high"

    @property
    def numbers(self) -> str:
        """The REST numbers to ask, joined by commas; empty where none is known."""
        return self.rest_layers or ("" if self.layer_id is None else str(self.layer_id))

    def rest_url(self, root: str) -> str:
        """``…/MapServer/1`` under an ArcGIS REST root, or the layer's own; without the number if it is not known.

        A ``service`` that ends in ``FeatureServer`` is one.
        """
        kind = "" if self.has_no_picture else "/MapServer"
        service = f"{(self.root or root).rstrip('/')}/{self.service}{kind}"
        return service if self.layer_id is None else f"{service}/{self.layer_id}"

    @property
    def has_no_picture(self) -> bool:
        """Whether this is a layer of a feature service; some have no other name than that (Koop)."""
        return self.service.rpartition("/")[2] == "FeatureServer"

    def wms_url(self, root: str) -> str:
        """Return the WMS of the same service: ``…/arcgis/rest/services`` becomes ``…/arcgis/services``."""
        server = (self.root or root).rstrip("/").removesuffix("/rest/services")
        return f"{server}/services/{self.service}/MapServer/WMSServer"


@dataclass(frozen=True)
class Question:
    """One question of *what applies here*: to which layer, how, and what to tell of its answer.

    ``how`` is ``query`` (features), ``identify`` (pictures too) or ``geocoder``, which needs no layer.
    ``fields`` are tried in turn, ``also_show`` are told beside it, ``aliases`` are what identify calls a field;
    ``within_m`` reaches that far in metres; ``sublayers`` are the numbers to ask where they are several;
    ``words`` gives a code or label its sentence. ``source`` and ``seen`` as for a layer.
    """

    topic: str
    how: str
    layer: str = ""
    fields: tuple[str, ...] = ()
    sublayers: str = ""
    within_m: float = 0.0
    unit: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    also_show: tuple[str, ...] = ()
    aliases: Mapping[str, Sequence[str]] = field(default_factory=dict)
    source: tuple[str, ...] = ()
    seen: str = ""

    def names(self, name: str) -> tuple[str, ...]:
        """Return what a field may be called, by query and by identify."""
        return name, *self.aliases.get(name, ())


@dataclass(frozen=True)
class PlaceSet:
    """A layer of places for *around here*: its category, and the field that names a place."""

    layer: str
    category: str
    name_field: str = ""


@dataclass(frozen=True)
class Catalogue:
    """Layers, questions and sets of places in the order of the file."""

    name: str
    layers: tuple[Layer, ...]
    questions: tuple[Question, ...] = ()
    places: tuple[PlaceSet, ...] = ()

    def themes(self) -> tuple[str, ...]:
        """Return each theme once, in the order of the file."""
        return tuple(dict.fromkeys(layer.theme for layer in self.layers))

    def search(self, text: str) -> tuple[Layer, ...]:
        """Layers that have every word of ``text`` somewhere, whatever its case and accents; all for none."""
        words = fold(text).split()
        return tuple(layer for layer, known in zip(self.layers, self._searched) if all(word in known for word in words))

    @cached_property
    def _searched(self) -> tuple[str, ...]:
        # folding the words of 500 layers at each keystroke would be felt
        return tuple(fold(" ".join((one.title, one.theme, *one.keywords, one.service))) for one in self.layers)


def read_shipped() -> Catalogue:
    """Return the catalogue that ships."""
    return read(SHIPPED)


def read(path: Path) -> Catalogue:
    """Return the catalogue in a file. Raises InvalidFile by field and line."""
    return parse(json_schema.read_text(path), path.name)


@lru_cache(maxsize=2)
def parse(text: str, name: str) -> Catalogue:
    """Return the catalogue in ``text``; ``name`` is the file's, for messages. Raises InvalidFile by field and line.

    The one that ships is read at several places each time a commune is opened: to check 500 layers takes 0.1 s.
    """
    value = json_schema.validate(text, json_schema.load_schema("catalogue/catalogue.schema.json"), name=name)
    seen: set[str] = set()
    for index, told in enumerate(value["layers"]):
        if told["id"] in seen:
            raise json_schema.make_error(
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
                "source": tuple(told.get("source", ())),
            }
        )
        for told in value["layers"]
    )
    catalogue = Catalogue(
        value["name"],
        tuple(layers),
        tuple(_question(told) for told in value.get("questions", ())),
        tuple(PlaceSet(**told) for told in value.get("places", ())),
    )
    needed = [("questions", index, one.layer) for index, one in enumerate(catalogue.questions) if one.how != "geocoder"]
    needed += [("places", index, one.layer) for index, one in enumerate(catalogue.places)]
    for kind, index, wanted in needed:
        if wanted not in seen:
            raise json_schema.make_error(
                text,
                name,
                (kind, index, "layer"),
                N_("{file}, line {line}: there is no layer “{id}”."),
                N_("Take the id of a layer of this catalogue."),
                id=wanted,
            )
    return catalogue


def _question(raw: Mapping[str, Any]) -> Question:
    lists = {name: tuple(raw.get(name, ())) for name in ("fields", "also_show", "source")}
    return Question(**{**raw, **lists})


def fetch(web: HttpClient, url: str, sha256: str, cache_path: Path) -> Catalogue:
    """Return the newer catalogue at ``url``, kept in the file ``cache_path`` for when the address is away.

    A file already kept that is the one meant is not fetched again. Raises InvalidFile if another one came,
    ServiceError if none did.
    """
    if cache_path.exists():
        try:
            return parse_verified(cache_path.read_bytes(), sha256, cache_path.name)
        except (InvalidFile, OSError):
            pass
    data = web.get(url).body
    found = parse_verified(data, sha256, url.rpartition("/")[2])
    cache_path.parent.mkdir(parents=True, exist_ok=True)
    cache_path.write_bytes(data)
    return found


def inspect(web: HttpClient, url: str) -> tuple[str, Catalogue]:
    """Return the SHA-256 of the catalogue now at ``url``, and the catalogue. Raises InvalidFile, ServiceError."""
    data = web.get(url).body
    sha256 = hashlib.sha256(data).hexdigest()
    return sha256, parse_verified(data, sha256, url.rpartition("/")[2])


def parse_verified(data: bytes, sha256: str, name: str) -> Catalogue:
    """Return a catalogue that came from elsewhere, if it is the very file that the profile names by its SHA-256.

    ``data`` is not even parsed before. Raises InvalidFile.
    """
    if not hmac.compare_digest(hashlib.sha256(data).hexdigest(), sha256.strip().lower()):
        raise InvalidFile(
            N_("The catalogue {file} is not the one that the profile names; the one that ships is used."),
            N_("Ask whoever sent you the profile for the right file, or its right SHA-256."),
            file=name,
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidFile(
            N_("The file {file} is not a text in UTF-8."),
            N_("Save it as UTF-8 in a text editor, then open it again."),
            file=name,
        ) from error
    return parse(text, name)


def licence_terms(licence: str) -> str:
    """Return what a licence, in the catalogue's word, allows: an English template without values.

    Source: SPW's general and particular conditions (CPU). A licence that is not known is treated as
    type A, the narrowest.
    """
    return _TERMS.get(licence, _TERMS["unknown"])
