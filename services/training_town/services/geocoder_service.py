"""SPW's geocodeWS: from words to a place and back, in the shape of its real answers."""

from __future__ import annotations

import math
import re
import sqlite3
from typing import Any

from ...text import fold
from ..http_types import Reply, Request, Route, as_json
from ..world.town_commune import TownCommune
from ..world.town_crs import SUPPORTED_EPSG, transform

MAX_DISTANCE_M = 500.0
"""Metres within which revgeocode finds a house."""

HOUSE, STREET, CITY = 111, 110, 100
"""The scores of geocodeWS: how far down a text was understood."""

_STREETS = "SELECT id, coalesce(nullif(name_fr, ''), name_de) AS name FROM street"
_HOUSES = (
    "SELECT address.*, coalesce(nullif(name_fr, ''), name_de) AS name, section FROM address"
    " JOIN street ON street.id = street_id WHERE status = 'current' AND x IS NOT NULL "
)
_NUMBER = re.compile(r"\b(\d+)\s*([a-z]?)\b", re.ASCII)


def geocode(call: Request) -> Reply:
    """Free text in ``address``, or ``street``, ``house``, ``zone`` (postcode) and ``city``."""
    system = _system(call)
    if system is None:
        return _unknown_system()
    asked = {name: call.get(name) for name in ("address", "street", "house", "zone", "city")}
    text = fold(asked["address"] or asked["street"])
    # any of the region of its postcodes, be it none of them
    region = next(iter(call.commune.postcodes.values()))[:2]
    postcode = asked["zone"] or next(iter(re.findall(rf"\b{region}\d\d\b", text, re.ASCII)), "")
    street = _street(call, text)
    understood: dict[str, Any] = {"city": {"name": asked["city"] or call.commune.name}}
    if postcode:
        understood["zone"] = {"ident": postcode}
    if street is None:
        if fold(call.commune.name) not in fold(f"{text} {asked['city']}").split():
            words = asked["address"] or asked["street"]
            return as_json({"address": {"street": {"name": words}} if words else {}, "candidates": []})
        middle = call.commune.boundary.representative_point()
        city = {**_city(call.commune), **_format_point(call, middle.x, middle.y, system)}
        return as_json({"address": understood, "candidates": [{"score": CITY, "city": city}]})
    understood["street"] = {"resolvedNames": {call.commune.language: street["name"]}, "name": street["name"]}
    number = _NUMBER.search(fold(asked["house"]) or text.partition(fold(street["name"]))[2])
    rows = call.state.db.execute(_HOUSES + "AND street_id = ? ORDER BY address.id", (street["id"],)).fetchall()
    if number:
        wanted = number[1] + number[2].upper()
        understood["house"] = {"name": wanted}
        houses = [
            row
            for row in rows
            if (row["house_number"] + row["box_number"]).upper() == wanted and postcode in ("", row["postcode"])
        ]
        if houses:
            return as_json({"address": understood, "candidates": [_candidate(call, HOUSE, houses[0], system)]})
    if not rows:
        return as_json({"address": understood, "candidates": []})
    middle_row = rows[len(rows) // 2]
    found = {
        "ident": street["id"],
        "name": street["name"],
        **_format_point(call, middle_row["x"], middle_row["y"], system),
    }
    return as_json(
        {"address": understood, "candidates": [{"score": STREET, "city": _city(call.commune), "street": found}]}
    )


def revgeocode(call: Request) -> Reply:
    """Return the nearest house to ``x``, ``y``; its score is 0 although it is exact, as at SPW."""
    system = _system(call)
    if system is None:
        return _unknown_system()
    try:
        x, y = float(call.get("x")), float(call.get("y"))
        lambert = transform([(x, y)], system, 31370)[0]
    except (ValueError, RuntimeError):
        return as_json({"status": 400, "error": "Bad Request", "message": "x and y must be numbers"}, 400)
    answer: dict[str, Any] = {"location": {"x": x, "y": y}, "crs": f"EPSG:{system}", "candidates": []}
    if math.isfinite(lambert[0]) and math.isfinite(lambert[1]):
        row = call.state.db.execute(
            _HOUSES + "ORDER BY (x - :x) * (x - :x) + (y - :y) * (y - :y), address.id LIMIT 1",
            {"x": lambert[0], "y": lambert[1]},
        ).fetchone()
        if row and math.dist(lambert, (row["x"], row["y"])) <= MAX_DISTANCE_M:
            answer["candidates"] = [_candidate(call, 0, row, system)]
    return as_json(answer)


def _street(call: Request, text: str) -> sqlite3.Row | None:
    """Return the street whose name stands in ``text``, the longest if several do."""
    named = [row for row in call.state.db.execute(_STREETS) if fold(re.sub(r" \([A-Z]{2}\)$", "", row["name"])) in text]
    return max(named, key=lambda row: len(row["name"]), default=None)


def _candidate(call: Request, score: int, row: sqlite3.Row, system: int) -> dict[str, Any]:
    return {
        "score": score,
        "city": _city(call.commune),
        "zone": {"ident": row["postcode"], "name": row["section"]},
        "street": {"ident": row["street_id"], "name": row["name"]},
        "house": {
            "ident": row["id"],
            "name": row["house_number"] + row["box_number"],
            # the National Register's code of the street, as text
            "rrn": str(row["street_id"] % 10000),
            **_format_point(call, row["x"], row["y"], system),
        },
    }


def _city(commune: TownCommune) -> dict[str, str]:
    return {"ident": commune.nis_code, "name": commune.name, "lang": commune.language[0].upper()}


def _format_point(call: Request, x: float, y: float, system: int) -> dict[str, Any]:
    """Return a point as geocodeWS writes it where ``geom`` or ``bbox`` ask for it: GeoJSON with its old ``crs``
    member."""
    at = list(transform([(x, y)], 31370, system)[0])
    crs = {"type": "name", "properties": {"name": f"EPSG:{system}"}}
    shown = {"geom": ("geometry", {"type": "Point", "crs": crs, "coordinates": at}), "bbox": ("bbox", [*at, *at])}
    return dict(part for asked, part in shown.items() if call.get(asked).lower() == "true")


def _system(call: Request) -> int | None:
    """Return the EPSG code asked for, 31370 if none is, None if it is not known."""
    name, _, code = (call.get("crs") or "EPSG:31370").upper().partition(":")
    return next((known for known in SUPPORTED_EPSG if name == "EPSG" and code == str(known)), None)


def _unknown_system() -> Reply:
    return as_json({"status": 400, "error": "Bad Request", "message": "unknown crs"}, 400)


ROUTES: tuple[Route, ...] = (
    ("GET", r"/geocodeWS/geocode", geocode),
    ("GET", r"/geocodeWS/revgeocode", revgeocode),
)
