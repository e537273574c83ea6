"""From what a technician decides on an incident or a discrepancy to a correction ready to be stored."""

from __future__ import annotations

import math
import uuid
from collections.abc import Mapping, Sequence
from typing import cast

from ..addresses.matching.report import NO_STREET
from ..errors import N_, RepereError
from ..gdal_utils import make_transformation
from ..model.correction import Correction, CorrectionFields, CorrectionKind, CorrectionTarget, MapPoint, State
from ..model.discrepancy import Discrepancy
from ..model.incident import DETAILED_STATUSES, Category, Incident
from ..text import trim_lines
from .correction_service import Severity, ValidationMessage

KIND_BY_DISCREPANCY: dict[str, CorrectionKind] = {
    "missing_in_source": CorrectionKind.CREATE,
    "missing_in_register": CorrectionKind.RETIRE,
    "position": CorrectionKind.MOVE,
    "no_position": CorrectionKind.MOVE,
    "outside_commune": CorrectionKind.MOVE,
    "off_parcel": CorrectionKind.MOVE,
    "street_name": CorrectionKind.RENAME,
    "house_number": CorrectionKind.RENUMBER,
    "box_number": CorrectionKind.RENUMBER,
    "postcode": CorrectionKind.POSTCODE,
    "municipality": CorrectionKind.MUNICIPALITY,
    "duplicate": CorrectionKind.RETIRE,
}
"""The correction that each kind of discrepancy asks of the source, the register being right."""

KIND_BY_STATUS: dict[str, CorrectionKind] = {"current": CorrectionKind.CREATE, "retired": CorrectionKind.RETIRE}
"""The same for a status, by what the register holds: an address that ended does not come back, it is made again."""


def draft_from_incident(
    incident: Incident, *, status: str = "", comment: str = "", author: str = "", external_id: str = ""
) -> Correction:
    """Draft an answer to an incident: a new status (one of DETAILED_STATUSES), a comment, or both.

    ``external_id`` is the incident's number in the back office, for a service that wants that one.

    Raises RepereError if there is neither, or no comment: the extension wants a text with every step.
    """
    if not comment.strip():
        raise RepereError(
            N_("An update of an incident needs a comment."), N_("Write what was done, for the citizen who reported it.")
        )
    if status and status not in DETAILED_STATUSES:
        raise RepereError(N_("“{status}” is not a status of incidents."), status=status)
    text = trim_lines(comment)
    after: CorrectionFields = {"status": status, "comment": text} if status else {"comment": text}
    x, y = _lambert(incident.lon, incident.lat)
    return Correction(
        target=CorrectionTarget.REPORTING,
        kind=CorrectionKind.STATUS if status else CorrectionKind.COMMENT,
        subject=incident.service_request_id,
        label=f"{incident.service_name or incident.service_code} {incident.service_request_id}".strip(),
        before={
            "status": incident.status,
            "status_notes": incident.status_notes,
            **({"external_id": external_id.strip()} if external_id.strip() else {}),
        },
        after=after,
        base_version=incident.updated_datetime,
        author=author,
        x=x,
        y=y,
    )


def draft_from_form(
    category: Category,
    *,
    description: str,
    lon: float,
    lat: float,
    address: str = "",
    attributes: Mapping[str, Sequence[str]] | None = None,
    author: str = "",
    photo: str = "",
    photo_sha256: str = "",
    link: str = "",
) -> Correction:
    """Draft a new incident of ``category`` at ``lon``, ``lat`` (degrees, EPSG:4326), without anybody's name.

    ``attributes`` are as :func:`..incidents.category_form.format_answers` gives them. ``photo`` is a file's path,
    ``link`` a photo's http(s) address.
    """
    key = str(uuid.uuid4())
    x, y = _lambert(lon, lat)
    return Correction(
        target=CorrectionTarget.NEW_INCIDENT,
        kind=CorrectionKind.REPORT,
        # it has no number yet; two new reports are two subjects
        subject=key,
        label=category.service_name,
        before={},
        after={
            "service_code": category.service_code,
            "description": trim_lines(description),
            "lon": lon,
            "lat": lat,
            "address": address.strip(),
            "attributes": {code: list(values) for code, values in (attributes or {}).items()},
        },
        author=author,
        photo=photo,
        photo_sha256=photo_sha256,
        link=link,
        x=x,
        y=y,
        id=key,
    )


def draft_from_discrepancy(discrepancy: Discrepancy, *, author: str = "", note: str = "") -> Correction:
    """Draft what the source is asked to change so that it says what the register says.

    Raises RepereError where the source has nothing to correct (a position that only the source has,
    a duplicate in the register), or where no service takes such a correction (a status between both).
    """
    kind = _kind(discrepancy)
    if not kind:
        raise RepereError(
            N_("{address}: no service takes this correction."),
            N_("Correct it in the register or in the source's own application, or mark the difference as skipped."),
            address=discrepancy.address,
        )
    if not is_correctable(discrepancy):
        raise _nothing_to_correct(discrepancy)
    x, y = discrepancy.register_x, discrepancy.register_y
    subject, before, after = _subject_and_sides(discrepancy, kind)
    if _position(discrepancy.source_x, discrepancy.source_y) is not None:
        x, y = discrepancy.source_x, discrepancy.source_y
    placed = _position(x, y) is not None
    return Correction(
        target=CorrectionTarget.ADDRESSING,
        kind=kind,
        subject=subject,
        # what the source lacks has the register's spelling, capitals maybe
        label=discrepancy.address.replace(
            discrepancy.street_name, discrepancy.source_street_name or discrepancy.street_name, 1
        ),
        before=before,
        after=after,
        base_version="" if kind == CorrectionKind.CREATE else discrepancy.source_version,
        note=note,
        author=author,
        group_id=discrepancy.group_id,
        x=x if placed else None,
        y=y if placed else None,
    )


def _subject_and_sides(
    discrepancy: Discrepancy, kind: CorrectionKind
) -> tuple[str, CorrectionFields, CorrectionFields]:
    """Return what a correction is about, what is said there now, and what is to be said."""
    register = _position(discrepancy.register_x, discrepancy.register_y)
    source = _position(discrepancy.source_x, discrepancy.source_y)
    address: CorrectionFields = {
        "street_name": discrepancy.street_name,
        "house_number": discrepancy.house_number,
        "box_number": discrepancy.box_number,
        "postcode": discrepancy.postcode,
        "municipality": discrepancy.municipality,
    }
    before: CorrectionFields = {**address, "position": source}
    if kind == CorrectionKind.CREATE:
        return discrepancy.register_id, {}, {**address, "position": register, **_street_of_source(discrepancy)}
    if kind == CorrectionKind.RETIRE:
        return discrepancy.source_id, before, {"status": "retired"}
    if kind == CorrectionKind.MOVE:
        return discrepancy.source_id, before, {**before, "position": register}
    if kind == CorrectionKind.RENAME:
        # one correction for the whole street, whichever of its addresses it was made from
        street: CorrectionFields = {
            "street_name": discrepancy.source_value,
            "address_id": discrepancy.source_id,
            "postcode": discrepancy.postcode,
        }
        return discrepancy.source_value, street, {"street_name": discrepancy.register_value}
    # RENUMBER, POSTCODE, MUNICIPALITY: the kind of the discrepancy is the field's name
    sides = ({**before, discrepancy.kind: value} for value in (discrepancy.source_value, discrepancy.register_value))
    was, wish = (cast(CorrectionFields, side) for side in sides)
    return discrepancy.source_id, was, wish


def is_new_street(correction: Correction) -> bool:
    """Return whether it creates an address in a street that the source was not seen to have."""
    return correction.kind == CorrectionKind.CREATE and correction.after.get("new_street") is True


def warn_of_new_street(correction: Correction) -> list[ValidationMessage]:
    """Return the warning of a dry run for a correction that founds a street."""
    if not is_new_street(correction):
        return []
    street = str(correction.after.get("street_name", ""))
    text = N_("New street: the source has no street “{street}”. Look whether it has it under another name.")
    return [ValidationMessage(Severity.WARNING, text, {"street": street})]


def _street_of_source(discrepancy: Discrepancy) -> CorrectionFields:
    """Return the street as the source names and numbers it; where it has none, that the street is new."""
    if not discrepancy.source_street_name:
        return {"new_street": True} if discrepancy.evidence in NO_STREET else {}
    street: CorrectionFields = {"street_name": discrepancy.source_street_name}
    if discrepancy.source_street_id:
        street["street_id"] = discrepancy.source_street_id
    return street


def merge_renumberings(drafts: Sequence[Correction], *, author: str = "") -> Correction:
    """Merge drafts of its houses into one renumbering of a street, which a registry takes whole or not at all.

    The old addresses end, as they do when numbers change in the field. Raises RepereError unless all are drafts
    of new house numbers in one street, and can be given one after the other.
    """
    streets = {(str(one.before.get("street_name", "")), str(one.before.get("postcode", ""))) for one in drafts}
    if (
        len(drafts) < 2
        or len(streets) != 1
        or any(
            one.kind != CorrectionKind.RENUMBER or one.state is not State.DRAFT or not _only_house(one)
            for one in drafts
        )
    ):
        raise RepereError(
            N_("Only drafts of new house numbers in one street are renumbered together."),
            N_("Choose at least two of them, without boxes."),
        )
    ((street, _postcode),) = streets
    seen = {one.subject: str(one.before.get("house_number", "")) for one in drafts}
    wanted = {one.subject: str(one.after.get("house_number", "")) for one in drafts}
    # a number is free once its holder has moved on
    left, order = dict(wanted), []
    while left:
        free = [key for key, number in left.items() if number not in {seen[other] for other in left if other != key}]
        if not free:
            raise RepereError(
                N_("{street}: these numbers would change places; nobody can move first."),
                N_("Renumber some of them first, then the others."),
                street=street,
            )
        order += free
        left = {key: number for key, number in left.items() if key not in free}
    return Correction(
        target=CorrectionTarget.ADDRESSING,
        kind=CorrectionKind.READDRESS,
        subject=street,
        label=street,
        before={"street_name": street, "addresses": {key: seen[key] for key in order}},
        after={
            "street_name": street,
            "addresses": {key: wanted[key] for key in order},
            "retire": order,
            "meaning": "change",
        },
        note=next((one.note for one in drafts if one.note), ""),
        author=author,
        x=drafts[0].x,
        y=drafts[0].y,
    )


def _only_house(draft: Correction) -> bool:
    boxes = {str(side.get("box_number") or "") for side in (draft.before, draft.after)}
    return boxes == {""} and bool(draft.after.get("house_number"))


def is_correctable(discrepancy: Discrepancy) -> bool:
    """Return whether there is something that the source can be asked to correct."""
    kind = _kind(discrepancy)
    known = kind == CorrectionKind.CREATE or bool(discrepancy.source_id)
    placed = (
        kind not in (CorrectionKind.MOVE, CorrectionKind.CREATE)
        or _position(discrepancy.register_x, discrepancy.register_y) is not None
    )
    return bool(kind) and known and placed


def _kind(discrepancy: Discrepancy) -> CorrectionKind | None:
    if discrepancy.kind == "status":
        return KIND_BY_STATUS.get(discrepancy.register_value)
    return KIND_BY_DISCREPANCY.get(discrepancy.kind)


def _nothing_to_correct(discrepancy: Discrepancy) -> RepereError:
    return RepereError(
        N_("{address}: the source has nothing to correct here."),
        N_("Correct the register, or mark the difference as skipped."),
        address=discrepancy.address,
    )


def _position(x: float, y: float) -> MapPoint | None:
    return {"x": x, "y": y, "crs": "EPSG:31370"} if math.isfinite(x) and math.isfinite(y) else None


def _lambert(lon: float | None, lat: float | None) -> tuple[float | None, float | None]:
    """Degrees in EPSG:4326 to metres in EPSG:31370, good enough to place a symbol; None stays None."""
    if lon is None or lat is None:
        return None, None
    x, y, _ = make_transformation("EPSG:4326", "EPSG:31370").TransformPoint(lon, lat)
    return (x, y) if math.isfinite(x) and math.isfinite(y) else (None, None)
