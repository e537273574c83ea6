"""A service that takes reports about addresses, modelled on the French api-signalement.

Routes, fields, statuses and the wording of refusals are France's (BaseAdresseNationale/api-signalement,
MIT); positions with their CRS, boxes and versioned addresses are what a Belgian service would add.
"""

from __future__ import annotations

import json
import re
import sqlite3
import uuid
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from ..http_types import Reply, Request, Route, as_json
from ..world.town_commune import TownCommune
from ..world.town_crs import transform
from ..world.town_state import ADDRESS_QUERY, TownState

DESK_TIME_S = 0.3
"""Seconds that the town clerk leaves a report lying."""

TYPES = ("LOCATION_TO_CREATE", "LOCATION_TO_UPDATE", "LOCATION_TO_DELETE")
STATUSES = ("PENDING", "IGNORED", "PROCESSED", "EXPIRED")
MAX_PAGE_SIZE = 100
SYSTEMS: dict[str, tuple[int, tuple[float, float, float, float]]] = {
    "EPSG:31370": (31370, (30000, 15000, 310000, 200000)),
    "EPSG:3812": (3812, (500000, 500000, 830000, 750000)),
    "EPSG:4326": (4326, (2.5, 49.4, 6.5, 51.6)),
    "EPSG:4258": (4258, (2.5, 49.4, 6.5, 51.6)),
}
"""The systems a position may be in: EPSG code, and the smallest and largest x, y that can be meant."""


def address(call: Request) -> Reply:
    """Return one address with its version as a strong ETag."""
    row = call.state.find_address(call.parts[0])
    if row is None:
        return _error_reply(404, "Address not found")
    return as_json(_format_address(call.commune, row), headers={"ETag": f'"{row["version"]}"'})


def addresses(call: Request) -> Reply:
    """Return the current addresses with exactly these values."""
    rows = call.state.db.execute(
        ADDRESS_QUERY + "WHERE status = 'current' AND street_name = :street_name"
        " AND (:house_number = '' OR house_number = :house_number) AND (:postcode = '' OR postcode = :postcode)"
        " ORDER BY address.id",
        {name: call.get(name) for name in ("street_name", "house_number", "postcode")},
    )
    return as_json({"data": [_format_address(call.commune, row) for row in rows]})


def commune_status(call: Request) -> Reply:
    """Return whether a commune takes reports; asked before a form is shown."""
    if call.parts[0] == call.commune.nis_code:
        return as_json({"disabled": False, "mode": "FULL"})
    return as_json({"disabled": True, "message": "Cette commune ne prend pas de signalements ici."})


def validate(call: Request) -> Reply:
    """Return the dry run: would these changes be taken?"""
    wishes = call.json()
    wrong = _problems(wishes) if isinstance(wishes, dict) else ["changesRequested must be an object"]
    return _invalid(wrong) if wrong else as_json(wishes)


def create(call: Request) -> Reply:
    """Take a report. The same body twice makes two of them: nothing here knows a repeat."""
    body = call.json()
    if not isinstance(body, dict):
        return _invalid(["the body must be an object"])
    existing, wishes = body.get("existingLocation"), body.get("changesRequested")
    wrong = []
    if body.get("codeCommune") != call.commune.nis_code:
        wrong.append(f"Le champ commune : {body.get('codeCommune')} n'est pas valide")
    if body.get("type") not in TYPES:
        wrong.append(f"type must be one of the following values: {', '.join(TYPES)}")
    if not isinstance(wishes, dict) or not wishes:
        wrong.append("changesRequested should not be empty")
    else:
        wrong += _problems(wishes)
        if body.get("type") == "LOCATION_TO_CREATE":
            wrong += [
                f"{name} should not be empty" for name in ("numero", "nomVoie", "postcode") if not wishes.get(name)
            ]
    if body.get("type") in TYPES[1:] and not (
        isinstance(existing, dict) and existing.get("type") in ("NUMERO", "VOIE")
    ):
        wrong.append("existingLocation.type must be one of the following values: NUMERO, VOIE")
    elif isinstance(existing, dict) and existing.get("type") == "VOIE" and body.get("type") != TYPES[0]:
        if body.get("type") != "LOCATION_TO_UPDATE":
            wrong.append("a VOIE can only be updated")
        elif isinstance(wishes, dict) and not wishes.get("nom"):
            wrong.append("changesRequested.nom should not be empty")
    if wrong:
        return _invalid(wrong)
    if body["type"] != "LOCATION_TO_CREATE":
        target = call.state.find_address(_target(body))
        if target is None:
            return _error_reply(404, "Address not found")
        known = call.headers.get("If-Match", "").strip()
        if known not in ("", "*", f'"{target["version"]}"'):
            return _error_reply(412, f"The address has version {target['version']}, not {known}")
    report = str(uuid.uuid4())
    at = call.now.timestamp()
    call.state.db.execute(
        "INSERT INTO report (id, created, updated, status, type, reason, body) VALUES (?, ?, ?, 'PENDING', ?, NULL, ?)",
        (report, at, at, body["type"], json.dumps(body)),
    )
    return as_json(_record(call.commune, _report(call.state, report)))


def report(call: Request) -> Reply:
    """Return one report; whoever signs in is taken for a client of the service, which no source is."""
    if call.headers.get("Authorization"):
        return _error_reply(401, "Invalid token")
    row = _report(call.state, call.parts[0])
    return _error_reply(404, "Signalement not found") if row is None else as_json(_record(call.commune, row))


def reports(call: Request) -> Reply:
    """Return reports, newest first."""
    communes, types, statuses = (call.get_list(name) for name in ("codeCommunes", "types", "status"))
    try:
        page, limit = int(call.get("page") or 1), int(call.get("limit") or 20)
    except ValueError:
        return _invalid(["page and limit must be integers"])
    if page < 1 or limit < 1:
        return _invalid(["page and limit must not be less than 1"])
    limit = min(limit, MAX_PAGE_SIZE)
    rows = [
        row
        for row in call.state.db.execute("SELECT * FROM report ORDER BY number DESC")
        if (not types or row["type"] in types)
        and (not statuses or row["status"] in statuses)
        and (not communes or call.commune.nis_code in communes)
    ]
    shown = rows[(page - 1) * limit : page * limit]
    return as_json(
        {"data": [_record(call.commune, row) for row in shown], "total": len(rows), "page": page, "limit": limit}
    )


def decide(call: Request) -> Reply:
    """Return what whoever processes reports says; the address is left to them."""
    row, body = _report(call.state, call.parts[0]), call.json()
    status = body.get("status") if isinstance(body, dict) else None
    if row is None:
        return _error_reply(404, "Signalement not found")
    if not isinstance(body, dict) or status not in STATUSES:
        return _invalid([f"status must be one of the following values: {', '.join(STATUSES)}"])
    if row["status"] != "PENDING":
        return _error_reply(400, "Signalement already processed, cannot be updated")
    reason = body.get("rejectionReason")
    _settle(call.state, row, str(status), None if reason is None else str(reason), call.now)
    return as_json(_record(call.commune, _report(call.state, row["id"])))


def process_reports(state: TownState, now: datetime) -> None:
    """Let the town clerk work: settle what has lain long enough. Called before every request."""
    due = (now.timestamp() - DESK_TIME_S,)
    rows = state.db.execute("SELECT * FROM report WHERE status = 'PENDING' AND created <= ? ORDER BY number", due)
    for row in rows.fetchall():
        refusal = _carry_out(state, json.loads(row["body"]), now)
        _settle(state, row, "IGNORED" if refusal else "PROCESSED", refusal or None, now)


def _carry_out(state: TownState, body: Mapping[str, Any], now: datetime) -> str:
    """Change the address as a report asks; why not, if it cannot be."""
    wishes, db = body["changesRequested"], state.db
    place = _parse_position(wishes)
    if body["type"] == "LOCATION_TO_CREATE":
        street = _street(state, wishes["nomVoie"], str((body.get("existingLocation") or {}).get("banId") or ""))
        wanted = (street, _number(wishes), str(wishes.get("boxNumber") or ""), str(wishes["postcode"]))
        if _has_address(state, wanted, 0):
            return "Ce numéro existe déjà dans cette rue."
        x, y = place or (None, None)
        db.execute(
            "INSERT INTO address (version, status, street_id, house_number, box_number, postcode, x, y)"
            " VALUES (1, 'current', ?, ?, ?, ?, ?, ?)",
            (*wanted, x, y),
        )
        return ""
    address = state.find_address(_target(body))
    if address is None or address["status"] != "current":
        return "Cette adresse n'est plus en vigueur."
    if body["existingLocation"]["type"] == "VOIE":
        name = str(wishes["nom"]).strip()
        if db.execute("SELECT 1 FROM street WHERE ? IN (name_fr, name_de)", (name,)).fetchone():
            return "Une rue porte déjà ce nom."
        db.execute(
            "UPDATE street SET version = version + 1, name_fr = iif(name_fr = '', '', :name),"
            " name_de = iif(name_de = '', '', :name) WHERE id = :id",
            {"name": name, "id": address["street_id"]},
        )
        # an address is known by its street's name too: each of them has changed
        db.execute("UPDATE address SET version = version + 1 WHERE street_id = ?", (address["street_id"],))
        return ""
    if body["type"] == "LOCATION_TO_DELETE":
        db.execute(
            "UPDATE address SET version = version + 1, status = 'retired', ended = ? WHERE id = ?",
            (now.strftime("%Y-%m-%d"), address["id"]),
        )
        return ""
    wanted = (
        _street(state, wishes["nomVoie"]) if wishes.get("nomVoie") else address["street_id"],
        _number(wishes) if wishes.get("numero") else address["house_number"],
        str(wishes.get("boxNumber") or "") if "boxNumber" in wishes else address["box_number"],
        str(wishes["postcode"]) if wishes.get("postcode") else address["postcode"],
    )
    if _has_address(state, wanted, address["id"]):
        return "Ce numéro existe déjà dans cette rue."
    x, y = place or (address["x"], address["y"])
    db.execute(
        "UPDATE address SET version = version + 1, street_id = ?, house_number = ?, box_number = ?, postcode = ?,"
        " x = ?, y = ? WHERE id = ?",
        (*wanted, x, y, address["id"]),
    )
    return ""


def _has_address(state: TownState, values: tuple[object, ...], except_id: int) -> bool:
    """Return whether another current address has this street, number, box and postcode."""
    found = state.db.execute(
        "SELECT 1 FROM address WHERE street_id = ? AND house_number = ? AND box_number = ? AND postcode = ?"
        " AND status = 'current' AND id <> ?",
        (*values, except_id),
    )
    return found.fetchone() is not None


def _street(state: TownState, name: str, number: str = "") -> int:
    """Return the street of that number, or of that name, made if the town has none."""
    if number.isdecimal() and number.isascii():
        known = state.db.execute("SELECT id FROM street WHERE id = ?", (int(number[:15]),)).fetchone()
        if known:
            return int(known[0])
    found = state.db.execute("SELECT id FROM street WHERE ? IN (name_fr, name_de)", (name.strip(),)).fetchone()
    if found:
        return int(found[0])
    commune = state.town.commune
    names = [name.strip() if commune.language == language else "" for language in ("fr", "de")]
    made = state.db.execute(
        "INSERT INTO street (version, name_fr, name_de, section) VALUES (1, ?, ?, ?)",
        (*names, next(iter(commune.postcodes))),
    )
    return int(made.lastrowid or 0)


def _number(wishes: Mapping[str, Any]) -> str:
    return f"{int(wishes['numero'])}{str(wishes.get('suffixe') or '').strip()}"


def _parse_position(wishes: Mapping[str, Any]) -> tuple[float, float] | None:
    """Return where the first position asked for lies, in EPSG:31370 metres; None if none is asked for."""
    for position in wishes.get("positions") or []:
        x, y = position["point"]["coordinates"]
        return transform([(float(x), float(y))], SYSTEMS[position.get("crs", "EPSG:31370")][0], 31370)[0]
    return None


def _problems(wishes: Mapping[str, Any]) -> list[str]:
    """Return what is wrong with changes, in the words of the French service."""
    wrong = []
    number = wishes.get("numero")
    if number is not None and not _is_number(number):
        wrong.append("numero:La valeur du champ numéro doit être un nombre entier")
    if not isinstance(wishes.get("suffixe") or "", str) or len(wishes.get("suffixe") or "") > 10:
        wrong.append("suffixe:La valeur du champ suffixe est incorrecte")
    for name, least in (("nomVoie", 3), ("nom", 3)):
        text = wishes.get(name)
        if text is not None and (not isinstance(text, str) or len(text.strip()) < least):
            wrong.append(f"{name}:Le nom de la voie est trop court (3 caractères minimum)")
    postcode = wishes.get("postcode")
    if postcode not in (None, "") and not re.fullmatch(r"[1-9]\d{3}", str(postcode), re.ASCII):
        wrong.append("postcode:La valeur du champ postcode est incorrecte")
    if len(str(wishes.get("boxNumber") or "")) > 35:
        wrong.append("boxNumber must be shorter than or equal to 35 characters")
    positions = wishes.get("positions")
    if positions is not None and not isinstance(positions, list):
        wrong.append("changesRequested.positions must be an array")
    for position in positions if isinstance(positions, list) else []:
        if not _is_position(position):
            wrong.append(
                "changesRequested.positions: each needs a point in Wallonia and its crs: " + ", ".join(SYSTEMS)
            )
    return wrong


def _is_number(value: object) -> bool:
    """Return a house number as the French service takes it: an integer above 0, as a number or as digits."""
    return not isinstance(value, bool) and re.fullmatch(r"0*[1-9]\d{0,3}", str(value), re.ASCII) is not None


def _is_position(position: object) -> bool:
    """Return whether a position can be in Wallonia; (0, 0) and metres in the wrong system cannot."""
    point = position.get("point") if isinstance(position, dict) else None
    pair = point.get("coordinates") if isinstance(point, dict) else None
    crs = position.get("crs", "EPSG:31370") if isinstance(position, dict) else None
    if not isinstance(crs, str) or crs not in SYSTEMS or not isinstance(pair, list) or len(pair) != 2:
        return False
    west, south, east, north = SYSTEMS[crs][1]
    if not all(isinstance(value, (int, float)) for value in pair):
        return False
    return bool(west <= pair[0] <= east and south <= pair[1] <= north)


def _target(body: Mapping[str, Any]) -> str:
    """Return the id of the address a report is about; for a street, of an address in it."""
    existing = body["existingLocation"]
    return str(existing.get("addressId" if existing["type"] == "VOIE" else "banId") or "")


def _format_address(commune: TownCommune, row: sqlite3.Row) -> dict[str, Any]:
    here = row["x"] is not None
    return {
        "id": str(row["id"]),
        "version": str(row["version"]),
        "status": row["status"],
        "street_name": row["street_name"],
        "house_number": row["house_number"],
        "box_number": row["box_number"],
        "postcode": row["postcode"],
        "municipality": commune.name,
        "position": {"x": row["x"], "y": row["y"], "crs": "EPSG:31370"} if here else None,
    }


def _report(state: TownState, number: str) -> sqlite3.Row | None:
    row: sqlite3.Row | None = state.db.execute("SELECT * FROM report WHERE id = ?", (number,)).fetchone()
    return row


def _settle(state: TownState, row: sqlite3.Row, status: str, reason: str | None, now: datetime) -> None:
    state.db.execute(
        "UPDATE report SET status = ?, reason = ?, updated = ? WHERE id = ?",
        (status, reason, now.timestamp(), row["id"]),
    )


def _record(commune: TownCommune, row: sqlite3.Row | None) -> dict[str, Any]:
    """Return a report as it is shown: what was sent, unknown fields too, but never the author."""
    if row is None:
        raise LookupError("a report that was just written is not there")
    body = json.loads(row["body"])
    existing = body.get("existingLocation")
    place = existing.get("position") if isinstance(existing, dict) else None
    positions = body["changesRequested"].get("positions")
    place = place or (positions[0] if positions else None)
    return {
        "createdAt": _moment(row["created"]),
        "updatedAt": _moment(row["updated"]),
        "deletedAt": None,
        **{name: value for name, value in body.items() if name != "author"},
        "id": row["id"],
        "status": row["status"],
        "point": place.get("point") if isinstance(place, dict) else None,
        "rejectionReason": row["reason"],
        "existingLocation": existing,
        "nomCommune": commune.name,
        "processedBy": None if row["status"] == "PENDING" else {"nom": commune.words["employee"]},
        "reportKind": "signalement",
    }


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _invalid(messages: list[str]) -> Reply:
    return as_json({"message": messages, "error": "Bad Request", "statusCode": 400}, 400)


def _error_reply(status: int, message: str) -> Reply:
    return as_json({"statusCode": status, "message": message}, status)


ROUTES: tuple[Route, ...] = (
    ("GET", r"/address-report/addresses/([^/]+)", address),
    ("GET", r"/address-report/addresses", addresses),
    ("GET", r"/address-report/settings/commune-status/([^/]+)", commune_status),
    ("POST", r"/address-report/signalements/validate-changes-requested", validate),
    ("POST", r"/address-report/signalements", create),
    ("GET", r"/address-report/signalements", reports),
    ("GET", r"/address-report/signalements/([^/]+)", report),
    ("PUT", r"/address-report/signalements/([^/]+)", decide),
)
