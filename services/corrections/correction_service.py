"""What every service that takes corrections can be asked, whatever it speaks: the adapters' one interface."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol
from urllib.parse import unquote_plus, urlencode

from ..errors import ServiceError, Unreachable
from ..http.client import HttpClient
from ..http.redaction import redact
from ..http.response import Response
from ..http.urls import origin
from ..model.correction import Correction, State
from ..model.incident import Incident


class OutcomeNotQueryable(ServiceError):
    """Say that the service cannot be asked whether it has a correction: a person must look."""


@dataclass(frozen=True)
class CorrectionCapabilities:
    """Say what a target can do.

    ``report`` asks somebody to correct, ``edit`` changes the record itself. ``idempotent``: the same
    correction sent twice is done once. ``versioned``: it refuses what was decided on an older version.
    ``batch``: several records in one request. ``by_hand``: nothing is sent by a machine.
    """

    report: bool = False
    edit: bool = False
    idempotent: bool = False
    versioned: bool = False
    batch: bool = False
    comment: bool = False
    photo: bool = False
    by_hand: bool = False


class Severity(str, Enum):
    """Rate a message: what is rejected cannot be approved, a warning is for a person to weigh."""

    REJECT = "reject"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True)
class ValidationMessage:
    """Hold one finding of a dry run. ``text`` is an English template (N_), or the service's own words."""

    severity: Severity
    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """Return the message in words; what is no template of ours is shown as it came."""
        text = translate(self.text)
        return text.format(**self.values) if self.values else text


@dataclass(frozen=True)
class Request:
    """Hold one request as it will leave: a dry run shows it, sending sends it. At most one body."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, Any] | None = None
    json: Any = None
    photo: tuple[str, bytes] | None = None

    def send(self, web: HttpClient) -> Response:
        """Send the request once. Raises a ServiceError, OutcomeUnknown when nobody knows whether the service acted."""
        return web.send(
            self.method,
            self.url,
            form=self.form,
            json=self.json,
            headers=self.headers or None,
            files={"media": self.photo} if self.photo else None,
        )

    def format_text(self) -> str:
        """Format the request without keys or personal fields; a photo by name and size."""
        lines = [f"{self.method} {redact(self.url)}", *(f"{name}: {value}" for name, value in self.headers.items())]
        if self.form is not None:
            filled = {name: value for name, value in self.form.items() if value not in (None, "")}
            lines += ["", *map(unquote_plus, redact(urlencode(filled, doseq=True)).split("&"))]
        if self.json is not None:
            lines += ["", json.dumps(self.json, ensure_ascii=False, indent=2)]
        if self.photo is not None:
            lines += [f"media: {self.photo[0]} ({len(self.photo[1])} bytes)"]
        return "\n".join(lines)


@dataclass(frozen=True)
class RemoteRecord:
    """Hold what a service has now, in the words of ``before`` and ``after``, and its version."""

    version: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class PollOutcome:
    """Say what became of a submitted correction; ``state`` submitted means: not decided yet.

    ``remote_values`` is what the service holds now, in JSON values, and ``version`` under which version, where the
    push compares them (:attr:`RemoteRecord.version`); ``reason`` is its own word for a refusal. ``incident`` is the
    report as it was read, where the correction is of one: the workspace's row follows it.
    """

    state: State
    remote_values: dict[str, Any]
    reason: str = ""
    version: str = ""
    incident: Incident | None = None


class CorrectionService(Protocol):
    """Take corrections, whatever protocol the service speaks."""

    @property
    def capabilities(self) -> CorrectionCapabilities:
        """Return what it can do."""

    def requests(self, correction: Correction) -> list[Request]:
        """Build exactly what would be sent. Raises RequestRejected where the service has no words for it."""

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Make the dry run: by the service, or by its documented rules. Raises a ServiceError."""

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Send a correction once, and return the service's answer. Raises a ServiceError.

        ``requests`` are those that :meth:`requests` built of it, a photo's bytes and all; none: they are built now.

        OutcomeUnknown and InvalidResponse mean that nobody knows; Unreachable, that nothing left.
        """

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Find a correction that may have reached the service, None if it surely has not.

        Raises OutcomeNotQueryable where the service has no way to say, or another ServiceError.
        """

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Fetch the record to be corrected as it is now, None if it is not there. Raises a ServiceError."""

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Ask what became of a submitted correction. Raises a ServiceError."""


def target_origin(target: CorrectionService) -> str:
    """Return the scheme, host and port that a target sends to, or the name of its file; empty where neither is."""
    return getattr(target, "origin", "") or origin(getattr(target, "url", ""))


def as_unreachable(error: ServiceError) -> Unreachable:
    """Return the same trouble as Unreachable: it was met while reading before a write, so nothing was asked yet."""
    return Unreachable(error.message, error.hint, **error.values)  # type: ignore[arg-type]
