"""What Windows does that can be played here: folders with blanks, accents and signs, CRLF, where Python is."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path

import pytest
from osgeo import ogr
from repere.services import profile as profiles
from repere.services.addresses.readers.dispatch import read_list
from repere.services.model.correction import Correction
from repere.services.workspace.workspace import Workspace

ROOT = Path(__file__).parents[2]

FOLDERS = (
    "Téléchargements été/Société d'État",
    "100 % prêt #1 & (copie)",
    "Maître Œuvre [v2] {x} ; a=b",
)
"""Each sign of them means something to a URI, a shell, SQL, a glob or a template."""

LIST = "id;rue;numero;code_postal;commune;x;y\r\nR1;Rue de l'Été;12;4500;Huy;211000,00;132000,00\r\n"


@pytest.fixture(params=FOLDERS)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made: Path = tmp_path / request.param
    made.mkdir(parents=True)
    return made


def test_a_workspace_is_at_home_in_any_folder(folder: Path) -> None:
    path = folder / "huy été.gpkg"
    wish = {"position": {"x": 211003.0, "y": 132004.0, "crs": "EPSG:31370"}}
    for number in ("1", "2"):
        with Workspace(path, "61031") as workspace:
            workspace.enqueue(Correction("addressing", "move", number, "Rue Haute 12", {}, wish, "3", id=number))
    with Workspace(path, "61031") as workspace:
        assert {one.id for one in workspace.list_corrections()} == {"1", "2"}
        workspace.export_audit(folder / "journal été.csv")
    assert "Rue Haute" not in (folder / "journal été.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    source = ogr.Open(str(path))
    assert source.GetLayerByName("corrections").GetFeatureCount() == 2
    source = None
    # nothing beside it: neither a name that was cut at a sign nor a file of SQLite's
    assert {one.name for one in folder.iterdir()} <= {"huy été.gpkg", "journal été.csv"}


def test_a_list_is_read_from_any_folder(folder: Path) -> None:
    plain, packed = folder / "adresses été.csv", folder / "repère 0.1.0 (1).zip"
    plain.write_bytes(LIST.encode("cp1252"))
    with zipfile.ZipFile(packed, "w") as file:
        file.write(plain, "adresses été.csv")
    for path in (plain, packed):
        addresses = read_list(path)
        assert len(addresses) == 1
        assert addresses.format_label(0).startswith("Rue de l'Été 12")


def test_a_profile_of_notepad_is_read(folder: Path) -> None:
    """With a byte order mark and CRLF; the register beside it is found by its name."""
    text = (ROOT / "resources" / "profile.example.json").read_text(encoding="utf-8")
    path = folder / "profil été.json"
    path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    profile = profiles.read(path)
    assert profile.commune.nis_code == "92094"
    assert profile.register is not None
    assert Path(profile.register.path) == folder / "adresses-namur.csv"


@pytest.mark.parametrize("folder", ["100 % prêt #1 & Société d'État [été]"], indirect=True)
def test_the_town_runs_from_any_folder_and_keeps_its_states_there(folder: Path) -> None:
    """Started in the folder that holds its file, as QGIS does; the package is found by PYTHONPATH."""
    with subprocess.Popen(
        [sys.executable, "-m", "services.training_town", "--state", str(folder / "ville été.sqlite")],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        for step in ("saves/matin", "saves/matin/load"):
            asked = urllib.request.Request(f"{url}/sandbox/{step}", b"", {"Content-Type": "application/json"})
            with urllib.request.urlopen(asked, timeout=60) as answer:
                assert answer.status == 200
        process.stdin.close()
        assert process.wait(60) == 0
    assert (folder / "ville été-saves" / "matin.sqlite").exists()
