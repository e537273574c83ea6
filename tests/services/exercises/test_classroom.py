"""A class of twelve desks as processes over one folder: one is killed, one is slow, one lies."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from repere.services.errors import InvalidFile
from repere.services.exercises.board import Board, DeskRow
from repere.services.exercises.classroom import (
    DeskState,
    OrderBook,
    clean_text,
    make_desk_id,
    read_desk_states,
    read_new_orders,
    remove_desk,
    write_desk_state,
)
from repere.services.exercises.exercise import list_exercises
from repere.services.training_town import TrainingTown
from repere.tests.services.exercises.learner import SOLUTIONS, Learner

EXERCISES = {exercise.id: exercise for exercise in list_exercises()[0]}
STEPS = {"mon-premier-signalement": 2, "adresse-deplacee": 2}
KILLED, SLOW, LYING = 3, 5, 7


class Desk:
    def __init__(self, folder: Path, number: int) -> None:
        behaviour = {SLOW: "slow", LYING: "lying"}.get(number, "honest")
        self.id = f"{number:012x}"
        self.process = subprocess.Popen(
            [
                sys.executable,
                str(Path(__file__).with_name("class_desk.py")),
                str(folder),
                self.id,
                f"P{number}",
                behaviour,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def say(self, word: str) -> list[str]:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        return list(json.loads(self.process.stdout.readline()))

    def end(self) -> None:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[Desk]]:
    running = [Desk(tmp_path, number) for number in range(12)]
    for desk in running:
        assert desk.process.stdout
        assert desk.process.stdout.readline() == "begun\n"
    yield running
    for desk in running:
        desk.end()


def by_desk(rows: list[DeskRow]) -> dict[str, DeskRow]:
    return {row.state.desk: row for row in rows}


def test_twelve_desks_one_killed_one_slow_one_lying(desks: list[Desk], tmp_path: Path) -> None:
    board, orders = Board(tmp_path, STEPS), OrderBook(tmp_path)
    assert len(board.observe(0)) == 12
    desks[KILLED].process.kill()
    desks[KILLED].process.wait(30)
    living = [desk for number, desk in enumerate(desks) if number != KILLED]
    # the trainer's clock alone goes on: no desk's is asked
    for desk in living:
        desk.say("step" if desk is not desks[0] else "hand")
    rows = by_desk(board.observe(120))
    assert len(rows) == 12 and not any("ffffffffffff" in desk for desk in rows)
    assert any("another desk" in str(error) for error in board.errors)
    killed, waiting, lying = rows[desks[KILLED].id], rows[desks[0].id], rows[desks[LYING].id]
    assert killed.is_silent and killed.stuck_s == 120 and not rows[desks[1].id].is_silent
    assert waiting.state.hand and "503" in waiting.state.error and waiting.stuck_s == 120
    assert (
        (lying.step, lying.steps) == (2, 2) and len(lying.state.nickname) == 24 and "\u202e" not in lying.state.nickname
    )
    assert rows[desks[1].id].stuck_s == 0 and (rows[desks[1].id].step, rows[desks[1].id].steps) == (1, 2)
    # a file that is half there leaves what was seen of its desk
    desks[SLOW].say("half")
    rows = by_desk(board.observe(130))
    assert rows[desks[SLOW].id].step == 1 and len(rows) == 12
    # the longest stuck first, who is done last
    order = [row.state.desk for row in board.observe(131)]
    assert set(order[:2]) == {desks[0].id, desks[KILLED].id} and order[-1] == desks[LYING].id
    # an order for one, then for all
    orders.give("again", desk=desks[1].id)
    assert desks[1].say("") == ["again"] and desks[2].say("") == []
    orders.give("start", exercise="adresse-deplacee")
    assert [desk.say("") for desk in (desks[1], desks[2], desks[0])] == [["start"]] * 3
    assert desks[1].say("") == []
    rows = by_desk(board.observe(140))
    assert (rows[desks[2].id].state.exercise, rows[desks[2].id].step) == ("adresse-deplacee", 0)
    assert rows[desks[2].id].stuck_s == 0


class Trainee:
    """Desk 0 with a town of its own: it carries the trainer's orders out, and tells what the exercise finds right."""

    def __init__(self, town: TrainingTown, board_folder: Path, folder: Path) -> None:
        self.town, self.board_folder, self.folder = town, board_folder, folder
        self.state = DeskState("a" * 12, "Anne")
        self.learner: Learner | None = None
        self.exchange()

    def exchange(self) -> list[str]:
        """Write the file, and do what was asked."""
        write_desk_state(self.board_folder, self.state)
        self.state, orders = read_new_orders(self.board_folder, self.state)
        for order in orders:
            if order.action in ("start", "again"):
                self.begin(order.exercise or self.state.exercise)
            elif self.learner is not None:
                self.learner.control.set_fault(order.fault)
        self.state = replace(self.state, beat=self.state.beat + 1)
        write_desk_state(self.board_folder, self.state)
        return [order.action for order in orders]

    def begin(self, name: str) -> None:
        self.close()
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        self.learner = Learner(self.town, EXERCISES[name], folder)
        self.state = replace(self.state, exercise=name, step=0)

    def solve(self) -> None:
        assert self.learner is not None
        SOLUTIONS[self.state.exercise](self.learner)
        self.learner.send()
        results = self.learner.verify()
        self.state = replace(self.state, step=sum(result.is_right for result in results), steps=len(results))
        self.exchange()

    def close(self) -> None:
        if self.learner is not None:
            self.learner.workspace.close()


@pytest.mark.slow
def test_a_class_does_five_exercises_with_two_faults_and_one_reset(desks: list[Desk], tmp_path: Path) -> None:
    """A course from its first exercise to its last: twelve desks of processes, and Anne's with a town behind it."""
    board, orders = Board(tmp_path, {name: len(each.checks) for name, each in EXERCISES.items()}), OrderBook(tmp_path)
    for number in (SLOW, LYING):
        desks[number].say("honest")
    town = TrainingTown(tmp_path / "town.sqlite").start()
    anne, now = Trainee(town, tmp_path, tmp_path), 0.0
    try:
        for round_number, name in enumerate(SOLUTIONS):
            orders.give("start", exercise=name)
            assert anne.exchange() == ["start"]
            assert all("start" in desk.say("") for desk in desks)
            rows = by_desk(board.observe(now))
            assert {row.state.exercise for row in rows.values()} == {name} and len(rows) == 13
            assert not any(row.step or row.is_done for row in rows.values())
            if name == "un-tag-de-plus":  # for one desk: Anne's
                orders.give("fault", desk=anne.state.desk, fault="quota_exceeded")
                assert anne.exchange() == ["fault"] and town.faults.list_names(0) == ["quota_exceeded"]
                assert not any(desk.say("") for desk in desks)
                anne.learner.control.clear_faults()
            if name == "adresse-deplacee":  # for all
                orders.give("fault", fault="lost_reply")
                assert anne.exchange() == ["fault"]
                assert all(desk.say("") == ["fault"] for desk in desks)
                assert {row.state.error for row in board.observe(now)} == {"", "lost_reply"}
            now += 120
            stuck = desks[round_number]
            for desk in desks:
                for _check in EXERCISES[name].checks if desk is not stuck else ():
                    desk.say("step")
            anne.solve()
            seen = board.observe(now)
            assert seen[0].state.desk == stuck.id and seen[0].stuck_s >= 120
            assert all(row.is_done for row in seen[1:]), [row for row in seen[1:] if not row.is_done]
            if name == "rue-renommee":
                orders.give("again", desk=desks[9].id)
                assert desks[9].say("") == ["again"] and not anne.exchange() and not desks[8].say("")
                row = by_desk(board.observe(now))[desks[9].id]
                assert (row.state.exercise, row.step, row.stuck_s) == (name, 0, 0)
        # what the trainer broke for her did not make her send anything twice
        assert anne.learner.solved()
    finally:
        anne.close()
        town.stop()


def test_who_joins_late_takes_up_the_last_exercise_and_no_old_fault(tmp_path: Path) -> None:
    orders = OrderBook(tmp_path)
    orders.give("start", exercise="mon-premier-signalement")
    orders.give("start", exercise="adresse-deplacee")
    orders.give("fault", fault="outage")
    state, fresh = read_new_orders(tmp_path, DeskState("0" * 12))
    assert [(each.action, each.exercise) for each in fresh] == [("start", "adresse-deplacee")]
    assert read_new_orders(tmp_path, state) == (state, [])
    orders.give("fault", fault="lost_reply")
    assert [each.fault for each in read_new_orders(tmp_path, state)[1]] == ["lost_reply"]
    # the trainer's computer started again: its numbers do too
    again = OrderBook(tmp_path)
    again.give("start", exercise="mon-premier-signalement")
    assert [each.exercise for each in read_new_orders(tmp_path, state)[1]] == ["mon-premier-signalement"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"\xff\xfe",
        b"[" * 10_000,
        b'{"format": 1, "session": "../../../../", "orders": []}',
        b'{"format": 1, "session": "000000000000", "orders": [{"number": 1, "desk": "", "action": "delete",'
        b' "exercise": "", "fault": ""}]}',
        b'{"format": 1, "session": "000000000000", "orders": [{"number": 1, "desk": "", "action": "start",'
        b' "exercise": "../../x", "fault": ""}]}',
        b" " * 20_000,
    ],
)
def test_orders_of_nobody_are_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "orders.json").write_bytes(content)
    with pytest.raises(InvalidFile):
        read_new_orders(tmp_path, DeskState("0" * 12))


def test_files_that_are_none_of_a_desk_stop_nobody(tmp_path: Path) -> None:
    write_desk_state(tmp_path, DeskState("0" * 12, "Zoé"))
    (tmp_path / "desk-111111111111.json").mkdir()
    (tmp_path / "desk-222222222222.json").write_bytes(b"x" * 100_000)
    (tmp_path / "desk-333333333333.json").write_text('{"format": 1e999}', encoding="utf-8")
    (tmp_path / "desk-zz.json").write_text("{}", encoding="utf-8")
    if hasattr(os, "symlink"):
        (tmp_path / "desk-444444444444.json").symlink_to(tmp_path / "desk-000000000000.json")
    states, errors = read_desk_states(tmp_path)
    assert list(states) == ["0" * 12] and states["0" * 12].nickname == "Zoé" and len(errors) == 4


def test_a_folder_that_is_away_is_said_and_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    board = Board(folder, STEPS)
    with pytest.raises(InvalidFile):
        board.observe(0)
    with pytest.raises(InvalidFile):
        write_desk_state(folder, DeskState("0" * 12))
    folder.mkdir()
    write_desk_state(folder, DeskState("0" * 12))
    assert len(board.observe(1)) == 1 and [path.name for path in folder.iterdir()] == ["desk-000000000000.json"]
    remove_desk(folder, "0" * 12)
    assert board.observe(2) == []


def test_a_file_tells_nothing_of_the_person_but_the_nickname(tmp_path: Path) -> None:
    state = DeskState(make_desk_id(), "Anne  \n O.", error="x" * 500)
    write_desk_state(tmp_path, state)
    (path,) = tmp_path.iterdir()
    value = json.loads(path.read_text(encoding="utf-8"))
    assert value["nickname"] == "Anne O." and len(value["error"]) == 200
    assert set(value) == {"format", *DeskState.__dataclass_fields__}
    assert not {"user", "host", "time", "at"} & set(value)


def test_a_clock_that_is_wrong_is_nobodys_business(tmp_path: Path) -> None:
    board = Board(tmp_path, STEPS)
    state = DeskState("0" * 12, exercise="adresse-deplacee")
    write_desk_state(tmp_path, state)
    os.utime(tmp_path / f"desk-{state.desk}.json", (0, 0))
    board.observe(1000)
    write_desk_state(tmp_path, replace(state, beat=1))
    os.utime(tmp_path / f"desk-{state.desk}.json", (4e9, 4e9))
    (row,) = board.observe(1060)
    assert (row.stuck_s, row.silent_s) == (60, 0)


def test_invisible_signs_are_taken_out() -> None:
    assert clean_text("a\u200bb\u202e\x00 c\td", 10) == "ab c d"
