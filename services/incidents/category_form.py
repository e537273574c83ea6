"""The questions a category asks (Open311's service definition): what a form shows, and what an answer lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element  # nosec B405: a type; Web parses

from ..errors import N_
from ..http.response import Response
from ..json_values import as_objects
from ..xml_values import local_name
from .parsing import format_utc, parse_date, to_text

DATATYPES = ("string", "number", "datetime", "text", "singlevaluelist", "multivaluelist")
"""What an answer may be; any other is asked for as a string."""

MAX_ANSWER_CHARS = 4000
"""Characters of an answer at most, as GeoReport v2 limits a description."""

REQUIRED = N_("“{question}” needs an answer.")
NO_NUMBER = N_("“{question}”: {value} is no number.")
NO_DATE = N_("“{question}”: {value} is no date and time; write it as 2026-11-23 20:05.")
NO_CHOICE = N_("“{question}”: {value} is not among the choices.")
ONE_ONLY = N_("“{question}” takes one answer.")
TOO_LONG = N_("“{question}”: at most {longest} characters.")

Answers = Mapping[str, Sequence[str]]
"""Texts as typed or keys as chosen, by the code of their question."""


@dataclass(frozen=True)
class Choice:
    """Hold one entry of a list: ``key`` is sent, ``name`` is shown."""

    key: str
    name: str


@dataclass(frozen=True)
class Attribute:
    """Hold one line of a form. Names are Open311's; ``variable`` false is a text to show, not a question."""

    code: str
    variable: bool
    datatype: str
    required: bool
    description: str
    datatype_description: str = ""
    values: tuple[Choice, ...] = ()

    @property
    def is_multivalue(self) -> bool:
        """Return whether it takes several answers."""
        return self.datatype == "multivaluelist"


@dataclass(frozen=True)
class Definition:
    """Hold what a category asks, in the order of the form."""

    service_code: str
    attributes: tuple[Attribute, ...]


@dataclass(frozen=True)
class AnswerFault:
    """Say what is wrong with the answer to one question: a template, and what fills it."""

    code: str
    template: str
    values: Mapping[str, object]

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """Return what is wrong, for the person who fills the form in."""
        return translate(self.template).format(**self.values)


def parse_definition(answer: Response) -> Definition:
    """Parse the definition in an answer: JSON or XML, bare or in a list of one.

    A line without a code cannot be answered and is only shown; a list without values is a string. Raises
    InvalidResponse where the answer is no definition.
    """
    told: Any = _plain(answer.xml()) if answer.body.lstrip().startswith(b"<") else answer.json()
    if isinstance(told, list) and len(told) == 1:
        told = told[0]
    if isinstance(told, dict) and isinstance(told.get("service_definition"), dict):
        told = told["service_definition"]
    if not isinstance(told, dict) or not ("attributes" in told or "service_code" in told):
        raise answer.make_error(N_("{service} sent something else than the questions of a category."))
    lines = _objects(told.get("attributes"), "attribute")
    # a line without an order, or with a wrong one, keeps its place after those that have one
    lines.sort(key=lambda line: _order(line.get("order")))
    return Definition(to_text(told.get("service_code")), tuple(map(_attribute, lines)))


def find_faults(definition: Definition, answers: Answers) -> list[AnswerFault]:
    """Find what keeps these answers from being sent, in the order of the form; empty if nothing does."""
    found = []
    for attribute in definition.attributes:
        given = _given(attribute, answers)
        if attribute.required and attribute.variable and not given:
            found.append(_fault(attribute, REQUIRED))
        elif len(given) > 1 and not attribute.is_multivalue:
            found.append(_fault(attribute, ONE_ONLY))
        else:
            found.extend(filter(None, (_wrong(attribute, value) for value in given)))
    return found


def format_answers(definition: Definition, answers: Answers) -> dict[str, list[str]]:
    """Format answers to send: numbers with a decimal point (R5.3), dates in UTC, no empty ones (R5.4).

    They must be without :func:`find_faults`. A date that names no zone is taken as UTC: a form gives its own.
    What the definition does not ask is left out.
    """
    sent = {
        attribute.code: [_written(attribute, value) for value in _given(attribute, answers)]
        for attribute in definition.attributes
    }
    return {code: values for code, values in sent.items() if values}


def _attribute(line: Mapping[str, Any]) -> Attribute:
    code, datatype = to_text(line.get("code")), to_text(line.get("datatype")).lower()
    choices = tuple(
        Choice(to_text(value.get("key")), to_text(value.get("name")) or to_text(value.get("key")))
        for value in _objects(line.get("values"), "value")
        if to_text(value.get("key"))
    )
    if datatype not in DATATYPES or (datatype.endswith("list") and not choices):
        datatype = "string"
    return Attribute(
        code=code,
        # absent is a question: only a plain "false" makes a line a text
        variable=bool(code) and to_text(line.get("variable")).lower() != "false",
        datatype=datatype,
        required=to_text(line.get("required")).lower() == "true",
        description=to_text(line.get("description")) or code,
        datatype_description=to_text(line.get("datatype_description")),
        values=choices if datatype.endswith("list") else (),
    )


def _given(attribute: Attribute, answers: Answers) -> list[str]:
    if not attribute.variable:
        return []
    return list(dict.fromkeys(value.strip() for value in answers.get(attribute.code, ()) if value.strip()))


def _wrong(attribute: Attribute, value: str) -> AnswerFault | None:
    if attribute.datatype == "number" and _number(value) is None:
        return _fault(attribute, NO_NUMBER, value)
    if attribute.datatype == "datetime" and parse_date(value) is None:
        return _fault(attribute, NO_DATE, value)
    if attribute.values and value not in {choice.key for choice in attribute.values}:
        return _fault(attribute, NO_CHOICE, value)
    return _fault(attribute, TOO_LONG) if len(value) > MAX_ANSWER_CHARS else None


def _fault(attribute: Attribute, what: str, value: str = "") -> AnswerFault:
    return AnswerFault(
        attribute.code, what, {"question": attribute.description, "value": value[:40], "longest": MAX_ANSWER_CHARS}
    )


def _written(attribute: Attribute, value: str) -> str:
    if attribute.datatype == "number":
        return _number(value) or value
    return format_utc(parse_date(value)) if attribute.datatype == "datetime" else value


def _number(value: str) -> str | None:
    """Return a number as it is sent, from one typed with a point or a comma; None if it is none."""
    plain = value.replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace(",", ".")
    whole, point, part = plain.lstrip("+-").partition(".")
    digits = whole + part
    right = digits.isascii() and digits.isdigit() and plain.count("+") + plain.count("-") <= 1 and (part or not point)
    return plain.lstrip("+") if right else None


def _order(value: Any) -> float:
    told = to_text(value)
    return float(told) if told.isascii() and told.isdigit() else float("inf")


def _objects(value: Any, child: str) -> list[dict[str, Any]]:
    """Return the objects of a list, bare or as ``{"value": [...]}``, the way XML turns into JSON."""
    if isinstance(value, dict):
        value = value.get(child, [])
        value = [value] if isinstance(value, dict) else value
    return as_objects(value)


def _plain(element: Element, depth: int = 6) -> Any:
    """Return the element as JSON would have it: those named in the plural are lists; deeper nesting is not followed."""
    if not len(element) or not depth:
        return element.text or ""
    if local_name(element) in ("attributes", "values", "service_definitions"):
        return [_plain(child, depth - 1) for child in element]
    return {local_name(child): _plain(child, depth - 1) for child in element}
