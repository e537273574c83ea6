"""A list of addresses as INSPIRE Addresses in GML (schema ad/4.0), written address by address.

Positions are in ETRS89, latitude first (EPSG:4258): the two Lamberts are not among INSPIRE's systems. Components
come after the addresses that refer to them, as in ICAR's own file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np

from ..errors import N_, Cancelled, InvalidFile
from ..model.address import Addresses
from .matching.spelling_joins import Floats
from .readers.builder import Progress
from .readers.positions import CHUNK_POINTS

CODES = "http://inspire.ec.europa.eu/codelist"
STATUSES = ("current", "retired", "proposed", "reserved", "alternative")

_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection gml:id="addresses" xmlns:gml="http://www.opengis.net/gml/3.2"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xmlns:ad="http://inspire.ec.europa.eu/schemas/ad/4.0" xmlns:base="http://inspire.ec.europa.eu/schemas/base/3.3"
 xmlns:gn="http://inspire.ec.europa.eu/schemas/gn/4.0" xsi:schemaLocation="http://inspire.ec.europa.eu/schemas/ad/4.0
 https://inspire.ec.europa.eu/schemas/ad/4.0/Addresses.xsd">
"""

_ABSENT = 'nilReason="unknown" xsi:nil="true"/>'

_LIFE = f"<ad:validFrom {_ABSENT}<ad:beginLifespanVersion {_ABSENT}"


def write_gml(
    path: Path,
    addresses: Addresses,
    *,
    namespace: str = "BE.REPERE",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write ``addresses`` to ``path``; identifiers are the list's own, in ``namespace``.

    ``progress`` hears addresses written and in all. What is there already is replaced by a whole file only.
    Raises InvalidFile if it cannot be written, Cancelled.
    """
    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.write(_HEAD)
            for done, feature in enumerate(_features(addresses, namespace)):
                if not done % 1000:
                    if cancelled():
                        raise Cancelled
                    progress(min(done, len(addresses)), len(addresses))
                file.write(f"<gml:featureMember>{feature}</gml:featureMember>\n")
            file.write("</gml:FeatureCollection>\n")
        unfinished.replace(path)
    except OSError as error:
        raise InvalidFile(
            N_("{file} cannot be written: {reason}."),
            N_("Choose another folder, or close the program that has it open."),
            file=path.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


class _Components:
    """Streets, communes, parts of communes and postcodes, each once, by what an address refers to it with."""

    def __init__(self) -> None:
        self._keys: dict[tuple[str, ...], str] = {}
        self._used: set[str] = set()

    def refer(self, kind: str, text: str, *within: str, number: str = "") -> str:
        """Return the gml:id of a component; its own number is kept where it can stand in one."""
        known = (kind, text, *within, number)
        if known not in self._keys:
            key = f"BE.REPERE.{kind}.{number}"
            if not re.fullmatch(r"[A-Za-z0-9_-]+", number) or key in self._used:
                key = f"BE.REPERE.{kind}.n{len(self._keys)}"
            self._used.add(key)
            self._keys[known] = key
        return self._keys[known]

    def features(self) -> Iterator[str]:
        for (kind, text, within, *_number), key in self._keys.items():
            level = ""
            if kind == "AdminUnitName":
                level = f"<ad:level {_code('AdministrativeHierarchyLevel', within)}<ad:adminUnit {_ABSENT}"
            yield (
                f'<ad:{kind} gml:id="{key}"><ad:beginLifespanVersion {_ABSENT}<ad:validFrom {_ABSENT}'
                f"{_content(kind, text)}{level}</ad:{kind}>"
            )


def _features(addresses: Addresses, namespace: str) -> Iterator[str]:
    components = _Components()
    country = components.refer("AdminUnitName", "Belgique", "1stOrder")
    columns = (
        addresses.street_names,
        addresses.street_ids,
        addresses.house_numbers,
        addresses.box_numbers,
        addresses.postcodes,
        addresses.sections,
        addresses.municipalities,
        addresses.statuses,
        addresses.versions,
        _points(addresses.x, addresses.y),
    )
    for row, (identifier, street, number, house, box, postcode, section, commune, status, version, point) in enumerate(
        zip(addresses.ids, *columns), 1
    ):
        referred = [country]
        if commune:
            referred.append(components.refer("AdminUnitName", commune, "5thOrder"))
        if section:
            referred.append(components.refer("AddressAreaName", section, commune))
        if postcode:
            referred.append(components.refer("PostalDescriptor", postcode, number=postcode))
        if street:
            referred.append(components.refer("ThoroughfareName", street, commune, number=number))
        key = f"BE.REPERE.Address.{row}"
        yield (
            f'<ad:Address gml:id="{key}"><ad:inspireId><base:Identifier><base:localId>{_text(identifier)}'
            f"</base:localId><base:namespace>{_text(namespace)}</base:namespace>"
            + (f"<base:versionId>{_text(version)}</base:versionId>" if version else "")
            + f"</base:Identifier></ad:inspireId>{_position(key, point)}{_status(status)}{_locator(house, box)}{_LIFE}"
            + "".join(f'<ad:component xlink:href="#{component}"/>' for component in referred)
            + "</ad:Address>"
        )
    yield from components.features()


def _position(key: str, point: tuple[float, float] | None) -> str:
    geometry = '<ad:geometry nilReason="unknown"/>'
    if point is not None:
        # a ten-millionth of a degree is a centimetre
        geometry = (
            f'<ad:geometry><gml:Point gml:id="{key}.P" srsName="http://www.opengis.net/def/crs/EPSG/0/4258">'
            f"<gml:pos>{point[0]:.8f} {point[1]:.8f}</gml:pos></gml:Point></ad:geometry>"
        )
    return (
        f"<ad:position><ad:GeographicPosition>{geometry}<ad:specification {_ABSENT}<ad:method {_ABSENT}"
        "<ad:default>true</ad:default></ad:GeographicPosition></ad:position>"
    )


def _status(status: str) -> str:
    return f"<ad:status {_code('StatusValue', status)}" if status in STATUSES else f"<ad:status {_ABSENT}"


def _locator(house: str, box: str) -> str:
    designators = "".join(
        f"<ad:designator><ad:LocatorDesignator><ad:designator>{_text(value)}</ad:designator>"
        f"<ad:type {_code('LocatorDesignatorTypeValue', kind)}</ad:LocatorDesignator></ad:designator>"
        for value, kind in ((house, "addressNumber"), (box, "addressNumberExtension"))
        if value
    )
    level = _code("LocatorLevelValue", "unitLevel" if box else "accessLevel")
    return f"<ad:locator><ad:AddressLocator>{designators}<ad:level {level}</ad:AddressLocator></ad:locator>"


def _content(kind: str, text: str) -> str:
    if kind == "PostalDescriptor":
        return f"<ad:postCode>{_text(text)}</ad:postCode>"
    name = (
        f"<ad:name><gn:GeographicalName><gn:language {_ABSENT}<gn:nativeness {_ABSENT}<gn:nameStatus {_ABSENT}"
        f"<gn:sourceOfName {_ABSENT}<gn:pronunciation {_ABSENT}<gn:spelling><gn:SpellingOfName><gn:text>{_text(text)}"
        f"</gn:text><gn:script {_ABSENT}</gn:SpellingOfName></gn:spelling></gn:GeographicalName></ad:name>"
    )
    if kind == "ThoroughfareName":
        return f"<ad:name><ad:ThoroughfareNameValue>{name}</ad:ThoroughfareNameValue></ad:name>"
    return name


def _code(of: str, value: str) -> str:
    return f'xlink:href="{CODES}/{of}/{value}"/>'


def _text(value: str) -> str:
    return escape(_UNWRITABLE.sub("", value))


def _points(x: Floats, y: Floats) -> Iterator[tuple[float, float] | None]:
    """Latitude and longitude of each position; None for none."""
    # loaded where it is needed, as in positions.py
    from osgeo import osr

    lambert72, etrs89 = osr.SpatialReference(), osr.SpatialReference()
    for crs, code in ((lambert72, 31370), (etrs89, 4258)):
        crs.ImportFromEPSG(code)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(lambert72, etrs89)
    for first in range(0, len(x), CHUNK_POINTS):
        both = np.column_stack((x[first : first + CHUNK_POINTS], y[first : first + CHUNK_POINTS]))
        moved = np.full((len(both), 3), np.nan)
        there = np.isfinite(both).all(axis=1)
        if there.any():
            moved[there] = transformation.TransformPoints(both[there])
        yield from ((lat, lon) if lat == lat else None for lon, lat, _height in moved.tolist())
