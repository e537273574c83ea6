"""Open311 GeoReport v2 with the updates extension, as a municipal back end would speak it.

The standard: wiki.open311.org/GeoReport_v2. The extension: FixMyStreet's ``servicerequestupdates``.
"""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring  # nosec B405: it only writes

from ...model.incident import DETAILED_STATUSES
from ..http_types import ISO, Reply, Request, Route, as_json, as_utc

MAX_PAGE_SIZE = 200
"""Reports an answer holds at most."""

MAX_DESCRIPTION_CHARS = 4000
"""Characters of a description, after the standard."""

BATCH_CATEGORIES = frozenset({"cours-deau"})
"""Categories of the type batch: a report gets a token first, its number at the next second."""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def discovery(call: Request) -> Reply:
    """Return what is served, and where."""
    about = {
        "changeset": "2026-11-01T00:00:00Z",
        "contact": "The training town answers no letters.",
        "key_service": "Any key but an empty one is taken.",
        "max_requests": MAX_PAGE_SIZE,  # FixMyStreet's word
        "endpoints": [
            {
                "specification": "http://wiki.open311.org/GeoReport_v2",
                "url": f"{call.base}/open311/v2",
                "changeset": "2026-11-01T00:00:00Z",
                "type": "test",
                "formats": ["text/xml", "application/json"],
            }
        ],
    }
    return _answer(call, about, "discovery")


def services(call: Request) -> Reply:
    """Return the categories."""
    return _refuse_jurisdiction(call) or _answer(
        call, [_service(category) for category in call.commune.categories.values()], "services", "service"
    )


def definition(call: Request) -> Reply:
    """Return what a category asks of the citizen."""
    category = call.commune.categories.get(call.parts[0])
    if category is None:
        return _error(call, 404, f"service_code {call.parts[0]} was not found")
    attributes = [
        {
            "variable": True,
            "code": attribute["code"],
            "datatype": attribute["datatype"],
            "required": attribute["required"],
            "datatype_description": attribute["datatype_description"],
            "order": order,
            "description": attribute["description"],
            "values": [{"key": key, "name": name} for key, name in attribute["values"]],
        }
        for order, attribute in enumerate(category["attributes"], 1)
    ]
    return _answer(call, {"service_code": category["code"], "attributes": attributes}, "service_definition")


def requests(call: Request) -> Reply:
    """Return reports, newest first; ids given as a list override every other filter."""
    wanted = call.get_list("service_request_id")
    try:
        start, end, after = (as_utc(call.get(name)) if call.get(name) else "" for name in
                             ("start_date", "end_date", "updated_after"))  # fmt: skip
        page = max(1, int(call.get("page") or 1))
        size = min(MAX_PAGE_SIZE, max(1, int(call.get("page_size") or MAX_PAGE_SIZE)))
    except ValueError as error:
        return _error(call, 400, f"a date or a number cannot be read: {error}")
    statuses, codes = call.get_list("status"), call.get_list("service_code")
    if not set(statuses) <= {"open", "closed"}:
        return _error(call, 400, "status must be open or closed")

    def fits(row: sqlite3.Row) -> bool:
        if wanted:
            return f"{row['id']:06d}" in wanted
        return (
            (not statuses or DETAILED_STATUSES[row["status"]] in statuses)
            and (not codes or row["service_code"] in codes)
            and (not start or row["requested"] >= start)
            and (not end or row["requested"] < end)
            and (not after or row["updated"] >= after)
        )

    rows = [
        row for row in call.state.db.execute("SELECT * FROM incident ORDER BY requested DESC, id DESC") if fits(row)
    ]
    shown = rows[(page - 1) * size : page * size]
    return _refuse_jurisdiction(call) or _answer(
        call, [_request(call, row) for row in shown], "service_requests", "request"
    )


def request(call: Request) -> Reply:
    """Return one report, in a list of one."""
    row = incident(call, call.parts[0])
    if row is None:
        return _error(call, 404, f"service_request_id {call.parts[0]} was not found")
    return _answer(call, [_request(call, row)], "service_requests", "request")


def create(call: Request) -> Reply:
    """Return a citizen's new report."""
    refused = _refuse_jurisdiction(call) or _refuse_missing_key(call)
    if refused:
        return refused
    category = call.commune.categories.get(call.get("service_code"))
    if category is None:
        status = 404 if call.get("service_code") else 400
        return _error(call, status, f"service_code {call.get('service_code')} was not found")
    address = call.get("address_string") or call.get("address_id")
    lon, lat = _degrees(call.get("long"), 180), _degrees(call.get("lat"), 90)
    if (lon is None or lat is None) and (call.get("lat") or call.get("long") or not address):
        return _error(call, 400, "lat and long (degrees with a decimal point), or address_string, are needed")
    missing = [
        attribute["code"]
        for attribute in category["attributes"]
        if attribute["required"] and not any(call.get(f"attribute[{attribute['code']}]{end}") for end in ("", "[]"))
    ]
    if missing:
        return _error(call, 400, f"attribute {', '.join(missing)} is required")
    description, media = call.get("description"), call.get("media_url")
    if len(description) > MAX_DESCRIPTION_CHARS:
        return _error(call, 400, f"description has more than {MAX_DESCRIPTION_CHARS} characters")
    if media and not media.startswith(("http://", "https://")):
        return _error(call, 400, "media_url must be an http address")
    name = f"{call.get('first_name')} {call.get('last_name')}".strip()
    now = call.now.strftime(ISO)
    cursor = call.state.db.execute(
        "INSERT INTO incident (service_code, status, description, address, postcode, lon, lat, media, agency,"
        " requestor_name, requested, updated) VALUES (?, 'open', ?, ?, '', ?, ?, ?, ?, ?, ?, ?)",
        (category["code"], description, address, lon, lat, media, call.commune.administration, name, now, now),
    )
    number = f"{cursor.lastrowid:06d}"
    given = {"token": f"T{number}"} if category["code"] in BATCH_CATEGORIES else {"service_request_id": number}
    made = {**given, "service_notice": None, "account_id": None}
    return _answer(call, [made], "service_requests", "request")


def token(call: Request) -> Reply:
    """Return the number of a report, once it has one; 404 until then."""
    row = incident(call, call.parts[0].removeprefix("T"))
    if row is None or row["service_code"] not in BATCH_CATEGORIES or as_utc(row["requested"]) >= call.now.strftime(ISO):
        return _error(call, 404, f"token {call.parts[0]} was not found")
    made = {"service_request_id": f"{row['id']:06d}", "token": call.parts[0]}
    return _answer(call, [made], "service_requests", "request")


def updates(call: Request) -> Reply:
    """Return updates, oldest first."""
    try:
        start, end = (as_utc(call.get(name)) if call.get(name) else "" for name in ("start_date", "end_date"))
    except ValueError as error:
        return _error(call, 400, f"a date cannot be read: {error}")
    wanted = call.get_list("service_request_id")
    rows = call.state.db.execute("SELECT * FROM incident_update ORDER BY updated, rowid")
    shown = [
        {
            "update_id": row["update_id"],
            "service_request_id": f"{row['incident_id']:06d}",
            "status": row["status"],
            "updated_datetime": row["updated"],
            "description": row["description"],
            "media_url": None,
        }
        for row in rows
        if (not wanted or f"{row['incident_id']:06d}" in wanted)
        and (not start or row["updated"] >= start)
        and (not end or row["updated"] < end)
    ]
    return _refuse_jurisdiction(call) or _answer(call, shown, "service_request_updates", "request_update")


def post_update(call: Request) -> Reply:
    """Return a new status, a comment, or both. An ``update_id`` is taken once, whoever sends it."""
    refused = _refuse_jurisdiction(call) or _refuse_missing_key(call)
    if refused:
        return refused
    for name in ("service_request_id", "update_id", "updated_datetime", "status"):
        if not call.get(name):
            return _error(call, 400, f"{name} is missing")
    about = incident(call, call.get("service_request_id"))
    if about is None:
        return _error(call, 404, f"service_request_id {call.get('service_request_id')} was not found")
    try:
        updated = as_utc(call.get("updated_datetime"))
    except ValueError as error:
        return _error(call, 400, f"updated_datetime cannot be read: {error}")
    db, update_id, status = call.state.db, call.get("update_id"), call.get("status").lower()
    if db.execute("SELECT 1 FROM incident_update WHERE update_id = ?", (update_id,)).fetchone():
        return _error(call, 400, f"update_id {update_id} already exists")
    db.execute(
        "INSERT INTO incident_update VALUES (?, ?, ?, ?, ?)",
        (update_id, about["id"], status, updated, call.get("description")),
    )
    if status in DETAILED_STATUSES:
        db.execute("UPDATE incident SET status = ? WHERE id = ?", (status, about["id"]))
    db.execute("UPDATE incident SET updated = max(updated, ?) WHERE id = ?", (updated, about["id"]))
    return _answer(call, [{"update_id": update_id}], "service_request_updates", "request_update")


def _service(category: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "service_code": category["code"],
        "service_name": category["name"],
        "description": category["description"],
        "metadata": bool(category["attributes"]),
        "type": "batch" if category["code"] in BATCH_CATEGORIES else "realtime",
        "keywords": category["keywords"],
        "group": category["group"],
    }


def _request(call: Request, row: sqlite3.Row) -> dict[str, Any]:
    media = row["media"]
    shown = {
        "service_request_id": f"{row['id']:06d}",
        "status": DETAILED_STATUSES[row["status"]],
        "status_notes": row["status"],
        "service_name": call.commune.categories[row["service_code"]]["name"],
        "service_code": row["service_code"],
        "description": row["description"],
        "agency_responsible": row["agency"],
        "service_notice": None,
        "requested_datetime": row["requested"],
        "updated_datetime": row["updated"],
        "expected_datetime": None,
        "address": row["address"] or None,
        "address_id": None,
        "zipcode": row["postcode"] or None,
        "lat": row["lat"],
        "long": row["lon"],
        "media_url": (call.base + media if media.startswith("/") else media) or None,
    }
    # FixMyStreet publishes it: whoever reads must drop it
    return {**shown, "requestor_name": row["requestor_name"]} if row["requestor_name"] else shown


def incident(call: Request, number: str) -> sqlite3.Row | None:
    """Return the report of that id, written with its leading zeros."""
    if not re.fullmatch(r"\d{6,12}", number, re.ASCII) or f"{int(number):06d}" != number:
        return None
    row: sqlite3.Row | None = call.state.db.execute("SELECT * FROM incident WHERE id = ?", (int(number),)).fetchone()
    return row


def _degrees(text: str, max_degrees: float) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) <= max_degrees else None


def _refuse_jurisdiction(call: Request) -> Reply | None:
    """Return the refusal of another jurisdiction."""
    if call.get("jurisdiction_id") in ("", call.commune.jurisdiction):
        return None
    return _error(call, 404, f"jurisdiction_id {call.get('jurisdiction_id')} was not found")


def _refuse_missing_key(call: Request) -> Reply | None:
    return None if call.get("api_key") else _error(call, 403, "api_key is missing")


def _error(call: Request, status: int, description: str) -> Reply:
    return _answer(call, [{"code": status, "description": description}], "errors", "error", status)


def _answer(call: Request, value: object, root: str, child: str = "", status: int = 200) -> Reply:
    """``value`` in the form that the address ends with; ``child`` names the items of a list."""
    if call.path.endswith(".json"):
        return as_json(value, status)
    element = Element(root)
    _fill(element, value, child)
    body = b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(element, encoding="utf-8")
    return Reply(body, "text/xml; charset=utf-8", status)


def _fill(element: Element, value: object, child: str = "") -> None:
    if isinstance(value, Mapping):
        for name, item in value.items():
            _fill(SubElement(element, name), item, {"values": "value"}.get(name, name.rstrip("s")))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            _fill(SubElement(element, child), item)
    elif value is not None:
        text = str(value).lower() if isinstance(value, bool) else str(value)
        element.text = _NOT_XML.sub("", text)


_F = r"\.(?:json|xml)"
ROUTES: tuple[Route, ...] = (
    ("GET", rf"/open311/v2/discovery{_F}", discovery),
    ("GET", rf"/open311/v2/services{_F}", services),
    ("GET", rf"/open311/v2/services/([^/]+?){_F}", definition),
    ("GET", rf"/open311/v2/requests{_F}", requests),
    ("POST", rf"/open311/v2/requests{_F}", create),
    ("GET", rf"/open311/v2/requests/([^/]+?){_F}", request),
    ("GET", rf"/open311/v2/tokens/([^/]+?){_F}", token),
    ("GET", rf"/open311/v2/servicerequestupdates{_F}", updates),
    ("POST", rf"/open311/v2/servicerequestupdates{_F}", post_update),
)
