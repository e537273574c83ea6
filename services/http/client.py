"""One way to talk HTTP: a ``requests`` session with manners.

Rate, retries, time-outs, a size cap, cancelling and redaction live here; what a service says lives
in its own module. Inside QGIS the session carries an adapter that rides on QGIS's own network.
"""

from __future__ import annotations

import json
import math
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
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
from urllib3.exceptions import LocationValueError

from ..errors import (
    N_,
    BadAnswer,
    Cancelled,
    Conflict,
    Gone,
    KeyNeeded,
    RecordGone,
    Rejected,
    ReplyLost,
    Resting,
    ServiceError,
    ServiceFault,
    SignInNeeded,
    TooSlow,
    Unreachable,
)

Read = TypeVar("Read")

SIZE_CAP = 256 * 1024 * 1024
"""Largest answer read, in bytes."""

DESCRIPTION_CAP = 32 * 1024 * 1024
"""Largest description of a service read, in bytes: a directory, capabilities, a record. SPW's largest has 2 MB."""

A_BREATH = 1024 * 1024
"""Bytes of JSON that are decoded in one go (about 10 ms); more of them let other threads run in between."""

LONGEST_WAIT = 300.0
"""Seconds that a job waits where a service says when to come back (``Retry-After``)."""

LONG_URL = 1800
"""Characters above which a query travels in the body (SPW answers 414; reference: SPW rule 16)."""

MAX_NUMBER_DIGITS = 15
"""A longer number in a header is none: no answer has so many bytes, no service is away for so many seconds."""

MIN_BYTES_PER_S = 10_000
"""Below this speed an answer is given up, ten times the time-out after it began: a drop a second never ends."""

MAX_JSON_CONTAINERS = MAX_XML_TAGS = 4_000_000
"""Objects and lists in one JSON answer, tags in an XML one: each takes 60 bytes of memory and more, however short."""

PRODUCT = "Repere/0.1 (QGIS plugin)"

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


def protect(value: str) -> None:
    """Hide ``value``, a key or a password in use, from all that is logged or shown from now on."""
    if len(value) >= MIN_SECRET_CHARACTERS:
        _secrets.update((value, quote(value, safe=""), quote_plus(value)))


def names_secret(url: str) -> bool:
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
    """A session that knows the origin of its sign-in, and the bound of the answer at hand for an adapter that reads."""

    sign_in_origin = ""
    max_answer_bytes = SIZE_CAP


class AnswerTooLarge(OSError):
    """An adapter stopped reading at the session's bound."""


class AnswerTooSlow(OSError):
    """An adapter stopped waiting at the end of the time that a whole answer has."""


def max_seconds(timeout: float, size: int) -> float:
    """Return the seconds that a whole answer of ``size`` bytes may take, where silence alone may last ``timeout``."""
    return 10 * timeout + size / MIN_BYTES_PER_S


_TOO_LARGE = N_("{service} sent too large an answer; it was cut off.")


_TROUBLE = frozenset(("error", "errors", "fault", "faults", "exception", "exceptions"))


def in_trouble(data: Mapping[str, Any]) -> bool:
    """Whether a JSON object tells by a name that it is an error, whatever status it came with."""
    return any(value and name.lower() in _TROUBLE for name, value in data.items())


@dataclass
class Answer:
    """A whole answer: status 2xx, headers as received, the body in bytes."""

    service: str
    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    ask_again: Callable[[], Answer] | None = field(default=None, repr=False, compare=False)
    """Asks the same once more, where that does no harm: spent when it is used."""

    def read(self, how: Callable[[], Read]) -> Read:
        """Return what ``how`` reads here; where it raises BadAnswer, ask once more and read that.

        Never after a page that wants to know who asks, nor after too large an answer. Raises what :meth:`Web.get`
        raises, and BadAnswer.
        """
        ask, self.ask_again = self.ask_again, None
        try:
            found = how()
        except BadAnswer as error:
            asks_who = self.body.lstrip()[:1] == b"<" and _SIGN_IN.search(self.body[:A_BREATH])
            if ask is None or asks_who or error.what == _TOO_LARGE:
                raise
            other = ask()
            self.url, self.status, self.headers, self.body = other.url, other.status, other.headers, other.body
            return how()
        self.ask_again = ask
        return found

    @property
    def media_type(self) -> str:
        """The media type without its parameters, in lower case; empty where the service names none."""
        return self.headers.get("Content-Type", "").split(";")[0].strip().lower()

    def json(self, made: Callable[[dict[str, Any]], Any] | None = None) -> Any:
        """The body as JSON. Raises BadAnswer if it is something else.

        ``made`` gives what stands for each object, innermost first: a long list is never whole in memory as it came,
        and the body is let go of. What cannot be read is asked for once more (:meth:`read`).
        """
        return self.read(partial(self._decoded, made))

    def _decoded(self, made: Callable[[dict[str, Any]], Any] | None) -> Any:
        if self.body.lstrip()[:1] == b"<":
            raise self.bad(N_("{service} answered with a web page instead of data."))
        # each takes two bytes at least, and most answers are shorter: counting takes a crawl a tenth of its time
        short = len(self.body) <= 2 * MAX_JSON_CONTAINERS
        if not short and self.body.count(b"{") + self.body.count(b"[") > MAX_JSON_CONTAINERS:
            raise self.bad(_TOO_LARGE)
        hook = made or (_breathe if len(self.body) > A_BREATH else None)
        try:
            # as json.loads would, which keeps the bytes until the end
            told = self.body.decode(json.detect_encoding(self.body), "surrogatepass")
            if made:
                self.body = b""
            return json.loads(told, object_hook=hook)
        except (ValueError, RecursionError) as error:
            raise self.bad(N_("{service} sent an answer that cannot be read: {reason}."), error) from error

    def record(self) -> dict[str, Any]:
        """The body as one JSON object that tells of no trouble, as an error in a 200 does. Raises BadAnswer."""
        return self.read(self._record)

    def _record(self) -> dict[str, Any]:
        data = self.json()
        if not isinstance(data, dict) or in_trouble(data):
            raise self.bad(N_("{service} sent something else than a record."))
        return data

    def listed(self, name: str, key: str, data: dict[str, Any] | None = None) -> list[dict[str, Any]]:
        """The list ``name`` in an object (``data``, where :meth:`record` gave it), each record with a ``key``.

        Raises BadAnswer where that is not certain: a record that is none, or nothing beside a word of trouble.
        """
        if data is None:
            return self.read(lambda: self._listed(name, key, self.record()))
        return self._listed(name, key, data)

    def _listed(self, name: str, key: str, data: dict[str, Any]) -> list[dict[str, Any]]:
        found = data.get(name)
        failed = str(data.get("status") or "").lower() in ("error", "fail", "failed") or data.get("message")
        whole = isinstance(found, list) and all(isinstance(item, dict) and item.get(key) for item in found)
        if not isinstance(found, list) or not whole or (failed and not found):
            raise self.bad(N_("{service} sent something else than a list."))
        return found

    def xml(self) -> Element:
        """The body as an XML tree. Raises BadAnswer if broken or with entities, Rejected for an OGC exception.

        A document type without entities is left out before anything reads it; nothing is fetched for it.
        """
        tree = self.read(self._tree)
        said = _exceptions(tree)
        if said is not None:
            error = Rejected(
                N_("{service} refused the request ({code}): {reason}"),
                service=self.service,
                status=self.status,
                code=self.status,
                reason=redact(said)[:500],
            )
            error.body = self.body[:65536]
            raise error
        return tree

    def _tree(self) -> Element:
        body, declared = self.body, _DOCTYPE.match(self.body[:16384])
        if declared:
            body = body[: declared.start(1)] + body[declared.end(1) :]
        # UTF-16 would hide the words behind zeros
        words = body.replace(b"\0", b"").upper()
        if b"<!DOCTYPE" in words[:4096] or b"<!ENTITY" in words:
            raise self.bad(N_("{service} sent an XML document with entities; it was not opened."))
        if words.count(b"<") > MAX_XML_TAGS:
            raise self.bad(_TOO_LARGE)
        parser = XMLParser()  # nosec B314: no DTD reaches it
        try:
            # lstrip: FixMyStreet puts blanks before the root element
            parser.feed(body.lstrip())
            return parser.close()
        except (SyntaxError, ValueError, LookupError) as error:
            raise self.bad(N_("{service} sent an answer that cannot be read: {reason}."), error) from error

    def bad(self, what: str, reason: object = "") -> BadAnswer:
        """The error to raise when this answer is not what was asked for."""
        return BadAnswer(
            what,
            N_("Try again later; if it lasts, tell whoever runs this service."),
            service=self.service,
            reason=reason,
            url=redact(self.url),
        )


BURST = 10
"""Requests that a host which was left in peace gets at once, before the rate holds: a question to many layers."""

PARALLEL = 4
"""Requests to one host at a time, over all threads of this process."""


class Rate:
    """``per_second`` requests to a host on average, over all threads of this process (rule 17).

    A token bucket: in any ``t`` seconds no more than ``burst + t * per_second``.
    """

    _spent: dict[str, float] = {}
    """By host, when the bucket will be full again."""
    _lock = threading.Lock()

    def __init__(self, per_second: float) -> None:
        self.gap = 1.0 / per_second if per_second > 0 else 0.0
        self.burst = BURST

    def delay(self, host: str) -> float:
        """Take the next place in the queue of ``host``; seconds to wait for it."""
        with self._lock:
            now = time.monotonic()
            full = max(now, self._spent.get(host, now)) + self.gap
            self._spent[host] = full
            return max(0.0, full - self.burst * self.gap - now)


FAILURES, REST_S = 5, 60.0
"""Failures in a row after which a host is left alone, and for how many seconds."""


class Circuit:
    """What this process knows of a host: how often it failed in a row, and how long it is left alone.

    After the rest one request tries it; the others wait for what becomes of it. Shared by all threads.
    """

    _hosts: dict[str, Circuit] = {}
    _lock = threading.Lock()

    def __init__(self) -> None:
        self.failures = 0
        self.reason = ""
        self.rests_until = 0.0
        self.slots = threading.BoundedSemaphore(PARALLEL)

    @classmethod
    def of(cls, host: str) -> Circuit:
        """The one of ``host``."""
        with cls._lock:
            return cls._hosts.setdefault(host, cls())

    @classmethod
    def forget(cls, host: str = "") -> None:
        """Try ``host`` again at once, as a person may ask; every host if it is empty."""
        with cls._lock:
            for name, circuit in cls._hosts.items():
                if host in ("", name):
                    circuit.failures, circuit.rests_until = 0, 0.0

    def rest(self) -> float:
        """Seconds that the host is still to be left alone. 0 lets the caller try it, and nobody else meanwhile."""
        with self._lock:
            left = self.rests_until - time.monotonic()
            if self.failures >= FAILURES and left <= 0:
                self.rests_until = time.monotonic() + REST_S
            return max(0.0, left)

    def heard(self, failure: ServiceError | None) -> None:
        """Take note of how a request ended; ``failure`` says that the host did not answer as it should."""
        with self._lock:
            self.failures = self.failures + 1 if failure else 0
            if failure:
                self.reason = f" (HTTP {failure.values['code']})" if "code" in failure.values else ""
            self.rests_until = time.monotonic() + REST_S if self.failures >= FAILURES else 0.0


class Web:
    """Requests to one service, from one thread.

    A host that failed five times in a row is left alone for a while (:class:`Circuit`): Resting is raised
    and nothing is sent. ``heard`` is told of each request: its host, whether the host answered, seconds.

    ``session`` may carry an adapter (QGIS's network). ``cancelled`` is asked between chunks and
    while waiting. ``per_second`` 0 means no limit. A read that fails in passing is tried again
    ``attempts`` times in all, one whose answer cannot be read once more (:meth:`Answer.read`) unless ``attempts``
    is 1; a write only where the service said that it did nothing (429, 503).
    """

    first_wait_s = 0.5
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
        size_cap: int = SIZE_CAP,
        heard: Callable[[str, bool, float], None] = lambda host, well, seconds: None,
    ) -> None:
        self.service = service
        self.session = session or Session()
        self.session.headers["User-Agent"] = PRODUCT
        # requests prepares the next request out of any Location by itself, and stumbles over a hostile one
        self.session.get_redirect_target = lambda resp: None
        self.cancelled = cancelled
        self.timeout = timeout
        self.attempts = attempts
        self.rate = Rate(per_second)
        self.size_cap = size_cap
        self.heard = heard

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        body: bytes | None = None,
    ) -> Answer:
        """Read ``url``; a long query is sent as a form (rule 16). Raises a ServiceError.

        ``body`` is a question that is a document of its own (a catalogue's search): it is read by POST.
        """
        method = "GET" if body is None else "POST"
        request = requests.Request(method, url, params=_filled(params), data=body, headers=headers)
        if body is None and len(self._prepared(request).url or "") > LONG_URL:
            request = requests.Request("POST", url, data=_filled(params), headers=headers)
        for attempt in range(1, self.attempts + 1):
            try:
                answer = self._once(request)
                answer.ask_again = partial(self._once_more, request) if self.attempts > 1 else None
                return answer
            except (Resting, TooSlow):
                raise
            except (Unreachable, ReplyLost, ServiceFault) as error:
                if attempt == self.attempts or (isinstance(error, Unreachable) and attempt == 2):
                    raise
                asked = error.retry_after if isinstance(error, ServiceFault) else None
                if asked is not None and asked > LONGEST_WAIT:
                    raise  # sooner would be refused again
                self._wait(asked if asked is not None else self.first_wait_s * 2 ** (attempt - 1))
        raise AssertionError("unreachable")

    def _once_more(self, request: requests.Request) -> Answer:
        """What :meth:`get` asked, again after the usual wait: its answer could not be read."""
        self._wait(self.first_wait_s)
        return self._once(request)

    @contextmanager
    def describing(self) -> Iterator[None]:
        """Read no more than a description may have (:data:`DESCRIPTION_CAP`), in this block."""
        before, self.size_cap = self.size_cap, min(self.size_cap, DESCRIPTION_CAP)
        try:
            yield
        finally:
            self.size_cap = before

    def send(
        self,
        method: str,
        url: str,
        *,
        form: Mapping[str, Any] | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        files: Mapping[str, tuple[str, bytes]] | None = None,
    ) -> Answer:
        """Write once. Raises ReplyLost when nobody knows whether the service acted.

        Only 429 and 503 with ``Retry-After`` are tried again: the service said it did nothing.
        """
        request = requests.Request(method, url, data=_filled(form), json=json, headers=headers, files=files)
        for attempt in range(1, self.attempts + 1):
            try:
                return self._once(request)
            except ServiceFault as error:
                if error.retry_after is None or error.retry_after > LONGEST_WAIT or attempt == self.attempts:
                    raise
                self._wait(error.retry_after)
        raise AssertionError("unreachable")

    def _once(self, request: requests.Request) -> Answer:
        """One request in its turn; what becomes of it is kept for the next ones to the same host."""
        host = _host(request.url)
        circuit = Circuit.of(host)
        rest = circuit.rest()
        if rest:
            raise Resting(
                N_("{service} failed several times in a row{reason}; it is left alone for another {seconds} s."),
                N_("The rest goes on; what was fetched before is still there."),
                service=self.service,
                host=host,
                reason=circuit.reason,
                seconds=math.ceil(rest),
            )
        self._wait(self.rate.delay(host))
        while not circuit.slots.acquire(timeout=0.05):
            self._wait(0.0)
        started, failure = time.monotonic(), None
        try:
            return self._followed(request)
        except (Unreachable, ReplyLost, ServiceFault) as error:
            failure = error
            raise
        finally:
            circuit.slots.release()
            circuit.heard(failure)
            self.heard(host, failure is None, time.monotonic() - started)

    def _followed(self, request: requests.Request) -> Answer:
        prepared, headers = self._prepared(request), request.headers
        for _hop in range(5):
            answer = self._exchange(prepared)
            target = answer.headers.get("Location", "")
            if answer.status not in (301, 302, 303, 307, 308) or not target:
                return self._checked(answer)
            try:
                target = urljoin(answer.url, target)
                if request.method != "GET" or (answer.url.startswith("https:") and not target.startswith("https:")):
                    break
                if origin(target) != origin(answer.url):
                    # a sign-in goes nowhere but to its own origin, nor does what else the caller put into headers
                    if self._signs_in(prepared):
                        break
                    headers = {name: value for name, value in headers.items() if name.lower() == "accept"}
                prepared = self.session.prepare_request(requests.Request("GET", target, headers=headers))
            except (ValueError, requests.exceptions.RequestException):
                break  # an address that cannot be: a host without its end, a port of letters
        raise answer.bad(N_("{service} sends this request to another address, which was not followed: {url}."))

    def _signs_in(self, prepared: requests.PreparedRequest) -> bool:
        """Return whether a sign-in or a key goes along with this request."""
        return getattr(self.session, "sign_in_origin", "") == origin(prepared.url or "") or any(
            any(word in name.lower() for word in ("auth", "key", "token", "cookie")) for name in prepared.headers
        )

    def _prepared(self, request: requests.Request) -> requests.PreparedRequest:
        """Raises Unreachable for an address that cannot be: a port of letters, a host without its end."""
        try:
            return self.session.prepare_request(request)
        except (ValueError, requests.exceptions.RequestException) as error:
            raise self._unreachable(request.url, error) from error

    def _exchange(self, prepared: requests.PreparedRequest) -> Answer:
        url, started = prepared.url or "", time.monotonic()
        if isinstance(self.session, Session):
            self.session.max_answer_bytes = self.size_cap
        try:
            response = self.session.send(
                prepared,
                timeout=self.timeout,
                allow_redirects=False,
                **self.session.merge_environment_settings(url, {}, True, None, None),
            )
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, LocationValueError) as error:
            raise self._unreachable(url, error) from error
        except AnswerTooLarge as error:
            raise Answer(self.service, url, 0, {}, b"").bad(_TOO_LARGE) from error
        except AnswerTooSlow as error:
            raise self._too_slow(url) from error
        except requests.exceptions.ConnectTimeout as error:
            raise self._unreachable(url, error) from error
        except requests.exceptions.ConnectionError as error:
            if _never_connected(error):
                raise self._unreachable(url, error) from error
            raise self._lost(url, error) from error
        except (requests.exceptions.RequestException, ValueError) as error:
            # a header that no program can read comes as a ValueError: it may have been done
            raise self._lost(url, error) from error
        with response:
            # joined once: a long answer that grows and is copied holds the interpreter 100 ms
            chunks, size = list[bytes](), 0
            try:
                for chunk in response.iter_content(65536):
                    chunks.append(chunk)
                    size += len(chunk)
                    if size > self.size_cap:
                        raise self._answer(response, b"").bad(_TOO_LARGE)
                    if time.monotonic() - started > max_seconds(self.timeout, size):
                        raise self._too_slow(url)
                    if self.cancelled():
                        raise Cancelled
            except (requests.exceptions.RequestException, ValueError) as error:
                raise self._lost(url, error) from error
            promised = whole_number(response.headers.get("Content-Length", ""))
            if promised is not None and "Content-Encoding" not in response.headers and size < promised:
                raise self._lost(url, "truncated")
            return self._answer(response, b"".join(chunks))

    def _answer(self, response: requests.Response, body: bytes) -> Answer:
        return Answer(self.service, response.url, response.status_code, response.headers, body)

    def _checked(self, answer: Answer) -> Answer:
        if 200 <= answer.status < 300:
            return answer
        about: dict[str, Any] = {"service": self.service, "reason": _reason(answer), "code": answer.status}
        if answer.status >= 500 or answer.status == 429:
            raise ServiceFault(
                N_("{service} cannot answer now ({code}: {reason}).")
                if about["reason"]
                else N_("{service} cannot answer now (HTTP {code})."),
                N_("The rest goes on; try this service again later."),
                retry_after=_retry_after(answer.headers),
                **about,
            )
        kinds: dict[int, type[Rejected]] = {
            401: SignInNeeded,
            403: SignInNeeded,
            407: SignInNeeded,
            404: Gone,
            410: Gone,
            409: Conflict,
            412: Conflict,
        }
        texts: dict[type[Rejected], tuple[str, str]] = {
            SignInNeeded: (
                N_("{service} asks who you are (HTTP {code})."),
                N_("Name an authentication of QGIS for this service in the profile (authcfg)."),
            ),
            Gone: (
                N_("{service} does not know this address (HTTP {code}): {reason}"),
                N_("Check the service's address in the profile."),
            ),
            RecordGone: (
                N_("{service} has nothing at this address (HTTP {code}): {reason}"),
                N_("Look whether it is still there."),
            ),
            KeyNeeded: (
                N_("{service} does not take the key that was sent with it (HTTP {code}: {reason})."),
                N_(
                    "The key is kept as the password of an authentication of QGIS: name that one here, or in the"
                    " profile (write_authcfg)."
                ),
            ),
            Conflict: (
                N_("{service} holds a newer version of this record."),
                N_("Look at what changed, then decide again."),
            ),
            Rejected: (N_("{service} refused the request (HTTP {code}): {reason}"), ""),
        }
        kind = kinds.get(answer.status, Rejected)
        if kind in (Rejected, SignInNeeded) and _ABOUT_A_KEY.search(about["reason"]):
            kind = KeyNeeded  # FixMyStreet says it with 400
        if kind is Gone and _tells_of_record(answer, about["reason"]):
            kind = RecordGone
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

    def _lost(self, url: str, error: object) -> ReplyLost:
        return ReplyLost(
            N_("{service} did not finish its answer."),
            N_("Try again later; what was sent is checked before it is sent again."),
            service=self.service,
            host=_host(url),
            reason=redact(str(error)),
        )

    def _wait(self, seconds: float) -> None:
        wait(seconds, self.cancelled)


def wait(seconds: float, cancelled: Callable[[], bool]) -> None:
    """Wait in small steps, so that a person who stops the job is heard at once. Raises Cancelled."""
    end = time.monotonic() + seconds
    while True:
        if cancelled():
            raise Cancelled
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(0.05, left))


def _breathe(value: dict[str, Any]) -> dict[str, Any]:
    """Called for each object of a long JSON text, which the decoder would else read in one go.

    Between two objects other threads may run: QGIS's window is one of them.
    """
    return value


def _filled(values: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Empty optional fields are left out (Open311: empty equals absent)."""
    return None if values is None else {key: value for key, value in values.items() if value not in (None, "")}


def _never_connected(error: Exception) -> bool:
    """Whether the failure came before any byte left: DNS, refused, TLS, proxy."""
    if isinstance(error, (requests.exceptions.SSLError, requests.exceptions.ProxyError)):
        return True
    return any(word in repr(error) for word in ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError"))


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds from ``Retry-After``, given as a number or as a date."""
    value = headers.get("Retry-After", "").strip()
    seconds = whole_number(value)
    if seconds is not None:
        return float(seconds)
    at, now = http_date(value), http_date(headers.get("Date", ""))
    return None if at is None or now is None else max(0.0, (at - now).total_seconds())


def whole_number(text: str) -> int | None:
    """The number in a header, None if it is none: other digits than ASCII's, a sign, more than a file can have."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MAX_NUMBER_DIGITS else None


def http_date(text: str) -> datetime | None:
    """The moment in a header, in UTC where it names no zone (RFC 9110, 5.6.7: always GMT); None if it is none."""
    try:
        at = parsedate_to_datetime(text)
        return at if at.utcoffset() is not None else at.replace(tzinfo=timezone.utc)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _host(url: str) -> str:
    """The host and port of an address; empty for an address that cannot be."""
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""


def _reason(answer: Answer) -> str:
    """One plain sentence out of an error body of whatever shape; HTML is never shown."""
    body = answer.body.lstrip()
    if not body or (answer.media_type == "text/html" and not body.startswith(b"<?xml")):
        return ""
    try:
        if body[:1] == b"<":
            tree = answer._tree()
            said = _exceptions(tree)
            if said is None:
                tags = ("description", "detail")
                said = "; ".join(part.text or "" for part in tree.iter() if part.tag.endswith(tags))
            return redact(said)[:500]
    except BadAnswer:
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


def _tells_of_record(answer: Answer, reason: str) -> bool:
    """Whether a 404 is the service's own: an error list with its code (Open311, GeoReport v2), or words of a record."""
    body = answer.body.lstrip()
    if not reason or body[:1] not in (b"{", b"[", b"<"):
        return False  # a page, a bare line of text, nothing
    if not _NO_ROUTE.search(reason):
        return True
    if body[:1] == b"<":
        return "code" in {element.tag.rpartition("}")[2] for element in answer._tree().iter()}
    told = json.loads(body)
    for name in ("errors", "exceptions"):
        told = told.get(name, told) if isinstance(told, dict) else told
    listed = told if isinstance(told, list) else [told]
    return all(isinstance(one, dict) and "code" in one and one.keys() & {"description", "detail"} for one in listed)


_REPORTS = ("ServiceExceptionReport", "ExceptionReport", "WMTException")
"""Roots of OGC's errors: WMS and WFS 1.0, OWS (WFS from 1.1, WMTS, CSW), WMS 1.0."""


def _exceptions(tree: Element) -> str | None:
    """What an OGC exception says, its code where it has no words; None if ``tree`` is none."""
    if tree.tag.rpartition("}")[2] not in _REPORTS:
        return None
    said = []
    for part in tree.iter():
        if part.tag.rpartition("}")[2] in ("ServiceException", "Exception", "WMTException"):
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
