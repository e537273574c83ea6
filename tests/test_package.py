"""The zip a technician installs: one folder, translations and licence in, tests out, always the same bytes."""

from __future__ import annotations

import zipfile

import package


def test_the_zip_is_what_qgis_expects():
    path = package.build()
    first = path.read_bytes()
    names = zipfile.ZipFile(path).namelist()
    assert {name.split("/")[0] for name in names} == {"repere"}
    for needed in ("metadata.txt", "LICENSE", "plugin.py", "resources/i18n/repere_fr.qm", "README.md"):
        assert f"repere/{needed}" in names
    assert not [name for name in names if "/tests/" in name or "/bench/" in name or name.endswith((".pyc", ".so"))]
    roots = {name.split("/")[1] for name in names}
    assert not roots & {"pyproject.toml", "requirements-dev.txt", "CONTRIBUTING.md", "Makefile"}
    assert not [name for name in roots if name.startswith(".")]
    assert package.build().read_bytes() == first


def test_a_release_is_refused_while_its_addresses_are_examples():
    general = dict(package.metadata())
    general.update(homepage="https://example.org/repere", email="repere@example.org")
    general.update(tracker="http://namur.be/issues", repository="https://namur.be/repere")
    wrong = package.release_faults(general)
    assert [fault.split()[1] for fault in wrong] == ["homepage", "tracker", "email"]
    real = dict.fromkeys(("homepage", "tracker", "repository"), "https://namur.be/repere")
    assert package.release_faults({**real, "email": "sig@namur.be"}) == []
