"""The lints themselves are tested: a check that cannot fail is none."""

from __future__ import annotations

from pathlib import Path

import enums


def test_a_short_enum_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(enums, "ROOT", tmp_path)
    wrong = Path(tmp_path / "wrong.py")
    wrong.write_text("x = Qt.UserRole\nd.exec_()\nfrom PyQt5 import QtCore\n", encoding="utf-8")
    assert len(list(enums.faults(wrong, enums.classes()))) == 3


def test_a_scoped_enum_is_not(tmp_path, monkeypatch):
    monkeypatch.setattr(enums, "ROOT", tmp_path)
    right = Path(tmp_path / "right.py")
    right.write_text("x = Qt.ItemDataRole.UserRole\nd.exec()\n", encoding="utf-8")
    assert list(enums.faults(right, enums.classes())) == []
