"""The queue of a review, the same in a file and in a database: counted, paged, claimed and decided there."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from repere.services.corrections.review_queue import (
    GroupKey,
    QueueFilter,
    QueueRow,
    QueueView,
    SourceCheck,
    accept_of_twins,
    accept_rows,
    format_filters,
    load_filters,
    merge_seen,
    read_queue,
    turn_down_rows,
)
from repere.services.dossiers.dossier_store import RECEIVED, DossierRecord, ItemRecord
from repere.services.errors import RepereError
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.backends.postgis import Server
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.postgres import Cluster

HUY, GEMBLOUX, BERTOGNE, BASTOGNE = "61031", "92142", "82005", "82039"
WALLONIA = "03000"
ANYONE = OutboxRules(review="anyone")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster() as running:
        for name in ("rita", "rob", "sam"):
            running.sql("postgres", f"CREATE ROLE {name} LOGIN")
        yield running


@pytest.fixture(scope="module")
def template(cluster: Cluster) -> str:
    opened = cluster.new()
    Workspace(opened, WALLONIA).close()
    name = opened.connection.split("dbname=")[1]
    for login, role, code in (("rita", "reviewer", "*"), ("rob", "reviewer", "*"), ("sam", "auditor", "*")):
        cluster.sql(name, f"SELECT repere.admit('{login}', '{role}', '{code}', '{login.capitalize()}')")
    return name


@pytest.fixture(params=["geopackage", "postgis"])
def region(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """The region's workspace, Rita's in a database."""
    if request.param == "geopackage":
        home: Path | Server = tmp_path / "region.gpkg"
    else:
        home = replace(request.getfixturevalue("cluster").new(request.getfixturevalue("template")), user="rita")
    with Workspace(home, WALLONIA) as opened:
        yield opened


def other(region: Workspace, name: str) -> Workspace:
    """The same workspace as another person opens it."""
    backend: Any = region._backend
    return Workspace(replace(backend.server, user=name) if hasattr(backend, "server") else backend.path, WALLONIA)


def make(number: int, street: str = "Rue de l'Église", **more: Any) -> Correction:
    before = {"street_name": street, "house_number": str(number)}
    values: dict[str, Any] = {"before": before, "after": {**before, "house_number": f"{number}A"}, **more}
    kind, author = values.pop("kind", "renumber"), values.pop("author", "Anne")
    return Correction("addressing", kind, f"{street} {number}", f"{street} {number}", author=author, **values)


def receive(region: Workspace, nis_code: str, *corrections: Correction, number: str = "001", **twin: str) -> list[str]:
    """Corrections of one dossier of a commune, up for review."""
    name = f"{nis_code}-2026-{number}"
    placed = [replace(each, dossier=name, item=at) for at, each in enumerate(corrections, 1)]
    record = DossierRecord(RECEIVED, name, "ab" * 32, nis_code, "in_review", proof="proven", seed="5" * 32)
    items = [ItemRecord(RECEIVED, name, "ab" * 32, each.item, each.id, nis_code=nis_code, **twin) for each in placed]
    region.receive_dossier(record, items, [replace(each, state=State.READY) for each in placed], who="Rita")
    return [each.id for each in placed]


def key(region: Workspace, nis_code: str = HUY, grouping: str = "street") -> GroupKey:
    return region.list_groups(QueueFilter(), (), nis_code, grouping, 9)[0].key


def rows(region: Workspace, nis_code: str = HUY) -> list[QueueRow]:
    return region.list_queue_rows(QueueFilter(), (), key(region, nis_code), "street", 100)


def test_communes_streets_and_kinds_are_counted_and_rows_come_in_pages(region: Workspace) -> None:
    receive(region, HUY, *(make(number) for number in range(1, 8)), make(1, kind="retire"), make(1, "Rue Haute"))
    receive(region, GEMBLOUX, make(1))
    assert [(each.nis_code, each.count) for each in region.count_queue(QueueFilter(), ())] == [(HUY, 9), (GEMBLOUX, 1)]
    groups = region.list_groups(QueueFilter(), (), HUY, "street", 9)
    assert [(each.key.name, each.key.kind, each.count) for each in groups] == [
        ("Rue Haute", "renumber", 1),
        ("Rue de l'Église", "renumber", 7),
        ("Rue de l'Église", "retire", 1),
    ]
    page = region.list_queue_rows(QueueFilter(), (), groups[1].key, "street", 3)
    assert [each.correction.subject for each in page] == [f"Rue de l'Église {number}" for number in (1, 2, 3)]
    by_dossier = region.list_groups(QueueFilter(), (), HUY, "dossier", 9)
    assert {(each.key.name, each.key.kind) for each in by_dossier} == {
        (f"{HUY}-2026-001", "renumber"),
        (f"{HUY}-2026-001", "retire"),
    }


def test_a_row_of_a_merged_commune_keeps_its_code_and_is_todays(region: Workspace) -> None:
    receive(region, BERTOGNE, make(1))
    receive(region, BASTOGNE, make(2))
    assert [(each.nis_code, each.count) for each in region.count_queue(QueueFilter(), ())] == [(BASTOGNE, 2)]
    assert [(each.nis_code, each.count) for each in region.count_queue(QueueFilter(), (BASTOGNE,))] == [(BASTOGNE, 2)]
    assert sorted(each.nis_code for each in rows(region, BASTOGNE)) == [BERTOGNE, BASTOGNE]
    assert region.count_queue(QueueFilter(), (HUY,)) == []


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (QueueFilter(text="eglise 3"), 1),
        (QueueFilter(text="EGLISE"), 4),
        (QueueFilter(text="100%"), 0),
        (QueueFilter(text="_"), 0),
        (QueueFilter(kind="retire"), 1),
        (QueueFilter(author="Anne"), 4),
        (QueueFilter(author="' OR 1 = 1 --"), 0),
        (QueueFilter(dossier=f"{HUY}-2026-001"), 5),
        (QueueFilter(communes=(HUY,)), 5),
        (QueueFilter(communes=(GEMBLOUX,)), 0),
        (QueueFilter(communes=("92142') OR (1=1",)), 0),
        (QueueFilter(since_days=1), 0),
        (QueueFilter(stage="accepted"), 0),
        (QueueFilter(source="source_changee"), 1),
        (QueueFilter(remark="warning"), 1),
    ],
)
def test_a_filter_leaves_out_what_is_not_asked_for(region: Workspace, query: QueueFilter, count: int) -> None:
    warned = {"severity": "warning", "text": "Loin de la parcelle"}
    ids = receive(
        region,
        HUY,
        *(make(number) for number in (1, 2, 3)),
        make(1, "Place verte", kind="retire", author="Paul", remarks=[warned]),
        make(4),
    )
    region.store_source_checks([SourceCheck(ids[0], "source_changee", {"house_number": "7"}, "BeSt")])
    assert sum(each.count for each in region.count_queue(query, ())) == count


def test_filters_are_saved_by_name_and_a_spoilt_one_filters_nothing() -> None:
    kept = {"Vieux retraits": QueueFilter(kind="retire", since_days=30, communes=(HUY,))}
    assert load_filters(format_filters(kept)) == kept
    for text in ("", "[]", "{", '{"a": 7}', '{"a": {"stage": "x", "since_days": true, "communes": "6"}}', "[" * 99999):
        assert all(each == QueueFilter() for each in load_filters(text).values())


def test_each_that_is_as_it_was_seen_is_decided_and_the_others_are_told(region: Workspace) -> None:
    receive(region, HUY, *(make(number) for number in range(1, 5)))
    seen = {each.correction.id: each.correction.version for each in rows(region)}
    first, second, third, fourth = seen
    region.claim_each([fourth], who="Rita")
    outcomes = accept_rows(
        region, {**seen, second: seen[second] - 1, "no-such": 1}, who="Rita", rules=ANYONE, detail="ensemble"
    )
    assert outcomes == {first: "done", second: "changed", third: "done", fourth: "changed", "no-such": "not_yours"}
    assert {each.id: each.state for each in region.find_corrections(seen)} == {
        first: State.APPROVED,
        second: State.READY,
        third: State.APPROVED,
        fourth: State.IN_REVIEW,
    }
    assert accept_rows(region, {first: 99}, who="Rita", rules=ANYONE) == {first: "is_approved"}
    assert region.find_alteration() is None


def test_taking_a_row_is_no_change_of_what_was_seen(region: Workspace) -> None:
    receive(region, HUY, make(1))
    seen = rows(region)
    region.claim_each([seen[0].correction.id], who="Rita")
    versions = merge_seen(region.find_queue_rows([seen[0].correction.id]), seen)
    assert set(accept_rows(region, versions, who="Rita", rules=ANYONE).values()) == {"done"}
    changed = replace(seen[0], correction=replace(seen[0].correction, after={"house_number": "9"}))
    assert merge_seen(seen, [changed]) == {seen[0].correction.id: seen[0].correction.version}


def test_a_refusal_has_a_reason_and_its_code_is_kept(region: Workspace) -> None:
    (correction_id,) = receive(region, HUY, make(1))
    versions = {correction_id: rows(region)[0].correction.version}
    with pytest.raises(RepereError):
        turn_down_rows(region, versions, State.RETURNED, who="Rita", reason_code="numero_forme", reason=" ")
    done = turn_down_rows(
        region, versions, State.RETURNED, who="Rita", reason_code="numero_forme", reason="Numéro mal écrit"
    )
    assert done == {correction_id: "done"}
    stored = region.get_correction(correction_id)
    assert (stored.state, stored.reason_code, stored.reason) == (State.RETURNED, "numero_forme", "Numéro mal écrit")


def test_what_a_colleague_looks_at_is_theirs_until_they_leave_it(region: Workspace) -> None:
    (correction_id,) = receive(region, HUY, make(1))
    with other(region, "rob") as robs:
        assert robs.claim_each([correction_id], who="Rob") == {correction_id: "done"}
        (row,) = rows(region)
        assert row.looked_at_by == "Rob" and row.looked_at_until > row.correction.updated_at
        versions = {correction_id: row.correction.version}
        assert accept_rows(region, versions, who="Rita", rules=ANYONE) == {correction_id: "somebody_looks"}
        assert region.claim_each([correction_id], who="Rita") == {correction_id: "somebody_looks"}
        region.leave_review([correction_id], who="Rita")
        assert region.get_correction(correction_id).state is State.IN_REVIEW
        waiting_since = row.since
        robs.leave_review([correction_id], who="Rob")
    (row,) = rows(region)
    assert (row.correction.state, row.looked_at_by, row.since) == (State.READY, "", waiting_since)
    versions = {correction_id: row.correction.version}
    assert accept_rows(region, versions, who="Rita", rules=ANYONE) == {correction_id: "done"}


def test_two_reviewers_decide_the_same_rows_once(region: Workspace) -> None:
    receive(region, HUY, *(make(number) for number in range(200)))
    seen = region.list_versions(QueueFilter(), (), [GroupKey(HUY, "", "")], "street")
    outcomes: list[Counter[str]] = []

    def decide(name: str) -> None:
        with other(region, name) as workspace:
            outcomes.append(Counter(accept_rows(workspace, seen, who=name.capitalize(), rules=ANYONE).values()))

    threads = [threading.Thread(target=decide, args=(name,)) for name in ("rita", "rob")]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sum(each["done"] for each in outcomes) == 200
    assert sum(each["is_approved"] for each in outcomes) == 200
    assert len([each for each in region.list_steps() if each["to_state"] == "approved"]) == 200


def test_what_contradicts_another_is_not_accepted_among_many(region: Workspace) -> None:
    (first,) = receive(region, HUY, make(1))
    (second,) = receive(region, HUY, make(1), number="002", twin=first, reason_code="contradictoire")
    versions = region.list_versions(QueueFilter(), (), [GroupKey(HUY, "", "")], "street")
    assert accept_rows(region, versions, who="Rita", rules=ANYONE) == {
        first: "contradictoire",
        second: "contradictoire",
    }
    chosen = next(each for each in rows(region) if each.correction.id == second)
    assert (chosen.twin, chosen.twin_code) == (first, "contradictoire")
    done = accept_of_twins(region, chosen, "Contredit une autre", who="Rita", rules=ANYONE, origins={})
    assert done == {second: "done", first: "done"}
    states = {each.id: (each.state, each.reason_code) for each in region.find_corrections([first, second])}
    assert states == {second: (State.APPROVED, ""), first: (State.WITHDRAWN, "contradictoire")}


@pytest.mark.parametrize(
    ("code", "alone", "together"),
    [
        ("source_changee", "source_changee", "source_changee"),
        ("adresse_supprimee", "adresse_supprimee", "adresse_supprimee"),
        ("deja_ainsi", "done", "deja_ainsi"),
        ("", "done", "done"),
    ],
)
def test_the_source_of_today_stands_in_the_way_of_what_it_contradicts(
    region: Workspace, code: str, alone: str, together: str
) -> None:
    ids = receive(region, HUY, make(1), make(2))
    region.store_source_checks(SourceCheck(each, code, {"house_number": "7"}, "BeSt") for each in ids)
    (first, second) = rows(region)
    assert (first.check is not None and first.check.values) == {"house_number": "7"}
    both = {each.correction.id: each.correction.version for each in (first, second)}
    assert set(accept_rows(region, both, who="Rita", rules=ANYONE).values()) == {together}
    if together != "done":
        one = {first.correction.id: first.correction.version}
        assert accept_rows(region, one, who="Rita", rules=ANYONE) == {first.correction.id: alone}


def test_nobody_accepts_their_own_where_the_profile_says_so(region: Workspace) -> None:
    receive(region, HUY, make(1, author="RITA"))
    versions = {each.correction.id: each.correction.version for each in rows(region)}
    assert set(accept_rows(region, versions, who="Rita", rules=OutboxRules(review="another")).values()) == {"own_work"}


def test_a_group_that_is_nobodys_look_any_more_is_refused(region: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("repere.services.workspace.review_table.MAX_DECIDED_ROWS", 3)
    receive(region, HUY, *(make(number) for number in range(4)))
    with pytest.raises(RepereError, match="More than"):
        region.list_versions(QueueFilter(), (), [GroupKey(HUY, "", "")], "street")


def test_a_team_sees_who_looks_and_an_auditor_takes_nothing(cluster: Cluster, template: str) -> None:
    server = cluster.new(template)
    with Workspace(replace(server, user="rita"), WALLONIA) as region:
        (correction_id,) = receive(region, HUY, make(1))
        versions = {correction_id: rows(region)[0].correction.version}
        with Workspace(replace(server, user="sam"), WALLONIA) as sams:
            region.claim_each([correction_id], who="Rita")
            assert rows(sams)[0].looked_at_by == "Rita"
            with pytest.raises(RepereError):
                sams.claim_each([correction_id], who="Sam")
            with pytest.raises(RepereError):
                accept_rows(sams, versions, who="Sam", rules=ANYONE)
            with pytest.raises(RepereError):
                sams.store_source_checks([SourceCheck(correction_id, "deja_ainsi", {}, "BeSt")])


def test_what_is_open_is_read_at_once_and_every_stage_is_counted(region: Workspace) -> None:
    ids = receive(region, HUY, *(make(number) for number in range(1, 6)))
    receive(region, GEMBLOUX, make(1))
    versions = {each.correction.id: each.correction.version for each in rows(region)}
    accept_rows(region, {ids[0]: versions[ids[0]]}, who="Rita", rules=ANYONE)
    refused = {ids[1]: versions[ids[1]]}
    turn_down_rows(region, refused, State.WITHDRAWN, who="Rita", reason_code="doublon", reason="Déjà demandé")
    open_key = GroupKey(HUY, "Rue de l'Église", "renumber")
    gone = GroupKey(HUY, "Rue Haute", "renumber")
    view = QueueView(QueueFilter(), (), communes=frozenset({HUY, BASTOGNE}), pages={open_key: 2, gone: 2})
    read = read_queue(region, view)
    assert [each.nis_code for each in read.totals] == [HUY, GEMBLOUX]
    assert list(read.groups) == [HUY] and list(read.rows) == [open_key] and len(read.rows[open_key]) == 2
    assert {stage: count for stage, count in read.stages.items() if count} == {
        "waiting": 4,
        "accepted": 1,
        "refused": 1,
    }
    drawn = read_queue(region, replace(view, drawn={open_key: [ids[4], ids[0], ids[2]]})).rows[open_key]
    assert [each.correction.id for each in drawn] == [ids[4], ids[2]], "in the order of the draw, what still waits"
