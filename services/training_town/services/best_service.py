"""BeSt Address: the federal REST interface (v2, reading) and the weekly CSV of the region."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote, urlencode

from ...text import fold
from ..http_types import Reply, Request, Route, as_json
from ..world.town_commune import TownCommune
from ..world.town_crs import transform

PAGE_SIZE = 100
NAMESPACE = "geodata.wallonie.be/id"

COLUMNS = (
    "EPSG:31370_x", "EPSG:31370_y", "EPSG:4326_lat", "EPSG:4326_lon", "address_id", "box_number", "house_number",
    "municipality_id", "municipality_name_de", "municipality_name_fr", "municipality_name_nl", "postcode",
    "postname_fr", "postname_nl", "street_id", "streetname_de", "streetname_fr", "streetname_nl", "region_code",
    "status",
)  # fmt: skip
"""The columns of openaddress-bewal.csv, in their order."""

ZERO_LAT_LON = (49.29392, 2.30551)
"""What BeSt gives as latitude and longitude of an address at (0, 0)."""

_ADDRESS = (
    "SELECT address.*, name_fr, name_de, street.version AS street_version, section FROM address"
    " JOIN street ON street.id = street_id "
)


def table(call: Request) -> Reply:
    """Return the source as a file: one row for each box, ended addresses too, (0, 0) where there is no position."""
    rows = call.state.db.execute(_ADDRESS + "ORDER BY address.id").fetchall()
    degrees = iter(transform([(row["x"], row["y"]) for row in rows if row["x"] is not None], 31370, 4326))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    names = [call.commune.name if language == call.commune.language else "" for language in ("de", "fr", "nl")]
    for row in rows:
        x, y = (row["x"], row["y"]) if row["x"] is not None else (0, 0)
        lat, lon = next(degrees)[::-1] if row["x"] is not None else ZERO_LAT_LON
        writer.writerow(
            (f"{x:.2f}", f"{y:.2f}", f"{lat:.5f}", f"{lon:.5f}", row["id"], row["box_number"], row["house_number"],
             call.commune.nis_code, *names, row["postcode"], "", "", row["street_id"], row["name_de"], row["name_fr"],
             "", "BE-WAL", row["status"])
        )  # fmt: skip
    return Reply(out.getvalue().encode(), "text/csv; charset=utf-8")


def addresses(call: Request) -> Reply:
    """Addresses by street, number, box, postcode, commune and status."""
    street = call.get("streetId").removeprefix(f"{NAMESPACE}/Streetname/").partition("/")[0]
    names = call.get("streetName")
    commune = call.commune
    names_another = fold(call.get("municipalityName")) not in ("", fold(commune.name))
    if call.get("nisCode") not in ("", commune.nis_code) or names_another:
        return _page(call, [])
    asked = {
        "street": street,
        "house": call.get("houseNumber"),
        "box": call.get("boxNumber"),
        "post": call.get("postCode"),
        "status": call.get("status"),
    }
    rows = call.state.db.execute(
        "SELECT id, street_id FROM address WHERE (:street = '' OR street_id = :street)"
        " AND (:house = '' OR house_number = :house) AND (:box = '' OR box_number = :box)"
        " AND (:post = '' OR postcode = :post) AND (:status = '' OR status = :status) ORDER BY id",
        asked,
    )
    alike = {
        row["id"]
        for row in call.state.db.execute("SELECT * FROM street").fetchall()
        if not names or _is_like(names, row["name_fr"] or row["name_de"])
    }
    found = [number for number, of_street in map(tuple, rows) if of_street in alike]
    return _page(
        call,
        found,
        lambda shown: _embedded(call, shown),
        lambda row: _address(commune, row),
        lambda ids: _addresses(call, ids),
    )


def _addresses(call: Request, numbers: list[int]) -> list[sqlite3.Row]:
    """Return the rows of ``numbers``: only those of a page, a crawl reads 130 of them."""
    query = _ADDRESS + "JOIN json_each(?) ON value = address.id ORDER BY address.id"
    return call.state.db.execute(query, (json.dumps(numbers),)).fetchall()


def address(call: Request) -> Reply:
    """Return one address by its id, with or without its version."""
    number = _number(call.parts[0], "Address")
    row = call.state.db.execute(_ADDRESS + "WHERE address.id = ?", (number,)).fetchone()
    return (
        _missing(call) if row is None else as_json({**_address(call.commune, row), "embedded": _embedded(call, [row])})
    )


def streets(call: Request) -> Reply:
    """Streets by name and postcode."""
    name, post = call.get("name"), call.get("postCode")
    rows = call.state.db.execute("SELECT * FROM street ORDER BY id").fetchall()
    found = [
        row
        for row in rows
        if (not name or _is_like(name, row["name_fr"] or row["name_de"]))
        and (not post or call.commune.postcodes[row["section"]] == post)
        and call.get("nisCode") in ("", call.commune.nis_code)
    ]
    commune = _municipality(call.commune)
    return _page(
        call, [_street(call.commune, row, row["version"]) for row in found], lambda _shown: {commune["href"]: commune}
    )


def street(call: Request) -> Reply:
    """Return one street."""
    number = _number(call.parts[0], "Streetname")
    row = call.state.db.execute("SELECT * FROM street WHERE id = ?", (number,)).fetchone()
    return _missing(call) if row is None else as_json(_street(call.commune, row, row["version"]))


def municipalities(call: Request) -> Reply:
    """Return the one commune."""
    wanted = call.get("nisCode") in ("", call.commune.nis_code) and (
        not call.get("name") or _is_like(call.get("name"), call.commune.name)
    )
    return _page(call, [_municipality(call.commune)] if wanted else [])


def postal_infos(call: Request) -> Reply:
    """Return the postcodes; Walloon ones have no name."""
    post = call.get("postCode")
    return _page(call, [_postal(code) for code in sorted(call.commune.postcodes.values()) if post in ("", code)])


def _address(commune: TownCommune, row: sqlite3.Row) -> dict[str, Any]:
    here = row["x"] is not None
    lon, lat = transform([(row["x"], row["y"])], 31370, 4326)[0] if here else ZERO_LAT_LON[::-1]
    return {
        "href": _href("addresses", "Address", row["id"], row["version"]),
        "id": f"{NAMESPACE}/Address/{row['id']}/{row['version']}",
        "houseNumber": row["house_number"],
        "boxNumber": row["box_number"] or None,
        "status": row["status"],
        "hasStreetName": {"href": _href("streets", "Streetname", row["street_id"], row["street_version"])},
        "hasMunicipality": {"href": _municipality(commune)["href"]},
        "hasPostalInfo": {"href": _postal(row["postcode"])["href"]},
        "addressPosition": {
            "lambert72": {"x": row["x"] if here else 0.0, "y": row["y"] if here else 0.0},
            "wgs84": {"lat": lat, "long": lon},
        },
    }


def _street(commune: TownCommune, row: sqlite3.Row, version: int, key: str = "id") -> dict[str, Any]:
    names = {"fr": row["name_fr"], "de": row["name_de"]}
    return {
        "href": _href("streets", "Streetname", row[key], version),
        "id": f"{NAMESPACE}/Streetname/{row[key]}/{version}",
        "name": {language: name for language, name in names.items() if name},
        "hasMunicipality": {"href": _municipality(commune)["href"]},
    }


def _municipality(commune: TownCommune) -> dict[str, Any]:
    return {
        "href": _href("municipalities", "Municipality", commune.nis_code, 7),
        "id": f"{NAMESPACE}/Municipality/{commune.nis_code}/7",
        "name": dict(commune.names),
        "nisCode": commune.nis_code,
    }


def _postal(code: str) -> dict[str, Any]:
    return {
        "href": _href("postalInfos", "PostalInfo", code, 1),
        "id": f"{NAMESPACE}/PostalInfo/{code}/1",
        "name": {},
        "postCode": code,
    }


def _href(collection: str, kind: str, number: object, version: object) -> str:
    return f"/belgianAddress/v2/{collection}/{quote(f'{NAMESPACE}/{kind}/{number}/{version}', safe='')}"


def _embedded(call: Request, rows: list[sqlite3.Row]) -> dict[str, Any]:
    """Return the objects that ``embed`` asks for, by their href; all of them if it asks for none."""
    wanted = call.get_list("embed") or ["streets", "municipalities", "postalInfos"]
    objects: list[dict[str, Any]] = []
    if "streets" in wanted:
        objects += [_street(call.commune, row, row["street_version"], "street_id") for row in rows]
    if "municipalities" in wanted and rows:
        objects.append(_municipality(call.commune))
    if "postalInfos" in wanted:
        objects += [_postal(row["postcode"]) for row in rows]
    return {thing["href"]: thing for thing in objects}


def _page(
    call: Request,
    items: list[Any],
    embedded: Callable[[list[Any]], dict[str, Any]] = lambda _shown: {},
    format_item: Callable[[Any], dict[str, Any]] = dict,
    read_rows: Callable[[list[Any]], list[Any]] = list,
) -> Reply:
    """Return a page and the way to the next; ``page`` counts from 1. Only what is shown is ``read_rows`` and
    ``format_item``."""
    text = call.get("page") or "1"
    if not re.fullmatch(r"[1-9]\d{0,8}", text, re.ASCII):
        return _problem(call, 400, "badRequest", "page must be a number from 1")
    number = int(text)
    rows = read_rows(items[(number - 1) * PAGE_SIZE : number * PAGE_SIZE])
    shown = [format_item(row) for row in rows]
    asked = {name: values for name, values in call.values.items() if name != "page"}

    def link(page: int) -> str:
        return f"{call.base}{call.path}?{urlencode({**asked, 'page': [str(page)]}, doseq=True)}"

    used = {link["href"] for item in shown for link in item.values() if isinstance(link, dict) and "href" in link}
    answer = {
        "self": link(number),
        "items": shown,
        "embedded": {href: thing for href, thing in embedded(rows).items() if href in used},
        "total": len(items),
        "pageSize": PAGE_SIZE,
        "first": link(1),
    }
    if number * PAGE_SIZE < len(items):
        answer["next"] = link(number + 1)
    return as_json(answer)


def _is_like(pattern: str, name: str) -> bool:
    """BeSt's wildcards: ``*text*`` holds it, ``text*`` begins with it; without one, the whole name."""
    return re.fullmatch(".*".join(map(re.escape, re.split(r"\*+", fold(pattern)))), fold(name)) is not None


def _number(text: str, kind: str) -> int:
    """Return the object's number out of ``geodata.wallonie.be/id/Address/1948446/2``, percent-encoded or not; -1 if
    none."""
    match = re.fullmatch(rf"{re.escape(NAMESPACE)}/{kind}/(\d{{1,15}})(?:/[^/]+)?", unquote(text), re.ASCII)
    return int(match[1]) if match else -1


def _missing(call: Request) -> Reply:
    return _problem(call, 404, "resourceNotFound", f"No resource {unquote(call.parts[0])} found")


def _problem(call: Request, status: int, kind: str, detail: str) -> Reply:
    """Return a problem document in Belgif's form."""
    value = {
        "type": f"urn:problem-type:belgif:{kind}",
        "title": kind,
        "status": status,
        "detail": detail,
        "instance": call.path,
    }
    return as_json(value, status)


_ROOT = r"/api/opendata/best/v1/belgianAddress/v2"
ROUTES: tuple[Route, ...] = (
    ("GET", r"/sandbox/best\.csv", table),
    ("GET", _ROOT + r"/addresses", addresses),
    ("GET", _ROOT + r"/addresses/(.+)", address),
    ("GET", _ROOT + r"/streets", streets),
    ("GET", _ROOT + r"/streets/(.+)", street),
    ("GET", _ROOT + r"/municipalities", municipalities),
    ("GET", _ROOT + r"/postalInfos", postal_infos),
)
