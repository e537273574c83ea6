"""Builds dist/repere-VERSION.zip: one top folder, translations in, tests out, the same bytes each time.

The version stands in metadata.txt alone, and what changed in CHANGELOG.md. Where the code lives is one variable,
``REPOSITORY``: homepage and tracker are made from it. ``--release`` also leaves, beside the zip, its SHA-256, this
version's part of the changelog, and the plugins.xml of a private repository that a region can host.
"""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).parents[1]
KEPT = (
    "metadata.txt",
    "__init__.py",
    "plugin.py",
    "LICENSE",
    "README.md",
    "ui/",
    "services/",
    "resources/",
    # the manual, and the pages that it leads to; what changed stands in metadata.txt
    "docs/manual/",
    "docs/conformance/",
    "docs/images/",
)
README_PICTURE = "docs/images/window.webp"
STAMP = (2026, 1, 1, 0, 0, 0)


def list_files() -> list[str]:
    """The tracked files that a user needs."""
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    # the .ts are what the .qm are compiled from
    names = (name for name in tracked.split("\0") if name and not name.endswith(".ts"))
    return sorted(name for name in names if name.startswith(KEPT) and name != README_PICTURE)


def read_metadata() -> configparser.SectionProxy:
    """What metadata.txt says: the one place of the version and of the oldest QGIS."""
    read = configparser.ConfigParser(interpolation=None)
    read.read(ROOT / "metadata.txt", encoding="utf-8")
    return read["general"]


def extract_changelog(version: str, text: str) -> str:
    """The part of CHANGELOG.md under the heading of a version, without the heading. Raises ValueError without one."""
    parts = re.split(r"^## +(\S+).*$", text, flags=re.MULTILINE)
    sections = dict(zip(parts[1::2], parts[2::2]))
    if not sections.get(version, "").strip():
        raise ValueError(f"CHANGELOG.md says nothing about {version}.")
    return sections[version].strip()


def release_faults(environment: Mapping[str, str]) -> list[str]:
    """What the plugin store refuses of a release's variables; a build for tests needs none."""
    faults = []
    repository = environment.get("REPOSITORY", "")
    if not repository.startswith("https://") or "//example." in repository:
        faults.append("REPOSITORY is not the web address of the code: make release REPOSITORY=https://… EMAIL=…")
    email = environment.get("EMAIL", "")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", email) or email.endswith(("@example.org", "@example.com")):
        faults.append("EMAIL is not an address at which a mail can be confirmed.")
    return faults


def compose_metadata(environment: Mapping[str, str]) -> str:
    """metadata.txt as it ships: with this version's changes, and the addresses where they are given."""
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8").rstrip("\n")
    changes = extract_changelog(read_metadata()["version"], (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    lines = [text, "changelog=" + "\n".join(f"    {line}" for line in changes.splitlines() if line).strip()]
    if repository := environment.get("REPOSITORY", "").rstrip("/"):
        lines += [f"homepage={repository}", f"tracker={repository}/issues", f"repository={repository}"]
    if email := environment.get("EMAIL", ""):
        lines.append(f"email={email}")
    return "\n".join(lines) + "\n"


def build(environment: Mapping[str, str] = os.environ) -> Path:
    """Write the zip and return its path."""
    path = ROOT / "dist" / f"repere-{read_metadata()['version']}.zip"
    path.parent.mkdir(exist_ok=True)
    # nobody who builds at the same time reads a half of it
    unfinished = path.with_name(f".{path.name}-{os.getpid()}")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name in list_files():
            entry = zipfile.ZipInfo(f"repere/{name}", STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            data = (ROOT / name).read_bytes()
            content = compose_metadata(environment).encode() if name == "metadata.txt" else data
            package.writestr(entry, content, compresslevel=9)
    unfinished.replace(path)
    return path


def describe_repository(metadata: Mapping[str, str], file: str, base: str) -> str:
    """The plugins.xml of a private repository of QGIS's plugin manager; ``base`` is where the zip will lie."""
    fields = {
        "description": metadata["description"],
        "about": metadata["about"],
        "version": metadata["version"],
        "qgis_minimum_version": metadata["qgisMinimumVersion"],
        "qgis_maximum_version": metadata["qgisMaximumVersion"],
        "file_name": file,
        "author_name": metadata["author"],
        "download_url": f"{base}/{file}",
        "tags": metadata["tags"],
        "experimental": metadata["experimental"],
        "deprecated": metadata["deprecated"],
    }
    lines = [f"    <{name}>{escape(value)}</{name}>" for name, value in fields.items()]
    opening = f"  <pyqgis_plugin name={quoteattr(metadata['name'])} version={quoteattr(metadata['version'])}>"
    document = ['<?xml version="1.0" encoding="UTF-8"?>', "<plugins>", opening, *lines, "  </pyqgis_plugin>"]
    return "\n".join([*document, "</plugins>", ""])


def release(environment: Mapping[str, str]) -> list[Path]:
    """Write the zip, and beside it what hosts and announces it."""
    path = build(environment)
    metadata = read_metadata()
    digest = path.with_name(f"{path.name}.sha256")
    digest.write_text(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n", encoding="ascii")
    changes = path.with_name(f"repere-{metadata['version']}-changes.md")
    text = extract_changelog(metadata["version"], (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    changes.write_text(f"{text}\n", encoding="utf-8")
    listing = path.with_name("plugins.xml")
    base = environment.get("HOST", environment["REPOSITORY"]).rstrip("/")
    listing.write_text(describe_repository(metadata, path.name, base), encoding="utf-8")
    return [path, digest, changes, listing]


def main(arguments: list[str], environment: Mapping[str, str] = os.environ) -> int:
    """Build; with ``--release``, refuse while the variables are unset."""
    files = []
    if "--release" in arguments:
        if faults := release_faults(environment):
            sys.stderr.write("\n".join([*faults, ""]))
            return 1
        files = release(environment)
    sys.stdout.write("".join(f"{file.relative_to(ROOT)}\n" for file in files or [build(environment)]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
