"""The questions of a category, as a server was recorded asking them, and answers to them."""

from __future__ import annotations

import json

import pytest
from repere.services.errors import InvalidResponse, NotFound
from repere.services.http.client import HttpClient
from repere.services.http.response import Response
from repere.services.incidents.category_form import (
    MAX_ANSWER_CHARS,
    Choice,
    Definition,
    find_faults,
    format_answers,
    parse_definition,
)
from repere.tests.servers.replay import replay

ADAPTER = "open311/open311-adapter/services/"


def recorded(name: str) -> Definition:
    with replay({"/services/X": ADAPTER + name}) as server:
        return parse_definition(HttpClient("Back end", per_second=0).get(f"{server.url}/services/X"))


def read_definition(body: object) -> Definition:
    return parse_definition(answer(json.dumps(body).encode()))


def answer(body: bytes) -> Response:
    return Response("Back end", "http://s.example", 200, {}, body)


HOLE = read_definition(
    {
        "service_code": "001",
        "attributes": [
            {"code": "seen", "datatype": "datetime", "order": 3, "description": "Vu le"},
            {"code": "depth", "datatype": "number", "order": "1", "required": "true", "description": "Profondeur"},
            {
                "code": "note",
                "variable": False,
                "order": 2,
                "description": "Danger ? Appelez le 112.",
                "required": True,
            },
            {
                "code": "size",
                "datatype": "singlevaluelist",
                "order": 4,
                "values": [{"key": "S", "name": "Petit"}, {"key": 7}],
            },
            {"code": "lanes", "datatype": "MultiValueList", "order": 5, "values": [{"key": "c"}, {"key": "d"}]},
            {"code": "rest", "datatype": "text"},
        ],
    }
)


def wrong(**answers: str | list[str]) -> list[str]:
    given = {"depth": ["10"], **{code: [one] if isinstance(one, str) else one for code, one in answers.items()}}
    return [fault.sentence() for fault in find_faults(HOLE, given)]


@pytest.mark.parametrize("form", ["json", "xml"])
def test_json_and_xml_ask_the_same(form: str):
    found = recorded(f"definition.{form}")
    assert found.service_code == "NIDPOULE"
    assert [(line.code, line.datatype, line.required, line.is_multivalue) for line in found.attributes] == [
        ("depth", "number", True, False), ("size", "singlevaluelist", False, False),
        ("lanes", "multivaluelist", False, True), ("seen", "datetime", False, False), ("remark", "text", False, False),
    ]  # fmt: skip
    assert found.attributes[1].values == (Choice("S", "Petit"), Choice("L", "Grand"))
    assert found.attributes[0].datatype_description == "entier, cm"
    assert all(line.variable for line in found.attributes)


def test_no_questions_and_no_category():
    assert recorded("definition-no-attributes.json").attributes == ()
    with pytest.raises(NotFound):
        recorded("definition-unknown-404.json")


def test_the_form_is_in_the_servers_order_with_texts_that_are_only_shown():
    assert [line.code for line in HOLE.attributes] == ["depth", "note", "seen", "size", "lanes", "rest"]
    assert [line.variable for line in HOLE.attributes] == [True, False, True, True, True, True]
    assert HOLE.attributes[3].values == (Choice("S", "Petit"), Choice("7", "7"))
    assert HOLE.attributes[5].description == "rest"


def test_answers_that_can_be_sent():
    given = {
        "depth": [" 1 200,5 "], "seen": ["2026-11-23 20:05"], "size": ["S"], "lanes": ["c", "d", "c"], "rest": [""],
        "note": ["x"], "other": ["x"],
    }  # fmt: skip
    assert find_faults(HOLE, given) == []
    assert format_answers(HOLE, given) == {
        "depth": ["1200.5"], "seen": ["2026-11-23T20:05:00Z"], "size": ["S"], "lanes": ["c", "d"],
    }  # fmt: skip
    assert find_faults(HOLE, {"depth": ["-3"]}) == []


def test_each_fault_is_a_sentence_about_its_question():
    assert wrong(depth=" ") == ["“Profondeur” needs an answer."]
    assert wrong(seen="hier") == ["“Vu le”: hier is no date and time; write it as 2026-11-23 20:05."]
    assert wrong(size="X", lanes=["c", "x"]) == [
        "“size”: X is not among the choices.", "“lanes”: x is not among the choices.",
    ]  # fmt: skip
    assert wrong(size=["S", "7"]) == ["“size” takes one answer."]
    assert wrong(rest="x" * MAX_ANSWER_CHARS) == []
    assert wrong(rest="x" * (MAX_ANSWER_CHARS + 1)) == ["“rest”: at most 4000 characters."]


@pytest.mark.parametrize("value", ["dix", "1e5", "--1", "1.", ".", "-", "1,2,3", "1-2", "٣", "0x1"])
def test_what_is_no_number(value: str):
    assert wrong(depth=value) == [f"“Profondeur”: {value} is no number."]


@pytest.mark.parametrize(
    "body",
    [
        b"[]", b"[1]", b"{}", b"null", b'"x"', b'{"errors": {"code": 404}}', b"[{}, {}]",
        b"<html><body>no</body></html>",
        b"<services/>", b"{", b"<!DOCTYPE x [<!ENTITY e 'x'>]><service_definition>&e;</service_definition>",
    ],
)  # fmt: skip
def test_what_is_no_definition(body: bytes):
    with pytest.raises(InvalidResponse):
        parse_definition(answer(body))


def test_odd_attributes_do_not_spoil_the_others():
    found = read_definition(
        [
            {
                "service_code": 1,
                "attributes": [
                    None, 7, "x", {"description": "<b>lu</b>"}, {"code": {"a": "b"}, "values": 3, "datatype": "file"},
                    {"code": "l", "datatype": "singlevaluelist", "values": [{"name": "x"}], "order": -1},
                    {"code": "first", "order": 2, "required": None, "values": [{"key": "ignored"}]},
                ],
            }
        ]
    )  # fmt: skip
    assert found.service_code == "1"
    assert [(line.code, line.variable, line.datatype, line.values) for line in found.attributes] == [
        ("first", True, "string", ()), ("", False, "string", ()), ("b", True, "string", ()), ("l", True, "string", ()),
    ]  # fmt: skip


def test_deep_nesting_is_not_followed():
    deep = b"<attributes>" * 50_000 + b"</attributes>" * 50_000
    assert parse_definition(answer(b"<service_definition>" + deep + b"</service_definition>")).attributes == ()
