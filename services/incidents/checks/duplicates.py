"""Reports that are probably of one thing: pairs for a person to confirm or reject, never merged here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...addresses.matching.normalise import similarity
from ...addresses.matching.spelling_joins import join_within
from ...model.incident import Category, Incident, date_to_days, is_closed
from ...text import fold
from ..position import to_lambert72

MAX_REPORTS_PER_SPOT = 50
"""Reports of one family, within one period, at one metre: a form's default position, not fifty duplicates."""

_WORDS = 300
"""Characters of a description that are compared."""


@dataclass(frozen=True)
class Duplicate:
    """Pair two reports that are probably of one thing; ``first_id`` was reported first.

    ``distance_m`` is metres between them, ``days_apart`` days between their dates. ``confidence`` runs
    from 0 to 1.
    """

    first_id: str
    second_id: str
    distance_m: float
    days_apart: float
    confidence: float


def map_families(categories: Sequence[Category]) -> dict[str, str]:
    """Map each service code to its family: its group where the service has groups, otherwise the code itself."""
    return {category.service_code: fold(category.group) or category.service_code for category in categories}


def find_duplicates(
    incidents: Sequence[Incident], family: Mapping[str, str], *, max_distance_m: float = 50.0, max_days: float = 30.0
) -> list[Duplicate]:
    """Find the pairs of one family within ``max_distance_m`` and ``max_days``, the likeliest first.

    Left out: reports without a position or date, a pair of which both are closed, and a pair whose first
    was closed before the second came: the thing happened again. A code that ``family`` does not know is a
    family of its own.

    The confidence is 1 for the same words at the same place and time; distance takes up to 0.3 of it, time
    0.2, other words 0.3, and another category of the family 0.1.
    """
    x, y = to_lambert72(incidents)
    at = np.array([date_to_days(incident.requested_datetime) for incident in incidents], dtype=np.float64)
    rows = np.flatnonzero(np.isfinite(x) & np.isfinite(at))
    if len(rows) < 2:
        return []
    rows = rows[np.argsort(at[rows], kind="stable")]
    x, y, at = x[rows], y[rows], at[rows]
    names = [family.get(incidents[row].service_code, incidents[row].service_code) for row in rows.tolist()]
    code = {name: number for number, name in enumerate(dict.fromkeys(names))}
    # two reports within `days` are in one period, or in a period and the one after it
    period = np.floor((at - at[0]) / max_days).astype(np.int64)
    when = np.array([code[name] for name in names], dtype=np.int64) * (period[-1] + 2) + period
    # one number for each spot and period: rows of three are sorted ten times slower, while QGIS's window waits
    spot = when
    for metre in (np.floor(x), np.floor(y)):
        known, place = np.unique(metre, return_inverse=True)
        spot = spot * len(known) + place
    _, spot, crowd = np.unique(spot, return_inverse=True, return_counts=True)
    x = np.where(crowd[spot] < MAX_REPORTS_PER_SPOT, x, np.nan)
    pairs = [join_within(when + after, x, y, when, x, y, max_distance_m) for after in (0, 1)]
    one, other = (np.concatenate([pair[side] for pair in pairs]) for side in (0, 1))
    likely = (one < other) & (at[other] - at[one] <= max_days)
    found = []
    for a, b in zip(one[likely].tolist(), other[likely].tolist()):
        first, second = incidents[rows[a]], incidents[rows[b]]
        if (is_closed(first) and is_closed(second)) or _happened_again(first, second):
            continue
        distance, apart = float(np.hypot(x[a] - x[b], y[a] - y[b])), float(at[b] - at[a])
        words = similarity(fold(first.description[:_WORDS]), fold(second.description[:_WORDS]))
        confidence = 1 - 0.3 * distance / max_distance_m - 0.2 * apart / max_days - 0.3 * (1 - words)
        confidence -= 0.1 * (first.service_code != second.service_code)
        found.append(
            Duplicate(
                first.service_request_id,
                second.service_request_id,
                round(distance, 1),
                round(apart, 2),
                round(max(0.0, confidence), 2),
            )
        )
    return sorted(found, key=lambda pair: (-pair.confidence, pair.first_id, pair.second_id))


def _happened_again(first: Incident, second: Incident) -> bool:
    return is_closed(first) and "" < first.updated_datetime < second.requested_datetime
