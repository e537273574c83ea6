"""Builds dist/repere-VERSION.zip: one top folder, translations in, tests out, the same bytes each time."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
KEPT = (
    "metadata.txt",
    "__init__.py",
    "plugin.py",
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "ui/",
    "services/",
    "resources/",
    "docs/",
)
STAMP = (2026, 1, 1, 0, 0, 0)


def files() -> list[str]:
    """The tracked files that a user needs."""
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in tracked.split("\0") if name and name.startswith(KEPT))


def build() -> Path:
    """Write the zip and return its path."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    path = ROOT / "dist" / f"repere-{metadata['general']['version']}.zip"
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name in files():
            entry = zipfile.ZipInfo(f"repere/{name}", STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, (ROOT / name).read_bytes())
    return path


if __name__ == "__main__":
    sys.stdout.write(f"{build().relative_to(ROOT)}\n")
