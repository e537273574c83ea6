"""SPW's geocodeWS: a place for words. Its scores say how far down a text was understood, not how well."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..http.client import HttpClient
from ..json_values import as_dict, as_objects
from .address_search import AddressMatch


def geocode(web: HttpClient, root: str, text: str) -> list[AddressMatch]:
    """Return the places that the geocoder at ``root`` finds for ``text``: houses, streets, towns.

    Raises what :meth:`HttpClient.get` raises, and InvalidResponse.
    """
    # without geom=true the service may leave the geometries out (every public client sends it)
    asked = {"address": text, "crs": "EPSG:31370", "geom": "true"}
    body = web.get(f"{root.rstrip('/')}/geocode", asked).json()
    parsed = map(_parse_candidate, as_objects(as_dict(body).get("candidates")))
    return [match for match in parsed if match is not None]


def _parse_candidate(candidate: Mapping[str, Any]) -> AddressMatch | None:
    """Return the finest part that has a place; None if none has."""
    told = {name: as_dict(candidate.get(name)) for name in ("house", "street", "zone", "city")}
    for name in ("house", "street", "city"):
        place = as_dict(told[name].get("geometry")).get("coordinates")
        if isinstance(place, list) and len(place) >= 2 and all(isinstance(axis, (int, float)) for axis in place[:2]):
            street = " ".join(filter(None, (_text(told["street"], "name"), _text(told["house"], "name"))))
            town = " ".join(filter(None, (_text(told["zone"], "ident"), _text(told["city"], "name"))))
            return AddressMatch(", ".join(filter(None, (street, town))), float(place[0]), float(place[1]))
    return None


def _text(part: Mapping[str, Any], name: str) -> str:
    return str(part.get(name) or "").strip()
