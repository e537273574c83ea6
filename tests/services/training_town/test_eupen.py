"""The German-speaking town: its values are a commune's own, and a whole day in it goes as in the first one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
import shapely
from repere.services.addresses.address_search import find_addresses
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers.best_reader import read_rest
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.communes import get_commune
from repere.services.corrections.create import draft_from_discrepancy, draft_from_incident
from repere.services.corrections.push import push
from repere.services.corrections.targets.target_factory import create_correction_services
from repere.services.errors import InvalidFile
from repere.services.http.client import HttpClient
from repere.services.incidents.clients.client_factory import create_reporting_client
from repere.services.model.correction import Correction, State
from repere.services.profile import Profile, parse
from repere.services.training_town import TrainingTown
from repere.services.training_town.world.town import town as read_town
from repere.services.training_town.world.town_commune import get_town, list_towns
from repere.services.workspace.workspace import Workspace
from town_generator import load_table


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    running = TrainingTown(tmp_path_factory.mktemp("town") / "eupen.sqlite", key="eupen").start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def profile(town: TrainingTown) -> Profile:
    url = f"{town.url}/sandbox/profile.json"
    return parse(requests.get(url, timeout=20).text, url)


@pytest.fixture(scope="module")
def lists(town: TrainingTown, tmp_path_factory: pytest.TempPathFactory):
    """The commune's own list, and BeSt's file of the source."""
    folder = tmp_path_factory.mktemp("lists")
    for name in ("register", "best"):
        (folder / f"{name}.csv").write_bytes(requests.get(f"{town.url}/sandbox/{name}.csv", timeout=60).content)
    return read_csv(folder / "register.csv"), read_csv(folder / "best.csv")


def test_its_row_is_the_commune_that_ships() -> None:
    eupen, known = get_town("eupen"), get_commune("63023")
    assert (eupen.nis_code, eupen.name, eupen.outline) == (known.nis_code, known.name, known.boundary)
    assert [*eupen.postcodes.items()] == [(section, *codes) for section, codes in known.sections]
    assert len({row.application_id for row in list_towns()}) == len(list_towns())


def test_every_street_of_it_stands_under_its_source() -> None:
    table = load_table("eupen.json")
    listed = {
        (name, section)
        for section, by_source in table["names"]["streets"].items()
        for source, names in by_source.items()
        for name in names
        if source.startswith("http")
    }
    roads = {road["name"] for road in table["roads"] if "name" in road}
    streets = [(name, section) for _id, _version, french, name, section in read_town("eupen").streets if not french]
    assert len(streets) == len(read_town("eupen").streets) > 90
    assert {one for one in streets if one[0] not in roads} <= listed
    # no name was lost either, and none serves twice
    assert {name for name, _section in streets} == {name for name, _section in listed} | roads
    assert len({name for name, _section in streets}) == len(streets)


def test_houses_lie_inside_the_commune() -> None:
    houses = read_town("eupen").houses
    points = shapely.points([(house.x, house.y) for house in houses])
    assert len(houses) > 2000 and shapely.within(points, get_town("eupen").boundary).all()


def test_best_has_german_names_alone(town: TrainingTown, profile: Profile, lists) -> None:
    heading, first = requests.get(f"{town.url}/sandbox/best.csv", timeout=60).text.splitlines()[:2]
    row = dict(zip(heading.split(","), first.split(",")))
    assert (row["municipality_id"], row["municipality_name_de"], row["streetname_de"]) == (
        "63023", "Eupen", "Aachener Straße",
    )  # fmt: skip
    assert not any(value for name, value in row.items() if name.endswith(("_fr", "_nl")))
    live = read_rest(HttpClient("BeSt", per_second=0), profile.services["best"].url, nis_code="63023")
    assert set(live.street_names) == set(lists[1].street_names) and set(live.municipalities) == {"Eupen"}


def test_what_differs_is_what_was_seeded(town: TrainingTown, lists) -> None:
    """The register writes Str., ss, ue and capitals: that is no difference."""
    register, source = lists
    truth = requests.get(f"{town.url}/sandbox/truth.json", timeout=20).json()
    seeded = Counter((row["kind"], row["register_id"], row["source_id"]) for row in truth)
    assert Counter((one.kind, one.register_id, one.source_id) for one in compare_lists(register, source)) == seeded
    spellings = set(register.street_names) - set(source.street_names)
    assert {"Aachener Strasse"} < spellings and any("ue" in name.lower() for name in spellings)


@pytest.mark.parametrize(
    ("typed", "street"),
    [
        ("Hütterprivatweg", "Hütterprivatweg"),
        ("huetterpriv", "Hütterprivatweg"),
        ("hutterprivat", "Hütterprivatweg"),
        ("HUETTERPRIVATWEG", "Hütterprivatweg"),
        ("aachener strasse 3", "Aachener Straße"),
        ("AACHENER STRASSE 3 eupen", "Aachener Straße"),
        ("herbesthaler straße 4700", "Herbesthaler Straße"),
        ("fraenzel", "Fränzel"),
        ("heidhoehe", "Heidhöhe"),
    ],
)
def test_an_address_is_found_as_a_person_types_it(lists, typed: str, street: str) -> None:
    matches = find_addresses(lists[1], typed, max_results=100)
    assert matches and all(match.text.startswith(street) for match in matches)


def test_a_list_without_umlauts_is_found_with_them(lists) -> None:
    without = next(name for name in lists[0].street_names if name in ("Heidhoehe", "HEIDHOEHE", "Fraenzel", "FRAENZEL"))
    typed = "Heidhöhe" if without[0].upper() == "H" else "Fränzel"
    assert without in {match.text.rsplit(" ", 3)[0] for match in find_addresses(lists[0], typed, max_results=200)}


def approve(workspace: Workspace, correction: Correction) -> None:
    workspace.enqueue(correction)
    workspace.transition(workspace.transition(correction, State.READY, who="Anne"), State.APPROVED, who="Bruno")


def test_a_day_in_it(town: TrainingTown, profile: Profile, lists, tmp_path: Path) -> None:
    """Read, compared, corrected, sent: the receipts come back, and the town is as was asked."""
    differences = list(compare_lists(*lists))
    renamed, moved, absent = (
        next(one for one in differences if one.kind == kind)
        for kind in ("street_name", "position", "missing_in_source")
    )
    reports = create_reporting_client(HttpClient("Meldungen", per_second=0), profile.services["reporting"])
    incident = reports.fetch_incident("000400")
    assert incident is not None and incident.address.endswith(("4700 Eupen", "4701 Eupen"))
    assert {"Schlaglöcher", "Straßenbeleuchtung"} < {category.service_name for category in reports.fetch_categories()}
    corrections = [
        *map(draft_from_discrepancy, (renamed, moved, absent)),
        draft_from_incident(incident, status="fixed", comment="Die Straße ist repariert, viele Grüße."),
    ]
    with Workspace(tmp_path / "w.gpkg") as workspace:
        for correction in corrections:
            approve(workspace, correction)
        services = create_correction_services(profile, lambda service: HttpClient(service.name, per_second=0), {})
        push(workspace, services, who="Anne")
        rows = {row.id: row for row in workspace.list_corrections()}
    assert [(rows[one.id].state, bool(rows[one.id].receipt)) for one in corrections] == [(State.APPLIED, True)] * 4
    root = f"{town.url}/address-report/addresses"
    street = requests.get(f"{root}/{renamed.source_id}", timeout=20).json()
    assert (street["street_name"], street["municipality"]) == (renamed.register_value, "Eupen")
    place = requests.get(f"{root}/{moved.source_id}", timeout=20).json()["position"]
    assert (place["x"], place["y"]) == pytest.approx((moved.register_x, moved.register_y), abs=0.01)
    with town.state.lock:
        # in the German column, where BeSt has it
        names = town.state.db.execute("SELECT name_fr FROM street WHERE name_de = ?", (renamed.register_value,))
        assert [row[0] for row in names] == [""]


def test_a_file_of_one_town_is_not_the_others(tmp_path: Path) -> None:
    TrainingTown(tmp_path / "town.sqlite").start().stop()
    with pytest.raises(InvalidFile, match="something else"):
        TrainingTown(tmp_path / "town.sqlite", key="eupen")
    eupen = TrainingTown(tmp_path / "eupen.sqlite", key="eupen").start()
    (tmp_path / "eupen-saves").mkdir()
    (tmp_path / "town.sqlite").rename(tmp_path / "eupen-saves" / "huy.sqlite")
    try:
        assert requests.post(f"{eupen.url}/sandbox/saves/huy/load", json={}, timeout=20).status_code == 409
        assert requests.get(f"{eupen.url}/sandbox/register.csv", timeout=20).text.startswith("id;strasse;hausnummer")
    finally:
        eupen.stop()


def test_both_towns_in_one_process_serve_their_own_maps(town: TrainingTown, tmp_path: Path) -> None:
    huy = TrainingTown(tmp_path / "town.sqlite").start()
    path = "/arcgis/rest/services/LIMITES/LIMITES_ADMINISTRATIVES/MapServer/3/query?where=1=1&outFields=*&f=json"
    around = "/arcgis/rest/services/PLAN_REGLEMENT/CADMAP_PARCELLES/MapServer/0/query?f=json&returnCountOnly=true"
    around += "&geometry=211000,133000,269000,151000&inSR=31370"
    try:
        codes = [
            requests.get(each.url + path, timeout=20).json()["features"][0]["attributes"]["ADMUKEY"]
            for each in (huy, town, huy)
        ]
        parcels = [requests.get(each.url + around, timeout=60).json()["count"] for each in (huy, town)]
    finally:
        huy.stop()
    assert codes == ["61031", "63023", "61031"] and 0 < parcels[1] < parcels[0]
