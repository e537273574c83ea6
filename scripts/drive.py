"""Drives QGIS's own window step by step from a script given with --code, then closes it."""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable, Generator

from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

Steps = Generator[Callable[[], bool], None, None]
"""Does what a person does; after each step it yields what to wait for."""

PATIENCE = float(os.environ.get("REPERE_STEP_TIMEOUT_S", "90"))
"""Seconds a step may take."""


class Drive:
    """Takes the steps one by one; a step that fails or never ends closes QGIS with 1, the end with 0."""

    running: Drive | None = None

    def __init__(self, steps: Steps) -> None:
        Drive.running = self
        self._steps = steps
        self._so: Callable[[], bool] = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(iface.mainWindow())
        self._timer.timeout.connect(self._tick)
        self._timer.start(20)

    def _tick(self) -> None:
        try:
            if self._so():
                self._so = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > PATIENCE:
                sys.stderr.write(f"the step at {' > '.join(_trace(self._steps))} never ended\n")
                self._leave(1)
        except StopIteration:
            self._leave(0)
        except Exception:  # noqa: BLE001 - whatever it is, the run must end and say so
            traceback.print_exc()
            self._leave(1)

    def _leave(self, code: int) -> None:
        self._timer.stop()
        if "repere" in plugins:
            plugins["repere"].unload()
        sys.stderr.flush()
        os._exit(code)


def _trace(steps: Steps) -> list[str]:
    """Where it waits: each function and its line, from the outside in."""
    lines = []
    inner: Steps | None = steps
    while inner is not None and inner.gi_frame is not None:
        lines.append(f"{inner.gi_code.co_name}:{inner.gi_frame.f_lineno}")
        inner = inner.gi_yieldfrom
    return lines
