"""iMio's way back to FixMyStreet Wallonie: a status and a message pushed onto a report.

The one call that is public: ``PATCH …/fixmystreet/alerts/{id}`` (IMIO/imio-townstreet at 839d55a, the
workflow atal-6). What its answer holds is not: an empty record stands for it.
"""

from __future__ import annotations

from ..http_types import ISO, Reply, Request, Route, as_json
from .open311_service import incident

STATUSES = {"accepted": "in_progress", "dismissed": "no_further_action", "closed": "closed", "solved": "fixed"}
"""The statuses an alert may be given, and what the report becomes."""


def push(call: Request) -> Reply:
    """Return a new status; the message is shown to the citizen as one more step."""
    row, told = incident(call, call.parts[0]), call.json()
    if not isinstance(told, dict) or told.get("alert_status") not in STATUSES:
        return as_json({"message": f"alert_status must be one of {', '.join(STATUSES)}"}, 400)
    if not isinstance(told.get("message", ""), str) or not str(told.get("organisation_id") or "").strip():
        return as_json({"message": "message and organisation_id must be texts"}, 400)
    if row is None:
        return as_json({"message": f"alert {call.parts[0]} was not found"}, 404)
    db, status, now = call.state.db, STATUSES[told["alert_status"]], call.now.strftime(ISO)
    alert = db.execute(
        "INSERT INTO alert (incident_id, status, message, organisation, at) VALUES (?, ?, ?, ?, ?)",
        (row["id"], told["alert_status"], told.get("message", ""), str(told["organisation_id"]), now),
    )
    db.execute(
        "INSERT INTO incident_update VALUES (?, ?, ?, ?, ?)",
        (f"A{alert.lastrowid}", row["id"], status, now, told.get("message", "")),
    )
    db.execute("UPDATE incident SET status = ?, updated = max(updated, ?) WHERE id = ?", (status, now, row["id"]))
    return as_json({})


ROUTES: tuple[Route, ...] = (("PATCH", r"/bewapp/v1/fixmystreet/alerts/([^/]+)", push),)
