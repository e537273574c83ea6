"""Something that loads: where it is and what it speaks, whoever told of it.

The catalogue, the regional metadata and a service's own description all end in such rows.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qs, parse_qsl, urlsplit, urlunsplit

from ..http.urls import join_link

LOADABLE = ("arcgis", "wms", "wmts", "wfs", "oapif", "atom")
"""Protocols that become a layer: ``atom`` is a feed of files. A ``link`` is a page to read."""


@dataclass(frozen=True)
class Source:
    """A layer, or a service to look into if ``name`` is empty.

    ``detect_protocol`` is one of :data:`LOADABLE` or ``link``; ``url`` the service's address without its
    query. ``name`` is what the service calls the layer: a number for ArcGIS and for its WMS, which are two
    different numbers; a file of a feed is known by its name, and ``abstract`` is where it was last. ``authids``
    are EPSG codes, the layer's own first; scales are ArcGIS denominators as in the catalogue. ``licence`` is one
    of the catalogue's words; ``metawal`` the record that told of it.
    """

    protocol: str
    url: str
    name: str = ""
    title: str = ""
    abstract: str = ""
    geometry: str = ""
    authids: tuple[str, ...] = ()
    min_scale: float = 0.0
    max_scale: float = 0.0
    licence: str = "unknown"
    credit: str = ""
    metawal: str = ""


def detect_protocol(link_protocol: str, url: str, function: str = "") -> str:
    """Return the protocol in our words, from a metadata link's ``detect_protocol`` and ``function``, else from its
    address.

    Metawal writes ``ESRI:REST`` and ``OGC:WMS``; others ``ESRI REST`` and ``OGC:WMS-1.3.0-http-get-map``.
    """
    said = re.sub(r"[\s_]+", ":", link_protocol.strip()).upper()
    for start, ours in (
        ("ESRI:REST", "arcgis"),
        ("OGC:WMTS", "wmts"),
        ("OGC:WMS", "wms"),
        ("OGC:WFS", "wfs"),
        ("ATOM", "atom"),
        ("INSPIRE:ATOM", "atom"),
    ):
        if said.startswith(start):
            return ours
    if said.startswith("OGC:API"):
        return "oapif" if "FEATURES" in said else "link"
    if function in ("legend", "information", "completeMetadata"):
        return "link"
    parts = urlsplit(url)
    asked = {key.lower(): value[0].lower() for key, value in parse_qs(parts.query).items()}
    if asked.get("service") in ("wms", "wfs", "wmts"):
        return asked["service"]
    if re.search(r"/rest/services/.*/(Map|Feature)Server(/\d+)?/?$", parts.path):
        return "arcgis"
    return "link"


def strip_query(url: str) -> str:
    """``url`` without query and fragment: what QGIS and a request are given (Metawal rule 3).

    A query that is no OGC request is kept: some servers find their project by it (``map=…``).
    """
    parts = urlsplit(url.strip())
    ours = ("service", "request", "version", "f")
    kept = "&".join(part for part in parts.query.split("&") if part and part.partition("=")[0].lower() not in ours)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, kept, "")).rstrip("/")


def is_http_url(url: object) -> bool:
    """Return whether a link may be opened: http and https only (rule 12)."""
    if not isinstance(url, str) or re.search(r"[\x00-\x20\x7f]", url.strip()):
        return False
    try:
        parts = urlsplit(url.strip())
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


_KEY = re.compile(r"(?i)key|token|secret|passw|pwd|sig(nature)?$|auth|session|sid$|^e-?mail$")
"""Names of parameters that hold a key or a person."""


def has_secret(url: str) -> bool:
    """Return whether an address holds a key or a password: it is not kept, nor written where others read it."""
    parts = urlsplit(url)
    return "@" in parts.netloc or any(_KEY.search(name) for name, _value in parse_qsl(parts.query))


def redact_url(url: str) -> str:
    """``url`` as it may be kept and shown: without a user, and without its query where that holds a key."""
    parts = urlsplit(url)
    query = "" if has_secret(url) else parts.query
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, query, ""))


def resolve_link(base: str, link: object) -> str:
    """Return the address that ``link`` means in a document at ``base``; empty if it is none that may be opened."""
    target = join_link(base, str(link or ""))
    return target if link and is_http_url(target) else ""


def plain_text(text: object) -> str:
    """Return a title as one line of plain words: tags, entities and line breaks gone."""
    if not isinstance(text, str):
        return ""
    bare = re.sub(r"(?is)<(script|style)\b.*?</\1\s*>|<[^<>]*>", " ", html.unescape(text[:20_000]))
    return " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", bare).split())


def parse_number(text: object) -> float | None:
    """Return a number as these services write it, with a comma or a point; None for anything else (rules 11, 14)."""
    try:
        value = float(str(text).strip().replace(",", "."))
    except ValueError:
        return None
    return value if abs(value) < 1e300 else None


def find_epsg_codes(texts: Iterable[str]) -> tuple[str, ...]:
    """EPSG codes among systems written as ``EPSG:n``, URN or address; Esri's own numbers are none (rule 8)."""
    codes = (int(found[1]) for one in texts if (found := re.search(r"EPSG\W[^a-zA-Z]*?(\d{4,6})$", one.strip(), re.I)))
    return tuple(dict.fromkeys(f"EPSG:{code}" for code in codes if 1024 <= code <= 32767))
