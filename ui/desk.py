"""The desk: the commune that is open, its workspace, and the jobs that run for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..services import profile as profiles
from ..services.errors import N_, Cancelled, RepereError
from ..services.profile import Profile, Service
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
    job at hand (-1 while its length is unknown); ``idle`` that none is left. ``source_state`` tells
    that a service is up or down, ``counted`` how many rows of a panel wait for a person.
    """

    opened = pyqtSignal()
    closed = pyqtSignal()
    changed = pyqtSignal(str)
    working = pyqtSignal(str, float)
    idle = pyqtSignal()
    source_state = pyqtSignal(str, str)
    counted = pyqtSignal(str, int)

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.messages = messages
        self._profile: Profile | None = None
        self._session = object()
        self.path = Path()
        self._jobs: list[Job] = []
        self._readings: dict[str, object] = {}

    @property
    def is_open(self) -> bool:
        """Whether a commune is open."""
        return self._profile is not None

    @property
    def profile(self) -> Profile:
        """The open commune's profile."""
        if self._profile is None:
            raise RuntimeError("no commune is open")
        return self._profile

    def open(self, profile: Profile, fresh: bool = False) -> None:
        """Open a commune: its workspace is made if it is new; ``opened`` tells when it is ready.

        ``fresh`` starts a new workspace beside the old one (the training town after a reset; the old
        file may still be held by QGIS).
        """
        self.close()
        name = slug(profile.name)
        if profile.sandbox:
            run = int(settings.get("sandbox_run", "0")) + fresh
            settings.put("sandbox_run", str(run))
            name += f"-{run}"
        path = settings.folder() / f"{name}.gpkg"

        def work(_job: Job) -> None:
            with Workspace(path) as workspace:
                workspace.recover()

        def ready(_nothing: object) -> None:
            self._profile, self.path, self._session = profile, path, object()
            self.opened.emit()

        self.run(tr("Opening {commune}").format(commune=profile.name), work, ready)

    def open_file(self, path: str) -> bool:
        """Open a profile file; what is wrong with it is told, and nothing changes."""
        try:
            profile = profiles.read(Path(path))
        except RepereError as error:
            self.messages.error(error)
            return False
        settings.put("profile", path)
        self.open(profile)
        return True

    def close(self) -> None:
        """Leave the commune; running jobs are stopped, and what still ends is not heard any more."""
        self._session = object()
        for job in list(self._jobs):
            job.cancel()
        if self._profile is not None:
            self._profile = None
            self.closed.emit()

    def has(self, role: str) -> bool:
        """Whether the profile names a service for ``role``."""
        return role in self.profile.services

    def service(self, role: str) -> Service:
        """The profile's service for ``role``. Raises RepereError if it names none."""
        if not self.has(role):
            raise RepereError(
                N_("The profile names no service for “{role}”."), N_("Add it to the profile file."), role=role
            )
        return self.profile.services[role]

    def web(self, role: str) -> Callable[[Job], Web]:
        """How to reach a service of the profile from a job's thread. Raises RepereError if it has none."""
        service = self.service(role)
        return lambda job: self.reach(service, job)

    @staticmethod
    def reach(service: Service, job: Job) -> Web:
        """The network to one service, in a job's thread."""
        return Web(
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
    ) -> None:
        """Run a job that the person sees: thin line, cross, QGIS's task list.

        ``role`` names the service whose lamp turns green or red with the outcome.
        """

        def ended(after: Callable[[Any], None], state: str) -> Callable[[Any], None]:
            def tell(value: Any) -> None:
                if role and not isinstance(value, Cancelled):
                    self.source_state.emit(role, state)
                after(value)

            heard = self._while_open(tell)

            def finished(value: Any) -> None:
                self._jobs.remove(job)
                self._show_progress()
                heard(value)

            return finished

        job = Job(title, work, ended(done, "up"), ended(failed or self.messages.error, "down"))
        self._jobs.append(job)
        job.progressChanged.connect(lambda _percent: self._show_progress())
        job.start()
        self._show_progress()

    def ask(self, title: str, work: Callable[[Job], Any], done: Callable[[Any], None]) -> Job:
        """Run a job that the person need not see."""
        return Job(title, work, self._while_open(done), self._while_open(self.messages.error)).start()

    def read(self, name: str, work: Callable[[Workspace], Any], done: Callable[[Any], None]) -> None:
        """Read from the workspace in a thread; a newer reading of the same name wins."""
        self._readings[name] = reading = object()

        def arrived(value: Any) -> None:
            if self._readings[name] is reading:
                done(value)

        self.ask(name, self._in_workspace(work), arrived)

    def write(self, work: Callable[[Workspace], Any], *tables: str, done: Callable[[Any], None] | None = None) -> None:
        """Store what the person decided, in a thread; the tables are told to be changed once it is safe."""

        def stored(value: Any) -> None:
            for table in tables:
                self.changed.emit(table)
            if done is not None:
                done(value)

        self.ask(tr("Storing"), self._in_workspace(work), stored)

    def _in_workspace(self, work: Callable[[Workspace], Any]) -> Callable[[Job], Any]:
        path = self.path

        def working(_job: Job) -> Any:
            with Workspace(path) as workspace:
                return work(workspace)

        return working

    def _while_open(self, after: Callable[[Any], None]) -> Callable[[Any], None]:
        """``after``, unless the commune was closed meanwhile: its panels are gone."""
        session = self._session
        return lambda value: after(value) if session is self._session else None

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
    """A file name made of a profile's name: ``Huy (exercice)`` gives ``huy-exercice``."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in fold(name)).split()) or "commune"
