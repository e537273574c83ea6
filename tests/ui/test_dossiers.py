"""What a commune and its region send each other, through the screens: seals, receiving, answering, opening."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication, QgsSettings
from repere.services.dossiers.seal_key import draw_key, fingerprint_key, format_key
from repere.services.errors import RepereError
from repere.ui.dossiers import key_store
from repere.ui.dossiers.seal_page import SealPage

HUY, GEMBLOUX = "61031", "92142"


@pytest.fixture(autouse=True)
def empty_store(qgis_app):
    """An authentication store that is open and has no key."""
    manager = QgsApplication.authManager()
    assert manager.masterPasswordIsSet() or manager.setMasterPassword("of the test", True)
    yield manager
    for name in (key_store._SETTING, key_store._COMMUNES):
        manager.removeAuthSetting(name)


def make_desk(nis_code: str = HUY) -> SimpleNamespace:
    said: list[str] = []
    messages = SimpleNamespace(said=said, show=lambda text, *_level: said.append(text), error=said.append)
    return SimpleNamespace(profile=SimpleNamespace(commune=SimpleNamespace(nis_code=nis_code)), messages=messages)


def test_a_key_is_drawn_kept_replaced_and_forgotten(qgis_app):
    page = SealPage(make_desk(), lambda: None)
    page.show_now()
    assert "Huy" in page.commune.currentText() and not page.keep.isEnabled() and not page.forget.isEnabled()
    page.draw_key()
    text = page.key.text()
    assert key_store.read_keys() == {} and page.keep.isEnabled()
    page.keep.click()
    first = key_store.read_key(HUY)
    assert format_key(first) == text and fingerprint_key(first) in page.state.text() and not page.key.text()
    page.key.setText(text[:-1])
    page.keep.click()
    assert "slip" in page.advice.text() and key_store.read_key(HUY) == first
    page.key.setText(format_key(draw_key()))
    page.keep.click()
    assert page.question.isVisibleTo(page) and key_store.read_key(HUY) == first
    page.question.go.click()
    assert key_store.read_key(HUY) != first
    page.commune.setCurrentIndex(page.commune.findData(GEMBLOUX))
    page.key.setText(text)
    page.keep.click()
    assert set(key_store.read_keys()) == {HUY, GEMBLOUX} and "2" in page.state.text()
    page.forget.click()
    page.question.go.click()
    assert not key_store.has_key(GEMBLOUX) and key_store.has_key(HUY) and key_store.read_key(GEMBLOUX) == b""


def test_a_key_is_nowhere_in_the_clear(qgis_app, empty_store):
    key = draw_key()
    key_store.store_key(HUY, key)
    assert key.hex() not in str(empty_store.authSetting(key_store._SETTING, "", False))
    settings = QgsSettings()
    kept = " ".join(str(settings.value(name)) for name in settings.allKeys())
    assert key.hex() not in kept and format_key(key) not in kept


def test_a_locked_store_is_said_and_nothing_leaves_unsealed(qgis_app, monkeypatch):
    key_store.store_key(HUY, draw_key())
    locked = SimpleNamespace(
        isDisabled=lambda: False,
        existsAuthSetting=lambda name: True,
        authSetting=lambda name, *_more: HUY if name == key_store._COMMUNES else "",
        setMasterPassword=lambda verify: False,
    )
    monkeypatch.setattr(QgsApplication, "authManager", lambda: locked)
    with pytest.raises(RepereError, match="locked"):
        key_store.read_key(HUY)
    with pytest.raises(RepereError):
        key_store.store_key(HUY, draw_key())
    assert key_store.read_key(GEMBLOUX) == b""
