"""A WFS or an OGC API Features for tests, with the manners that real ones were seen to have."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from .replay import Asked, Reply

_JSON = {"Content-Type": "application/geo+json"}
_XML = {"Content-Type": "application/xml"}

WEST, SOUTH = 185000.0, 128000.0
"""Where the features begin in Lambert 1972; those of an OGC API lie at 4.8 E, 50.4 N."""


@dataclass
class Collection:
    """One layer of ``count`` points, one metre apart, and how its service gives them.

    ``version`` is WFS's, or ``api``. ``offset``: ``honoured``, ``ignored``, ``refused``, ``needs a key`` (GeoServer's
    views). ``number``: ``told``, ``unknown``, ``lies`` (the page's own). ``links``: ``none``, ``next``, ``relative``,
    ``self``, ``elsewhere`` (an inner host), ``always`` (after the last one too), ``repeats`` (MapServer: one page).
    ``box``: ``honoured``, ``ignored``, ``after the limit`` (MapServer; ``outside`` of the features are not in it).
    """

    count: int
    version: str = "2.0.0"
    cap: int = 100_000
    offset: str = "honoured"
    number: str = "told"
    links: str = "none"
    box: str = "honoured"
    outside: frozenset[int] = frozenset()

    def __call__(self, asked: Asked) -> Reply:
        told = {name.lower(): value for name, value in asked.query.items()}
        if told.get("request") == "GetCapabilities":
            return Reply(self._capabilities(), 200, _XML)
        if self.version != "api" and told.get("resulttype") == "hits":
            number = str(len(self.inside(told))) if self.number == "told" else "unknown"
            name = "numberMatched" if self.version == "2.0.0" else "numberOfFeatures"
            return Reply(f'<FeatureCollection {name}="{number}" numberReturned="0"/>'.encode(), 200, _XML)
        if self.version == "api" and not asked.path.endswith("/items"):
            return Reply(b"{}", 404, _JSON)
        return self._page(asked, told)

    def inside(self, params: dict[str, str]) -> list[int]:
        """The features in the area that was asked for, by number."""
        every = [number for number in range(self.count) if number not in self.outside]
        if self.box == "ignored" or "bbox" not in params:
            return every
        west, south, east, north = (float(side) for side in params["bbox"].split(",")[:4])
        return [
            n for n in every if west <= self._coordinates(n)[0] <= east and south <= self._coordinates(n)[1] <= north
        ]

    def _coordinates(self, number: int) -> tuple[float, float]:
        if self.version == "api":
            return 4.8 + number * 1e-5, 50.4 + number % 7 * 1e-5
        return WEST + number, SOUTH + number % 7

    def _page(self, asked: Asked, params: dict[str, str]) -> Reply:
        known = ("offset",) if self.version == "api" else ("startindex",)
        word = next((name for name in known if name in params), "")
        if word and self.offset == "refused":
            return _refusal("startIndex is not supported")
        if word and self.offset == "needs a key":
            return _refusal("Cannot do natural order without a primary key")
        start = int(params[word]) if word and self.offset == "honoured" else 0
        if self.links == "repeats" and self.version == "api":
            start = 0
        limit = (
            params.get("limit")
            or params.get("count")
            or params.get("maxfeatures")
            or ("10" if self.version == "api" else "")
        )
        size = min(int(limit or self.count), self.cap)
        whole, area = self.inside({}), self.inside(params)
        if self.box == "after the limit":
            rows = [n for n in list(range(self.count))[start : start + size] if n in set(area)]
            more = start + size < self.count
        else:
            whole = area
            rows, more = whole[start : start + size], start + size < len(whole)
        body: dict[str, Any] = {"type": "FeatureCollection", "features": [self._feature(n) for n in rows]}
        if self.version != "api":
            body["crs"] = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::31370"}}
        if self.version == "api" and self.number == "told":
            body["numberMatched"] = len(area)
        if self.number == "lies":
            body["numberMatched"] = len(rows)
        body["links"] = self._links(asked, params, start, size, more)
        return Reply(json.dumps(body).encode(), 200, _JSON)

    def _links(self, asked: Asked, params: dict[str, str], start: int, size: int, more: bool) -> list[dict[str, str]]:
        word = "offset" if self.version == "api" else "startIndex"
        query = "&".join(f"{k}={v}" for k, v in asked.query.items() if k.lower() not in ("offset", "startindex"))
        following = f"{query}&{word}={start + size}"
        addresses = {
            "relative": f"{asked.path.rpartition('/')[2]}?{following}",
            "next": f"http://{asked.headers['Host']}{asked.path}?{following}",
            "elsewhere": f"http://inner.invalid:8080/inner{asked.path}?{following}",
            "always": f"?{following}",
            "repeats": f"?{following}",
            "self": f"?{query}",
        }
        if self.links not in addresses or not (more or self.links in ("always", "repeats", "self")):
            return []
        return [{"rel": "next", "href": addresses[self.links]}]

    def _feature(self, number: int) -> dict[str, Any]:
        return {
            "type": "Feature",
            "id": f"rues.{number}",
            "geometry": {"type": "Point", "coordinates": list(self._coordinates(number))},
            "properties": {"nom": f"n° {number}"},
        }

    def _capabilities(self) -> bytes:
        if self.version == "1.0.0":
            return (
                b'<WFS_Capabilities version="1.0.0"><Capability><Request><GetFeature><ResultFormat><JSON/>'
                b"</ResultFormat></GetFeature></Request></Capability><FeatureTypeList><FeatureType><Name>rues</Name>"
                b"<SRS>EPSG:31370</SRS></FeatureType></FeatureTypeList></WFS_Capabilities>"
            )
        return (
            f'<WFS_Capabilities version="{self.version}"><OperationsMetadata><Operation name="GetFeature">'
            '<Parameter name="outputFormat"><AllowedValues><Value>application/json</Value></AllowedValues></Parameter>'
            "</Operation></OperationsMetadata><FeatureTypeList><FeatureType><Name>rues</Name>"
            "<DefaultCRS>urn:ogc:def:crs:EPSG::31370</DefaultCRS></FeatureType></FeatureTypeList></WFS_Capabilities>"
        ).encode()


def _refusal(text: str) -> Reply:
    report = f"<ExceptionReport><Exception><ExceptionText>{text}</ExceptionText></Exception></ExceptionReport>"
    return Reply(report.encode(), 400, _XML)
