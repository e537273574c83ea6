"""Records out of whatever shape a reporting service sends them in, and their values made equal.

JSON and XML, bare and wrapped lists, numbers and strings end as the same texts and moments.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element  # nosec B405: a type; Web parses

from ..errors import N_
from ..web import Answer

_LINK = re.compile(r"https?://[a-z0-9.-]+(?:/[\w-]+(?:\.[\w-]+)*)+", re.ASCII)
_DAY = re.compile(r"(?:19|20|21)\d\d-\d\d-\d\d(?:Z|[+-]\d\d:00)", re.ASCII)
_CLOCK = frozenset(f":{minute:02}:{second:02}" for minute in range(60) for second in range(60))
_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?)?\s*(Z|([+-])(\d\d):?(\d\d))?", re.ASCII
)


def records(answer: Answer, child: str, made: Callable[[dict[str, Any]], Any] | None = None) -> list[Any]:
    """The records of a list of any shape, in JSON or XML (R1.5); ``child`` is their name in XML.

    ``made`` is what a record becomes, told of each object in JSON: another one it gives back as it is. What is no
    record is an empty one, so that it can be counted. Raises BadAnswer where the answer is
    no list: a web page (R7.1), an error in a 200.
    """
    begin = answer.body.lstrip()[:16].lower()
    if answer.media_type == "text/html" or begin.startswith((b"<html", b"<!doctype html")):
        raise answer.bad(N_("{service} answered with a web page instead of data."))
    # the body tells: some servers name no media type, or the wrong one
    if begin[:1] == b"<":
        found = _xml_records(answer, child)
        return [made(record) for record in found] if made else found
    return _json_records(answer, made)


def text(value: Any) -> str:
    """A field as plain text, equal from JSON and XML: ids keep their zeros, line ends are ``\\n``.

    Half a character (a lone surrogate, which JSON can carry) becomes a question mark: no file takes it.
    """
    if type(value) is str:
        plain = value.strip()
    elif value is None:
        return ""
    elif type(value) is int:
        return str(value)
    else:
        plain = ", ".join(leaves(value)).strip()
    if plain.isascii():
        return plain.replace("\r\n", "\n") if "\r" in plain else plain
    try:
        plain.encode()
    except UnicodeEncodeError:
        plain = plain.encode("utf-8", "replace").decode("utf-8")
    return plain.replace("\r\n", "\n")


def leaves(value: Any, depth: int = 5) -> list[str]:
    """The texts in a value of any shape; deeper nesting than a real server has is not followed."""
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, (list, dict)):
        inner = value.values() if isinstance(value, dict) else value
        return [leaf for item in inner for leaf in leaves(item, depth - 1)] if depth > 0 else []
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [str(value)] if isinstance(value, (int, float)) else []


def links(texts: Iterable[str], base: str) -> Iterator[str]:
    """The http(s) links in photo fields of any shape (R9.1); a relative one starts at ``base`` (R9.3)."""
    for told in texts:
        if _LINK.fullmatch(told):
            yield told  # nearly every one
            continue
        for part in re.split(r",(?=\s*(?:https?:|/))", told):
            part = part.strip()
            try:
                link = urljoin(base + "/", part)
                split = urlsplit(link)
            except ValueError:
                continue
            if part.strip("/") and not re.search(r"\s", part) and split.scheme in ("http", "https") and split.netloc:
                yield link


def utc(told: str, zone_hours: int = 0) -> str:
    """An ISO 8601 date as ``YYYY-MM-DDThh:mm:ssZ``, cut to the second; empty if it is none.

    A date without a zone is taken as ``zone_hours`` ahead of UTC, and one more in Europe's summer
    time unless ``zone_hours`` is 0 (R3.4): the standard asks for a zone.
    """
    hour, clock = _hours(told[:10], told[19:]).get(told[10:13]), told[13:19]
    if hour and clock in _CLOCK:  # nearly every date: whole hours from UTC, on a day that is known by now
        return f"{hour}{clock}Z"
    return written(moment(told, zone_hours))


@lru_cache(maxsize=1 << 12)
def _hours(day: str, zone: str) -> dict[str, str]:
    """The hours of a day (``Thh``) in UTC, ``YYYY-MM-DDThh``; none where ``zone`` is not whole hours from it."""
    begins = moment(f"{day}T00:00:00{zone}") if _DAY.fullmatch(day + zone) else None
    return {} if begins is None else {f"T{hour:02}": written(begins + timedelta(hours=hour))[:13] for hour in range(24)}


def zoneless(told: str) -> bool:
    """Whether a date names no zone (R3.4)."""
    match = _DATE.fullmatch(told.strip())
    return bool(match and not match[7])


def moment(told: str, zone_hours: int = 0) -> datetime | None:
    """A moment in UTC, to the second; None if ``told`` is no date of our time. ``zone_hours`` as in :func:`utc`."""
    match = _DATE.fullmatch(told.strip())
    if not match or not 1900 < int(match[1]) < 2200:
        return None
    year, month, day, hour, minute, second, zone, sign, hours, minutes = match.groups()
    try:
        at = datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=timezone.utc
        )
        if sign:
            offset = timedelta(hours=int(hours), minutes=int(minutes))
            return at - offset if sign == "+" else at + offset
        if not zone and zone_hours:
            at -= timedelta(hours=zone_hours)
            at -= timedelta(hours=1 if summer_time(at) else 0)
        return at
    except (ValueError, OverflowError):
        return None


def summer_time(at: datetime) -> bool:
    """Whether Europe's clocks are an hour ahead.

    From the last Sunday of March to that of October, both at 01:00 UTC (Directive 2000/84/EC).
    """
    begins, ends = (
        datetime(at.year, month, 31 - datetime(at.year, month, 31).isoweekday() % 7, 1, tzinfo=timezone.utc)
        for month in (3, 10)
    )
    return begins <= at < ends


def written(at: datetime | None) -> str:
    """A moment as servers take it: whole seconds and ``Z``, never a ``+`` (R5.1, R5.2)."""
    return "" if at is None else at.isoformat()[:19] + "Z"


def _json_records(answer: Answer, made: Callable[[dict[str, Any]], Any] | None) -> list[Any]:
    data = answer.json(made)
    if isinstance(data, dict):
        wrapped = [value for key, value in data.items() if key != "errors" and isinstance(value, (list, dict))]
        lists = [value for value in wrapped if isinstance(value, list)]
        data = lists[0] if len(lists) == 1 else wrapped if len(wrapped) == 1 else None
    if not isinstance(data, list) or (data and all(_is_error(item) for item in data)):
        raise answer.bad(N_("{service} sent something else than a list."))
    # a tuple is never JSON's: it is what a record became
    return [item if isinstance(item, (dict, tuple)) else {} for item in data]


def _is_error(item: Any) -> bool:
    return isinstance(item, dict) and "code" in item and ("description" in item or "detail" in item)


def _xml_records(answer: Answer, child: str) -> list[dict[str, Any]]:
    root = answer.xml()
    found = [element for element in root if _local(element) == child]
    if not found and len(root):
        raise answer.bad(N_("{service} sent something else than a list."))
    return [{_local(field): _content(field) for field in element} for element in found]


def _content(element: Element) -> str | list[str]:
    if not len(element):
        return element.text or ""
    return [leaf.text.strip() for leaf in element.iter() if not len(leaf) and leaf.text]


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
