"""Records out of whatever shape a reporting service sends them in, and their values made equal.

JSON and XML, bare and wrapped lists, numbers and strings end as the same texts and moments.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta, timezone
from functools import lru_cache, partial
from typing import Any
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element  # nosec B405: a type; Web parses

from ..errors import N_, InvalidResponse
from ..http.response import BLANK_BYTES, Response, has_error
from ..xml_values import local_name

_LINK = re.compile(r"https?://[a-z0-9.-]+(?:/[\w-]+(?:\.[\w-]+)*)+(?:\?[\w=&.-]+)?", re.ASCII)
_DAY = re.compile(r"(?:19|20|21)\d\d-\d\d-\d\d(?:Z|[+-]\d\d:00)", re.ASCII)
_CLOCK = frozenset(f":{minute:02}:{second:02}" for minute in range(60) for second in range(60))
_DATE = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?)?"
    # PostgreSQL's +02, Ruby's UTC, and +0200 after a blank; Java adds [Zone/Name] to the offset
    r"\s*((?:Z|UTC|GMT)?\s*(?:([+-])(\d\d)(?::?(\d\d)(?::?00)?)?)?)(?:\[[\w/+-]+\])?",
    re.ASCII | re.IGNORECASE,
)
_EPOCH = re.compile(r"/Date\((1\d{9})\d{3}(?:[+-]\d{4})?\)/", re.ASCII)
_ZONE_LETTERS = re.compile(r"(?<=\d)\s*\b(CES?T|MES?Z)\s*$", re.IGNORECASE)
_WORDS = re.compile(r"(?:[a-z]{3}, )?(\d\d?) ([a-z]{3}) (\d{4})( .+)", re.ASCII | re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_IDS = {
    "request": ("service_request_id", "token"),
    "request_update": ("update_id",),
    "service": ("service_code",),
}
"""What tells a record from any other object, by its name in XML."""

_LISTS = {
    "request": ("service_requests", "requests", "service_request", "request"),
    "request_update": ("service_request_updates", "service_requests_updates", "request_updates", "request_update"),
    "service": ("services", "service"),
}
"""What a list of them, or one of them alone, is called: only under such a name may a list be empty."""

_FAILED = {"status": ("error", "fail", "failed", "failure", "ko"), "success": ("false",), "ok": ("false",)}
"""What says in an object around a list that it is none."""

_TOTALS = ("count", "total", "total_count")

_COUNTS = frozenset(
    (*_TOTALS, "page", "pages", "page_count", "per_page", "page_size", "limit", "offset")
    + ("next", "previous", "links", "meta", "pagination", "jurisdiction_id")
)
"""What may stand beside an empty list."""


def parse_records(
    answer: Response,
    child: str,
    object_hook: Callable[[dict[str, Any]], Any] | None = None,
    *,
    is_continued: bool = False,
) -> list[Any]:
    """Parse the records of a list of any shape, in JSON or XML (R1.5); ``child`` is their name in XML.

    Empty only after an answer that is certainly a list. Raises InvalidResponse where it is none: a web page (R7.1),
    an error in a 200, an object that is no record, a list in which nothing is one.

    ``object_hook`` is what a record becomes, told of each object in JSON: another one it gives back as it is. Then
    what is no record comes as an empty one, for the caller to count, even if all are. What is no list is asked for
    once more. Beside a list that ``is_continued`` a number of records may be that of the whole; beside any other that
    is empty, a number says that something was lost.
    """
    return answer.parse_or_retry(partial(_records, answer, child, object_hook, is_continued))


def _records(
    answer: Response, child: str, object_hook: Callable[[dict[str, Any]], Any] | None, is_continued: bool
) -> list[Any]:
    if answer.is_web_page:
        raise answer.make_error(N_("{service} answered with a web page instead of data."))
    # the body tells: some servers name no media type, or the wrong one
    if answer.body.lstrip(BLANK_BYTES)[:1] == b"<":
        found: list[Any] = _xml_records(answer, child, is_continued)
    else:
        found = _json_records(answer, child, object_hook, is_continued)
    if object_hook:
        return [object_hook(record) if isinstance(record, dict) else record for record in found]
    if found and not any(_is_record(item, child) for item in found):
        raise _no_list(answer)
    return found


def to_text(value: Any) -> str:
    """Return a field as plain text, equal from JSON and XML: ids keep their zeros, line ends are ``\n``."""
    if type(value) is str:
        plain = value.strip()
    elif value is None:
        return ""
    elif type(value) is int:
        return str(value)
    else:
        plain = ", ".join(flatten_texts(value)).strip()
    return plain.replace("\r\n", "\n") if "\r" in plain else plain


def flatten_texts(value: Any, depth: int = 5) -> list[str]:
    """Return the texts in a value of any shape, not deeper than a real server nests."""
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, (list, dict)):
        inner = value.values() if isinstance(value, dict) else value
        return [leaf for item in inner for leaf in flatten_texts(item, depth - 1)] if depth > 0 else []
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [str(value)] if isinstance(value, (int, float)) else []


def unwrap_single(value: Any) -> Any:
    """Unwrap a list of one, as FixMyStreet wrapped its values before 2017; return any other value as it is."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def flatten_link_texts(value: Any, depth: int = 5) -> list[str]:
    """Return the texts in a value that may be links: of an object with a ``url`` that alone, and no number."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = [value["url"]] if value.get("url") else list(value.values())
    if not isinstance(value, list) or depth <= 0:
        return []
    return [leaf for item in value for leaf in flatten_link_texts(item, depth - 1)]


def extract_links(texts: Iterable[str], base: str) -> Iterator[str]:
    """Yield the http(s) links in photo fields of any shape (R9.1); a relative one starts at ``base`` (R9.3)."""
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


def normalise_date(date: str, zone_hours: int = 0) -> str:
    """Return an ISO 8601 date as ``YYYY-MM-DDThh:mm:ssZ``, cut to the second; empty if it is none.

    A date without a zone is taken as ``zone_hours`` ahead of UTC, and one more in Europe's summer
    time unless ``zone_hours`` is 0 (R3.4): the standard asks for a zone.
    """
    hour, clock = _hours(date[:10], date[19:]).get(date[10:13]), date[13:19]
    if hour and clock in _CLOCK:  # nearly every date: whole hours from UTC, on a day that is known by now
        return f"{hour}{clock}Z"
    return format_utc(parse_date(date, zone_hours))


@lru_cache(maxsize=1 << 12)
def _hours(day: str, zone: str) -> dict[str, str]:
    """Return the hours of a day (``Thh``) in UTC, ``YYYY-MM-DDThh``; none where ``zone`` is not whole hours from it."""
    begins = parse_date(f"{day}T00:00:00{zone}") if _DAY.fullmatch(day + zone) else None
    return (
        {} if begins is None else {f"T{hour:02}": format_utc(begins + timedelta(hours=hour))[:13] for hour in range(24)}
    )


def is_zoneless(date: str) -> bool:
    """Return whether a date names no zone (R3.4)."""
    match = _DATE.fullmatch(date.strip()) or _DATE.fullmatch(_figures(date))
    return bool(match and not match[7].strip())


def parse_date(date: str, zone_hours: int = 0) -> datetime | None:
    """Return a moment in UTC, to the second; None if ``date`` is no date of our time. ``zone_hours`` as in
    :func:`normalise_date`."""
    match = _DATE.fullmatch(date.strip())
    if match is None:
        match = _DATE.fullmatch(_figures(date))
    if not match or not 1900 < int(match[1]) < 2200:
        return None
    year, month, day, hour, minute, second, zone, sign, hours, minutes = match.groups()
    try:
        at = datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=timezone.utc
        )
        if sign:
            offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
            return at - offset if sign == "+" else at + offset
        if not zone.strip() and zone_hours:
            at -= timedelta(hours=zone_hours)
            at -= timedelta(hours=1 if is_summer_time(at) else 0)
        return at
    except (ValueError, OverflowError):
        return None


def _figures(date: str) -> str:
    """Return a date with the month in words (RFC 822, Ruby's ``Fri, 01 May 2026 10:00:00 UTC``), with a zone in letters
    or as Microsoft's ``/Date(1777975200000)/``, as ISO 8601 has it; empty if it is none of them."""
    epoch = _EPOCH.fullmatch(date.strip())
    if epoch:
        return format_utc(datetime.fromtimestamp(int(epoch[1]), timezone.utc))
    letters = _ZONE_LETTERS.search(date)
    if letters:
        return date[: letters.start()].strip() + ("+02:00" if letters[1].upper() in ("CEST", "MESZ") else "+01:00")
    match = _WORDS.fullmatch(date.strip())
    if match is None or match[2].lower() not in _MONTHS:
        return ""
    return f"{match[3]}-{_MONTHS.index(match[2].lower()) + 1:02}-{int(match[1]):02}{match[4]}"


def is_summer_time(at: datetime) -> bool:
    """Return whether Europe's clocks are an hour ahead.

    From the last Sunday of March to that of October, both at 01:00 UTC (Directive 2000/84/EC).
    """
    begins, ends = (
        datetime(at.year, month, 31 - datetime(at.year, month, 31).isoweekday() % 7, 1, tzinfo=timezone.utc)
        for month in (3, 10)
    )
    return begins <= at < ends


def format_utc(at: datetime | None) -> str:
    """Format a moment as servers take it: whole seconds and ``Z``, never a ``+`` (R5.1, R5.2)."""
    return "" if at is None else at.isoformat()[:19] + "Z"


def format_days_ago(days: int) -> str:
    """Return the moment so many days ago, as an incident's dates are written, to compare them with it."""
    return format_utc(datetime.now(timezone.utc) - timedelta(days=days))


def _json_records(
    answer: Response, child: str, object_hook: Callable[[dict[str, Any]], Any] | None, is_continued: bool
) -> list[Any]:
    data = _list(answer.json(object_hook), child, is_continued)
    if data is None or (data and all(_is_error(item) for item in data)):
        raise _no_list(answer)
    # a tuple is never JSON's: it is what a record became
    return [item if isinstance(item, (dict, tuple)) else {} for item in data]


def _list(data: Any, child: str, is_continued: bool, depth: int = 3) -> list[Any] | None:
    """Return the list in ``data``, bare, wrapped, or one record alone; None where it is not certain that it is one."""
    if isinstance(data, list):
        return data
    if _is_record(data, child):
        return [data]
    if not isinstance(data, dict) or not depth or has_error(data):
        return None
    if _has_failed(data):
        return None
    inner = [key for key, value in data.items() if value and isinstance(value, (list, dict, tuple))]
    name = next((name for name in _LISTS[child] if name in data), inner[0] if len(inner) == 1 else "")
    value = data.get(name)
    # XML's empty list, turned into JSON, is an empty text or nothing
    found = [] if name.endswith("s") and value in (None, "", {}) else _list(value, child, is_continued, depth - 1)
    if found or found is None:
        return found
    # nothing, and nothing beside it that may say why
    beside = {key for key, value in data.items() if value not in (None, "", [], {})} - {name}
    lost = _is_counted(data) and not is_continued
    return [] if name in _LISTS[child] and beside <= _COUNTS and not lost else None


def _is_counted(wrapper: Mapping[str, Any]) -> bool:
    return any(to_text(wrapper.get(name)).strip("0") for name in _TOTALS)


def _has_failed(wrapper: Mapping[str, Any]) -> bool:
    return any(to_text(wrapper.get(name)).lower() in values for name, values in _FAILED.items())


def _is_record(item: Any, child: str) -> bool:
    """Return whether an object has the number of its own that only a record has; a tuple is what a record became."""
    if not isinstance(item, dict):
        return isinstance(item, tuple)
    return any(to_text(item.get(name)) for name in _IDS[child]) and not has_error(item)


def _is_error(item: Any) -> bool:
    return isinstance(item, dict) and "code" in item and ("description" in item or "detail" in item)


def _no_list(answer: Response) -> InvalidResponse:
    return answer.make_error(N_("{service} sent something else than a list."))


def _xml_records(answer: Response, child: str, is_continued: bool) -> list[dict[str, Any]]:
    root = answer.xml()
    names = _LISTS[child]
    found = [root] if _local(root) in names and any(_local(field) in _IDS[child] for field in root) else []
    found = found or [element for element in root if _local(element) in names]
    empty = _local(root) in names and _local(root).endswith("s") and not len(root) and not (root.text or "").strip()
    told = _has_failed(root.attrib) or not is_continued and _is_counted(root.attrib)
    if not found and (told or not empty):
        raise _no_list(answer)
    return [{_local(field): _content(field) for field in element} for element in found]


def _content(element: Element) -> str | list[str]:
    if not len(element):
        return element.text or ""
    return [leaf.text.strip() for leaf in element.iter() if not len(leaf) and leaf.text]


def _local(element: Element) -> str:
    return local_name(element).replace("-", "_")  # Rails writes dashes
