"""A server of one file, as a web server keeps one: ranges, ETag, date; and what such a server does on bad days."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DATE = "Mon, 23 Nov 2026 04:00:00 GMT"


@dataclass
class PublishedFile:
    """What is there. ``cuts`` are the bytes after which the next answers break off; ``status`` of trouble goes first.

    Without ``ranges`` every answer is the whole file; ``if_range`` false continues whatever version was begun.
    ``length`` is what the server says instead of the truth.
    """

    body: bytes
    etag: str = '"1"'
    date: str = DATE
    ranges: bool = True
    if_range: bool = True
    media_type: str = "application/zip"
    length: int | None = None
    cuts: list[int] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: who looks at the beginning only goes away."""


class FileServer:
    """Serves ``file`` at any path of 127.0.0.1; ``asked`` keeps the headers of each request, ``sent`` counts bytes."""

    def __init__(self, file: PublishedFile) -> None:
        self.file = file
        self.asked: list[dict[str, str]] = []
        self.sent = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:  # noqa: N802 - the name http.server calls
                outer.asked.append(dict(self.headers))
                outer._answer(self, outer.file)

            def log_message(self, *_: object) -> None:
                pass

        self._server = _QuietServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/openaddress-bewal.zip"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def ranges(self) -> list[str | None]:
        """Which bytes were asked for, but for the one byte that tells the version."""
        return [asked.get("Range") for asked in self.asked if asked.get("Range") != "bytes=0-0"]

    def _answer(self, request: BaseHTTPRequestHandler, file: PublishedFile) -> None:
        if file.statuses:
            request.send_response(file.statuses.pop(0))
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        body, first = file.body, 0
        span = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range", "")) if file.ranges else None
        same = request.headers.get("If-Range") in (None, file.etag, file.date) or not file.if_range
        if span and same:
            first, last = int(span[1]), int(span[2] or len(body) - 1)
            if first >= len(body):
                request.send_response(416)
                request.send_header("Content-Range", f"bytes */{len(body)}")
                request.send_header("Content-Length", "0")
                request.end_headers()
                return
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {first}-{last}/{len(body)}")
            body = body[first : last + 1]
        else:
            request.send_response(200)
        probe = request.headers.get("Range") == "bytes=0-0"
        length = len(body) if file.length is None or probe else file.length
        headers = {"Content-Type": file.media_type, "ETag": file.etag, "Last-Modified": file.date, **file.headers}
        for name, value in {**headers, "Content-Length": str(length)}.items():
            if value:
                request.send_header(name, value)
        request.end_headers()
        cut = file.cuts.pop(0) if file.cuts and not probe else len(body)
        try:
            request.wfile.write(body[:cut])
        except OSError:
            request.close_connection = True
            return
        self.sent += len(body[:cut])
        if cut < length:
            request.close_connection = True

    def __enter__(self) -> FileServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
