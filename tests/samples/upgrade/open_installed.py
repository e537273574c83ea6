"""Opens the commune of a person's QGIS with the plugin that is installed there, and says what it finds.

``python open_installed.py FOLDER``: a profile of QGIS's, ``profiles/default`` of QGIS_CUSTOM_CONFIG_PATH, with
python/plugins/repere, settings.json and profile.json in it; one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtTest import QTest

MAX_WAIT_S = 120
FOLDER = Path(sys.argv[1])
sys.path.insert(0, str(FOLDER / "python" / "plugins"))
application = QgsApplication([], True)
application.initQgis()
for key, value in json.loads((FOLDER / "settings.json").read_text(encoding="utf-8")).items():
    QgsSettings().setValue(f"repere/{key}", value)

import repere  # noqa: E402 - the plugin is imported once QGIS is there
from repere.services.workspace.workspace import Workspace  # noqa: E402
from repere.ui.session import Session  # noqa: E402

messages: list[str] = []
messenger = {"error": messages.append, "clear": messages.clear, "show": messages.append}
session = Session(SimpleNamespace(**messenger, attribute_to=lambda *_about, **_more: nullcontext()))
session.origins_unknown.connect(lambda profile, _known: session.open_trusted(profile))
session.open_file(str(FOLDER / "profile.json"))
end = time.monotonic() + MAX_WAIT_S
while not session.is_open:
    assert time.monotonic() < end, messages
    QTest.qWait(5)
with Workspace(session.home, "61031") as workspace:
    states = sorted(correction.state.value for correction in workspace.list_corrections())
    report = {
        "plugin": repere.__file__,
        "workspace": str(session.path),
        "states": states,
        "person": session.person,
        "altered": workspace.find_alteration() is not None,
    }
sys.stdout.write(json.dumps(report) + "\n")
sys.stdout.flush()
