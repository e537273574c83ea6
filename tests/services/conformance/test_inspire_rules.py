"""INSPIRE Addresses: our own export keeps every rule; each is broken alone, by hand, and found."""

from __future__ import annotations

import json

import numpy as np
import pytest
from repere.services.addresses.inspire_export import write_gml
from repere.services.conformance.__main__ import main
from repere.services.conformance.conformance_check import check_file
from repere.services.conformance.rule_set import load_rule_set
from repere.services.conformance.rules import Outcome
from repere.services.model.address import Addresses

RULES = load_rule_set("inspire-addresses")
BY_HAND = {"IAD-03", "IAD-06", "IAD-10"}
CODES = "http://inspire.ec.europa.eu/codelist"

BROKEN = {
    "IAD-01": ("<gml:FeatureCollection", "<gml:Collection", "</gml:FeatureCollection", "</gml:Collection"),
    "IAD-02": ("xsi:schemaLocation", "xsi:noNamespaceSchemaLocation"),
    "IAD-05": ("<base:localId>1522363</base:localId>", ""),
    "IAD-07": ("<ad:default>true", "<ad:default>false"),
    "IAD-08": ("</ad:position>", "</ad:position><ad:position><ad:GeographicPosition><ad:specification nilReason='u'/>"
               "<ad:method nilReason='u'/><ad:default>false</ad:default></ad:GeographicPosition></ad:position>"),
    "IAD-09": ('<ad:method nilReason="unknown" xsi:nil="true"/>', f'<ad:method xlink:href="{CODES}/x/guess"/>'),
    "IAD-11": ("EPSG/0/4258", "EPSG/0/4326"),
    "IAD-13": ('xlink:href="#BE.REPERE.PostalDescriptor', 'xlink:href="#BE.REPERE.Nowhere'),
    "IAD-14": ("<ad:designator>93</ad:designator>", "<ad:designator/>"),
    "IAD-15": ("<gn:text>Chaussée Reine Astrid</gn:text>", "<gn:text/>"),
    "IAD-16": ("StatusValue/current", "StatusValue/perhaps"),
    "IAD-17": ("<base:localId>c</base:localId>", "<base:localId>1522363</base:localId>"),
}  # fmt: skip


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "adresses.gml"
    register = Addresses(
        "register.csv",
        ["1522363", "b", "c"],
        street_names=["Chaussée Reine Astrid"] * 3,
        street_ids=["7700328"] * 3,
        house_numbers=["93", "94", "95"],
        box_numbers=["", "", "B001"],
        postcodes=["1420"] * 3,
        municipalities=["Braine-l'Alleud"] * 3,
        statuses=["current", "retired", "current"],
        versions=["3", "", ""],
        sections=["Ophain", "", ""],
        x=np.array([150915.7, 150920.0, 150930.0]),
        y=np.array([152830.8, 152835.0, 152840.0]),
    )
    write_gml(path, register)
    return path


def judge(path):
    return {verdict.rule.id: verdict for verdict in check_file(RULES, path)}


def test_our_own_export_keeps_every_rule(written):
    verdicts = judge(written)
    assert {name: one.reason() for name, one in verdicts.items() if one.outcome is not Outcome.PASSED} == dict.fromkeys(
        BY_HAND, "Not tested: a person has to look at it."
    )


@pytest.mark.parametrize("name", BROKEN)
def test_each_rule_is_found_broken(written, name):
    text = written.read_text(encoding="utf-8")
    pairs = BROKEN[name]
    for before, after in zip(pairs[::2], pairs[1::2], strict=True):
        assert before in text
        text = text.replace(before, after)
    written.write_text(text, encoding="utf-8")
    verdicts = judge(written)
    due = {Outcome.WARNING} if name == "IAD-17" else {Outcome.FAILED}
    assert verdicts[name].outcome in due, verdicts[name].reason()
    others = {one.rule.id for one in verdicts.values() if one.outcome in (Outcome.FAILED, Outcome.WARNING)}
    assert others == {name}


def test_swapped_axes_are_a_remark_and_a_lambert_is_said_and_never_failed(written):
    text = written.read_text(encoding="utf-8")
    written.write_text(text.replace("EPSG/0/4258", "EPSG/0/3035"), encoding="utf-8")
    assert judge(written)["IAD-12"].outcome is Outcome.WARNING
    written.write_text(text.replace("EPSG/0/4258", "EPSG/0/31370"), encoding="utf-8")
    one = judge(written)["IAD-11"]
    assert one.outcome is Outcome.WARNING and one.reason().startswith("3 positions")


@pytest.mark.parametrize(
    "body", [b"", b"<a>", b"\x00" * 99, b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"PK\x03\x04"]
)
def test_what_cannot_be_read_fails_its_first_rule_alone(tmp_path, body):
    path = tmp_path / "adresses.gml"
    path.write_bytes(body)
    verdicts = judge(path)
    assert verdicts["IAD-01"].outcome is Outcome.FAILED
    assert all(one.outcome is Outcome.SKIPPED for name, one in verdicts.items() if name != "IAD-01")


def test_a_console_ends_with_one_where_a_rule_fails(written, tmp_path, capsys):
    output = tmp_path / "rapport.json"
    arguments = [str(written), "--rules", "inspire-addresses", "--output", str(output)]
    assert main(arguments) == 0
    assert json.loads(output.read_text(encoding="utf-8"))["counts"]["failed"] == 0
    written.write_text(written.read_text(encoding="utf-8").replace("StatusValue/current", "x"), encoding="utf-8")
    assert main(arguments) == 1
    assert "IAD-16" in capsys.readouterr().out
    assert main([str(tmp_path / "none.gml"), "--rules", "inspire-addresses"]) == 3
    assert main(["ftp://example.org"]) == 3
    assert main(["http://127.0.0.1:9/v2"]) == 2
