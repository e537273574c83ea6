"""Two training towns, one window: the German-speaking one opens from the first page, each keeps its own workspace."""

from __future__ import annotations

import pytest
import repere
from qgis.gui import QgsMessageBar


@pytest.fixture
def dock(qgis_app, qgis_iface, monkeypatch):
    """The dock, empty; what a person does not ask for is not fetched."""
    monkeypatch.setattr("repere.ui.dock.Dock.refresh_all", lambda _dock: None)
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    dock.desk.messages.bar = QgsMessageBar()
    yield dock
    plugin.unload()


def list_messages(dock):
    return [item.text() for item in dock.desk.messages.bar.items()]


def test_eupen_opens_from_the_first_page_and_huy_from_the_header(dock, wait, tmp_path):
    def is_open(name):
        return dock.desk.is_open and dock.desk.profile.name.startswith(name) and len(dock.panels) == 4

    [german] = dock.welcome.other_towns
    assert "Eupen" in german.text()
    german.click()
    wait(lambda: is_open("Eupen") and not dock.desk.is_busy())
    eupen = dock.desk.path
    assert dock.desk.profile.commune.nis_code == "63023" and eupen.name.startswith("eupen-")
    # its own state, and no exercise of the other town
    assert (tmp_path / "sandbox_eupen.sqlite").exists() and not (tmp_path / "sandbox.sqlite").exists()
    dock.show_training()
    cards = dock.training.page.cards
    assert cards.elsewhere.isVisibleTo(dock.training.page)
    assert not any(button.isVisibleTo(dock.training.page) for button in cards.buttons.values())
    lesson = dock.training.page.lesson
    lesson.begin(lesson.exercises[0])
    assert lesson.exercise is None and any("another training town" in text for text in list_messages(dock))
    dock.panels["incidents"].refresh()
    wait(lambda: not dock.desk.is_busy() and dock.panels["incidents"].list.table.model().rowCount() > 0)
    dock.commune.fill_menu()
    [huy] = [action for action in dock.commune.menu().actions() if action.text().endswith("Huy")]
    huy.trigger()
    wait(lambda: is_open("Huy") and not dock.desk.is_busy())
    assert dock.desk.path != eupen and eupen.exists() and (tmp_path / "sandbox.sqlite").exists()
    dock.training.page.show_now()
    assert not cards.elsewhere.isVisibleTo(dock.training.page)
    assert cards.buttons["mon-premier-signalement"].isVisibleTo(dock.training.page)
    # begun exercises hold the town
    lesson.exercise = lesson.exercises[0]
    dock.open_sandbox("eupen")
    assert is_open("Huy") and any("Leave the exercise" in text for text in list_messages(dock))
    lesson.exercise = None
