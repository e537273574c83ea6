"""The exact boundary of a commune, asked of the town's own service; a wrong answer is never taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from repere.services import communes
from repere.services.errors import InvalidResponse, ServiceError
from repere.services.http.client import HttpClient
from repere.services.layers.queries.commune_boundary import fetch_boundary
from repere.services.training_town import TrainingTown
from shapely.geometry import shape

HUY = communes.create_profile(communes.get_commune("61031")).commune


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    town = TrainingTown(tmp_path_factory.mktemp("boundary") / "town.sqlite").start()
    yield f"{town.url}/arcgis/rest/services"
    town.stop()


def web() -> HttpClient:
    return HttpClient("SPW", per_second=0, attempts=1)


def test_the_services_boundary_takes_the_simplified_ones_place(root):
    exact = fetch_boundary(web(), root, HUY)
    assert (exact.nis_code, exact.name) == ("61031", "Huy")
    assert exact.credit == "Service public de Wallonie (SPW) - Limites des communes"
    common = shape(exact.boundary).intersection(shape(HUY.boundary)).area
    assert common == pytest.approx(shape(HUY.boundary).area, rel=0.01)
    assert exact.boundary != HUY.boundary


def test_a_commune_that_the_service_has_not_or_has_elsewhere_keeps_its_own(root):
    gembloux = communes.create_profile(communes.get_commune("92142")).commune
    with pytest.raises(InvalidResponse):
        fetch_boundary(web(), root, gembloux)
    with pytest.raises(InvalidResponse):
        fetch_boundary(web(), root, replace(HUY, boundary=gembloux.boundary))


def test_a_service_that_is_away_says_so():
    with pytest.raises(ServiceError):
        fetch_boundary(web(), "http://127.0.0.1:9/arcgis/rest/services", HUY)
