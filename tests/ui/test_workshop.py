"""Training: an exercise from its card to solved, a desk in a class, the trainer's board."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import kit
import pytest
import requests
from repere.services.exercises.classroom import DeskState, OrderBook, read_desk_states, write_desk_state
from repere.services.profile import parse
from repere.services.workspace.workspace import Workspace
from repere.ui.qgis.translate import tr
from repere.ui.session import Session
from repere.ui.workshop.lesson import Lesson, find_colleagues_change
from repere.ui.workshop.trainer_board import TrainerBoard
from repere.ui.workshop.training_page import TrainingPage


class Quiet:
    """Stands for the message bar."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *values, **_more: self.texts.append(str(values[0]) if values else name)

    def attribute_to(self, _action: str, *, succeeded: bool) -> Any:
        from contextlib import nullcontext

        return nullcontext()


@pytest.fixture
def desk(first_day: str, wait: Callable[..., None]) -> Iterator[Session]:
    session = Session(Quiet())  # type: ignore[arg-type]
    session.open(parse(requests.get(f"{first_day}/sandbox/profile.json", timeout=30).text, "profile.json"))
    wait(lambda: session.is_open)
    yield session
    session.close()
    requests.delete(f"{first_day}/sandbox/faults", timeout=30)


@pytest.fixture
def page(desk: Session, first_day: str, qgis_app) -> Iterator[TrainingPage]:
    made = TrainingPage(Lesson(desk, lambda: first_day), lambda: None)
    yield made
    made.link.pause()
    made.deleteLater()


def begin(page: TrainingPage, name: str, wait: Callable[..., None], settle: Callable[[], None]) -> None:
    page.cards.buttons[name].click()
    wait(lambda: page.lesson.exercise is not None and page.lesson.exercise.id == name and page.lesson.desk.is_open)
    settle()


def close_report(url: str, number: str) -> None:
    form = {
        "api_key": "k", "service_request_id": number, "update_id": f"u-{number}", "status": "closed",
        "updated_datetime": "2026-11-27T10:00:00Z", "description": "Enlevé.",
    }  # fmt: skip
    requests.post(f"{url}/open311/v2/servicerequestupdates.json", data=form, timeout=30).raise_for_status()


def test_an_exercise_is_begun_verified_solved_and_left(
    page: TrainingPage, first_day: str, wait: Callable[..., None], settle: Callable[[], None]
) -> None:
    lesson, shown = page.lesson, page.exercise_page
    own = lesson.desk.path
    with Workspace(own) as workspace:
        workspace.set_note("mine", "kept")
    begin(page, "mon-premier-signalement", wait, settle)
    assert page.is_wanted_in_front and page.stack.currentWidget() is shown and lesson.desk.path != own
    page.verify_button.click()
    wait(lambda: bool(lesson.results))
    texts = [shown.checks.itemAt(row).widget().text() for row in range(shown.checks.count())]
    assert texts[0].startswith("○") and "001493" in texts[1] and not shown.solved.isVisibleTo(page)
    for _hint in range(3):
        assert shown.hint_button.isEnabled()
        shown.hint_button.click()
    assert shown.hints.count() == 3 and not shown.hint_button.isEnabled()
    close_report(first_day, "001493")
    page.verify_button.click()
    wait(lambda: lesson.step == 2)
    assert shown.solved.isVisibleTo(page) and lesson.is_solved(lesson.exercise)
    # begun again it is not solved, and what was done is kept aside
    shown.again_button.click()
    wait(lambda: not lesson.results and lesson.desk.is_open)
    settle()
    page.verify_button.click()
    wait(lambda: bool(lesson.results))
    assert lesson.step == 0
    shown.states.name.setText("Leçon 3")
    shown.states.save_button.click()
    wait(lambda: "lecon-3" in lesson.saves)
    assert {"own", "aside-mon-premier-signalement", "lecon-3"} <= set(lesson.saves)
    shown.states.name.setText(" !! ")
    shown.states.save_button.click()
    assert shown.states.fault.isVisibleTo(page)
    shown.states.choice.setCurrentIndex(shown.states.choice.findData("aside-mon-premier-signalement"))
    shown.states.load_button.click()
    wait(lambda: not lesson.results and lesson.desk.is_open)
    settle()
    page.verify_button.click()
    wait(lambda: lesson.step == 2)
    # left: the learner's own town and workspace are back
    shown.leave_button.click()
    wait(lambda: lesson.exercise is None and lesson.desk.is_open)
    settle()
    assert page.stack.currentWidget() is page.cards
    with Workspace(lesson.desk.path) as workspace:
        assert workspace.get_note("mine") == "kept"
    assert requests.get(f"{first_day}/sandbox/state", timeout=30).json()["incidents"] == 1500


def test_the_switches_are_the_towns_faults(
    page: TrainingPage, first_day: str, wait: Callable[..., None], settle: Callable[[], None]
) -> None:
    begin(page, "adresse-deplacee", wait, settle)
    switches = page.exercise_page.faults.switches
    assert set(switches) == {"slow_network", "outage", "lost_reply", "quota_exceeded"}
    switches["outage"].click()
    wait(lambda: page.lesson.faults == ["outage"])
    assert requests.get(f"{first_day}/open311/v2/services.json", timeout=30).status_code == 503
    # who verifies is not in the outage
    page.lesson.verify()
    wait(lambda: bool(page.lesson.results))
    page.lesson.clear_faults()
    wait(lambda: page.lesson.faults == [])
    assert not switches["outage"].isChecked()
    with Workspace(page.lesson.desk.path) as workspace:
        assert find_colleagues_change(workspace) is None
    page.exercise_page.faults.colleague.click()
    wait(lambda: any("decide" in text or "décidez" in text for text in page.lesson.desk.messages.texts))


def test_a_desk_tells_its_class_and_obeys_its_trainer(
    page: TrainingPage, tmp_path: Path, wait: Callable[..., None], settle: Callable[[], None]
) -> None:
    folder = tmp_path / "class"
    box = page.cards.class_box
    box.nickname.setText("Zoé")
    box.folder.setText(str(folder))
    box.join_button.click()
    assert box.fault.isVisibleTo(page) and not page.link.is_joined
    folder.mkdir()
    box.join_button.click()
    wait(lambda: bool(read_desk_states(folder)[0]) and bool(page.link.state.session))
    assert page.hand.isVisibleTo(page)
    orders = OrderBook(folder)
    orders.give("start", exercise="adresse-deplacee")
    wait(lambda: not page.link._work.is_busy)
    page.link.exchange()
    wait(lambda: page.lesson.exercise is not None and page.lesson.desk.is_open)
    settle()
    page.lesson.show_hint()
    page.tell_error("HTTP 503")
    wait(lambda: not page.link._work.is_busy)
    page.hand.setChecked(True)
    wait(lambda: any(state.hand for state in read_desk_states(folder)[0].values()))
    (state,) = read_desk_states(folder)[0].values()
    assert (state.nickname, state.exercise, state.steps, state.hints) == ("Zoé", "adresse-deplacee", 2, 1)
    assert state.error == "HTTP 503"
    page.link.leave()
    assert read_desk_states(folder)[0] == {} and not page.link.is_joined


@pytest.fixture
def board(qgis_app, tmp_path: Path) -> Iterator[TrainerBoard]:
    made = TrainerBoard(clock=lambda: clock.now)
    clock = SimpleNamespace(now=0.0)
    made.test_clock = clock
    yield made
    made.close()
    made.deleteLater()


def look(board: TrainerBoard, wait: Callable[..., None], now: float) -> list[list[str]]:
    wait(lambda: not board._work.is_busy)
    board.test_clock.now = now
    seen: list[Any] = []
    board._work.run(lambda: board.board.observe(now), lambda rows: (board._seen(rows), seen.append(rows)))
    wait(lambda: bool(seen))
    table = board.table
    return [[table.item(row, column).text() for column in range(6)] for row in range(table.rowCount())]


def test_the_board_shows_a_class_the_longest_stuck_first(
    board: TrainerBoard, tmp_path: Path, wait: Callable[..., None]
) -> None:
    names = ("adresse-deplacee", "mon-premier-signalement", "rue-renommee", "conflit-collegue", "la-region-repond")
    desks = [DeskState(f"{number:012x}", f"P{number}", names[number % 5], 0, 9) for number in range(12)]
    for state in desks:
        write_desk_state(tmp_path, state)
    board.folder.setText(str(tmp_path / "away"))
    board.open_folder()
    assert board.fault.isVisibleTo(board) and not board.controls.isEnabled()
    board.folder.setText(str(tmp_path))
    board.open_folder()
    assert len(look(board, wait, 0)) == 12
    for state in desks[1:]:
        write_desk_state(tmp_path, replace(state, step=1, beat=1))
    write_desk_state(tmp_path, replace(desks[4], step=3, beat=1))
    write_desk_state(tmp_path, replace(desks[7], step=1, beat=1, hand=True, error="HTTP 503"))
    lines = look(board, wait, 300)
    assert lines[0][0] == "P0" and lines[0][3] == "5" and lines[0][2].startswith("0/")
    assert lines[-1][0] == "P4" and lines[-1][2] == "✔"
    raised = next(line for line in lines if line[0] == "P7")
    assert raised[4:] == [tr("raised"), "HTTP 503"] and "12" in board.summary.text()
    # orders: for one, for all
    board.whom.setCurrentIndex(1)
    board.order("again")
    assert board.fault.isVisibleTo(board)
    board.table.selectRow(0)
    board.order("again")
    board.whom.setCurrentIndex(0)
    board.order("fault", fault="lost_reply")
    board.order("fault", fault="colleague")
    board.order("start", "adresse-deplacee")
    given = [(each.action, each.desk) for each in board.orders.orders]
    assert given == [("again", "0" * 12), ("fault", ""), ("fault", ""), ("start", "")]
    # for the room: no names, large, nothing of the trainer's
    board.names.setChecked(False)
    board.projector.setChecked(True)
    assert board.table.item(0, 0).text() == "1" and not board.controls.isVisibleTo(board)
    assert board.table.isColumnHidden(5) and not any(board.table.item(row, 0).text() == "P7" for row in range(12))


def test_the_kits_sheets_are_pdf(qgis_app, tmp_path: Path) -> None:
    paths = kit.write_sheets(tmp_path)
    assert len(paths) == 3 and all(path.read_bytes().startswith(b"%PDF") for path in paths)
