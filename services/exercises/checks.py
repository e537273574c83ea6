"""What an exercise asks of the town and of the workspace: what is right, what is not yet, and why."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from ..errors import N_, NotFound, RepereError
from ..http.client import HttpClient
from ..incidents.position import to_degrees
from ..json_values import as_dict, as_objects
from ..model.correction import Correction, State
from ..model.discrepancy import Discrepancy, StoredDecision
from .exercise import Exercise

SEEDED_PREFIX = "S"
"""Begins the ids of the updates that the town has from its first day."""

METRES_PER_DEGREE = 111_320.0
"""Of latitude; of longitude at the equator."""

FIRST_OWN_REPORT = 1501
"""The number of the first report that a learner can have made, in the whole town as in a part of it."""


class LearnerWorkspace(Protocol):
    """What is asked of a workspace."""

    def list_corrections(self) -> list[Correction]:
        """All corrections."""

    def list_decided(self) -> list[tuple[Discrepancy, StoredDecision]]:
        """All decisions."""


@dataclass(frozen=True)
class CheckResult:
    """One check's outcome; ``reason`` says what is not right yet, None where it is."""

    text: Mapping[str, str]
    reason: RepereError | None

    @property
    def is_right(self) -> bool:
        """Whether what was asked is so."""
        return self.reason is None


class Examiner:
    """Asks the town at ``url`` and a workspace; ServiceError where the town does not answer."""

    def __init__(self, web: HttpClient, url: str, workspace: LearnerWorkspace) -> None:
        self.web = web
        # past the faults: whoever verifies is not whoever learns
        self.url = f"{url.rstrip('/')}/sandbox/plain"
        self.corrections = workspace.list_corrections()
        self.decided = workspace.list_decided()

    def examine(self, exercise: Exercise) -> list[CheckResult]:
        """Answer every check of an exercise."""
        asking: dict[str, Callable[[Mapping[str, Any]], RepereError | None]] = {
            "report": self._examine_report,
            "new_report": self._examine_new_report,
            "address": self._examine_address,
            "sent_once": self._examine_sent_once,
            "correction": self._examine_correction,
            "decision": self._examine_decision,
            "dossier": self._examine_dossier,
        }
        return [CheckResult(check["text"], asking[check["ask"]](check)) for check in exercise.checks]

    def _examine_report(self, check: Mapping[str, Any]) -> RepereError | None:
        number = check["report"]
        record = self._read_report(number)
        if record is None:
            return RepereError(N_("The town has no report {number} any more."), number=number)
        if record.get("status_notes") not in check["statuses"]:
            return RepereError(N_("Report {number} has not the right status in the town yet."), number=number)
        if check.get("comment") and not any(
            str(update.get("description") or "").strip() for update in self._own(number)
        ):
            return RepereError(N_("Report {number} has the status, but no comment from you."), number=number)
        return None

    def _examine_new_report(self, check: Mapping[str, Any]) -> RepereError | None:
        reports = self._own_reports(check["category"])
        if not reports:
            return RepereError(N_("The town has no new report of this kind yet."))
        if "x" not in check:
            return None
        nearest = min(_ground_distance(check, row) for row in reports)
        if nearest <= check["within_m"]:
            return None
        return RepereError(
            N_("The new report is {distance} m away from the spot; at most {limit} m are expected."),
            distance=_metres(nearest), limit=check["within_m"],
        )  # fmt: skip

    def _examine_address(self, check: Mapping[str, Any]) -> RepereError | None:
        record = self._find_address(check)
        if record is None:
            return RepereError(N_("The source has no such address yet."))
        for field in ("street_name", "house_number", "postcode", "status"):
            if field in check and record.get(field) != check[field]:
                return RepereError(
                    N_("The source says {value}; expected: {expected}."),
                    value=record.get(field) or "–", expected=check[field],
                )  # fmt: skip
        if "x" in check:
            position = as_dict(record.get("position"))
            distance = self._distance(check, (position.get("x"), position.get("y")))
            if distance > check["within_m"]:
                return RepereError(
                    N_("The address is {distance} m away from where it should be; at most {limit} m are expected."),
                    distance=_metres(distance), limit=check["within_m"],
                )  # fmt: skip
        return None

    def _examine_sent_once(self, check: Mapping[str, Any]) -> RepereError | None:
        if "report" in check:
            count = len(self._own(check["report"]))
        elif "category" in check:
            count = len(self._own_reports(check["category"]))
        else:
            count = sum(_is_about(report, check) for report in self._address_reports())
        if count == 1:
            return None
        if count == 0:
            return RepereError(N_("Nothing has arrived in the town yet."))
        return RepereError(N_("It arrived {count} times in the town; once is right."), count=count)

    def _examine_correction(self, check: Mapping[str, Any]) -> RepereError | None:
        subject, kind = check.get("subject"), check.get("kind")
        rows = [row for row in self.corrections if subject in (None, row.subject) and kind in (None, row.kind.value)]
        if check.get("replaces"):
            rows = [row for row in rows if row.replaces]
        if not rows:
            return RepereError(N_("Your workspace has no such correction yet."))
        states = {State(state) for state in check["states"]}
        if sum(row.state in states for row in rows) >= check.get("min", 1):
            return None
        return RepereError(N_("{label}: your correction has not come that far yet."), label=rows[-1].label)

    def _examine_decision(self, check: Mapping[str, Any]) -> RepereError | None:
        wish = check.get("register_id"), check.get("kind")
        rows = [
            decision
            for discrepancy, decision in self.decided
            if wish[0] in (None, discrepancy.register_id) and wish[1] in (None, discrepancy.kind)
        ]
        if sum(row.decision in check["decisions"] for row in rows) >= check.get("min", 1):
            return None
        if any(row.decision for row in rows):
            return RepereError(N_("You decided otherwise: undo it (key 0) and decide again."))
        return RepereError(N_("You have not decided on this difference yet."))

    def _examine_dossier(self, check: Mapping[str, Any]) -> RepereError | None:
        count = sum(bool(row.dossier) for row in self.corrections)
        if count >= check.get("min", 1):
            return None
        return RepereError(
            N_("{count} of your corrections are in a dossier; expected: {expected}."),
            count=count, expected=check.get("min", 1),
        )  # fmt: skip

    def _read_report(self, number: str) -> dict[str, Any] | None:
        try:
            answer = self.web.get(f"{self.url}/open311/v2/requests/{number}.json").json()
        except NotFound:
            return None
        return next(iter(as_objects(answer)), None)

    def _own(self, number: str) -> list[dict[str, Any]]:
        """Return the updates of a report that the learner made."""
        answer = self.web.get(
            f"{self.url}/open311/v2/servicerequestupdates.json", {"service_request_id": number}
        ).json()
        return [row for row in as_objects(answer) if not str(row.get("update_id")).startswith(SEEDED_PREFIX)]

    def _own_reports(self, category: str) -> list[dict[str, Any]]:
        answer = self.web.get(f"{self.url}/open311/v2/requests.json", {"service_code": category}).json()
        return [row for row in as_objects(answer) if int(row["service_request_id"]) >= FIRST_OWN_REPORT]

    def _find_address(self, check: Mapping[str, Any]) -> dict[str, Any] | None:
        root = f"{self.url}/address-report/addresses"
        if "address" in check:
            try:
                return self.web.get(f"{root}/{check['address']}").json_object()
            except NotFound:
                return None
        names = ("street_name", "house_number", "postcode")
        answer = self.web.get(root, {name: check.get(name, "") for name in names}).json_object()
        return next(iter(as_objects(answer.get("data"))), None)

    def _address_reports(self) -> list[dict[str, Any]]:
        answer = self.web.get(f"{self.url}/address-report/signalements", {"limit": "100"}).json_object()
        return as_objects(answer.get("data"))

    def _distance(self, check: Mapping[str, Any], point: tuple[Any, Any]) -> float:
        if not all(isinstance(value, (int, float)) for value in point):
            return math.inf
        return math.hypot(point[0] - check["x"], point[1] - check["y"])


def _is_about(report: Mapping[str, Any], check: Mapping[str, Any]) -> bool:
    """Whether an address report is about the address of a check, or about its whole street."""
    existing = as_dict(report.get("existingLocation"))
    if "address" in check:
        return bool(existing.get("banId") == check["address"])
    return bool(existing.get("type") == "VOIE" and existing.get("nom") == check["street_name"])


def _ground_distance(check: Mapping[str, Any], report: Mapping[str, Any]) -> float:
    """Metres between a check's spot (EPSG:31370) and a report's (degrees): over some kilometres, flat enough."""
    lon, lat = to_degrees(check["x"], check["y"])
    try:
        east = (float(report["long"]) - lon) * METRES_PER_DEGREE * math.cos(math.radians(lat))
        north = (float(report["lat"]) - lat) * METRES_PER_DEGREE
    except (KeyError, TypeError, ValueError):
        return math.inf
    return math.hypot(east, north)


def _metres(distance: float) -> str:
    return f"{distance:.0f}" if math.isfinite(distance) else "?"
