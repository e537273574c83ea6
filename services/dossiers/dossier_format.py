"""Format 2 of a dossier and of its answer: what is in them as JSON, how it is summed and sealed.

A sum shows that a part is as it was written, not who wrote it: whoever changes a part can sum it again. The seal is an
HMAC with a key that the commune and its region share: it shows that one of these two made it, to these two alone; the
signed PDF is the proof for anybody else.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, cast

from ..errors import InvalidFile
from ..json_schema import Check, compile_schema, load_schema, validate
from ..model.correction import Correction, CorrectionFields, CorrectionKind, CorrectionTarget, State

FORMAT = 2

NUMBER_PATTERN = re.compile(r"([0-9]{5})-([0-9]{4})-([A-Z]?)([0-9]{3,6})")
"""NIS code, year, letter of the desk where it has one, count."""

_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")

MAX_ITEMS = 5000
MAX_EVIDENCE_PER_ITEM = 20

MAX_JSON_DEPTH = 20
"""Brackets within brackets in one part; what a correction holds has five."""

MIN_KEY_BYTES = 16
"""Bytes of a key below which a seal could be guessed."""


@dataclass(frozen=True)
class DossierItem:
    """One correction of a dossier. ``content`` is what it says, ``stated_sum`` what the file says its sum is."""

    content: Mapping[str, Any]
    stated_sum: str

    @property
    def number(self) -> int:
        """Its number in the dossier, from 1."""
        return int(self.content["item"])

    @property
    def correction_id(self) -> str:
        """The UUID that its commune gave the correction."""
        return str(self.content["id"])

    @cached_property
    def text(self) -> str:
        """What it says as canonical JSON."""
        return canonical_json(self.content).decode()

    @property
    def is_whole(self) -> bool:
        """Whether it is as it was summed."""
        return hmac.compare_digest(hashlib.sha256(self.text.encode()).hexdigest(), self.stated_sum)


@dataclass(frozen=True)
class DossierContent:
    """A dossier or an answer as it was read: ``manifest`` without its items, sum and seal; ``stated_sum``, ``seal``.

    ``items`` are a dossier's corrections, or an answer's decisions.
    """

    manifest: Mapping[str, Any]
    items: tuple[DossierItem, ...]
    stated_sum: str
    seal: str = ""
    problems: Mapping[int, str] = field(default_factory=dict)
    """What is wrong with an item beside its sum, by its number: a photo whose bytes are missing."""

    @property
    def number(self) -> str:
        """The dossier's number."""
        return str(self.manifest["number"])

    @property
    def nis_code(self) -> str:
        """The commune's NIS code, as the dossier says."""
        return str(self.manifest["commune"])

    @cached_property
    def actual_sum(self) -> str:
        """The sum of the manifest and of the items' sums as they are, whatever the file says."""
        return sum_dossier(self.manifest, [item.stated_sum for item in self.items])

    @property
    def is_whole(self) -> bool:
        """Whether the manifest and the list of items are as they were summed."""
        return hmac.compare_digest(self.actual_sum, self.stated_sum)


def format_number(nis_code: str, year: int, count: int, desk: str = "") -> str:
    """Write a dossier's number: ``92142-2026-001``, ``92142-2026-A001`` of the desk with the letter A."""
    return f"{nis_code}-{year:04d}-{desk}{count:03d}"


def parse_number(number: str) -> tuple[str, int, str, int] | None:
    """Return NIS code, year, desk's letter and count of a number; None for one of another form."""
    matched = NUMBER_PATTERN.fullmatch(number)
    return (matched[1], int(matched[2]), matched[3], int(matched[4])) if matched else None


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical_json(value: Any) -> bytes:
    """Write a value as everybody does who sums it: keys sorted, no blanks, UTF-8. Raises ValueError for NaN."""
    return _ENCODER.encode(value).encode("utf-8")


def normalise(value: Any) -> Any:
    """Return a JSON value as it is summed: texts in NFC, coordinates as floats of two decimals."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value.encode("utf-8", "replace").decode("utf-8"))
    if isinstance(value, Mapping):
        return {str(key): _coordinate(part) if key in ("x", "y") else normalise(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [normalise(part) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def _coordinate(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return normalise(value)
    return round(float(value), 2) + 0.0 if math.isfinite(value) else None


def sum_item(content: Mapping[str, Any]) -> str:
    """Return the SHA-256 of an item, hexadecimal."""
    return hashlib.sha256(canonical_json(content)).hexdigest()


def sum_dossier(manifest: Mapping[str, Any], item_sums: Sequence[str]) -> str:
    """Return the SHA-256 of a manifest and of its items' sums in their order, hexadecimal."""
    return hashlib.sha256(b"\n".join([canonical_json(manifest), *(text.encode() for text in item_sums)])).hexdigest()


def seal_sum(stated_sum: str, key: bytes) -> str:
    """Return the seal of a sum with the commune's key; nothing without one. Raises ValueError for a short key."""
    if not key:
        return ""
    if len(key) < MIN_KEY_BYTES:
        raise ValueError("the key of a seal is too short")
    return hmac.new(key, stated_sum.encode(), "sha256").hexdigest()


def is_sealed(content: DossierContent, key: bytes) -> bool:
    """Return whether who made it had the commune's key."""
    return bool(key and content.seal) and hmac.compare_digest(seal_sum(content.stated_sum, key), content.seal)


def close_content(manifest: Mapping[str, Any], items: Sequence[Mapping[str, Any]], key: bytes = b"") -> DossierContent:
    """Sum and seal what was put together; items are in the order of their numbers. Raises InvalidFile if it is not of
    this format.
    """
    plain: dict[str, Any] = normalise(dict(manifest))
    summed = tuple(DossierItem(content, sum_item(content)) for content in map(normalise, items))
    stated_sum = sum_dossier(plain, [item.stated_sum for item in summed])
    content = DossierContent(plain, summed, stated_sum, seal_sum(stated_sum, key))
    check_manifest(canonical_json(plain).decode(), plain["number"])
    for item in summed:
        named = f"{plain['number']}, {item.content.get('label', item.content['item'])}"
        check_item(canonical_json(item.content).decode(), named, is_answer="answer" in plain)
    return content


def check_manifest(text: str, name: str) -> dict[str, Any]:
    """Parse a manifest of this format. Raises InvalidFile, naming ``name``."""
    value: dict[str, Any] = validate(
        text, _check("answer" if '"answer":' in text[:40] else "dossier", "manifest"), name=name
    )
    return value


def check_item(text: str, name: str, *, is_answer: bool) -> dict[str, Any]:
    """Parse an item of a dossier, or a decision of an answer. Raises InvalidFile, naming ``name``."""
    check = _check("answer", "decision") if is_answer else _check("dossier", "item")
    value: dict[str, Any] = validate(text, check, name=name)
    return value


@cache
def _check(kind: str, part: str) -> Check:
    return compile_schema(load_schema(f"dossier/{kind}.schema.json"), part)


def describe_correction(
    item: int, correction: Correction, evidence: Sequence[Mapping[str, Any]] = ()
) -> dict[str, Any]:
    """Return a correction as an item: everything that who reviews it needs, and nothing of this desk."""
    content: dict[str, Any] = {
        "item": item,
        "id": correction.id,
        "version": correction.version,
        "kind": str(correction.kind),
        "subject": correction.subject,
        "label": correction.label,
        "before": correction.before,
        "after": correction.after,
        "base_version": correction.base_version,
        "note": correction.note,
        "link": correction.link if correction.link.startswith(("http://", "https://")) else "",
        "author": correction.author,
        "approved_by": correction.reviewer,
        "created_at": correction.created_at if _MOMENT.fullmatch(correction.created_at) else "",
        "evidence": list(evidence),
    }
    if correction.replaces:
        content["replaces"] = correction.replaces
    if correction.x is not None and correction.y is not None:
        content["position"] = {"x": correction.x, "y": correction.y, "crs": "EPSG:31370"}
    return dict(normalise(content))


def build_correction(content: Mapping[str, Any], number: str) -> Correction:
    """Return an item as a correction that waits for review; its author is what the file says, and proves nothing."""
    position = content.get("position") or content["after"].get("position") or content["before"].get("position") or {}
    x, y = (float(value) if isinstance(value := position.get(axis), (int, float)) else None for axis in ("x", "y"))
    return Correction(
        CorrectionTarget.ADDRESSING,
        CorrectionKind(content["kind"]),
        content["subject"],
        content["label"],
        cast(CorrectionFields, dict(content["before"])),
        cast(CorrectionFields, dict(content["after"])),
        content["base_version"],
        note=content["note"],
        link=content["link"],
        author=content["author"],
        group_id=number,
        x=None if y is None else x,
        y=None if x is None else y,
        state=State.READY,
        replaces=content.get("replaces", ""),
        dossier=number,
        item=int(content["item"]),
        id=content["id"],
        created_at=content["created_at"],
    )


class UnreadableDossier(InvalidFile):
    """A file that is no dossier, or none that this Repère reads. ``problem`` is a word of the answer's schema."""

    problem = "unreadable"
