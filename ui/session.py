"""The desk: the commune that is open, its workspace, and the jobs that run for it.

Long: one open commune: what may run while it is open, and what ends with it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..services import profile as profiles
from ..services.communes import KnownCommune, create_profile
from ..services.errors import N_, Cancelled, InvalidFile, RepereError
from ..services.file_names import is_device_name
from ..services.http.client import HttpClient
from ..services.incidents.capabilities import remembered
from ..services.incidents.refresh import accept_source, find_other_source
from ..services.layers.catalogue import catalogue
from ..services.layers.service_health import CachingClient, RequestLog
from ..services.profile import REVIEW_BY_ANOTHER, Profile, Service
from ..services.profile_exchange import compare_profiles, write_profile
from ..services.text import fold
from ..services.workspace.backends.postgis import Server
from ..services.workspace.move_workspace import move, settle_move
from ..services.workspace.workspace import Workspace
from .qgis import network, settings
from .qgis.accepted_drives import find_unaccepted_drive
from .qgis.database_connections import TeamDatabase
from .qgis.database_listener import DatabaseListener
from .qgis.messages import MessageBar
from .qgis.recent_profiles import commune_profile_path, remember_profile
from .qgis.tasks import INITIAL_PROGRESS_PERCENT, Cancellable, Job, Result, Value
from .qgis.translate import plural, tr
from .qgis.trusted_origins import (
    keep_workspace,
    profile_origins,
    sign_in_setting,
    trust_origins,
    trusted_origins,
    use_own_workspace,
    workspace_name,
)

_Opening = tuple[Optional[Service], str, str, str, int]
"""What opening a workspace found: the reporting service as it was learnt, who decides, the rule of review, the service
that its reports came from where that is another, and how many corrections a QGIS that crashed was sending."""


LIVE_PARTS = frozenset(
    (
        "boundary",
        "layers",
        "tolerances",
        "register",
        "managers",
        "districts",
        "catalogue",
        "retention_months",
        "published_at",
        "reasons",
    )
)
"""Fields of a profile that an open commune takes as they change; for any other it is opened again."""

LIVE_COMMUNE_FIELDS = frozenset((("commune", "boundary"), ("commune", "credit")))
"""The fields of the commune itself that change nothing of which commune it is."""

MAX_SLUG_CHARACTERS = 50
"""Of a profile's name that its file name keeps; the end of a longer one becomes a hash."""


class Session(QObject):
    """What the panels share. Signals tell that something changed; panels then ask for fresh rows.

    ``changed`` carries the name of a workspace table, or of a regional layer's, and the ids of the rows (a frozenset;
    None: any of them).
    ``working`` tells title and percentage of the job at hand (-1 while its length is unknown); ``idle`` that none is
    left. ``source_state`` tells
    that a service is up or down, ``counted`` how many rows of a panel wait for a person, ``alarmed``
    how many of them failed and were not acknowledged.
    ``origins_unknown`` carries a profile that bears the name of a commune of this desk and names other hosts, with
    the origins that got its data so far: nothing was asked of any of them yet.
    ``source_unknown`` carries a profile that reads reports from another service than those stored came from.
    ``profile_changed`` carries the fields of the profile that are other ones from now on, while the commune stays open.
    ``sending_requested`` carries the ids of drafts (a frozenset) that a person wants approved and sent at once.
    ``paused`` carries who waits before a request (any object) and its Pause, None when that is over.
    ``drive_found`` carries a folder in a cloud's drive that a workspace would be in, and how to go on with it.
    ``is_reopening``: the commune closes to be opened as it is now, or to make room for another.
    ``home`` is where the workspace is kept, ``path`` the file on this desk that holds the regional layers:
    the same, unless a team shares a database.
    """

    opened = pyqtSignal()
    closed = pyqtSignal()
    changed = pyqtSignal(str, object)
    working = pyqtSignal(str, float)
    idle = pyqtSignal()
    source_state = pyqtSignal(str, str)
    origins_unknown = pyqtSignal(object, object)
    source_unknown = pyqtSignal(object, str)
    profile_changed = pyqtSignal(object)
    drive_found = pyqtSignal(object, object)
    paused = pyqtSignal(object, object)
    counted = pyqtSignal(str, int)
    alarmed = pyqtSignal(str, int)
    sending_requested = pyqtSignal(object)

    def __init__(self, messages: MessageBar) -> None:
        super().__init__()
        self.messages = messages
        self._profile: Profile | None = None
        self._configured_profile: Profile | None = None
        self._session = object()
        self.path = Path()
        self.home: Path | Server = self.path
        self.database: TeamDatabase | None = None
        self.is_reopening = False
        self.is_first_opening = False
        self._live: DatabaseListener | None = None
        self._person = ""
        self._jobs: list[Job] = []
        self._readings: dict[str, Any] = {}

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

    @property
    def person(self) -> str:
        """Who decides: by the login in a team's database, by the name in the options elsewhere."""
        return self._person or settings.author_name()

    @property
    def configured_profile(self) -> Profile:
        """The open commune's profile as its file has it, without what was learnt, nor the product's services."""
        if self._configured_profile is None:
            raise RuntimeError("no commune is open")
        return self._configured_profile

    def open(self, profile: Profile, fresh: bool = False, same_source: bool = False) -> None:
        """Open a commune: its workspace is made if it is new; ``opened`` tells when it is ready.

        ``fresh`` starts a new workspace beside the old one (the training town after a reset; the old
        file may still be held by QGIS). ``same_source``: the person said that a reporting service of another address
        is the one whose reports are stored.
        """
        self.is_reopening = self.is_open
        self.close()
        self.is_reopening = False
        profile = _signed_in(profile)
        if fresh:
            settings.put("sandbox_run", str(int(settings.get("sandbox_run", "0")) + 1))
        name = _named(profile)
        path = settings.data_folder() / (settings.get(f"home/{name}/file") or f"{name}.gpkg")
        home: Path | Server = path
        connection = settings.get(f"home/{name}/connection")
        # a workspace that was put there for a town that is opened anew is this desk's own
        if (connection or (path.exists() and not fresh)) and not profile_origins(profile) <= trusted_origins(name):
            self.origins_unknown.emit(profile, trusted_origins(name))
            return
        if (
            not connection and not profile.sandbox and find_unaccepted_drive(path.parent)
        ):  # the town's citizens are invented
            self.drive_found.emit(path.parent, lambda: self.open(profile))
            return
        trust_origins(name, profile)
        database = TeamDatabase(connection, settings.get(f"home/{name}/schema")) if connection else None
        try:
            home = database.server() if database else path
        except InvalidFile as error:
            self.messages.error(error)
            return
        author = settings.author_name()
        target, target_settings = _find_move_target(name)

        def work(_job: Job) -> _Opening | None:
            if fresh:
                _remove_older_towns(profile)
            try:
                return _prepare_workspace(home, profile, author, same_source)
            except InvalidFile:
                # QGIS may have been killed just as the workspace had moved there
                if target in (None, home) or not settle_move(home, target):
                    raise
                return None

        def ready(opened: _Opening | None) -> None:
            if opened is None:
                _keep_home(name, target_settings)
                self.open(profile, same_source=same_source)
                return
            self._enter(profile, path, home, database, opened)

        self.run_job(tr("Opening {commune}").format(commune=profile.name), work, ready)

    def _enter(
        self, profile: Profile, path: Path, home: Path | Server, database: TeamDatabase | None, opened: _Opening
    ) -> None:
        """Let the panels work in a workspace that was opened."""
        reporting, person, review, other_source, recovered = opened
        if other_source:
            self.source_unknown.emit(profile, other_source)
            return
        self._person = person if database else ""
        self._profile, self.path, self.home = _signed_in(profiles.complete_services(profile)), path, home
        self._configured_profile, self.database, self._session = profile, database, object()
        if database and review == REVIEW_BY_ANOTHER:
            # the database refuses one's own: its rule is stricter than the profile's
            self._profile = replace(self._profile, outbox=replace(profile.outbox, review=review))
        if reporting is not None:
            self.update_service("reporting", reporting)
        if isinstance(home, Server):
            self._live = DatabaseListener(home)
            self._live.changed.connect(lambda table: self.changed.emit(table, None))
        self.opened.emit()
        self._tell_recovered(recovered)

    def _tell_recovered(self, count: int) -> None:
        if count:
            text = plural(
                "QGIS ended last time while {count} correction was being sent. Its service is asked what "
                "became of it before anything is sent again.",
                count,
            )
            self.messages.show(text, Qgis.MessageLevel.Warning)

    def open_file(self, path: str) -> bool:
        """Open a profile file; what is wrong with it is told, and nothing changes."""
        try:
            profile = profiles.read(Path(path))
        except RepereError as error:
            self.messages.error(error)
            return False
        settings.put("profile", path)
        remember_profile(profile.name, Path(path))
        self.open(profile)
        return True

    def open_commune(self, commune: KnownCommune) -> bool:
        """Open a commune that ships; its profile is a file of the data folder from the first time on."""
        path = commune_profile_path(commune)
        self.is_first_opening = not path.exists()
        try:
            if self.is_first_opening:
                write_profile(create_profile(commune), path)
        except RepereError as error:
            self.messages.error(error)
            return False
        return self.open_file(str(path))

    def change_profile(self, change: Callable[[Profile], Profile]) -> bool:
        """Change the open commune's profile, in its file too; whether the commune is opened again for it.

        ``change`` gets the profile as its file has it now. Raises InvalidFile, and nothing is changed then. Whoever
        typed the address of a service agreed that it gets the commune's data.
        """
        name, before = _named(self.configured_profile), self.configured_profile
        current = before if before.file is None else profiles.read(before.file)
        changed = change(current)
        if changed.file is not None:
            write_profile(changed, changed.file)
        keep_workspace(slugify(before.name), before, changed)
        trust_origins(name, changed)
        changed = _signed_in(changed)
        # another boundary is drawn where the commune stands; another name or code is another commune
        parts = frozenset(
            "boundary" if change.field in LIVE_COMMUNE_FIELDS else change.field[0]
            for change in compare_profiles(before, changed)
        )
        if parts <= LIVE_PARTS:
            self._configured_profile = changed
            # what was learnt of its services and a team's stricter rule stay
            known = replace(changed, services=self.profile.services, outbox=self.profile.outbox)
            self._profile = _signed_in(known)
            self.profile_changed.emit(parts)
            return False
        self.open(changed)
        return True

    def open_apart(self, profile: Profile) -> None:
        """Open a profile with a workspace of its own, beside the one of the commune whose name it bears."""
        use_own_workspace(profile, _named(profile))
        self.open(profile)

    def open_trusted(self, profile: Profile) -> None:
        """Open a profile on the workspace of the commune that it names: its hosts get that data from now on."""
        trust_origins(_named(profile), profile)
        self.open(profile, same_source=True)

    def close(self) -> None:
        """Leave the commune; running jobs are stopped, and what still ends is not heard any more."""
        self._session = object()
        self._readings = {}
        self.messages.clear()
        for job in list(self._jobs):
            job.cancel()
        if self._live is not None:
            self._live.stop()
            self._live = None
        if self._profile is not None:
            self._profile = None
            self.closed.emit()

    def use_workspace(self, database: TeamDatabase | None, file: str = "") -> None:
        """Keep the open commune's workspace in a team's database from now on, or (None) in ``file``; open it there."""
        name, profile = _named(self.profile), self.configured_profile
        try:
            home = database.server() if database else settings.data_folder() / (file or f"{name}.gpkg")
        except InvalidFile as error:
            self.messages.error(error)
            return

        def work(_job: Job) -> None:
            # another commune's is refused before anything here changes
            Workspace(home, profile.commune.nis_code).close()

        def opened(_nothing: None) -> None:
            _keep_home(name, _list_home_settings(database, file))
            self.open(profile)

        self.run_job(tr("Opening {commune}").format(commune=profile.name), work, opened)

    def own_file_name(self) -> str:
        """Return the name of the open commune's own workspace file in the data folder."""
        return f"{_named(self.configured_profile)}.gpkg"

    def next_town_path(self) -> Path:
        """Return where the workspace of the training town is, once the open town is opened ``fresh``."""
        return settings.data_folder() / f"{slugify(self.profile.name)}-{int(settings.get('sandbox_run', '0')) + 1}.gpkg"

    def move_to_team(self, database: TeamDatabase) -> None:
        """Move the workspace from this desk's file into a database, then open it there."""
        try:
            self._move(database.server(), _list_home_settings(database, ""))
        except InvalidFile as error:
            self.messages.error(error)

    def move_to_file(self) -> None:
        """Move the workspace from the team's database into a new file on this desk, then open it there."""
        number, name = 2, _named(self.profile)
        while (settings.data_folder() / f"{name}-{number}.gpkg").exists():
            number += 1
        path = settings.data_folder() / f"{name}-{number}.gpkg"

        def go_on() -> None:
            self._move(path, _list_home_settings(None, path.name))

        if find_unaccepted_drive(path.parent) and not self.profile.sandbox:
            self.drive_found.emit(path.parent, go_on)
        else:
            go_on()

    def _move(self, target: Path | Server, target_settings: dict[str, str]) -> None:
        profile, here = self.configured_profile, self.home
        # for who opens the commune next, should QGIS be killed meanwhile
        settings.put(f"home/{_named(profile)}/moving", json.dumps(target_settings))
        settings.flush()

        def work(job: Job) -> int:
            with Workspace(here) as source, Workspace(target) as destination:
                return sum(move(source, destination, progress=job.advance).values())

        def moved(rows: int) -> None:
            _keep_home(_named(profile), target_settings)
            self.open(profile)
            self.messages.show(plural("The workspace was moved, whole: {count} rows.", rows))

        self.run_job(tr("Moving the workspace"), work, moved)

    def has_service(self, role: str) -> bool:
        """Whether the profile names a service for ``role``."""
        return role in self.profile.services

    @property
    def roles_by_hand(self) -> frozenset[str]:
        """The roles whose service takes no program's writes: a person carries corrections to it."""
        return frozenset(role for role, service in self.profile.services.items() if service.kind == "dossier")

    def service(self, role: str) -> Service:
        """The profile's service for ``role``. Raises RepereError if it names none."""
        if not self.has_service(role):
            raise RepereError(
                N_("The profile names no service for “{role}”."), N_("Add it to the profile file."), role=role
            )
        return self.profile.services[role]

    def client_factory(self, role: str) -> Callable[[Job], HttpClient]:
        """How to reach a service of the profile from a job's thread. Raises RepereError if it has none."""
        service = self.service(role)
        return lambda job: self.client_for(service, job)

    def sign_in(self, role: str, authcfg: str) -> None:
        """Reach a service with another authentication configuration of QGIS from now on, next time too."""
        settings.put(sign_in_setting(self.service(role).url), authcfg)
        self._profile = _signed_in(self.profile)

    def sign_in_to_write(self, role: str, authcfg: str) -> None:
        """The same for what is written to it: how it is read stays as it is."""
        settings.put(sign_in_setting(self.service(role).url, writing=True), authcfg)
        self._profile = _signed_in(self.profile)

    def update_service(self, role: str, service: Service) -> None:
        """Use what was found out of a service from now on; how to sign in stays the person's choice."""
        now = self.service(role)
        known = replace(service, authcfg=now.authcfg, write_authcfg=now.write_authcfg)
        self._profile = replace(self.profile, services={**self.profile.services, role: known})

    def client_for(self, service: Service, job: Cancellable) -> HttpClient:
        """The network to one service, in a job's thread."""
        return HttpClient(service.name, **self._client_options(service, job))

    def metadata_client(self, service: Service, job: Cancellable) -> CachingClient:
        """As :meth:`client_for`, for descriptions only: what was read before answers while the service is away."""
        return CachingClient(service.name, self.request_log, **self._client_options(service, job))

    def _client_options(self, service: Service, job: Cancellable) -> dict[str, Any]:
        return {
            "session": network.create_session(service.authcfg, job.feedback, service.url),
            "cancelled": job.isCanceled,
            "per_second": service.requests_per_second,
            "on_response": self._heard,
            # from the job's thread: Qt hands it to the window
            "on_pause": partial(self.paused.emit, object()),
        }

    def _heard(self, host: str, well: bool, seconds: float) -> None:
        # a record that cannot be kept is no reason to lose an answer
        with suppress(InvalidFile):
            self.request_log.record(host, well, seconds)

    @cached_property
    def request_log(self) -> RequestLog:
        """How the sources did over the last weeks, on this desk. Raises InvalidFile."""
        return RequestLog(settings.data_folder() / "sources.sqlite")

    def run_job(
        self,
        title: str,
        work: Callable[[Job], Result],
        done: Callable[[Result], None],
        role: str = "",
        failed: Callable[[RepereError], None] | None = None,
    ) -> None:
        """Run a job that the person sees: thin line, cross, QGIS's task list.

        ``role`` names the service whose lamp turns green or red with the outcome.
        """

        def ended(after: Callable[[Value], None], state: str) -> Callable[[Value], None]:
            def tell(value: Value) -> None:
                if role and not isinstance(value, Cancelled):
                    self.source_state.emit(role, state)
                after(value)

            heard = self._while_open(tell, title)

            def finished(value: Value) -> None:
                self._jobs.remove(job)
                try:
                    heard(value)
                finally:
                    # only now: where what follows has begun, the desk is not idle
                    self._show_progress()

            return finished

        job = Job(title, work, ended(done, "up"), ended(failed or self.messages.error, "down"))
        self._jobs.append(job)
        job.progressChanged.connect(lambda _percent: self._show_progress())
        job.start()
        self._show_progress()

    def run_hidden(
        self,
        title: str,
        work: Callable[[Job], Result],
        done: Callable[[Result], None],
        failed: Callable[[RepereError], None] | None = None,
    ) -> Job:
        """Run a job that the person need not see."""
        ended, stopped = self._while_open(done, title), self._while_open(failed or self.messages.error, title)
        return Job(title, work, ended, stopped, is_hidden=True).start()

    def query(
        self,
        name: str,
        work: Callable[[Workspace], Result],
        done: Callable[[Result], None],
        failed: Callable[[RepereError], None] | None = None,
    ) -> None:
        """Read from the workspace in a thread, one reading of a name at a time; of those that wait, the newest."""
        if name in self._readings:
            self._readings[name] = (work, done, failed)
            return
        self._readings[name] = None

        def ended(after: Callable[[Value], None]) -> Callable[[Value], None]:
            def then(value: Value) -> None:
                waiting = self._readings.pop(name)
                after(value)
                if waiting is not None and self.is_open:
                    self.query(name, *waiting)

            return self._while_open(then, name)

        Job(name, self._in_workspace(work), ended(done), ended(failed or self.messages.error), is_hidden=True).start()

    def is_reading(self, name: str) -> bool:
        """Whether a reading of this name is going on, or waits."""
        return name in self._readings

    def commit(
        self, work: Callable[[Workspace], Result], *tables: str, done: Callable[[Result], None] | None = None
    ) -> None:
        """Store what the person decided, in a thread; the tables are told to be changed once it is safe."""

        def stored(value: Result) -> None:
            for table in tables:
                self.changed.emit(table, None)
            if done is not None:
                done(value)

        self.run_hidden(tr("Storing"), self._in_workspace(work), stored)

    def _in_workspace(self, work: Callable[[Workspace], Result]) -> Callable[[Job], Result]:
        home = self.home

        def working(_job: Job) -> Result:
            with Workspace(home) as workspace:
                return work(workspace)

        return working

    def _while_open(self, after: Callable[[Value], None], action: str) -> Callable[[Value], None]:
        """``after``, unless the commune was closed meanwhile: its panels are gone; what it says is of ``action``."""
        session = self._session

        def then(value: Value) -> None:
            if session is self._session:
                with self.messages.attribute_to(action, succeeded=not isinstance(value, RepereError)):
                    after(value)

        return then

    def stop_jobs(self) -> None:
        """Stop the jobs that the person sees."""
        for job in list(self._jobs):
            job.cancel()

    def is_busy(self) -> bool:
        """Whether a visible job is running."""
        return bool(self._jobs)

    def _show_progress(self) -> None:
        running = [job for job in self._jobs if not job.is_over]
        if running:
            job = running[-1]
            self.working.emit(job.description(), job.progress() if job.progress() > INITIAL_PROGRESS_PERCENT else -1.0)
        elif not self._jobs:
            self.idle.emit()


def _signed_in(profile: Profile) -> Profile:
    """``profile`` with the sign-ins that were chosen on this desk for the origins that it names."""
    services = {}
    for role, service in profile.services.items():
        services[role] = replace(
            service,
            authcfg=settings.get(sign_in_setting(service.url)) or service.authcfg,
            write_authcfg=settings.get(sign_in_setting(service.url, writing=True)) or service.write_authcfg,
        )
        for authcfg in {services[role].authcfg, services[role].write_authcfg}:
            network.protect_sign_in(authcfg)
    return find_incident_file(replace(profile, services=services))


def _prepare_workspace(home: Path | Server, profile: Profile, author: str, same_source: bool) -> _Opening:
    """Bring a workspace up to date as it is opened; who calls themself ``author`` decides there."""
    # the panels ask for it as they are made: it is checked here, not while the window waits
    catalogue.read_shipped()
    with Workspace(home, profile.commune.nis_code) as workspace:
        reporting = profile.services.get("reporting")
        if reporting and same_source and find_other_source(workspace, reporting):
            accept_source(workspace, reporting)
        other_source = find_other_source(workspace, reporting) if reporting else ""
        if other_source:
            return None, "", "", other_source, 0
        recovered = len(workspace.recover())
        with suppress(RepereError):  # who may only read opens it all the same
            workspace.clear_old_texts(profile.retention_months)
        if profile.outbox.review == REVIEW_BY_ANOTHER:
            workspace.require_second_person()
        learnt = reporting and remembered.load_capabilities(workspace, reporting)
        return learnt, workspace.signature(author), workspace.get_note("review"), "", recovered


def _named(profile: Profile) -> str:
    """What a profile's workspace and its settings are named by; the town's by its day as well."""
    name = slugify(profile.name)
    return workspace_name(profile, f"{name}-{settings.get('sandbox_run', '0')}" if profile.sandbox else name)


def _list_home_settings(database: TeamDatabase | None, file: str) -> dict[str, str]:
    """Say where a workspace is: in a database, or (None) in ``file``, empty for the file that was used last."""
    if database is not None:
        return {"connection": database.connection, "schema": database.schema}
    return {"connection": "", "schema": "", **({"file": file} if file else {})}


def _keep_home(name: str, home_settings: dict[str, str]) -> None:
    for key, value in home_settings.items():
        settings.put(f"home/{name}/{key}", value)


def _find_move_target(name: str) -> tuple[Path | Server | None, dict[str, str]]:
    """Where this desk moved a workspace last, whether it came there or not; None where that cannot be reached."""
    home = json.loads(settings.get(f"home/{name}/moving", "{}"))
    with suppress(InvalidFile):
        if home.get("connection"):
            return TeamDatabase(home["connection"], home["schema"]).server(), home
    return settings.data_folder() / home["file"] if "file" in home else None, home


def _remove_older_towns(profile: Profile) -> None:
    """Remove the town's workspaces of before its resets; what a program still holds goes with the next one."""
    for run in range(int(settings.get("sandbox_run", "0"))):
        for path in settings.data_folder().glob(f"{slugify(profile.name)}-{run}.gpkg*"):
            with suppress(OSError):
                path.unlink()


def incident_file_setting(profile: Profile) -> str:
    """Return the name under which a computer remembers where the commune's file of incidents is."""
    return f"incident_file/{slugify(profile.name)}"


def find_incident_file(profile: Profile) -> Profile:
    """``profile``, with where its file of incidents is on this computer, if it names one and not where."""
    service = profile.services.get("reporting")
    if service is None or service.file is None or service.file.path:
        return profile
    source = replace(service.file, path=settings.get(incident_file_setting(profile)))
    return replace(profile, services={**profile.services, "reporting": replace(service, file=source)})


def slugify(name: str) -> str:
    """A file name made of a profile's name: ``Huy (exercice)`` gives ``huy-exercice``.

    It is one on every system: no device of Windows (``AUX``), and no longer than a name may be.
    """
    slug = "-".join("".join(letter if letter.isalnum() else " " for letter in fold(name)).split()) or "commune"
    if len(slug) > MAX_SLUG_CHARACTERS:
        slug = f"{slug[:MAX_SLUG_CHARACTERS]}-{hashlib.sha256(slug.encode()).hexdigest()[:8]}"
    return f"commune-{slug}" if is_device_name(slug) else slug
