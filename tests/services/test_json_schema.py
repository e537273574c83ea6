"""A JSON file that does not follow its schema is told by field and by line."""

from __future__ import annotations

import copy
import json
import random

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from repere.services import json_schema
from repere.services.errors import InvalidFile

SCHEMA = {
    "type": "object",
    "required": ["name", "services"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "pattern": "^[A-Z]", "examples": ["Huy"]},
        "level": {"type": ["integer", "null"], "minimum": 1, "maximum": 3},
        "layers": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/layer"}},
        "services": {
            "type": "object",
            "additionalProperties": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string"}}},
        },
        "sandbox": {"type": "boolean"},
    },
    "$defs": {"layer": {"enum": ["roads", "parcels", 1]}},
}

GOOD = {
    "name": "Huy",
    "level": 2,
    "layers": ["roads", 1],
    "services": {"reporting": {"url": "http://a"}, "spw": {"url": "http://b"}},
    "sandbox": True,
}


def wrong(text: str) -> str:
    with pytest.raises(InvalidFile) as caught:
        json_schema.validate(text, SCHEMA, name="huy.json")
    return str(caught.value)


def changed(**fields: object) -> str:
    return json.dumps({**GOOD, **fields}, indent=1)


def test_a_file_that_follows_its_schema_is_read():
    assert json_schema.validate(json.dumps(GOOD), SCHEMA, name="huy.json") == GOOD


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (changed(name=4), "huy.json, line 2: “name” must be a text in quotes."),
        (changed(name="huy"), 'huy.json, line 2: “name” cannot be "huy". Write it like this: Huy.'),
        (changed(level=0), "huy.json, line 3: “level” must be 1 or more."),
        (changed(level=4), "huy.json, line 3: “level” must be 3 or less."),
        (changed(level=1.5), "huy.json, line 3: “level” must be a whole number."),
        (changed(level=True), "huy.json, line 3: “level” must be a whole number."),
        (changed(layers=[]), "huy.json, line 4: “layers” needs at least 1 entries."),
        (changed(layers="roads"), "huy.json, line 4: “layers” must be a list in square brackets."),
        (changed(layers=["roads", "rivers"]), 'huy.json, line 6: “layers[1]” cannot be "rivers". It is one of: '),
        (changed(layers=[True]), "huy.json, line 5: “layers[0]” cannot be true."),
        (changed(sandbox=0), "huy.json, line 16: “sandbox” must be true or false."),
        (changed(services={"spw": {}}), "huy.json, line 9: “services.spw.url” is missing. Add it there."),
        (changed(services=[]), "huy.json, line 8: “services” must be a group of fields in braces."),
        (changed(color="red"), "huy.json, line 17: Repère does not know the field “color”. The fields it knows"),
        ("[]", "huy.json, line 1: “$” must be a group of fields in braces."),
    ],
)
def test_what_is_wrong_is_named_by_field_and_line(text, message):
    assert wrong(text).startswith(message)


def test_of_several_things_the_first_in_the_file_is_told():
    assert "line 2: “name”" in wrong(changed(sandbox=0, level=9, name=""))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{\n "name": "Huy"\n "level": 1}', "see line 3, column 2"),
        ('{"name": "Huy",}', "see line 1"),
        ("", "see line 1, column 1"),
        ('{"name": "Huy"} {}', "see line 1"),
        ("{'name': 'Huy'}", "see line 1, column 2"),
        ('{"name": NaN}', "a number that cannot be read: NaN"),
        ('{"name": -Infinity}', "a number that cannot be read: -Infinity"),
        ('{"name": 1e999}', "a number that cannot be read: 1e999"),
        ('{"name": ' + "9" * 10_000 + "}", "a number that cannot be read"),
        ("[" * 100_000, "nested too deeply"),
        ('{"name":' * 100_000, "nested too deeply"),
    ],
)
def test_a_file_that_is_no_json_says_where(text, message):
    assert message in wrong(text)


def test_brackets_and_line_ends_inside_texts_move_no_line():
    text = '{\n"name": "h}]{[,:\\"\\n",\n"services":\n{"a\\n{": {"url":\n5}}}'
    assert "line 2: “name”" in wrong(text)
    assert "line 5: “services.a\n{.url”" in wrong(text.replace('"h}', '"H}'))


def test_a_keyword_that_nobody_checks_is_refused():
    with pytest.raises(KeyError):
        json_schema.validate("{}", {"type": "object", "maxProperties": 0}, name="x.json")


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path):
    path = tmp_path / "huy.json"
    path.write_text("{}", encoding="utf-8-sig")
    assert json_schema.read_text(path) == "{}"


def test_a_file_that_is_not_there_or_not_text_is_told_by_name(tmp_path):
    with pytest.raises(InvalidFile, match="huy.json cannot be opened"):
        json_schema.read_text(tmp_path / "huy.json")
    (tmp_path / "latin.json").write_bytes("é".encode("latin-1"))
    with pytest.raises(InvalidFile, match="latin.json is not a text in UTF-8"):
        json_schema.read_text(tmp_path / "latin.json")


# -- the same verdict as the jsonschema package ---------------------------------------------------

ODD = [None, True, 0, 1, 2.0, 2.5, -1, 99, "", "Huy", "roads", "http://x", [], ["roads"], {}, {"url": ""}, [[1]], 1e6]


def _places(value, path=()):
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield from _places(item, (*path, key))


def _odd(rng):
    return copy.deepcopy(rng.choice(ODD))


def _mutated(document, rng):
    document = copy.deepcopy(document)
    for _ in range(rng.randint(1, 2)):
        place = rng.choice([p for p in _places(document) if p] or [()])
        if not place:
            return _odd(rng)
        parent = document
        for key in place[:-1]:
            parent = parent[key]
        what = rng.choice(["replace", "remove", "add"])
        if what == "replace":
            parent[place[-1]] = _odd(rng)
        elif what == "remove":
            del parent[place[-1]]
        elif isinstance(parent, dict):
            parent[rng.choice(["extra", "url", "level", "name"])] = _odd(rng)
        else:
            parent.append(_odd(rng))
    return document


def _both(document, rules, indent):
    """Our fault's field (None if there is none), and those that jsonschema finds."""
    theirs = set()
    for error in jsonschema.Draft202012Validator(rules).iter_errors(document):
        place = tuple(error.absolute_path)
        if error.validator == "required":
            theirs |= {(*place, key) for key in error.validator_value if key not in error.instance}
        elif error.validator == "additionalProperties" and error.validator_value is False:
            theirs |= {(*place, key) for key in error.instance if key not in error.schema.get("properties", {})}
        else:
            theirs.add(place)
    try:
        json_schema.validate(json.dumps(document, indent=indent), rules, name="x.json")
    except InvalidFile as error:
        return error.values["field"], {json_schema._format_path(place) for place in theirs}
    return None, {json_schema._format_path(place) for place in theirs}


REAL = [
    ("profile.schema.json", "profile.example.json"),
    ("catalogue/catalogue.schema.json", "catalogue/wallonia.json"),
]


def _cases():
    yield SCHEMA, GOOD
    for rules, document in REAL:
        found = json.loads((json_schema.RESOURCES / document).read_text(encoding="utf-8"))
        if "layers" in found and isinstance(found["layers"][0], dict):
            found["layers"] = found["layers"][:3]
        else:
            found["commune"]["boundary"]["coordinates"] = [[[1, 2], [3, 4]]]
        yield json_schema.load_schema(rules), found


@pytest.mark.slow
@pytest.mark.parametrize(("rules", "document"), list(_cases()), ids=["own", "profile", "catalogue"])
def test_mutated_documents_are_judged_as_jsonschema_does(rules, document):
    rng = random.Random(20)
    refused = 0
    for _ in range(800):
        ours, theirs = _both(_mutated(document, rng), rules, rng.choice([None, 2]))
        assert (ours is not None) == bool(theirs)
        assert ours is None or ours in theirs
        refused += ours is not None
    assert refused > 100


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(max_size=6),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
        max_leaves=12,
    ),
    st.sampled_from([None, 0, 3]),
)
def test_every_value_is_found_on_its_line(value, indent):
    text = json.dumps(value, indent=indent)
    lines = json_schema._lines(text)
    assert set(lines) == set(_places(value))
    assert all(1 <= number <= text.count("\n") + 1 for number in lines.values())
    if indent is None:
        assert set(lines.values()) == {1}
    else:
        # a printed document has one value a line, its braces included
        assert sorted(lines.values()) == sorted(set(lines.values()))
