"""INSPIRE Addresses in GML, ICAR's file of five gigabytes included, in constant memory.

ICAR writes all addresses before the streets and communes they refer to, so the file is read twice: first what
is referred to (some 60,000 names), then the addresses. Number and box are designators with a type of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np

from ...errors import N_, InvalidFile
from ...model.address import Addresses
from ...text import fold
from ...xml_values import local_name
from .builder import ListBuilder, Progress
from .csv_list import no_address_error
from .xml_stream import find_child, find_text, iter_elements
from .zip_archive import find_member

ADDRESS = "Address"

COMPONENTS = {
    "ThoroughfareName": "street_name",
    "AddressAreaName": "section",
    "AdminUnitName": "municipality",
    "PostalDescriptor": "postcode",
}

COMMUNE_LEVELS = ("4thOrder", "5thOrder", "6thOrder", "4", "5", "6")
"""The levels an administrative unit of a commune may have: ICAR says 5thOrder; region and country are above."""

HOUSE_NUMBER_TYPES = ("addressNumber", "addressIdentifierGeneral", "buildingIdentifier", "")
"""The designators that are a house number; ICAR's is the second. Any other is part of the box."""

HREF = "{http://www.w3.org/1999/xlink}href"


def read_gml(
    path: Path,
    *,
    municipality: str = "",
    name: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Addresses:
    """Return the addresses of a GML file, or of the one in a zip; of one commune, by its name, or of all.

    Positions come in the file's own system: ICAR's is EPSG:3035, northing first. ``progress`` hears bytes
    read and bytes in all, over both readings. Raises InvalidFile, Cancelled.
    """
    file = find_member(path, (".gml", ".xml"))
    names: dict[str, tuple[str, str]] = {}
    # each time both: only what is handed out is forgotten
    both = (*COMPONENTS, ADDRESS)
    for element in iter_elements(file, both, progress=lambda done: progress(done, 2 * file.size), cancelled=cancelled):
        known = None if local_name(element) == ADDRESS else _component(element)
        if known:
            names[_gml_id(element)] = known
    gathered = ListBuilder(name or path.name)
    crs: dict[str, int] = {}
    wanted = fold(municipality)
    found = iter_elements(
        file, both, progress=lambda done: progress(file.size + done, 2 * file.size), cancelled=cancelled
    )
    for number, element in enumerate((element for element in found if local_name(element) == ADDRESS), 1):
        texts = dict(_resolve_components(element, names))
        if wanted and fold(texts.get("municipality", "")) != wanted:
            continue
        texts.update(_designators(element))
        texts["status"] = _read_code(find_child(element, "status"))
        if find_text(element, "endLifespanVersion"):
            texts["status"] = "retired"
        srs, x, y = _read_point(element)
        if srs:
            crs[srs] = crs.get(srs, 0) + 1
        gathered.add(number, _local_id(element), texts, x, y)
    if not gathered.ids:
        raise no_address_error(gathered.name, municipality or "?")
    return gathered.build(_only(crs, gathered.name), north_first=True)


def _component(element: Element) -> tuple[str, str] | None:
    """Return the field that a component fills, and with what; None for a region or a country."""
    kind = local_name(element)
    if kind == "PostalDescriptor":
        return COMPONENTS[kind], find_text(element, "postCode")
    if kind == "AdminUnitName" and _read_code(find_child(element, "level")) not in COMMUNE_LEVELS:
        return None
    spelling = next((inner for inner in element.iter() if local_name(inner) == "text"), None)
    return COMPONENTS[kind], find_text(spelling)


def _resolve_components(element: Element, names: dict[str, tuple[str, str]]) -> list[tuple[str, str]]:
    keys = [inner.get(HREF, "").rpartition("#")[2] for inner in element if local_name(inner) == "component"]
    referred = [names[key] for key in keys if key in names]
    streets = (key for key in keys if key in names and names[key][0] == "street_name")
    return [*referred, *(("street_id", _number_of(key)) for key in streets)]


def _designators(element: Element) -> dict[str, str]:
    """Return number and box."""
    found = [
        (_read_code(find_child(inner, "type")), find_text(inner, "designator"))
        for inner in element.iter()
        if local_name(inner) == "LocatorDesignator"
    ]
    number = next((place for place, (kind, value) in enumerate(found) if kind in HOUSE_NUMBER_TYPES and value), -1)
    return {
        "house_number": found[number][1] if number >= 0 else "",
        "box_number": " ".join(value for place, (_kind, value) in enumerate(found) if value and place != number),
    }


def _read_point(element: Element) -> tuple[str, float, float]:
    """Return the authid, and the coordinates as written, of an address."""
    for point in element.iter():
        if local_name(point) == "Point":
            code = re.search(r"(\d{4,6})$", point.get("srsName", ""))
            try:
                x, y = map(float, find_text(point, "pos").split()[:2])
            except ValueError:
                return "", np.inf, np.inf
            return f"EPSG:{code[1]}" if code else "", x, y
    return "", np.nan, np.nan


def _only(crs: dict[str, int], name: str) -> str:
    if len(crs) > 1:
        raise InvalidFile(
            N_("{file}: positions come in several coordinate systems: {names}."),
            N_("Split the file by system."),
            file=name,
            names=", ".join(sorted(crs)),
        )
    return next(iter(crs), "")


def _read_code(element: Element | None) -> str:
    """Return a value of a code list, given as a link or as text."""
    if element is None:
        return ""
    return (element.get(HREF, "") or find_text(element)).rstrip("/").rpartition("/")[2]


def _gml_id(element: Element) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == "id"), "")


def _local_id(element: Element) -> str:
    """``1522363`` of ``BE.WL.ICAR.Address.1522363``: the number that ICAR's other doors give."""
    return _number_of(find_text(element, "inspireId", "Identifier", "localId") or _gml_id(element))


def _number_of(given: str) -> str:
    return given.rpartition(".")[2] if given.startswith("BE.") else given
