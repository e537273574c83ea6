"""Pictures from a map service: the service is asked before QGIS builds a layer over it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from ...services.errors import N_, RepereError
from ...services.regional import arcgis
from ...services.regional.catalogue import Layer
from ...services.web import Web


@dataclass(frozen=True)
class Source:
    """What QgsRasterLayer needs: a URI and the provider that reads it."""

    uri: str
    provider: str


def probe(web: Web, layer: Layer, root: str) -> Source:
    """Ask the service whether it is there, and say how to show ``layer``. Raises a ServiceError."""
    authid = layer.authid or "EPSG:31370"
    if layer.wms_layer is not None:
        url = layer.wms_url(root)
        web.get(url, {"SERVICE": "WMS", "REQUEST": "GetCapabilities"}).xml()
        image = "image/jpeg" if layer.service.startswith("IMAGERIE/") else "image/png"
        shown = "&".join(f"layers={number}&styles=" for number in layer.wms_layer.split(","))
        return Source(f"crs={authid}&format={image}&{shown}&url={quote(url, safe='')}", "wms")
    url = f"{root}/{layer.service}/MapServer"
    arcgis.ask(web, url)
    shown = "" if layer.layer_id is None else f" layer='{layer.layer_id}'"
    return Source(f"crs='{authid}' format='PNG32'{shown} url='{url}'", "arcgismapserver")


def unreadable(layer: Layer) -> RepereError:
    """The error to show when QGIS could not make a layer of what the service gave."""
    return RepereError(
        N_("QGIS could not open {layer} from its service."),
        N_("Try again later; the rest of the map is not concerned."),
        layer=layer.title,
    )
