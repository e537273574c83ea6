"""How a day flows: what is said and when it goes, what the keys and the wheel do, what stands ready to be sent."""

from __future__ import annotations

from collections import Counter

import pytest
import repere
from qgis.core import Qgis, QgsSettings
from qgis.gui import QgsGui, QgsMapCanvas, QgsMapToolPan, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QShortcut, QWidget
from repere.services.errors import ServerError
from repere.services.model.correction import State
from repere.services.workspace.workspace import Workspace
from repere.ui.corrections.edit_form import _position, _position_text
from repere.ui.corrections.pending_strip import find_next_step
from repere.ui.incidents.text_blocks import TextBlockButton, read_own_blocks
from repere.ui.map.map_tools import PointTool
from repere.ui.qgis import settings, translate
from repere.ui.qgis.messages import MessageBar
from repere.ui.qgis.shortcuts import DEFAULT_KEYS, EscapeFromMap
from repere.ui.session import Session
from repere.ui.widgets import basics
from repere.ui.widgets.basics import bind_key, shortcut_button
from repere.ui.widgets.inputs import AuthConfigSelect, ComboBox, DateEdit, DoubleSpinBox, SpinBox, TabWidget


def failure(service: str = "BeSt Address", code: int = 503) -> ServerError:
    return ServerError("{service} cannot work now (HTTP {code}).", service=service, code=code)


def texts(messages: MessageBar) -> list[str]:
    return [item.text() for item in messages.bar.items()]


@pytest.fixture
def messages(qgis_app):
    return MessageBar(QgsMessageBar())


def test_ten_failures_of_a_service_are_one_message_with_a_count(messages):
    for _try in range(10):
        messages.error(failure())
    messages.error(failure("FixMyStreet"))
    assert len(texts(messages)) == 2
    assert sum("(10 times)" in text for text in texts(messages)) == 1


def test_success_takes_its_own_failure_away_and_no_other(qgis_app, settle):
    desk = Session(MessageBar(QgsMessageBar()))

    def failing(job):
        raise failure("FixMyStreet")

    desk.run_job("Refreshing incidents", failing, lambda _nothing: None)
    desk.run_hidden("Reading the history", failing, lambda _nothing: None)
    desk.run_job("Comparing addresses", lambda job: job.isCanceled() or job.missing, lambda _nothing: None)
    settle()
    assert len(texts(desk.messages)) == 2
    desk.run_job("Refreshing incidents", lambda job: 1, lambda _nothing: None)
    settle()
    # its history still fails
    assert len(texts(desk.messages)) == 2
    desk.run_hidden("Reading the history", lambda job: 1, lambda _nothing: None)
    settle()
    (left,) = texts(desk.messages)
    assert "Comparing addresses" in left
    desk.close()
    assert not texts(desk.messages)


def test_what_a_job_says_when_it_is_done_stays_until_the_next_time(qgis_app, settle):
    desk = Session(MessageBar(QgsMessageBar()))

    def push(unsent: int) -> None:
        def done(_nothing):
            if unsent:
                desk.messages.show(f"{unsent} not sent", Qgis.MessageLevel.Warning)

        desk.run_job("Sending corrections", lambda job: 0, done)
        settle()

    push(2)
    push(1)
    assert texts(desk.messages) == ["1 not sent"]
    push(0)
    assert not texts(desk.messages)


def test_a_message_that_was_closed_begins_to_count_anew(messages):
    messages.error(failure())
    messages.bar.popWidget(messages.bar.items()[0])
    messages.error(failure())
    assert len(texts(messages)) == 1 and "times" not in texts(messages)[0]


def turn_wheel(widget: QWidget) -> bool:
    """Turn the wheel two notches over a widget that has the focus; return whether it took them for itself."""
    widget.show()
    widget.setFocus()
    still = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    event = QWheelEvent(QPointF(3, 3), QPointF(3, 3), QPoint(0, -240), QPoint(0, -240), Qt.MouseButton.NoButton, *still)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_scrolls_and_changes_no_value(qgis_app):
    box, numbers, decimals, day, tabs, sign_in = (
        ComboBox(), SpinBox(), DoubleSpinBox(), DateEdit(), TabWidget(), AuthConfigSelect()
    )  # fmt: skip
    box.addItems(["Unchanged", "Investigating", "Fixed"])
    for name in ("Answer", "History"):
        tabs.addTab(QWidget(), name)
    numbers.setValue(5)
    decimals.setValue(5)
    before = day.date()
    sign_in.show()
    (choice,) = sign_in.findChildren(QComboBox)[:1]
    for widget in (box, numbers, decimals, day, tabs.tabBar(), choice):
        assert not turn_wheel(widget), type(widget).__name__
    assert (box.currentIndex(), numbers.value(), decimals.value(), tabs.currentIndex()) == (0, 5, 5, 0)
    assert day.date() == before


@pytest.fixture
def dock(qgis_iface, first_day, wait, monkeypatch):
    """The dock, open on the training town; nothing is fetched unasked."""
    monkeypatch.setattr("repere.ui.dock.Dock.refresh_all", lambda _dock: None)
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    dock.desk.messages.bar = QgsMessageBar()
    dock._sandbox_ready(first_day)
    wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
    yield dock
    plugin.unload()


def test_the_town_says_what_it_is_that_it_stopped_and_asks_before_a_reset(dock, wait, settle, tmp_path, monkeypatch):
    assert dock.exercise.isVisibleTo(dock) and not dock.reset_question.isVisibleTo(dock)
    started = []
    monkeypatch.setattr(dock.sandbox, "start", lambda: started.append(True))
    dock._sandbox_stopped()
    item = dock._stopped_message
    assert "stopped" in item.text() and "start" not in item.text()
    assert set(dock._states.values()) == {"down"} and set(dock._states) == set(dock.desk.profile.services)
    item.findChild(QPushButton).click()
    assert started
    monkeypatch.setattr(dock.sandbox, "url", dock.desk.profile.services["reporting"].url.partition("/open311")[0])
    dock.ask_before_reset()
    dock.reset_question.refuse.click()
    assert not dock.desk.is_busy()
    old = dock.desk.path
    assert old.exists()
    # a reading that began only after the reset would make the old file anew
    settle()
    dock.ask_before_reset()
    dock.reset_question.go.click()
    wait(lambda: dock.desk.is_open and dock.desk.path != old and len(dock.panels) == 4)
    wait(lambda: not dock.desk.is_busy())
    assert not dock.reset_question.isVisibleTo(dock)
    assert [path.name for path in tmp_path.glob("huy-*.gpkg")] == [dock.desk.path.name]
    dock.desk.close()
    assert not dock.exercise.isVisibleTo(dock)


def test_f5_stays_qgiss_and_every_key_can_be_changed_in_its_list(dock, wait):
    manager = QgsGui.shortcutsManager()
    assert dock.refresh.shortcut().isEmpty()
    keys = {action.objectName(): action.shortcut().toString() for action in manager.listActions()}
    assert {f"Repere{name}" for name in DEFAULT_KEYS} <= set(keys)
    assert "F5" not in keys.values() and keys["RepereRefresh"] == "Shift+F5" and "Shift+F5" in dock.refresh.toolTip()
    named = {shortcut.objectName() for shortcut in manager.listShortcuts()}
    assert {"RepereRegisterRight", "RepereSourceRight", "RepereDecision1", "RepereSend", "ReperePrepareAnswer"} <= named
    for name, panel in dock.panels.items():
        manager.actionByName(f"Repere{name.capitalize()}").trigger()
        assert dock.stack.currentWidget() is panel


def test_a_key_that_was_changed_is_the_one_that_acts_and_that_is_shown(qgis_app):
    heard = []
    page = QWidget()
    QgsSettings().setValue("shortcuts/RepereTestKey", "F9")
    try:
        button = shortcut_button("Decide", "1", page, lambda: heard.append(True), "TestKey")
    finally:
        QgsSettings().remove("shortcuts/RepereTestKey")
    assert "F9" in button.text()
    (shortcut,) = page.findChildren(QShortcut)
    assert shortcut.key().toString() == "F9"


def test_a_digit_in_a_filter_decides_nothing(qgis_app, monkeypatch):
    heard = []
    page = QWidget()
    filters, table = ComboBox(page), QWidget(page)
    shortcut = bind_key("1", page, lambda: heard.append("1"))
    for widget, expected in ((filters, []), (table, ["1"])):
        # a window of a test need not get the focus
        monkeypatch.setattr("repere.ui.widgets.basics.QApplication.focusWidget", lambda widget=widget: widget)
        shortcut.activated.emit()
        assert heard == expected


def test_escape_on_the_map_presses_back_unless_a_tool_draws(qgis_app):
    heard, canvas, dock = [], QgsMapCanvas(), QWidget()
    back = QWidget(dock)
    shortcut_button("Back", "Escape", back, lambda: heard.append("back"))
    keeper = EscapeFromMap(canvas, dock)
    dock.show()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert heard == ["back"]
    tool = PointTool(canvas, QPushButton(dock), lambda *_point: None)
    canvas.setMapTool(tool)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert heard == ["back"]
    back.hide()
    canvas.setMapTool(QgsMapToolPan(canvas))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert heard == ["back"] and keeper.parent() is dock


class Hand:
    """A person's mouse: it clicks what is in sight, and the clicks are counted."""

    def __init__(self):
        self.clicks = 0

    def press(self, button) -> None:
        assert button.isVisibleTo(button.window()) and button.isEnabled(), button.text()
        self.clicks += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose_row(self, worklist, number: int) -> None:
        self.clicks += 1
        place = worklist.table.visualRect(worklist.model.index(number, 0)).center()
        QTest.mouseClick(worklist.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert worklist.current() is worklist.model.shown[number]


def states(dock) -> list[State]:
    with Workspace(dock.desk.path) as workspace:
        return [row.state for row in workspace.list_corrections()]


def compare(dock, wait) -> None:
    dock.panels["addresses"].refresh()
    wait(lambda: bool(dock.panels["addresses"].list.model.rows) and not dock.desk.is_busy())


def test_the_first_correction_takes_at_most_six_clicks(dock, wait):
    compare(dock, wait)
    hand, addresses, corrections = Hand(), dock.panels["addresses"], dock.panels["corrections"]
    # the town was opened
    hand.clicks = 1
    hand.press(dock._buttons["addresses"])
    number = next(n for n, row in enumerate(addresses.list.model.shown) if row.can_correct_source)
    hand.choose_row(addresses.list, number)
    hand.press(addresses.fix)
    wait(lambda: corrections.strip.count == 1)
    hand.press(corrections.strip.go)
    wait(corrections.delayed.timer.isActive)
    corrections.delayed.timer.timeout.emit()
    wait(lambda: states(dock) == [State.APPLIED])
    assert hand.clicks <= 6
    wait(lambda: not corrections.strip.isVisibleTo(dock))


@pytest.fixture
def incidents(dock, wait):
    dock.panels["incidents"].refresh()
    wait(lambda: bool(dock.panels["incidents"].list.model.rows) and not dock.desk.is_busy())
    # in front since the town was opened: that takes no click
    wait(lambda: dock.stack.currentWidget() is dock.panels["incidents"])
    return dock.panels["incidents"]


def answer(incidents, hand: Hand, number: int, words: str) -> None:
    """A status and words for a row, sent: the list is opened and one chosen, the words typed."""
    hand.choose_row(incidents.list, number)
    incidents.status.setCurrentIndex(incidents.status.findData("fixed"))
    hand.clicks += 3
    incidents.comment.setText(words)
    hand.press(incidents.details.send)


def test_an_incident_is_answered_in_six_clicks_and_nothing_leaves_before_its_time(dock, incidents, wait, first_day):
    hand, corrections = Hand(), dock.panels["corrections"]
    # the town was opened
    hand.clicks = 1
    answer(incidents, hand, 0, "Réparé ce matin.")
    assert hand.clicks <= 6
    delayed = corrections.delayed
    wait(delayed.timer.isActive)
    wait(lambda: not dock.desk.is_busy())
    assert states(dock) == [State.APPROVED] and delayed.timer.interval() == 5000
    delayed.undo()
    wait(lambda: states(dock) == [State.DRAFT])
    assert not delayed.timer.isActive()
    # undone, it is a draft as any other
    wait(lambda: corrections.step.name == "approve_and_send")
    hand.press(corrections.strip.go)
    wait(delayed.timer.isActive)
    delayed.timer.timeout.emit()
    wait(lambda: states(dock) == [State.APPLIED])


def test_what_was_about_to_go_when_the_panel_was_closed_stays_and_is_said(dock, incidents, wait):
    corrections, bar = dock.panels["corrections"], dock.desk.messages.bar
    answer(incidents, Hand(), 1, "Réparé hier.")
    wait(corrections.delayed.timer.isActive)
    dock.close()
    assert not corrections.delayed.timer.isActive()
    assert any("not sent" in item.text() for item in bar.items())
    dock.setVisible(True)
    # what waited before is not sent along with what a person chose now
    answer(incidents, Hand(), 2, "Réparé avant-hier.")
    wait(corrections.delayed.timer.isActive)
    dock.desk.close()
    assert not corrections.delayed.timer.isActive()
    assert states(dock) == [State.APPROVED, State.APPROVED]
    assert any("not sent" in item.text() for item in bar.items())


@pytest.mark.parametrize(
    "rows, review, step, count",
    [
        ([], "none", "", 0),
        ([("reporting", State.DRAFT)] * 2, "none", "approve_and_send", 2),
        ([("reporting", State.DRAFT)] * 2, "one", "approve", 2),
        ([("reporting", State.APPROVED), ("addressing", State.APPROVED)], "none", "push", 1),
        ([("addressing", State.APPROVED)] * 3, "none", "dossier", 3),
        ([("addressing", State.DRAFT)], "none", "approve", 1),
        ([("reporting", State.SUBMITTED)], "none", "push", 0),
        ([("addressing", State.SUBMITTED)], "none", "", 0),
    ],
)
def test_the_one_button_says_the_step_at_hand(qgis_app, rows, review, step, count):
    found = find_next_step(Counter(rows), roles_by_hand={"addressing"}, review=review)
    assert (found.name, found.count) == (step, count)


def test_one_is_not_written_as_many_and_numbers_are_the_locales(qgis_app, monkeypatch):
    monkeypatch.setattr(translate, "get_locale", lambda: QLocale("fr_BE"))
    monkeypatch.setattr(basics, "get_locale", lambda: QLocale("fr_BE"))
    for language, one, many in (
        ("fr", "1 écart trouvé.", "2\u202f128 écarts trouvés."),
        ("en", "1 difference found.", "2\u202f128 differences found."),
    ):
        translator = translate.install(language)
        try:
            shown = [translate.plural("{count} differences found.", count) for count in (1, 2128)]
        finally:
            QCoreApplication.removeTranslator(translator)
        assert [text.replace("\xa0", "\u202f") for text in shown] == [one, many]
    assert basics.format_position(209358.8, 133828.59).replace("\xa0", "\u202f") == "209\u202f358,80  133\u202f828,59"
    assert basics.format_percent(0.0).startswith("0 %") or basics.format_percent(0.0) == "0\xa0%"
    # what stands in a field to be changed is read as it is written
    assert _position(_position_text(209358.8, 133828.59), None) == {"x": 209358.8, "y": 133828.59, "crs": "EPSG:31370"}


def test_a_text_is_chosen_with_todays_date_kept_and_removed(qgis_app):
    comment, today = QLineEdit(), basics.format_calendar_day(QDate.currentDate())
    button = TextBlockButton(comment)

    def entries() -> list:
        button.fill_menu()
        return [action for action in button.menu().actions() if action.text() and not action.menu()]

    shipped = entries()
    shipped[0].trigger()
    assert today in comment.text() and "{date}" not in comment.text()
    comment.setText(f"Avaloir curé le {today} {{merci}} & bonne journée <b>")
    entries()[-1].trigger()
    assert read_own_blocks() == ["Avaloir curé le {date} {merci} & bonne journée <b>"]
    comment.clear()
    own = entries()
    assert len(own) == len(shipped) + 1 and not own[-1].isEnabled()
    own[0].trigger()
    assert comment.text() == f"Avaloir curé le {today} {{merci}} & bonne journée <b>"
    button.remove(read_own_blocks()[0])
    assert len(entries()) == len(shipped)
    settings.put("text_blocks", "{broken")
    assert read_own_blocks() == []
