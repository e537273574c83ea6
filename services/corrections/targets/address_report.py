"""Corrections of addresses, sent as reports to a service like the French api-signalement.

The HTTP is described in docs/contracts/address-report.md: before and after in one body, the version of
the address in ``If-Match``, the correction's UUID as ``reference``. What a service does not know of
these it stores or ignores.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from ...errors import N_, AuthenticationRequired, Conflict, NotFound, RecordNotFound, RequestRejected
from ...http.client import HttpClient
from ...http.response import Response
from ...model.correction import Correction, CorrectionFields, CorrectionKind, State
from ..correction_service import (
    CorrectionCapabilities,
    OutcomeNotQueryable,
    PollOutcome,
    RemoteRecord,
    Request,
    Severity,
    ValidationMessage,
)
from ..create import warn_of_new_street
from ..same_address import ADDRESS_FIELDS, is_different

REPORT_TYPES = {
    CorrectionKind.CREATE: "LOCATION_TO_CREATE",
    CorrectionKind.RETIRE: "LOCATION_TO_DELETE",
    **dict.fromkeys(
        (CorrectionKind.MOVE, CorrectionKind.RENAME, CorrectionKind.RENUMBER, CorrectionKind.POSTCODE),
        "LOCATION_TO_UPDATE",
    ),
}
"""The report's type by the correction's kind; another kind is not taken."""

PAGE_SIZE = 100
"""Reports a page: the most the service gives."""

_NO_ROUTE, _NO_SENDER = "Cannot ", "Source "
"""How a 404 begins that is not about an address."""

_NUMBER = re.compile(r"(\d+)\s*(.*)", re.ASCII | re.DOTALL)


class AddressReport:
    """Report address changes (target ``addressing``). ``url`` is the base; ``commune`` the NIS code, 5 digits.

    ``before`` and ``after`` are addresses: street_name, house_number, box_number, postcode,
    municipality, position. ``rename`` has ``street_name`` in both, and in ``before`` the
    ``address_id`` of one address in the street.
    ``reader`` asks without the sign-in that reports are made with: the service refuses a source's token
    where it is no client's (401), and shows the same to everybody.
    """

    def __init__(self, web: HttpClient, url: str, commune: str, reader: HttpClient | None = None) -> None:
        self.web = web
        self.reader = reader or web
        self.url = url.rstrip("/")
        self.commune = commune

    capabilities = CorrectionCapabilities(report=True, versioned=True, comment=True)

    def requests(self, correction: Correction) -> list[Request]:
        """Build the report to post. Raises RequestRejected if the house number has no digits to send."""
        version = correction.base_version
        headers = {"If-Match": f'"{version}"'} if version else {}
        return [Request("POST", f"{self.url}/signalements", headers, json=self.build_body(correction))]

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Ask the service about the commune and the changes, without making a report.

        It checks numbers and names; a service that does not tell of communes takes all.
        """
        try:
            told = self._get(f"{self.url}/settings/commune-status/{self.commune}").json_object()
        except NotFound:
            told = {}
        if told.get("disabled") is True:
            return [ValidationMessage(Severity.REJECT, str(told.get("message") or N_("The commune takes no reports.")))]
        try:
            changes = self.build_body(correction)["changesRequested"]
            if changes.get("positions") == []:
                return [
                    ValidationMessage(
                        Severity.REJECT, N_("{label}: a position is needed."), {"label": correction.label}
                    )
                ]
            if "numero" in changes or "nom" in changes:
                self.web.send("POST", f"{self.url}/signalements/validate-changes-requested", json=changes)
        except AuthenticationRequired:
            raise
        except RequestRejected as error:
            return [
                ValidationMessage(Severity.REJECT, error.reason)
                if error.reason
                else ValidationMessage(Severity.REJECT, error.message, error.values)
            ]
        return warn_of_new_street(correction)

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Fetch the address as the service holds it now; for one to be created, its twin if there is one.

        Raises OutcomeNotQueryable where the service shows reports only, not addresses.
        """
        address = self._address(correction)
        if address is None:
            return None
        return RemoteRecord(
            str(address.get("version") or ""),
            {name: address.get(name) for name in (*ADDRESS_FIELDS, "municipality", "position", "status")},
        )

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Post the report, and return the service's record of it.

        Raises Conflict if the address has another version by now, RecordNotFound if it is not there, RequestRejected
        if it is refused, InvalidResponse where the answer is no record, otherwise a ServiceError.
        """
        (request,) = requests or self.requests(correction)
        try:
            answer = request.send(self.web)
        except Conflict as error:
            if "captcha" in error.reason.lower():
                raise self._key_needed(error) from error
            raise
        except RecordNotFound as error:
            if error.reason.startswith(_NO_SENDER):
                # not the address: the service does not know us
                raise NotFound(error.message, error.hint, **error.values) from error  # type: ignore[arg-type]
            raise
        record = answer.json_object()
        if not record.get("id"):
            raise answer.make_error(N_("{service} took the report but gave it no number."))
        return record

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Find the report that carries this correction's UUID, None if the service has none."""
        for record in self._reports(REPORT_TYPES.get(correction.kind, "")):
            changes = record.get("changesRequested")
            if isinstance(changes, dict) and changes.get("reference") == correction.id:
                return record
        return None

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Fetch the report's status and, once it is processed, the address itself."""
        number = str((correction.receipt or {}).get("id", ""))
        try:
            answer = self._get(f"{self.url}/signalements/{quote(number, safe='')}")
            record = answer.json_object()
            if not record.get("id"):
                raise answer.make_error(N_("{service} sent something else than a record."))
        except RecordNotFound as error:
            return PollOutcome(State.TARGET_GONE, {}, error.reason or N_("the report is not there any more"))
        status = str(record.get("status", ""))
        held = {"report": status}
        if status in ("IGNORED", "EXPIRED"):
            return PollOutcome(State.REFUSED, held, str(record.get("rejectionReason") or status))
        if status != "PROCESSED":
            return PollOutcome(State.SUBMITTED, held)
        try:
            address = self._address(correction)
        except OutcomeNotQueryable:
            return PollOutcome(State.APPLIED, held)  # the service's word is all there is
        applied = self._is_applied(correction, address)
        return PollOutcome(State.APPLIED if applied else State.NOT_APPLIED, {**held, "address": address})

    def build_body(self, correction: Correction) -> dict[str, Any]:
        """Build the report's body. Raises RequestRejected for a number without digits, or a kind not taken."""
        if correction.kind not in REPORT_TYPES:
            raise RequestRejected(
                N_("{label}: {service} takes no correction of this kind."),
                N_("Hand it in with a dossier, or correct it in the source's own application."),
                status=400,
                service=self.web.service,
                label=correction.label,
            )
        wanted = {"comment": correction.note, "reference": correction.id}
        body: dict[str, Any] = {"codeCommune": self.commune, "type": REPORT_TYPES[correction.kind]}
        before, after = correction.before, correction.after
        if correction.kind == CorrectionKind.RENAME:
            body["existingLocation"] = {
                "type": "VOIE",
                "nom": before.get("street_name", ""),
                "addressId": before.get("address_id", ""),
            }
            return {**body, "changesRequested": {"nom": after.get("street_name", ""), **wanted}}
        if correction.kind == CorrectionKind.CREATE and after.get("street_id"):
            # the street that is there; without it, a street of that name is looked for, or made
            body["existingLocation"] = {
                "type": "VOIE",
                "banId": str(after["street_id"]),
                "nom": after.get("street_name", ""),
            }
        elif correction.kind != CorrectionKind.CREATE:
            number, suffix = self._number(correction, before)
            body["existingLocation"] = {
                "type": "NUMERO",
                "banId": correction.subject,
                "numero": number,
                "suffixe": suffix,
                "boxNumber": before.get("box_number", ""),
                "position": _position(before),
                "toponyme": {"type": "VOIE", "nom": before.get("street_name", "")},
                "postcode": before.get("postcode", ""),
            }
        if correction.kind == CorrectionKind.RETIRE:
            return {**body, "changesRequested": wanted}
        number, suffix = self._number(correction, after)
        place = _position(after)
        changes = {
            "numero": number,
            "suffixe": suffix,
            "boxNumber": after.get("box_number", ""),
            "nomVoie": after.get("street_name", ""),
            "postcode": after.get("postcode", ""),
            "parcelles": [],
            "positions": [place] if place else [],
        }
        return {**body, "changesRequested": {**changes, **wanted}}

    def _number(self, correction: Correction, address: CorrectionFields) -> tuple[int, str]:
        """Return a house number as the service splits it: ``12A`` is 12 and ``A``."""
        text = str(address.get("house_number", "")).strip()
        match = _NUMBER.fullmatch(text)
        if match is None:
            raise RequestRejected(
                N_("{label}: the number “{number}” cannot be sent, it does not begin with digits."),
                N_("Correct the number, or report it by mail."),
                status=400,
                service=self.web.service,
                label=correction.label,
                number=text,
            )
        return int(match[1]), match[2]

    def _reports(self, kind: str) -> Iterator[dict[str, Any]]:
        """Yield all reports of one type, newest first; one that comes meanwhile only moves others down.

        Raises InvalidResponse where the list ends before all that are counted were seen: who is not in it may be there.
        """
        page, seen, total, ids = 1, 0, 1, set[str]()
        while seen < total:
            query = {"codeCommunes": self.commune, "types": kind, "page": page, "limit": PAGE_SIZE}
            answer = self._get(f"{self.url}/signalements", query)
            body = answer.json_object()
            records, count = answer.json_list("data", "id", body), body.get("total")
            fresh = {str(record["id"]) for record in records} - ids
            # nothing new, where more are promised, is no end
            if not isinstance(count, int) or (not fresh and seen < count):
                raise answer.make_error(N_("{service} sent something else than a list."))
            if not records:
                return
            total = count
            ids |= fresh
            yield from records
            page, seen = page + 1, seen + len(records)

    def _get(self, url: str, query: Mapping[str, Any] | None = None) -> Response:
        """Read without a sign-in; with it where that is what the service wants."""
        try:
            return self.reader.get(url, query)
        except AuthenticationRequired:
            if self.reader is self.web:
                raise
            return self.web.get(url, query)

    def _address(self, correction: Correction) -> dict[str, Any] | None:
        """Return the address as the service holds it now, None if it has none."""
        after = correction.after
        if correction.kind == CorrectionKind.CREATE:
            query = {name: after.get(name, "") for name in ("street_name", "house_number", "postcode")}
            try:
                found = self._get(f"{self.url}/addresses", query).json_list("data", "id")
            except NotFound as error:
                if not isinstance(error, RecordNotFound) and not error.reason.startswith(_NO_ROUTE):
                    raise
                raise self._no_addresses(error) from error
            same = [address for address in found if not is_different(after, address)]
            return same[0] if same else None
        key = (
            str(correction.before.get("address_id", ""))
            if correction.kind == CorrectionKind.RENAME
            else correction.subject
        )
        try:
            answer = self._get(f"{self.url}/addresses/{quote(key, safe='')}")
            address = answer.json_object()
            if not address.get("id"):
                raise answer.make_error(N_("{service} sent something else than a record."))
            return address
        except RecordNotFound:
            return None
        except NotFound as error:
            if error.reason.startswith(_NO_ROUTE):
                raise self._no_addresses(error) from error
            raise

    def _no_addresses(self, error: NotFound) -> OutcomeNotQueryable:
        return OutcomeNotQueryable(
            N_("{service} does not show its addresses."),
            N_("Look at the address where the service publishes it."),
            service=self.web.service,
            reason=error.reason,
        )

    def _key_needed(self, error: Conflict) -> AuthenticationRequired:
        return AuthenticationRequired(
            N_("{service} takes reports from programs only with a key of their own."),
            N_("Ask whoever runs it for a key, and name its authentication in the profile (authcfg)."),
            status=error.status,
            reason=error.reason,
            service=self.web.service,
        )

    def _is_applied(self, correction: Correction, address: dict[str, Any] | None) -> bool:
        if correction.kind == CorrectionKind.RETIRE:
            return address is None or address.get("status") == "retired"
        # only what was asked to change: another correction may have changed the rest meanwhile
        asked = {name: value for name, value in correction.after.items() if correction.before.get(name) != value}
        return address is not None and not is_different(asked, address)


def _position(address: CorrectionFields) -> dict[str, Any] | None:
    place = address.get("position")
    if not place:
        return None
    point = {"type": "Point", "coordinates": [place["x"], place["y"]]}
    return {"point": point, "crs": place.get("crs", "EPSG:31370"), "type": "entrée"}
