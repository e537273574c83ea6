"""Read a whole answer: JSON, XML, headers, within bounds; what cannot be read is asked for once more."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any, TypeVar
from xml.etree.ElementTree import Element, XMLParser  # nosec B405: entities are refused below

from ..errors import N_, InvalidResponse, RequestRejected
from ..xml_values import local_name
from .redaction import redact

Read = TypeVar("Read")

JSON_YIELD_BYTES = 1024 * 1024
"""Bytes of JSON that are decoded in one go (about 10 ms); more of them let other threads run in between."""

MAX_JSON_CONTAINERS = MAX_XML_TAGS = 4_000_000
"""Objects and lists in one JSON answer, tags in an XML one: each takes 60 bytes of memory and more, however short."""

MAX_NUMBER_DIGITS = 15
"""A longer number in a header is none: no answer has so many bytes, no service is away for so many seconds."""

BLANK_BYTES = b" \t\r\n\xef\xbb\xbf"
"""What may stand before a document: blanks, and UTF-8's byte order mark."""

_DOCTYPE = re.compile(
    rb"""
    \A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]*\?>)?(?:\s|<!--(?:(?!-->).)*-->)*  # what may come before it
    (<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC))?(?:\s*(?:"[^"<>]*"|'[^'<>]*')){0,2}\s*
    (?:\[(?:\s|<!--(?:(?!-->).)*-->|<!(?:ELEMENT|ATTLIST)\s[^<>\[\]%&]*>)*\]\s*)?>)
    """,
    re.DOTALL | re.VERBOSE,
)
"""A document type that says no more than where its rules are, or which elements there are: WMS 1.1.1 has one always."""

_SIGN_IN = re.compile(
    rb"(?i)type\s*=\s*[\"']?password|\b(?:log|sign)[ -]?(?:in|on)\b|\b(?:sso|saml)|authenti|mot\sde\spasse"
    rb"|\bconnexion\b|\bse\sconnecter\b|\ba?anmeld"
)
"""What a page says that wants to know who asks."""

TOO_LARGE = N_("{service} sent too large an answer; it was cut off.")

_TROUBLE = frozenset(("error", "errors", "fault", "faults", "exception", "exceptions"))


def has_error(data: Mapping[str, Any]) -> bool:
    """Return whether a JSON object names an error, whatever status it came with."""
    return any(value and name.lower() in _TROUBLE for name, value in data.items())


@dataclass
class Response:
    """A whole answer: status 2xx, headers as received, the body in bytes."""

    service: str
    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    retry: Callable[[], Response] | None = field(default=None, repr=False, compare=False)
    """Asks the same once more, where that does no harm: spent when it is used."""

    def parse_or_retry(self, parse: Callable[[], Read]) -> Read:
        """Return what ``parse`` reads here; where it raises InvalidResponse, ask once more and read that.

        Never after a page that wants to know who asks, nor after too large an answer. Raises what
        :meth:`HttpClient.get` raises, and InvalidResponse.
        """
        ask, self.retry = self.retry, None
        try:
            found = parse()
        except InvalidResponse as error:
            asks_who = self.body.lstrip()[:1] == b"<" and _SIGN_IN.search(self.body[:JSON_YIELD_BYTES])
            if ask is None or asks_who or error.message == TOO_LARGE:
                raise
            other = ask()
            self.url, self.status, self.headers, self.body = other.url, other.status, other.headers, other.body
            return parse()
        self.retry = ask
        return found

    @property
    def media_type(self) -> str:
        """Return the media type without parameters, in lower case; empty where the service names none."""
        return self.headers.get("Content-Type", "").split(";")[0].strip().lower()

    @property
    def is_web_page(self) -> bool:
        """Return whether a web page came, by its media type or its beginning: some servers name another type."""
        begin = self.body.lstrip(BLANK_BYTES)[:16].lower()
        return self.media_type == "text/html" or begin.startswith((b"<html", b"<!doctype html"))

    def json(self, object_hook: Callable[[dict[str, Any]], Any] | None = None) -> Any:
        """Parse the body as JSON. Raises InvalidResponse if it is something else.

        ``object_hook`` gives what stands for each object, innermost first: a long list is never whole in memory as it
        came, and the body is let go of. What cannot be read is asked for once more (:meth:`parse_or_retry`).
        """
        return self.parse_or_retry(partial(self._decode_json, object_hook))

    def _decode_json(self, object_hook: Callable[[dict[str, Any]], Any] | None) -> Any:
        if self.body.lstrip()[:1] == b"<":
            raise self.make_error(N_("{service} answered with a web page instead of data."))
        # each takes two bytes at least, and most answers are shorter: counting takes a crawl a tenth of its time
        short = len(self.body) <= 2 * MAX_JSON_CONTAINERS
        if not short and self.body.count(b"{") + self.body.count(b"[") > MAX_JSON_CONTAINERS:
            raise self.make_error(TOO_LARGE)
        hook = object_hook or (_yield_gil if len(self.body) > JSON_YIELD_BYTES else None)
        try:
            # json.loads would keep the bytes until the end
            text = _decode_json_text(self.body, self.headers.get("Content-Type", ""))
            if object_hook:
                self.body = b""
            return json.loads(text, object_hook=hook)
        except (ValueError, RecursionError) as error:
            raise self.make_error(N_("{service} sent an answer that cannot be read: {reason}."), error) from error

    def json_object(self) -> dict[str, Any]:
        """Parse the body as one JSON object. Raises InvalidResponse if it is none, or an error in a 200."""
        return self.parse_or_retry(self._record)

    def _record(self) -> dict[str, Any]:
        data = self.json()
        if not isinstance(data, dict) or has_error(data):
            raise self.make_error(N_("{service} sent something else than a record."))
        return data

    def json_list(self, name: str, key: str, data: dict[str, Any] | None = None) -> list[dict[str, Any]]:
        """Return the list ``name`` in an object (``data``, where :meth:`json_object` gave it), each record with a
        ``key``.

        Raises InvalidResponse where that is not certain: a record that is none, or nothing beside a word of trouble.
        """
        if data is None:
            return self.parse_or_retry(lambda: self._parse_list(name, key, self.json_object()))
        return self._parse_list(name, key, data)

    def _parse_list(self, name: str, key: str, data: dict[str, Any]) -> list[dict[str, Any]]:
        found = data.get(name)
        failed = str(data.get("status") or "").lower() in ("error", "fail", "failed") or data.get("message")
        whole = isinstance(found, list) and all(isinstance(item, dict) and item.get(key) for item in found)
        if not isinstance(found, list) or not whole or (failed and not found):
            raise self.make_error(N_("{service} sent something else than a list."))
        return found

    def xml(self) -> Element:
        """Return the body as an XML tree. Raises InvalidResponse if broken or with entities, RequestRejected for an OGC
        exception.

        A document type without entities is left out before anything reads it; nothing is fetched for it.
        """
        tree = self.parse_or_retry(self.document)
        said = read_ogc_exception(tree)
        if said is not None:
            error = RequestRejected(
                N_("{service} refused the request ({code}): {reason}"),
                service=self.service,
                status=self.status,
                code=self.status,
                reason=redact(said)[:500],
            )
            error.body = self.body[:65536]
            raise error
        return tree

    def document(self) -> Element:
        """Parse the body as XML, be it an exception. Raises InvalidResponse if broken or with entities."""
        body, declared = self.body, _DOCTYPE.match(self.body[:16384])
        if declared:
            body = body[: declared.start(1)] + body[declared.end(1) :]
        # UTF-16 would hide the words behind zeros
        words = body.replace(b"\0", b"").upper()
        if b"<!DOCTYPE" in words[:4096] or b"<!ENTITY" in words:
            raise self.make_error(N_("{service} sent an XML document with entities; it was not opened."))
        if words.count(b"<") > MAX_XML_TAGS:
            raise self.make_error(TOO_LARGE)
        parser = XMLParser()  # nosec B314: no DTD reaches it
        try:
            # lstrip: FixMyStreet puts blanks before the root element
            parser.feed(body.lstrip())
            return parser.close()
        except (SyntaxError, ValueError, LookupError) as error:
            raise self.make_error(N_("{service} sent an answer that cannot be read: {reason}."), error) from error

    def make_error(self, message: str, reason: object = "") -> InvalidResponse:
        """Return the error to raise when this answer is not what was asked for."""
        return InvalidResponse(
            message,
            N_("Try again later; if it lasts, tell whoever runs this service."),
            service=self.service,
            reason=reason,
            url=redact(self.url),
        )


def _yield_gil(value: dict[str, Any]) -> dict[str, Any]:
    """Return ``value``: called for each object of a long JSON text, which the decoder would else read in one go.

    Between two objects other threads may run: QGIS's window is one of them.
    """
    return value


_HALF_SIGN = re.compile(
    r"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|[\ud800-\udfff]"
)
"""In JSON: a backslash, a sign in two halves, or half a sign alone."""


_LATIN = re.compile(r"charset=[\"']?(?:iso-?8859-1|latin-?1|(?:windows-|cp)1252)\b", re.IGNORECASE)
"""An encoding that JSON does not have, where a service names it: browsers take all of these for Windows' own."""


def _decode_json_text(body: bytes, content_type: str) -> str:
    """Return JSON without lone surrogates, which no address, file or database takes: the mark of a lost character
    instead. What is no UTF-8 is in the encoding that the service names. Raises UnicodeDecodeError."""
    encoding = json.detect_encoding(body)
    try:
        text = body.decode(encoding)
        # what decodes so has none that is not written as an escape
        if "\\ud" not in text and "\\uD" not in text:
            return text
    except UnicodeDecodeError:
        if _LATIN.search(content_type):
            return body.decode("cp1252", "replace")
        # as json.loads would
        text = body.decode(encoding, "surrogatepass")
    # looked for first: the pattern takes longer over a text than JSON's own reader
    return _HALF_SIGN.sub(lambda found: "\ufffd" if found[1] or found[0] >= "\ud800" else found[0], text)


def parse_header_int(text: str) -> int | None:
    """Parse a number in a header; None for other digits than ASCII's, a sign, or more than a file can have."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MAX_NUMBER_DIGITS else None


def parse_http_date(text: str) -> datetime | None:
    """Parse a date in a header as UTC (RFC 9110, 5.6.7: always GMT); None if it is none."""
    try:
        at = parsedate_to_datetime(text)
        return at if at.utcoffset() is not None else at.replace(tzinfo=timezone.utc)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def read_retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds from ``Retry-After``, given as a number or as a date."""
    value = headers.get("Retry-After", "").strip()
    seconds = parse_header_int(value)
    if seconds is not None:
        return float(seconds)
    at, now = parse_http_date(value), parse_http_date(headers.get("Date", ""))
    return None if at is None or now is None else max(0.0, (at - now).total_seconds())


_REPORTS = ("ServiceExceptionReport", "ExceptionReport", "WMTException")
"""Roots of OGC's errors: WMS and WFS 1.0, OWS (WFS from 1.1, WMTS, CSW), WMS 1.0."""


def read_ogc_exception(tree: Element) -> str | None:
    """Return what an OGC exception says, its code where it has no words; None if ``tree`` is none."""
    if local_name(tree) not in _REPORTS:
        return None
    said = []
    for part in tree.iter():
        if local_name(part) in ("ServiceException", "Exception", "WMTException"):
            texts = [" ".join(text.split()) for text in part.itertext()]
            codes = (part.get(name) for name in ("code", "exceptionCode", "locator"))
            said.append(" ".join(filter(None, texts)) or " ".join(filter(None, codes)))
    return "; ".join(dict.fromkeys(filter(None, said))) or "?"
