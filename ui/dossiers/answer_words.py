"""What an answer did when it was opened, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...services.dossiers.sampling import SampleRecord
from ...services.dossiers.settle_answer import OpenedAnswer
from ..map.styles import kind_name
from ..qgis.translate import plural, tr
from ..widgets.basics import format_count
from .dossier_labels import describe_problem


def describe_answer(opened: OpenedAnswer) -> str:
    """Say what an answer did as a whole, or why it did nothing."""
    if opened.outcome == "refused":
        return describe_problem(opened.problem)
    if opened.outcome == "repeated":
        return tr("This answer was opened before: nothing changes.")
    if opened.outcome == "older":
        return tr("A later answer was opened before: this one changes nothing.")
    if opened.outcome == "receipt":
        return tr("The region has received it; nothing is decided yet.")
    parts = [plural("{count} corrections settled.", len(opened.settled))]
    if opened.drafts:
        parts.append(plural("{count} came back: they are drafts again, each with its reason.", len(opened.drafts)))
    if opened.warnings:
        parts.append(plural("{count} need your look.", len(opened.warnings)))
    if opened.problem:
        parts.append(tr("Some arrived altered at the region: send the same files again."))
    return " ".join(parts)


def describe_samples(samples: Sequence[SampleRecord]) -> str:
    """Say what the region accepted by a sample, a line each, and whether its draw can be repeated; empty for none."""
    return "\n".join(map(_describe_sample, samples))


def _describe_sample(sample: SampleRecord) -> str:
    kind, lot, drawn = kind_name(sample.kind), len(sample.lot_ids), len(sample.drawn_ids)
    if not sample.is_repeatable:
        return tr("⚠ {kind}: the sample is not the one that its seed gives. Ask the region how it was drawn.").format(
            kind=kind
        )
    text = {
        "passed": tr("{kind}: {drawn} of {lot} were looked at by sample, none was bad; the others were accepted."),
        "failed": tr("{kind}: one of a sample of {drawn} of {lot} was bad, so that each is looked at."),
    }.get(sample.state, tr("{kind}: a sample of {drawn} of {lot} is being looked at."))
    again = tr("Drawn again here with the answer's seed, the sample is the same.")
    return f"{text.format(kind=kind, drawn=format_count(drawn), lot=format_count(lot))} {again}"


def describe_warnings(warnings: Mapping[str, str]) -> dict[str, str]:
    """Say what a person must know of a correction, by its id."""
    words = {
        "applied_after_withdrawal": tr("⚠ Withdrawn here, but done there: correct it back by a new correction."),
        "contradicts": tr("⚠ An earlier answer said that it is applied; this one says otherwise. It stays applied."),
        "altered": tr("⚠ The answer is about another text than what was sent: ask the region."),
    }
    return {correction_id: words.get(warning, warning) for correction_id, warning in warnings.items()}
