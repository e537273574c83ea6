"""The zip a technician installs: one folder, translations and licence in, tests out, always the same bytes."""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import zipfile
from xml.etree import ElementTree

import package
import pytest

RELEASE = {"REPOSITORY": "https://code.namur.be/repere", "EMAIL": "sig@namur.be", "HOST": "https://sig.namur.be/qgis/"}


def test_the_zip_is_what_qgis_expects():
    path = package.build({})
    first = path.read_bytes()
    names = zipfile.ZipFile(path).namelist()
    assert {name.split("/")[0] for name in names} == {"repere"}
    for needed in ("metadata.txt", "LICENSE", "plugin.py", "resources/i18n/repere_fr.qm", "README.md"):
        assert f"repere/{needed}" in names
    assert not [name for name in names if "/tests/" in name or "/bench/" in name or name.endswith((".pyc", ".so"))]
    roots = {name.split("/")[1] for name in names}
    assert not roots & {"pyproject.toml", "requirements-dev.txt", "CONTRIBUTING.md", "Makefile"}
    assert not [name for name in roots if name.startswith(".")]
    assert package.build({}).read_bytes() == first


def test_a_release_is_refused_while_its_addresses_are_not_set(capsys):
    assert package.main(["--release"], {}) == 1
    assert "REPOSITORY" in capsys.readouterr().err
    assert len(package.release_faults({"REPOSITORY": "https://example.org/repere", "EMAIL": "a@example.org"})) == 2
    assert len(package.release_faults({"REPOSITORY": "http://namur.be/repere", "EMAIL": "sig@namur"})) == 2
    assert package.release_faults(RELEASE) == []


def test_a_release_leaves_what_a_region_hosts():
    zipped, digest, changes, listing = package.release(RELEASE)
    assert digest.read_text().split() == [hashlib.sha256(zipped.read_bytes()).hexdigest(), zipped.name]
    [plugin] = ElementTree.parse(listing).getroot()
    assert plugin.get("name") == "Repère"
    assert plugin.findtext("download_url") == f"https://sig.namur.be/qgis/{zipped.name}"
    assert plugin.findtext("qgis_minimum_version") == "3.40"
    read = configparser.ConfigParser(interpolation=None)
    read.read_string(zipfile.ZipFile(zipped).read("repere/metadata.txt").decode())
    general = read["general"]
    assert general["tracker"] == "https://code.namur.be/repere/issues"
    assert general["changelog"].splitlines()[0] == changes.read_text(encoding="utf-8").splitlines()[0]
    assert "example.org" not in dict(general).values()


def test_a_version_without_changes_is_not_packaged():
    with pytest.raises(ValueError, match=r"0\.2\.0"):
        package.extract_changelog("0.2.0", "# Changelog\n\n## 0.1.0\n\nFirst.\n")
    assert package.extract_changelog("0.1.0", "## 0.2.0 (2027)\n\nB.\n\n## 0.1.0\n\nA.\n") == "A."


def test_what_a_shell_script_starts_is_there():
    """`make demo` with a display asked for a file that had been renamed, and no test has a display."""
    for script in (package.ROOT / "scripts").iterdir():
        if script.is_file() and not script.suffix:
            named = re.findall(r"\bscripts/\w+\.py\b", script.read_text(encoding="utf-8"))
            assert not [name for name in named if not (package.ROOT / name).exists()], script.name


def test_the_zip_has_the_manual_alone_of_the_pages_and_each_picture_that_it_shows():
    files = package.list_files()
    pages = {name for name in files if name.startswith("docs/") and name.endswith(".md")}
    assert {name.split("/")[1] for name in pages} == {"manual", "conformance"}
    linked = {
        os.path.normpath(f"{page}/../{target}")
        for page in pages
        for target in re.findall(r"\]\(([^)#]+)", (package.ROOT / page).read_text(encoding="utf-8"))
        if not target.startswith("https://")
    }
    assert linked <= set(files)
    assert {name for name in files if name.startswith("docs/images/")} <= linked
