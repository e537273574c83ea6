"""The datum grid: Lambert 72 to Lambert 2008 exact to a centimetre where it is installed, and said so where not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from repere.services.errors import InvalidFile
from repere.services.layers import datum

ROOT = Path(__file__).parents[3]

POINTS = {
    "Namur": ((184800, 128700), (684804.3408, 628704.8304), (684804.3276, 628704.8935)),
    "Liège": ((235900, 147500), (735901.7550, 647510.8096), (735901.6706, 647510.8298)),
    "Mons": ((120500, 127000), (620505.1137, 626997.2583), (620505.0490, 626997.2418)),
    "Arlon": ((255300, 39800), (755314.2983, 539814.0885), (755314.3525, 539814.0302)),
    "Mouscron": ((71000, 165000), (571001.1590, 664991.0101), (571000.9139, 664991.0372)),
    "Eupen": ((265500, 148200), (765501.4275, 648214.3531), (765501.3442, 648214.3509)),
    "outside the grid": ((0, 0), (500021.1637, 499983.8746), (500021.1637, 499983.8746)),
}
"""31370, then 3812 with and without the grid (computed with PROJ 9.1.1 and 9.5.1, which agree)."""

_MOVE = """
import json, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from osgeo import osr
from services.layers import datum
if sys.argv[2]:
    datum.use(Path(sys.argv[2]))
old, new = osr.SpatialReference(), osr.SpatialReference()
for system, code in ((old, 31370), (new, 3812)):
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
moved = osr.CoordinateTransformation(old, new).TransformPoints(json.loads(sys.argv[3]))
print(json.dumps(moved))
"""


def moved(folder: Path | str) -> list[list[float]]:
    """The points in 3812, in a process of its own that looks for grids in ``folder``."""
    points = json.dumps([start for start, *_ in POINTS.values()])
    told = subprocess.run(
        [sys.executable, "-c", _MOVE, str(ROOT), str(folder), points], check=True, capture_output=True, text=True
    )
    return json.loads(told.stdout.splitlines()[-1])


def test_with_the_grid_the_reference_points_are_exact_to_a_millimetre(tmp_path):
    datum.install(tmp_path / "proj")
    assert datum.EXACT_M == 0.01
    for (name, (_start, exact, _fallback)), place in zip(POINTS.items(), moved(tmp_path / "proj")):
        assert place[:2] == pytest.approx(exact, abs=0.001), name


def test_without_it_they_are_within_its_fallbacks_accuracy_and_it_says_so():
    found = moved("")
    if all(place[:2] == pytest.approx(exact, abs=0.001) for (_, exact, _), place in zip(POINTS.values(), found)):
        pytest.skip("this computer has the grid in its own PROJ folder")
    assert datum.FALLBACK_M == 0.2
    for (name, (_start, _exact, fallback)), place in zip(POINTS.items(), found):
        assert place[:2] == pytest.approx(fallback, abs=0.001), name


def test_the_grid_is_installed_whole_and_credited(tmp_path):
    assert not datum.is_installed(tmp_path / "proj")
    assert datum.install(tmp_path / "proj") == tmp_path / "proj" / "be_ign_bd72lb72_etrs89lb08.tif"
    assert datum.is_installed(tmp_path / "proj")
    assert [path.name for path in (tmp_path / "proj").iterdir()] == [datum.GRID_PATH.name]
    text = (datum.GRID_PATH.parent / "CREDITS.md").read_text(encoding="utf-8")
    assert "Nicolas Simon" in text and "CC BY 4.0" in text and datum.GRID_SHA256 in text


def test_a_grid_cut_short_does_not_count_and_is_made_good(tmp_path):
    (tmp_path / datum.GRID_PATH.name).write_bytes(datum.GRID_PATH.read_bytes()[:1000])
    assert not datum.is_installed(tmp_path)
    datum.install(tmp_path)
    assert datum.is_installed(tmp_path)


def test_a_damaged_grid_is_not_installed(tmp_path, monkeypatch):
    damaged = tmp_path / datum.GRID_PATH.name
    damaged.write_bytes(b"no grid")
    monkeypatch.setattr(datum, "GRID_PATH", damaged)
    with pytest.raises(InvalidFile, match="damaged"):
        datum.install(tmp_path / "proj")
    assert not (tmp_path / "proj").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "proj").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(InvalidFile, match="could not be copied"):
        datum.install(tmp_path / "proj")
