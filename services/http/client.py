"""One way to talk HTTP: a ``requests`` session with manners.

Rate, retries, time-outs, a size cap, cancelling and redaction live here; what a service says lives
in its own module. Inside QGIS the session carries an adapter that rides on QGIS's own network.

Long: rate, retry, limits and redaction meet in each request, and nothing else may send one.
"""

from __future__ import annotations

import json
import math
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from functools import partial
from ipaddress import ip_address
from typing import Any, TypeVar
from urllib.parse import quote, quote_plus, unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element, XMLParser  # nosec B405: entities are refused below

import requests
from urllib3.exceptions import HTTPError, LocationValueError

from ..errors import (
    N_,
    ApiKeyRequired,
    AuthenticationRequired,
    Cancelled,
    CircuitOpen,
    Conflict,
    InvalidResponse,
    NotFound,
    OutcomeUnknown,
    RecordNotFound,
    RequestRejected,
    ServerError,
    ServiceError,
    TooSlow,
    Unreachable,
)
from ..xml_values import local_name

Read = TypeVar("Read")

MAX_RESPONSE_BYTES = 256 * 1024 * 1024
"""Largest answer read, in bytes."""

MAX_METADATA_BYTES = 32 * 1024 * 1024
"""Largest description of a service read, in bytes: a directory, capabilities, a record. SPW's largest has 2 MB."""

JSON_YIELD_BYTES = 1024 * 1024
"""Bytes of JSON that are decoded in one go (about 10 ms); more of them let other threads run in between."""

MAX_RETRY_AFTER_S = 300.0
"""Seconds that a job waits where a service says when to come back (``Retry-After``)."""

MIN_REPORTED_PAUSE_S = 1.0
"""Seconds from which a pause is told of: a shorter one is over before a person has read it."""

MAX_GET_URL_CHARS = 1800
"""Characters above which a query travels in the body (SPW answers 414; reference: SPW rule 16)."""

MAX_NUMBER_DIGITS = 15
"""A longer number in a header is none: no answer has so many bytes, no service is away for so many seconds."""

MIN_BYTES_PER_S = 10_000
"""Below this speed an answer is given up, ten times the time-out after it began: a drop a second never ends."""

MAX_JSON_CONTAINERS = MAX_XML_TAGS = 4_000_000
"""Objects and lists in one JSON answer, tags in an XML one: each takes 60 bytes of memory and more, however short."""

BLANK_BYTES = b" \t\r\n\xef\xbb\xbf"
"""What may stand before a document: blanks, and UTF-8's byte order mark."""

USER_AGENT = "Repere/0.1 (QGIS plugin)"

_DOCTYPE = re.compile(
    rb"""
    \A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]*\?>)?(?:\s|<!--(?:(?!-->).)*-->)*  # what may come before it
    (<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC))?(?:\s*(?:"[^"<>]*"|'[^'<>]*')){0,2}\s*
    (?:\[(?:\s|<!--(?:(?!-->).)*-->|<!(?:ELEMENT|ATTLIST)\s[^<>\[\]%&]*>)*\]\s*)?>)
    """,
    re.DOTALL | re.VERBOSE,
)
"""A document type that says no more than where its rules are, or which elements there are: WMS 1.1.1 has one always."""

_HIDDEN_FIELD = (
    "(?:x[_-])?(?:(?:[a-z]+[_-])?(?:key|apikey|token|secret|password)|sig|signature|passwd|pwd|e?mail|phone"
    "|first[_-]name|last[_-]name)"
)
_REDACTIONS = (
    (re.compile(rf"(?i)\b({_HIDDEN_FIELD}=)[^&\s\"'<>]+"), r"\1***"),
    (re.compile(rf"(?i)(\"{_HIDDEN_FIELD}\"\s*:\s*)(?:\"(?:[^\"\\]|\\.)*\"?|[^,}}\]\s]+)"), r'\1"***"'),
    (re.compile(r"(?i)\b((?:x-)?(?:api[_-]?key|auth[_-]token|access[_-]token)\s*:\s*)[^\s,;\"']+"), r"\1***"),
    (re.compile(r"(?i)\b((?:proxy-)?authorization\s*:\s*)[^\r\n]+"), r"\1***"),
    (re.compile(r"(?i)\b((?:bearer|basic)\s+)(?=\S*[\d=._~+/-])[\w.~+/=-]{6,}"), r"\1***"),
    (re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^/\s@]+@"), r"\1***@"),
)
"""A secret by the name of its field (form, JSON, header), by its scheme, or in an address."""

_SIGN_IN = re.compile(
    rb"(?i)type\s*=\s*[\"']?password|\b(?:log|sign)[ -]?(?:in|on)\b|\b(?:sso|saml)|authenti|mot\sde\spasse"
    rb"|\bconnexion\b|\bse\sconnecter\b|\ba?anmeld"
)
"""What a page says that wants to know who asks."""

_ABOUT_A_KEY = re.compile(r"(?i)\bapi[ _-]?key\b")

MIN_SECRET_CHARACTERS = 6
"""A shorter value is not hidden wherever it stands: it would hide words that say something else."""

_secrets: set[str] = set()


def register_secret(value: str) -> None:
    """Hide ``value``, a key or a password in use, from all that is logged or shown from now on."""
    if len(value) >= MIN_SECRET_CHARACTERS:
        _secrets.update((value, quote(value, safe=""), quote_plus(value)))


def has_secret_parameter(url: str) -> bool:
    """Return whether a field of an address has the name of a key, a token or a password."""
    return _REDACTIONS[0][0].search(unquote(url)) is not None


def redact(text: str) -> str:
    """Return ``text`` without keys, tokens and personal fields: what may be logged or shown."""
    for value in sorted(_secrets, key=len, reverse=True):
        text = text.replace(value, "***")
    for pattern, replacement in _REDACTIONS:
        text = pattern.sub(replacement, text)
    return text


def origin(url: str) -> str:
    """Return scheme, host and port of ``url`` (RFC 6454), by which a sign-in is kept; empty for one of no host."""
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.hostname}:{port}" if parts.hostname and port else ""


def join_link(base: str, link: str) -> str:
    """Return the address that ``link`` means in an answer from ``base``; empty for one that cannot be (``http://[``)."""
    try:
        target = urljoin(base, link)
        urlsplit(target)
    except ValueError:
        return ""
    return target


def is_loopback(url: str) -> bool:
    """Return whether ``url`` is of this computer, by its name or its number."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class Session(requests.Session):  # type: ignore[misc]  # requests comes without types
    """Keep the origin that a sign-in is for, and the bounds of the answer that an adapter is reading."""

    sign_in_origin = ""
    max_response_bytes = MAX_RESPONSE_BYTES
    streams = False
    """Whether the answer that an adapter is to read is longer than memory: it is then handed over as it comes."""


class ResponseTooLarge(OSError):
    """Say that an adapter stopped reading at the session's size bound."""


class ResponseTooSlow(OSError):
    """Say that an adapter stopped waiting when the time for a whole answer was over."""


def max_duration_s(timeout: float, size: int) -> float:
    """Return the seconds that a whole answer of ``size`` bytes may take, where silence alone may last ``timeout``."""
    return 10 * timeout + size / MIN_BYTES_PER_S


_TOO_LARGE = N_("{service} sent too large an answer; it was cut off.")


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
            if ask is None or asks_who or error.message == _TOO_LARGE:
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
            raise self.make_error(_TOO_LARGE)
        hook = object_hook or (_yield_gil if len(self.body) > JSON_YIELD_BYTES else None)
        try:
            # json.loads would keep the bytes until the end
            text = _decode_json_text(self.body)
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
        said = _exceptions(tree)
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
            raise self.make_error(_TOO_LARGE)
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


@dataclass(frozen=True)
class Sink:
    """Where a long answer goes piece by piece, without ever being whole in memory.

    ``open`` is given the answer without its body, and returns what takes each piece; None where nothing more of it is
    needed: the rest is then not fetched. More than ``max_bytes`` are refused.
    """

    open: Callable[[Response], Callable[[bytes], object] | None]
    max_bytes: int


@dataclass(frozen=True)
class Pause:
    """Why a request waits, for a person: ``message`` names ``{service}`` and ``{seconds}``."""

    message: str
    service: str
    seconds: float


RETRY_AFTER_PAUSE = N_("{service} asked to wait {seconds} s.")
RETRY_PAUSE = N_("{service} did not answer as it should; a pause of {seconds} s.")
RATE_PAUSE = N_("{service} is asked no faster than agreed; a pause of {seconds} s.")


_KEPT_ELSEWHERE = frozenset(("accept", "accept-encoding", "range", "if-range", "if-none-match", "if-modified-since"))
"""Headers that go along to another origin: they say which bytes are asked for, never who asks."""

RATE_BURST = 10
"""Requests that a host which was left in peace gets at once, before the rate holds: a question to many layers."""

MAX_PARALLEL_PER_HOST = 4
"""Requests to one host at a time, over all threads of this process."""


class RateLimiter:
    """Space requests to a host: ``per_second`` on average, over all threads of this process (rule 17).

    A token bucket: in any ``t`` seconds no more than ``burst + t * per_second``.
    """

    _spent: dict[str, float] = {}
    """By host, when the bucket will be full again."""
    _lock = threading.Lock()

    def __init__(self, per_second: float) -> None:
        self.interval_s = 1.0 / per_second if per_second > 0 else 0.0
        self.burst = RATE_BURST

    def reserve(self, host: str) -> float:
        """Reserve the next slot for ``host``, and return the seconds to wait for it."""
        with self._lock:
            now = time.monotonic()
            full = max(now, self._spent.get(host, now)) + self.interval_s
            self._spent[host] = full
            return max(0.0, full - self.burst * self.interval_s - now)


BREAKER_FAILURES, BREAKER_OPEN_S = 5, 60.0
"""Failures in a row after which a host is left alone, and for how many seconds."""


class CircuitBreaker:
    """Count a host's failures in a row, and pause it for a while after too many.

    After the rest one request tries it; the others wait for what becomes of it. Shared by all threads.
    """

    _hosts: dict[str, CircuitBreaker] = {}
    _lock = threading.Lock()

    def __init__(self) -> None:
        self.failures = 0
        self.reason = ""
        self.open_until = 0.0
        self.slots = threading.BoundedSemaphore(MAX_PARALLEL_PER_HOST)

    @classmethod
    def for_host(cls, host: str) -> CircuitBreaker:
        """Return the circuit breaker of ``host``, shared by all threads."""
        with cls._lock:
            return cls._hosts.setdefault(host, cls())

    @classmethod
    def reset(cls, host: str = "") -> None:
        """Let ``host`` be tried again at once, as a person may ask; every host if it is empty."""
        with cls._lock:
            for name, circuit in cls._hosts.items():
                if host in ("", name):
                    circuit.failures, circuit.open_until = 0, 0.0

    def seconds_open(self) -> float:
        """Return the seconds that the host stays paused; 0 lets this caller try it, and no other meanwhile."""
        with self._lock:
            left = self.open_until - time.monotonic()
            if self.failures >= BREAKER_FAILURES and left <= 0:
                self.open_until = time.monotonic() + BREAKER_OPEN_S
            return max(0.0, left)

    def record(self, failure: ServiceError | None) -> None:
        """Record how a request ended; ``failure`` if the host did not answer as it should."""
        with self._lock:
            self.failures = self.failures + 1 if failure else 0
            if failure:
                self.reason = f" (code {failure.values['code']})" if "code" in failure.values else ""
            self.open_until = time.monotonic() + BREAKER_OPEN_S if self.failures >= BREAKER_FAILURES else 0.0


class HttpClient:
    """Send requests to one service, from one thread.

    A host that failed five times in a row is left alone for a while (:class:`CircuitBreaker`): Resting is raised
    and nothing is sent. ``on_response`` is told of each request: its host, whether the host answered, seconds.
    ``on_pause`` is told of a wait of :data:`MIN_REPORTED_PAUSE_S` and more as it begins, and None when it is over.

    ``session`` may carry an adapter (QGIS's network). ``cancelled`` is asked between chunks and
    while waiting. ``per_second`` 0 means no limit. A read that fails in passing is tried again
    ``attempts`` times in all, one whose answer cannot be read once more (:meth:`Response.read`) unless ``attempts``
    is 1; a write only where the service said that it did nothing (429, 503).
    """

    retry_delay_s = 0.5
    """Before a read is tried again; each further wait is twice as long."""

    def __init__(
        self,
        service: str,
        session: requests.Session | None = None,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        timeout: float = 30.0,
        attempts: int = 4,
        per_second: float = 5.0,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        on_response: Callable[[str, bool, float], None] = lambda host, well, seconds: None,
        on_pause: Callable[[Pause | None], None] = lambda pause: None,
    ) -> None:
        self.service = service
        self.session = session or Session()
        self.session.headers["User-Agent"] = USER_AGENT
        # requests prepares the next request out of any Location by itself, and stumbles over a hostile one
        self.session.get_redirect_target = lambda resp: None
        self.cancelled = cancelled
        self.timeout = timeout
        self.attempts = attempts
        self.rate_limiter = RateLimiter(per_second)
        self.max_response_bytes = max_response_bytes
        self.on_response = on_response
        self.on_pause = on_pause

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        body: bytes | None = None,
    ) -> Response:
        """Read ``url``; send a long query as a form (rule 16). Raises a ServiceError.

        ``body`` is a question that is a document of its own (a catalogue's search): it is read by POST.
        """
        method = "GET" if body is None else "POST"
        request = requests.Request(method, url, params=_drop_empty(params), data=body, headers=headers)
        if body is None and len(self._prepare(request).url or "") > MAX_GET_URL_CHARS:
            request = requests.Request("POST", url, data=_drop_empty(params), headers=headers)
        answer = self._retry_failures(lambda: self._send_limited(request))
        answer.retry = partial(self._retry_read, request) if self.attempts > 1 else None
        return answer

    def get_head(self, url: str) -> Response:
        """Return what the server says of ``url`` without its body. Raises a ServiceError.

        One byte is asked for, not HEAD: that is answered wherever the file is, and says whether it could be continued.
        """
        request = requests.Request("GET", url, headers={"Accept-Encoding": "identity", "Range": "bytes=0-0"})
        return self._retry_failures(lambda: self._send_limited(request, Sink(lambda _answer: None, 0)))

    def _retry_failures(self, send: Callable[[], Response]) -> Response:
        for attempt in range(1, self.attempts + 1):
            try:
                return send()
            except (CircuitOpen, TooSlow):
                raise
            except (Unreachable, OutcomeUnknown, ServerError) as error:
                if attempt == self.attempts or (isinstance(error, Unreachable) and attempt == 2):
                    raise
                asked = error.retry_after if isinstance(error, ServerError) else None
                if asked is not None and asked > MAX_RETRY_AFTER_S:
                    raise  # sooner would be refused again
                self.pause_before_retry(asked, attempt)
        raise AssertionError("unreachable")

    def stream(self, url: str, headers: Mapping[str, str], sink: Sink) -> Response:
        """Read ``url`` into ``sink``, asked once: who has kept a part asks for the rest. Raises a ServiceError.

        An answer that is cut raises OutcomeUnknown, after ``sink`` got what came.
        """
        # packed on the way, its bytes could be neither counted nor continued
        return self._send_limited(
            requests.Request("GET", url, headers={"Accept-Encoding": "identity", **headers}), sink
        )

    def _retry_read(self, request: requests.Request) -> Response:
        """Return what :meth:`get` asked, again after the usual wait: its answer could not be read."""
        self._pause(self.retry_delay_s, RETRY_PAUSE)
        return self._send_limited(request)

    def probe(self, url: str, form: Sequence[tuple[str, str]] | None = None) -> Response:
        """Read ``url`` once and return the answer whatever its status: a refusal is what was asked for.

        ``form`` is written instead, its fields as they are, and never sent on to another address. Raises Unreachable,
        OutcomeUnknown, or InvalidResponse for what no program should read.
        """
        request = requests.Request("GET" if form is None else "POST", url, data=form)
        return self._send_limited(request, any_status=True)

    @contextmanager
    def limit_to_metadata(self) -> Iterator[None]:
        """Read no more than a description may have (:data:`MAX_METADATA_BYTES`) within this block."""
        before, self.max_response_bytes = self.max_response_bytes, min(self.max_response_bytes, MAX_METADATA_BYTES)
        try:
            yield
        finally:
            self.max_response_bytes = before

    def send(
        self,
        method: str,
        url: str,
        *,
        form: Mapping[str, Any] | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        files: Mapping[str, tuple[str, bytes]] | None = None,
    ) -> Response:
        """Send one write, never twice. Raises OutcomeUnknown when nobody knows whether the service acted.

        Only 429 and 503 with ``Retry-After`` are tried again: the service said it did nothing.
        """
        request = requests.Request(method, url, data=_drop_empty(form), json=json, headers=headers, files=files)
        for attempt in range(1, self.attempts + 1):
            try:
                return self._send_limited(request)
            except ServerError as error:
                if error.retry_after is None or error.retry_after > MAX_RETRY_AFTER_S or attempt == self.attempts:
                    raise
                self.pause_before_retry(error.retry_after)
        raise AssertionError("unreachable")

    def _send_limited(
        self, request: requests.Request, sink: Sink | None = None, *, any_status: bool = False
    ) -> Response:
        """Return one request in its turn; what becomes of it is kept for the next ones to the same host."""
        host = _host(request.url)
        circuit = CircuitBreaker.for_host(host)
        rest = circuit.seconds_open()
        if rest:
            raise CircuitOpen(
                N_("{service} failed several times in a row{reason}; it is left alone for another {seconds} s."),
                N_("The rest goes on; what was fetched before is still there."),
                service=self.service,
                host=host,
                reason=circuit.reason,
                seconds=math.ceil(rest),
            )
        self._pause(self.rate_limiter.reserve(host), RATE_PAUSE)
        while not circuit.slots.acquire(timeout=0.05):
            self._wait(0.0)
        started, failure = time.monotonic(), None
        try:
            return self._follow_redirects(request, sink, any_status=any_status)
        except (Unreachable, OutcomeUnknown, ServerError) as error:
            failure = error
            raise
        finally:
            circuit.slots.release()
            circuit.record(failure)
            self.on_response(host, failure is None, time.monotonic() - started)

    def _follow_redirects(self, request: requests.Request, sink: Sink | None, *, any_status: bool) -> Response:
        prepared, headers = self._prepare(request), request.headers
        for _hop in range(5):
            answer = self._transfer(prepared, sink)
            target = answer.headers.get("Location", "")
            if answer.status not in (301, 302, 303, 307, 308) or not target:
                return answer if any_status else self._raise_for_status(answer)
            try:
                target = urljoin(answer.url, target)
                if request.method != "GET" or (answer.url.startswith("https:") and not target.startswith("https:")):
                    break
                if origin(target) != origin(answer.url):
                    # a sign-in goes nowhere but to its own origin, nor does what else the caller put into headers
                    if self._has_credentials(prepared):
                        break
                    headers = {name: value for name, value in headers.items() if name.lower() in _KEPT_ELSEWHERE}
                prepared = self.session.prepare_request(requests.Request("GET", target, headers=headers))
            except (ValueError, requests.exceptions.RequestException):
                break  # an address that cannot be: a host without its end, a port of letters
        raise answer.make_error(N_("{service} sends this request to another address, which was not followed: {url}."))

    def _has_credentials(self, prepared: requests.PreparedRequest) -> bool:
        """Return whether a sign-in or a key goes along with this request."""
        return getattr(self.session, "sign_in_origin", "") == origin(prepared.url or "") or any(
            any(word in name.lower() for word in ("auth", "key", "token", "cookie")) for name in prepared.headers
        )

    def _prepare(self, request: requests.Request) -> requests.PreparedRequest:
        """Prepare a request. Raises Unreachable for an address that cannot be: a port of letters, half a host."""
        try:
            return self.session.prepare_request(request)
        except (ValueError, requests.exceptions.RequestException) as error:
            raise self._unreachable(request.url, error) from error

    def _transfer(self, prepared: requests.PreparedRequest, sink: Sink | None = None) -> Response:
        url, started = prepared.url or "", time.monotonic()
        if isinstance(self.session, Session):
            self.session.max_response_bytes = self.max_response_bytes
            self.session.streams = sink is not None
        try:
            response = self.session.send(
                prepared,
                timeout=self.timeout,
                allow_redirects=False,
                **self.session.merge_environment_settings(url, {}, True, None, None),
            )
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, LocationValueError) as error:
            raise self._unreachable(url, error) from error
        except ResponseTooLarge as error:
            raise Response(self.service, url, 0, {}, b"").make_error(_TOO_LARGE) from error
        except ResponseTooSlow as error:
            raise self._too_slow(url) from error
        except requests.exceptions.ConnectTimeout as error:
            raise self._unreachable(url, error) from error
        except requests.exceptions.ConnectionError as error:
            if _is_before_sending(error):
                raise self._unreachable(url, error) from error
            raise self._outcome_unknown_error(url, error) from error
        except (requests.exceptions.RequestException, ValueError) as error:
            # a header that no program can read comes as a ValueError: it may have been done
            raise self._outcome_unknown_error(url, error) from error
        with response:
            return self._read_body(response, started, sink)

    def _read_body(self, response: requests.Response, started: float, sink: Sink | None) -> Response:
        answer = self._answer(response, b"")
        # joined once: a long answer that grows and is copied holds the interpreter 100 ms
        chunks, size, limit = list[bytes](), 0, self.max_response_bytes
        write: Callable[[bytes], object] | None = chunks.append
        if sink is not None and 200 <= answer.status < 300:
            write, limit = sink.open(answer), sink.max_bytes
        if write is None:
            return answer
        try:
            # undecoded where nothing is packed: with urllib3 2 a cut else takes up to a block of what came before it
            for chunk in response.raw.stream(65536, decode_content="Content-Encoding" in response.headers):
                size += len(chunk)
                if size > limit:
                    raise answer.make_error(_TOO_LARGE)
                write(chunk)
                if time.monotonic() - started > max_duration_s(self.timeout, size):
                    raise self._too_slow(answer.url)
                if self.cancelled():
                    raise Cancelled
        except (HTTPError, ValueError) as error:
            raise self._outcome_unknown_error(answer.url, error) from error
        promised = parse_header_int(response.headers.get("Content-Length", ""))
        if promised is not None and "Content-Encoding" not in response.headers and size < promised:
            raise self._outcome_unknown_error(answer.url, "truncated")
        answer.body = b"".join(chunks)
        return answer

    def _answer(self, response: requests.Response, body: bytes) -> Response:
        return Response(self.service, response.url, response.status_code, response.headers, body)

    def _raise_for_status(self, answer: Response) -> Response:
        if 200 <= answer.status < 300:
            return answer
        about: dict[str, Any] = {"service": self.service, "reason": _reason(answer), "code": answer.status}
        if answer.status >= 500 or answer.status == 429:
            raise ServerError(
                N_("{service} cannot answer now ({code}: {reason}).")
                if about["reason"]
                else N_("{service} cannot answer now (code {code})."),
                N_("The rest goes on; try this service again later."),
                retry_after=_retry_after(answer.headers),
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

    def _unreachable(self, url: str, error: object) -> Unreachable:
        return Unreachable(
            N_("{service} cannot be reached ({host})."),
            N_("Check the network and the service's address; the rest goes on."),
            service=self.service,
            host=_host(url) or redact(url),
            reason=redact(str(error)),
        )

    def _too_slow(self, url: str) -> TooSlow:
        return TooSlow(
            N_("{service} answers too slowly; its answer was given up."),
            N_("Try again later; what was sent is checked before it is sent again."),
            service=self.service,
            host=_host(url),
        )

    def _outcome_unknown_error(self, url: str, error: object) -> OutcomeUnknown:
        return OutcomeUnknown(
            N_("{service} did not finish its answer."),
            N_("Try again later; what was sent is checked before it is sent again."),
            service=self.service,
            host=_host(url),
            reason=redact(str(error)),
        )

    def pause_before_retry(self, retry_after: float | None, attempt: int = 1) -> None:
        """Wait as long as the service asked, else the longer the more often it failed. Raises Cancelled."""
        if retry_after is not None:
            self._pause(retry_after, RETRY_AFTER_PAUSE)
        else:
            self._pause(self.retry_delay_s * 2 ** (attempt - 1), RETRY_PAUSE)

    def _pause(self, seconds: float, message: str) -> None:
        if seconds < MIN_REPORTED_PAUSE_S:
            return self._wait(seconds)
        self.on_pause(Pause(message, self.service, seconds))
        try:
            self._wait(seconds)
        finally:
            self.on_pause(None)
        return None

    def _wait(self, seconds: float) -> None:
        cancellable_sleep(seconds, self.cancelled)


def cancellable_sleep(seconds: float, cancelled: Callable[[], bool]) -> None:
    """Sleep in small steps, so that a stopped job ends at once. Raises Cancelled."""
    end = time.monotonic() + seconds
    while True:
        if cancelled():
            raise Cancelled
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(0.05, left))


def _yield_gil(value: dict[str, Any]) -> dict[str, Any]:
    """Return ``value``: called for each object of a long JSON text, which the decoder would else read in one go.

    Between two objects other threads may run: QGIS's window is one of them.
    """
    return value


def _drop_empty(values: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Empty optional fields are left out (Open311: empty equals absent)."""
    return None if values is None else {key: value for key, value in values.items() if value not in (None, "")}


def _is_before_sending(error: Exception) -> bool:
    """Return whether the failure came before any byte left: DNS, refused, TLS, proxy."""
    if isinstance(error, (requests.exceptions.SSLError, requests.exceptions.ProxyError)):
        return True
    return any(word in repr(error) for word in ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError"))


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds from ``Retry-After``, given as a number or as a date."""
    value = headers.get("Retry-After", "").strip()
    seconds = parse_header_int(value)
    if seconds is not None:
        return float(seconds)
    at, now = parse_http_date(value), parse_http_date(headers.get("Date", ""))
    return None if at is None or now is None else max(0.0, (at - now).total_seconds())


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


def _host(url: str) -> str:
    """Return the host and port of an address; empty for an address that cannot be."""
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""


def _reason(answer: Response) -> str:
    """Return one plain sentence out of an error body of whatever shape; HTML is never shown."""
    body = answer.body.lstrip()
    if not body or (answer.media_type == "text/html" and not body.startswith(b"<?xml")):
        return ""
    try:
        if body[:1] == b"<":
            tree = answer.document()
            said = _exceptions(tree)
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


_HALF_SIGN = re.compile(
    r"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|[\ud800-\udfff]"
)
"""In JSON: a backslash, a sign in two halves, or half a sign alone."""


def _decode_json_text(body: bytes) -> str:
    """Return JSON without lone surrogates, which no address, file or database takes: the mark of a lost character
    instead. Raises UnicodeDecodeError."""
    encoding = json.detect_encoding(body)
    try:
        text = body.decode(encoding)
        # what decodes so has none that is not written as an escape
        if "\\ud" not in text and "\\uD" not in text:
            return text
    except UnicodeDecodeError:
        # as json.loads would
        text = body.decode(encoding, "surrogatepass")
    # looked for first: the pattern takes longer over a text than JSON's own reader
    return _HALF_SIGN.sub(lambda found: "\ufffd" if found[1] or found[0] >= "\ud800" else found[0], text)


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


_REPORTS = ("ServiceExceptionReport", "ExceptionReport", "WMTException")
"""Roots of OGC's errors: WMS and WFS 1.0, OWS (WFS from 1.1, WMTS, CSW), WMS 1.0."""


def _exceptions(tree: Element) -> str | None:
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
