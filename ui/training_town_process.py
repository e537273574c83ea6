"""Starts and stops the training town: a process of its own, so that QGIS never waits for it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment

from ..services.errors import N_, RepereError
from ..services.profile import Service
from ..services.training_town import list_towns
from .qgis import settings
from .qgis.translate import tr


class TrainingTownProcess(QObject):
    """The town's process. ``ready(url)`` is called once it listens; ``failed(error)`` if it cannot; ``stopped()`` as
    soon as one that listened has ended by itself.
    """

    def __init__(
        self,
        ready: Callable[[str], None],
        failed: Callable[[RepereError], None],
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self._ready = ready
        self._failed = failed
        self._stopped = stopped
        self._process: QProcess | None = None
        self.url = ""
        self.key = list_towns()[0].key
        """Of the town that runs, or starts next."""

    def start(self) -> None:
        """Start the town, or tell its address again if it runs."""
        if self._process is not None:
            if self.url:
                self._ready(self.url)
            return
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", os.pathsep.join([str(Path(__file__).parents[1]), *sys.path]))
        process.setProcessEnvironment(environment)
        # not in the plugin's folder: Windows removes none that a process still runs in
        process.setWorkingDirectory(str(settings.data_folder()))
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(lambda _error: self._ended())
        self._process = process
        state = settings.data_folder() / f"{self._setting('sandbox')}.sqlite"
        process.start(
            find_python(),
            ["-m", "services.training_town", "--town", self.key, "--state", str(state), *self._last_port()],
        )

    def stop(self) -> None:
        """Stop the town; what happened in it is kept for the next start."""
        process, self._process, self.url = self._process, None, ""
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            # closing its input is the town's signal to end; it needs no waiting for
            process.closeWriteChannel()
            process.finished.connect(process.deleteLater)

    def _hear(self) -> None:
        process = self._process
        if process is None or self.url:
            return
        line = bytes(process.readAllStandardOutput()).decode("utf-8").strip()
        if line.startswith("{"):
            self.url = json.loads(line.splitlines()[0])["url"]
            settings.put(self._setting("sandbox_port"), self.url.rpartition(":")[2])
            self._ready(self.url)

    def _setting(self, name: str) -> str:
        """Return the name of what is kept for each town; the first one's has no key, as before there were others."""
        return name if self.key == list_towns()[0].key else f"{name}_{self.key}"

    def _last_port(self) -> list[str]:
        """Return the options for the port of the last time: what was approved for the town goes on being for it."""
        port = settings.get(self._setting("sandbox_port"))
        return ["--prefer", port] if port.isdigit() else []

    def _ended(self, *_how: object) -> None:
        process, was_listening = self._process, bool(self.url)
        self._process, self.url = None, ""
        if process is not None and was_listening:
            self._stopped()
        elif process is not None:
            said = bytes(process.readAllStandardError()).decode("utf-8", "replace").strip().splitlines()
            self._failed(
                RepereError(
                    N_("The training town could not start: {reason}"),
                    N_(
                        "It needs shapely 2.0 or later: if it is missing or older, install it (python3-shapely on"
                        " Linux) and start again."
                    ),
                    reason=said[-1] if said else find_python(),
                )
            )


def town_service(url: str) -> Service:
    """The training town itself, as a service that nobody else waits for."""
    return Service(kind="sandbox", name=tr("Training town"), url=url, requests_per_second=0)


def find_python() -> str:
    """The Python beside QGIS: on Windows ``sys.executable`` is QGIS itself."""
    if sys.platform == "win32":
        return str(Path(sys.exec_prefix) / "python.exe")
    if sys.platform == "darwin":
        return str(Path(sys.exec_prefix) / "bin" / "python3")
    return sys.executable if "python" in Path(sys.executable).name else "/usr/bin/python3"
