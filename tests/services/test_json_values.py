"""Values out of documents that somebody else wrote: whatever stands there, the caller gets the type it asked for."""

from __future__ import annotations

import math
from xml.etree import ElementTree

import pytest
from repere.services.json_values import as_dict, as_list, as_number, as_objects
from repere.services.xml_values import local_name, strip_namespaces

HOSTILE = (None, True, 1, "text", "", [1, "a", None], [{"a": 1}, [], {}, "b"], {"a": [1]}, (1, 2))


@pytest.mark.parametrize("value", HOSTILE, ids=repr)
def test_any_json_comes_as_the_type_that_was_asked_for(value: object) -> None:
    assert as_dict(value) == (value if type(value) is dict else {})
    assert as_list(value) == (value if type(value) is list else [])
    assert as_objects(value) == ([item for item in value if type(item) is dict] if type(value) is list else [])


@pytest.mark.parametrize(
    ("value", "number"),
    [(3, 3.0), (-2.5, -2.5), (10**400, 0.0), (math.inf, 0.0), (math.nan, 0.0), ("3", 0.0), (None, 0.0), ([3], 0.0)],
    ids=repr,
)
def test_a_number_is_none_that_no_scale_can_be(value: object, number: float) -> None:
    assert as_number(value) == number


def test_names_lose_their_namespaces_in_elements_and_attributes() -> None:
    text = '<a:root xmlns:a="urn:a" xmlns:b="urn:b"><b:child b:href="x" plain="y"/><child/></a:root>'
    tree = ElementTree.fromstring(text)
    assert local_name(tree) == "root"
    assert strip_namespaces(tree) is tree
    assert [element.tag for element in tree.iter()] == ["root", "child", "child"]
    assert tree[0].attrib == {"href": "x", "plain": "y"}
