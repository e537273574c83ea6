"""Looks into a service by its address: an ArcGIS directory, WMS, WMTS, WFS or OGC API, as rows that load.

The service says itself what it is, by the document it answers with. WMS layers of an ArcGIS server are matched
to its REST layers by title, never by number: SPW often numbers them the other way round (rule 13).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from ...errors import N_, CircuitOpen, InvalidResponse, OutcomeUnknown, RequestRejected, ServerError, ServiceError
from ...http.client import HttpClient
from ...http.response import Response
from ...json_values import as_list, as_number, as_objects
from ...text import fold
from ...xml_values import local_name, strip_namespaces
from ..clients import arcgis
from ..source import Source, find_epsg_codes, is_http_url, parse_number, plain_text, resolve_link, strip_query

OGC_PIXEL_RATIO = 0.0254 / 96 / 0.00028
"""WMS scales are told for pixels of 0.28 mm, ArcGIS's for 96 dpi: 1:20,000 is 18,899 in WMS (rule 15)."""

MAX_LAYERS = 5000
"""Layers read from one service: more is no list for a person."""


def discover(web: HttpClient, url: str) -> tuple[Source, ...]:
    """Return what the service at ``url`` offers. A row without a name is to be looked into in its turn.

    ``url`` may be a bare address or a GetCapabilities request. Raises InvalidResponse if it is no service that
    Repère reads, ServiceError if it does not answer, RequestRejected for an address that is not http(s).
    """
    if not is_http_url(url):
        raise RequestRejected(
            N_("“{url}” is not the address of a service."), N_("It starts with https://."), service=web.service, url=url
        )
    with web.limit_to_metadata():
        return _look(web, url)


def _look(web: HttpClient, url: str) -> tuple[Source, ...]:
    bare = strip_query(url)
    if "/rest/services" in urlsplit(bare).path:
        return tuple(_arcgis(web, bare))
    problems: list[ServiceError] = []
    for service in _candidate_services(url):
        try:
            found = _read(web, _answer(web, bare, service), bare)
        except (InvalidResponse, RequestRejected, ServerError) as error:
            problems.append(error)
            continue
        except (OutcomeUnknown, CircuitOpen) as error:
            if service and not problems:
                raise
            problems.append(error)
            if service:
                break
            continue
        if found is not None:
            return tuple(found)
    # what says a reason helps more than what came first
    problems.sort(key=lambda error: not error.values.get("reason") or isinstance(error, (OutcomeUnknown, CircuitOpen)))
    raise next(iter(problems), None) or InvalidResponse(
        N_("{service} answered, but it is no map service that Repère reads ({url})."),
        N_("Repère reads ArcGIS, WMS, WMTS, WFS and OGC API Features."),
        service=web.service,
        url=bare,
    )


def _answer(web: HttpClient, bare: str, service: str) -> Response:
    if service:
        return web.get(bare, {"service": service, "request": "GetCapabilities"})
    # many servers fail at their bare address and answer a question: once is enough
    with _single_attempt(web):
        # an OGC API shows its pages for people to whom says nothing
        return web.get(bare, headers={"Accept": "application/json, application/xml;q=0.9, */*;q=0.8"})


@contextmanager
def _single_attempt(web: HttpClient) -> Iterator[None]:
    before, web.attempts = web.attempts, 1
    try:
        yield
    finally:
        web.attempts = before


def match_by_title(rest: Iterable[Source], wms: Iterable[Source]) -> dict[str, str]:
    """REST number to WMS name, by title (case, accents and blanks apart); a title that stands twice is left out."""
    left, right = _by_title(rest), _by_title(wms)
    return {left[title]: right[title] for title in left if title in right}


def find_wms_name(web: HttpClient, layer_url: str, wms: Iterable[Source]) -> str:
    """Return the name under WMS of the REST layer at ``layer_url`` (``…/MapServer/22``), by title; empty if none tells.

    Numbers that were published may have changed since. Raises Cancelled.
    """
    service, _, number = layer_url.rpartition("/")
    try:
        return match_by_title(discover(web, service), wms).get(number, "") if number.isdigit() else ""
    except ServiceError:
        # the picture is there all the same, under the number that was published
        return ""


def convert_wms_scale(denominator: float) -> float:
    """Return a WMS scale denominator as ArcGIS and QGIS count (rule 15)."""
    return denominator / OGC_PIXEL_RATIO


def _by_title(sources: Iterable[Source]) -> dict[str, str]:
    seen: dict[str, list[str]] = {}
    for one in sources:
        if one.name:
            seen.setdefault(" ".join(fold(one.title).split()), []).append(one.name)
    return {title: names[0] for title, names in seen.items() if title and len(names) == 1}


def _candidate_services(url: str) -> Sequence[str]:
    """Return the services to ask for in turn; the empty one is the address as it is."""
    named = re.search(r"(?i)[?&]service=(wms|wfs|wmts)\b", url)
    if named:
        return (named[1].upper(),)
    path = urlsplit(url).path.lower()
    if re.search(r"/(wfs3|ogc/features|collections)\b", path):
        # some servers answer a WFS question there as well
        return ("", "WFS")
    likely = next((name for name in ("WMTS", "WMS", "WFS") if name.lower() in path), "")
    return tuple(dict.fromkeys((likely, "", "WMS", "WFS", "WMTS"))) if likely else ("", "WMS", "WFS", "WMTS")


def _read(web: HttpClient, answer: Response, url: str) -> list[Source] | None:
    """Return the rows in whatever document this is, None if it is none that we know."""
    if answer.body.lstrip()[:1] in (b"{", b"["):
        body = answer.json()
        return _collections(web, body, answer.url) if isinstance(body, dict) else None
    if answer.media_type == "text/html" or answer.body.lstrip()[:14].lower() == b"<!doctype html":
        return None
    tree = answer.xml()
    root = local_name(tree)
    space = tree.tag.partition("}")[0]
    strip_namespaces(tree)
    if root in ("WMS_Capabilities", "WMT_MS_Capabilities"):
        top = tree.find("Capability/Layer")
        return [] if top is None else _first(_wms(top, url))
    if root == "WFS_Capabilities":
        return _first(_wfs(tree, url))
    if root == "Capabilities" and "wmts" in space.lower():
        return _first(_wmts(tree, url))
    if root == "feed":
        return _first(_atom(tree, url))
    return None


def _first(rows: Iterable[Source]) -> list[Source]:
    return [row for row, _place in zip(rows, range(MAX_LAYERS))]


# -- ArcGIS ---------------------------------------------------------------------------------------


def _arcgis(web: HttpClient, url: str) -> Iterator[Source]:
    """Folders and services of a directory; the layers of a service, groups left out."""
    body = arcgis.ask(web, url)
    layer = re.fullmatch(r"(.*/(?:Map|Feature)Server)/(\d+)", url)
    if layer:
        about = arcgis.describe(web, url)
        crs = tuple(filter(None, [about.authid]))
        credit = plain_text(about.copyright)
        yield Source(
            "arcgis", layer[1], layer[2], plain_text(about.name), "", about.geometry, crs,
            about.min_scale, about.max_scale, credit=credit,
        )  # fmt: skip
        return
    directory = f"{url.partition('/rest/services')[0]}/rest/services"
    for folder in _texts(body.get("folders")):
        yield Source("arcgis", f"{directory}/{folder}", title=folder)
    for service in as_objects(body.get("services")):
        name, kind = str(service.get("name", "")), str(service.get("type", ""))
        if kind in ("MapServer", "FeatureServer") and re.fullmatch(r"[\w/.-]+", name):
            yield Source("arcgis", f"{directory}/{name}/{kind}", title=name.rpartition("/")[2].replace("_", " "))
    crs = tuple(filter(None, [arcgis.authid(body.get("spatialReference"))]))
    for one in as_objects(body.get("layers")):
        if isinstance(one.get("id"), int) and not one.get("subLayerIds"):
            geometry = arcgis.GEOMETRIES.get(str(one.get("geometryType")), "")
            yield Source(
                "arcgis", url, str(one["id"]), plain_text(one.get("name")), "", geometry, crs,
                _scale(one.get("minScale")), _scale(one.get("maxScale")), credit=plain_text(body.get("copyrightText")),
            )  # fmt: skip


def _texts(value: object) -> list[str]:
    return [one for one in as_list(value) if isinstance(one, str) and re.fullmatch(r"[\w.-]+", one)]


def _scale(value: object) -> float:
    return max(0.0, as_number(value))


# -- OGC ------------------------------------------------------------------------------------------


def _wms(top: Element, url: str) -> Iterator[Source]:
    """Yield the layers of WMS 1.1 or 1.3 that have no others under them; a group's systems are theirs too."""
    waiting: list[tuple[Element, list[str]]] = [(top, [])]
    while waiting:
        layer, above = waiting.pop()
        own = [
            *above,
            *(told for kind in ("CRS", "SRS") for one in layer.findall(kind) for told in (one.text or "").split()),
        ]
        name, children = _child_text(layer, "Name"), layer.findall("Layer")
        waiting += [(child, own) for child in reversed(children)]
        if name and not children:
            yield Source(
                "wms",
                url,
                name,
                _child_text(layer, "Title") or name,
                _child_text(layer, "Abstract"),
                "raster",
                find_epsg_codes(own),
                convert_wms_scale(parse_number(layer.findtext("MaxScaleDenominator")) or 0.0),
                convert_wms_scale(parse_number(layer.findtext("MinScaleDenominator")) or 0.0),
                credit=_child_text(layer, "Attribution/Title"),
            )


def _wfs(tree: Element, url: str) -> Iterator[Source]:
    for one in tree.findall(".//FeatureTypeList/FeatureType"):
        told = [_child_text(one, path) for path in ("DefaultCRS", "DefaultSRS", "SRS") if one.find(path) is not None]
        told += [(other.text or "") for kind in ("OtherCRS", "OtherSRS") for other in one.findall(kind)]
        name = _child_text(one, "Name")
        if name:
            yield Source(
                "wfs",
                url,
                name,
                _child_text(one, "Title") or name,
                _child_text(one, "Abstract"),
                "",
                find_epsg_codes(told),
            )


def _wmts(tree: Element, url: str) -> Iterator[Source]:
    systems = {
        _child_text(one, "Identifier"): one.findtext("SupportedCRS") or ""
        for one in tree.findall("Contents/TileMatrixSet")
    }
    for one in tree.findall("Contents/Layer"):
        name = _child_text(one, "Identifier")
        told = [systems.get(_child_text(link, "TileMatrixSet"), "") for link in one.findall("TileMatrixSetLink")]
        if name:
            yield Source(
                "wmts",
                url,
                name,
                _child_text(one, "Title") or name,
                _child_text(one, "Abstract"),
                "raster",
                find_epsg_codes(told),
            )


def _atom(tree: Element, url: str) -> Iterator[Source]:
    """Yield an INSPIRE feed: each entry's further feeds, its files, the pages about it."""
    for entry in tree.findall("entry"):
        title, about = _child_text(entry, "title"), _child_text(entry, "summary")
        for link in entry.findall("link"):
            target = resolve_link(url, link.get("href"))
            if link.get("rel") not in ("alternate", "enclosure", "section") or not target:
                continue
            told, name = link.get("type", "").lower(), urlsplit(target).path.rpartition("/")[2]
            if "html" in told:
                yield Source("link", target, title=title, abstract=about)
            elif "atom" in told or name.lower().endswith(".xml"):
                yield Source("atom", target, "", title, about)
            elif name:
                own = plain_text(link.get("title")) or name
                yield Source("atom", url, name, f"{title}: {own}" if title else own, target)


def _collections(web: HttpClient, body: Mapping[str, Any], url: str) -> list[Source] | None:
    """Return the collections of OGC API Features, from its landing page or from their list."""
    base = strip_query(url)
    if "collections" not in body:
        rels = {str(one.get("rel")): str(one.get("href")) for one in as_objects(body.get("links"))}
        target = resolve_link(url, rels.get("data") or rels.get("http://www.opengis.net/def/rel/ogc/1.0/data"))
        if not target:
            return None
        listed = web.get(target, headers={"Accept": "application/json"}).json()
        if not isinstance(listed, dict):
            return None
        body = listed
    else:
        base = re.sub(r"/collections(\.json)?$", "", base)
    found = []
    for one in as_objects(body.get("collections"))[:MAX_LAYERS]:
        if one.get("itemType", "feature") == "feature" and isinstance(one.get("id"), str):
            told = [str(crs) for crs in as_list(one.get("crs"))]
            title = plain_text(one.get("title")) or one["id"]
            found.append(
                Source("oapif", base, one["id"], title, plain_text(one.get("description")), "", find_epsg_codes(told))
            )
    return found


def _child_text(element: Element, path: str) -> str:
    return plain_text(element.findtext(path))
