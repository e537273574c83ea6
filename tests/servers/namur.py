"""The recorded FixMyStreet reports around Namur, over a socket, with that server's manners; and a profile for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QBuffer
from qgis.PyQt.QtGui import QColor, QImage
from repere.tests.servers.replay import Asked, Reply, Server, recorded

ROOT = Path(__file__).parents[2]
FOLDER = "open311/fixmystreet"
HTML = {"Content-Type": "text/html; charset=utf-8"}


def draw_photo() -> bytes:
    """A picture wider than a panel."""
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(QColor("#767c52"))
    written = QBuffer()
    picture.save(written, "PNG")
    return bytes(written.data())


class Namur:
    """``reports`` may be changed between two requests; ``updates`` are the forms that were posted.

    ``fails``, while it is set, is what every request is answered with; ``photo`` is what every photo link gives.
    """

    def __init__(self, cap: int = 100) -> None:
        self.cap = cap
        self.updates: list[dict[str, str]] = []
        self.fails: Reply | None = None
        self.photo = draw_photo()
        self.server = Server(self._answer)
        listed = json.loads(recorded(f"{FOLDER}/requests/list-large.json").body)["service_requests"]
        self.reports: list[dict[str, Any]] = [
            {**one, "media_url": f"{self.server.url}/photo/1.jpeg"} if "media_url" in one else one for one in listed
        ]

    def profile(self, **capabilities: Any) -> dict[str, Any]:
        """A profile of Namur with this server only; what it can do is not told unless it is given."""
        told = json.loads((ROOT / "resources" / "profile.example.json").read_text(encoding="utf-8"))
        reporting = {
            "kind": "open311",
            "name": "FixMyStreet (enregistré)",
            "url": f"{self.server.url}/open311/v2",
            "jurisdiction_id": "1",
            "requests_per_second": 0,
            "capabilities": capabilities,
        }
        told["services"] = {"reporting": reporting}
        return {name: value for name, value in told.items() if name not in ("$schema", "register", "layers")}

    def __enter__(self) -> Namur:
        self.server.__enter__()
        return self

    def __exit__(self, *how: object) -> None:
        self.server.__exit__(*how)

    def _answer(self, asked: Asked) -> Reply:
        if self.fails is not None:
            return self.fails
        path = asked.path.removeprefix("/open311/v2")
        if asked.method == "POST" and path == "/servicerequestupdates.json":
            self.updates.append(asked.form)
            return recorded(f"{FOLDER}/updates/unknown-status-200.json")
        if path in ("/services.json", "/discovery.json"):
            name = {"/services.json": "services/list", "/discovery.json": "discovery/discovery"}[path]
            reply = recorded(f"{FOLDER}/{name}.json")
            # what was recorded has the date of that day
            return Reply(reply.body, reply.status, {"Content-Type": reply.headers["Content-Type"]})
        if path == "/requests.json":
            return self._listed(asked.query)
        if path.startswith("/requests/"):
            return self._listed({"service_request_id": path.rsplit("/", 1)[1].removesuffix(".json")})
        if path.startswith("/report/ajax/"):
            return self._state(path.rsplit("/", 1)[1])
        if path.startswith("/rss/"):  # a report that is shown has a feed of its updates, be it empty
            return self._comments(path.rsplit("/", 1)[1])
        if path.startswith("/photo/"):
            return Reply(self.photo, 200, {"Content-Type": "image/jpeg"})
        return Reply(b"<html>Not found</html>", 404, HTML)

    def _listed(self, query: dict[str, str]) -> Reply:
        if "," in query.get("status", "") or "," in query.get("service_request_id", ""):
            return Reply(b"<html>Error</html>", 500, HTML)

        def fits(report: dict[str, Any]) -> bool:
            # the recorded dates are local: their digits are the server's clock
            digits = report["requested_datetime"][:19]
            start, end = query.get("start_date", "")[:19], query.get("end_date", "")[:19]
            wanted = query.get("service_request_id", "")
            return (
                (not start or digits >= start)
                and (not end or digits < end)
                and (not wanted or str(report["service_request_id"]) == wanted)
            )

        shown = sorted(filter(fits, self.reports), key=lambda one: one["requested_datetime"], reverse=True)
        most = min(self.cap, int(query.get("max_requests") or self.cap))
        return _json({"service_requests": shown[:most]})

    def _comments(self, number: str) -> Reply:
        if number not in {str(report["service_request_id"]) for report in self.reports}:
            return Reply(b"<html>Not found</html>", 404, HTML)
        return Reply(b'<rss version="2.0"><channel></channel></rss>', 200, {"Content-Type": "application/xml"})

    def _state(self, number: str) -> Reply:
        known = {str(one["service_request_id"]): one for one in self.reports}
        if number not in known:
            return Reply(b"<html>Not found</html>", 404, HTML)
        told = json.loads(recorded(f"{FOLDER}/web/report-state.json").body)
        told["report"].update(id=int(number), state="fixed" if known[number]["status"] == "closed" else "confirmed")
        return _json(told)


def _json(value: object) -> Reply:
    return Reply(json.dumps(value, ensure_ascii=False).encode(), 200, {"Content-Type": "application/json"})
