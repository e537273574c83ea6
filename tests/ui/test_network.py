"""requests on top, QGIS's network below: what services.http.client sees is the same over both."""

from __future__ import annotations

import base64
import http.server
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

import pytest
import requests
from qgis.core import QgsApplication, QgsAuthMethodConfig
from repere.services.errors import (
    AuthenticationRequired,
    Cancelled,
    InvalidResponse,
    OutcomeUnknown,
    ServerError,
    TooSlow,
    Unreachable,
)
from repere.services.http.client import HttpClient
from repere.services.http.download import FileRules, FileVersion, ask_version, download_file
from repere.services.http.redaction import redact
from repere.services.profile import Service
from repere.tests.servers.files import FileServer, PublishedFile
from repere.ui.qgis import network, settings
from repere.ui.qgis.tasks import Job


class Peer(http.server.BaseHTTPRequestHandler):
    """Says what it heard; breaks on demand."""

    protocol_version = "HTTP/1.1"
    heard: list[tuple[str, str, bytes]] = []
    go_on = threading.Event()
    sent_whole: list[str] = []

    def do_GET(self):  # noqa: N802
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        Peer.heard.append((self.command, self.path, body))
        if self.path.startswith("/drop"):
            self.close_connection = True
            return
        if self.path == "/slow":
            Peer.go_on.wait(250)  # as long as nobody hangs up
        if self.path in ("/large", "/drip"):
            self.send_response(200)
            self.end_headers()
            self.close_connection = True
            with suppress(OSError):
                for _ in range(4000):
                    self.wfile.write(b"x" * (100_000 if self.path == "/large" else 1))
                    time.sleep(0.05)  # a slow peer, not a clock of ours
                Peer.sent_whole.append(self.path)
            return
        status = 503 if self.path == "/down" else 200
        answer = b'{"ok": true}'
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("ETag", '"7"')
        if self.path == "/cut":
            self.send_header("Content-Length", "5000")
            self.close_connection = True
        else:
            self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815

    def log_message(self, *_arguments):
        pass


@pytest.fixture(scope="module")
def peer():
    # a worker may come back to this module after it ended here once
    Peer.go_on.clear()
    Peer.heard.clear()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Peer)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    Peer.go_on.set()
    server.shutdown()


def in_a_job(work, wait):
    """Run ``work(job)`` as the plugin does; its result, or the error it ended with."""
    outcome = []
    Job("test", work, outcome.append, outcome.append).start()
    wait(lambda: bool(outcome))
    return outcome[0]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_every_verb_travels_with_its_body(qgis_app, peer, wait, method):
    def work(job):
        return HttpClient("peer", network.create_session("", job.feedback), per_second=0).send(
            method, f"{peer}/x", json={"é": 1}
        )

    answer = in_a_job(work, wait)
    assert answer.json() == {"ok": True}
    assert answer.headers["ETag"] == '"7"'
    assert Peer.heard[-1][0] == method
    assert b"\\u00e9" in Peer.heard[-1][2]


@pytest.mark.parametrize(
    ("path", "error"), [("/drop", OutcomeUnknown), ("/cut", OutcomeUnknown), ("/down", ServerError)]
)
def test_what_fails_is_named_alike_over_both_transports(qgis_app, peer, wait, path, error):
    over_qgis = in_a_job(
        lambda job: HttpClient("peer", network.create_session("", job.feedback), per_second=0).send(
            "POST", peer + path
        ),
        wait,
    )
    assert isinstance(over_qgis, error)
    with pytest.raises(error):
        HttpClient("peer", requests.Session(), per_second=0).send("POST", peer + path)


def test_a_large_body_travels_whole(qgis_app, peer, wait):
    photo = bytes(range(256)) * 12_000  # 3 MB
    answer = in_a_job(lambda job: network.create_session("", job.feedback).post(f"{peer}/photo", data=photo), wait)
    assert answer.json() == {"ok": True}
    assert Peer.heard[-1] == ("POST", "/photo", photo)


@pytest.mark.parametrize("body", [{"a": 1}, None])
@pytest.mark.parametrize("reused", [False, True])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_write_whose_reply_is_lost_is_made_once(qgis_app, peer, wait, method, reused, body):
    """Qt asks again by itself where a connection is closed without a word: the service may have acted by then."""
    path = f"/drop?{method}-{reused}-{body is None}"

    def work(job):
        web = HttpClient("peer", network.create_session("", job.feedback), per_second=0)
        if reused:
            web.get(f"{peer}/before")
        return web.send(method, peer + path, json=body)

    assert isinstance(in_a_job(work, wait), OutcomeUnknown)
    assert [heard for heard, where, _body in Peer.heard if where == path] == [method]


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/", "http://nowhere.invalid/", "ftp://127.0.0.1/"])
def test_nothing_was_sent_when_nobody_answers(qgis_app, wait, url):
    error = in_a_job(
        lambda job: HttpClient("peer", network.create_session("", job.feedback), per_second=0).send("POST", url), wait
    )
    assert isinstance(error, Unreachable)
    assert "peer" in str(error)


def test_cancel_reaches_the_socket(qgis_app, peer, wait):
    outcome = []
    job = Job(
        "test",
        lambda job: HttpClient(
            "peer", network.create_session("", job.feedback), cancelled=job.isCanceled, per_second=0, timeout=200
        ).get(f"{peer}/slow"),
        outcome.append,
        outcome.append,
    ).start()
    wait(lambda: any(path == "/slow" for _method, path, _body in Peer.heard))
    job.cancel()
    # the peer says nothing before the end of these tests
    wait(lambda: bool(outcome))
    assert isinstance(outcome[0], Cancelled)


def test_silence_times_out_also_in_a_thread_that_a_job_began(qgis_app, peer, wait):
    """Python's threads have no timers of Qt's until they have a loop: the first request would wait for ever."""

    def ask(job):
        HttpClient("peer", network.create_session("", job.feedback), timeout=0.3, attempts=1, per_second=0).get(
            f"{peer}/slow"
        )

    def work(job):
        with ThreadPoolExecutor(1) as pool:
            pool.submit(ask, job).result()

    assert isinstance(in_a_job(work, wait), OutcomeUnknown)


def test_the_main_thread_never_asks_the_network(qgis_app, peer):
    with pytest.raises(network.NeverOnTheMainThreadError):
        network.create_session().get(peer)


def test_no_password_is_stored_by_the_plugin(qgis_app):
    assert network.read_api_key("") == ""
    assert network.read_api_key("unknown") == ""
    assert QgsApplication.authManager() is not None


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_nothing_is_written_with_an_authentication_that_cannot_be_read(qgis_app, peer, wait, method):
    """In a scheduled task nobody types the master password: the queue waits, instead of being refused."""
    before = len(Peer.heard)

    def work(job):
        return HttpClient("Peer", network.create_session("zzzzzzz", job.feedback, peer), per_second=0).send(
            method, peer, json={}
        )

    error = in_a_job(work, wait)
    assert isinstance(error, AuthenticationRequired) and "zzzzzzz" in str(error)
    assert len(Peer.heard) == before
    assert (
        in_a_job(
            lambda job: HttpClient("Peer", network.create_session("zzzzzzz", job.feedback, peer)).get(peer).status, wait
        )
        == 200
    )


@pytest.fixture
def basic(qgis_app, tmp_path):
    """A user name with a password in QGIS's authentication store, as a person keeps one; its id."""
    manager = QgsApplication.authManager()
    assert manager.masterPasswordIsSet() or manager.setMasterPassword("of the test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("the service's")
    config.setConfig("username", "anne")
    config.setConfig("password", "hunter2!")
    assert manager.storeAuthenticationConfig(config)[0]
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


class Guarded(http.server.BaseHTTPRequestHandler):
    """Asks who comes; sends on what is asked at ``/on``."""

    def do_GET(self):  # noqa: N802
        self.server.authorizations.append(self.headers.get("Authorization"))
        if self.path == "/on":
            self.send_response(302)
            self.send_header("Location", self.server.target)
        elif not self.headers.get("Authorization"):
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="x"')
        else:
            self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_arguments):
        pass


@pytest.fixture
def guarded():
    servers = [http.server.ThreadingHTTPServer(("127.0.0.1", 0), Guarded) for _ in range(2)]
    for server in servers:
        server.authorizations, server.target = [], ""
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield servers
    for server in servers:
        server.shutdown()


def test_a_sign_in_goes_to_its_own_origin_only(guarded, basic, wait):
    service, stranger = (f"http://127.0.0.1:{server.server_port}" for server in guarded)
    guarded[0].target = stranger + "/steal"

    def ask(url):
        return lambda job: (
            HttpClient("peer", network.create_session(basic, job.feedback, service), per_second=0).get(url).status
        )

    assert in_a_job(ask(service + "/"), wait) == 200
    assert guarded[0].authorizations[-1].startswith("Basic ")
    assert isinstance(in_a_job(ask(service + "/on"), wait), InvalidResponse)
    assert not guarded[1].authorizations
    # asked directly, as a photo or a ticket elsewhere may be
    assert isinstance(in_a_job(ask(stranger + "/"), wait), AuthenticationRequired)
    assert set(guarded[1].authorizations) == {None}


def test_writing_signs_in_with_its_own_configuration(guarded, basic, wait):
    manager, config = QgsApplication.authManager(), QgsAuthMethodConfig("Basic")
    config.setName("for writing")
    config.setConfig("username", "bruno")
    config.setConfig("password", "other!")
    assert manager.storeAuthenticationConfig(config)[0]
    url = f"http://127.0.0.1:{guarded[0].server_port}"
    service = Service("open311", "FixMyStreet", url, authcfg=basic, write_authcfg=config.id())
    try:
        for used, person in ((service, "anne:hunter2!"), (service.for_writing, "bruno:other!")):
            ask = lambda job, used=used: (  # noqa: E731
                HttpClient("peer", network.create_session(used.authcfg, job.feedback, used.url), per_second=0)
                .get(url + "/")
                .status
            )
            assert in_a_job(ask, wait) == 200
            assert base64.b64decode(guarded[0].authorizations[-1].partition(" ")[2]).decode() == person
        assert network.read_api_key(service.for_writing.authcfg, url) == "other!"
        assert replace(service, write_authcfg="").for_writing.authcfg == basic
    finally:
        manager.removeAuthenticationConfig(config.id())


def test_a_sign_in_goes_over_plain_http_only_where_the_options_allow_it(qgis_app, basic, wait):
    url = "http://service.invalid:8080/x"
    ask = lambda job: HttpClient("peer", network.create_session(basic, job.feedback, url), per_second=0).get(url)  # noqa: E731
    error = in_a_job(ask, wait)
    assert isinstance(error, Unreachable) and "http://service.invalid:8080" in str(error)
    assert "without encryption" in str(error)
    assert network.read_api_key(basic, url) == ""
    assert network.read_api_key(basic, "https://service.invalid/") == "hunter2!"
    settings.put(network.PLAIN_HTTP, "http://service.invalid:8080")
    assert network.read_api_key(basic, url) == "hunter2!"
    assert "without encryption" not in str(in_a_job(ask, wait))


def test_a_key_in_use_is_shown_nowhere(qgis_app, basic):
    assert network.read_api_key(basic, "https://a.be/") == "hunter2!"
    assert redact('{"message": "bad hunter2!"}') == '{"message": "bad ***"}'


@pytest.mark.parametrize(("path", "error"), [("/large", InvalidResponse), ("/drip", TooSlow)])
def test_an_answer_beyond_its_bounds_is_given_up_at_once_and_asked_once(qgis_app, peer, wait, path, error, monkeypatch):
    monkeypatch.setattr(network, "max_duration_s", lambda timeout, size: 0.6 if path == "/drip" else 600)
    before = len(Peer.heard)

    def work(job):
        web = HttpClient(
            "peer", network.create_session("", job.feedback), timeout=60, per_second=0, max_response_bytes=100_000
        )
        return web.get(peer + path)

    assert isinstance(in_a_job(work, wait), error)
    assert path not in Peer.sent_whole
    assert len(Peer.heard) - before == 1


def test_a_long_file_is_streamed_and_continued_over_qgis(qgis_app, tmp_path, wait):
    whole = b"PK\x03\x04" + bytes(range(256)) * 40_000
    longest = []

    def work(job):
        client = HttpClient("peer", network.create_session("", job.feedback), per_second=0)
        client.retry_delay_s = 0.0
        return download_file(
            client, ask_version(client, server.url), tmp_path / "list.zip", FileRules(b"PK", 10**8),
            lambda done, _total: longest.append(done),
        )  # fmt: skip

    with FileServer(PublishedFile(whole, cuts=[4_000_000, 0, 5_000_000])) as server:
        stored = in_a_job(work, wait)
        assert (tmp_path / "list.zip").read_bytes() == whole, stored
        # what was read ahead of the cut may be lost, not more
        assert server.sent < len(whole) + 2 * network.STREAM_BUFFER_BYTES
        assert server.ranges()[0] is None and all(asked.startswith("bytes=") for asked in server.ranges()[1:])
        assert {asked["Accept-Encoding"] for asked in server.asked} == {"identity"}
    assert max(after - before for before, after in zip([0, *longest], longest)) <= 65536


def test_a_long_file_stops_at_once_and_hangs_up(qgis_app, peer, tmp_path, wait):
    outcome, received = [], []

    def work(job):
        client = HttpClient("peer", network.create_session("", job.feedback), cancelled=job.isCanceled, per_second=0)
        version = FileVersion(f"{peer}/large", None, "", "")
        rules = FileRules(b"x", 10**9)
        return download_file(client, version, tmp_path / "list", rules, lambda *done: received.append(done))

    job = Job("test", work, outcome.append, outcome.append).start()
    wait(lambda: len(received) > 2)
    job.cancel()
    wait(lambda: bool(outcome))
    assert isinstance(outcome[0], Cancelled)
    assert "/large" not in Peer.sent_whole and not (tmp_path / "list").exists()
