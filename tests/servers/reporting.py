"""Reporting servers for tests, with the manners of real ones: how they list, cut and read dates."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from html import escape
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


def fixmystreet_updates(states: dict[str, str], *, token: str = "s3cret", body: str = "1") -> Server:
    """mySociety's way with updates, after Controller/Open311/Updates.pm and UpdatesBase.pm at 84d7c80c.

    ``states`` are FixMyStreet's own, by the list's number, and change with what is posted; the back office's number
    is the list's with ``BO-`` before it. Each comment is in ``server.comments``: (number, text, state).
    """
    known = {
        "confirmed", "investigating", "in progress", "planned", "action scheduled", "unable to fix", "not responsible",
        "duplicate", "internal referral", "cancelled", "fixed", "fixed - council", "fixed - user", "closed",
    }  # fmt: skip
    names = {
        "fixed": "fixed - council", "not councils responsibility": "not responsible",
        "no further action": "unable to fix", "open": "confirmed",
    }  # fmt: skip
    shut = {"unable to fix", "not responsible", "duplicate", "internal referral", "cancelled", "closed"}
    fixed = {"fixed", "fixed - council", "fixed - user"}
    comments: list[tuple[str, str, str]] = []
    taken: set[str] = set()
    changed: dict[str, str] = {}

    def bad(word: str) -> Reply:
        return as_json({"errors": {"code": 400, "description": f"Bad request: {word}"}}, 400)

    def listed(number: str) -> dict[str, Any]:
        done = states[number] in shut | fixed
        requested = "2026-11-01T10:00:00+01:00"
        return {
            "service_request_id": int(number), "status": "closed" if done else "open", "service_code": "Voirie",
            "requested_datetime": requested, "updated_datetime": changed.get(number, requested),
            "lat": "50.466900", "long": "4.867500", "interface_used": "Web interface",
        }  # fmt: skip

    def post(form: dict[str, str]) -> Reply:
        if not form.get("jurisdiction_id", "").isdigit():
            return Reply(b"<html>Error</html>", 500, HTML)
        if form["jurisdiction_id"] != body:
            return bad("jurisdiction_id")
        if form.get("api_key") != token:
            return bad("api_key")
        for name in ("service_request_id", "update_id", "updated_datetime", "status", "description"):
            if not form.get(name):
                return bad(name)
        number = form["service_request_id"].removeprefix("BO-")
        if number == form["service_request_id"] or number not in states:
            return bad("not found")
        if form["update_id"] in taken:
            return bad("already exists")
        taken.add(form["update_id"])
        state = form["status"].lower().replace("_", " ")
        state = states[number] if state == "unchanged" else names.get(state, state)
        if state in known and not (states[number] in fixed and state in fixed):
            states[number] = state
        changed[number] = form["updated_datetime"]
        comments.append((number, form["description"], state))
        return as_json({"service_request_updates": {"update_id": len(comments)}})

    def answer(asked: Asked) -> Reply:
        number = asked.path.rpartition("/")[2].removesuffix(".json")
        if asked.method == "POST":
            return post(asked.form)
        if asked.path == "/open311/v2/services.json":
            return as_json({"services": [{"service_code": "Voirie", "metadata": "false"}]})
        if asked.path.startswith("/open311/v2/requests/"):
            return as_json({"service_requests": [listed(number)] if number in states else []})
        if asked.path == "/open311/v2/requests.json":
            return as_json({"service_requests": [listed(each) for each in states]})
        if asked.path.startswith("/report/ajax/"):
            return as_json({"report": {"state": states[number]}})
        if asked.path.startswith("/rss/"):
            items = "".join(
                f"<item><guid>http://x/report/{about}#comment_{place}</guid><pubDate>Fri, 27 Nov 2026 08:00:00"
                f" +0000</pubDate><description>{escape(escape(said))}</description></item>"
                for place, (about, said, _state) in enumerate(comments, 1)
                if about == number
            )
            return Reply(f"<rss><channel>{items}</channel></rss>".encode(), 200, {"Content-Type": "application/xml"})
        return Reply(b"<html>Not found</html>", 404, HTML)

    server = Server(answer)
    server.comments = comments  # type: ignore[attr-defined]
    return server
