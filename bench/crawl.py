"""Measures a crawl against a bare loop over the same pages, and a crawl of a server that limits its rate.

The server is another process: 20,000 reports as FixMyStreet writes them, a thousand a list, no paging. It
answers at once, or after the 1.8 s that FixMyStreet was seen to take. Four minutes in all; ``at-once`` alone takes
seconds.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import requests

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from services.http.client import HttpClient  # noqa: E402
from services.incidents import endpoint  # noqa: E402
from services.incidents.clients.open311 import Open311  # noqa: E402

REPORTS, CAP, GAP = 20_000, 1000, 600
RUNS = 5
SAMPLE = ROOT / "tests" / "samples" / "open311" / "fixmystreet" / "requests" / "list-large.json.body"
NEWEST = datetime(2026, 11, 1, tzinfo=timezone.utc)


def pages(cap: int = CAP) -> dict[str, bytes]:
    """The list for each ``end_date`` that a crawl comes to ask for, made of recorded reports."""
    recorded = json.loads(SAMPLE.read_bytes())["service_requests"]
    dates = [NEWEST - timedelta(seconds=GAP * number) for number in range(REPORTS)]
    made, begin, bound = {}, 0, ""
    while begin < REPORTS:
        shown = [
            {**recorded[n % len(recorded)], "service_request_id": n, "requested_datetime": dates[n].isoformat()}
            for n in range(begin, min(REPORTS, begin + cap))
        ]
        made[bound] = json.dumps({"service_requests": shown}, ensure_ascii=False).encode()
        last = begin + len(shown) - 1
        bound = (dates[last] + timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        begin = last if last + 1 < REPORTS else REPORTS
    made[bound] = json.dumps({"service_requests": shown[-1:]}, ensure_ascii=False).encode()
    return made


def serve(pipe: Connection, cap: int, seconds: float, per_minute: int) -> None:
    """Answer on a free port of loopback; with a limit, 429 and ``Retry-After`` once it is reached."""
    made = pages(cap)
    asked: list[float] = []
    refused = [0, 0]
    until = [0.0]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # noqa: N802
            now = time.monotonic()
            if self.path == "/refused":
                return self.say(200, json.dumps(refused).encode())
            asked[:] = [at for at in asked if at > now - 60]
            if per_minute and len(asked) >= per_minute:
                refused[0] += 1
                refused[1] += now < until[0]  # asked again before the time that was told
                until[0] = asked[0] + 60
                return self.say(429, b"[]", str(int(until[0] - now) + 1))
            asked.append(now)
            time.sleep(seconds)
            query = parse_qs(urlsplit(self.path).query)
            return self.say(200, made.get(query.get("end_date", [""])[0], b'{"service_requests": []}'))

        def say(self, status: int, body: bytes, wait: str = "") -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            if wait:
                self.send_header("Retry-After", wait)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    pipe.send(f"http://127.0.0.1:{server.server_address[1]}")
    server.serve_forever()


def started(cap: int = CAP, seconds: float = 0, per_minute: int = 0) -> tuple[multiprocessing.Process, str]:
    """The server's process, and its address."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=serve, args=(theirs, cap, seconds, per_minute), daemon=True)
    process.start()
    return process, ours.recv()


def timed(job: Callable[[], object]) -> float:
    """Seconds that ``job`` takes."""
    begin = time.perf_counter()
    job()
    return time.perf_counter() - begin


def crawled(url: str, **told: object) -> None:
    """Everything, as Repère reads it."""
    can = endpoint.parse_capabilities({"preset": "fixmystreet", "clock_hours": 0, **told})
    done = Open311(HttpClient("bench", per_second=0), f"{url}/open311/v2", "1", capabilities=can).fetch_incidents()
    assert done.complete and len(done.incidents) == REPORTS, (done.complete, len(done.incidents))


def bare(url: str) -> None:
    """The same pages, downloaded and parsed."""
    session, found = requests.Session(), 0
    for bound in pages_asked:
        params = {"jurisdiction_id": "1", **({"end_date": bound} if bound else {})}
        answer = session.get(f"{url}/open311/v2/requests.json", params=params, timeout=30)
        found += len(json.loads(answer.content)["service_requests"])
    assert found >= REPORTS


pages_asked = list(pages())


def compared(name: str, seconds: float, runs: int) -> None:
    """Both in turn, on a server that takes ``seconds`` for a list."""
    process, url = started(seconds=seconds)
    pairs = [(timed(lambda: bare(url)), timed(lambda: crawled(url))) for _run in range(runs)]
    process.terminate()
    theirs, ours = (statistics.median(column) for column in zip(*pairs))
    ratio = statistics.median(crawl / loop for loop, crawl in pairs)
    sys.stdout.write(f"| {name} | {theirs:.2f} | {ours:.2f} | {ratio:.2f} |\n")


def limited() -> None:
    """A server that takes 60 requests a minute and then says when to come back; 81 are needed."""
    for name, rate in (("knows the limit", 60), ("does not", 0)):
        process, url = started(cap=250, per_minute=60)
        seconds = timed(partial(crawled, url, requests_per_minute=rate))
        refused, again = requests.get(f"{url}/refused", timeout=10).json()
        process.terminate()
        sys.stdout.write(f"| {name} | {seconds:.0f} | {refused} | {again} |\n")


def main() -> None:
    """Print the tables of bench/README.md."""
    gc.disable()  # as the plugin does while a job runs
    compared("answers at once", 0, RUNS)
    if sys.argv[1:] == ["at-once"]:
        return
    compared("1.8 s a list", 1.8, 1)
    limited()


if __name__ == "__main__":
    main()
