"""Corrections carried by hand: a numbered dossier for a service where only people act, and its answer.

The dossier is a GeoPackage and a CSV with the same numbered lines; the signed PDF is printed from the
GeoPackage. What was sent, when, and what came back is kept in each correction's receipt.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr

from ...csv_export import format_csv
from ...errors import N_, InvalidFile, RepereError, Unreachable
from ...gdal_utils import check_result, create_geopackage, make_crs, quiet_gdal
from ...model.correction import Correction, CorrectionTarget, State, utc_now
from ..create import warn_of_new_street
from ..outbox import Outbox
from .correction_service import CorrectionCapabilities, PollOutcome, RemoteRecord, Request, ValidationMessage

ANSWER_STATES = (State.APPLIED, State.REFUSED, State.NOT_APPLIED, State.TARGET_GONE)
"""What an answer on paper may say."""

CSV_COLUMNS = (
    "item", "id", "kind", "subject", "label", "field", "before", "after", "x", "y", "note", "link", "author",
    "reviewer", "created_at",
)  # fmt: skip
"""Of the CSV, one line per field that changes; the GeoPackage's layer has one feature per correction."""


@dataclass(frozen=True)
class Dossier:
    """Hold approved corrections for one service, in the order of their numbers, which begin at 1.

    ``number`` is the year and a count (``2026-003``), ``made_at`` UTC, ``author`` who signs it off. ``trail_head`` is
    the head of the workspace's trail as it was made: it anchors the trail where it cannot be rewritten.
    """

    number: str
    service: str
    commune: str
    made_at: str
    author: str
    corrections: tuple[Correction, ...]
    trail_head: str = ""


@dataclass(frozen=True)
class DossierFiles:
    """Say where a dossier was written, and the SHA-256 of each file (hexadecimal)."""

    geopackage: Path
    csv: Path
    geopackage_sha256: str
    csv_sha256: str


class PaperDossierService:
    """Stand for a service that no machine reaches: its corrections wait for a dossier."""

    capabilities = CorrectionCapabilities(report=True, batch=True, comment=True, by_hand=True)

    def __init__(self, service: str) -> None:
        self.service = service

    def requests(self, correction: Correction) -> list[Request]:
        """Return none: nothing is sent."""
        return []

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Warn of a new street; whoever reads the dossier checks the rest."""
        return warn_of_new_street(correction)

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Refuse to send: it stays approved until it is in a dossier. Raises Unreachable."""
        raise Unreachable(
            N_("{service} is reached by hand only."),
            N_("Make a dossier of what is approved, and hand it in."),
            service=self.service,
        )

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Return the dossier it was put into, or who entered it, None if nobody did."""
        return correction.receipt if is_carried_by_hand(correction) else None

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Return the record as it was seen: nobody can be asked what is there now."""
        return RemoteRecord(correction.base_version, dict(correction.before)) if correction.before else None

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Return that it is not decided until somebody records the answer."""
        return PollOutcome(State.SUBMITTED, {})


def is_carried_by_hand(correction: Correction) -> bool:
    """Return whether a person carries it: in a dossier, in a table, or into the service's own application."""
    receipt = correction.receipt or {}
    return bool(receipt.get("dossier") or receipt.get("answer_table") or receipt.get("encoded_at"))


def next_number(corrections: Iterable[Correction], year: int) -> str:
    """Return the number after the last one of ``year`` that any correction carries: ``2026-001`` at first."""
    used = [str((correction.receipt or {}).get("dossier", "")) for correction in corrections]
    counts = [int(text[5:]) for text in used if text.startswith(f"{year}-") and text[5:].isdigit()]
    return f"{year}-{max(counts, default=0) + 1:03d}"


def gather_dossier(
    outbox: Outbox, *, service: str, commune: str, author: str, target: str = CorrectionTarget.ADDRESSING
) -> Dossier | None:
    """Gather what is approved for ``target`` as the next dossier; None if there is nothing."""
    waiting = [c for c in outbox.list_corrections((State.APPROVED,)) if c.target == target]
    if not waiting:
        return None
    made_at = utc_now()
    # street by street, as somebody works through it
    waiting.sort(key=lambda c: (str(c.before.get("street_name") or c.after.get("street_name") or ""), c.label, c.id))
    number = next_number(outbox.list_corrections(), int(made_at[:4]))
    return Dossier(number, service, commune, made_at, author, tuple(waiting), outbox.trail_head())


def write_dossier(dossier: Dossier, folder: Path) -> DossierFiles:
    """Write both files into ``folder``: ``repere-2026-003.gpkg`` and ``.csv``. Raises InvalidFile.

    A file that is there already is never written over: a number is given once.
    """
    stem = f"repere-{dossier.number}"
    geopackage, table = folder / f"{stem}.gpkg", folder / f"{stem}.csv"
    made: list[Path] = []
    try:
        for path in (geopackage, table):
            if path.exists():
                raise FileExistsError(17, os.strerror(17), str(path))
        made.append(table)
        _write_csv(dossier, table)
        made.append(geopackage)
        _write_geopackage(dossier, geopackage)
        return DossierFiles(geopackage, table, _sha256(geopackage), _sha256(table))
    except (OSError, RuntimeError) as error:
        for path in made:
            path.unlink(missing_ok=True)
        raise InvalidFile(
            N_("The dossier cannot be written to {path}: {reason}."),
            N_("Choose another folder."),
            path=str(folder),
            reason=getattr(error, "strerror", None) or error,
        ) from error


def record_hand_in(outbox: Outbox, dossier: Dossier, files: DossierFiles, *, who: str) -> list[Correction]:
    """Record that the dossier was sent by hand: each of its corrections is submitted, under its number.

    Raises TransitionNotAllowed if one was settled, or RepereError if one was revised, since it was gathered;
    those before it stay in the dossier.
    """
    sent = []
    for item, correction in enumerate(dossier.corrections, 1):
        receipt = {
            "dossier": dossier.number,
            "item": item,
            "service": dossier.service,
            "sent_by_hand": dossier.made_at,
            "signed_by": dossier.author,
            "geopackage_sha256": files.geopackage_sha256,
            "csv_sha256": files.csv_sha256,
            "trail_head": dossier.trail_head,
        }
        detail = f"dossier {dossier.number}, item {item}, by hand"
        moved = outbox.transition(correction, State.SENDING, who=who, detail=detail)
        sent.append(outbox.transition(moved, State.SUBMITTED, who=who, detail=detail, receipt=receipt))
    return sent


def record_answer(
    outbox: Outbox, correction: Correction, answer: State, *, who: str, text: str, answered_on: str
) -> Correction:
    """Record what the service answered to a submitted correction, on paper or by telephone.

    ``answer`` is one of ANSWERS, ``text`` the service's words, ``answered_on`` the date (YYYY-MM-DD). Raises
    RepereError if a refusal has no words, TransitionNotAllowed if the correction is not submitted.
    """
    if answer not in ANSWER_STATES:
        raise RepereError(N_("An answer is: applied, refused, not applied, or gone."))
    if answer is State.REFUSED and not text.strip():
        raise RepereError(N_("A refusal needs its reason."), N_("Write what the service said."))
    receipt = {**(correction.receipt or {}), "answer": text.strip(), "answered_on": answered_on, "recorded_by": who}
    error = "" if answer is State.APPLIED else text.strip()
    detail = "recorded by hand"
    return outbox.transition(correction, answer, who=who, detail=detail, receipt=receipt, error=error)


def filter_by_dossier(corrections: Iterable[Correction], number: str) -> list[Correction]:
    """Return the corrections of one dossier, in its order."""
    found = [c for c in corrections if (c.receipt or {}).get("dossier") == number]
    return sorted(found, key=lambda correction: int((correction.receipt or {}).get("item", 0)))


def list_changes(correction: Correction) -> list[tuple[str, str, str]]:
    """List each field that changes, as it is and as it should be, for the dossier's reader."""
    before, after = correction.before, correction.after
    names = [name for name in dict.fromkeys((*before, *after)) if name != "address_id"]
    rows = [(name, _words(before.get(name)), _words(after.get(name))) for name in names if name in after]
    return [row for row in rows if row[1] != row[2]]


def _words(value: Any) -> str:
    if value is True:
        # the one wish that is no text; who reads the dossier reads French
        return "nouvelle rue"
    if isinstance(value, dict) and "x" in value and "y" in value:
        return f"{value['x']:.2f} {value['y']:.2f} ({value.get('crs', 'EPSG:31370')})"
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)


def _write_csv(dossier: Dossier, path: Path) -> None:
    rows = [
        (item, c.id, c.kind, c.subject, c.label, *change, c.x, c.y, c.note, c.link, c.author, c.reviewer, c.created_at)
        for item, c in enumerate(dossier.corrections, 1)
        for change in list_changes(c) or [("", "", "")]
    ]
    with path.open("x", encoding="utf-8", newline="") as out:
        out.write(format_csv(CSV_COLUMNS, rows))


def _write_geopackage(dossier: Dossier, path: Path) -> None:
    """Layers ``corrections`` (a point each where there is one), ``sketches`` and the table ``dossier``."""
    metres = make_crs("EPSG:31370")
    with quiet_gdal():
        data = create_geopackage(path)
        try:
            points = check_result(data.CreateLayer("corrections", metres, ogr.wkbPoint))
            names = (
                "id",
                "kind",
                "subject",
                "label",
                "before",
                "after",
                "note",
                "link",
                "photo_sha256",
                "author",
                "reviewer",
            )
            _columns(points, ("item", *names, "created_at"))
            sketches = check_result(data.CreateLayer("sketches", metres, ogr.wkbUnknown))
            _columns(sketches, ("item", "id"))
            for item, c in enumerate(dossier.corrections, 1):
                rows = list_changes(c)
                values = {
                    **{name: str(getattr(c, name)) for name in names if name not in ("before", "after")},
                    "before": "\n".join(f"{name}: {before}" for name, before, _after in rows),
                    "after": "\n".join(f"{name}: {after}" for name, _before, after in rows),
                    "created_at": c.created_at,
                }
                wkt = f"POINT ({c.x!r} {c.y!r})" if c.x is not None and c.y is not None else ""
                _add(points, {"item": item, **values}, wkt)
                if c.sketch:
                    _add(sketches, {"item": item, "id": c.id}, c.sketch)
            about = check_result(data.CreateLayer("dossier", None, ogr.wkbNone))
            named = ("number", "service", "commune", "made_at", "author", "trail_head")
            told = {name: getattr(dossier, name) for name in named}
            _columns(about, (*told, "corrections"))
            _add(about, {**told, "corrections": len(dossier.corrections)}, "")
        finally:
            # Windows deletes no file that is open
            data = None


def _columns(layer: ogr.Layer, names: Sequence[str]) -> None:
    for name in names:
        kind = ogr.OFTInteger if name in ("item", "corrections") else ogr.OFTString
        check_result(layer.CreateField(ogr.FieldDefn(name, kind)))


def _add(layer: ogr.Layer, values: dict[str, Any], wkt: str) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        feature.SetField(name, value)
    if wkt:
        check_result(feature.SetGeometry(check_result(ogr.CreateGeometryFromWkt(wkt))))
    check_result(layer.CreateFeature(feature))


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
