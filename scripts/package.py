"""Builds dist/repere-VERSION.zip: one top folder, translations in, tests out, the same bytes each time."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from collections.abc import Mapping
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


def metadata() -> configparser.SectionProxy:
    """What metadata.txt says: the one place of version, homepage, tracker and repository."""
    read = configparser.ConfigParser()
    read.read(ROOT / "metadata.txt", encoding="utf-8")
    return read["general"]


def release_faults(general: Mapping[str, str]) -> list[str]:
    """What the plugin store refuses of the addresses in metadata.txt; a build for tests may keep them."""
    faults = [
        f"metadata.txt: {name} is not a web address yet: {general[name]}"
        for name in ("homepage", "tracker", "repository")
        if not general[name].startswith("https://") or "//example." in general[name]
    ]
    if general["email"].endswith(("@example.org", "@example.com")):
        faults.append(f"metadata.txt: email cannot be confirmed: {general['email']}")
    return faults


def build() -> Path:
    """Write the zip and return its path."""
    path = ROOT / "dist" / f"repere-{metadata()['version']}.zip"
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name in files():
            entry = zipfile.ZipInfo(f"repere/{name}", STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, (ROOT / name).read_bytes())
    return path


if __name__ == "__main__":
    if "--release" in sys.argv[1:] and (wrong := release_faults(metadata())):
        sys.exit("\n".join(wrong))
    sys.stdout.write(f"{build().relative_to(ROOT)}\n")
