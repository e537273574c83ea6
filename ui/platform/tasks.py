"""A job in a thread: plain data in, plain data out, progress and cancel on the way."""

from __future__ import annotations

import gc
import threading
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsFeedback, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QTimer

from ...services.errors import N_, Cancelled, RepereError
from ...services.web import redact


class _Collector:
    """Python's cyclic collector rests while a job runs.

    It walks every object of every plugin with the interpreter held, 40 ms in a plain QGIS, and a job
    that reads long lists calls it again and again: the window would wait each time. What a job makes
    is trees, which need no collector.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs = 0
        self._was_on = True

    def __enter__(self) -> None:
        with self._lock:
            if self._jobs == 0:
                self._was_on = gc.isenabled()
                gc.disable()
            self._jobs += 1

    def __exit__(self, *_how: object) -> None:
        with self._lock:
            self._jobs -= 1
            if self._jobs == 0 and self._was_on:
                gc.enable()


_COLLECTOR = _Collector()


class Job(QgsTask):
    """Runs ``work(job)`` in a thread, then ``done(result)`` or ``failed(error)`` on the main thread.

    ``work`` may call :meth:`advance` and :meth:`isCanceled`, and hand :attr:`feedback` to the network.
    It must not touch a layer, the project or a widget.
    """

    _running: set[Job] = set()

    def __init__(
        self,
        title: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[RepereError], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.feedback = QgsFeedback()
        self._work = work
        self._done = done
        self._failed = failed
        self._result: Any = None
        self._error: RepereError | None = None

    def start(self) -> Job:
        """Hand the job to QGIS's task manager; a reference is kept, or Python would collect it."""
        Job._running.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def advance(self, done: int, total: int | None = None) -> None:
        """Show how far the job is; an unknown total moves nothing."""
        if total:
            self.setProgress(min(100.0, 100.0 * done / total))

    def run(self) -> bool:
        """QGIS calls this in the thread."""
        try:
            with _COLLECTOR:
                self._result = self._work(self)
        except RepereError as error:
            self._error = error
        except Exception as error:  # noqa: BLE001 - the one boundary: a thread must not die in silence
            QgsMessageLog.logMessage(redact(traceback.format_exc()), "Repère", Qgis.MessageLevel.Critical)
            self._error = RepereError(
                N_("{job} stopped on an unexpected error: {reason}."),
                N_("Nothing stored was lost. The details are in QGIS's log, tab Repère."),
                job=self.description(),
                reason=redact(f"{type(error).__name__}: {error}"),
            )
        return self._error is None

    def cancel(self) -> None:
        """The person stops the job: down to the socket."""
        self.feedback.cancel()
        super().cancel()

    def finished(self, ok: bool) -> None:
        """QGIS calls this on the main thread.

        What follows waits for the event loop: a task added while QGIS is still settling this one may
        stay in its queue for ever.
        """
        Job._running.discard(self)
        after, value = (self._done, self._result) if ok else (self._failed, self._error or Cancelled())
        QTimer.singleShot(0, lambda: after(value))
