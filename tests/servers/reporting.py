"""Reporting servers for tests, with the manners of real ones: how they list, cut and read dates."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

from .replay import Asked, Reply, Server

DAY = datetime(2026, 11, 1, tzinfo=timezone.utc)

HTML = {"Content-Type": "text/html; charset=utf-8"}


def as_json(value: object, status: int = 200, **headers: str) -> Reply:
    """``value`` as a JSON answer."""
    return Reply(json.dumps(value).encode(), status, {"Content-Type": "application/json", **headers})


def reports(count: int, gap: float = 600, newest: datetime = DAY) -> list[dict[str, Any]]:
    """``count`` reports, newest first, ``gap`` seconds apart."""
    return [
        {
            "service_request_id": str(number),
            "status": "open",
            "service_code": "Voirie",
            "requested_datetime": (newest - timedelta(seconds=gap * number)).isoformat(),
            "lat": "50.4669",
            "long": "4.8675",
        }
        for number in range(count)
    ]


def fixmystreet(stored: list[dict[str, Any]], *, cap: int = 1000, clock_hours: int = 0) -> Server:
    """mySociety's way: wrapped, cut without a word, the digits of dates read on its own clock, offsets ignored."""

    def answer(asked: Asked) -> Reply:
        query = asked.query
        if asked.method == "POST":
            return as_json({"service_requests": stored[:5]})
        if asked.path == "/open311/v2/services.json":
            return as_json({"services": [{"service_code": "Voirie", "metadata": "false"}]})
        if asked.path != "/open311/v2/requests.json":
            return Reply(b"<html>Not found</html>", 404, HTML)
        if "," in query.get("status", "") or "," in query.get("service_request_id", ""):
            return Reply(b"<html>Error</html>", 500, HTML)

        def fits(report: dict[str, Any]) -> bool:
            at = datetime.fromisoformat(report["requested_datetime"]) + timedelta(hours=clock_hours)
            digits = at.strftime("%Y-%m-%dT%H:%M:%S")
            start, end = query.get("start_date", "")[:19], query.get("end_date", "")[:19]
            return (not start or digits >= start) and (not end or digits < end)

        shown = [{**r, "interface_used": "x", "agency_sent_datetime": "x"} for r in stored if fits(r)]
        wanted = int(query.get("max_requests") or cap)
        return as_json({"service_requests": shown[: min(cap, wanted)]})

    return Server(answer)


def paged(stored: list[dict[str, Any]], *, most: int = 50, way: str = "page", repeats: bool = False) -> Server:
    """Pages of ``most`` at most. ``repeats``: past the end the last page again, as uReport; else 404, as Helsinki."""

    def answer(asked: Asked) -> Reply:
        if not asked.path.endswith("/requests.json"):
            return as_json([])
        size = min(most, int(asked.query.get("page_size") or asked.query.get("limit") or most))
        begin = (
            int(asked.query.get("offset") or 0) if way == "offset" else size * (int(asked.query.get("page") or 1) - 1)
        )
        if begin >= len(stored) and begin:
            if way == "offset":
                return as_json([])
            if not repeats:
                return as_json({"code": 404, "detail": "Page non valide."}, 404)
            begin = (len(stored) - 1) // size * size
        headers = {}
        if way == "next" and begin + size < len(stored):
            headers["X-Next-Page-URL"] = f"http://elsewhere.example/v2/requests.json?api_key=k&page={begin // size + 2}"
        return as_json(stored[begin:][:size], **headers)

    return Server(answer)
