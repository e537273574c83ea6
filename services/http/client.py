"""One way to talk HTTP: a ``requests`` session with manners.

Retries, time-outs, a size cap and cancelling live here, rate limit and circuit breaker beside it; what a service says
lives in its own module. Inside QGIS the session carries an adapter that rides on QGIS's own network.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urljoin

import requests
from urllib3.exceptions import HTTPError, LocationValueError

from ..errors import N_, Cancelled, CircuitOpen, OutcomeUnknown, ServerError, TooSlow, Unreachable
from .circuit_breaker import CircuitBreaker
from .pause import MIN_REPORTED_PAUSE_S, RATE_PAUSE, RETRY_AFTER_PAUSE, RETRY_PAUSE, Pause, cancellable_sleep
from .rate_limiter import RateLimiter
from .redaction import redact
from .requests_session import MAX_RESPONSE_BYTES, ResponseTooLarge, ResponseTooSlow, Session, max_duration_s
from .response import TOO_LARGE, Response, parse_header_int
from .status_errors import raise_for_status
from .urls import host_of, origin

MAX_METADATA_BYTES = 32 * 1024 * 1024
"""Largest description of a service read, in bytes: a directory, capabilities, a record. SPW's largest has 2 MB."""

MAX_RETRY_AFTER_S = 300.0
"""Seconds that a job waits where a service says when to come back (``Retry-After``)."""

MAX_GET_URL_CHARS = 1800
"""Characters above which a query travels in the body (SPW answers 414; reference: SPW rule 16)."""

USER_AGENT = "Repere/0.1 (QGIS plugin)"


@dataclass(frozen=True)
class Sink:
    """Where a long answer goes piece by piece, without ever being whole in memory.

    ``open`` is given the answer without its body, and returns what takes each piece; None where nothing more of it is
    needed: the rest is then not fetched. More than ``max_bytes`` are refused.
    """

    open: Callable[[Response], Callable[[bytes], object] | None]
    max_bytes: int


_KEPT_ELSEWHERE = frozenset(("accept", "accept-encoding", "range", "if-range", "if-none-match", "if-modified-since"))
"""Headers that go along to another origin: they say which bytes are asked for, never who asks."""


class HttpClient:
    """Send requests to one service, from one thread.

    A host that failed five times in a row is left alone for a while (:class:`CircuitBreaker`): CircuitOpen is raised
    and nothing is sent. ``on_response`` is told of each request: its host, whether the host answered, seconds.
    ``on_pause`` is told of a wait of :data:`MIN_REPORTED_PAUSE_S` and more as it begins, and None when it is over.

    ``session`` may carry an adapter (QGIS's network). ``cancelled`` is asked between chunks and
    while waiting. ``per_second`` 0 means no limit. A read that fails in passing is tried again
    ``attempts`` times in all, one whose answer cannot be read once more (:meth:`Response.parse_or_retry`) unless
    ``attempts`` is 1; a write only where the service said that it did nothing (429, 503).
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
        if params and body is None and len(self._prepare(request).url or "") > MAX_GET_URL_CHARS:
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
        host = host_of(request.url)
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
                return answer if any_status else raise_for_status(answer)
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
            raise Response(self.service, url, 0, {}, b"").make_error(TOO_LARGE) from error
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
        answer = Response(self.service, response.url, response.status_code, response.headers, b"")
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
                    raise answer.make_error(TOO_LARGE)
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

    def _unreachable(self, url: str, error: object) -> Unreachable:
        return Unreachable(
            N_("{service} cannot be reached ({host})."),
            N_("Check the network and the service's address; the rest goes on."),
            service=self.service,
            host=host_of(url) or redact(url),
            reason=redact(str(error)),
        )

    def _too_slow(self, url: str) -> TooSlow:
        return TooSlow(
            N_("{service} answers too slowly; its answer was given up."),
            N_("Try again later; what was sent is checked before it is sent again."),
            service=self.service,
            host=host_of(url),
        )

    def _outcome_unknown_error(self, url: str, error: object) -> OutcomeUnknown:
        return OutcomeUnknown(
            N_("{service} did not finish its answer."),
            N_("Try again later; what was sent is checked before it is sent again."),
            service=self.service,
            host=host_of(url),
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


def _drop_empty(values: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Empty optional fields are left out (Open311: empty equals absent)."""
    return None if values is None else {key: value for key, value in values.items() if value not in (None, "")}


def _is_before_sending(error: Exception) -> bool:
    """Return whether the failure came before any byte left: DNS, refused, TLS, proxy."""
    if isinstance(error, (requests.exceptions.SSLError, requests.exceptions.ProxyError)):
        return True
    return any(word in repr(error) for word in ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError"))
