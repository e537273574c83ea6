"""The training town's HTTP server: one process, loopback only, every service behind one small table."""

from __future__ import annotations

import re
import socket
import sys
import threading
import traceback
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingTCPServer
from urllib.parse import parse_qs, urlsplit

from ..http_types import Handler, Reply, Request, as_json
from ..services import (
    address_registry_service,
    address_report_service,
    arcgis_images,
    arcgis_service,
    best_service,
    cirb_service,
    geocoder_service,
    imio_service,
    open311_service,
)
from ..world.town import town
from ..world.town_commune import FIRST
from ..world.town_state import TownState
from . import colleague, control, saves
from .faults import ERRORS_IN_200, Fault, Faults, read_faults

LOOPBACK = "127.0.0.1"
MAX_BODY_BYTES = 4 * 1024 * 1024
"""Bytes of a request's body; a larger one is refused."""

ERROR_PAGE = b"<!DOCTYPE html><html><head><title>Oups</title></head><body><h1>Service indisponible</h1></body></html>"
"""What a tired server says instead of data."""

PLAIN_PREFIX = "/sandbox/plain"
"""Before a path, asks the service behind it past all faults: who verifies an exercise is not who learns."""

IDLE_TIMEOUT_S = 60.0
"""Seconds after which a silent connection is closed."""

ROUTES: tuple[tuple[str, re.Pattern[str], Handler], ...] = tuple(
    (method, re.compile(pattern, re.ASCII), handler)
    for service in (
        open311_service,
        cirb_service,
        imio_service,
        arcgis_service,
        arcgis_images,
        geocoder_service,
        best_service,
        address_report_service,
        address_registry_service,
        control,
        colleague,
        saves,
    )
    for method, pattern, handler in service.ROUTES
)


class TrainingTown:
    """The training town, served from a thread of this process.

    ``path`` is its state file, made if it is new; ``port`` 0 takes a free one; ``key`` says which town. Raises
    InvalidFile if the file cannot be used, OSError if the port is taken.
    """

    def __init__(self, path: Path | str, port: int = 0, key: str = FIRST) -> None:
        self.state = TownState(Path(path), town(key))
        self.faults = Faults()
        try:
            self._server = _Server(port)
        except OSError:
            self.state.close()
            raise
        self._server.town = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        """Where it listens, without a slash at the end."""
        return f"http://{LOOPBACK}:{self._server.server_address[1]}"

    def start(self) -> TrainingTown:
        """Begin to answer."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop answering; what happened stays in the file."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self.state.close()

    def answer(self, call: Request) -> Reply:
        """Return what the service behind ``call.path`` says. Whatever changes is committed before this returns."""
        path_known = False
        for method, pattern, handler in ROUTES:
            match = pattern.fullmatch(call.path)
            if match and method == call.method:
                with self.state.lock:
                    self.state.request_count += 1
                    with self.state.db:
                        colleague.act(self.state, call.method, call.path)
                        address_report_service.process_reports(self.state, call.now)
                        address_registry_service.process_tickets(self.state, call.now)
                    with self.state.db:
                        return handler(replace(call, parts=match.groups()))
            path_known = path_known or match is not None
        status = 405 if path_known else 404
        return as_json(
            {"message": f"Cannot {call.method} {call.path}", "error": "Not Found", "statusCode": status}, status
        )

    def set_faults(self, call: Request) -> Reply:
        """Faults set, or taken back; their names."""
        if call.method == "DELETE":
            self.faults.clear(call.get("name"))
        elif call.method == "POST":
            try:
                self.faults.add(read_faults(call.json(), call.now.timestamp()))
            except ValueError as error:
                return as_json({"message": str(error), "statusCode": 400}, 400)
        elif call.method != "GET":
            return as_json({"message": "GET, POST or DELETE", "statusCode": 405}, 405)
        return as_json({"ok": True, "names": self.faults.list_names(call.now.timestamp())})


class _Server(ThreadingTCPServer):
    """Not http.server's own: that one asks DNS for this machine's name, which can take seconds."""

    allow_reuse_address = sys.platform != "win32"
    daemon_threads = True
    request_queue_size = 64
    town: TrainingTown

    def __init__(self, port: int) -> None:
        self._open: set[socket.socket] = set()
        super().__init__((LOOPBACK, port), _Handler)

    def get_request(self) -> tuple[socket.socket, object]:
        """Remember who is connected."""
        connection, address = super().get_request()
        self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        """Forget who is not."""
        self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        """Hang up on those who are still connected: a stopped town answers nobody."""
        super().server_close()
        for connection in list(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """Tell on stderr of any error but a client that goes away in the middle, which is no news."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            traceback.print_exc()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "RepereSandbox"
    sys_version = ""
    timeout = IDLE_TIMEOUT_S
    # head and body leave together, and at once
    wbufsize = 65536
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        self._exchange()

    def do_POST(self) -> None:
        self._exchange()

    def do_PUT(self) -> None:
        self._exchange()

    def do_PATCH(self) -> None:
        self._exchange()

    def do_DELETE(self) -> None:
        self._exchange()

    def _exchange(self) -> None:
        call = self._read()
        if call is None:
            return
        sandbox = self.server.town
        if call.path == "/sandbox/faults":
            self._write(sandbox.set_faults(call))
            return
        if call.path.startswith(PLAIN_PREFIX):
            self._write(sandbox.answer(replace(call, path=call.path.removeprefix(PLAIN_PREFIX))))
            return
        fault = sandbox.faults.take(call.method, call.path, call.now.timestamp())
        if fault is None:
            self._write(sandbox.answer(call))
        else:
            self._fail(call, fault)

    def _fail(self, call: Request, fault: Fault) -> None:
        sandbox = self.server.town
        if fault.kind == "delay":
            # not under the lock: the others go on
            threading.Event().wait(fault.seconds)
            self._write(sandbox.answer(call))
        elif fault.kind in ("429", "503"):
            again = {"Retry-After": str(round(fault.seconds))}
            self._write(as_json({"message": "Try again later"}, int(fault.kind), headers=again))
        elif fault.kind in ("html500", "html200"):
            self._write(Reply(ERROR_PAGE, "text/html; charset=utf-8", int(fault.kind[4:])))
        elif fault.kind in ERRORS_IN_200:
            media_type, body = ERRORS_IN_200[fault.kind]
            self._write(Reply(body.encode(), media_type))
        elif fault.kind == "drop_before":
            self.close_connection = True
        else:
            reply = sandbox.answer(call)
            self.close_connection = True
            if fault.kind == "truncate":
                self._write(reply, part=0.5)

    def _read(self) -> Request | None:
        """Return the request with its body; None if it was refused here."""
        if not self._is_from_this_computer():
            self._refuse(403, "this town answers the QGIS of this computer only")
            return None
        length = self.headers.get("Content-Length", "0")
        if self.headers.get("Transfer-Encoding") or not re.fullmatch(r"\d{1,15}", length, re.ASCII):
            self._refuse(411, "Content-Length is needed")
            return None
        if int(length) > MAX_BODY_BYTES:
            self._refuse(413, "request entity too large")
            return None
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            self.close_connection = True
            return None
        try:
            split = urlsplit(self.path)
            values = parse_qs(split.query, keep_blank_values=True)
            if split.path.startswith("/sandbox/") and body and self.headers.get_content_type() != "application/json":
                self._refuse(415, "JSON only")
                return None
            if self.headers.get_content_type() == "application/x-www-form-urlencoded":
                values.update(parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True))
        except ValueError:
            self._refuse(400, "the request cannot be read")
            return None
        return Request(
            method=self.command,
            path=split.path,
            values=values,
            headers=self.headers,
            body=body,
            base=self.server.town.url,
            state=self.server.town.state,
            now=datetime.now(timezone.utc),
        )

    def _is_from_this_computer(self) -> bool:
        """Return whether a program asks, by this computer's own name.

        A page in a browser says its origin with what it sends, and by a name that was made to point here (DNS
        rebinding) it is the host that is not ours.
        """
        port = self.server.server_address[1]
        hosts = {f"{name}:{port}" for name in (LOOPBACK, "localhost")}
        cross_site = self.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin")
        return self.headers.get("Host", "") in hosts and self.headers.get("Origin") is None and not cross_site

    def _refuse(self, status: int, message: str) -> None:
        # the rest of the request stays unread: nothing more can be said on this connection
        self.close_connection = True
        self._write(as_json({"message": message, "statusCode": status}, status))

    def _write(self, reply: Reply, part: float = 1.0) -> None:
        """Send an answer; with ``part`` below 1, only so much of the body that was promised."""
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.media_type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(reply.body[: int(part * len(reply.body))])

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name for it
        """Nothing: standard error is for what goes wrong."""
