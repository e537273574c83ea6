"""What keeps the list of incidents fresh: starts in threads what the model wants next, and tells what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...services.addresses.readers import icar
from ...services.errors import RepereError
from ...services.incidents.checks.location import AddressBook
from ...services.incidents.checks.road_manager import REGIONAL_ROADS, ROAD_AXES
from ...services.incidents.incident_list import (
    AssessTask,
    IncidentListing,
    IncidentListModel,
    ReadTask,
    assess_all,
    fetch_incidents,
)
from ...services.incidents.refresh import ReferenceData, RefreshResult
from ...services.profile import Service
from ...services.workspace.workspace import Workspace
from ..addresses.comparison_form import ICAR
from ..qgis.tasks import Job
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import format_count

MAX_NAMED_STATUSES = 5
"""Words for a status that are named when a refresh does not know them."""


class IncidentListUpdater(QObject):
    """``listed`` carries an IncidentListing, ``service_learnt`` the reporting service as it is known now; ``assessed``
    tells that what is known of the incidents beyond themselves changed, ``fetch_failed`` why nothing came."""

    listed = pyqtSignal(object)
    service_learnt = pyqtSignal(object)
    assessed = pyqtSignal()
    fetch_failed = pyqtSignal(str)

    def __init__(self, desk: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.model = IncidentListModel()
        self.vanished_question: Any = None
        self.assessment_start = 0.0
        """When the last assessment began, in seconds of the monotonic clock."""
        desk.idle.connect(self._assess_all)
        desk.profile_changed.connect(self._profile_changed)
        desk.changed.connect(self._table_changed)

    def refresh(self, full: bool = False, remove_vanished: bool = False) -> None:
        """Fetch what may have changed at the reporting service (everything if ``full``), store what differs.

        ``remove_vanished``: the person said that however many are no longer listed are to go.
        """
        try:
            connect, service = self.desk.client_factory("reporting"), self.desk.configured_profile.services["reporting"]
        except RepereError as error:
            self.desk.messages.error(error)
            return
        home, families = self.desk.home, self.model.reference.family
        authcfg = self.desk.service("reporting").authcfg

        def work(job: Job) -> tuple[RefreshResult, Mapping[str, str], Service]:
            with Workspace(home) as workspace:
                return fetch_incidents(
                    connect(job),
                    workspace,
                    service,
                    authcfg=authcfg,
                    families=families,
                    full=full,
                    remove_unlisted=remove_vanished,
                    progress=job.advance,
                )

        self.model.begin_fetch()
        self.desk.run_job(tr("Fetching incidents"), work, self._fetched, "reporting", self._fetch_failed)

    def read(self, changed_ids: frozenset[str] | None) -> None:
        """Read the incidents that changed into the list again, all if that is not known (None)."""
        self.model.request_read(changed_ids)
        self._start_next()

    def _start_next(self) -> None:
        """Start in a thread what the list needs next, if it can begin now."""
        task = self.model.next_task()
        if isinstance(task, ReadTask):
            self.desk.query("incidents", task.run, self._listed, partial(self._step_failed, self.model.fail_read))
        elif isinstance(task, AssessTask):
            self.assessment_start = time.monotonic()
            home, path, profile, assess = self.desk.home, self.desk.path, self.desk.profile, task.run

            def work(_job: Job) -> bool:
                with Workspace(home) as workspace:
                    return assess(workspace, profile, path)

            done, failed = (
                partial(self._assessed, task.changed_ids),
                partial(self._step_failed, self.model.fail_assessment),
            )
            self.desk.run_job(tr("Checking the incidents"), work, done, failed=failed)

    def _fetch_failed(self, error: RepereError) -> None:
        self.fetch_failed.emit(error.sentence(tr))
        self._step_failed(self.model.fail_fetch, error)

    def _step_failed(self, end: Callable[[], None], error: RepereError) -> None:
        end()
        self.desk.messages.error(error)
        self._start_next()

    def _listed(self, listing: IncidentListing) -> None:
        self.model.finish_read(listing)
        self.listed.emit(listing)
        self._start_next()

    def _fetched(self, outcome: tuple[RefreshResult, Mapping[str, str], Service]) -> None:
        brought, families, service = outcome
        self.service_learnt.emit(service)
        self.model.finish_fetch(brought, families)
        self.desk.messages.show(describe_refresh(brought))
        self._ask_about(brought)
        if brought.changed_ids:
            self.desk.changed.emit("incidents", brought.changed_ids)
        self._start_next()

    def _ask_about(self, brought: RefreshResult) -> None:
        """So many are no longer listed that the service may be in trouble: the person says whether they go."""
        self.desk.messages.dismiss(self.vanished_question)
        self.vanished_question = brought.withheld_count and self.desk.messages.show_until_dismissed(
            tr(
                "The service no longer lists {count} of {total} incidents: it may be in trouble. They are kept until "
                "you decide; close this message to keep them."
            ).format(count=brought.withheld_count, total=brought.total),
            tr("Take them away"),
            self._take_away,
        )

    def _take_away(self) -> None:
        self.desk.messages.dismiss(self.vanished_question)
        self.refresh(full=True, remove_vanished=True)

    def _assessed(self, changed_ids: frozenset[str] | None, changed: bool) -> None:
        """List what was assessed."""
        self.model.finish_assessment(changed_ids, changed)
        self._show_assessed(changed)

    def _show_assessed(self, changed: bool) -> None:
        self._start_next()
        if changed:
            self.assessed.emit()

    def _profile_changed(self, parts: frozenset[str]) -> None:
        if parts & {"tolerances", "districts"}:
            self.model.reset_reference()
            self._assess_all()

    def _table_changed(self, table: str, _changed_ids: object) -> None:
        districts = self.desk.profile.districts if self.desk.is_open else None
        if table in (*REGIONAL_ROADS, ROAD_AXES, districts and districts.table):
            # they are held against it once the desk is idle: more layers may come
            self.model.reset_reference()

    def _assess_all(self) -> None:
        """Once the roads and the addresses are there, hold every report against them."""
        reference = self.model.begin_full_assessment() if self.desk.is_open else None
        if reference is None:
            return
        self.assessment_start = time.monotonic()
        home, path, profile, connect = self.desk.home, self.desk.path, self.desk.profile, self.desk.client_for
        spw, commune = profile.services.get("spw"), profile.commune.name

        def work(job: Job) -> ReferenceData | None:
            def read_book() -> AddressBook | None:
                if spw is None:
                    return None
                return AddressBook(icar.read_icar(connect(spw, job), f"{spw.url}/{ICAR}", municipality=commune))

            with Workspace(home) as workspace:
                return assess_all(workspace, profile, path, reference, read_book)

        def done(reference: ReferenceData | None) -> None:
            self.model.finish_full_assessment(reference)
            self._show_assessed(reference is not None)
            if self.model.is_outdated:
                self._assess_all()

        failed = partial(self._step_failed, self.model.fail_assessment)
        self.desk.run_hidden(tr("Looking up roads and addresses"), work, done, failed)


def describe_refresh(brought: RefreshResult) -> str:
    """Say what a refresh brought."""
    text = tr("{total} incidents: {added} new, {changed} changed.").format(
        total=format_count(brought.total), added=format_count(brought.added), changed=format_count(brought.changed)
    )
    if brought.vanished:
        text += " " + plural("{count} are no longer listed.", brought.vanished)
    if brought.unreadable:
        text += " " + plural("{count} incidents could not be read.", brought.unreadable)
    if brought.unknown_statuses:
        text += " " + tr("Statuses that nobody knows, shown as open: {words}.").format(
            words=", ".join(brought.unknown_statuses[:MAX_NAMED_STATUSES])
        )
    if brought.is_truncated:
        text += " " + tr("The service limits its lists; some incidents may be missing.")
    return text
