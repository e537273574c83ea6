"""Draw the training town from fixed seeds; scripts/freeze_town.py writes the result down, and the plugin reads that."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parents[2]))


def load_table(name: str) -> Any:
    """Read a JSON file that only the drawing of the town needs: it does not ship."""
    return json.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
