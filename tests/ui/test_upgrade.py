"""Who comes from the plugin of 6513089 finds everything again: workspace, corrections and trail, profile, settings.

What that plugin left was written by its own code (tests/samples/upgrade/make.py, and version4.gpkg.gz beside the tests
of the workspace).
"""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import package
import pytest
import repere
from qgis.core import QgsApplication, QgsSettings
from repere.services.layers.catalogue import catalogue
from repere.services.workspace.workspace import Workspace
from repere.ui.layers.loader import LayerLoader
from repere.ui.options import OptionsPage
from repere.ui.qgis import settings

TESTS = Path(__file__).parents[1]
SAMPLES = TESTS / "samples" / "upgrade"
WORKSPACE = TESTS / "services" / "workspace" / "version4.gpkg.gz"


@pytest.fixture
def old_profile(first_day: str, tmp_path: Path) -> Path:
    """What the old plugin left, where it left it; the region's services are the town's."""
    path = tmp_path / "profile-6513089.json"
    text = (SAMPLES / path.name).read_text(encoding="utf-8")
    path.write_text(text.replace("https://geoservices.wallonie.be", first_day), encoding="utf-8")
    kept = json.loads((SAMPLES / "settings-6513089.json").read_text(encoding="utf-8"))
    for key, value in {**kept, "profile": str(path)}.items():
        QgsSettings().setValue(f"repere/{key}", value)
    (tmp_path / "huy.gpkg").write_bytes(gzip.decompress(WORKSPACE.read_bytes()))
    return path


@pytest.fixture
def dock(qgis_app, qgis_iface, old_profile):
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin.show_dock()
    plugin.unload()


def test_a_desk_of_6513089_goes_on(dock, wait):
    # "reopen" was set: its commune opens by itself, once the person has seen where its data go
    wait(lambda: dock.origins.isVisibleTo(dock))
    assert "adresses.huy.example" in dock.origins.message.text()
    assert "signalements.huy.example" in dock.origins.message.text()
    dock.origins.trusted.click()
    wait(lambda: len(dock.panels) == 4)
    desk = dock.desk

    assert desk.path == settings.data_folder() / "huy.gpkg"
    assert desk.profile.outbox.review == "anyone"
    assert desk.profile.outbox.ceiling == 50
    with Workspace(desk.home, "61031") as workspace:
        corrections = workspace.list_corrections()
        assert sorted(one.state.value for one in corrections) == ["approved", "draft", "in_review"]
        assert [step["actor"] for step in workspace.list_steps(corrections[0].id)]
        assert workspace.find_alteration() is None
    dock.show_panel("corrections")
    panel = dock.panels["corrections"]
    wait(lambda: panel.list.model.rowCount() > 0)
    panel.list.chips.choose("all")
    wait(lambda: len(panel.list.model.shown) == 3)

    options = OptionsPage(None)
    assert options.author.text() == "Béatrice Noël" == desk.person
    assert not options.follow.isChecked()
    assert options.start.isChecked()
    intervals = [entry.text() for entry in dock.panels["incidents"].tools.refresh_menu.actions() if entry.isChecked()]
    assert intervals == ["Every 15 minutes"]
    parcels = next(layer for layer in catalogue.read_shipped().layers if layer.id == "cadastre-parcelles")
    assert LayerLoader.preferred_form(parcels) == "picture"
    form = dock.panels["addresses"].form
    assert form.parcels.isChecked()
    # the columns that were chosen for the commune's own list
    assert json.loads(settings.get("columns/huy/register"))["street_name"] == "Voie"

    # a sign-in that the profile names goes where it went; one by the commune's name and a role is chosen once more,
    # since a stranger's profile can bear that name (docs/threat-model.md)
    assert desk.service("reporting").authcfg == "a1b2c3d"
    assert desk.service("addressing").authcfg == ""


def test_the_zip_installed_over_6513089_opens_what_that_left(
    qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As QGIS's plugin manager does it: the old folder goes, the zip is unpacked; in a QGIS of its own."""
    monkeypatch.syspath_prepend(f"{QgsApplication.pkgDataPath()}/python")
    from pyplugin_installer.installer_data import removeDir
    from pyplugin_installer.unzip import unzip

    command = ("git", "archive", "--format=zip", "6513089")
    old = subprocess.run(command, cwd=package.ROOT, capture_output=True, check=False)
    if old.returncode:
        pytest.skip("this copy of the code has no history")
    home = tmp_path / "profiles" / "default"
    plugins = home / "python" / "plugins"
    zipfile.ZipFile(io.BytesIO(old.stdout)).extractall(plugins / "repere")
    assert (plugins / "repere" / "services" / "addressing").is_dir()
    (home / "profile.json").write_bytes((SAMPLES / "profile-6513089.json").read_bytes())
    (home / "settings.json").write_bytes((SAMPLES / "settings-6513089.json").read_bytes())
    (home / "repere").mkdir()
    (home / "repere" / "huy.gpkg").write_bytes(gzip.decompress(WORKSPACE.read_bytes()))

    path = package.build({})
    assert not removeDir(str(plugins / "repere"))
    unzip(path, str(plugins))

    installed = {file.relative_to(plugins).as_posix() for file in plugins.rglob("*") if file.is_file()}
    assert installed == set(zipfile.ZipFile(path).namelist())
    command = (sys.executable, SAMPLES / "open_installed.py", home)
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert Path(found["plugin"]) == plugins / "repere" / "__init__.py"
    assert Path(found["workspace"]) == home / "repere" / "huy.gpkg"
    assert found["states"] == ["approved", "draft", "in_review"] and found["person"] == "Béatrice Noël"
    assert not found["altered"]
