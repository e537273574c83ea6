"""A job in a thread: plain data in, plain data out, progress and cancel on the way."""

from __future__ import annotations

import gc
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from qgis.core import Qgis, QgsApplication, QgsFeedback, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QTimer

from ...services.errors import N_, Cancelled, RepereError
from ...services.http.redaction import redact

INITIAL_PROGRESS_PERCENT = 1
"""The progress, in percent, of a job that has not told any."""

LOST_TASK_TIMEOUT_MS = 1000
"""Milliseconds between two looks whether QGIS has lost a job that it was given."""


class _Manners:
    """How Python behaves while a job runs, so that the window need not wait for it.

    The cyclic collector rests: it walks every object of every plugin with the interpreter held, 40 ms
    in a plain QGIS, and a job that reads long lists calls it again and again. What a job makes is
    trees, which need no collector. And threads hand the interpreter over ten times sooner: each cell
    that a table draws asks for it once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs = 0
        self._before = (True, 0.005)

    def __enter__(self) -> None:
        with self._lock:
            if self._jobs == 0:
                self._before = (gc.isenabled(), sys.getswitchinterval())
                gc.disable()
                sys.setswitchinterval(0.0001)
            self._jobs += 1

    def __exit__(self, *_how: object) -> None:
        with self._lock:
            self._jobs -= 1
            if self._jobs == 0:
                collecting, interval = self._before
                sys.setswitchinterval(interval)
                if collecting:
                    # what was made meanwhile counts as old: to walk it now would hold the window 100 ms
                    gc.freeze()
                    gc.unfreeze()
                    gc.enable()


INTERPRETER_TUNING = _Manners()


Result = TypeVar("Result")
Value = TypeVar("Value")
"""What is handed to who waits for a job: its result, or its error."""


class Cancellable(Protocol):
    """What the network is asked for: a job, or whatever else can be stopped down to the socket."""

    @property
    def feedback(self) -> QgsFeedback: ...

    def isCanceled(self) -> bool: ...


TASK_FLAGS = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
"""QGIS itself tells of no task's end: it calls one that a person or an unloaded plugin stopped a failure."""


class Job(QgsTask):
    """Runs ``work(job)`` in a thread, then ``done(result)`` or ``failed(error)`` on the main thread.

    ``work`` may call :meth:`advance` and :meth:`isCanceled`, and hand :attr:`feedback` to the network.
    It must not touch a layer, the project or a widget. What ``is_hidden`` is not in QGIS's status bar, which lays
    out its whole window when a task comes there, and when it goes.
    """

    _running: set[Job] = set()

    def __init__(
        self,
        title: str,
        work: Callable[[Job], Result],
        done: Callable[[Result], None],
        failed: Callable[[RepereError], None],
        is_hidden: bool = False,
    ) -> None:
        super().__init__(title, TASK_FLAGS | QgsTask.Flag.Hidden if is_hidden else TASK_FLAGS)
        self.feedback = QgsFeedback()
        self.is_over = False
        self._title = title
        self._work = work
        self._done: Callable[[Any], None] = done
        self._failed = failed
        self._result: Any = None
        self._error: RepereError | None = None
        self._begun = threading.Lock()
        self._ended = threading.Event()
        self._stand_in: RescueTask | None = None
        _introduce(self)

    def start(self) -> Job:
        """Hand the job to QGIS's task manager; a reference is kept, or Python would collect it."""
        Job._running.add(self)
        QgsApplication.taskManager().addTask(self)
        QTimer.singleShot(LOST_TASK_TIMEOUT_MS, self._look_after)
        return self

    def _look_after(self) -> None:
        """Send another task in this one's place if QGIS has lost it: queued, though a thread is free.

        Works around qgis/QGIS#53806: QGIS keeps the address of a runnable that is gone, and when the next one is
        made at that address, takes it out of the pool, so that its task stays queued for ever. A task that was not
        lost starts all the same: the work is done once, by whichever comes first. qgis/QGIS#67040 (August 2026)
        mends it for QGIS's own batches only. :class:`RescueTask` and this method may go when #53806 is closed for
        every task and ``qgisMinimumVersion`` is a QGIS that has it.
        """
        if self.is_over or self._begun.locked():
            return
        manager = QgsApplication.taskManager()
        running = sum(task.status() == QgsTask.TaskStatus.Running for task in manager.activeTasks())
        if self.status() == QgsTask.TaskStatus.Queued and running < manager.threadPool().maxThreadCount():
            self._stand_in = RescueTask(self)
            manager.addTask(self._stand_in)
        QTimer.singleShot(LOST_TASK_TIMEOUT_MS, self._look_after)

    def advance(self, done: int, total: int | None = None) -> None:
        """Show how far the job is; an unknown total moves nothing."""
        # QGIS may have deleted its half of a lost job that was stopped, while its stand-in still works
        if total and not self.isCanceled():
            self.setProgress(min(100.0, 100.0 * done / total))

    def isCanceled(self) -> bool:
        """Whether the person stopped the job, here or by its stand-in; safe in any thread, at any time."""
        return bool(self.feedback.isCanceled())

    def run(self) -> bool:
        """QGIS calls this in the thread."""
        if not self._begun.acquire(blocking=False):
            # another task does it already: it still asks this one whether it is stopped, and its result is this one's
            self._ended.wait()
            return self._error is None
        # at 0 QGIS's own bar runs to and fro, painted all the time, and its window with it
        self.advance(INITIAL_PROGRESS_PERCENT, 100)
        try:
            with INTERPRETER_TUNING:
                self._result = self._work(self)
        except RepereError as error:
            self._error = error
        except Exception as error:  # noqa: BLE001 - the one boundary: a thread must not die in silence
            QgsMessageLog.logMessage(redact(traceback.format_exc()), "Repère", Qgis.MessageLevel.Critical)
            self._error = RepereError(
                N_("{job} stopped on an unexpected error: {reason}."),
                N_("Nothing stored was lost. The details are in QGIS's log, tab Repère."),
                job=self._title,
                reason=redact(f"{type(error).__name__}: {error}"),
            )
        finally:
            self._ended.set()
        return self._error is None

    def cancel(self) -> None:
        """The person stops the job: down to the socket."""
        self.feedback.cancel()
        if not self.is_over:
            super().cancel()

    def finished(self, ok: bool) -> None:
        """QGIS calls this on the main thread.

        What follows waits for the event loop: a task added while QGIS is still settling this one may
        stay in its queue for ever (qgis/QGIS#53806; QGIS's own batches do the same since #67040). Until
        then only Python's half is sure to be there: QGIS deletes its own.
        """
        if self.is_over:
            return
        self.is_over = True
        Job._running.discard(self)
        if self._stand_in is not None:
            # it would wait in QGIS's list for ever
            super().cancel()
        after, value = (self._done, self._result) if ok else (self._failed, self._error or Cancelled())
        QTimer.singleShot(0, lambda: after(value))


class RescueTask(QgsTask):
    """Does the work of a job that QGIS lost (qgis/QGIS#53806), under the same name."""

    def __init__(self, job: Job) -> None:
        super().__init__(job.description(), job.flags())
        self._job = job
        _introduce(self)

    def run(self) -> bool:
        """QGIS calls this in the thread."""
        return self._job.run()

    def cancel(self) -> None:
        """The person stops the job in QGIS's list."""
        self._job.feedback.cancel()
        super().cancel()

    def finished(self, ok: bool) -> None:
        """QGIS calls this on the main thread."""
        self._job.finished(ok)


def _introduce(task: QgsTask) -> None:
    """Let Python look once, now, whether the task wants to hear of a connection that ends.

    It would look the first time QGIS takes the task off its list, for which it needs the interpreter while the main
    thread holds a lock of Qt's; another job may hold the interpreter and wait for that lock: QGIS stood still for ever.
    Seen in QGIS 3.40 with PyQt5 5.15; no ticket yet. It may go when PyQt lets go of the interpreter there.
    """
    task.taskCompleted.connect(task.isActive)
    task.taskCompleted.disconnect(task.isActive)
