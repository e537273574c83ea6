"""A small HTTP server for tests: it answers over a real socket what a function says, or what was recorded."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

SAMPLES = Path(__file__).parents[1] / "samples"


@dataclass(frozen=True)
class Asked:
    """One request as it came: ``query`` and ``form`` decoded, the path unquoted; ``has_empty`` parameters, or none."""

    method: str
    path: str
    query: dict[str, str]
    form: dict[str, str]
    body: bytes
    headers: Mapping[str, str]
    has_empty: bool = False


@dataclass(frozen=True)
class Reply:
    """What to answer; ``drop`` closes the connection without a word instead."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    drop: bool = False


class Server:
    """Answers with ``answer(asked)`` on a free port of 127.0.0.1; ``asked`` keeps every request."""

    def __init__(self, answer: Callable[[Asked], Reply]) -> None:
        self.asked: list[Asked] = []
        self.answer = answer
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # head and body in one packet: apart, the second waits 40 ms for the first's receipt
            wbufsize = -1

            def handle_one(self) -> None:
                parts = urlsplit(self.path)
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                form = "form-urlencoded" in self.headers.get("Content-Type", "")
                asked = Asked(
                    self.command,
                    unquote(parts.path),
                    dict(parse_qsl(parts.query)),
                    dict(parse_qsl(body.decode())) if form else {},
                    body,
                    dict(self.headers),
                    "" in dict(parse_qsl(parts.query, keep_blank_values=True)).values(),
                )
                outer.asked.append(asked)
                reply = answer(asked)
                if reply.drop:
                    self.close_connection = True
                    return
                self.send_response(reply.status) if "Date" not in reply.headers else self.send_response_only(
                    reply.status
                )
                for name, value in {**reply.headers, "Content-Length": str(len(reply.body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(reply.body)

            do_GET = do_POST = do_PUT = do_PATCH = handle_one  # noqa: N815 - the names http.server calls

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def recorded(name: str) -> Reply:
    """A captured exchange's answer, ``NAME.head`` and ``NAME.body`` under tests/samples."""
    head = (SAMPLES / f"{name}.head").read_text(encoding="utf-8").splitlines()
    headers = dict(line.split(": ", 1) for line in head[1:] if ": " in line)
    return Reply((SAMPLES / f"{name}.body").read_bytes(), int(head[0].split()[1]), headers)


def replay(exchanges: Mapping[str, str | list[str]]) -> Server:
    """A server that answers each path with its recorded exchanges in turn; the last one stays."""
    waiting = {path: [names] if isinstance(names, str) else list(names) for path, names in exchanges.items()}

    def answer(asked: Asked) -> Reply:
        names = waiting.get(asked.path)
        if not names:
            return Reply(b"<html>nothing recorded</html>", 404, {"Content-Type": "text/html"})
        return recorded(names.pop(0) if len(names) > 1 else names[0])

    return Server(answer)
