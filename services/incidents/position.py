"""Where a report says it is: believed, or refused with the reason."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..gdal_utils import make_transformation
from ..model.incident import Incident

Floats = NDArray[np.float64]

BELGIUM = (2.5, 49.45, 6.45, 51.55)
"""West, south, east, north in degrees: where a position is believed, or seen to be swapped."""

_PLAIN = re.compile(r"\d\.\d+ \d\d\.\d+", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)


def parse_position(lon: Any, lat: Any) -> tuple[float | None, float | None]:
    """Parse what a server sends as degrees in EPSG:4326; (None, None) if it cannot be meant (R10.3)."""
    if type(lon) is type(lat) is str and _PLAIN.fullmatch(f"{lon} {lat}"):
        east, north = float(lon), float(lat)
        if is_in_belgium(east, north):
            return east, north  # nearly every one
    x, y = _number(lon), _number(lat)
    return (None, None) if _fault(x, y) else (x, y)


def find_position_fault(lon: Any, lat: Any) -> str:
    """Find why a position cannot be meant (R10.3); empty if it can.

    ``no_number``: no plain number, or out of range. ``zero``: (0, 0). ``lon_is_lat``: a known fault of
    the ATAL workflow. ``swapped``: inside Belgium only with the axes swapped.
    """
    return _fault(_number(lon), _number(lat))


def format_raw_position(lon: Any, lat: Any) -> str:
    """Format an unusable position as it was sent, ``lon / lat`` (R10.2); empty if nothing was sent."""
    texts = [str(value).strip()[:40] if isinstance(value, (str, int, float)) else "" for value in (lon, lat)]
    return " / ".join(texts) if any(texts) else ""


def is_in_belgium(lon: float, lat: float) -> bool:
    """Return whether a position in degrees lies in the rectangle around Belgium."""
    west, south, east, north = BELGIUM
    return west <= lon <= east and south <= lat <= north


_AT_ONCE = 2000
"""Positions changed in one go: other threads wait for it, QGIS's window too."""


def to_lambert72(positions: Sequence[Incident] | Floats) -> tuple[Floats, Floats]:
    """Project incidents, or an array (n, 2) of lon and lat, to metres of EPSG:31370; NaN for what it cannot place."""
    moved = np.full((len(positions), 2), np.nan)
    change = make_transformation("EPSG:4326", "EPSG:31370")
    for begin in range(0, len(positions), _AT_ONCE):
        some = positions[begin : begin + _AT_ONCE]
        if not isinstance(some, np.ndarray):
            some = np.array([(incident.lon, incident.lat) for incident in some], dtype=np.float64)
        placed = np.isfinite(some).all(axis=1)
        if placed.any():
            moved[begin : begin + _AT_ONCE][placed] = np.array(change.TransformPoints(some[placed]))[:, :2]
    # what lies too far from Belgium for Lambert comes out infinite
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    return moved[:, 0], moved[:, 1]


def to_degrees(x: float, y: float) -> tuple[float, float]:
    """Project metres of EPSG:31370 to lon and lat in EPSG:4326, to the seventh decimal (1 cm)."""
    lon, lat, _ = make_transformation("EPSG:31370", "EPSG:4326").TransformPoint(float(x), float(y))
    return round(lon, 7), round(lat, 7)


def to_degrees_all(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Project metres of EPSG:31370 to lon and lat in EPSG:4326, to the seventh decimal; NaN stays NaN."""
    moved = np.full((len(x), 2), np.nan)
    change = make_transformation("EPSG:31370", "EPSG:4326")
    for begin in range(0, len(x), _AT_ONCE):
        some = np.column_stack((x[begin : begin + _AT_ONCE], y[begin : begin + _AT_ONCE]))
        placed = np.isfinite(some).all(axis=1)
        if placed.any():
            moved[begin : begin + _AT_ONCE][placed] = np.array(change.TransformPoints(some[placed]))[:, :2]
    return np.round(moved[:, 0], 7), np.round(moved[:, 1], 7)


def _fault(x: float | None, y: float | None) -> str:
    if x is None or y is None or abs(x) > 180 or abs(y) > 90:
        return "no_number"
    if x == y:
        return "lon_is_lat" if x else "zero"
    return "swapped" if is_in_belgium(y, x) and not is_in_belgium(x, y) else ""


def _number(value: Any) -> float | None:
    if type(value) is not str:
        value = str(value) if isinstance(value, (str, int, float)) else ""
    if not _NUMBER.fullmatch(value) and not _NUMBER.fullmatch(value := value.strip()):
        return None
    number = float(value)
    return number if math.isfinite(number) else None
