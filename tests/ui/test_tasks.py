"""Jobs in QGIS's task manager: each is done once, also one that QGIS loses."""

from __future__ import annotations

import gc
import threading
import time

import pytest
from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from repere.services.errors import Cancelled
from repere.tests.ui.test_main_job import GAP_MS
from repere.ui.qgis.messages import FADING_S, MessageBar
from repere.ui.qgis.tasks import Job, RescueTask
from repere.ui.session import Session


def test_a_job_that_qgis_lost_is_done_all_the_same(qgis_app, wait):
    done, runs = [], []
    pool, gate = QgsApplication.taskManager().threadPool(), threading.Event()
    held = [
        Job("held", lambda _job: gate.wait(60), done.append, done.append).start() for _ in range(pool.maxThreadCount())
    ]
    wait(lambda: pool.activeThreadCount() == len(held))
    Job("lost", lambda _job: runs.append("lost"), done.append, done.append).start()
    pool.clear()  # what QGIS does to it by mistake
    gate.set()
    wait(lambda: len(done) == len(held) + 1)
    assert runs == ["lost"]
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_a_job_that_waited_long_for_a_thread_is_done_once(qgis_app, wait):
    done, runs = [], []
    pool, gate = QgsApplication.taskManager().threadPool(), threading.Event()
    held = [
        Job("held", lambda _job: gate.wait(60), done.append, done.append).start() for _ in range(pool.maxThreadCount())
    ]
    late = Job("late", lambda _job: runs.append("late"), done.append, done.append).start()
    wait(lambda: pool.activeThreadCount() == len(held))
    late._look_after()
    held[0]._look_after()
    gate.set()
    wait(lambda: len(done) == len(held) + 1)
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert runs == ["late"]


def test_a_lost_job_that_starts_after_all_waits_for_its_stand_in(qgis_app):
    gate, outcomes = threading.Event(), []
    job = Job("lost", lambda _job: gate.wait(60) and "result", outcomes.append, outcomes.append)
    stand_in = threading.Thread(target=RescueTask(job).run)
    stand_in.start()
    while not job._begun.locked():
        time.sleep(0.001)
    late = threading.Thread(target=lambda: outcomes.append((job.run(), job._result)))
    late.start()
    late.join(0.05)
    gate.set()
    stand_in.join(60)
    late.join(60)
    assert outcomes == [(True, "result")]


def test_a_job_is_stopped_by_its_stand_in_even_when_qgis_has_let_go_of_it(qgis_app):
    stopped = []

    def work(job):
        stand_in.cancel()
        sip.delete(job)
        job.advance(1, 2)
        stopped.append(job.isCanceled())
        raise ValueError("odd")

    job = Job("lost", work, stopped.append, stopped.append)
    stand_in = RescueTask(job)
    assert not stand_in.run()
    assert stopped == [True]
    assert "lost stopped on an unexpected error" in str(job._error)


def test_qgis_does_not_call_a_job_that_was_stopped_a_failure(qgis_app, wait):
    begun, gate, outcomes = threading.Event(), threading.Event(), []

    def work(_job):
        begun.set()
        gate.wait(60)
        raise Cancelled

    job = Job("stopped", work, outcomes.append, outcomes.append).start()
    wait(begun.is_set)
    # the one flag by which QGIS leaves the telling to us
    assert job.flags() & QgsTask.Flag.Silent and RescueTask(job).flags() & QgsTask.Flag.Silent
    job.cancel()
    gate.set()
    wait(lambda: bool(outcomes))
    assert [type(one) for one in outcomes] == [Cancelled]


def test_what_a_task_wants_to_hear_is_asked_when_it_is_made(qgis_app):
    """Later it would be asked under a lock of Qt's, which another job may wait for with the interpreter in hand."""
    asked = []

    class Heard(Job):
        def disconnectNotify(self, _signal):  # noqa: N802 - the name Qt calls
            asked.append(self)

    made = Heard("heard", lambda _job: None, asked.append, asked.append)
    assert asked == [made]


def test_the_end_of_a_job_leaves_the_collector_nothing_to_walk(qgis_app, wait):
    """It would walk what the job made at the next chance, with the window waiting."""
    done = []

    class Node:
        """A tuple of texts would be let go of by the collector."""

    Job("long list", lambda _job: [Node() for _ in range(200_000)], done.append, done.append).start()
    wait(lambda: done)
    assert len(done[0]) == 200_000
    assert gc.isenabled()
    assert sum(len(gc.get_objects(generation)) for generation in (0, 1)) < 50_000
    assert gc.get_freeze_count() == 0


def waits() -> None:
    time.sleep(0.08)


def works() -> None:
    end = time.thread_time() + 0.08
    while time.thread_time() < end:
        pass


@pytest.mark.parametrize("long", [waits, works])
def test_a_window_that_waits_or_works_for_long_is_seen(qgis_app, gap, long):
    """What is left out of a gap is only the wait for a processor."""
    gap.start()
    long()
    assert gap.stop() > GAP_MS


def test_a_reading_is_not_in_qgis_status_bar(qgis_app):
    """It lays out QGIS's whole window as a task comes there and goes; what the person started is there."""
    hidden = Job("hidden", lambda _job: None, print, print, is_hidden=True)
    shown = Job("shown", lambda _job: None, print, print)
    assert [bool(job.flags() & QgsTask.Flag.Hidden) for job in (hidden, RescueTask(hidden), shown)] == [
        True,
        True,
        False,
    ]


def test_a_desk_is_idle_once_what_follows_a_job_is_over_too(qgis_app, wait):
    """The reports are held against the roads at idle: told between two layers, only some of the roads were there."""
    desk = Session(MessageBar(QgsMessageBar()))
    heard = []
    desk.idle.connect(lambda: heard.append("idle"))

    def load(names):
        def done(name):
            heard.append(name)
            load(names[1:])

        if names:
            desk.run_job("Loading", lambda _job: names[0], done)

    load(["regional roads", "road axes"])
    wait(lambda: "idle" in heard)
    assert heard == ["regional roads", "road axes", "idle"]


def test_a_message_that_fades_does_not_count_down(qgis_app):
    """QGIS's countdown paints the map under the bar each second; a warning stays."""
    messages = MessageBar(QgsMessageBar())
    messages.show("12 incidents: 1 new, 0 changed.")
    messages.show("The service is down.", Qgis.MessageLevel.Warning)
    lasting, fading = sorted(messages.bar.items(), key=lambda item: item.level() == Qgis.MessageLevel.Success)
    assert [item.duration() for item in messages.bar.items()] == [0, 0]
    (timer,) = fading.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert (timer.interval(), timer.isActive()) == (1000 * FADING_S, True)
    timer.timeout.emit()
    assert messages.bar.items() == [lasting]
