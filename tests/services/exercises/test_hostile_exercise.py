"""An exercise is a file that anybody may have written: what is wrong with it is said by field and line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repere.services.errors import InvalidFile
from repere.services.exercises.exercise import FOLDER, list_exercises, parse_exercise, read_exercise

TEXT = (FOLDER / "30-adresse-deplacee.repere-exercice.json").read_text(encoding="utf-8")


def changed(change: Callable[[dict[str, Any]], Any]) -> str:
    value = json.loads(TEXT)
    change(value)
    return json.dumps(value, ensure_ascii=False, indent=1)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda v: v.update(format=2), "format"),
        (lambda v: v.update(id="../../etc"), "id"),
        (lambda v: v.update(checks=[]), "checks"),
        (lambda v: v.update(run="rm -rf /"), "run"),
        (lambda v: v["title"].pop("en"), "title.en"),
        (lambda v: v["checks"][0].update(ask="sql"), "checks[0].ask"),
        (lambda v: v["checks"][0].pop("within_m"), "checks[0].within_m"),
        (lambda v: v["checks"][0].pop("address"), "checks[0].address"),
        (lambda v: v["checks"][0].update(address="1; DROP TABLE address"), "checks[0].address"),
        (lambda v: v["checks"].append({"ask": "report", "text": v["title"], "report": "000001"}), "statuses"),
        (
            lambda v: v["checks"].append({"ask": "correction", "text": v["title"], "states": ["flying"]}),
            "checks[2].states[0]",
        ),
        (
            lambda v: v["checks"].append({"ask": "correction", "text": v["title"], "states": ["draft"], "kind": "x"}),
            "checks[2].kind",
        ),
        (lambda v: v.update(hints=[v["title"]] * 61), "hints"),
        (lambda v: v["goal"].update(fr="x" * 1501), "goal.fr"),
        (lambda v: v["goal"].update(fr="  "), "goal.fr"),
        (lambda v: v.update(faults=[{"fault": "format_disk"}]), "faults[0].fault"),
        (lambda v: v.update(faults=[{"fault": "outage", "after_min": 1e9}]), "faults[0].after_min"),
        (lambda v: v.update(colleague=[{"id": "1", "x": -1}]), "colleague[0].x"),
        (lambda v: v.update(minutes=10**400), "minutes"),
    ],
)
def test_a_bad_field_is_named(change: Callable[[dict[str, Any]], Any], what: str) -> None:
    with pytest.raises(InvalidFile) as caught:
        parse_exercise(changed(change), "x.repere-exercice.json")
    assert what in str(caught.value), caught.value


def test_bad_files_beside_good_ones_are_told_and_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.repere-exercice.json").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.repere-exercice.json").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "c.repere-exercice.json").write_text("[" * 5000, encoding="utf-8")
    (tmp_path / "d.repere-exercice.json").write_text(" " * 300_000, encoding="utf-8")
    (tmp_path / "e.repere-exercice.json").mkdir()
    exercises, errors = list_exercises((tmp_path,))
    assert [each.id for each in exercises] == ["adresse-deplacee"] and len(errors) == 4
    with pytest.raises(InvalidFile):
        read_exercise(tmp_path / "none.repere-exercice.json")


def test_an_own_exercise_does_not_take_the_place_of_one_that_ships(tmp_path: Path) -> None:
    (tmp_path / "x.repere-exercice.json").write_text(changed(lambda v: v.update(minutes=99)), encoding="utf-8")
    exercises, _errors = list_exercises((FOLDER, tmp_path))
    assert len(exercises) == 10 and all(each.minutes < 99 for each in exercises)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner), max_leaves=5))
def test_whatever_stands_in_a_field_the_reader_says_so(value: Any) -> None:
    document = json.loads(TEXT)
    for field in ("town", "checks", "hints", "goal"):
        text = json.dumps({**document, field: value})
        with pytest.raises(InvalidFile):
            parse_exercise(text, "x")
