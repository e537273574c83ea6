"""What a test is marked by, which `make quick` relies on."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from repere.tests import markers
from repere.tests.servers.replay import Server


@pytest.fixture
def by_a_fixture():
    with Server(lambda _asked: None) as server:
        yield server.url


def _helper() -> object:
    return Server


def test_a_server_in_a_fixture_is_found(request, by_a_fixture):
    assert request.node.get_closest_marker("server")


def test_a_server_in_a_helper_is_found(request):
    assert _helper()
    assert request.node.get_closest_marker("server")


def test_another_program_is_found(request):
    assert subprocess.DEVNULL
    assert request.node.get_closest_marker("server")


@pytest.mark.parametrize("storage", ["geopackage", "postgis"])
def test_a_database_is_found_by_its_parameter(request, storage):
    assert bool(request.node.get_closest_marker("server")) == (storage == "postgis")


def test_a_test_of_plain_python_is_not_marked(request):
    assert not request.node.get_closest_marker("server")
    assert not request.node.get_closest_marker("qgis")


def test_a_file_needs_qgis_by_its_folder_or_its_imports(tmp_path):
    (tmp_path / "ui").mkdir()
    for name, text, needed in (
        ("ui/test_a.py", "import os\n", True),
        ("test_b.py", "from qgis.core import QgsProject\n", True),
        ("test_c.py", "from repere.ui.session import Desk\n", True),
        ("test_d.py", "# from qgis\nfrom repere.services import text\n", False),
    ):
        path = Path(tmp_path / name)
        path.write_text(text, encoding="utf-8")
        assert markers.needs_qgis(path) == needed, name
