"""What can go wrong, each with a sentence for the technician and a hint on what to do next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable


def N_(text: str) -> str:  # noqa: N802 - the name gettext made customary
    """Mark an English template for translation; whoever shows it translates it by this text."""
    return text


@runtime_checkable
class Translatable(Protocol):
    """What says itself in the person's language."""

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """In words."""


class RepereError(Exception):
    """Something the technician must know: what happened, to what, and what to do next.

    ``message`` and ``hint`` are English templates marked with :func:`N_`; ``values`` fill their
    ``{names}``. ``service`` is the name of the service in the profile, or empty.
    """

    def __init__(self, message: str, hint: str = "", *, service: str = "", **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.service = service
        self.values = {"service": service, **values}

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """Return the whole message in one line: what happened, then what to do next."""
        # a value may be a sentence of its own
        values = {
            name: value.sentence(translate) if isinstance(value, Translatable) else value
            for name, value in self.values.items()
        }
        parts = [translate(part).format(**values).strip() for part in (self.message, self.hint) if part]
        # a reason that nobody gave leaves no colon behind
        return " ".join(f"{part.rstrip(': ')}." if part.endswith(":") else part for part in parts)

    def __str__(self) -> str:
        return self.sentence()


class Cancelled(RepereError):
    """The person stopped the job."""

    def __init__(self) -> None:
        super().__init__(N_("Stopped at your request."))


class ServiceError(RepereError):
    """A service did not do what was asked."""


class Unreachable(ServiceError):
    """No connection was made: nothing was sent."""


class CircuitOpen(Unreachable):
    """The service failed too often just now and is left alone for a while: nothing was sent."""


class OutcomeUnknown(ServiceError):
    """The request left, no whole answer came back: the service may or may not have acted."""


class TooSlow(OutcomeUnknown):
    """The answer came so slowly that it was given up; asking again would take as long."""


class ServerError(ServiceError):
    """The service answered that it cannot work now (5xx, 429): try again later."""

    def __init__(self, message: str, hint: str = "", *, retry_after: float | None = None, **values: object) -> None:
        super().__init__(message, hint, **values)  # type: ignore[arg-type]
        self.retry_after = retry_after


class RequestRejected(ServiceError):
    """The service understood and said no (4xx). ``body`` is the beginning of its answer, as it came."""

    body: bytes = b""

    def __init__(self, message: str, hint: str = "", *, status: int = 400, reason: str = "", **values: object) -> None:
        super().__init__(message, hint, status=status, reason=reason, **values)  # type: ignore[arg-type]
        self.status = status
        self.reason = reason


class AuthenticationRequired(RequestRejected):
    """401 or 403: the service wants to know who asks, or does not let them."""


class ApiKeyRequired(AuthenticationRequired):
    """The service wants a key with what is written, or another one than it got."""


class NotFound(RequestRejected):
    """404 or 410: what was asked for is not there; who says so may be a proxy that knows nothing of it."""


class RecordNotFound(NotFound):
    """404 or 410 in the service's own words: it answers, and has no such record."""


class Conflict(RequestRejected):
    """409 or 412: the record changed since the technician saw it."""


class InvalidResponse(ServiceError):
    """The service said yes, yet the answer is not what was asked for (HTML, broken, too large)."""


class InvalidFile(RepereError):
    """A file the technician gave cannot be used."""
