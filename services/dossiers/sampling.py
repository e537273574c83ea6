"""Decide on a great many alike by a sample: how many are looked at, which, and what they say of the others.

A lot is what one dossier asks of one kind. None of the sample may be bad: then a lot with as many bad ones as the
level allows passes in at most 5 % of cases (hypergeometric, exact). One bad opens the whole lot. The draw follows
from the dossier's sum and from bytes that the region drew when it came, so that anybody can repeat it and no sender
knows it.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from ..corrections.correction_service import Severity
from ..corrections.review import list_messages
from ..errors import N_, RepereError
from ..json_values import as_list, as_objects
from ..model.correction import Correction, CorrectionKind, State, Subject, utc_now
from ..model.store import Notes
from ..profile import current_nis, former_nis
from .dossier_format import DossierContent
from .dossier_store import RECEIVED, DossierRecord, DossierStore, ItemRecord
from .judge_items import UNDECIDED

BAD_SHARES = {"strict": 0.02, "usual": 0.05, "light": 0.10}
"""By level: the share of bad ones in a lot that is to be found out."""

MAX_RISK = 0.05
"""The chance that such a lot passes all the same."""

MIN_LOT_ITEMS = 20
"""In a smaller lot each is looked at."""

MAX_UNSEEN_MOVE_M = 50.0
"""Metres of a move beyond which it is always looked at."""

_ANSWER_SAMPLES = "samples of the answer to "
"""A note of the commune's, before the dossier's number."""

STRICT_LOTS, LIGHT_AFTER_LOTS = 3, 5
"""Lots that are strict after a bad one; lots in a row without one after which *light* is enough."""


@dataclass(frozen=True)
class SampleRecord:
    """What is kept of a sample: ``lot`` and ``drawn`` are JSON lists of corrections' ids, the second in its order.

    ``state`` is ``drawn``, ``passed`` (the others were accepted with it) or ``failed`` (one was bad).
    """

    number: str
    dossier_sum: str
    kind: str
    nis_code: str = ""
    level: str = ""
    seed: str = ""
    lot: str = "[]"
    drawn: str = "[]"
    state: str = "drawn"
    drawn_by: str = ""
    drawn_at: str = ""

    @property
    def lot_ids(self) -> list[str]:
        """The ids of the whole lot."""
        return [str(each) for each in json.loads(self.lot)]

    @property
    def drawn_ids(self) -> list[str]:
        """The ids to look at, in their order."""
        return [str(each) for each in json.loads(self.drawn)]

    @property
    def is_repeatable(self) -> bool:
        """Whether the draw is the one that its seed gives."""
        if self.level not in BAD_SHARES:
            return False
        size = find_sample_size(len(self.lot_ids), self.level)
        return self.drawn_ids == draw_ids(self.dossier_sum, self.seed, self.kind, self.lot_ids, size)


@dataclass(frozen=True)
class SampleProgress:
    """Count what a sample says by now."""

    waiting: tuple[str, ...]
    good: int
    bad: int

    @property
    def has_passed(self) -> bool:
        """Whether all were looked at, and none was bad."""
        return not self.waiting and not self.bad


class SampleStore(DossierStore, Protocol):
    """Where samples are kept, beside the dossiers."""

    def list_samples(self, nis_codes: Collection[str] = (), number: str = "") -> list[SampleRecord]:
        """List samples of communes (empty: all) or of a dossier, oldest first."""

    def add_sample(self, sample: SampleRecord) -> None:
        """Keep a new sample. Raises RepereError where the lot has one: nobody draws again."""

    def close_sample(self, sample: SampleRecord, state: str) -> SampleRecord:
        """Keep how a sample ended."""

    def list_source_codes(self, correction_ids: Collection[str]) -> Mapping[str, str]:
        """Return what the source's value of today says of corrections, by id; nothing where nothing was found."""


@cache
def find_sample_size(lot_items: int, level: str = "usual") -> int:
    """How many of a lot are looked at."""
    if lot_items < MIN_LOT_ITEMS:
        return lot_items
    bad = math.ceil(lot_items * BAD_SHARES[level])
    passing = 1.0
    for size in range(1, lot_items + 1):
        # the next one drawn is good too
        passing *= max(0, lot_items - bad - size + 1) / (lot_items - size + 1)
        if passing <= MAX_RISK:
            return size
    return lot_items


def draw_ids(dossier_sum: str, seed: str, kind: str, ids: Iterable[str], size: int) -> list[str]:
    """Draw ``size`` of these ids; the same whatever their order, and a larger draw begins with the smaller."""

    def rank(correction_id: str) -> str:
        return hashlib.sha256(f"{dossier_sum}|{seed}|{kind}|{correction_id}".encode()).hexdigest()

    return sorted(set(ids), key=lambda each: (rank(each), each))[:size]


def find_level(samples: Sequence[SampleRecord]) -> str:
    """How strictly a commune's next lot is looked at, after its former ones, oldest first."""
    ended = [each.state for each in samples if each.state != "drawn"]
    if "failed" in ended[-STRICT_LOTS:]:
        return "strict"
    if len(ended) >= LIGHT_AFTER_LOTS and "failed" not in ended[-LIGHT_AFTER_LOTS:]:
        return "light"
    return "usual"


def is_always_seen(correction: Correction, *, is_twin: bool, source_code: str) -> bool:
    """Whether a correction is never accepted for a sample's sake."""
    return (
        correction.rules.subject is Subject.STREET
        or not correction.rules.is_change
        or is_twin
        or bool(source_code)
        or any(remark.severity is not Severity.INFORMATION for remark in list_messages(correction))
        or _moved_m(correction) > MAX_UNSEEN_MOVE_M
    )


def _moved_m(correction: Correction) -> float:
    places = [side.get("position") for side in (correction.before, correction.after)]
    try:
        (x, y), (other_x, other_y) = ((float(place["x"]), float(place["y"])) for place in places)  # type: ignore[index]
    except (KeyError, TypeError, ValueError):
        # a position only one side has is none that moved
        return math.inf if places[1] is not None and correction.kind == CorrectionKind.MOVE else 0.0
    return math.hypot(x - other_x, y - other_y)


def list_lot(store: SampleStore, dossier: DossierRecord, kind: str) -> list[str]:
    """List the ids of a dossier's corrections of one kind that may be accepted by a sample, while nothing is drawn."""
    if dossier.direction != RECEIVED or dossier.proof != "proven":
        return []
    items = {item.id: item for item in store.list_dossier_items(dossier) if not item.problem}
    codes = store.list_source_codes(items)
    paired = {item.twin for item in items.values()} | {item.id for item in items.values() if item.twin}
    return [
        each.id
        for each in store.find_corrections(items)
        if each.kind == kind
        and each.state in UNDECIDED
        and not is_always_seen(each, is_twin=each.id in paired, source_code=codes.get(each.id, ""))
    ]


def draw_sample(store: SampleStore, dossier: DossierRecord, kind: str, *, who: str) -> SampleRecord:
    """Draw the sample of a lot, once; the same again where it was drawn.

    Raises RepereError for a lot that is too small, or whose origin is not proven: each is then looked at.
    """
    known = [each for each in store.list_samples(number=dossier.number) if each.dossier_sum == dossier.sum]
    drawn = next((each for each in known if each.kind == kind), None)
    if drawn is not None:
        return drawn
    lot = list_lot(store, dossier, kind)
    if len(lot) < MIN_LOT_ITEMS:
        raise RepereError(
            N_("A sample of {number} stands for nothing: {count} are alike, it takes {least}."),
            N_("Look at each."),
            number=dossier.number,
            count=len(lot),
            least=MIN_LOT_ITEMS,
        )
    commune = current_nis(dossier.nis_code)
    level = find_level(store.list_samples((commune, *former_nis(commune))))
    size = find_sample_size(len(lot), level)
    ids = draw_ids(dossier.sum, dossier.seed, kind, lot, size)
    sample = SampleRecord(
        dossier.number, dossier.sum, kind, dossier.nis_code, level, dossier.seed, json.dumps(sorted(lot)),
        json.dumps(ids), drawn_by=who, drawn_at=utc_now(),
    )  # fmt: skip
    store.add_sample(sample)
    return sample


def count_progress(store: SampleStore, sample: SampleRecord) -> SampleProgress:
    """Count what became of a sample's corrections by now."""
    states = {each.id: each.state for each in store.find_corrections(sample.drawn_ids)}
    waiting = tuple(each for each in sample.drawn_ids if states.get(each) in UNDECIDED)
    bad = sum(
        states.get(each) in (None, State.RETURNED, State.WITHDRAWN, State.RECALLED, State.UNREADABLE)
        for each in sample.drawn_ids
    )
    return SampleProgress(waiting, len(sample.drawn_ids) - len(waiting) - bad, bad)


def list_rest(store: SampleStore, sample: SampleRecord) -> list[Correction]:
    """List the corrections that a sample stands for, once it has passed; none before, nor after one was bad."""
    if sample.state == "failed" or not sample.is_repeatable or not count_progress(store, sample).has_passed:
        return []
    rest = set(sample.lot_ids) - set(sample.drawn_ids)
    codes = store.list_source_codes(rest)
    return [each for each in store.find_corrections(rest) if each.state in UNDECIDED and not codes.get(each.id)]


def settle_sample(store: SampleStore, sample: SampleRecord) -> SampleRecord:
    """Keep that a sample has failed, as soon as one of it is bad; as it is then."""
    if sample.state == "drawn" and count_progress(store, sample).bad:
        return store.close_sample(sample, "failed")
    return sample


def describe_sample(sample: SampleRecord) -> str:
    """Return what the trail says of a correction that was accepted for a sample's sake."""
    return (
        f"sample of {len(sample.drawn_ids)} of {len(sample.lot_ids)} ({sample.level}),"
        f" dossier {sample.number}, seed {sample.seed}: none bad"
    )


def serialise_samples(
    store: SampleStore, dossier: DossierRecord, items: Sequence[ItemRecord]
) -> list[dict[str, object]]:
    """Return the samples of a dossier as its answer carries them: each correction by its number in the dossier."""
    numbers = {item.id: item.item for item in items}
    return [
        {
            "kind": sample.kind,
            "level": sample.level,
            "seed": sample.seed,
            "lot": sorted(numbers[each] for each in sample.lot_ids if each in numbers),
            "drawn": [numbers[each] for each in sample.drawn_ids if each in numbers],
            "state": sample.state,
        }
        for sample in store.list_samples(number=dossier.number)
        if sample.dossier_sum == dossier.sum
    ]


def keep_samples(store: Notes, answer: DossierContent) -> None:
    """Keep what an answer says of its samples, in the place of what an earlier one said."""
    samples = answer.manifest.get("samples")
    if samples:
        store.set_note(f"{_ANSWER_SAMPLES}{answer.number}", json.dumps({"samples": samples}, sort_keys=True))


def read_samples(answer: DossierContent) -> list[SampleRecord]:
    """Return the samples that an answer tells of; :attr:`SampleRecord.is_repeatable` draws them again."""
    ids = {item.number: item.correction_id for item in answer.items}
    return _build_samples(answer.manifest, answer.number, str(answer.manifest["answers_sum"]), ids)


def list_answer_samples(store: DossierStore, dossier: DossierRecord) -> list[SampleRecord]:
    """Return the samples that the last answer to a dossier told of."""
    ids = {item.item: item.id for item in store.list_dossier_items(dossier)}
    note = store.get_json_note(f"{_ANSWER_SAMPLES}{dossier.number}")
    return _build_samples(note, dossier.number, dossier.sum, ids)


def _build_samples(
    content: Mapping[str, Any], number: str, dossier_sum: str, ids: Mapping[int, str]
) -> list[SampleRecord]:
    samples = []
    for each in as_objects(content.get("samples")):
        lot, drawn = (
            json.dumps([ids.get(item, "") for item in as_list(each.get(name)) if isinstance(item, int)])
            for name in ("lot", "drawn")
        )
        words = {name: str(each.get(name, "")) for name in ("kind", "level", "seed", "state")}
        samples.append(SampleRecord(number, dossier_sum, lot=lot, drawn=drawn, **words))
    return samples
