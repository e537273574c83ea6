"""Being polite: five requests a second on average, four at a time; a host that keeps failing is left alone."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from repere.services.errors import CircuitOpen, NotFound, ServerError
from repere.services.http import circuit_breaker, client, pause, rate_limiter
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.tests.servers.replay import Asked, Reply, Server

DOWN, UP = Reply(b"down", 500, {"Content-Type": "text/plain"}), Reply(b"{}")


@pytest.fixture
def clock(monkeypatch):
    """A clock that a test winds."""

    class Clock:
        now = 1000.0

        def monotonic(self) -> float:
            return self.now

        def sleep(self, seconds: float) -> None:
            self.now += seconds

    wound = Clock()
    for module in (circuit_breaker, client, pause, rate_limiter):
        monkeypatch.setattr(module, "time", wound)
    return wound


def fail(web: HttpClient, url: str, times: int) -> None:
    for _time in range(times):
        with pytest.raises(ServerError):
            web.get(url)


def test_rule_21_five_failures_and_the_host_is_left_alone_for_a_while(clock):
    with Server(lambda asked: DOWN) as server:
        web = HttpClient("SPW", attempts=1, per_second=0)
        fail(web, server.url, 5)
        with pytest.raises(CircuitOpen, match=r"in a row \(code 500\); it is left alone for another 60 s"):
            web.get(server.url)
        with pytest.raises(CircuitOpen):
            HttpClient("Another service there", attempts=1, per_second=0).send("POST", server.url)
        assert len(server.asked) == 5


def test_after_the_rest_one_request_tries_it_and_success_ends_it(clock):
    replies = [DOWN] * 6 + [UP] * 3
    with Server(lambda asked: replies.pop(0)) as server:
        web = HttpClient("SPW", attempts=1, per_second=0)
        fail(web, server.url, 5)
        clock.now += 61
        # tried once, failed: alone again
        fail(web, server.url, 1)
        with pytest.raises(CircuitOpen):
            web.get(server.url)
        clock.now += 61
        for _time in range(3):
            web.get(server.url)
    assert replies == []


def test_only_one_tries_a_host_after_its_rest(clock):
    circuit = CircuitBreaker()
    for _time in range(5):
        circuit.record(ServerError("down"))
    clock.now += 61
    assert circuit.seconds_open() == 0
    assert circuit.seconds_open() > 0


def test_an_answer_that_says_no_is_no_failure_of_the_host():
    with Server(lambda asked: Reply(b"{}", 404)) as server:
        web = HttpClient("SPW", per_second=0)
        for _time in range(8):
            with pytest.raises(NotFound):
                web.get(server.url)


def test_a_person_may_have_a_host_tried_at_once():
    replies = [DOWN] * 5 + [UP]
    with Server(lambda asked: replies.pop(0)) as server:
        web = HttpClient("SPW", attempts=1, per_second=0)
        fail(web, server.url, 5)
        CircuitBreaker.reset(server.url.removeprefix("http://"))
        assert web.get(server.url).status == 200


def test_rule_17_ten_at_once_then_five_a_second(clock):
    at = []

    def answer(asked: Asked) -> Reply:
        at.append(clock.now)
        return UP

    with Server(answer) as server:
        # two services on one host share its rate
        webs = HttpClient("SPW"), HttpClient("ICAR")
        for turn in range(40):
            webs[turn % 2].get(server.url)
        clock.now += 1.0
        for turn in range(6):
            webs[turn % 2].get(server.url)
    start = at[0]
    assert [round(when - start, 6) for when in at[:12]] == [0.0] * 10 + [0.2, 0.4]
    # a second of peace lets five go at once, no more
    assert [round(when - at[39], 6) for when in at[40:]] == [1.0] * 5 + [1.2]
    for first, since in enumerate(at):
        for last in range(first, len(at)):
            assert last - first + 1 <= 10 + 5 * (at[last] - since) + 1e-6


def test_rule_17_never_more_than_four_at_a_time():
    """Each answer comes once three others are waited for, and those after it are not asked yet."""
    now, most, lock, four = [0], [0], threading.Lock(), threading.Barrier(4)

    def answer(asked: Asked) -> Reply:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        four.wait(30)
        time.sleep(0.02)  # for a fifth one to come
        with lock:
            now[0] -= 1
        return UP

    with Server(answer) as server, ThreadPoolExecutor(10) as pool:
        list(pool.map(lambda _n: HttpClient("SPW", per_second=0).get(server.url), range(20)))
    assert most[0] == 4


def test_how_a_host_did_is_told():
    heard = []
    replies, started = [UP, DOWN], time.monotonic()
    with Server(lambda asked: replies.pop(0)) as server:
        web = HttpClient("SPW", attempts=1, per_second=0, on_response=lambda *told: heard.append(told))
        web.get(server.url)
        fail(web, server.url, 1)
    host = server.url.removeprefix("http://")
    assert [told[:2] for told in heard] == [(host, True), (host, False)]
    assert all(0 <= seconds <= time.monotonic() - started for *_, seconds in heard)
