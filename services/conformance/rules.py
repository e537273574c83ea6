"""The engine: a rule asks one thing of a service or a file; a run of rules is a list of verdicts.

Rule sets are modules beside this one; each makes its rules, and only this module runs them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from ..errors import N_, Cancelled, OutcomeUnknown, RepereError, Unreachable


class Severity(Enum):
    """How much it matters that a rule is not kept: the work stops, it goes on with less, or somebody should know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Outcome(Enum):
    """What came of a rule."""

    PASSED = "passed"
    FAILED = "failed"
    WARNING = "warning"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Result:
    """What one check saw. ``reason`` is an English template of ``values``; ``request`` and ``response`` are as sent.

    ``changes`` are what would make the catalogue right: fields by layer id.
    """

    outcome: Outcome
    reason: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    request: str = ""
    response: str = ""
    changes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    checksum: str = ""
    """SHA-256 of the whole answer."""
    written: Mapping[str, str] = field(default_factory=dict)
    """The test record that now is at the service because of the check; empty where none is."""

    def as_warning(self) -> Result:
        """Return this result, with a warning in the place of a failure."""
        return replace(self, outcome=Outcome.WARNING) if self.outcome is Outcome.FAILED else self


@dataclass(frozen=True)
class Rule:
    """One thing that must be so. ``id`` is its own in its set, ``text`` an English template of ``values``.

    ``check`` may raise a RepereError: the rule is then skipped where nobody answered, and failed otherwise.
    ``needs`` are rules of the same run without which this one cannot be judged: one fault counts once.
    """

    id: str
    text: str
    severity: Severity
    check: Callable[[], Result]
    values: Mapping[str, Any] = field(default_factory=dict)
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """A rule and what came of it; ``error`` is what kept it from being checked, or what the service refused with."""

    rule: Rule
    result: Result
    error: RepereError | None = None

    @property
    def outcome(self) -> Outcome:
        """What came of it."""
        return self.result.outcome

    def reason(self, translate: Callable[[str], str] = str) -> str:
        """Why, in a person's language; empty for a rule that is kept without a remark."""
        if self.error is not None:
            return self.error.sentence(translate)
        return translate(self.result.reason).format(**self.result.values) if self.result.reason else ""

    def text(self, translate: Callable[[str], str] = str) -> str:
        """Return the rule, in a person's language."""
        return translate(self.rule.text).format(**self.rule.values)


def run(
    rules: Iterable[Rule],
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Verdict]:
    """Return each rule's verdict, in their order. Raises Cancelled, unless something was written: that is reported."""
    listed = list(rules)
    verdicts: list[Verdict] = []
    for number, rule in enumerate(listed, 1):
        is_stopped = cancelled()
        if is_stopped and not any(one.result.written for one in verdicts):
            raise Cancelled
        missed = next((one for one in verdicts if one.rule.id in rule.needs and one.outcome in _UNKEPT), None)
        if is_stopped:
            verdicts.append(Verdict(rule, Result(Outcome.SKIPPED), Cancelled()))
        else:
            verdicts.append(_verdict(rule) if missed is None else _skip(rule, missed))
        progress(number, len(listed))
    return verdicts


def to_rows(verdicts: Iterable[Verdict], translate: Callable[[str], str] = str) -> Iterator[tuple[str, ...]]:
    """Yield the verdicts as a table: a heading, then one row for each."""
    yield "rule", "text", "severity", "outcome", "reason", "asked", "answered"
    for one in verdicts:
        yield (
            one.rule.id,
            one.text(translate),
            one.rule.severity.value,
            one.outcome.value,
            one.reason(translate),
            one.result.request,
            one.result.response,
        )


_UNKEPT = (Outcome.FAILED, Outcome.SKIPPED)


def _skip(rule: Rule, missed: Verdict) -> Verdict:
    reason = N_("Not asked: {rule} comes first, and was not passed.")
    return Verdict(rule, Result(Outcome.SKIPPED, reason, {"rule": missed.rule.id}))


def _verdict(rule: Rule) -> Verdict:
    try:
        return Verdict(rule, rule.check())
    except Cancelled:
        raise
    except (Unreachable, OutcomeUnknown) as error:
        return Verdict(rule, Result(Outcome.SKIPPED), error)
    except RepereError as error:
        return Verdict(rule, Result(Outcome.FAILED), error)
