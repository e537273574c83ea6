"""A record that changed since the technician saw it: what was seen, what is wanted, what is there now.

Field by field, a machine merges only where the two sides changed different fields and no geometry; the
rest, and every deletion against an update, is a person's. Going on always makes a new draft on the
version that is there now, never a silent refresh of the old base.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from ..errors import N_, RepereError, RequestRejected
from ..model.correction import Correction, State, utc_now
from .correction_service import RemoteRecord, Severity, ValidationMessage
from .outbox import Outbox
from .same_address import is_same_position

GEOMETRY_FIELD = "position"

RETIRED_STATUS = "retired"
"""The status of an address that is no more."""


class Side(str, Enum):
    """Name who changed a field since it was seen; ``same`` also where both changed it alike."""

    SAME = "same"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True)
class Row:
    """Hold one field as it was seen, as it should be, and as it is now: JSON values, None if absent."""

    field: str
    base: Any
    mine: Any
    theirs: Any
    side: Side


def serialise_record(remote: RemoteRecord) -> dict[str, Any]:
    """Return what the service holds now as JSON values, as a conflict's receipt keeps them."""
    return {"version": remote.version, "values": dict(remote.values)}


def load_remote_record(correction: Correction) -> RemoteRecord | None:
    """Return what the service held when the conflict was met, None if it could not be asked."""
    kept = (correction.receipt or {}).get("theirs")
    return RemoteRecord(str(kept["version"]), kept["values"]) if kept else None


def compare_fields(correction: Correction, remote: RemoteRecord) -> list[Row]:
    """Compare every field that was seen or should change; take one that was not seen as it is now."""
    before, after = correction.before, correction.after
    found = []
    for name in dict.fromkeys((*before, *after)):
        there = remote.values.get(name, before.get(name))
        base = before.get(name, there)
        mine = after.get(name, base)
        found.append(Row(name, base, mine, there, _side(base, mine, there)))
    return found


def has_changed(correction: Correction, remote: RemoteRecord) -> bool:
    """Return whether the record differs from the one seen: by its version, or by a field where there is none."""
    if correction.base_version and remote.version:
        return correction.base_version != remote.version
    if not correction.before:
        return True  # what should be created is there
    return any(not _same(row.base, row.theirs) for row in compare_fields(correction, remote))


def is_still_applicable(correction: Correction, remote: RemoteRecord) -> bool:
    """Return whether it means the same still: it sets a status itself, or nobody else changed one.

    A comment alone carries the status that was seen: it would undo a new one.
    """
    return bool(correction.after.get("status")) or all(
        row.side in (Side.SAME, Side.MINE) for row in compare_fields(correction, remote)
    )


def is_mergeable(correction: Correction, remote: RemoteRecord) -> bool:
    """Return whether a machine may merge: other fields changed, no geometry on either side, no deletion."""
    rows = compare_fields(correction, remote)
    if any(row.side is Side.BOTH for row in rows) or not any(row.side is Side.MINE for row in rows):
        return False
    if any(row.field == GEOMETRY_FIELD and row.side is not Side.SAME for row in rows):
        return False
    if remote.values.get("status") == RETIRED_STATUS:
        return False
    return not (correction.rules.ends and any(row.side is Side.THEIRS for row in rows))


def resolve(correction: Correction, remote: RemoteRecord, choices: Mapping[str, Side] | None = None) -> Correction:
    """Draft the correction that goes on from what the service holds now.

    ``choices`` says ``mine`` or ``load_remote_record`` for each field that both changed, and may overrule any other.
    Raises RepereError if one is missing, or if nothing is left to correct.
    """
    chosen = dict(choices or {})
    before, after = dict(correction.before), dict(correction.after)
    for row in compare_fields(correction, remote):
        side = chosen.get(row.field, row.side)
        if side is Side.BOTH:
            raise RepereError(
                N_("“{field}” was changed on both sides."), N_("Choose which value is right."), field=row.field
            )
        if row.field in before:
            before[row.field] = row.theirs
        if row.field in after:
            after[row.field] = row.theirs if side is Side.THEIRS else row.mine
    if all(_same(value, remote.values.get(name, before.get(name))) for name, value in after.items()):
        raise RepereError(
            N_("{label}: nothing is left to correct, the service already says so."),
            N_("Withdraw the correction."),
            label=correction.label,
        )
    return copy_as_draft(correction, before=before, after=after, base_version=remote.version)


def retarget(correction: Correction, subject: str, remote: RemoteRecord) -> Correction:
    """Draft the same change for ``remote``, where the record it was for is gone."""
    wish = {name: value for name, value in correction.after.items() if not _same(correction.before.get(name), value)}
    before = {name: remote.values.get(name, value) for name, value in correction.before.items()}
    after = wish if correction.rules.ends else {**before, **wish}
    return copy_as_draft(correction, subject=subject, before=before, after=after, base_version=remote.version)


def store_successor(outbox: Outbox, stale: Correction, draft: Correction, *, who: str) -> Correction:
    """Store the draft of :func:`resolve` or :func:`retarget` in the place of the correction it goes on from."""
    detail = f"base version {stale.base_version or '-'} to {draft.base_version or '-'}"
    if draft.subject != stale.subject:
        detail += f", subject {stale.subject} to {draft.subject}"
    return outbox.replace_by_draft(stale, draft, who=who, detail=detail)


def copy_as_draft(correction: Correction, **new: Any) -> Correction:
    """Copy ``correction`` as a new draft under a UUID of its own: the service may know the old one."""
    moment = utc_now()
    return replace(
        correction,
        id=str(uuid.uuid4()),
        replaces=correction.id,
        state=State.DRAFT,
        attempts=0,
        last_error="",
        receipt=None,
        remarks=[],
        reviewer="",
        reason="",
        acknowledged_by="",
        created_at=moment,
        updated_at=moment,
        **new,
    )


def _side(base: Any, mine: Any, theirs: Any) -> Side:
    if _same(mine, theirs):
        return Side.SAME
    if _same(base, theirs):
        return Side.MINE
    return Side.THEIRS if _same(base, mine) else Side.BOTH


def _same(value: Any, other: Any) -> bool:
    """Return whether two values say the same: empty equals absent, a position within a centimetre."""
    if isinstance(value, dict) and isinstance(other, dict) and "x" in value and "x" in other:
        return is_same_position(value, other)
    return (value or "") == (other or "")


def validate_incident_correction(
    correction: Correction, requests: Callable[[Correction], object], fetch: Callable[[Correction], RemoteRecord | None]
) -> list[ValidationMessage]:
    """Check a correction of an incident where there is no dry run: that it can be said, and is not late."""
    try:
        requests(correction)
    except RequestRejected as error:
        return [ValidationMessage(Severity.REJECT, error.message, error.values)]
    held = fetch(correction)
    if held is None:
        return [ValidationMessage(Severity.WARNING, N_("The incident is not shown any more."))]
    if has_changed(correction, held):
        return [ValidationMessage(Severity.WARNING, N_("The incident changed since you decided."))]
    return []
