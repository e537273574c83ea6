"""requests on top, QGIS's network below: proxy, certificates and sign-in are those set in QGIS."""

from __future__ import annotations

import io
import math
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import requests
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QIODevice, QObject, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from urllib3 import HTTPResponse

from ...services.errors import N_, AuthenticationRequired, Unreachable
from ...services.http.pause import Pause
from ...services.http.redaction import register_secret
from ...services.http.requests_session import ResponseTooLarge, ResponseTooSlow, Session, max_duration_s
from ...services.http.urls import is_loopback, origin
from . import settings
from .translate import get_locale, tr

# before any byte of the request left
_NEVER_CONNECTED = (
    QNetworkReply.NetworkError.ConnectionRefusedError,
    QNetworkReply.NetworkError.HostNotFoundError,
    QNetworkReply.NetworkError.SslHandshakeFailedError,
    QNetworkReply.NetworkError.ProxyConnectionRefusedError,
    QNetworkReply.NetworkError.ProxyNotFoundError,
    QNetworkReply.NetworkError.ProxyAuthenticationRequiredError,
    QNetworkReply.NetworkError.UnknownProxyError,
    QNetworkReply.NetworkError.ProtocolUnknownError,
)

# the request left, the answer did not come whole
_BROKEN = (
    QNetworkReply.NetworkError.RemoteHostClosedError,
    QNetworkReply.NetworkError.TimeoutError,
    QNetworkReply.NetworkError.OperationCanceledError,
    QNetworkReply.NetworkError.TemporaryNetworkFailureError,
    QNetworkReply.NetworkError.NetworkSessionFailedError,
    QNetworkReply.NetworkError.ProxyTimeoutError,
    QNetworkReply.NetworkError.ProxyConnectionClosedError,
    QNetworkReply.NetworkError.UnknownNetworkError,
    QNetworkReply.NetworkError.ProtocolFailure,
)


STREAM_BUFFER_BYTES = 1024 * 1024
"""Bytes that Qt reads ahead of a long answer."""

PLAIN_HTTP = "plain_http"
"""The setting with the origins to which a sign-in may go without encryption, with blanks between."""


def _unreadable(authcfg: str, url: str) -> AuthenticationRequired:
    return AuthenticationRequired(
        N_("QGIS cannot read its authentication “{authcfg}”; nothing was sent to {host}."),
        N_("Unlock QGIS's authentications (master password), or name another one in the profile."),
        status=401,
        authcfg=authcfg,
        host=urlsplit(url).netloc,
    )


class NeverOnTheMainThreadError(RuntimeError):
    """A programming mistake: the network was asked for on the main thread."""


class QgisAdapter(BaseAdapter):
    """Hands prepared requests to QgsNetworkAccessManager; made and used in one task's thread.

    ``authcfg`` names an authentication configuration of QGIS, for the origin of ``create_session``'s sign-in and no
    other. ``feedback`` cancels down to the socket.
    Raises requests' own exceptions, so that ``services.http.client`` reads both transports alike:
    ConnectTimeout where nothing was sent, ConnectionError where the reply was lost.
    """

    def __init__(self, session: Session, authcfg: str = "", feedback: QgsFeedback | None = None) -> None:
        super().__init__()
        self.session = session
        self.authcfg = authcfg
        self.feedback = feedback

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float, float] | None = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send one request and wait for its whole answer, in this thread."""
        if QThread.currentThread() == QgsApplication.instance().thread():
            raise NeverOnTheMainThreadError(request.url)
        if urlsplit(request.url).scheme not in ("http", "https"):
            raise requests.exceptions.InvalidSchema(request.url)
        if self._signs_in(request) and not can_sign_in(request.url):
            raise Unreachable(
                N_("{host} is reached without encryption (http): your sign-in is not sent there."),
                N_("Use its https address, or allow {host} in Repère's options."),
                host=origin(request.url),
            )
        seconds = timeout if isinstance(timeout, (int, float)) else 30.0
        # not deleted here: it goes with its thread's network manager, whose child it is
        reply, loop = self._ask(request, seconds)
        if self.session.streams:
            body = _StreamedBody(reply, loop, self.feedback)
            body.wait_for_head()
            return self._read(request, reply, body)
        self._wait_whole(reply, loop, seconds)
        return self._read(request, reply, _Body(reply))

    def _signs_in(self, request: requests.PreparedRequest) -> bool:
        return bool(self.authcfg) and origin(request.url) == self.session.sign_in_origin

    def _read(self, request: requests.PreparedRequest, reply: QNetworkReply, body: io.RawIOBase) -> requests.Response:
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        # of a stream what came before the break is kept
        if status is None or (reply.error() in _BROKEN and not self.session.streams):
            kind = (
                requests.exceptions.ConnectTimeout
                if reply.error() in _NEVER_CONNECTED
                else requests.exceptions.ConnectionError
            )
            body.close()
            raise kind(reply.errorString(), request=request)
        return _response(request, reply, int(status), body)

    def close(self) -> None:
        """Nothing to close: the connections are QGIS's."""

    def _ask(self, request: requests.PreparedRequest, timeout: float) -> tuple[QNetworkReply, QEventLoop]:
        asked = QNetworkRequest(QUrl(request.url))
        asked.setAttribute(
            QNetworkRequest.Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
        )
        asked.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        )
        if self.session.streams:
            # a list of a GB has no business in QGIS's cache
            asked.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
        for name, value in request.headers.items():
            # Qt decodes what it asked for itself; a length is Qt's to write
            if value == "identity" or name.lower() not in ("accept-encoding", "connection", "content-length"):
                asked.setRawHeader(name.encode("latin-1"), str(value).encode("utf-8"))
        # silence, not length, is what times out
        asked.setTransferTimeout(int(timeout * 1000))
        # first: without a loop a thread of Python's has no timers, and silence would never time out
        loop = QEventLoop()
        network = QgsNetworkAccessManager.instance()
        if self._signs_in(request):
            signed, _asked = QgsApplication.authManager().updateNetworkRequest(asked, self.authcfg)
            # what is only read may be public
            if not signed and request.method != "GET":
                raise _unreadable(self.authcfg, request.url)
        body = request.body.encode("utf-8") if isinstance(request.body, str) else (request.body or b"")
        verb = request.method.encode("ascii")
        if request.method == "GET":
            reply = network.sendCustomRequest(asked, verb, QByteArray(body))
        else:
            sent = NonRewindableBody(body)
            reply = network.sendCustomRequest(asked, verb, sent)
            sent.setParent(reply)
        return reply, loop

    def _wait_whole(self, reply: QNetworkReply, loop: QEventLoop, timeout: float) -> None:
        """Wait for an answer that fits into memory. Raises ResponseTooLarge, ResponseTooSlow."""
        reply.finished.connect(loop.quit)
        watch = _Watch(reply, self.session.max_response_bytes, timeout)
        reply.downloadProgress.connect(watch.check_size)
        watch.clock.start()
        if self.feedback is not None:
            self.feedback.canceled.connect(reply.abort)
            if self.feedback.isCanceled():
                reply.abort()
        if not reply.isFinished():
            loop.exec()
        watch.clock.stop()
        # nothing made in this thread may be left for another one to destroy
        reply.downloadProgress.disconnect(watch.check_size)
        reply.finished.disconnect(loop.quit)
        if self.feedback is not None:
            self.feedback.canceled.disconnect(reply.abort)
        if watch.failure is not None:
            raise watch.failure


class NonRewindableBody(QIODevice):
    """A body that leaves once; not a QBuffer: its bytes Qt takes without asking.

    Where a connection is closed without a word, Qt sends the request again by itself, three times, whatever its
    method; the service may have acted by then. It gives up, and says so, where a body cannot be rewound.
    """

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self._body = body
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def size(self) -> int:
        """Bytes."""
        return len(self._body)

    def readData(self, most: int) -> bytes:  # noqa: N802
        """From where it stands."""
        return self._body[self.pos() : self.pos() + most]

    def reset(self) -> bool:
        """Never."""
        return False


class _Watch(QObject):
    """Stops an answer that grows beyond its bound, or that takes longer in all than its size allows."""

    def __init__(self, reply: QNetworkReply, max_bytes: int, timeout: float) -> None:
        super().__init__()
        self.failure: type[OSError] | None = None
        self.clock = QTimer()
        self.clock.setInterval(500)
        self.clock.timeout.connect(self._look_at_clock)
        self._stop = reply.abort
        self._max_bytes, self._timeout = max_bytes, timeout
        self._received, self._started = 0, time.monotonic()

    def check_size(self, got: int, _total: int) -> None:
        """Called as bytes come."""
        self._received = got
        if got > self._max_bytes:
            self._give_up(ResponseTooLarge)

    def _look_at_clock(self) -> None:
        if time.monotonic() - self._started > max_duration_s(self._timeout, self._received):
            self._give_up(ResponseTooSlow)

    def _give_up(self, failure: type[OSError]) -> None:
        self.failure = self.failure or failure
        self._stop()


def _response(
    request: requests.PreparedRequest, reply: QNetworkReply, status: int, body: io.RawIOBase
) -> requests.Response:
    response = requests.Response()
    response.status_code = status
    response.url = request.url or ""
    response.request = request
    response.reason = str(reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or "")
    for name, value in reply.rawHeaderPairs():
        response.headers[bytes(name).decode("latin-1")] = bytes(value).decode("utf-8", "replace")
    # the body comes already decoded from Qt
    response.headers.pop("Content-Encoding", None)
    response.raw = HTTPResponse(body=body, preload_content=False, status=status)
    return response


class _Body(io.RawIOBase):
    """An answer that is all there, given piece by piece: Qt lets go of what was read."""

    def __init__(self, reply: QNetworkReply) -> None:
        super().__init__()
        self._reply = reply

    def readable(self) -> bool:
        """Yes."""
        return True

    def read(self, most: int = -1) -> bytes:
        """The next bytes, all of them if ``most`` is not told; none at the end (None, says Qt, after an error)."""
        return bytes(self._reply.readAll() if most is None or most < 0 else self._reply.read(most) or b"")


class _StreamedBody(io.RawIOBase):
    """An answer given as it comes: Qt holds no more of it than its buffer, and the server waits.

    Read and closed in the thread that asked.
    """

    def __init__(self, reply: QNetworkReply, loop: QEventLoop, feedback: QgsFeedback | None) -> None:
        super().__init__()
        self._reply, self._loop, self._feedback = reply, loop, feedback
        reply.setReadBufferSize(STREAM_BUFFER_BYTES)
        for signal in self._signals():
            signal.connect(loop.quit)
        if feedback is not None:
            feedback.canceled.connect(reply.abort)
            if feedback.isCanceled():
                reply.abort()

    def _signals(self) -> tuple[Any, ...]:
        return self._reply.metaDataChanged, self._reply.readyRead, self._reply.finished

    def wait_for_head(self) -> None:
        """Wait until status and headers are there, or nothing will come."""
        status = QNetworkRequest.Attribute.HttpStatusCodeAttribute
        while not self._reply.isFinished() and self._reply.attribute(status) is None:
            self._loop.exec()

    def readable(self) -> bool:
        """Yes."""
        return True

    def read(self, most: int = -1) -> bytes:
        """The next bytes; none at the end. Raises OSError where the answer broke off, and no length tells so."""
        while not self._reply.bytesAvailable() and not self._reply.isFinished():
            self._loop.exec()
        counted = self._reply.hasRawHeader(b"Content-Length")
        # who counts the bytes gets all that came: an error would lose the last ones
        if not counted and not self._reply.bytesAvailable() and self._reply.error() in _BROKEN:
            raise OSError(self._reply.errorString())
        return bytes(self._reply.readAll() if most is None or most < 0 else self._reply.read(most) or b"")

    def close(self) -> None:
        """Let go of the connection; what has not come yet is not fetched."""
        if not self.closed:
            for signal in self._signals():
                signal.disconnect(self._loop.quit)
            if self._feedback is not None:
                self._feedback.canceled.disconnect(self._reply.abort)
            if not self._reply.isFinished():
                self._reply.abort()
        super().close()


def create_session(authcfg: str = "", feedback: QgsFeedback | None = None, url: str = "") -> Session:
    """Return a session over QGIS's network, for the thread that calls this; ``authcfg`` is for ``url``'s origin."""
    made = Session()
    made.trust_env = False
    if authcfg:
        made.sign_in_origin = origin(url)
    adapter = QgisAdapter(made, authcfg, feedback)
    made.mount("http://", adapter)
    made.mount("https://", adapter)
    return made


def can_sign_in(url: str) -> bool:
    """Return whether a sign-in may go to ``url``: by https, to this computer, or where the options allow it."""
    return url.startswith("https:") or is_loopback(url) or origin(url) in settings.get(PLAIN_HTTP).split()


def protect_sign_in(authcfg: str) -> None:
    """Hide the secrets of a configuration from all that is logged or shown. Main thread."""
    config = QgsAuthMethodConfig()
    if authcfg and QgsApplication.authManager().loadAuthenticationConfig(authcfg, config, True)[0]:
        for name, value in config.configMap().items():
            if name not in ("username", "realm"):
                register_secret(value)


def read_api_key(authcfg: str, url: str = "") -> str:
    """Return the key kept as the password of a configuration in QGIS's store, empty where it may not go to ``url``.

    Nothing is written with one that cannot be read: :class:`QgisAdapter` refuses it.
    """
    config = QgsAuthMethodConfig()
    if not authcfg or not QgsApplication.authManager().loadAuthenticationConfig(authcfg, config, True)[0]:
        return ""
    key = config.config("password")
    register_secret(key)
    return key if can_sign_in(url) else ""


def describe_pause(pause: Pause) -> str:
    """Say in the person's language why a request waits, and how long."""
    return tr(pause.message).format(service=pause.service, seconds=get_locale().toString(math.ceil(pause.seconds)))
