"""Checks the catalogue that ships: its schema, its rules, and that there is enough in it for a commune."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from services import json_schema  # noqa: E402
from services.errors import InvalidFile  # noqa: E402
from services.layers.catalogue import catalogue  # noqa: E402

LEAST = 60
"""Layers that the catalogue must have."""


def main() -> int:
    """0 if it may ship."""
    try:
        found = catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json")
    except InvalidFile as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if len(found.layers) < LEAST:
        sys.stderr.write(f"the catalogue has {len(found.layers)} layers, {LEAST} are needed\n")
        return 1
    sys.stdout.write(f"catalogue: {len(found.layers)} layers, {len(found.questions)} questions\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
