"""Has the plugin of commit 6513089 leave what a person's QGIS has of it: a profile's file and the settings.

Run in a checkout of that commit, so that its own code writes: ``git archive 6513089 | tar x -C OLD`` and then
``QT_QPA_PLATFORM=offscreen .venv/bin/python tests/samples/upgrade/make.py OLD``. The workspace is
tests/services/workspace/version4.gpkg.gz, which the same commit made.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtTest import QTest

OLD, OUT = Path(sys.argv[1]).resolve(), Path(__file__).parent
WORKSPACE = Path(__file__).parents[2] / "services" / "workspace" / "version4.gpkg.gz"

spec = importlib.util.spec_from_file_location("repere", OLD / "__init__.py", submodule_search_locations=[str(OLD)])
assert spec is not None
assert spec.loader is not None
sys.modules["repere"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)

home = tempfile.mkdtemp()
application = QgsApplication([], True, home)
application.initQgis()

from repere.services.addressing.mapping import Mapping  # noqa: E402 - the old tree is imported once QGIS is there
from repere.ui.desk import Desk  # noqa: E402
from repere.ui.options import OptionsPage  # noqa: E402
from repere.ui.platform import settings  # noqa: E402

profile = json.loads((OLD / "resources" / "profile.example.json").read_text(encoding="utf-8"))
boundary = json.loads((OLD / "resources" / "sandbox" / "huy.geojson").read_text(encoding="utf-8"))
profile["name"] = "Huy"
profile["commune"] = {"nis_code": "61031", "name": "Huy", "boundary": boundary["features"][0]["geometry"]}
profile["services"]["reporting"] = {
    "kind": "open311",
    "name": "Signalements",
    "url": "https://signalements.huy.example/open311/v2",
    "authcfg": "a1b2c3d",
}
profile["services"]["addressing"] = {
    "kind": "address-report",
    "name": "Adresses",
    "url": "https://adresses.huy.example/report",
}
profile["outbox"] = {"review": "anyone", "ceiling": 50}
del profile["register"]
file = OUT / "profile-6513089.json"
file.write_text(json.dumps(profile, ensure_ascii=False) + "\n", encoding="utf-8")

page = OptionsPage(None)
page.author.setText("Béatrice Noël")
page.follow.setChecked(False)
page.start.setChecked(True)
page.apply()
(settings.folder() / "huy.gpkg").write_bytes(gzip.decompress(WORKSPACE.read_bytes()))
desk = Desk(SimpleNamespace(error=sys.exit, tell=sys.stderr.write))
assert desk.open_file(str(file))
end = time.monotonic() + 60
while not desk.is_open:
    assert time.monotonic() < end, "the old plugin does not open its own profile"
    QTest.qWait(5)
desk.sign_in("addressing", "z9y8x7w")
# as its panels write them, each where a person clicks
settings.put("refresh_minutes", "15")
settings.put_flag("on_parcels", True)
settings.put("form/cadastre-parcelles", "picture")
settings.put("dossier_folder", "/home/beatrice/Dossiers été")
columns = Mapping(street_name="Voie", house_number="Num", postcode="CP", x="X", y="Y", crs="EPSG:31370")
settings.put("columns/huy/register", json.dumps(vars(columns)))

kept = QgsSettings()
kept.beginGroup("repere")
values = {key: kept.value(key) for key in sorted(kept.allKeys())}
values["profile"] = file.name
(OUT / "settings-6513089.json").write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
sys.stdout.write(f"{len(values)} settings\n")
sys.stdout.flush()
