"""Corrections of addresses, made in a registry like the Flemish one: two verbs for two meanings, tickets, ETags.

A mistake in the registry is *corrected* (``corrigeren``), a change in the field is *changed*
(``wijzigen``, ``opheffen``, ``heradresseren``). The HTTP is described in docs/contracts/address-registry.md.

Long: one service's two verbs, tickets and answers; its codes are already in a module of their own.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote
from xml.etree.ElementTree import ParseError, fromstring  # nosec B405: no DTD passes _point

from ...errors import N_, Conflict, OutcomeUnknown, RecordNotFound, RequestRejected
from ...http.client import HttpClient
from ...http.response import Response
from ...http.urls import origin
from ...json_values import as_dict, as_objects
from ...model.correction import Correction, CorrectionKind, State
from .. import conflict
from ..correction_service import (
    CorrectionCapabilities,
    PollOutcome,
    RemoteRecord,
    Request,
    Severity,
    ValidationMessage,
    as_unreachable,
)
from ..same_address import is_different, is_same_position
from .address_registry_errors import ALREADY_EXISTS_CODE, GONE_CODES, OUTDATED_CODES, describe_code

ID_BASE_URL = "https://data.vlaanderen.be/id"
"""Where the registry's objects have their names: ``…/adres/200001``."""

MEANING_CHANGE = "change"
"""``after["meaning"]`` of what changed in the field; anything else is a mistake in the registry."""

HOUSE_NUMBER = re.compile(r"[A-Z0-9](?:.{0,8}[A-Z0-9])?", re.ASCII)
BOX_NUMBER = re.compile(r"(?=.{1,10}$)-?(?:[A-Za-z0-9]|[A-Za-z0-9].*[A-Za-z0-9])", re.ASCII)
"""How the registry wants numbers written (its HouseNumber.cs and BoxNumber.cs)."""

STATUSES = {"voorgesteld": "proposed", "inGebruik": "current", "gehistoreerd": "retired", "afgekeurd": "rejected"}
"""The registry's statuses in BeSt's words."""

_GML = (
    '<gml:Point srsName="https://www.opengis.net/def/crs/EPSG/0/{code}" xmlns:gml="http://www.opengis.net/gml/3.2">'
    "<gml:pos>{x:.2f} {y:.2f}</gml:pos></gml:Point>"
)


class AddressRegistry:
    """Edit addresses in a registry (target ``addressing``). ``url`` is the base, up to ``/v2``.

    ``before`` and ``after`` are addresses as for a report, with ``meaning`` ("mistake" or "change") in
    ``after``. ``readdress`` renumbers in batch: ``after`` holds ``street_id`` or ``street_name``,
    ``addresses`` (id to new house number) and ``retire`` (ids that end), ``before`` the ``addresses`` with
    their old numbers. ``base_version`` is the address's ETag, which the registry compares.
    """

    capabilities = CorrectionCapabilities(edit=True, versioned=True, batch=True)

    def __init__(self, web: HttpClient, url: str) -> None:
        self.web = web
        self.url = url.rstrip("/")

    def requests(self, correction: Correction) -> list[Request]:
        """Build the one request; ask the registry for a street's number where only its name is known.

        Raises RequestRejected where the registry has no action for it, otherwise a ServiceError.
        """
        action, body = self._action(correction)
        version = correction.base_version
        # a batch takes no version
        headers = {"If-Match": f'"{version}"'} if version and not action.startswith("acties/") else {}
        return [Request("POST", f"{self.url}/adressen/{action}", headers, json=body)]

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Check the registry's documented rules, as it has no dry run, and whether the address is as it was seen."""
        remarks = []
        after = correction.after
        for name, pattern, code in (
            ("house_number", HOUSE_NUMBER, "AdresOngeldigHuisnummerformaat"),
            ("box_number", BOX_NUMBER, "AdresOngeldigBusnummerformaat"),
        ):
            text = str(after.get(name) or "")
            changed = text and text != str(correction.before.get(name) or "")
            if changed and not pattern.fullmatch(text):
                remarks.append(ValidationMessage(Severity.REJECT, describe_code(code, "")))
        try:
            self.requests(correction)
        except RequestRejected as error:
            return [*remarks, ValidationMessage(Severity.REJECT, error.message, error.values)]
        held = self.fetch(correction)
        if held is None and correction.kind != CorrectionKind.CREATE:
            remarks.append(ValidationMessage(Severity.WARNING, N_("The registry does not hold this address any more.")))
        if held is not None and conflict.has_changed(correction, held):
            remarks.append(ValidationMessage(Severity.WARNING, N_("The address changed since you decided.")))
        return remarks

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Send the edit, and return the ticket under which it is carried out.

        Raises Conflict if the address has another version by now, RecordNotFound if it is not there, InvalidResponse
        where no ticket came, otherwise a ServiceError.
        """
        try:
            (request,) = requests or self.requests(correction)
            if not request.headers and correction.base_version and correction.kind != CorrectionKind.CREATE:
                self._compare(correction)
        except OutcomeUnknown as error:
            raise as_unreachable(error) from error
        try:
            answer = request.send(self.web)
        except RequestRejected as error:
            error.reason = _at_the_door(error) or error.reason
            raise
        ticket = answer.headers.get("Location", "")
        if origin(ticket) != origin(self.url):
            # a ticket elsewhere is not asked: the sign-in would go there too
            raise answer.make_error(N_("{service} took the edit but gave no ticket of its own."))
        return {"ticket": ticket}

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Find out whether the registry holds what was asked; a ticket that never arrived cannot be found.

        If it does not, sending again is safe: the version, or the number itself, is taken only once.
        """
        address = self._address(correction)
        return {"ticket": "", "found": True} if self._is_applied(correction, address) else None

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Fetch the address with its ETag as version; for one to be created, its twin if there is one.

        For a batch: the house number of each address in it, without a version.
        """
        if correction.kind == CorrectionKind.READDRESS:
            numbers = {key: self._at(str(key)) for key in correction.after["addresses"]}
            held = {key: address["house_number"] for key, address in numbers.items() if address}
            return RemoteRecord("", {"addresses": held}) if held else None
        address = self._at(correction.subject) if _is_new_number(correction) else self._address(correction)
        return None if address is None else RemoteRecord(address.pop("version"), address)

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Fetch the ticket's outcome and, once it is complete, the address itself."""
        ticket = str((correction.receipt or {}).get("ticket", ""))
        code = ""
        if ticket:
            try:
                answer = self.web.get(ticket)
            except RecordNotFound as error:
                return PollOutcome(State.TARGET_GONE, {}, error.reason or N_("the ticket is not there any more"))
            record = answer.json_object()
            status = str(record.get("status", "")).lower()
            if not status or not (record.keys() & {"ticketId", "result"} or record.keys() == {"status"}):
                raise answer.make_error(N_("{service} sent something else than a record."))
            if status not in ("complete", "error"):
                return PollOutcome(State.SUBMITTED, {"ticket": status})
            if status == "error":
                code, message = _refusal(record)
                if code in OUTDATED_CODES:
                    return PollOutcome(State.CONFLICT, {"ticket": status, "code": code}, describe_code(code, message))
                if code in GONE_CODES:
                    return PollOutcome(
                        State.TARGET_GONE, {"ticket": status, "code": code}, describe_code(code, message)
                    )
                if code != ALREADY_EXISTS_CODE:
                    return PollOutcome(State.REFUSED, {"ticket": status, "code": code}, describe_code(code, message))
        address = self._address(correction)
        held = {"ticket": "error" if code else "complete", "address": address}
        if self._is_applied(correction, address):
            return PollOutcome(State.APPLIED, held)
        if code:
            return PollOutcome(State.REFUSED, {**held, "code": code}, describe_code(code, ""))
        return PollOutcome(State.NOT_APPLIED, held)

    def _action(self, correction: Correction) -> tuple[str, dict[str, Any] | None]:
        """Return the path under ``/adressen/`` and the body."""
        before, after, kind = correction.before, correction.after, correction.kind
        verb = "wijzigen" if after.get("meaning") == MEANING_CHANGE else "corrigeren"
        key = quote(correction.subject, safe="")
        if kind == CorrectionKind.CREATE:
            return "acties/voorstellen", {
                "postinfoId": f"{ID_BASE_URL}/postinfo/{after.get('postcode', '')}",
                "straatnaamId": self._street(correction),
                "huisnummer": after.get("house_number", ""),
                **({"busnummer": after["box_number"]} if after.get("box_number") else {}),
                **self._position(correction),
            }
        if kind == CorrectionKind.MOVE:
            return f"{key}/acties/{verb}/adrespositie", self._position(correction)
        if kind == CorrectionKind.POSTCODE:
            return f"{key}/acties/{verb}/postcode", {
                "postinfoId": f"{ID_BASE_URL}/postinfo/{after.get('postcode', '')}"
            }
        if kind == CorrectionKind.RETIRE:
            if before.get("status") == "proposed":
                return f"{key}/acties/afkeuren", None
            return f"{key}/acties/{'opheffen' if verb == 'wijzigen' else 'verwijderen'}", None
        if kind == CorrectionKind.READDRESS:
            return "acties/heradresseren", self._readdress(correction, after["addresses"], after.get("retire") or [])
        if kind == CorrectionKind.RENUMBER:
            number, box = (
                str(after.get(name) or "") != str(before.get(name) or "") for name in ("house_number", "box_number")
            )
            if number and not box and verb == "wijzigen":
                numbers = {correction.subject: after["house_number"]}
                return "acties/heradresseren", self._readdress(correction, numbers, [correction.subject])
            if number and not box:
                return f"{key}/acties/corrigeren/huisnummer", {"huisnummer": after["house_number"]}
            if box and not number and verb == "corrigeren":
                return f"{key}/acties/corrigeren/busnummer", {"busnummer": after.get("box_number") or ""}
        raise RequestRejected(
            N_("{label}: {service} has no single edit for this."),
            N_("Make one correction of the number and one of the box; a street is renamed in the street registry."),
            status=400,
            service=self.web.service,
            label=correction.label,
        )

    def _readdress(self, correction: Correction, numbers: dict[str, Any], retired_ids: list[str]) -> dict[str, Any]:
        return {
            "doelStraatnaamId": self._street(correction),
            "herAdresseer": [
                {"bronAdresId": f"{ID_BASE_URL}/adres/{key}", "doelHuisnummer": str(number)}
                for key, number in numbers.items()
            ],
            "opheffenAdressen": [f"{ID_BASE_URL}/adres/{key}" for key in retired_ids],
        }

    def _position(self, correction: Correction) -> dict[str, Any]:
        place = correction.after.get("position")
        if not place:
            raise RequestRejected(
                N_("{label}: a position is needed."), status=400, service=self.web.service, label=correction.label
            )
        code = str(place.get("crs", "EPSG:31370")).rpartition(":")[2]
        return {
            "positieGeometriemethode": "aangeduidDoorBeheerder",
            "positieSpecificatie": "ingang",
            "positie": _GML.format(code=code, x=place["x"], y=place["y"]),
        }

    def _street(self, correction: Correction) -> str:
        """Return the name under which the registry knows the street. Raises RequestRejected if it knows none, or
        several."""
        key = str(correction.after.get("street_id") or "")
        if not key:
            name = str(correction.after.get("street_name") or correction.before.get("street_name") or "")
            answer = self.web.get(f"{self.url}/straatnamen", {"straatnaam": name, "status": "inGebruik"})
            found = {
                _text(street, "identificator", "objectId")
                for street in answer.json_list("straatnamen", "identificator")
                if _text(street, "straatnaam", "geografischeNaam", "spelling") == name
            }
            if len(found) != 1:
                raise RequestRejected(
                    N_("{service} knows {count} streets named “{street}”."),
                    N_("Choose the street in the registry, or ask for it there first."),
                    status=400,
                    service=self.web.service,
                    count=len(found),
                    street=name,
                )
            (key,) = found
        return f"{ID_BASE_URL}/straatnaam/{key}"

    def _compare(self, correction: Correction) -> None:
        """Raise Conflict if an address changed since it was seen: a batch carries no version."""
        held = self.fetch(correction)
        if held is None or conflict.has_changed(correction, held):
            raise Conflict(
                N_("{service} holds {label} otherwise than you saw it."),
                N_("Look at what changed, then decide again."),
                status=412,
                service=self.web.service,
                label=correction.label,
            )

    def _address(self, correction: Correction) -> dict[str, Any] | None:
        """Return the address as it is now, with its ETag as ``version``; None if the registry has none."""
        key = correction.subject
        if correction.kind == CorrectionKind.CREATE or _is_new_number(correction):
            # a new number is a new address: it has its own id
            key = self._twin(correction)
        return self._at(key) if key else None

    def _at(self, key: str) -> dict[str, Any] | None:
        try:
            return _read(self.web.get(f"{self.url}/adressen/{quote(key, safe='')}"))
        except RecordNotFound:
            return None

    def _twin(self, correction: Correction) -> str:
        """Return the id of the address with the wanted street, number, box and postcode; empty if there is none."""
        after = {**correction.before, **correction.after}
        asked = {
            "straatnaam": after.get("street_name", ""),
            "huisnummer": after.get("house_number", ""),
            "busnummer": after.get("box_number") or "",
            "postcode": after.get("postcode", ""),
        }
        for address in self.web.get(f"{self.url}/adressen", asked).json_list("adressen", "identificator"):
            same = (
                _text(address, "huisnummer") == str(asked["huisnummer"])
                and _text(address, "busnummer") == str(asked["busnummer"])
                and STATUSES.get(_text(address, "adresStatus")) in ("proposed", "current")
            )
            if same:
                return _text(address, "identificator", "objectId")
        return ""

    def _is_applied(self, correction: Correction, address: dict[str, Any] | None) -> bool:
        before, after = correction.before, correction.after
        if correction.kind == CorrectionKind.READDRESS:
            return all(self._is_at(str(number), correction) for number in after["addresses"].values())
        if correction.kind == CorrectionKind.RETIRE:
            return address is None or address.get("status") in ("retired", "rejected")
        if address is None:
            return False
        if correction.kind == CorrectionKind.MOVE:
            return is_same_position(after.get("position"), address.get("position"))
        asked = {name: value for name, value in after.items() if before.get(name) != value and name != "position"}
        return not is_different(asked, address)

    def _is_at(self, number: str, correction: Correction) -> bool:
        """Return whether the target street has a current address with this number."""
        asked = {"straatnaamObjectId": self._street(correction).rpartition("/")[2], "huisnummer": number}
        return any(
            _text(address, "huisnummer") == number
            and STATUSES.get(_text(address, "adresStatus")) in ("proposed", "current")
            for address in self.web.get(f"{self.url}/adressen", asked).json_list("adressen", "identificator")
        )


def _is_new_number(correction: Correction) -> bool:
    """Return whether a house was given a new number in the field: the old address ends, a new one begins."""
    return correction.kind == CorrectionKind.RENUMBER and correction.after.get("meaning") == MEANING_CHANGE


def _read(answer: Response) -> dict[str, Any]:
    """Return an address in our words. Raises InvalidResponse if it is none."""
    record = answer.json_object()
    if not _text(record, "identificator", "objectId"):
        raise answer.make_error(N_("{service} sent something else than a record."))
    status = _text(record, "adresStatus")
    return {
        "version": answer.headers.get("ETag", "").removeprefix("W/").strip('"'),
        "street_name": _text(record, "straatnaam", "straatnaam", "geografischeNaam", "spelling"),
        "house_number": _text(record, "huisnummer"),
        "box_number": _text(record, "busnummer"),
        "postcode": _text(record, "postinfo", "objectId"),
        "municipality": _text(record, "gemeente", "gemeentenaam", "geografischeNaam", "spelling"),
        "status": STATUSES.get(status, status),
        "position": _point(_text(record, "adresPositie", "geometrie", "gml")),
    }


def _point(gml: str) -> dict[str, Any] | None:
    """Return a GML point as a position; None if it is none."""
    if "<!" in gml or len(gml) > 1000:
        return None
    try:
        root = fromstring(gml)  # nosec B314
        x, y = (float(part) for part in "".join(root.itertext()).split())
    except (ParseError, ValueError):
        return None
    code = str(root.get("srsName", "")).rpartition("/")[2]
    if not (math.isfinite(x) and math.isfinite(y)) or x == y == 0:
        # (0, 0) is how a missing position is written
        return None
    return {"x": x, "y": y, "crs": f"EPSG:{code if code.isdigit() else 31370}"}


def _at_the_door(error: RequestRejected) -> str:
    """Return the words for the first code in a problem document; empty if it holds none."""
    try:
        told = json.loads(error.body)
    except (ValueError, RecursionError):
        return ""
    for reasons in as_dict(as_dict(told).get("validationErrors")).values():
        for reason in as_objects(reasons):
            if reason.get("code"):
                return describe_code(str(reason["code"]), str(reason.get("reason") or ""))
    return ""


def _refusal(record: dict[str, Any]) -> tuple[str, str]:
    """Code and message of a ticket that ended in error, whether told as an object, a list or a text of JSON."""
    told: Any = record.get("result", record)
    if isinstance(told, dict) and isinstance(told.get("json"), str):
        told = told["json"]
    if isinstance(told, str):
        try:
            told = json.loads(told)
        except (ValueError, RecursionError):
            return "", str(told)[:500]
    if isinstance(told, dict):
        told = next((value for name, value in told.items() if name.lower() == "errors"), told)
    if isinstance(told, list):
        told = told[0] if told else {}
    if not isinstance(told, dict):
        return "", ""
    fields = {name.lower().removeprefix("error"): value for name, value in told.items()}
    return str(fields.get("code") or ""), str(fields.get("message") or "")[:500]


def _text(record: Any, *path: str) -> str:
    """Return the text at the end of a path of names; empty where there is none."""
    for name in path:
        record = record.get(name) if isinstance(record, dict) else None
    return str(record) if isinstance(record, (str, int)) and not isinstance(record, bool) else ""
