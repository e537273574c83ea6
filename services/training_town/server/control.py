"""What a trainer and a test need of the town: its profile, its lists, what was seeded, reset."""

from __future__ import annotations

import csv
import io
import struct
import zlib
from typing import Any

from ..http_types import Reply, Request, Route, as_json
from ..services.address_report_service import STATUSES
from ..world.subset import parse_subset

INITIAL_LAYERS = ("limites-commune", "cadastre-parcelles", "routes-regionales", "picc-axes", "plan-de-secteur")
"""Layers of Repère's catalogue that are loaded at first."""


def profile(call: Request) -> Reply:
    """Return the town's profile, as Repère opens it.

    ``?addressing=address-registry`` makes the town one that edits its addresses itself, ``?alerts=imio``
    one whose statuses travel through iMio, ``?addressing=dossier`` one that carries its corrections by hand.
    """
    town = call.commune
    words = town.words
    kinds = {
        "reporting": (
            "open311",
            words["reporting"],
            "/open311/v2",
            # it takes new reports too, which not every server of the standard does
            {"jurisdiction_id": town.jurisdiction, "capabilities": {"writes": ["request", "update"]}},
        ),
        "addressing": ("address-report", words["addressing"], "/address-report", {}),
        "spw": ("arcgis", words["spw"], "/arcgis/rest/services", {}),
        "geocoder": ("geocodews", words["geocoder"], "/geocodeWS", {}),
        "best": ("best", words["best"], "/api/opendata/best/v1/belgianAddress/v2", {}),
    }
    if call.get("addressing") == "address-registry":
        kinds["addressing"] = ("address-registry", words["address-registry"], "/address-registry/v2", {})
    elif call.get("addressing") == "dossier":
        kinds["addressing"] = ("dossier", words["dossier"], "/address-report", {})
    if call.get("alerts") == "imio":
        kinds["alerts"] = ("imio", words["alerts"], "/bewapp/v1", {"jurisdiction_id": town.nis_code})
    services: dict[str, Any] = {
        role: {
            "kind": kind,
            "name": words["service"].format(name=name),
            "url": call.base + path,
            **more,
            # nobody else waits for this server
            "requests_per_second": 0,
        }
        for role, (kind, name, path, more) in kinds.items()
    }
    commune = {
        "nis_code": town.nis_code,
        "name": town.name,
        "boundary": town.outline,
        "credit": town.boundary_credit,
    }
    return as_json(
        {
            "schema": 1,
            "sandbox": True,
            "name": words["town"].format(name=town.name),
            "commune": commune,
            "services": services,
            "layers": list(INITIAL_LAYERS),
            "tolerances": {"position_m": 10},
            "register": {"url": f"{call.base}/sandbox/register.csv"},
        }
    )


def register(call: Request) -> Reply:
    """Return the commune's own list, as its software exports it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(call.commune.words["headings"])
    for row in call.state.db.execute("SELECT * FROM register ORDER BY id"):
        *texts, x, y = row
        writer.writerow((*texts, f"{x:.2f}", f"{y:.2f}"))
    return Reply(out.getvalue().encode(), "text/csv; charset=utf-8")


def truth(call: Request) -> Reply:
    """Return the seeded discrepancies. Corrections do not change what was seeded."""
    rows = call.state.db.execute("SELECT kind, register_id, source_id FROM truth ORDER BY rowid")
    return as_json([dict(row) for row in rows])


def photo(call: Request) -> Reply:
    """Return a small picture, another colour for each number."""
    number = int(call.parts[0])
    red, green, blue = 60 + 37 * number % 160, 60 + 71 * number % 160, 60 + 113 * number % 160
    width, height = 160, 120
    lines = b"".join(
        b"\0" + bytes((red * (height - y // 2) // height, green, blue * (height + y) // (2 * height))) * width
        for y in range(height)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")
    return Reply(picture, "image/png")


def state(call: Request) -> Reply:
    """Return how much of everything there is, for the trainer's wall."""
    db = call.state.db

    def count(query: str) -> int:
        return int(db.execute(query).fetchone()[0])

    by_status = dict(db.execute("SELECT status, count(*) FROM report GROUP BY status").fetchall())
    return as_json(
        {
            "incidents": count("SELECT count(*) FROM incident"),
            "updates": count("SELECT count(*) FROM incident_update"),
            "addresses": count("SELECT count(*) FROM address WHERE status = 'current'"),
            "reports": {status: by_status.get(status, 0) for status in STATUSES},
            "requests": call.state.request_count,
        }
    )


def reset(call: Request) -> Reply:
    """Return the first day again, of a part of the town if the body names one; faults stay: whoever set them takes them
    back.
    """
    value = call.json()
    try:
        subset = parse_subset(value)
        if call.body and value is None:
            raise ValueError("the body is no JSON")
    except ValueError as error:
        return as_json({"message": str(error), "statusCode": 400}, 400)
    call.state.reset(call.now, subset)
    return as_json({"reset": True})


ROUTES: tuple[Route, ...] = (
    ("GET", r"/sandbox/profile\.json", profile),
    ("GET", r"/sandbox/register\.csv", register),
    ("GET", r"/sandbox/truth\.json", truth),
    ("GET", r"/sandbox/photos/(\d{1,4})\.png", photo),
    ("GET", r"/sandbox/state", state),
    ("POST", r"/sandbox/reset", reset),
)
