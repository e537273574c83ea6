"""Pictures, which QGIS reads from a service itself: the service is asked before QGIS builds a layer over it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from ...services.errors import N_, BadAnswer, Gone, RepereError
from ...services.regional import arcgis, browse
from ...services.regional.source import Source
from ...services.web import Web

LIKED = ("EPSG:31370", "EPSG:3812", "EPSG:3857", "EPSG:4326")
"""The systems to ask a picture in, the best first."""


@dataclass(frozen=True)
class Picture:
    """What a QGIS layer is made of: a URI and the provider that reads it; scales are denominators, 0 no limit."""

    uri: str
    provider: str
    min_scale: float = 0.0
    max_scale: float = 0.0


def probe(web: Web, source: Source, rest_url: str = "") -> Picture:
    """Ask the service whether ``source`` is there, and say how to show it. Raises a ServiceError.

    ``rest_url`` is the same layer under ArcGIS REST, if it is known: the picture is then the one of its title.
    """
    if source.protocol == "arcgis":
        return _arcgis(web, source)
    if source.protocol == "wmts":
        return _wmts(web, source)
    offered = {one.name: one for one in browse.look(web, f"{source.url}{_joint(source.url)}service=wms")}
    names = source.name.split(",")
    if rest_url and len(names) == 1:
        names = [browse.wms_number(web, rest_url, offered.values()) or names[0]]
    missing = next((name for name in names if name not in offered), None)
    if missing is not None:
        raise Gone(
            N_("{service} has no layer “{layer}” any more."),
            N_("Look into the service by its address to see what it offers today."),
            service=web.service,
            layer=source.title or missing,
            status=404,
        )
    told = offered[names[0]]
    image = "image/jpeg" if "/IMAGERIE/" in source.url else "image/png"
    shown = "&".join(f"layers={_escaped(name)}&styles=" for name in names)
    uri = f"crs={_liked(told.authids)}&format={image}&{shown}&url={quote(source.url, safe='')}"
    return Picture(uri, "wms", told.min_scale or source.min_scale, told.max_scale or source.max_scale)


def _joint(url: str) -> str:
    return "&" if "?" in url else "?"


def _escaped(name: str) -> str:
    """A value in a URI of QGIS's WMS provider, which does not read back what need not be escaped."""
    return quote(name, safe=":/,;@!$*()")


def _bare(text: str) -> str:
    """Without what would end the quoted part of a URI."""
    return text.replace("'", "")


def _liked(authids: tuple[str, ...]) -> str:
    return next((liked for liked in LIKED if liked in authids), authids[0] if authids else LIKED[0])


def _arcgis(web: Web, source: Source) -> Picture:
    if source.url.endswith("/FeatureServer"):
        raise BadAnswer(
            N_("{service}: “{layer}” has no picture of its own."),
            N_("Load its features instead."),
            service=web.service,
            layer=source.title,
        )
    with web.describing():
        body = arcgis.ask(web, source.url)
    listed = body.get("layers")
    entries = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    told = next((one for one in entries if str(one.get("id")) == source.name), {})
    limits = [value if isinstance(value := told.get(name), (int, float)) else 0.0 for name in ("minScale", "maxScale")]
    shown = f" layer='{int(source.name)}'" if source.name.isdigit() else ""
    # asked in the region's own system, whatever the service keeps: SPW's servers do the moving
    authid = source.authids[0] if source.authids else LIKED[0]
    return Picture(
        f"crs='{authid}' format='PNG32'{shown} url='{_bare(source.url)}'",
        "arcgismapserver",
        source.min_scale or limits[0],
        source.max_scale or limits[1],
    )


def _wmts(web: Web, source: Source) -> Picture:
    """Tiles need the name of their grid, their style and their format: the capabilities tell."""
    question = {"SERVICE": "WMTS", "REQUEST": "GetCapabilities"}
    with web.describing():
        tree = web.get(source.url, question).xml()
    for element in tree.iter():
        element.tag = element.tag.rpartition("}")[2]
    grids = {
        one.findtext("Identifier"): one.findtext("SupportedCRS") or "" for one in tree.findall("Contents/TileMatrixSet")
    }
    for layer in tree.findall("Contents/Layer"):
        if layer.findtext("Identifier") != source.name:
            continue
        offered = {
            f"EPSG:{grids.get(name, '').rpartition(':')[2]}": name
            for link in layer.findall("TileMatrixSetLink")
            if (name := link.findtext("TileMatrixSet"))
        }
        authid = _liked(tuple(offered))
        formats = [one.text or "" for one in layer.findall("Format")]
        image = "image/png" if "image/png" in formats else (formats or ["image/png"])[0]
        style = layer.findtext("Style/Identifier") or "default"
        url = f"{source.url}{_joint(source.url)}SERVICE=WMTS&REQUEST=GetCapabilities"
        return Picture(
            f"crs={authid}&format={image}&layers={_escaped(source.name)}&styles={_escaped(style)}"
            f"&tileMatrixSet={_escaped(offered.get(authid, ''))}&url={quote(url, safe='')}",
            "wms",
        )
    raise Gone(
        N_("{service} has no layer “{layer}” any more."),
        N_("Look into the service by its address to see what it offers today."),
        service=web.service,
        layer=source.title or source.name,
        status=404,
    )


def unreadable(title: str) -> RepereError:
    """The error to show when QGIS could not make a layer of what the service gave."""
    return RepereError(
        N_("QGIS could not open {layer} from its service."),
        N_("Try again later; the rest of the map is not concerned."),
        layer=title,
    )
