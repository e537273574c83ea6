"""A new incident, reported to an Open311 service that takes reports from programs.

FixMyStreet does not: it answers such a request with other people's reports, so it is never asked. The
HTTP is described in docs/contracts/open311.md; rules named R… are the client rules of the reader.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ...addresses.matching.normalise import similarity
from ...errors import N_, InvalidFile, NotFound, RequestRejected, ServerError
from ...incidents.clients.open311 import Open311
from ...incidents.parsing import format_utc, parse_date, parse_records, to_text
from ...model.correction import Correction, State, utc_now
from ...model.incident import Incident
from ...text import fold, trim_lines
from ..attachments import read_photo
from ..correction_service import (
    CorrectionCapabilities,
    OutcomeNotQueryable,
    PollOutcome,
    RemoteRecord,
    Request,
    Severity,
    ValidationMessage,
)

DATE_TOLERANCE = timedelta(minutes=10)
"""How much older than its draft a report may seem, beside what the two clocks differ now."""

MAX_DESCRIPTION_CHARS = 4000
"""Characters of a description, after the standard."""

SAME_POSITION_DEG = 2e-6
"""Degrees within which two positions are one: servers keep six decimals (R10.5)."""


NEAR_DEG = 1e-3
"""Degrees by which a server may move a report: to a road, or to three decimals."""

MIN_TEXT_CHARS, MIN_TEXT_SIMILARITY = 10, 0.8
"""From how many characters, and how alike, a text may be the report's own as the server rewrote it."""


class NewIncidentService:
    """Report new incidents (target ``new_incident``). The service keeps no number of ours: a repeat makes two."""

    def __init__(self, open311: Open311) -> None:
        self.open311 = open311
        self.url = open311.url

    @property
    def capabilities(self) -> CorrectionCapabilities:
        """Return what it can do; a photo goes as a file where the server takes files, else as a link."""
        return CorrectionCapabilities(report=True, comment=True, photo=self.open311.capabilities.photo == "file")

    def requests(self, correction: Correction) -> list[Request]:
        """Return the report as it is posted. Raises RequestRejected where the service takes none, InvalidFile for a
        lost photo."""
        can, after = self.open311.capabilities, correction.after
        if "request" not in can.writes:
            raise RequestRejected(
                N_("{service} takes no reports from programs."),
                N_("Report it on its website."),
                status=405,
                service=self.open311.web.service,
            )
        form: dict[str, Any] = {
            "jurisdiction_id": self.open311.jurisdiction_id,
            "api_key": self.open311.api_key,
            "service_code": after.get("service_code", ""),
            "lat": _degrees(after.get("lat")),
            can.longitude: _degrees(after.get("lon")),
            "address_string": after.get("address", ""),
            "description": after.get("description", ""),
            "media_url": correction.link if can.photo == "url" else "",
        }
        for code, values in (after.get("attributes") or {}).items():
            several = len(values) > 1 and can.attribute_values == "brackets"
            form[f"attribute[{code}]{'[]' if several else ''}"] = list(values)
        photo = (
            (Path(correction.photo).name, read_photo(correction)) if can.photo == "file" and correction.photo else None
        )
        more = "?extensions=media" if photo and "media" in can.extensions else ""
        return [
            Request("POST", f"{self.open311.url}/requests.{self.open311.response_format}{more}", form=form, photo=photo)
        ]

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Check the report by the standard and the endpoint's profile, as Open311 has no dry run."""
        try:
            self.requests(correction)
        except (RequestRejected, InvalidFile) as error:
            return [ValidationMessage(Severity.REJECT, error.message, error.values)]
        remarks, after = [], correction.after
        if len(str(after.get("description", ""))) > MAX_DESCRIPTION_CHARS:
            values = {"most": MAX_DESCRIPTION_CHARS}
            remarks.append(
                ValidationMessage(Severity.REJECT, N_("The description has more than {most} characters."), values)
            )
        if not str(after.get("description", "")).strip():
            remarks.append(ValidationMessage(Severity.WARNING, N_("The description is empty.")))
        if after.get("service_code") not in {category.service_code for category in self.open311.fetch_categories()}:
            remarks.append(ValidationMessage(Severity.REJECT, N_("The service has no such category.")))
        if correction.photo and self.open311.capabilities.photo != "file":
            remarks.append(
                ValidationMessage(Severity.WARNING, N_("The photo stays here: this service takes no files."))
            )
        return remarks

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Report it, and return its number, or the token under which the number will be found.

        Raises RequestRejected if it is refused; InvalidResponse where the answer speaks of other reports or of none
        (R7.2): nobody knows; otherwise a ServiceError.
        """
        (request,) = requests or self.requests(correction)
        self.open311.get_server_time()  # the answer's dates are compared with the server's clock
        answer = request.send(self.open311.web)
        made = parse_records(answer, "request")
        if len(made) == 1:
            for name in ("service_request_id", "token"):
                if to_text(made[0].get(name)):
                    return {name: to_text(made[0][name]), "service_notice": to_text(made[0].get("service_notice"))}
        raise answer.make_error(N_("{service} took the report but gave it no number."))

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Find the incident by time, place and text (R6.6).

        Raises OutcomeNotQueryable where the list is not known to be whole, shows reports only once somebody has looked
        at them, or holds one that may be this report as the server rewrote it.
        """
        begin, there, here = (
            parse_date(at) for at in (correction.created_at, self.open311.get_server_time(), utc_now())
        )
        # an older report may say the same of the same place; a clock may be wrong
        start = format_utc(begin - DATE_TOLERANCE - abs(there - here)) if begin and there and here else ""
        done = self.open311.fetch_incidents(start=start)
        for incident in done.incidents:
            if _is_ours(correction, incident):
                return {"service_request_id": incident.service_request_id}
        doubtful = any(_may_be_ours(correction, incident) for incident in done.incidents)
        if doubtful or not done.complete or self.open311.capabilities.moderated:
            raise OutcomeNotQueryable(
                N_("{service} does not show whether it received the report “{label}”."),
                N_("Look for it on its website, then approve the correction again or withdraw it."),
                service=self.open311.web.service,
                label=correction.label,
            )
        return None

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Return None: nothing is there before it is reported."""
        return None

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Fetch the incident by its number or token (R7.6), and what the server changed of it (R7.7)."""
        receipt = correction.receipt or {}
        number = str(receipt.get("service_request_id", "")) or self._redeemed(str(receipt.get("token", "")))
        if not number:
            return PollOutcome(State.SUBMITTED, {})
        incident = self.open311.fetch_incident(number)
        if incident is None:
            # moderated servers show it later
            return PollOutcome(State.SUBMITTED, {"service_request_id": number})
        held = {
            "service_request_id": number,
            "status": incident.status,
            "description": incident.description,
            "address": incident.address,
            "media_url": incident.media_url,
            "lon": incident.lon,
            "lat": incident.lat,
        }
        if not (_is_ours(correction, incident) or _may_be_ours(correction, incident)):
            return PollOutcome(State.NOT_APPLIED, held, N_("another report has the number that was given"))
        return PollOutcome(State.APPLIED, held)

    def _redeemed(self, token: str) -> str:
        """Return the number for a token; empty while there is none: servers say so with 404 or 500."""
        try:
            found = parse_records(self.open311.get(f"tokens/{quote(token, safe='')}"), "request") if token else []
        except (NotFound, ServerError):
            return ""
        return to_text(found[0].get("service_request_id")) if found else ""


def _degrees(value: Any) -> str:
    """Degrees with a decimal point whatever the locale (R5.3); empty for none."""
    return f"{value:.6f}" if isinstance(value, (int, float)) else ""


def _may_be_ours(correction: Correction, incident: Incident) -> bool:
    """Return whether an incident may be this report after a server escaped, cut or moved it, or noted something in it:
    a text like it near its place, or its text elsewhere."""
    told, shown = _words(str(correction.after.get("description", ""))), _words(incident.description)
    if told == shown:
        return bool(told)
    short, long = sorted((told, shown), key=len)
    if len(short) < MIN_TEXT_CHARS or not _is_at(correction, incident, NEAR_DEG):
        return False
    # lamps 12 and 13 are two
    numbers, others = (sorted(re.findall(r"\d+", text)) for text in (told, shown))
    within = re.search(rf"(?<!\w){re.escape(short)}(?!\d)", long)
    return bool(within) or (numbers == others and similarity(told, shown) >= MIN_TEXT_SIMILARITY)


def _words(text: str) -> str:
    """Return a text's words without markup, accents and signs, which servers write as they like."""
    return " ".join(re.findall(r"\w+", fold(unescape(re.sub(r"<[^<>]{1,20}>", " ", text)))))


def _is_at(correction: Correction, incident: Incident, tolerance: float) -> bool:
    """Return whether an incident is where the report is; one without a position may be."""
    if incident.lon is None or incident.lat is None:
        return True
    lon, lat = (float(str(correction.after.get(axis) or 0)) for axis in ("lon", "lat"))
    return abs(lon - incident.lon) <= tolerance and abs(lat - incident.lat) <= tolerance


def _is_ours(correction: Correction, incident: Incident) -> bool:
    """Return whether an incident is this report: its text, in its place, of its category (R7.3).

    A server may put a title before the text, or drop a position; not both.
    """
    after = correction.after
    told, shown = trim_lines(str(after.get("description", ""))), trim_lines(incident.description)
    said = bool(told) and (shown == told or shown.endswith((f": {told}", f"\n{told}")))
    if incident.service_code and incident.service_code != after.get("service_code"):
        return False
    if incident.lon is None or incident.lat is None:
        return said
    return _is_at(correction, incident, SAME_POSITION_DEG) and (said or not told)
