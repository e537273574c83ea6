"""Faults on demand: what a network and a tired server do to a client, each once."""

from __future__ import annotations

import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
import requests
from repere.services.training_town import TrainingTown
from repere.services.training_town.server import server

UPDATES = "/open311/v2/servicerequestupdates.json"


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.fixture
def fault(town):
    """Sets one fault; all are taken back after the test."""

    def setting(**fault):
        answer = requests.post(f"{town.url}/sandbox/faults", json=[{"path": "/", **fault}], timeout=10)
        assert answer.status_code == 200, answer.text

    yield setting
    assert requests.delete(f"{town.url}/sandbox/faults", timeout=10).status_code == 200


def state(town):
    return requests.get(f"{town.url}/sandbox/state", timeout=10)


def send_update(town):
    form = {
        "api_key": "k",
        "service_request_id": "000001",
        "update_id": str(uuid.uuid4()),
        "updated_datetime": "2026-11-20T10:00:00Z",
        "status": "investigating",
        "description": "x",
    }
    return requests.post(town.url + UPDATES, data=form, timeout=10)


def test_delay(town, fault):
    fault(kind="delay", seconds=0.4)
    started = time.monotonic()
    assert state(town).ok
    assert time.monotonic() - started >= 0.4


def test_a_delay_holds_nobody_else_up(town, fault, monkeypatch):
    """The delayed one waits until another was answered: held up, neither would ever be."""
    delayed, others_answered = threading.Event(), threading.Event()

    class Delay:
        def wait(self, _seconds):
            delayed.set()
            return others_answered.wait(30)

    monkeypatch.setattr(server, "threading", SimpleNamespace(Event=Delay))
    fault(kind="delay", seconds=10, path="/sandbox/truth.json")
    with ThreadPoolExecutor(1) as pool:
        late = pool.submit(requests.get, f"{town.url}/sandbox/truth.json", timeout=60)
        assert delayed.wait(30)
        assert state(town).ok and not late.done()
        others_answered.set()
        assert late.result().ok


@pytest.mark.parametrize("kind", ["429", "503"])
def test_try_again_later(town, fault, kind):
    fault(kind=kind, seconds=7)
    answer = state(town)
    assert (answer.status_code, answer.headers["Retry-After"]) == (int(kind), "7")
    assert state(town).ok


@pytest.mark.parametrize(("kind", "status"), [("html500", 500), ("html200", 200)])
def test_a_web_page_instead_of_data(town, fault, kind, status):
    fault(kind=kind)
    answer = state(town)
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.text.startswith("<!DOCTYPE")


def test_an_error_in_a_200(town, fault):
    fault(kind="error200")
    answer = state(town)
    assert (answer.status_code, answer.json()["error"]["code"]) == (200, 500)


def test_truncated(town, fault):
    fault(kind="truncate")
    answer = requests.get(f"{town.url}/sandbox/truth.json", timeout=10, stream=True)
    promised, body = int(answer.headers["Content-Length"]), b""
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError, ValueError)):
        for chunk in answer.iter_content(1000):
            body += chunk
        if len(body) < promised:
            raise ValueError("fewer bytes than promised")
    assert len(body) <= promised // 2


def test_dropped_before_nothing_was_done(town, fault):
    before = state(town).json()["updates"]
    fault(kind="drop_before", path=UPDATES, method="POST")
    with pytest.raises(requests.ConnectionError):
        send_update(town)
    assert state(town).json()["updates"] == before


def test_dropped_after_it_was_done(town, fault):
    before = state(town).json()["updates"]
    fault(kind="drop_after", path=UPDATES, method="POST")
    with pytest.raises(requests.ConnectionError):
        send_update(town)
    assert state(town).json()["updates"] == before + 1


def test_times_method_and_path(town, fault):
    fault(kind="503", path="/sandbox/state", times=2)
    fault(kind="429", path="/sandbox/truth", method="put", times=None)
    assert [state(town).status_code for _ in range(3)] == [503, 503, 200]
    assert requests.get(f"{town.url}/sandbox/truth.json", timeout=10).ok
    assert [requests.put(f"{town.url}/sandbox/truth.json", timeout=10).status_code for _ in range(3)] == [429] * 3


def test_probability(town, fault):
    fault(kind="503", times=None, probability=0.5)
    answers = {state(town).status_code for _ in range(60)}
    assert answers == {200, 503}
    requests.delete(f"{town.url}/sandbox/faults", timeout=10)
    fault(kind="503", times=None, probability=0)
    assert state(town).ok


def test_faults_can_always_be_taken_back(town, fault):
    fault(kind="drop_before", times=None)
    with pytest.raises(requests.ConnectionError):
        state(town)
    assert requests.delete(f"{town.url}/sandbox/faults", timeout=10).ok
    assert state(town).ok


@pytest.mark.parametrize(
    "faults",
    [
        {"path": "/", "kind": "503"},
        ["503"],
        [{"kind": "503"}],
        [{"path": "sandbox", "kind": "503"}],
        [{"path": "/", "kind": "500"}],
        [{"path": "/", "kind": ["503"]}],
        [{"path": "/", "kind": "503", "times": -1}],
        [{"path": "/", "kind": "503", "times": 1.5}],
        [{"path": "/", "kind": "delay", "seconds": 1e9}],
        [{"path": "/", "kind": "delay", "seconds": "1"}],
        [{"path": "/", "kind": "503", "probability": 2}],
        [{"path": "/", "kind": "503", "time": 2}],
    ],
)
def test_a_fault_that_cannot_be_meant_is_refused_and_none_is_set(town, fault, faults):
    whole = faults if isinstance(faults, dict) else [{"path": "/", "kind": "503", "times": None}, *faults]
    assert requests.post(f"{town.url}/sandbox/faults", json=whole, timeout=10).status_code == 400
    assert state(town).ok


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1"},
        {"Host": "localhost.evil.example:80"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
    ],
)
@pytest.mark.parametrize("path", ["/sandbox/faults", "/sandbox/reset"])
def test_a_page_in_a_browser_changes_nothing(town, path, headers):
    sent = state(town).json()["requests"]
    body = b'[{"path": "/", "kind": "503", "times": null}]'
    answer = requests.post(town.url + path, data=body, headers=headers, timeout=10)
    assert answer.status_code in (403, 415)
    again = state(town)
    assert again.ok and again.json()["requests"] == sent + 1


def test_nor_does_it_read_anything_by_a_name_that_was_made_to_point_to_it(town):
    answer = requests.get(f"{town.url}/sandbox/state", headers={"Host": "evil.example"}, timeout=10)
    assert answer.status_code == 403
    assert requests.get(town.url.replace("127.0.0.1", "localhost") + "/sandbox/state", timeout=10).ok
