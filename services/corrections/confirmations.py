"""What a person must count before it is done: deletions and approvals in great number."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import N_
from ..model.address import Addresses
from ..model.correction import Correction
from ..model.store import Notes
from .create import is_new_street

MAX_UNCONFIRMED_RETIRED = 20
"""Addresses retired in one go without counting them."""

MAX_STREET_SHARE = 0.05
"""Share of a street's addresses retired in one go without counting them; a single one is no mass."""

MAX_UNCONFIRMED_APPROVED = 20
"""Corrections approved in one go without counting them."""


MAX_NAMED_STREETS = 3
"""New streets that are named when they are asked about."""

_SIZES = "street_sizes"
"""The workspace's note of how many addresses each street has."""


@dataclass(frozen=True)
class CountConfirmation:
    """Ask for ``count`` to be typed before going on; ``template`` is an English template for ``values``."""

    template: str
    count: int
    values: Mapping[str, object]

    def is_confirmed_by(self, typed: str) -> bool:
        """Return whether ``typed`` is the count."""
        return typed.strip() == str(self.count)


def find_confirmation(
    corrections: Collection[Correction], addresses: Mapping[str, int] | None = None
) -> CountConfirmation | None:
    """Return what must be counted before these are approved or sent together, None if nothing.

    ``addresses`` is how many each street has (:func:`load_street_sizes`), by its name as the corrections spell it;
    a street that is not in it is judged by the number alone.
    """
    streets_made = sorted({str(one.after.get("street_name", "")) for one in corrections if is_new_street(one)})
    if streets_made:
        return _guard(
            N_("New street: {names}. The source has none of this name. Type the number of new streets to go on."),
            len(streets_made),
            names=", ".join(streets_made[:MAX_NAMED_STREETS])
            + (", …" if len(streets_made) > MAX_NAMED_STREETS else ""),
        )
    retired = [correction for correction in corrections if correction.rules.ends]
    if len(retired) > MAX_UNCONFIRMED_RETIRED:
        return _guard(N_("{count} addresses would be retired. Type their number to go on."), len(retired))
    streets = Counter(str(correction.before.get("street_name", "")) for correction in retired)
    for street, count in streets.items():
        total = (addresses or {}).get(street, 0)
        if count > 1 and total and count > MAX_STREET_SHARE * total:
            return _guard(
                N_("{count} of the {total} addresses of {street} would be retired. Type their number to go on."),
                count,
                total=total,
                street=street,
            )
    return confirm_count(len(corrections))


def confirm_count(count: int) -> CountConfirmation | None:
    """Return what must be counted before so many are decided together, None if nothing."""
    if count > MAX_UNCONFIRMED_APPROVED:
        return _guard(N_("{count} corrections in one go. Type their number to go on."), count)
    return None


def store_street_sizes(notes: Notes, lists: Iterable[Addresses]) -> None:
    """Store how many addresses each street has, in whichever of the compared lists has more of them."""
    sizes: dict[str, int] = {}
    for one in lists:
        names = one.street_names
        counts = np.bincount(names.codes, minlength=len(names.values)).tolist()
        for name, count in zip(names.values, counts):
            sizes[name] = max(count, sizes.get(name, 0))
    notes.set_note(_SIZES, json.dumps(sizes, ensure_ascii=False))


def load_street_sizes(notes: Notes) -> dict[str, int]:
    """Load what the last comparison stored, empty before there was one."""
    return {street: size for street, size in notes.get_json_note(_SIZES).items() if isinstance(size, int)}


def _guard(what: str, count: int, **values: object) -> CountConfirmation:
    return CountConfirmation(what, count, {"count": count, **values})
