"""Receive what communes send: each file is read, judged, and put up for review, or set aside with its reason.

Nothing is decided here, and nothing is lost: what is in doubt waits in quarantine until a named person accepts it.
Twice the same is once.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from shapely.geometry.base import BaseGeometry

from ..corrections.attachments import attach
from ..errors import N_, InvalidFile, RepereError
from ..model.correction import Correction, State, utc_now
from ..profile import current_nis
from .dossier_format import (
    DossierContent,
    DossierItem,
    UnreadableDossier,
    canonical_json,
    is_sealed,
    parse_number,
    sum_item,
)
from .dossier_reader import MAX_FILE_BYTES, ForeignDossier, read_dossier, read_evidence, read_old_dossier
from .dossier_store import RECEIVED, TAKEN_STATES, DossierRecord, DossierStore, ItemRecord
from .judge_items import UNDECIDED, ItemJudge, make_item
from .old_dossier import rebuild_item

SEED_BYTES = 16

MAX_NAME_CHARACTERS = 80
"""Of a file's name that its copy keeps: with a hash before it, it must still be a name."""


@dataclass(frozen=True)
class Reception:
    """What became of a file.

    ``outcome`` is ``accepted``, ``repeated``, ``quarantined``, ``rejected`` or ``unreadable``; ``problem`` says why in
    a word, ``error`` in words where a file could not be read. ``flaws`` are the problems of its items, by number.
    """

    file: str
    outcome: str
    number: str = ""
    nis_code: str = ""
    problem: str = ""
    items: int = 0
    in_review: int = 0
    flaws: Mapping[int, str] | None = None
    error: RepereError | None = None
    received_at: str = ""


@dataclass(frozen=True)
class ReceivingRules:
    """What the receiving desk knows: the communes' keys by NIS code, their boundaries (EPSG:31370), its folders.

    ``find_boundary`` returns None for a commune whose boundary is not known: nothing is then outside of it.
    ``photos`` is where evidence is kept, ``quarantine`` where a copy of what is set aside is; None keeps none.
    """

    keys: Mapping[str, bytes]
    find_boundary: Callable[[str], BaseGeometry | None] = lambda nis_code: None
    photos: Path | None = None
    quarantine: Path | None = None


def list_dossier_files(folder: Path) -> list[Path]:
    """List the dossiers of a folder, by name. Raises InvalidFile if it is not there."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".gpkg" and path.is_file())
    except OSError as error:
        raise InvalidFile(
            N_("{path} cannot be read ({reason})."),
            N_("Bring the folder back, then receive again: what was received stays received."),
            path=folder,
            reason=error.strerror or error,
        ) from error


def receive_files(
    store: DossierStore, paths: Iterable[Path], rules: ReceivingRules, *, who: str
) -> Iterator[Reception]:
    """Receive files one by one; a file that cannot be read stops no other. Raises InvalidFile if ``store`` cannot be
    used.
    """
    for path in paths:
        yield receive_file(store, path, rules, who=who)


def receive_file(store: DossierStore, path: Path, rules: ReceivingRules, *, who: str) -> Reception:
    """Receive one file, which is never written. Raises InvalidFile if ``store`` cannot be used."""
    try:
        content = read_dossier(path)
    except ForeignDossier as error:
        return _set_old_aside(store, path, rules, error, who)
    except UnreadableDossier as error:
        if error.problem == "unreadable":
            _copy_aside(path, rules)
        return Reception(path.name, "unreadable", problem=error.problem, error=error)
    except InvalidFile as error:
        _copy_aside(path, rules)
        return Reception(path.name, "unreadable", problem="unreadable", error=error)
    about: dict[str, Any] = {"number": content.number, "nis_code": content.nis_code, "items": len(content.items)}
    if "answer" in content.manifest:
        return Reception(path.name, "rejected", problem="is_answer", **about)
    known = store.list_dossiers(RECEIVED, content.number)
    same = [each for each in known if each.sum == content.actual_sum]
    if same:
        mended = _put_up_mended(store, same[0], content, rules, path, who)
        return Reception(path.name, "repeated", received_at=same[0].recorded_at, in_review=mended, **about)
    problem = _judge_whole(store, content, known, rules)
    record = _make_record(content, rules, who)
    if problem in ("wrong_commune", "already_received"):
        return Reception(path.name, "rejected", problem=problem, **about)
    if problem:
        _copy_aside(path, rules)
        items = [make_item(content, item, record.sum) for item in content.items]
        store.receive_dossier(replace(record, state="quarantined", problem=problem), items, [], who=who)
        return Reception(path.name, "quarantined", problem=problem, **about)
    return _put_up(store, record, content, rules, path, who)


def accept_quarantined(
    store: DossierStore, record: DossierRecord, rules: ReceivingRules, *, who: str, words: str, nis_code: str = ""
) -> Reception:
    """Put up for review what was set aside, as a named person says for a reason, which is kept and goes to the trail.

    ``nis_code`` is the commune's, for a dossier that does not say. What replaces a dossier that was received recalls
    its items. Raises RepereError without a reason, or if it is decided meanwhile.
    """
    if not words.strip():
        raise RepereError(N_("Who accepts what is not proven says why."), N_("Write how you made sure of its origin."))
    if record.state != "quarantined":
        raise RepereError(N_("The dossier {number} is not set aside."), N_("Refresh the list."), number=record.number)
    items = store.list_dossier_items(record)
    manifest = json.loads(record.manifest)
    contents = tuple(DossierItem(json.loads(item.content), item.sum) for item in items)
    content = DossierContent({**manifest, "commune": nis_code or record.nis_code}, contents, record.sum)
    older = [each for each in store.list_dossiers(RECEIVED, record.number) if each.state in TAKEN_STATES]
    if any(_has_decision(store, each) for each in older):
        raise RepereError(
            N_("Something of the dossier {number} was decided: this one cannot replace it."),
            N_("Ask the commune for a dossier with a number of its own."),
            number=record.number,
        )
    accepted = replace(record, proof="accepted", words=f"{who}: {words.strip()}", problem="", nis_code=content.nis_code)
    for each in older:
        store.update_dossier(each, state="recalled")
    return _put_up(store, accepted, content, rules, None, who, [*older], is_known=True)


def _put_up_mended(
    store: DossierStore,
    record: DossierRecord,
    content: DossierContent,
    rules: ReceivingRules,
    path: Path,
    who: str,
) -> int:
    """Put up items that were altered in the copy that came first, and are whole in this one; how many."""
    altered = {item.item for item in store.list_dossier_items(record) if item.problem == "altered"}
    if record.state not in TAKEN_STATES or not altered:
        return 0
    judge = ItemJudge(store, content, _find_area(content, rules), (), record.sum)
    mended = [item for item in content.items if item.number in altered and item.is_whole]
    items, corrections = _judge_each(judge, mended, path, rules)
    if items:
        store.receive_dossier(replace(record, state="in_review"), items, corrections, who=who, is_known=True)
    return len(corrections)


def _judge_whole(
    store: DossierStore, content: DossierContent, stored: Sequence[DossierRecord], rules: ReceivingRules
) -> str:
    """Why a dossier is not taken as a whole, in a word; nothing for a good one."""
    parts = parse_number(content.number)
    if parts is None or current_nis(parts[0]) != current_nis(content.nis_code):
        return "wrong_commune"
    active = [each for each in stored if each.state in TAKEN_STATES]
    if any(_has_decision(store, each) for each in active):
        return "already_received"
    if not content.is_whole or content.manifest["items"] != len(content.items):
        return "altered"
    key = rules.keys.get(current_nis(content.nis_code), b"")
    if not key:
        return "not_enrolled"
    if not is_sealed(content, key):
        return "unproven"
    return "other_sum" if active else ""


def _has_decision(store: DossierStore, record: DossierRecord) -> bool:
    ids = [item.id for item in store.list_dossier_items(record)]
    return any(each.state not in UNDECIDED and each.state is not State.RECALLED for each in store.find_corrections(ids))


def _make_record(content: DossierContent, rules: ReceivingRules, who: str) -> DossierRecord:
    manifest = content.manifest
    return DossierRecord(
        RECEIVED,
        content.number,
        content.actual_sum,
        content.nis_code,
        "in_review",
        manifest["service"],
        manifest["commune_name"],
        manifest["made_at"],
        manifest["author"],
        utc_now(),
        who,
        "proven" if is_sealed(content, rules.keys.get(current_nis(content.nis_code), b"")) else "unproven",
        manifest["trail_head"],
        manifest.get("replaces", ""),
        # drawn at receipt: nobody who sends knows the sample
        seed=secrets.token_hex(SEED_BYTES),
        manifest=canonical_json(manifest).decode(),
    )


def _put_up(
    store: DossierStore,
    record: DossierRecord,
    content: DossierContent,
    rules: ReceivingRules,
    path: Path | None,
    who: str,
    older: Sequence[DossierRecord] = (),
    *,
    is_known: bool = False,
) -> Reception:
    """Judge each item, and put those in order up for review."""
    judged = ItemJudge(store, content, _find_area(content, rules), older, record.sum)
    items, corrections = _judge_each(judged, content.items, path, rules)
    older = [*older, *(each for each in store.list_dossiers(RECEIVED, record.replaces) if record.replaces)]
    kept = {item.id for item in items}
    recalled = {item.id for each in older for item in store.list_dossier_items(each)} - kept
    state = "in_review" if content.items else "answered"
    record = replace(record, state=state)
    store.receive_dossier(record, items, corrections, recalled, who=who, is_known=is_known)
    if judged.replaced:
        for each in judged.replaced:
            owner = [d for d in store.list_dossiers(RECEIVED, each.number) if d.sum == each.dossier_sum]
            store.update_dossier(owner[0], [replace(each, problem="replaced", twin=content.number)])
    flaws = {item.item: item.problem or item.reason_code for item in items if item.problem or item.reason_code}
    return Reception(
        "" if path is None else path.name,
        "accepted",
        record.number,
        record.nis_code,
        "altered" if "altered" in flaws.values() else "",
        len(items),
        len(corrections),
        flaws,
    )


def _judge_each(
    judge: ItemJudge, items: Iterable[DossierItem], path: Path | None, rules: ReceivingRules
) -> tuple[list[ItemRecord], list[Correction]]:
    """Return the items as they are kept, and the corrections of those in order, with their evidence."""
    records, corrections = [], []
    for item in items:
        record, correction = judge.judge(item)
        records.append(record)
        if correction is not None:
            corrections.append(_attach_evidence(correction, item, path, rules))
    return records, corrections


def _find_area(content: DossierContent, rules: ReceivingRules) -> BaseGeometry | None:
    return rules.find_boundary(current_nis(content.nis_code))


def _attach_evidence(correction: Correction, item: DossierItem, path: Path | None, rules: ReceivingRules) -> Correction:
    """Keep the photo and the sketch of an item; what cannot be kept is left out, and the correction goes on."""
    pieces = item.content["evidence"]
    if path is None or not pieces:
        return correction
    data = read_evidence(path, item)
    for piece in pieces:
        kept = data.get(piece["sha256"])
        if kept is None:
            continue
        with suppress(RepereError, UnicodeDecodeError, OSError):
            if piece["kind"] == "sketch":
                correction = attach(correction, sketch=kept.decode("utf-8"))
            elif piece["kind"] == "photo" and rules.photos is not None and not correction.photo:
                suffix = ".png" if piece["media_type"] == "image/png" else ".jpg"
                photo = rules.photos / f"{piece['sha256']}{suffix}"
                photo.parent.mkdir(parents=True, exist_ok=True)
                photo.write_bytes(kept)
                correction = attach(correction, photo=photo)
    return correction


def _set_old_aside(
    store: DossierStore, path: Path, rules: ReceivingRules, error: ForeignDossier, who: str
) -> Reception:
    """Set a dossier of format 1 aside: what it says of each correction is read out of its words."""
    try:
        number, commune, rows = read_old_dossier(path)
        contents = [rebuild_item(row) for row in rows]
    except (UnreadableDossier, ValueError) as unreadable:
        _copy_aside(path, rules)
        told = unreadable if isinstance(unreadable, RepereError) else error
        return Reception(path.name, "unreadable", problem="unreadable", error=told)
    stated_sum = hashlib.sha256(b"\n".join(map(canonical_json, contents))).hexdigest()
    about: dict[str, Any] = {"number": number, "items": len(contents), "problem": "old_format"}
    known = [each for each in store.list_dossiers(RECEIVED, number) if each.sum == stated_sum]
    if known:
        return Reception(path.name, "repeated", received_at=known[0].recorded_at, **{**about, "problem": ""})
    _copy_aside(path, rules)
    manifest = {"number": number, "commune_name": commune, "items": len(contents)}
    record = DossierRecord(
        RECEIVED, number, stated_sum, "", "quarantined", commune=commune, recorded_at=utc_now(), recorded_by=who,
        proof="unproven", problem="old_format", seed=secrets.token_hex(SEED_BYTES),
        manifest=canonical_json(manifest).decode(),
    )  # fmt: skip
    content = DossierContent(
        {**manifest, "commune": ""}, tuple(DossierItem(each, sum_item(each)) for each in contents), stated_sum
    )
    store.receive_dossier(record, [make_item(content, item, stated_sum) for item in content.items], [], who=who)
    return Reception(path.name, "quarantined", **about)


def _copy_aside(path: Path, rules: ReceivingRules) -> None:
    """Keep a copy of what is set aside, under its hash: another of the same name takes nobody's place.

    The file itself stays where it is; one that no dossier is as large as is not copied.
    """
    if rules.quarantine is None:
        return
    with suppress(OSError):
        if not path.is_file() or path.stat().st_size > MAX_FILE_BYTES:
            return
        data = path.read_bytes()
        rules.quarantine.mkdir(parents=True, exist_ok=True)
        (rules.quarantine / f"{hashlib.sha256(data).hexdigest()[:12]}-{path.name[-MAX_NAME_CHARACTERS:]}").write_bytes(
            data
        )
