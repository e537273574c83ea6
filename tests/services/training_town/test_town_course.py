"""What a course does to the town: a part of it, faults by time, a colleague, states kept; nonsense is refused whole."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
import requests
from repere.services.http.pause import cancellable_sleep
from repere.services.training_town import TrainingTown

NUMBER = "/address-report/addresses/1958530"


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    running = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield running
    running.stop()


@pytest.fixture
def ask(town: TrainingTown) -> Iterator[object]:
    def asking(method: str, path: str, body: object = None) -> requests.Response:
        return requests.request(method, town.url + path, json=body, timeout=30)

    asking("POST", "/sandbox/reset", {"streets": ["Rue du Perron"], "reports": ["001493"], "more_reports": 3})
    yield asking
    asking("DELETE", "/sandbox/faults")


def test_a_part_of_the_town_is_that_street_and_those_reports(ask) -> None:
    reports = [row["service_request_id"] for row in ask("GET", "/open311/v2/requests.json").json()]
    assert len(reports) == 5 and {"001493", "001500"} <= set(reports)
    register = ask("GET", "/sandbox/register.csv").text.splitlines()
    assert len(register) == 22 and all("Rue du Perron" in line for line in register[1:])
    assert ask("GET", "/sandbox/state").json()["addresses"] == 21
    assert 0 < len(ask("GET", "/sandbox/truth.json").json()) < 21


def test_a_part_has_the_parcels_around_it_and_the_whole_has_all(ask) -> None:
    path = "/arcgis/rest/services/PLAN_REGLEMENT/CADMAP_PARCELLES/MapServer/0/query?where=1=1&f=json"
    counted = f"{path}&returnCountOnly=true"
    part = ask("GET", counted).json()["count"]
    assert 21 < part < 1500
    # at the street's doors, each as in the whole town
    around = f"{path}&geometry=212600,134095&geometryType=esriGeometryPoint&inSR=31370&distance=20"
    inside = ask("GET", f"{around}&outFields=*").json()["features"]
    assert ask("POST", "/sandbox/reset", {"streets": [], "reports": [], "more_reports": 0}).ok
    assert ask("GET", counted).json()["count"] < part
    assert ask("POST", "/sandbox/reset").ok
    assert ask("GET", counted).json()["count"] == 10545
    assert ask("GET", f"{around}&outFields=*").json()["features"] == inside


@pytest.mark.parametrize(
    "body",
    [
        [],
        {"streets": "Rue"},
        {"streets": [1]},
        {"reports": ["1493"]},
        {"reports": ["001493; DROP TABLE incident"]},
        {"more_reports": -1},
        {"more_reports": True},
        {"drop": "all"},
        {"streets": ["x"] * 201},
    ],
)
def test_a_part_that_cannot_be_meant_changes_nothing(ask, body: object) -> None:
    assert ask("POST", "/sandbox/reset", body).status_code == 400
    assert ask("GET", "/sandbox/state").json()["addresses"] == 21


@pytest.mark.parametrize("more", [{"after": -1}, {"lasts": 1e9}, {"after": "now"}, {"name": 7}, {"name": "x" * 41}])
def test_times_of_a_fault_that_cannot_be_meant(ask, more: dict[str, object]) -> None:
    assert ask("POST", "/sandbox/faults", [{"path": "/", "kind": "503", **more}]).status_code == 400


def test_a_fault_comes_after_its_time_and_goes(ask) -> None:
    fault = {"path": "/open311", "kind": "503", "times": None, "after": 60, "lasts": 30, "name": "panne"}
    assert ask("POST", "/sandbox/faults", [fault]).json()["names"] == ["panne"]
    codes = []
    for seconds in (0, 65, 30):
        cancellable_sleep(seconds, lambda: False)
        codes.append(ask("GET", "/open311/v2/services.json").status_code)
    assert codes == [200, 503, 200]
    assert ask("GET", "/sandbox/faults").json()["names"] == []


def test_who_verifies_asks_past_the_faults(ask) -> None:
    ask("POST", "/sandbox/faults", [{"path": "/open311", "kind": "503", "times": None}])
    assert ask("GET", "/open311/v2/services.json").status_code == 503
    assert ask("GET", "/sandbox/plain/open311/v2/services.json").ok


def test_one_fault_is_taken_back_by_its_name(ask) -> None:
    for name in ("panne", "lent"):
        ask("POST", "/sandbox/faults", [{"path": "/x", "kind": "503", "name": name}])
    assert ask("DELETE", "/sandbox/faults?name=panne").json()["names"] == ["lent"]


def test_a_colleague_changes_an_address_at_once_or_at_the_first_write(ask) -> None:
    before = ask("GET", NUMBER).json()
    assert ask("POST", "/sandbox/colleague", {"id": "1958530", "house_number": "14A"}).ok
    assert ask("GET", NUMBER).json()["house_number"] == "14A"
    assert ask("POST", "/sandbox/colleague", {"id": "1958530", "when": "first_write", "postcode": "4501"}).ok
    assert ask("GET", NUMBER).json()["postcode"] == "4500"
    ask("GET", "/address-report/signalements")
    assert ask("GET", NUMBER).json()["postcode"] == "4500"
    ask("POST", "/address-report/signalements", {})
    after = ask("GET", NUMBER).json()
    assert (after["postcode"], int(after["version"])) == ("4501", int(before["version"]) + 2)


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ({"id": "1958530"}, 400),
        ({"id": 1958530, "postcode": "4500"}, 400),
        ({"id": "1958530", "status = 'retired' --": "x"}, 400),
        ({"id": "1958530", "x": float("inf")}, 400),
        ({"id": "1958530", "postcode": "4" * 41}, 400),
        ({"id": "1958530", "postcode": "4501", "when": "never"}, 400),
        ({"id": "999999999", "postcode": "4501"}, 404),
        (None, 400),
    ],
)
def test_a_colleague_who_cannot_be_meant(town: TrainingTown, ask, wish: object, status: int) -> None:
    before = ask("GET", NUMBER).json()
    answer = requests.post(
        f"{town.url}/sandbox/colleague",
        data=json.dumps(wish),
        headers={"Content-Type": "application/json"},
        timeout=30,
    )
    assert answer.status_code == status and ask("GET", NUMBER).json() == before


def test_a_kept_state_comes_back_whole(ask) -> None:
    assert ask("POST", "/sandbox/saves/debut").ok
    ask("POST", "/sandbox/colleague", {"id": "1958530", "house_number": "14A"})
    assert ask("POST", "/sandbox/saves/debut/load").ok
    assert ask("GET", NUMBER).json()["house_number"] == "14"
    assert "debut" in ask("GET", "/sandbox/saves").json()["saves"]
    ask("POST", "/sandbox/colleague", {"id": "1958530", "house_number": "14B"})
    assert ask("GET", NUMBER).json()["house_number"] == "14B"


def test_a_kept_file_that_is_none_is_refused_and_the_town_stays(town: TrainingTown, ask, tmp_path) -> None:
    folder = town.state._saves
    folder.mkdir(exist_ok=True)
    (folder / "faux.sqlite").write_bytes(b"SQLite format 3\0" + b"\xff" * 4096)
    with closing(sqlite3.connect(folder / "autre.sqlite")) as other:
        other.execute("CREATE TABLE address (id INTEGER)")
        other.commit()
    for name, status in (("faux", 409), ("autre", 409), ("absent", 404), ("..%2Ftown", 404)):
        assert ask("POST", f"/sandbox/saves/{name}/load").status_code == status
    assert ask("GET", NUMBER).json()["house_number"] == "14"
