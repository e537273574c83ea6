"""Say which error a status other than 2xx means, in the service's own words."""

from __future__ import annotations

import json
import re
from typing import Any

from ..errors import (
    N_,
    ApiKeyRequired,
    AuthenticationRequired,
    Conflict,
    InvalidResponse,
    NotFound,
    RecordNotFound,
    RequestRejected,
    ServerError,
)
from ..xml_values import local_name
from .redaction import redact
from .response import Response, read_ogc_exception, read_retry_after

_ABOUT_A_KEY = re.compile(r"(?i)\bapi[ _-]?key\b")


def raise_for_status(answer: Response) -> Response:
    """Return ``answer`` if its status is 2xx. Raises the RequestRejected or ServerError that its status means."""
    if 200 <= answer.status < 300:
        return answer
    about: dict[str, Any] = {"service": answer.service, "reason": _reason(answer), "code": answer.status}
    if answer.status >= 500 or answer.status == 429:
        raise ServerError(
            N_("{service} cannot answer now ({code}: {reason}).")
            if about["reason"]
            else N_("{service} cannot answer now (code {code})."),
            N_("The rest goes on; try this service again later."),
            retry_after=read_retry_after(answer.headers),
            **about,
        )
    kinds: dict[int, type[RequestRejected]] = {
        401: AuthenticationRequired,
        403: AuthenticationRequired,
        407: AuthenticationRequired,
        404: NotFound,
        410: NotFound,
        409: Conflict,
        412: Conflict,
    }
    texts: dict[type[RequestRejected], tuple[str, str]] = {
        AuthenticationRequired: (
            N_("{service} asks who you are (code {code})."),
            N_("Name an authentication of QGIS for this service in the profile (authcfg)."),
        ),
        NotFound: (
            N_("{service} does not know this address (code {code}): {reason}"),
            N_("Check the service's address in the profile."),
        ),
        RecordNotFound: (
            N_("{service} has nothing at this address (code {code}): {reason}"),
            N_("Look whether it is still there."),
        ),
        ApiKeyRequired: (
            N_("{service} does not take the key that was sent with it (code {code}: {reason})."),
            N_(
                "The key is kept as the password of an authentication of QGIS: name that one here, or in the"
                " profile (write_authcfg)."
            ),
        ),
        Conflict: (
            N_("{service} holds a newer version of this record."),
            N_("Look at what changed, then decide again."),
        ),
        RequestRejected: (N_("{service} refused the request (code {code}): {reason}"), ""),
    }
    kind = kinds.get(answer.status, RequestRejected)
    if kind in (RequestRejected, AuthenticationRequired) and _ABOUT_A_KEY.search(about["reason"]):
        kind = ApiKeyRequired  # FixMyStreet says it with 400
    if kind is NotFound and _is_record_error(answer, about["reason"]):
        kind = RecordNotFound
    error = kind(*texts[kind], status=answer.status, **about)
    error.body = answer.body[:65536]
    raise error


def _reason(answer: Response) -> str:
    """Return one plain sentence out of an error body of whatever shape; HTML is never shown."""
    body = answer.body.lstrip()
    if not body or (answer.media_type == "text/html" and not body.startswith(b"<?xml")):
        return ""
    try:
        if body[:1] == b"<":
            tree = answer.document()
            said = read_ogc_exception(tree)
            if said is None:
                tags = ("description", "detail")
                said = "; ".join(part.text or "" for part in tree.iter() if part.tag.endswith(tags))
            return redact(said)[:500]
    except InvalidResponse:
        return ""
    try:
        found = _sentences(json.loads(answer.body))
    except (ValueError, RecursionError):
        return redact(answer.body[:200].decode("utf-8", "replace")).strip()
    return redact("; ".join(dict.fromkeys(found)))[:500]


_NO_ROUTE = re.compile(
    r"(?i)cannot (?:get|put|post|patch|delete) |default backend"
    r"|\bno (?:static resource|route|handler|endpoint|mapping)\b"
    r"|\b(?:route|page|path|uri|url|endpoint)\b.*(?:not found|not exist)|not found on (?:this|the) server"
    r"|\A\W*(?:(?:http|error|404|410|the|requested|resource|file|not|found|gone)\b\W*)*\Z"
)
"""What a proxy or a framework says where it knows of no such address, in JSON too; it never saw the record."""


def _is_record_error(answer: Response, reason: str) -> bool:
    """Return whether a 404 is the service's own: an error list with its code (Open311, GeoReport v2), or words of a
    record."""
    body = answer.body.lstrip()
    if not reason or body[:1] not in (b"{", b"[", b"<"):
        return False  # a page, a bare line of text, nothing
    if not _NO_ROUTE.search(reason):
        return True
    if body[:1] == b"<":
        return "code" in {local_name(element) for element in answer.document().iter()}
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return False
    for name in ("errors", "exceptions"):
        told = told.get(name, told) if isinstance(told, dict) else told
    listed = told if isinstance(told, list) else [told]
    return all(isinstance(one, dict) and "code" in one and one.keys() & {"description", "detail"} for one in listed)


def _sentences(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for item in value for text in _sentences(item)]
    if isinstance(value, dict):
        # "error" often holds only the name of the status
        for key in ("errors", "exceptions", "description", "detail", "message", "messages", "error", "title"):
            if value.get(key):
                # ArcGIS says the kind in "message", and what was wrong in "details"
                more = value.get("details")
                return _sentences(value[key]) + (_sentences(more) if isinstance(more, list) else [])
        # by field: {"non_field_errors": ["…"]}
        return [text for item in value.values() if isinstance(item, list) for text in _sentences(item)]
    return []
