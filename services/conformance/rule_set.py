"""Rule sets as data: what each rule asks, how strictly, and where the standard says so.

Data names no code: a rule's check is found by the rule's id (``open311_checks.CHECKS`` …). An id is for ever.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ..errors import N_
from .rules import Outcome, Result, Rule, Severity

FOLDER = Path(__file__).parents[2] / "resources" / "conformance"

LEFT_OUT = {
    "write": N_("Not asked: it needs a write, to which nobody agreed."),
    "manual": N_("Not tested: a person has to look at it."),
}
"""Why a rule of a mode is not tried where there is no check of it."""


@dataclass(frozen=True)
class RuleText:
    """A rule as it is written: ``level`` is MUST, SHOULD or MAY; ``basis`` says where its force comes from.

    W: the standard's own word. T: a list, a code or an example of the standard. R: our reading of it.
    P: a wish of the commune, which no standard obliges.
    """

    id: str
    level: str
    basis: str
    clause: str
    href: str
    mode: str
    needs: tuple[str, ...]
    texts: Mapping[str, str]
    severity: Severity

    def text(self, language: str) -> str:
        """Return the rule in a language, in English where there is none."""
        return self.texts.get(language, self.texts["en"])


@dataclass(frozen=True)
class RuleSet:
    """The rules of one standard. ``checksum`` is the SHA-256 of the file they were read from."""

    id: str
    version: str
    standard: str
    source: str
    rules: tuple[RuleText, ...]
    checksum: str
    test_suite: str
    kinds: tuple[str, ...]
    """The kinds of a profile's services that speak this standard."""
    names: Mapping[str, str]
    """What it is called where a language has another word for it than ``standard``."""
    clauses: Mapping[str, str]
    writing_clauses: Mapping[str, str]
    is_of_files: bool
    """Whether a file is judged, not a service."""

    def name(self, language: str) -> str:
        """Return what it is called in a language."""
        return self.names.get(language, self.standard)

    def clause(self, language: str, *, has_writes: bool = False) -> str:
        """Return the paragraph for a public tender, in French where there is none in ``language``.

        ``has_writes`` adds what is asked of writing, where the standard has rules that write.
        """
        asked = [self.clauses, *([self.writing_clauses] if has_writes and self.writing_clauses else [])]
        return "\n\n".join(texts.get(language, texts["fr"]) for texts in asked)


def list_rule_sets() -> list[str]:
    """Return the ids of the rule sets that ship."""
    return sorted(path.stem for path in FOLDER.glob("*.json") if not path.stem.endswith(".schema"))


def load_rule_set(name: str) -> RuleSet:
    """Load one of the rule sets that ship. Raises KeyError for another name."""
    if name not in list_rule_sets():
        raise KeyError(name)
    body = (FOLDER / f"{name}.json").read_bytes()
    data = json.loads(body)
    return RuleSet(
        data["id"],
        data["version"],
        data["standard"],
        data["source"],
        tuple(_rule(record) for record in data["rules"]),
        hashlib.sha256(body).hexdigest(),
        data["test_suite"],
        tuple(data["kinds"]),
        data.get("names", {}),
        data["clause"],
        data.get("writing_clause", {}),
        data.get("of_files", False),
    )


def find_rule_set(kind: str) -> str:
    """Return the id of the rule set for a kind of service; empty where there is none."""
    return next((name for name in list_rule_sets() if kind in load_rule_set(name).kinds), "")


def make_rules(rule_set: RuleSet, checks: Mapping[str, Callable[[], Result]], language: str) -> list[Rule]:
    """Make the rules in their order; one that needs a write, or a person, and has no check is skipped and says so."""
    made = []
    for rule in rule_set.rules:
        left_out = rule.mode in LEFT_OUT and rule.id not in checks
        check = partial(Result, Outcome.SKIPPED, LEFT_OUT[rule.mode]) if left_out else checks[rule.id]
        text = rule.text(language).replace("{", "{{").replace("}", "}}")
        made.append(Rule(rule.id, text, rule.severity, _weigh(rule.severity, check), needs=rule.needs))
    return made


def _weigh(severity: Severity, check: Callable[[], Result]) -> Callable[[], Result]:
    """``check``, whose failure is a warning where the standard does not oblige."""

    def weighed() -> Result:
        result = check()
        return result.as_warning() if severity is not Severity.ERROR else result

    return weighed


def _rule(record: Mapping[str, Any]) -> RuleText:
    level, basis = record["level"], record["basis"]
    severity = Severity.WARNING
    if level == "MAY" or basis == "P":
        severity = Severity.NOTE
    elif level == "MUST" and basis in ("W", "T"):
        severity = Severity.ERROR
    return RuleText(
        record["id"],
        level,
        basis,
        record["clause"],
        record["href"],
        record["mode"],
        tuple(record["needs"]),
        record["text"],
        Severity(record.get("severity", severity.value)),
    )
