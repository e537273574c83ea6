"""The CIRB platform's reading API (FixMyStreet Brussels, Wallonie), over the town's own reports.

As it runs (``/cirb/api``: HAL, ``page`` from 0) and as it was published (``/fmx/api``: twelve a page,
``p`` from 1; shapes after sheikhu/django-fixmystreet 0a0ada64). Positions are metres of EPSG:31370.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from typing import Any

from ...model.incident import DETAILED_STATUSES
from ..http_types import ISO, Reply, Request, Route, as_json
from ..world.town_commune import TownCommune
from ..world.town_crs import transform

PUBLISHED_PAGE_SIZE = 12
"""Reports a page of the published generation holds."""

MAX_PAGE_SIZE = 100
"""Reports a page of the running generation holds at most."""

CLOSED_SHOWN_FOR = timedelta(days=30)
"""A list leaves out what has been closed for longer."""


def incidents(call: Request) -> Reply:
    """Return the running generation's list."""
    try:
        page, size = (
            max(0, int(call.get("page") or 0)),
            min(MAX_PAGE_SIZE, max(1, int(call.get("size") or PUBLISHED_PAGE_SIZE))),
        )
    except ValueError:
        return _exception("Invalid page parameter", 400)
    rows = _list_incidents(call)
    shown = rows[page * size :][:size]
    told: dict[str, Any] = {
        "page": {"size": size, "totalElements": len(rows), "totalPages": -(-len(rows) // size), "number": page},
        "_links": {"self": {"href": f"{call.base}/cirb/api/incidents?page={page}&size={size}"}},
    }
    return as_json(
        {"_embedded": {"response": [_report(call.commune, row) for row in shown]}, **told} if shown else told
    )


def reports(call: Request) -> Reply:
    """Return the published generation's list."""
    try:
        page = max(1, int(call.get("p") or 1))
    except ValueError:
        return _exception("Invalid page parameter", 400)
    rows = _list_incidents(call)
    shown = rows[(page - 1) * PUBLISHED_PAGE_SIZE :][:PUBLISHED_PAGE_SIZE]
    return _response({"reports": [_report(call.commune, row) for row in shown], "count": len(rows)})


def incident(call: Request) -> Reply:
    """Return one report, closed ones of any age too."""
    row = _row(call)
    return _exception("Report does not exist", 404) if row is None else _response(_report(call.commune, row))


def history(call: Request) -> Reply:
    """Return what happened to a report, newest first, to the day."""
    row = _row(call)
    if row is None:
        return _exception("Report does not exist", 404)
    steps = call.state.db.execute(
        "SELECT rowid, * FROM incident_update WHERE incident_id = ? ORDER BY updated DESC, rowid DESC", (row["id"],)
    )
    shown = []
    for step in steps:
        event, day = step["description"] or step["status"], datetime.strptime(step["updated"], ISO)
        words = {"en": event, "fr": event, "nl": event}
        shown.append({"id": step["rowid"], "date": day.strftime("%d/%m/%Y"), "user": _names(row), "event": words})
    return _response(shown)


def categories(call: Request) -> Reply:
    """Return the categories, as a tree of two levels."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for number, category in enumerate(call.commune.categories.values(), 1):
        # the platform numbers its categories
        leaf = {
            "id": number,
            **_format_name(category["name"]),
            "active": True,
            "public": True,
            "assignable": True,
        }
        groups.setdefault(category["group"], []).append(leaf)
    tree = [
        {
            "id": 1000 + number,
            **_format_name(name),
            "active": True,
            "public": True,
            "assignable": False,
            "subCategories": leaves,
        }
        for number, (name, leaves) in enumerate(groups.items())
    ]
    return _response({"categories": tree})


def _list_incidents(call: Request) -> list[sqlite3.Row]:
    since = (call.now - CLOSED_SHOWN_FOR).strftime(ISO)
    rows = call.state.db.execute("SELECT * FROM incident ORDER BY requested DESC, id DESC")
    return [row for row in rows if DETAILED_STATUSES.get(row["status"]) != "closed" or row["updated"] >= since]


def _row(call: Request) -> sqlite3.Row | None:
    row: sqlite3.Row | None = call.state.db.execute(
        "SELECT * FROM incident WHERE id = ?", (int(call.parts[0]),)
    ).fetchone()
    return row


def _report(commune: TownCommune, row: sqlite3.Row) -> dict[str, Any]:
    status, code = row["status"], row["service_code"]
    word = "CLOSED" if DETAILED_STATUSES.get(status) == "closed" else "CREATED" if status == "open" else "PROCESSING"
    # a position that was lost on the way is sent as it is stored
    x, y = (0.0, 0.0) if row["lon"] is None else transform([(row["lon"], row["lat"])], 4326, 31370)[0]
    return {
        "id": row["id"],
        "creationDate": row["requested"],
        "updateDate": row["updated"],
        "status": word,
        "category": {
            "id": list(commune.categories).index(code) + 1,
            **_format_name(commune.categories[code]["name"]),
        },
        "location": {
            "coordinates": {"x": round(x, 3), "y": round(y, 3)},
            "address": {
                "addressType": "MUNICIPALITY",
                "streetNameFr": row["address"],
                "streetNameNl": row["address"],
                "streetNumber": "",
                "postalCode": row["postcode"],
            },
        },
        "responsibleOrganisation": _format_name(row["agency"]),
    }


def _format_name(name: str) -> dict[str, str]:
    return {"nameEn": name, "nameFr": name, "nameNl": name}


def _names(row: sqlite3.Row) -> dict[str, str]:
    return dict.fromkeys(("en", "fr", "nl"), row["agency"])


def _response(value: object) -> Reply:
    return as_json({"_links": {"self": {}}, "response": value})


def _exception(description: str, status: int) -> Reply:
    return as_json({"exceptions": {"type": "ERROR", "code": status, "description": description}}, status)


_BASE = r"/(?:cirb|fmx)/api"
ROUTES: tuple[Route, ...] = (
    ("GET", r"/cirb/api/incidents", incidents),
    ("GET", r"/fmx/api/incidents", reports),
    ("GET", rf"{_BASE}/incidents/(\d{{1,12}})", incident),
    ("GET", rf"{_BASE}/incidents/(\d{{1,12}})/history/", history),
    ("GET", rf"{_BASE}/categories/?", categories),
)
