"""A dossier goes to the region and its answer comes back: one test for each case of what can happen to them."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shapely
from repere.services.corrections import review
from repere.services.corrections.targets.paper_dossier import Dossier, gather_dossier, number_dossier
from repere.services.dossiers.answer_dossier import answer_dossier
from repere.services.dossiers.dossier_format import DossierContent
from repere.services.dossiers.dossier_reader import read_dossier
from repere.services.dossiers.dossier_store import RECEIVED, SENT, DossierRecord
from repere.services.dossiers.dossier_writer import write_answer, write_dossier
from repere.services.dossiers.recall_dossier import list_recallable, recall_corrections, recall_dossier
from repere.services.dossiers.receive_dossier import (
    ReceivingRules,
    Reception,
    accept_quarantined,
    receive_file,
)
from repere.services.dossiers.sampling import draw_sample, list_answer_samples, settle_sample
from repere.services.dossiers.settle_answer import (
    OpenedAnswer,
    list_unanswered,
    open_answer,
    record_sent_dossier,
    restore_history,
    settle_answer,
)
from repere.services.errors import RepereError
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.backends.postgis import Server
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.postgres import Cluster

HUY, GEMBLOUX = "61031", "92142"
KEY = b"a key of Huy and its region, 32."
AREA = shapely.box(205000, 128000, 218000, 138000)
RULES = ReceivingRules({HUY: KEY}, lambda nis_code: AREA if nis_code == HUY else None)
ANYONE = OutboxRules(review="anyone")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster() as running:
        yield running


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "huy.gpkg", HUY) as opened:
        yield opened


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "region.gpkg") as opened:
        yield opened


class Desk:
    """A commune and its region, and the files between them."""

    def __init__(self, commune: Workspace, region: Workspace, folder: Path) -> None:
        self.commune, self.region, self.folder = commune, region, folder
        self.sent: list[Correction] = []

    def draft(self, subject: str = "1948449", number: str = "14", **more: Any) -> Correction:
        x = float(more.pop("x", 211000.0))
        position = {"x": x, "y": 132000.0, "crs": "EPSG:31370"}
        before = {"street_name": "Rue Haute", "house_number": "12", "position": position}
        values: dict[str, Any] = {
            "before": before, "after": {**before, "house_number": number}, "x": x, "y": 132000.0, "author": "Anne",
            "base_version": "3", **more,
        }  # fmt: skip
        made = Correction("addressing", values.pop("kind", "renumber"), subject, f"Rue Haute {subject}", **values)
        self.commune.enqueue(made)
        return self.approve(made)

    def approve(self, draft: Correction) -> Correction:
        ready = self.commune.transition(draft, State.READY, who="Anne")
        return self.commune.transition(ready, State.APPROVED, who="Bruno")

    def send(self, key: bytes = KEY, replaces: str = "", empty: bool = False) -> Path:
        """Put what is approved into the next dossier, hand it in; the file."""
        made = gather_dossier(self.commune, service="ICAR", commune="Huy", nis_code=HUY, author="Anne")
        if made is None:
            assert empty
            made = Dossier("", "ICAR", "Huy", "2026-11-27T10:00:00Z", "Anne", (), nis_code=HUY)
        made = replace(number_dossier(self.commune, made), replaces=replaces)
        files = write_dossier(made, self.folder, key)
        self.sent = record_sent_dossier(self.commune, made, files, who="Anne")
        return files.geopackage

    def receive(self, path: Path, rules: ReceivingRules = RULES) -> Reception:
        return receive_file(self.region, path, rules, who="Rita")

    def record(self, number: str = "", state: str = "") -> DossierRecord:
        return [
            each
            for each in self.region.list_dossiers(RECEIVED)
            if number in ("", each.number) and state in ("", each.state)
        ][-1]

    def decide(self, state: State, which: str = "", words: str = "") -> None:
        """Accept, refuse or return what is in review (or one, by its id)."""
        rows = [each for each in self.region.list_corrections((State.READY,)) if which in ("", each.id)]
        rows = review.start_review(self.region, rows, who="Rita")
        if state is State.APPROVED:
            review.approve(self.region, rows, who="Rita", rules=ANYONE)
        else:
            self.region.review(rows, state, who="Rita", reason=words, reason_code="doublon")

    def apply(self, which: str) -> None:
        made = self.region.get_correction(which)
        for state in (State.SENDING, State.SUBMITTED, State.APPLIED):
            made = self.region.transition(made, state, who="Rita", receipt={"encoded_at": "2026-11-28"})

    def answer(self, number: str = "", key: bytes = KEY, **more: Any) -> Path:
        content = answer_dossier(self.region, self.record(number), who="Rita", key=key, **more)
        folder = self.folder / "answers"
        folder.mkdir(exist_ok=True)
        return write_answer(content, folder)

    def open(self, path: Path, key: bytes = KEY) -> OpenedAnswer:
        return open_answer(self.commune, path, who="Anne", key=key)

    def state(self, correction: Correction) -> State:
        return self.commune.get_correction(correction.id).state


@pytest.fixture
def desk(commune: Workspace, region: Workspace, tmp_path: Path) -> Desk:
    return Desk(commune, region, tmp_path)


def spoil(path: Path, *statements: str) -> Path:
    """A copy of a dossier that somebody changed by hand."""
    copy = path.with_name(f"{path.stem}-spoilt.gpkg")
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as db, db:
        for statement in statements:
            db.execute(statement)
    return copy


def test_case_1_a_good_dossier_is_accepted_and_a_receipt_offered(desk: Desk) -> None:
    made = desk.draft(note="é « Ł »")
    path = desk.send()
    before = path.read_bytes()
    taken = desk.receive(path)
    assert (taken.outcome, taken.number, taken.in_review, taken.flaws) == ("accepted", "61031-2026-001", 1, {})
    assert path.read_bytes() == before and not list(path.parent.glob(f"{path.name}-*"))
    (row,) = desk.region.list_corrections()
    assert (row.id, row.state, row.author, row.note, row.after) == (made.id, State.READY, "Anne", made.note, made.after)
    assert desk.record().proof == "proven" and desk.record().nis_code == HUY and len(desk.record().seed) == 32
    assert desk.region.list_steps(made.id)[-1]["to_state"] == "ready"
    receipt = desk.answer()
    assert receipt.name == "repere-61031-2026-001-reponse-0.gpkg"
    assert desk.open(receipt).outcome == "receipt"
    assert desk.commune.list_dossiers(SENT)[0].state == "received" and desk.state(made) is State.SUBMITTED


def test_case_2_twice_is_once(desk: Desk) -> None:
    desk.draft()
    path = desk.send()
    first = desk.receive(path)
    again = desk.receive(path)
    assert (first.outcome, again.outcome, again.received_at) == ("accepted", "repeated", desk.record().recorded_at)
    assert len(desk.region.list_corrections()) == len(desk.region.list_dossiers()) == 1


def other_text(path: Path, key: bytes = KEY, drop: int = 0) -> Path:
    """The same number over another text, made by who has the key."""
    from repere.services.dossiers.dossier_format import close_content

    content = read_dossier(path)
    items = [dict(item.content) for item in content.items if item.number != drop]
    items[0]["note"] = "another text"
    made = close_content({**content.manifest, "items": len(items)}, items, key)
    return rewrite(path, made)


def rewrite(path: Path, content: DossierContent) -> Path:
    copy = path.with_name(f"{path.stem}-other.gpkg")
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as db, db:
        manifest = json.dumps(content.manifest, ensure_ascii=False)
        db.execute("UPDATE dossier SET manifest = ?, sum = ?, seal = ?", (manifest, content.stated_sum, content.seal))
        db.execute("DELETE FROM items")
        rows = [(i.number, i.stated_sum, json.dumps(i.content, ensure_ascii=False)) for i in content.items]
        db.executemany("INSERT INTO items (item, sum, content) VALUES (?, ?, ?)", rows)
    return copy


def test_what_is_received_is_held_against_its_like_and_not_against_all_that_ever_came(desk: Desk) -> None:
    made = [desk.draft(str(1948440 + number)) for number in range(12)]
    asked: list[str] = []
    db = desk.region._backend._db
    db.set_trace_callback(asked.append)
    desk.receive(desk.send())
    desk.region.find_queue_rows([each.id for each in made])
    db.set_trace_callback(None)
    plans = [
        row["detail"]
        for sql in asked
        if sql.startswith("SELECT") and ("FROM corrections" in sql or "FROM dossier_items" in sql)
        for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")
    ]
    assert plans and not [each for each in plans if "SCAN" in each or "(state=?)" in each or "(direction=?)" in each]


def test_case_3_another_text_under_the_same_number_waits_for_a_person(desk: Desk) -> None:
    first, second = desk.draft(), desk.draft("1948450")
    path = desk.send()
    desk.receive(path)
    taken = desk.receive(other_text(path, drop=2))
    assert (taken.outcome, taken.problem) == ("quarantined", "other_sum")
    assert {each.state for each in desk.region.list_corrections()} == {State.READY}
    waiting = desk.record(state="quarantined")
    with pytest.raises(RepereError):
        accept_quarantined(desk.region, waiting, RULES, who="Rita", words=" ")
    accept_quarantined(desk.region, waiting, RULES, who="Rita", words="Anne, par téléphone")
    states = {each.id: (each.state, each.note) for each in desk.region.list_corrections()}
    assert states == {first.id: (State.READY, "another text"), second.id: (State.RECALLED, "")}
    assert [each.state for each in desk.region.list_dossiers(RECEIVED)] == ["recalled", "in_review"]


def test_case_4_another_text_after_a_decision_is_refused_as_a_whole(desk: Desk) -> None:
    desk.draft()
    path = desk.send()
    desk.receive(path)
    desk.decide(State.APPROVED)
    taken = desk.receive(other_text(path))
    assert (taken.outcome, taken.problem) == ("rejected", "already_received")
    assert len(desk.region.list_dossiers()) == 1


def test_case_5_an_item_altered_by_hand_is_set_aside_and_the_others_go_on(desk: Desk) -> None:
    first, second = desk.draft(), desk.draft("1948450")
    good = desk.send()
    path = spoil(good, """UPDATE items SET content = replace(content, '"14"', '"16"') WHERE item = 2""")
    taken = desk.receive(path)
    assert (taken.outcome, taken.in_review, taken.flaws, taken.problem) == ("accepted", 1, {2: "altered"}, "altered")
    assert [each.id for each in desk.region.list_corrections()] == [first.id]
    answer = desk.answer()
    assert read_dossier(answer).manifest["problem"] == "altered"
    assert [d.content["outcome"] for d in read_dossier(answer).items] == ["pending", "altered"]
    assert desk.open(answer).problem == "altered" and desk.state(second) is State.SUBMITTED
    # the file as it was made comes after all
    again = desk.receive(good)
    assert (again.outcome, again.in_review, desk.receive(good).in_review) == ("repeated", 1, 0)
    assert [each.id for each in desk.region.list_corrections()] == [first.id, second.id]
    assert read_dossier(desk.answer()).manifest["problem"] == ""


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM items WHERE item = 2",
        """UPDATE dossier SET manifest = replace(manifest, '"Anne"', '"Zoé"')""",
        "UPDATE items SET sum = (SELECT sum FROM items WHERE item = 1) WHERE item = 2",
    ],
)
def test_case_6_a_changed_whole_is_set_aside_whole(desk: Desk, statement: str) -> None:
    desk.draft()
    desk.draft("1948450")
    taken = desk.receive(spoil(desk.send(), statement))
    assert (taken.outcome, taken.problem, desk.region.list_corrections()) == ("quarantined", "altered", [])


@pytest.mark.parametrize("key", [b"", b"the key of somebody else, 32 by."])
def test_case_7_an_origin_that_is_not_proven_waits_for_a_named_person(desk: Desk, key: bytes) -> None:
    desk.draft()
    taken = desk.receive(desk.send(key))
    assert (taken.outcome, taken.problem, desk.region.list_corrections()) == ("quarantined", "unproven", [])
    with pytest.raises(RepereError, match="says why"):
        accept_quarantined(desk.region, desk.record(), RULES, who="Rita", words=" ")
    accepted = accept_quarantined(desk.region, desk.record(), RULES, who="Rita", words="Anne, par téléphone")
    assert (accepted.outcome, accepted.in_review) == ("accepted", 1)
    assert (desk.record().proof, desk.record().words) == ("accepted", "Rita: Anne, par téléphone")
    (row,) = desk.region.list_corrections()
    assert "Anne, par téléphone" in desk.region.list_steps(row.id)[-1]["detail"]


def test_case_8_a_commune_that_has_no_key_yet_is_asked_once(desk: Desk) -> None:
    desk.draft()
    taken = desk.receive(desk.send(), ReceivingRules({}))
    assert (taken.outcome, taken.problem) == ("quarantined", "not_enrolled")
    assert accept_quarantined(desk.region, desk.record(), RULES, who="Rita", words="guichet").in_review == 1
    assert desk.record().proof == "accepted"
    # its key is given once: the next one is proven by itself
    desk.draft("1948450")
    assert desk.receive(desk.send()).outcome == "accepted" and desk.record().proof == "proven"


def test_case_9_another_commune_s_is_refused_whole_or_by_item(desk: Desk) -> None:
    desk.draft()
    desk.draft("1948450", x=250000.0)  # in Hesbaye
    desk.draft("1948451", x=218049.0)  # within 50 m of the boundary
    path = desk.send()
    assert desk.receive(path).flaws == {2: "hors_commune"}
    decision = read_dossier(desk.answer()).items[1].content
    assert (decision["outcome"], decision["reason_code"]) == ("refused", "hors_commune")
    content = read_dossier(path)
    foreign = replace(content, manifest={**content.manifest, "commune": GEMBLOUX})
    taken = desk.receive(rewrite(path, foreign))
    assert (taken.outcome, taken.problem) == ("rejected", "wrong_commune")


def test_case_10_a_newer_format_is_left_alone(desk: Desk) -> None:
    desk.draft()
    path = spoil(desk.send(), "UPDATE dossier SET format = 3, manifest = 'a new way'")
    taken = desk.receive(path, replace(RULES, quarantine=desk.folder / "aside"))
    assert (taken.outcome, taken.problem) == ("unreadable", "newer_format")
    assert "Update the plugin" in taken.error.hint and not (desk.folder / "aside").exists()


def test_case_11_a_dossier_of_the_old_format_is_taken_as_unproven(desk: Desk) -> None:
    path = desk.folder / "repere-2026-001.gpkg"
    shutil.copy(Path(__file__).parent / "old_dossier.gpkg", path)
    taken = desk.receive(path)
    assert (taken.outcome, taken.problem, taken.number, taken.items) == ("quarantined", "old_format", "2026-001", 2)
    accepted = accept_quarantined(desk.region, desk.record(), RULES, who="Rita", words="demandé à Huy", nis_code=HUY)
    assert accepted.in_review == 2 and desk.receive(path).outcome == "repeated"
    moved = desk.region.list_corrections()[0]
    assert moved.after["position"] == {"x": 211003.5, "y": 132000.0, "crs": "EPSG:31370"}
    assert (moved.before["house_number"], moved.after["house_number"], moved.x) == ("12", "14", 211003.5)


def test_case_12_what_cannot_be_read_is_said_and_a_missing_photo_only_flagged(desk: Desk, picture: Path) -> None:
    from repere.services.corrections.attachments import attach

    broken = desk.folder / "broken.gpkg"
    broken.write_bytes(b"SQLite format 3\0" + b"\0" * 4000)
    taken = desk.receive(broken, replace(RULES, quarantine=desk.folder / "aside"))
    assert (taken.outcome, taken.problem) == ("unreadable", "unreadable")
    assert len(list((desk.folder / "aside").iterdir())) == 1
    made = attach(Correction("addressing", "retire", "1", "Rue Haute 1", {"house_number": "1"}, {}), photo=picture)
    desk.commune.enqueue(made)
    desk.approve(made)
    path = desk.send()
    photos = replace(RULES, photos=desk.folder / "photos")
    assert desk.receive(spoil(path, "UPDATE evidence SET bytes = x''"), photos).flaws == {1: "preuve_manque"}
    assert desk.region.list_corrections()[0].photo == ""
    with Workspace(desk.folder / "other.gpkg") as other:
        receive_file(other, path, photos, who="Rita")
        kept = Path(other.list_corrections()[0].photo)
    assert (
        kept.parent == desk.folder / "photos" and b"Exif" in picture.read_bytes() and b"Exif" not in kept.read_bytes()
    )


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A JPEG with a position in its Exif."""
    from repere.services.picture_formats import detect_picture_format

    made = tmp_path / "photo.jpg"
    exif = b"Exif\0\0" + b"II*\0" + b"50.5187N 5.2397E" * 4
    app1 = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    made.write_bytes(b"\xff\xd8" + app1 + b"\xff\xdb\x00\x04\x00\x01\xff\xda\x00\x02 pixels \xff\xd9")
    assert detect_picture_format(made.read_bytes()) == "jpeg"
    return made


def test_two_files_of_one_name_that_are_set_aside_are_both_kept(desk: Desk) -> None:
    rules, sent = replace(RULES, quarantine=desk.folder / "aside"), []
    for commune, written in (("huy", b"SQLite format 3\0 cut off"), ("wanze", b"no GeoPackage at all")):
        (desk.folder / commune).mkdir()
        sent.append(desk.folder / commune / f"{'dossier ' * 30}.gpkg")
        sent[-1].write_bytes(written)
        assert desk.receive(sent[-1], rules).outcome == "unreadable"
    kept = sorted(each.read_bytes() for each in (desk.folder / "aside").iterdir())
    assert kept == sorted(each.read_bytes() for each in sent)


def test_case_13_what_the_shared_database_has_already_is_one_row(desk: Desk) -> None:
    made = desk.draft()
    path = desk.send()
    own = replace(made, state=State.DRAFT, note="as the database has it")
    desk.region.enqueue(own)
    taken = desk.receive(path)
    assert (taken.in_review, taken.flaws) == (0, {1: "known"})
    (row,) = desk.region.list_corrections()
    assert (row.state, row.note) == (State.DRAFT, own.note)
    assert read_dossier(desk.answer()).items[0].content["outcome"] == "pending"


def resend(desk: Desk, change: Callable[[dict[str, Any]], Any] = lambda item: None) -> Path:
    """The same corrections in another dossier, as a commune does whose workspace was restored."""
    from repere.services.dossiers.dossier_format import close_content

    old = next(desk.folder.glob("repere-61031-2026-001.gpkg"))
    content = read_dossier(old)
    items = [dict(item.content) for item in content.items]
    for item in items:
        change(item)
    made = close_content({**content.manifest, "number": "61031-2026-002"}, items, KEY)
    return rewrite(old, made)


def test_case_14_the_same_in_two_dossiers_is_decided_once_and_answered_in_both(desk: Desk) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    taken = desk.receive(resend(desk))
    assert (taken.outcome, taken.in_review, taken.flaws) == ("accepted", 0, {1: "known"})
    desk.decide(State.APPROVED)
    desk.apply(made.id)
    for number, other in (("61031-2026-001", None), ("61031-2026-002", "61031-2026-001")):
        decision = read_dossier(desk.answer(number)).items[0].content
        assert (decision["outcome"], decision.get("also_in")) == ("applied", other)


def newer(item: dict[str, Any]) -> None:
    item["version"] += 1
    item["after"] = {**item["after"], "house_number": "16"}


def older(item: dict[str, Any]) -> None:
    item["version"] -= 1
    item["after"] = {**item["after"], "house_number": "10"}


def test_case_15_of_two_versions_the_higher_counts_until_it_is_decided(desk: Desk) -> None:
    desk.draft()
    desk.receive(desk.send())
    assert desk.receive(resend(desk, newer)).in_review == 1
    (row,) = desk.region.list_corrections()
    assert (row.after["house_number"], row.dossier) == ("16", "61031-2026-002")
    assert [item.problem for item in desk.region.find_dossier_items(RECEIVED, [row.id])] == ["replaced", ""]


@pytest.mark.parametrize(("decided", "flaw"), [(False, "replaced"), (True, "deja_decide")])
def test_case_15_an_older_version_or_one_after_the_decision_changes_nothing(
    desk: Desk, decided: bool, flaw: str
) -> None:
    desk.draft()
    desk.receive(desk.send())
    if decided:
        desk.decide(State.APPROVED)
    assert desk.receive(resend(desk, newer if decided else older)).flaws == {1: flaw}
    (row,) = desk.region.list_corrections()
    assert row.after["house_number"] == "14"
    decision = read_dossier(desk.answer("61031-2026-002")).items[0].content
    assert decision["outcome"] == ("refused" if decided else "withdrawn_seen")


def twins(desk: Desk) -> list[tuple[str, str]]:
    return [(item.twin, item.reason_code) for item in desk.region.list_dossier_items(desk.record())]


def test_case_16_two_that_ask_the_same_are_shown_as_twins(desk: Desk) -> None:
    first = desk.draft()
    desk.receive(desk.send())
    desk.commune.transition(desk.sent[0], State.RECALLED, who="Anne")
    desk.commune.transition(desk.commune.get_correction(first.id), State.WITHDRAWN, who="Anne")
    desk.draft()
    assert desk.receive(desk.send()).in_review == 1
    assert twins(desk) == [(first.id, "doublon")]


def test_case_17_two_that_ask_otherwise_are_shown_as_a_conflict(desk: Desk) -> None:
    desk.draft(), desk.draft(number="16")
    taken = desk.receive(desk.send())
    assert (taken.in_review, taken.flaws) == (2, {2: "contradictoire"})
    assert twins(desk) == [("", ""), (desk.sent[0].id, "contradictoire")]


def test_two_streets_of_one_name_in_two_villages_are_no_conflict(desk: Desk) -> None:
    for postcode, name in (("4500", "Rue de l'Église Saint-Pierre"), ("4520", "Rue de l'Église Saint-Paul")):
        desk.draft(
            "Rue de l'Eglise St P.", kind="rename", after={"street_name": name},
            before={"street_name": "Rue de l'Eglise St P.", "postcode": postcode, "address_id": postcode},
        )  # fmt: skip
    assert desk.receive(desk.send()).in_review == 2
    assert twins(desk) == [("", ""), ("", "")]


def test_case_18_two_new_addresses_in_one_place_are_twins(desk: Desk) -> None:
    def new(subject: str, x: float, number: str = "14") -> Correction:
        after = {"street_name": "Rue Haute", "house_number": number, "position": {"x": x, "y": 132000.0, "crs": "E"}}
        return desk.draft(subject, kind="create", before={}, after=after, x=x)

    first = new("r1", 211000.0)
    new("r2", 211004.0), new("r3", 211006.0), new("r4", 211000.0, "16")
    desk.receive(desk.send())
    by_subject = {
        json.loads(item.content)["subject"]: (item.twin, item.reason_code)
        for item in desk.region.list_dossier_items(desk.record())
    }
    assert {by_subject["r1"][1], by_subject["r2"][1]} == {"", "doublon"}
    assert by_subject["r4"] == ("", "") and first.kind == "create"


def test_case_22_a_recall_takes_back_what_is_undecided(desk: Desk) -> None:
    first, second = desk.draft(), desk.draft("1948450")
    desk.receive(desk.send())
    desk.decide(State.APPROVED, first.id)
    recall_corrections(desk.commune, desk.sent, who="Anne")
    number = desk.sent[0].dossier
    assert desk.receive(desk.send(replaces=number, empty=True)).outcome == "accepted"
    states = {each.id: each.state for each in desk.region.list_corrections()}
    assert states == {first.id: State.APPROVED, second.id: State.RECALLED}
    outcomes = [item.content["outcome"] for item in read_dossier(desk.answer(number)).items]
    assert outcomes == ["approved", "withdrawn_seen"]
    assert [each.state for each in desk.commune.list_dossiers(SENT)] == ["recalled", "handed_in"]


def test_case_22_a_dossier_is_asked_back_by_another_one_that_the_region_receives(desk: Desk) -> None:
    first, second = desk.draft(), desk.draft("1948450")
    desk.receive(desk.send())
    desk.decide(State.RETURNED, second.id, "Photo illisible")
    desk.open(desk.answer())
    (record,) = desk.commune.list_dossiers(SENT)
    path, recalled = recall_dossier(desk.commune, record, desk.folder, who="Anne", key=KEY)
    assert [each.id for each in recalled] == [first.id] and not list_recallable(desk.commune, record)
    assert path.name == "repere-61031-2026-002.gpkg" and desk.receive(path).outcome == "accepted"
    assert desk.region.get_correction(first.id).state is State.RECALLED
    assert desk.open(desk.answer("61031-2026-001")).outcome == "settled" and desk.state(first) is State.RECALLED
    with pytest.raises(RepereError):
        recall_dossier(desk.commune, record, desk.folder, who="Anne", key=KEY)
    assert len(desk.commune.list_dossiers(SENT)) == 2


def test_a_dossier_that_is_answered_is_reminded_of_no_more(desk: Desk) -> None:
    made, other = desk.draft(), desk.draft("1948450")
    path = desk.send()
    desk.receive(path)
    desk.decide(State.WITHDRAWN, made.id, "existe déjà")
    desk.answer()
    late = date(2099, 1, 1)
    assert desk.record().state == "partly_answered" and list_unanswered(desk.region, RECEIVED, late)
    desk.decide(State.WITHDRAWN, other.id, "existe déjà")
    desk.answer()
    assert desk.record().state == "answered" and not list_unanswered(desk.region, RECEIVED, late)
    # its number stays taken
    assert desk.receive(other_text(path)).problem == "already_received"


@pytest.mark.parametrize(("decision", "warned"), [(State.APPROVED, True), (State.RETURNED, False)])
def test_case_23_an_answer_to_what_was_withdrawn_here_is_told_or_noted(
    desk: Desk, decision: State, warned: bool
) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    (recalled,) = recall_corrections(desk.commune, desk.sent, who="Anne")
    desk.commune.transition(recalled, State.WITHDRAWN, who="Anne")
    desk.decide(decision, words="" if warned else "Photo illisible")
    if warned:
        desk.apply(made.id)
    opened = desk.open(desk.answer())
    assert opened.warnings == ({made.id: "applied_after_withdrawal"} if warned else {})
    assert desk.state(made) is State.WITHDRAWN and not opened.drafts
    (item,) = desk.commune.list_dossier_items(desk.commune.list_dossiers(SENT)[0])
    assert item.outcome == ("applied" if warned else "returned")


def test_case_24_a_partial_answer_settles_its_items(desk: Desk) -> None:
    first, second, third = desk.draft(), desk.draft("1948450"), desk.draft("1948451")
    desk.receive(desk.send())
    desk.decide(State.APPROVED, first.id)
    desk.apply(first.id)
    desk.decide(State.RETURNED, second.id, "La photo montre un autre bâtiment")
    opened = desk.open(desk.answer())
    assert [desk.state(each) for each in (first, third)] == [State.APPLIED, State.SUBMITTED]
    (draft,) = opened.drafts
    assert (draft.state, draft.replaces, draft.reason_code) == (State.DRAFT, second.id, "doublon")
    assert draft.reason == "La photo montre un autre bâtiment" and desk.commune.get_correction(draft.id) == draft
    sent = desk.commune.list_dossiers(SENT)[0]
    assert sent.state == "partly_answered"
    late = date.fromordinal(date.fromisoformat(sent.recorded_at[:10]).toordinal() + 60)
    assert list_unanswered(desk.commune, SENT, late) == [sent], "its age goes on counting"
    assert desk.state(second) is State.WITHDRAWN
    steps = [step["to_state"] for step in desk.commune.list_steps(second.id)]
    assert steps[-2:] == ["returned", "withdrawn"]


def test_an_answer_whose_opening_stopped_half_way_goes_on_when_it_is_opened_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    desk.decide(State.RETURNED, words="La photo montre un autre bâtiment")
    path = desk.answer()

    def stop(*_what: object, **_more: object) -> None:
        raise KeyboardInterrupt  # the program ends here

    with monkeypatch.context() as stopped, pytest.raises(KeyboardInterrupt):
        stopped.setattr(Workspace, "replace_by_draft", stop)
        desk.open(path)
    assert desk.state(made) is State.RETURNED
    again = desk.open(path)
    (draft,) = again.drafts
    assert (again.outcome, draft.replaces, draft.reason) == ("repeated", made.id, "La photo montre un autre bâtiment")
    assert desk.open(path).drafts == () and desk.state(made) is State.WITHDRAWN


def test_case_25_the_highest_answer_counts_whatever_order_they_come_in(desk: Desk) -> None:
    first, second = desk.draft(), desk.draft("1948450")
    desk.receive(desk.send())
    desk.answer()
    desk.decide(State.WITHDRAWN, first.id, "existe déjà")
    one = desk.answer()
    desk.decide(State.WITHDRAWN, second.id, "existe déjà")
    two = desk.answer()
    assert [read_dossier(path).manifest["answer"] for path in (one, two)] == [1, 2]
    assert desk.open(two).outcome == "settled"
    assert [desk.state(each) for each in (first, second)] == [State.REFUSED] * 2
    assert desk.open(one).outcome == "older" and desk.open(two).outcome == "repeated"
    assert len(desk.commune.list_dossiers(SENT)) == 1 and desk.commune.list_dossiers(SENT)[0].state == "answered"


def test_case_26_what_is_applied_stays_applied_and_a_contradiction_is_told(desk: Desk) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    desk.decide(State.APPROVED)
    desk.apply(made.id)
    desk.open(desk.answer())
    contradicting = forged(desk, answer=1, outcome="refused", reason_code="doublon", reason="existe déjà")
    opened = settle_answer(desk.commune, contradicting, who="Anne", key=KEY)
    assert opened.warnings == {made.id: "contradicts"} and desk.state(made) is State.APPLIED
    # both are kept: what it was settled by, and what was said since
    (item,) = desk.commune.list_dossier_items(desk.commune.list_dossiers(SENT)[0])
    receipt = desk.commune.get_correction(made.id).receipt or {}
    assert receipt["answer_number"] == 0 and (item.outcome, item.reason) == ("refused", "existe déjà")
    lower = forged(desk, answer=0, outcome="refused", reason_code="doublon", reason="existe déjà")
    assert settle_answer(desk.commune, lower, who="Anne", key=KEY).outcome == "older"


def forged(desk: Desk, key: bytes = KEY, header: Mapping[str, Any] | None = None, **changes: Any) -> DossierContent:
    """The region's last answer with other words, sealed anew by who has ``key``."""
    from repere.services.dossiers.dossier_format import close_content

    path = sorted((desk.folder / "answers").iterdir())[-1]
    content = read_dossier(path)
    manifest = {**content.manifest, **(header or {}), "answer": changes.pop("answer", content.manifest["answer"])}
    return close_content(manifest, [{**item.content, **changes} for item in content.items], key)


@pytest.mark.parametrize("header", [{"number": "61031-2026-009"}, {"commune": GEMBLOUX}, {"answers_sum": "0" * 64}])
def test_case_27_an_answer_to_another_dossier_settles_nothing(desk: Desk, header: dict[str, str]) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    desk.decide(State.WITHDRAWN, words="existe déjà")
    desk.answer()
    opened = settle_answer(desk.commune, forged(desk, header=header), who="Anne", key=KEY)
    assert (opened.outcome, opened.problem) == ("refused", "another_dossier")
    assert desk.state(made) is State.SUBMITTED


def test_case_28_an_item_of_two_dossiers_settles_once_and_both_say_where(desk: Desk) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    first = desk.commune.list_dossiers(SENT)[0]
    (item,) = desk.commune.list_dossier_items(first)
    second = replace(first, number="61031-2026-002", sum="1" * 64)
    desk.commune.store_dossier(second, [replace(item, number=second.number, dossier_sum=second.sum)])
    desk.decide(State.WITHDRAWN, words="existe déjà")
    desk.open(desk.answer())
    assert desk.state(made) is State.REFUSED
    (noted,) = desk.commune.list_dossier_items(second)
    assert (noted.outcome, noted.twin) == ("refused", first.number)


def test_case_29_after_sixty_days_both_sides_are_reminded(desk: Desk) -> None:
    desk.draft()
    desk.receive(desk.send())
    day = date.fromisoformat(desk.record().recorded_at[:10])
    for store, direction in ((desk.commune, SENT), (desk.region, RECEIVED)):
        assert list_unanswered(store, direction, day) == []
        late = date.fromordinal(day.toordinal() + 60)
        assert [each.number for each in list_unanswered(store, direction, late)] == ["61031-2026-001"]


def test_case_30_a_region_that_lost_its_workspace_goes_on_after_the_last_answer(desk: Desk) -> None:
    made = desk.draft()
    path = desk.send()
    desk.receive(path)
    for _answer in range(3):
        last = desk.answer()
    desk.open(last)
    with Workspace(desk.folder / "restored.gpkg") as restored:
        desk.region = restored
        assert desk.receive(path).outcome == "accepted"
        desk.decide(State.WITHDRAWN, words="existe déjà")
        shutil.rmtree(desk.folder / "answers")
        answer = desk.answer(at_least=read_dossier_number(last) if last.exists() else 2)
        assert read_dossier(answer).manifest["answer"] == 3
        assert desk.open(answer).outcome == "settled" and desk.state(made) is State.REFUSED


def read_dossier_number(path: Path) -> int:
    return int(read_dossier(path).manifest["answer"])


def test_case_31_an_answer_alone_tells_a_commune_that_lost_its_workspace(desk: Desk) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    desk.decide(State.WITHDRAWN, words="existe déjà")
    answer = desk.answer()
    with Workspace(desk.folder / "new.gpkg", HUY) as lost:
        assert open_answer(lost, answer, who="Anne", key=KEY).problem == "another_dossier"
        record = restore_history(lost, read_dossier(answer), who="Anne")
        (item,) = lost.list_dossier_items(record)
        assert (item.id, item.outcome, item.reason) == (made.id, "refused", "existe déjà")
        assert lost.next_dossier_number(HUY, 2026) == "61031-2026-002"
        assert open_answer(lost, answer, who="Anne", key=KEY).outcome == "repeated", "it is to look at"
        assert lost.list_corrections() == []
        with pytest.raises(RepereError):
            restore_history(lost, read_dossier(answer), who="Anne")


def test_an_answer_says_what_was_accepted_by_a_sample_and_anybody_draws_it_again(desk: Desk) -> None:
    made = [desk.draft(str(1948400 + number), str(number)) for number in range(40)]
    desk.receive(desk.send())
    sample = draw_sample(desk.region, desk.record(), "renumber", who="Rita")
    assert len(sample.lot_ids) == 40 > len(sample.drawn_ids)
    desk.decide(State.WITHDRAWN, sample.drawn_ids[0], "existe déjà")
    settle_sample(desk.region, sample)
    answer = read_dossier(desk.answer())
    (told,) = answer.manifest["samples"]
    assert (told["state"], told["lot"], len(told["drawn"])) == ("failed", list(range(1, 41)), len(sample.drawn_ids))
    settle_answer(desk.commune, answer, who="Anne", key=KEY)
    (sent,) = desk.commune.list_dossiers(SENT)
    (kept,) = list_answer_samples(desk.commune, sent)
    assert kept.is_repeatable and kept.drawn_ids == sample.drawn_ids and set(kept.lot_ids) == {each.id for each in made}
    # one that was chosen instead of drawn: the same answer, sealed by the region
    easy = [{**told, "drawn": told["drawn"][::-1]}]
    chosen = forged(desk, header={"samples": easy}, answer=1)
    assert settle_answer(desk.commune, chosen, who="Anne", key=KEY).outcome == "settled"
    assert [each.is_repeatable for each in list_answer_samples(desk.commune, sent)] == [False]
    desk.commune.set_note("samples of the answer to 61031-2026-001", '{"samples": [7, {"lot": [[], 4], "level": "x"}]}')
    assert [each.is_repeatable for each in list_answer_samples(desk.commune, sent)] == [False], "a damaged note"


def test_case_32_a_dossier_of_nothing_is_received_and_closed(desk: Desk) -> None:
    taken = desk.receive(desk.send(empty=True))
    assert (taken.outcome, taken.items, desk.record().state) == ("accepted", 0, "answered")
    assert read_dossier(desk.answer()).manifest["complete"] is True


def test_case_33_of_two_first_answers_the_second_is_refused(desk: Desk) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    shutil.copy(desk.folder / "region.gpkg", desk.folder / "copy.gpkg")
    desk.open(desk.answer())
    shutil.rmtree(desk.folder / "answers")
    with Workspace(desk.folder / "copy.gpkg") as copy:
        desk.region = copy
        desk.decide(State.WITHDRAWN, words="existe déjà")
        opened = desk.open(desk.answer())
    assert (opened.outcome, opened.problem) == ("refused", "second_answer") and desk.state(made) is State.SUBMITTED


@pytest.mark.parametrize("key", [b"", b"the key of somebody else, 32 by."])
def test_an_answer_that_is_not_proven_settles_nothing(desk: Desk, key: bytes) -> None:
    made = desk.draft()
    desk.receive(desk.send())
    desk.decide(State.WITHDRAWN, words="existe déjà")
    opened = desk.open(desk.answer(key=key))
    assert (opened.outcome, opened.problem, desk.state(made)) == ("refused", "unproven", State.SUBMITTED)
    assert spoilt_answer(desk).problem == "altered"


def spoilt_answer(desk: Desk) -> OpenedAnswer:
    path = sorted((desk.folder / "answers").iterdir())[-1]
    return desk.open(spoil(path, "UPDATE decisions SET content = replace(content, 'refused', 'applied')"))


def test_a_hand_in_that_stops_half_way_still_finds_its_answer(desk: Desk) -> None:
    first, second = desk.draft(), desk.draft("1948450")
    made = gather_dossier(desk.commune, service="ICAR", commune="Huy", nis_code=HUY, author="Anne")
    assert made is not None
    made = number_dossier(desk.commune, made)
    files = write_dossier(made, desk.folder, KEY)
    last = made.corrections[-1]
    desk.commune.transition(last, State.WITHDRAWN, who="Bruno")
    with pytest.raises(RepereError):
        record_sent_dossier(desk.commune, made, files, who="Anne")
    assert {desk.state(first), desk.state(second)} == {State.SUBMITTED, State.WITHDRAWN}
    assert [each.state for each in desk.commune.list_dossiers(SENT)] == ["made"]
    desk.receive(files.geopackage)
    desk.decide(State.WITHDRAWN, words="existe déjà")
    assert desk.open(desk.answer()).outcome == "settled"
    assert {desk.state(first), desk.state(second)} == {State.REFUSED, State.WITHDRAWN}


def test_the_same_in_a_team_s_database(cluster: Cluster, tmp_path: Path) -> None:
    """The commune's and the region's workspace each in PostgreSQL."""
    with Workspace(cluster.new(), HUY) as commune, Workspace(cluster.new()) as region:
        desk = Desk(commune, region, tmp_path)
        first, second = desk.draft(), desk.draft("1948450")
        path = desk.send()
        assert desk.receive(path).in_review == 2 and desk.receive(path).outcome == "repeated"
        assert region.find_alteration() is None
        desk.decide(State.WITHDRAWN, first.id, "existe déjà")
        desk.decide(State.RETURNED, second.id, "La photo montre un autre bâtiment")
        opened = desk.open(desk.answer())
        assert desk.state(first) is State.REFUSED and opened.drafts[0].replaces == second.id
        assert commune.find_alteration() is None
        assert desk.receive(resend(desk, newer)).flaws == {1: "deja_decide", 2: "deja_decide"}


def test_a_newer_version_replaces_the_old_one_in_a_team_s_database(cluster: Cluster, tmp_path: Path) -> None:
    with Workspace(tmp_path / "huy.gpkg", HUY) as commune, Workspace(cluster.new()) as region:
        desk = Desk(commune, region, tmp_path)
        desk.draft()
        desk.receive(desk.send())
        assert desk.receive(resend(desk, newer)).in_review == 1
        (row,) = region.list_corrections()
        assert (row.after["house_number"], row.dossier, row.author) == ("16", "61031-2026-002", "Anne")
        assert region.find_alteration() is None
        assert isinstance(region._backend.server, Server)
