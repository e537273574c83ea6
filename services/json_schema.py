"""Checks a JSON text against a schema; what is wrong is told by field and by line.

A technician's PC has no jsonschema, and that package knows no lines. This is the part of JSON Schema
(draft 2020-12) that Repère's own schemas use; a schema with any other keyword is refused, so that no
rule is ever believed to be checked when it is not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from .errors import N_, InvalidFile

JsonPath = tuple[Any, ...]
"""Where a value stands: names and positions from the top, ``("services", "reporting", "url")``."""

RESOURCES = Path(__file__).parents[1] / "resources"

_MUST_BE = {
    "object": N_("{file}, line {line}: “{field}” must be a group of fields in braces."),
    "array": N_("{file}, line {line}: “{field}” must be a list in square brackets."),
    "string": N_("{file}, line {line}: “{field}” must be a text in quotes."),
    "number": N_("{file}, line {line}: “{field}” must be a number."),
    "integer": N_("{file}, line {line}: “{field}” must be a whole number."),
    "boolean": N_("{file}, line {line}: “{field}” must be true or false."),
    "null": N_("{file}, line {line}: “{field}” must be null."),
}

_ANNOTATIONS = {"$schema", "$id", "$defs", "title", "description", "examples", "default"}

_MARK = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
"""One mark of a JSON text: a string, a bracket, a comma, a colon, or a bare word."""


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file, with or without a byte order mark. Raises InvalidFile."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidFile(
            N_("The file {file} cannot be opened: {reason}."),
            N_("Check that it is there and that you may read it."),
            file=path,
            reason=error.strerror or error,
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidFile(
            N_("The file {file} is not a text in UTF-8."),
            N_("Save it as UTF-8 in a text editor, then open it again."),
            file=path,
        ) from error


def load_schema(name: str) -> dict[str, Any]:
    """Return a schema of the project, by its path under resources/."""
    schema: dict[str, Any] = json.loads((RESOURCES / name).read_text(encoding="utf-8"))
    return schema


def validate(text: str, schema: Mapping[str, Any], *, name: str) -> Any:
    """Return the value written in ``text``, if it follows ``schema``. ``name`` is the file's, for the message.

    Raises InvalidFile with the first thing that is wrong, as the file is read from the top: its field as
    ``services.reporting.url`` and its line (the line of the braces, where a field is missing).
    """
    try:
        value = json.loads(text, parse_constant=_reject_constant, parse_float=_parse_finite)
        _check_signs(text, value)
        faults = list(_iter_errors(value, schema, schema, ()))
    except json.JSONDecodeError as error:
        raise InvalidFile(
            N_("{file} is not valid JSON: see line {line}, column {column}."),
            N_("Look there for a missing comma, quote or bracket."),
            file=name,
            line=error.lineno,
            column=error.colno,
            reason=error.msg,
        ) from error
    except RecursionError as error:
        raise InvalidFile(N_("{file} is nested too deeply to be read."), file=name) from error
    except UnicodeEncodeError as error:
        raise InvalidFile(
            N_("{file} holds a sign that no text can hold: {reason}."),
            N_("Look for a “\\u” and take it out."),
            file=name,
            reason=ascii(error.object[error.start]),
        ) from error
    except ValueError as error:
        raise InvalidFile(
            N_("{file} holds a number that cannot be read: {reason}."), file=name, reason=error
        ) from error
    if faults:
        lines = _lines(text)
        json_path, what, hint, values = min(faults, key=lambda fault: _line_of(lines, fault[0]))
        raise make_error(text, name, json_path, what, hint, **values)
    return value


def make_error(text: str, name: str, json_path: JsonPath, what: str, hint: str = "", **values: Any) -> InvalidFile:
    """Return the error for a value of ``text`` that is wrong for a reason no schema can tell.

    ``what`` and ``hint`` may use ``{file}``, ``{line}``, ``{field}`` and the names in ``values``.
    """
    return InvalidFile(
        what, hint, file=name, line=_line_of(_lines(text), json_path), field=_format_path(json_path), **values
    )


def _line_of(lines: Mapping[JsonPath, int], json_path: JsonPath) -> int:
    """Return the line, from 1, on which the value at ``json_path`` begins; that of its nearest parent if it is
    missing."""
    while json_path and json_path not in lines:
        json_path = json_path[:-1]
    return lines.get(json_path, 1)


def _lines(text: str) -> dict[JsonPath, int]:
    """Return the line of each value of a valid JSON text."""
    lines: dict[JsonPath, int] = {}
    json_path: list[Any] = []
    inside: list[str] = []
    number, upto, expects_key = 1, 0, False
    for mark in _MARK.finditer(text):
        number, upto = number + text.count("\n", upto, mark.start()), mark.start()
        word = mark.group()
        if word in "}]":
            inside.pop()
            json_path.pop()
        elif word == ",":
            if inside[-1] == "[":
                json_path[-1] += 1
            expects_key = inside[-1] == "{"
        elif word == ":":
            expects_key = False
        elif expects_key:
            json_path[-1] = json.loads(word)
        else:
            lines[tuple(json_path)] = number
            if word in "{[":
                inside.append(word)
                json_path.append(0)
            expects_key = word == "{"
    return lines


_Error = tuple[JsonPath, str, str, dict[str, Any]]


def _iter_errors(
    value: Any, schema: Mapping[str, Any], root: Mapping[str, Any], json_path: JsonPath
) -> Iterator[_Error]:
    """Everything wrong with ``value``: where, what, what next, and the words to fill in."""
    if "$ref" in schema:
        yield from _iter_errors(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, json_path)
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(_is_of_type(value, kind) for kind in types):
        yield json_path, _MUST_BE[types[0]], "", {}
        return
    for keyword, rule in schema.items():
        if keyword not in _ANNOTATIONS and keyword not in ("$ref", "type"):
            yield from _KEYWORDS[keyword](value, rule, schema, root, json_path)


def _enum(value: Any, rule: Sequence[Any], _s: Any, _r: Any, json_path: JsonPath) -> Iterator[_Error]:
    if not any(value == allowed and isinstance(value, bool) == isinstance(allowed, bool) for allowed in rule):
        yield (
            json_path,
            N_("{file}, line {line}: “{field}” cannot be {value}."),
            N_("It is one of: {allowed}."),
            {"value": _short(value), "allowed": ", ".join(map(str, rule))},
        )


def _pattern(value: Any, rule: str, schema: Mapping[str, Any], _r: Any, json_path: JsonPath) -> Iterator[_Error]:
    if isinstance(value, str) and not re.search(rule, value):
        yield (
            json_path,
            N_("{file}, line {line}: “{field}” cannot be {value}."),
            N_("Write it like this: {example}."),
            {"value": _short(value), "example": (schema.get("examples") or [rule])[0]},
        )


def _minimum(value: Any, rule: float, _s: Any, _r: Any, json_path: JsonPath) -> Iterator[_Error]:
    if _is_of_type(value, "number") and value < rule:
        yield json_path, N_("{file}, line {line}: “{field}” must be {limit} or more."), "", {"limit": rule}


def _maximum(value: Any, rule: float, _s: Any, _r: Any, json_path: JsonPath) -> Iterator[_Error]:
    if _is_of_type(value, "number") and value > rule:
        yield json_path, N_("{file}, line {line}: “{field}” must be {limit} or less."), "", {"limit": rule}


def _min_items(value: Any, rule: int, _s: Any, _r: Any, json_path: JsonPath) -> Iterator[_Error]:
    if isinstance(value, list) and len(value) < rule:
        yield json_path, N_("{file}, line {line}: “{field}” needs at least {limit} entries."), "", {"limit": rule}


def _items(value: Any, rule: Mapping[str, Any], _s: Any, root: Any, json_path: JsonPath) -> Iterator[_Error]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _iter_errors(item, rule, root, (*json_path, index))


def _required(value: Any, rule: Sequence[str], _s: Any, _r: Any, json_path: JsonPath) -> Iterator[_Error]:
    if isinstance(value, dict):
        for key in rule:
            if key not in value:
                yield (*json_path, key), N_("{file}, line {line}: “{field}” is missing."), N_("Add it there."), {}


def _properties(value: Any, rule: Mapping[str, Any], _s: Any, root: Any, json_path: JsonPath) -> Iterator[_Error]:
    if isinstance(value, dict):
        for key, schema in rule.items():
            if key in value:
                yield from _iter_errors(value[key], schema, root, (*json_path, key))


def _additional(value: Any, rule: Any, schema: Mapping[str, Any], root: Any, json_path: JsonPath) -> Iterator[_Error]:
    if isinstance(value, dict) and rule is not True:
        known = schema.get("properties", {})
        for key in value:
            if key not in known and rule is False:
                yield (
                    (*json_path, key),
                    N_("{file}, line {line}: Repère does not know the field “{field}”."),
                    N_("The fields it knows there: {known}."),
                    {"known": ", ".join(known)},
                )
            elif key not in known:
                yield from _iter_errors(value[key], rule, root, (*json_path, key))


_KEYWORDS: dict[str, Callable[..., Iterator[_Error]]] = {
    "enum": _enum,
    "pattern": _pattern,
    "minimum": _minimum,
    "maximum": _maximum,
    "minItems": _min_items,
    "items": _items,
    "required": _required,
    "properties": _properties,
    "additionalProperties": _additional,
}


def _is_of_type(value: Any, kind: str) -> bool:
    """Return whether a value is of a JSON type; 1.0 is whole, and true is no number."""
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, (int, float)):
        return kind == "number" or (kind == "integer" and value == int(value))
    return (value is None and kind == "null") or isinstance(
        value, {"object": dict, "array": list, "string": str}.get(kind, ())
    )


def _format_path(json_path: JsonPath) -> str:
    """``services.reporting.url``, ``layers[0]``; the whole file is ``$``."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in json_path)
    return text.lstrip(".")[:120] or "$"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:59] + "…"


def _check_signs(text: str, value: Any) -> None:
    """Raise UnicodeEncodeError for half a sign (a lone surrogate) or a NUL, which no file and no service takes."""
    if "\\u" not in text:
        return
    written = json.dumps(value, ensure_ascii=False)
    written.encode()
    if re.search(r"(?<!\\)(?:\\\\)*\\u0000", written):
        raise UnicodeEncodeError("utf-8", "\0", 0, 1, "NUL")


def _reject_constant(word: str) -> float:
    raise ValueError(word)


def _parse_finite(word: str) -> float:
    value = float(word)
    if value in (float("inf"), float("-inf")):
        raise ValueError(word)
    return value
