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
    assert package.build().read_bytes() == first
