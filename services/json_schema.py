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

_TYPES = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}
"""What a value of JSON is in Python; 1.0 is whole too, and true is no number."""

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


def validate(text: str, schema: Mapping[str, Any] | Check, *, name: str) -> Any:
    """Return the value written in ``text``, if it follows ``schema``. ``name`` is the file's, for the message.

    Raises InvalidFile with the first thing that is wrong, as the file is read from the top: its field as
    ``services.reporting.url`` and its line (the line of the braces, where a field is missing).
    """
    check = schema if callable(schema) else compile_schema(schema)
    try:
        value = json.loads(text, parse_constant=_reject_constant, parse_float=_parse_finite)
        _check_signs(text, value)
        faults = check(value)
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
"""What is wrong: where below the value, what, what next, and the words to fill in."""

Check = Callable[[Any], Sequence[_Error]]
"""A schema as a function: everything wrong with a value, nothing for a good one."""


def compile_schema(schema: Mapping[str, Any], part: str = "") -> Check:
    """Return a schema, or one of its ``$defs``, as a function for many values. Raises KeyError for a keyword that
    nobody checks.
    """
    defined: dict[str, Check] = {}

    def compile_part(name: str) -> Check:
        def check(value: Any) -> Sequence[_Error]:
            # when it is first needed: a part may be a part of itself
            if name not in defined:
                defined[name] = compile_rules(schema["$defs"][name])
            return defined[name](value)

        return check

    def compile_rules(rules: Mapping[str, Any]) -> Check:
        referred = [compile_part(rules["$ref"].removeprefix("#/$defs/"))] if "$ref" in rules else []
        keywords = {
            name: rule for name, rule in rules.items() if name not in _ANNOTATIONS and name not in ("$ref", "type")
        }
        checks = [_KEYWORDS[name](rule, rules, compile_rules) for name, rule in keywords.items()]
        types = rules.get("type", [])
        of_type = _compile_type([types] if isinstance(types, str) else types)
        return _join([*referred, *checks] if of_type is None else [*referred, _guard(of_type, _join(checks))])

    return compile_part(part) if part else compile_rules(schema)


def _join(checks: Sequence[Check]) -> Check:
    if len(checks) == 1:
        return checks[0]

    def check(value: Any) -> Sequence[_Error]:
        errors: Sequence[_Error] = ()
        for each in checks:
            if told := each(value):
                errors = [*errors, *told]
        return errors

    return check


def _guard(of_type: Check, rules: Check) -> Check:
    """Return the rules, for a value of the right type."""
    return lambda value: of_type(value) or rules(value)


def _compile_type(types: Sequence[str]) -> Check | None:
    if not types:
        return None
    error: list[_Error] = [((), _MUST_BE[types[0]], "", {})]
    allowed, whole = {each for name in types for each in _TYPES[name]}, "integer" in types

    def check(value: Any) -> Sequence[_Error]:
        is_right = type(value) in allowed or (whole and type(value) is float and value.is_integer())
        return () if is_right else error

    return check


def _below(key: Any, errors: Sequence[_Error]) -> Iterator[_Error]:
    """Return the same errors, as the value around says where they are."""
    for json_path, *rest in errors:
        yield ((key, *json_path), *rest)  # type: ignore[misc]


def _enum(rule: Sequence[Any], _schema: Any, _compile: Any) -> Check:
    def check(value: Any) -> Sequence[_Error]:
        if any(value == allowed and isinstance(value, bool) == isinstance(allowed, bool) for allowed in rule):
            return ()
        told = {"value": _short(value), "allowed": ", ".join(map(str, rule))}
        what, hint = N_("{file}, line {line}: “{field}” cannot be {value}."), N_("It is one of: {allowed}.")
        return [((), what, hint, told)]

    return check


def _pattern(rule: str, schema: Mapping[str, Any], _compile: Any) -> Check:
    search, example = re.compile(rule).search, (schema.get("examples") or [rule])[0]

    def check(value: Any) -> Sequence[_Error]:
        if not isinstance(value, str) or search(value):
            return ()
        what, hint = N_("{file}, line {line}: “{field}” cannot be {value}."), N_("Write it like this: {example}.")
        return [((), what, hint, {"value": _short(value), "example": example})]

    return check


def _minimum(rule: float, _schema: Any, _compile: Any) -> Check:
    error = [((), N_("{file}, line {line}: “{field}” must be {limit} or more."), "", {"limit": rule})]
    return lambda value: error if type(value) in _TYPES["number"] and value < rule else ()


def _maximum(rule: float, _schema: Any, _compile: Any) -> Check:
    error = [((), N_("{file}, line {line}: “{field}” must be {limit} or less."), "", {"limit": rule})]
    return lambda value: error if type(value) in _TYPES["number"] and value > rule else ()


def _min_items(rule: int, _schema: Any, _compile: Any) -> Check:
    error = [((), N_("{file}, line {line}: “{field}” needs at least {limit} entries."), "", {"limit": rule})]
    return lambda value: error if isinstance(value, list) and len(value) < rule else ()


def _items(rule: Mapping[str, Any], _schema: Any, compile_rules: Callable[[Mapping[str, Any]], Check]) -> Check:
    inner = compile_rules(rule)

    def check(value: Any) -> Sequence[_Error]:
        if not isinstance(value, list):
            return ()
        return [error for index, item in enumerate(value) if (told := inner(item)) for error in _below(index, told)]

    return check


def _required(rule: Sequence[str], _schema: Any, _compile: Any) -> Check:
    keys = frozenset(rule)

    def check(value: Any) -> Sequence[_Error]:
        if not isinstance(value, dict) or keys <= value.keys():
            return ()
        what, hint = N_("{file}, line {line}: “{field}” is missing."), N_("Add it there.")
        return [((key,), what, hint, {}) for key in rule if key not in value]

    return check


def _properties(rule: Mapping[str, Any], _schema: Any, compile_rules: Callable[[Mapping[str, Any]], Check]) -> Check:
    inner = {key: compile_rules(schema) for key, schema in rule.items()}

    def check(value: Any) -> Sequence[_Error]:
        errors: Sequence[_Error] = ()
        if isinstance(value, dict):
            for key, each in inner.items():
                if key in value and (told := each(value[key])):
                    errors = [*errors, *_below(key, told)]
        return errors

    return check


def _additional(rule: Any, schema: Mapping[str, Any], compile_rules: Callable[[Mapping[str, Any]], Check]) -> Check:
    known = schema.get("properties", {})
    inner = None if isinstance(rule, bool) else compile_rules(rule)

    def check(value: Any) -> Sequence[_Error]:
        if rule is True or not isinstance(value, dict) or value.keys() <= known.keys():
            return ()
        others = [key for key in value if key not in known]
        if inner is not None:
            return [error for key in others for error in _below(key, inner(value[key]))]
        what = N_("{file}, line {line}: Repère does not know the field “{field}”.")
        hint = N_("The fields it knows there: {known}.")
        return [((key,), what, hint, {"known": ", ".join(known)}) for key in others]

    return check


_KEYWORDS: dict[str, Callable[..., Check]] = {
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
