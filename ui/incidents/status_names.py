"""The statuses of an incident in words: what a technician may answer, and what a history tells."""

from __future__ import annotations

from ..qgis.translate import tr


def statuses() -> list[tuple[str, str]]:
    """What a technician may answer where the service takes it: the update's status, and its name."""
    return [
        ("", tr("Status unchanged")),
        ("open", tr("Open")),
        ("for_triage", tr("To be sorted")),
        ("investigating", tr("Being looked at")),
        ("in_progress", tr("In progress")),
        ("planned", tr("Planned")),
        ("action_scheduled", tr("Work scheduled")),
        ("fixed", tr("Fixed")),
        ("closed", tr("Closed")),
        ("no_further_action", tr("No further action")),
        ("not_councils_responsibility", tr("Not the commune's")),
        ("duplicate", tr("Duplicate")),
        ("internal_referral", tr("Passed on within the commune")),
        ("cancelled", tr("Cancelled")),
    ]


def status_label(value: str) -> str:
    """A fine status in the person's language, as it came if unknown; a comment alone has none."""
    return dict(statuses()).get(value, value) if value else ""
