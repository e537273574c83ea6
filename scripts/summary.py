"""Prints what the demonstration did, as a person reads it."""

import json
import sys
from pathlib import Path

SAID = (
    "On one map: {layers} layers, {incidents} incidents, {discrepancies} address discrepancies. "
    "{corrections_confirmed} of {corrections_pushed} corrections are held by the services. "
    "{seconds} s in all; the window never waited more than {longest_ui_gap_ms} ms. "
    "See build/demo/map.png."
)

if __name__ == "__main__":
    summary = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    sys.stdout.write(SAID.format(**summary) + "\n")
    sys.exit(0 if summary["corrections_confirmed"] == summary["corrections_pushed"] > 0 else 1)
