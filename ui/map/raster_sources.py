"""Pictures, which QGIS reads from a service itself: the service is asked before QGIS builds a layer over it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from qgis.core import QgsDataSourceUri

from ...services.errors import N_, InvalidResponse, NotFound, RepereError, RequestRejected
from ...services.http.client import HttpClient
from ...services.layers.catalogue import discovery
from ...services.layers.clients import arcgis
from ...services.layers.source import Source, find_epsg_codes, has_secret
from ...services.text import fold
from ...services.xml_values import strip_namespaces

PREFERRED_CRS = ("EPSG:31370", "EPSG:3812", "EPSG:3857", "EPSG:4326")
"""The systems to ask a picture in, the best first."""


IMAGE_FORMATS = ("image/png", "image/png8", "image/png; mode=8bit", "image/jpeg", "image/jpgpng", "image/webp")
"""The formats that a picture is asked for in; whatever else a service offers is not written into an address."""


@dataclass(frozen=True)
class RasterSource:
    """What a QGIS layer is made of: a URI and the provider that reads it; scales are denominators, 0 no limit."""

    uri: str
    provider: str
    min_scale: float = 0.0
    max_scale: float = 0.0


def probe(web: HttpClient, source: Source, rest_url: str = "", wms_title: str = "") -> RasterSource:
    """Ask the service whether ``source`` is there, and say how to show it. Raises a ServiceError.

    ``rest_url`` is the same layer under ArcGIS REST, if it is known, ``wms_title`` its title in the service: the
    picture is then the one of its title, whatever number was published.
    """
    if has_secret(source.url):
        raise RequestRejected(
            N_("The address of “{layer}” holds a key, which the project would show to whoever opens it."),
            N_("Name an authentication of QGIS for this service in the profile instead, or load its features."),
            service=web.service,
            layer=source.title or source.name,
        )
    if source.protocol == "arcgis":
        return _arcgis(web, source)
    if source.protocol == "wmts":
        return _wmts(web, source)
    offered = {one.name: one for one in discovery.discover(web, f"{source.url}{_joint(source.url)}service=wms")}
    names = source.name.split(",")
    titled = [one.name for one in offered.values() if wms_title and fold(one.title) == fold(wms_title)]
    if len(titled) == 1 and len(names) == 1:
        names = titled
    elif rest_url and len(names) == 1:
        names = [discovery.find_wms_name(web, rest_url, offered.values()) or names[0]]
    missing = next((name for name in names if name not in offered), None)
    if missing is not None:
        raise NotFound(
            N_("{service} has no layer “{layer}” any more."),
            N_("Look into the service by its address to see what it offers today."),
            service=web.service,
            layer=source.title or missing,
            status=404,
        )
    told = offered[names[0]]
    image = "image/jpeg" if "/IMAGERIE/" in source.url else "image/png"
    uri = _encoded(
        crs=_liked(told.authids), format=image, layers=names, styles=[""] * len(names), url=source.url
    )  # fmt: skip
    return RasterSource(uri, "wms", told.min_scale or source.min_scale, told.max_scale or source.max_scale)


def _joint(url: str) -> str:
    return "&" if "?" in url else "?"


def _encoded(**params: str | list[str]) -> str:
    """The address of a WMS layer, layers in their order: no value can begin another.

    QGIS's WMS provider does not read back what need not be escaped.
    """
    return urlencode(params, doseq=True, safe=":/?,;@!$*()", quote_via=quote)


def _liked(authids: tuple[str, ...]) -> str:
    known = find_epsg_codes(authids)
    return next((liked for liked in PREFERRED_CRS if liked in known), known[0] if known else PREFERRED_CRS[0])


def _arcgis(web: HttpClient, source: Source) -> RasterSource:
    if source.url.endswith("/FeatureServer"):
        raise InvalidResponse(
            N_("{service}: “{layer}” has no picture of its own."),
            N_("Load its features instead."),
            service=web.service,
            layer=source.title,
        )
    with web.limit_to_metadata():
        body = arcgis.ask(web, source.url)
    listed = body.get("layers")
    entries = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    told = next((one for one in entries if str(one.get("id")) == source.name), {})
    limits = [value if isinstance(value := told.get(name), (int, float)) else 0.0 for name in ("minScale", "maxScale")]
    uri = QgsDataSourceUri()
    # asked in the region's own system, whatever the service keeps: SPW's servers do the moving
    uri.setParam("crs", next(iter(find_epsg_codes(source.authids)), PREFERRED_CRS[0]))
    uri.setParam("format", "PNG32")
    if source.name.isascii() and source.name.isdigit():
        uri.setParam("layer", source.name)
    uri.setParam("url", source.url)
    return RasterSource(
        uri.uri(False).strip(),
        "arcgismapserver",
        source.min_scale or limits[0],
        source.max_scale or limits[1],
    )


def _wmts(web: HttpClient, source: Source) -> RasterSource:
    """Tiles need the name of their grid, their style and their format: the capabilities tell."""
    question = {"SERVICE": "WMTS", "REQUEST": "GetCapabilities"}
    with web.limit_to_metadata():
        tree = strip_namespaces(web.get(source.url, question).xml())
    grids = {
        one.findtext("Identifier"): one.findtext("SupportedCRS") or "" for one in tree.findall("Contents/TileMatrixSet")
    }
    for layer in tree.findall("Contents/Layer"):
        if layer.findtext("Identifier") != source.name:
            continue
        offered = {
            authid: name
            for link in layer.findall("TileMatrixSetLink")
            if (name := link.findtext("TileMatrixSet"))
            for authid in find_epsg_codes([grids.get(name, "")])
        }
        authid = _liked(tuple(offered))
        formats = [(one.text or "").strip() for one in layer.findall("Format")]
        uri = _encoded(
            crs=authid,
            format=next((known for known in IMAGE_FORMATS if known in formats), IMAGE_FORMATS[0]),
            layers=source.name,
            styles=layer.findtext("Style/Identifier") or "default",
            tileMatrixSet=offered.get(authid, ""),
            url=f"{source.url}{_joint(source.url)}SERVICE=WMTS&REQUEST=GetCapabilities",
        )
        return RasterSource(uri, "wms")
    raise NotFound(
        N_("{service} has no layer “{layer}” any more."),
        N_("Look into the service by its address to see what it offers today."),
        service=web.service,
        layer=source.title or source.name,
        status=404,
    )


def unreadable_layer_error(title: str) -> RepereError:
    """The error to show when QGIS could not make a layer of what the service gave."""
    return RepereError(
        N_("QGIS could not open {layer} from its service."),
        N_("Try again later. The other layers are not affected."),
        layer=title,
    )
