"""What goes out to the services from the panel: questions, dry runs, the push."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import Qgis

from ...services.corrections import review
from ...services.corrections.correction_service import CorrectionService, RemoteRecord
from ...services.corrections.push import PushResult, push
from ...services.corrections.review_queue import require_sender
from ...services.corrections.targets.target_factory import create_correction_services
from ...services.errors import AuthenticationRequired, RepereError, ServiceError
from ...services.http.circuit_breaker import CircuitBreaker
from ...services.model.correction import FAILED_STATES, Correction, State
from ...services.workspace.workspace import Workspace
from ..map.styles import state_name
from ..qgis import network
from ..qgis.tasks import Job
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.prompts import SignInPrompt
from .labels import describe_error

MAX_NAMED_FAILURES = 5
"""Corrections that failed and are named in the message bar; the list names all."""


class PushControls:
    """Runs for the open commune; a service that wants to know who asks is answered in ``sign_in``."""

    def __init__(self, desk: Session) -> None:
        self.desk = desk
        self.sign_in = SignInPrompt(self._signed_in)
        self.is_sending = False
        self.requests: dict[str, str] = {}
        """What the last dry run of each correction would have sent, in writing."""

    def fetch(self, row: Correction, then: Callable[[RemoteRecord | None], None]) -> None:
        """Ask the service what it holds now."""
        services = self._services()
        self.desk.run_job(tr("Asking the service"), lambda job: services(job)[row.target].fetch(row), then)

    def dry_run(self, rows: list[Correction], then: Callable[[], None] = lambda: None) -> None:
        """Ask the services what they would say, and note what would be sent; nothing leaves."""
        home, services = self.desk.home, self._services()

        def work(job: Job) -> tuple[dict[str, str], list[RepereError]]:
            reached = services(job)
            with Workspace(home) as workspace:
                current = [workspace.get_correction(row.id) for row in rows]
                troubles = review.run_dry_run(workspace, reached, current)
            return {row.id: _in_writing(reached.get(row.target), row) for row in current}, troubles

        def done(result: tuple[dict[str, str], list[RepereError]]) -> None:
            self.requests.update(result[0])
            for error in result[1]:
                self._tell(error)
            then()
            self.desk.changed.emit("corrections", None)

        self.desk.run_job(tr("Trying out"), work, done)

    def push(self, only: frozenset[str] | None = None) -> None:
        """Send what is approved (of these ids, if they are given), then read the services back."""
        home, who, ceiling = self.desk.home, self.desk.person, self.desk.profile.outbox.ceiling
        try:
            require_sender(self.desk.profile.outbox, who)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        services = self._services()

        def work(job: Job) -> PushResult:
            with Workspace(home) as workspace:
                return push(
                    workspace,
                    services(job),
                    who=who,
                    progress=lambda done, total, _correction: job.advance(done, total),
                    cancelled=job.isCanceled,
                    max_sent=ceiling,
                    only=only,
                )

        self.is_sending = True
        self.desk.run_job(tr("Sending corrections"), work, self._pushed, failed=self._broken)

    def _services(self) -> Callable[[Job], Mapping[str, CorrectionService]]:
        """How to reach every target from a job's thread; keys are read from QGIS's store here, on the main one.

        Who asks wants to know now: hosts that were left alone for a while are tried again.
        """
        CircuitBreaker.reset()
        profile, reach = self.desk.profile, self.desk.client_for
        keys = {
            role: network.read_api_key(service.for_writing.authcfg, service.url)
            for role, service in profile.services.items()
        }
        return lambda job: create_correction_services(profile, lambda service: reach(service, job), keys)

    def _pushed(self, report: PushResult) -> None:
        self.is_sending = False
        for error in report.messages:
            self._tell(error)
        counts = {state: report.counts[state.value] for state in State}
        trouble = sum(counts[state] for state in (*FAILED_STATES, State.UNKNOWN))
        sentences = _describe_failures(report.failures)
        # a count of nothing says nothing
        if trouble:
            sentences.insert(0, plural("{count} corrections to look at.", trouble))
        if counts[State.SUBMITTED]:
            sentences.insert(0, plural("{count} corrections received by the service.", counts[State.SUBMITTED]))
        if counts[State.APPLIED]:
            sentences.insert(0, plural("{count} corrections applied.", counts[State.APPLIED]))
        unsent, lost = counts[State.APPROVED], counts[State.UNKNOWN]
        if unsent:
            sentences.append(plural("{count} not sent: they wait for the next Send.", unsent))
        if lost:
            sentences.append(plural("{count} may have arrived: Send asks the service, and sends nothing twice.", lost))
        well = not (trouble or unsent)
        if sentences:
            self.desk.messages.show(
                " ".join(sentences), Qgis.MessageLevel.Success if well else Qgis.MessageLevel.Warning
            )
        self.desk.changed.emit("corrections", None)
        # what was read of a report is in its row
        self.desk.changed.emit("incidents", None)

    def _broken(self, error: RepereError) -> None:
        self.is_sending = False
        self.desk.messages.error(error)
        self.desk.changed.emit("corrections", None)

    def _tell(self, error: RepereError) -> None:
        """A sign-in is asked for once, in the panel; any other trouble is told."""
        services = self.desk.profile.services
        role = next((role for role, one in services.items() if one.name == error.values.get("service")), "")
        if isinstance(error, AuthenticationRequired) and role:
            self.sign_in.ask(error, role, services[role].for_writing.authcfg)
        else:
            self.desk.messages.error(error)

    def _signed_in(self, role: str, authcfg: str) -> None:
        self.desk.sign_in_to_write(role, authcfg)
        self.push()


def _describe_failures(failures: Sequence[Correction]) -> list[str]:
    """Which corrections failed and why, in sentences; those with the same reason share one."""
    alike: dict[tuple[str, str], list[str]] = {}
    for row in failures[:MAX_NAMED_FAILURES]:
        reason = describe_error(row).rstrip(".")
        alike.setdefault((state_name(row.state), reason), []).append(row.label)
    told = [
        tr("{labels}: {state} ({reason}).").format(labels=", ".join(labels), state=state, reason=reason or "–")
        for (state, reason), labels in alike.items()
    ]
    rest = len(failures) - MAX_NAMED_FAILURES
    if rest > 0:
        told.append(tr("And {count} more.").format(count=rest))
    if failures:
        told.append(tr("They are in Corrections, under Needs attention: choose one to see what can be done with it."))
    return told


def _in_writing(target: CorrectionService | None, row: Correction) -> str:
    if target is None:
        return ""
    try:
        requests = target.requests(row)
    except ServiceError as error:
        return f"{row.label}\n{error.sentence(tr)}"
    if target.capabilities.by_hand and not requests:
        return tr("{label}: it is carried by hand, in a dossier.").format(label=row.label)
    return "\n\n".join(request.format_text() for request in requests)
