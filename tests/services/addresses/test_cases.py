"""Lists as people report them: each case of the table gives its differences, and tells what it must tell.

The kinds come from the public reports named in the table; every row was made for it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers import dispatch

CASES = json.loads((Path(__file__).parents[2] / "samples" / "addresses" / "cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", CASES)
def test_a_list_as_people_report_it_gives_its_differences_and_no_other(tmp_path, name):
    case, lists = CASES[name], []
    for side in ("register", "source"):
        path = tmp_path / f"{side}.csv"
        path.write_bytes(case[side].encode(case.get("encoding", "utf-8") if side == "register" else "utf-8"))
        lists.append(dispatch.read_list(path))
    found = [[one.kind, one.severity, one.register_value, one.source_value] for one in compare_lists(*lists)]
    assert sorted(one[:2] for one in found) == sorted(case["differences"]), found
    told = [row.sentence() for addresses in lists for row in addresses.unusable]
    assert len(told) == len(case["told"]) and all(word in said for word, said in zip(case["told"], told)), told


@pytest.mark.parametrize("name", CASES)
def test_the_same_lists_the_other_way_round_give_the_same_pairs(tmp_path, name):
    case, lists = CASES[name], []
    for side in ("source", "register"):
        path = tmp_path / f"{side}.csv"
        path.write_bytes(case[side].encode(case.get("encoding", "utf-8") if side == "register" else "utf-8"))
        lists.append(dispatch.read_list(path))
    other = {"missing_in_source": "missing_in_register", "missing_in_register": "missing_in_source"}
    found = sorted(other.get(one.kind, one.kind) for one in compare_lists(*lists))
    assert found == sorted(kind for kind, _severity in case["differences"])
