"""How the sources do, remembered over weeks; their descriptions, for when they are away."""

from __future__ import annotations

import sqlite3
import threading
import time

import pytest
from repere.services.errors import InvalidFile, ServerError, Unreachable
from repere.services.http.client import HttpClient
from repere.services.layers import service_health
from repere.services.layers.catalogue import discovery
from repere.services.layers.service_health import CachingClient, RequestLog, ServiceStatus
from repere.tests.servers.arcgis import ROOT, Layer, serve
from repere.tests.servers.replay import Reply, Server


@pytest.fixture
def diary(tmp_path):
    return RequestLog(tmp_path / "user" / "sources.sqlite")


def test_a_host_never_asked_is_unknown(diary):
    assert diary.get_health("spw") == service_health.Health("spw", ServiceStatus.UNKNOWN, "", "", 0, 0, 0.0)


def test_the_lamp_follows_the_last_request_and_the_rate_counts_all(diary):
    diary.record("spw", True, 0.2)
    assert diary.get_health("spw").status is ServiceStatus.UP
    diary.record("spw", True, 5.0)
    assert diary.get_health("spw").status is ServiceStatus.SLOW
    diary.record("spw", False, 30.0)
    told = diary.get_health("spw")
    assert (told.status, told.requests, told.failures, told.seconds) == (ServiceStatus.DOWN, 3, 1, 30.0)
    assert told.error_rate == pytest.approx(1 / 3)
    assert told.last_success <= told.last_failure and told.last_success.endswith("Z")
    time.sleep(0.01)
    diary.record("spw", True, 0.2)
    assert diary.get_health("spw").status is ServiceStatus.UP
    assert diary.get_health("other").status is ServiceStatus.UNKNOWN


def test_it_is_remembered_by_the_next_start_and_forgotten_after_weeks(diary, monkeypatch):
    diary.record("spw", False, 1.0)
    assert RequestLog(diary.path).get_health("spw").requests == 1
    now = time.time()
    monkeypatch.setattr(service_health.time, "time", lambda: now + 29 * 86400)
    assert RequestLog(diary.path).get_health("spw").requests == 0
    assert RequestLog(diary.path).get_health("spw").status is ServiceStatus.DOWN
    with sqlite3.connect(diary.path) as db:
        assert db.execute("SELECT count(*) FROM day").fetchone() == (0,)


def test_many_threads_may_write_into_it(diary):
    threads = [threading.Thread(target=lambda: [diary.record("spw", True, 0.1) for _ in range(20)]) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert diary.get_health("spw").requests == 100


def test_a_web_writes_into_it_by_itself(diary):
    replies = [Reply(b"{}"), Reply(b"", 500)]
    with Server(lambda asked: replies.pop(0)) as server:
        web = HttpClient("SPW", attempts=1, per_second=0, on_response=diary.record)
        web.get(server.url)
        with pytest.raises(ServerError):
            web.get(server.url)
    told = diary.get_health(server.url.removeprefix("http://"))
    assert (told.status, told.requests, told.failures) == (ServiceStatus.DOWN, 2, 1)


def test_a_service_that_went_away_is_described_from_the_record(diary):
    with serve({"EAU/X/MapServer/0": Layer(name="Captages")}) as server:
        url = f"{server.url}{ROOT}/EAU/X/MapServer"
        there = CachingClient("SPW", diary, per_second=0, attempts=1)
        before = discovery.discover(there, url)
    away = CachingClient("SPW", diary, per_second=0, attempts=1)
    assert discovery.discover(away, url) == before
    assert there.stale_responses == []
    assert [(told[0], told[1].endswith("Z")) for told in away.stale_responses] == [(url, True)]
    with pytest.raises(Unreachable):
        discovery.discover(away, f"{url}/5")


def test_what_is_too_large_is_not_kept(diary, monkeypatch):
    monkeypatch.setattr(service_health, "MAX_CACHED_BYTES", 10)
    diary.store("a", "text/xml", b"x" * 11)
    diary.store("b", "text/xml", b"x" * 10)
    assert diary.load("a") is None
    assert diary.load("b")[1:] == ("text/xml", b"x" * 10)


def test_a_damaged_record_is_told_with_what_to_do(tmp_path):
    path = tmp_path / "sources.sqlite"
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(InvalidFile, match="Delete that file"):
        RequestLog(path)


def test_a_year_is_told_by_month_with_the_share_answered_and_the_age_of_the_last_answer(diary, monkeypatch):
    day = 86400
    start = 1767225600  # 2026-01-01T00:00:00Z
    clock = [start]
    monkeypatch.setattr(service_health.time, "time", lambda: clock[0])
    for number, well in ((0, True), (9, True), (9, False), (40, False), (41, False)):
        clock[0] = start + number * day
        diary.record("spw", well, 2.0)
    # January's last answer was on the 10th; nobody has answered since; it is 11 February
    assert diary.monthly_health("spw") == (
        service_health.Month("2026-01", 3, 1, 2.0, 22),
        service_health.Month("2026-02", 2, 2, 2.0, 32),
    )
    assert [month.availability for month in diary.monthly_health("spw")] == [pytest.approx(2 / 3), 0.0]
    assert diary.monthly_health("never") == ()
    # the days are forgotten after four weeks, the months after two years
    clock[0] = start + 500 * day
    assert [month.month for month in RequestLog(diary.path).monthly_health("spw")] == ["2026-01", "2026-02"]
    clock[0] = start + 780 * day
    assert [month.month for month in RequestLog(diary.path).monthly_health("spw")] == ["2026-02"]
