"""What changed meanwhile: field by field, merged by a machine only where nobody could mind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repere.services.corrections.conflict import (
    Row,
    Side,
    compare_fields,
    has_changed,
    is_mergeable,
    resolve,
    retarget,
    store_successor,
)
from repere.services.corrections.correction_service import RemoteRecord
from repere.services.corrections.review import approve
from repere.services.errors import RepereError
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace

HERE = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}
THERE = {**HERE, "x": 211003.0}
SEEN = {"street_name": "Rue Haute", "house_number": "12", "box_number": "", "postcode": "4500", "position": HERE}


def renumber(**after: Any) -> Correction:
    return Correction("addressing", "renumber", "1", "Rue Haute 12", SEEN, {**SEEN, "house_number": "14", **after}, "3")


def make_remote(version: str = "4", **values: Any) -> RemoteRecord:
    return RemoteRecord(version, {**SEEN, "municipality": "Huy", "status": "current", **values})


RETIRE = replace(renumber(), kind="retire", after={"status": "retired"})


def test_each_field_says_who_changed_it() -> None:
    rows = {
        row.field: row
        for row in compare_fields(renumber(box_number="2"), make_remote(postcode="4520", house_number="16"))
    }
    assert rows["house_number"] == Row("house_number", "12", "14", "16", Side.BOTH)
    assert rows["box_number"] == Row("box_number", "", "2", "", Side.MINE)
    assert rows["postcode"] == Row("postcode", "4500", "4500", "4520", Side.THEIRS)
    assert rows["street_name"].side is rows["position"].side is Side.SAME
    assert list(rows) == list(SEEN)


@pytest.mark.parametrize(
    ("correction", "remote", "may"),
    [
        (renumber(), make_remote(), True),
        (renumber(), make_remote(postcode="4520"), True),
        (renumber(), make_remote(house_number="16"), False),
        (renumber(), make_remote(house_number="14"), False),  # nothing is left to do
        (renumber(), make_remote(position=THERE), False),
        (replace(renumber(), kind="move", after={**SEEN, "position": THERE}), make_remote(postcode="4520"), False),
        (renumber(), make_remote(status="retired"), False),
        (RETIRE, make_remote(), True),
        (RETIRE, make_remote(postcode="4520"), False),
    ],
)
def test_a_machine_merges_other_fields_only(correction: Correction, remote: RemoteRecord, may: bool) -> None:
    assert is_mergeable(correction, remote) is may


def test_what_goes_on_starts_from_what_is_there_now() -> None:
    old = replace(renumber(), state=State.CONFLICT, attempts=2, receipt={"theirs": {}}, reviewer="Bruno", author="Anne")
    new = resolve(old, make_remote(postcode="4520"))
    assert new.before == {**SEEN, "postcode": "4520"}
    assert new.after == {**SEEN, "postcode": "4520", "house_number": "14"}
    assert (new.base_version, new.state, new.attempts, new.receipt) == ("4", State.DRAFT, 0, None)
    assert (new.replaces, new.reviewer, new.author) == (old.id, "", "Anne") and new.id != old.id


def test_what_both_changed_is_a_persons_choice() -> None:
    both = make_remote(house_number="16", postcode="4520")
    with pytest.raises(RepereError, match="house_number.* both sides"):
        resolve(renumber(postcode="4530"), both)
    chosen = resolve(renumber(postcode="4530"), both, {"house_number": Side.MINE, "postcode": Side.THEIRS})
    assert (chosen.after["house_number"], chosen.after["postcode"]) == ("14", "4520")
    with pytest.raises(RepereError, match="nothing is left"):
        resolve(renumber(), make_remote(house_number="16"), {"house_number": Side.THEIRS})


def test_a_person_may_retire_what_others_changed() -> None:
    new = resolve(RETIRE, make_remote(postcode="4520"))
    assert (new.after, new.before["postcode"]) == ({"status": "retired"}, "4520")
    with pytest.raises(RepereError, match="nothing is left"):
        resolve(RETIRE, make_remote(status="retired"))


def test_what_is_gone_is_matched_again() -> None:
    other = make_remote("9", house_number="12", street_name="Rue Haute (Huy)")
    new = retarget(renumber(), "77", other)
    assert (new.subject, new.base_version) == ("77", "9")
    assert new.before["street_name"] == new.after["street_name"] == "Rue Haute (Huy)"
    assert new.after["house_number"] == "14"
    assert retarget(RETIRE, "77", other).after == {"status": "retired"}


def test_going_on_withdraws_the_old_one_and_says_so(tmp_path: Path) -> None:
    with Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.enqueue(renumber())
        (old,) = approve(workspace, workspace.list_corrections(), who="Anne", rules=OutboxRules())
        for state in (State.SENDING, State.CONFLICT):
            old = workspace.transition(old, state, who="Anne")
        new = store_successor(workspace, old, resolve(old, make_remote(postcode="4520")), who="Bruno")
        assert [correction.state for correction in workspace.list_corrections()] == [State.WITHDRAWN, State.DRAFT]
        assert workspace.get_correction(new.id) == new
        assert workspace.list_steps(old.id)[-1]["detail"] == f"replaced by {new.id}: base version 3 to 4"
        assert workspace.list_steps(new.id)[0]["detail"] == f"replaces {old.id}: base version 3 to 4"
        with pytest.raises(RepereError):
            store_successor(workspace, old, resolve(old, make_remote("5")), who="Bruno")
        assert len(workspace.list_corrections()) == 2


VALUES = st.sampled_from(["", "a", "b"])
FIELDS = st.fixed_dictionaries(dict.fromkeys(("street_name", "house_number", "postcode"), VALUES))


@given(FIELDS, FIELDS, FIELDS)
def test_a_merge_keeps_every_change_of_either_side(
    base: dict[str, str], mine: dict[str, str], remote: dict[str, str]
) -> None:
    correction = Correction("addressing", "renumber", "1", "x", base, mine, "1")
    now = RemoteRecord("2", remote)
    if not is_mergeable(correction, now):
        return
    after = resolve(correction, now).after
    for name in base:
        assert after[name] == (mine[name] if mine[name] != base[name] else remote[name])


def test_an_absent_version_is_replaced_by_the_fields_seen() -> None:
    unversioned = replace(renumber(), base_version="")
    assert not has_changed(unversioned, make_remote())
    assert not has_changed(unversioned, make_remote(position={**HERE, "x": 211000.004}))
    assert has_changed(unversioned, make_remote(postcode="4520"))
    assert not has_changed(renumber(), make_remote("3", postcode="4520")) and has_changed(renumber(), make_remote("4"))
    assert has_changed(replace(unversioned, kind="create", before={}), make_remote())
