"""The desk: the commune that is open, its workspace, and the jobs that run for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..services import profile as profiles
from ..services.errors import N_, RepereError
from ..services.profile import Profile
from ..services.text import fold
from ..services.web import Web
from ..services.workspace.geopackage import Workspace
from .platform import network, settings
from .platform.language import tr
from .platform.messages import Messages
from .platform.tasks import Job


class Desk(QObject):
    """What the panels share. Signals tell that something changed; panels then ask for fresh rows.

    ``changed`` carries the name of a workspace table. ``working`` tells title and percentage of the
    job at hand (-1 while its length is unknown); ``idle`` that none is left.
    """

    opened = pyqtSignal()
    closed = pyqtSignal()
    changed = pyqtSignal(str)
    working = pyqtSignal(str, float)
    idle = pyqtSignal()
    source_state = pyqtSignal(str, str)
    shown_on_map = pyqtSignal(str, str)

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.messages = messages
        self.profile: Profile | None = None
        self.path = Path()
        self._jobs: list[Job] = []
        self._reads: dict[str, Job] = {}

    def open(self, profile: Profile) -> None:
        """Open a commune: its workspace is made if it is new. Raises RepereError."""
        self.close()
        path = settings.folder() / f"{slug(profile.name)}.gpkg"
        with Workspace(path) as workspace:
            workspace.recover()
        self.profile, self.path = profile, path
        self.opened.emit()

    def open_file(self, path: str) -> bool:
        """Open a profile file; what is wrong with it is told, and nothing changes."""
        try:
            self.open(profiles.read(Path(path)))
        except RepereError as error:
            self.messages.error(error)
            return False
        settings.put("profile", path)
        return True

    def close(self) -> None:
        """Leave the commune; running jobs are stopped."""
        for job in list(self._jobs):
            job.cancel()
        if self.profile is not None:
            self.profile = None
            self.closed.emit()

    def web(self, role: str) -> Callable[[Job], Web]:
        """How to reach a service of the profile from a job's thread. Raises RepereError if it has none."""
        service = self.profile.services.get(role) if self.profile else None
        if service is None:
            raise RepereError(
                N_("The profile names no service for “{role}”."), N_("Add it to the profile file."), role=tr(role)
            )
        return lambda job: Web(
            service.name,
            network.session(service.authcfg, job.feedback),
            cancelled=job.isCanceled,
            per_second=service.requests_per_second,
        )

    def run(
        self,
        title: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        role: str = "",
        failed: Callable[[RepereError], None] | None = None,
    ) -> Job:
        """Run a job that the person sees: thin line, cross, QGIS's task list.

        ``role`` names the service whose lamp turns green or red with the outcome.
        """

        def finish(after: Callable[[Any], None], state: str) -> Callable[[Any], None]:
            def finished(value: Any) -> None:
                self._jobs.remove(job)
                if role:
                    self.source_state.emit(role, state)
                self._show_progress()
                after(value)

            return finished

        job = Job(title, work, finish(done, "up"), finish(failed or self.messages.error, "down"))
        self._jobs.append(job)
        job.progressChanged.connect(lambda _percent: self._show_progress())
        job.start()
        self._show_progress()
        return job

    def read(self, name: str, work: Callable[[Workspace], Any], done: Callable[[Any], None]) -> None:
        """Read from the workspace in a thread, quietly; a newer reading of the same name wins."""
        path = self.path

        def reading(_job: Job) -> Any:
            with Workspace(path) as workspace:
                return work(workspace)

        def arrived(value: Any) -> None:
            if self._reads.get(name) is job and self.profile is not None:
                done(value)

        job = Job(name, reading, arrived, self.messages.error)
        self._reads[name] = job
        job.start()

    def write(self, work: Callable[[Workspace], Any], *tables: str, done: Callable[[Any], None] | None = None) -> None:
        """Store what the person decided, in a thread; the tables are told to be changed once it is safe."""
        path = self.path

        def writing(_job: Job) -> Any:
            with Workspace(path) as workspace:
                return work(workspace)

        def stored(value: Any) -> None:
            for table in tables:
                self.changed.emit(table)
            if done is not None:
                done(value)

        Job(tr("Storing"), writing, stored, self.messages.error).start()

    def stop(self) -> None:
        """Stop the jobs that the person sees."""
        for job in list(self._jobs):
            job.cancel()

    def busy(self) -> bool:
        """Whether a visible job is running."""
        return bool(self._jobs)

    def _show_progress(self) -> None:
        if self._jobs:
            job = self._jobs[-1]
            self.working.emit(job.description(), job.progress() if job.progress() > 0 else -1.0)
        else:
            self.idle.emit()


def slug(name: str) -> str:
    """A file name made of a profile's name: ``Huy (bac à sable)`` gives ``huy-bac-a-sable``."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in fold(name)).split()) or "commune"
