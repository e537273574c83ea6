"""A row of the catalogue and a source found elsewhere, each as the other: what loads speaks one language."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import urlsplit

from ...text import fold
from ..source import Source
from .catalogue import Layer

_REST = "/rest/services"

_FEATURES = ("wfs", "oapif", "atom")
"""Protocols that have no pictures."""


def picture_source(layer: Layer, root: str) -> Source:
    """Return where the picture of a catalogue's layer is: its WMS if its number there is known, else ArcGIS itself.

    ``root`` is the ArcGIS REST root.
    """
    wms = layer.wms_layer is not None
    number = "" if layer.layer_id is None else str(layer.layer_id)
    return Source(
        "wms" if wms else "arcgis",
        layer.wms_url(root) if wms else layer.rest_url(root).removesuffix(f"/{number}" if number else ""),
        (layer.wms_layer or "") if wms else number,
        layer.title,
        authids=(layer.authid,) if layer.authid else (),
        min_scale=layer.min_scale or 0.0,
        max_scale=layer.max_scale or 0.0,
        licence=layer.licence,
        credit=layer.credit,
        metawal=layer.metawal or "",
    )


def source_to_layer(source: Source) -> tuple[Layer, str]:
    """Return a source as a row of the catalogue, and the ArcGIS REST root it stands under (empty for other protocols).

    Its id is made of its title, protocol and address: the same source has the same id tomorrow.
    """
    mark = hashlib.sha256(f"{source.protocol} {source.url} {source.name}".encode()).hexdigest()[:6]
    words = re.sub(r"[^a-z0-9]+", "-", fold(source.title))[:40].strip("-")
    arcgis = source.protocol == "arcgis"
    before, _, after = source.url.partition(_REST) if arcgis else ("", "", source.url)
    features = source.protocol in _FEATURES or (arcgis and source.geometry not in ("", "raster"))
    layer = Layer(
        id=f"{words or 'layer'}-{mark}",
        title=source.title or source.name,
        theme="",
        keywords=(),
        service=after.strip("/").removesuffix("/MapServer") if arcgis else source.url,
        layer_id=int(source.name) if arcgis and source.name.isdigit() else None,
        layer_title=source.title,
        wms_layer=None,
        authid=source.authids[0] if source.authids else "",
        geometry=source.geometry or "raster",
        form="features" if features else "picture",
        min_scale=source.min_scale,
        max_scale=source.max_scale,
        licence=source.licence,
        credit=source.credit or f"{urlsplit(source.url).hostname} - {source.title}",
        metawal=source.metawal or None,
        note="",
    )
    return layer, f"{before}{_REST}" if arcgis else ""


def available_forms(layer: Layer, source: Source | None = None) -> tuple[str, ...]:
    """Return how a layer may be loaded: ``picture_source``, ``features``, the usual one first.

    What may only be viewed is never copied (SPW conditions, type A); an ArcGIS feature service and a WFS have
    no pictures, a WMS no features.
    """
    if source is not None and source.protocol in _FEATURES:
        return ("features",)
    if layer.form == "picture" or layer.licence == "cpu-a":
        return ("picture",)
    return ("features",) if layer.has_no_picture else ("features", "picture")
