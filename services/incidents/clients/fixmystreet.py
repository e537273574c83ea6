"""What mySociety's FixMyStreet tells beside Open311: the fine status, and the updates of a report.

Open311 flattens its fourteen states into open and closed and shows no history. The report's own page
has both; the dashboard's table has the states of all reports for whoever holds a personal token.
Names of citizens and officers, which stand beside them, are not read.
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, urlsplit

from ...errors import N_, RecordNotFound
from ...http.client import HttpClient
from ...http.response import Response
from ...model.incident import Incident, Update
from ..parsing import format_utc, parse_date, to_text

_STATES = {
    "confirmed": "open",
    "fixed - council": "fixed",
    "fixed - user": "fixed",
    "unable to fix": "no_further_action",
    "not responsible": "not_councils_responsibility",
}
"""FixMyStreet's own names that an update writes otherwise; the others only put a blank for ``_``."""

_COMMENT = re.compile(r"#comment_(\d+)$")


def report_url(url: str, number: str) -> str:
    """Return the web page of one report; ``url`` is the Open311 base."""
    return f"{_site(url)}/report/{quote(number, safe='')}"


def fetch_state(web: HttpClient, url: str, number: str) -> str:
    """Fetch the fine status of one report, as an update would write it; empty where the site has no such report.

    ``url`` is the Open311 base. Raises a ServiceError, NotFound too: FixMyStreet's own 404 cannot be told from a
    proxy's.
    """
    try:
        answer = web.get(f"{_site(url)}/report/ajax/{quote(number, safe='')}")
    except RecordNotFound:
        return ""
    report = answer.json_object().get("report")
    if not isinstance(report, dict) or not report.get("state"):
        raise answer.make_error(N_("{service} sent something else than a record."))
    return _fine(report["state"])


def fetch_states(web: HttpClient, url: str, token: str | None = None, since: str = "") -> dict[str, str]:
    """Fetch the fine status of every report of the dashboard, by number.

    ``token`` is a personal token (``uid-token``), None where QGIS's authentication sends it;
    ``since`` a date, ``YYYY-MM-DD``. Raises AuthenticationRequired, InvalidResponse while FixMyStreet still prepares
    the table, or another ServiceError.
    """
    headers = {"Authorization": f"Bearer {token}"} if token else None
    answer = web.get(f"{_site(url)}/dashboard", {"export": "1", "start_date": since}, headers)
    if answer.status == 202:
        raise answer.make_error(N_("{service} is still preparing the list of statuses."))
    found = {}
    for row in _rows(answer):
        number = to_text(row.get("Report ID"))
        if number:
            found[number] = _fine(row.get("Status"))
    return found


def set_fine_status(incident: Incident, fine: str) -> Incident:
    """Return the incident with its fine status in ``status_notes``."""
    return incident._replace(status_notes=fine) if fine else incident


def fetch_comments(web: HttpClient, url: str, number: str) -> list[Update]:
    """Fetch the public updates of one report, oldest first; ``update_id`` is what posting one returned.

    Their status is not told. Raises a ServiceError, NotFound for a 404 of whomever: no page is no empty list.
    """
    answer = web.get(f"{_site(url)}/rss/{quote(number, safe='')}")
    found = []
    feed = answer.xml()
    if feed.find("channel") is None:
        raise answer.make_error(N_("{service} sent something else than a list."))
    for item in feed.iter("item"):
        fields = {child.tag: child.text or "" for child in item}
        match = _COMMENT.search(fields.get("guid", ""))
        if match:
            found.append(
                Update(
                    update_id=match[1],
                    service_request_id=number,
                    status="",
                    updated_datetime=_published(fields.get("pubDate", "")),
                    description=_plain(fields.get("description", "")),
                )
            )
    return sorted(found, key=lambda update: update.updated_datetime)


def _site(url: str) -> str:
    """Return the website beside the Open311 base."""
    split = urlsplit(url)
    path = split.path.partition("/open311")[0].rstrip("/")
    return f"{split.scheme}://{split.netloc}{path}"


def _fine(value: Any) -> str:
    own = to_text(value).lower()
    return _STATES.get(own, own.replace(" ", "_"))


def _rows(answer: Response) -> Iterator[Mapping[str, str]]:
    """Yield the rows of the dashboard's CSV; descriptions run over several lines."""
    rows = csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig", "replace"), newline=""))
    try:
        if answer.media_type == "text/html" or not {"Report ID", "Status"} <= set(rows.fieldnames or ()):
            raise answer.make_error(N_("{service} sent something else than a list."))
        yield from rows
    except csv.Error as error:
        raise answer.make_error(N_("{service} sent an answer that cannot be read: {reason}."), error) from error


def _published(date: str) -> str:
    """Return a date of RSS (RFC 822) as UTC; empty if it is none."""
    try:
        return format_utc(parse_date(parsedate_to_datetime(date).isoformat()))
    except (TypeError, ValueError, IndexError):
        return ""


def _plain(escaped_html: str) -> str:
    """Return the words of an update: its text is escaped once more than XML asks, and ends in a link back."""
    words = escaped_html.partition("<br><a href=")[0]
    return to_text(html.unescape(words))
