"""The letter that goes with an answer: what was decided of each correction, as PDF."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from ...services.communes import get_commune
from ...services.dossiers.dossier_format import DossierContent
from ...services.dossiers.sampling import read_samples
from ...services.model.correction import Correction
from ..map.styles import kind_name
from ..qgis.translate import tr
from ..widgets.basics import format_day
from .answer_words import describe_samples
from .dossier_labels import name_answer


def build_letter(answer: DossierContent, corrections: Mapping[str, Correction]) -> str:
    """Return the letter as HTML for :func:`write_pdf`; what others wrote in it is escaped."""
    manifest, commune = answer.manifest, get_commune(answer.nis_code)
    title = (
        tr("Receipt for the dossier {number}")
        if manifest["answer"] == 0
        else tr("Answer {answer} to the dossier {number}")
    ).format(number=answer.number, answer=manifest["answer"])
    said = tr("{commune} ({nis_code}) · {day} · {who}").format(
        commune=commune.name if commune else answer.nis_code,
        nis_code=answer.nis_code,
        day=format_day(str(manifest["made_at"])),
        who=manifest["made_by"],
    )
    headings = (tr("No."), tr("Correction"), tr("Decision"), tr("Reason"), tr("Reviewer"), tr("Date"))
    rows = [_list_cells(item.content, corrections.get(item.correction_id)) for item in answer.items]
    end = (
        tr("Everything in it is decided.")
        if manifest["complete"]
        else tr("The rest is still being examined: a later answer will repeat these decisions and add the others.")
    )
    seal = (
        tr("The file that goes with this letter is sealed. Sum of its content: {sum}").format(sum=answer.stated_sum)
        if answer.seal
        else tr("The file that goes with this letter has no seal. Sum of its content: {sum}").format(
            sum=answer.stated_sum
        )
    )
    samples = "".join(f"<p>{escape(line)}</p>" for line in describe_samples(read_samples(answer)).splitlines())
    return (
        f"<h1>{escape(title)}</h1><p>{escape(said)}</p>"
        f"<table width='100%'><tr>{_cells(headings, 'th')}</tr>"
        + "".join(f"<tr>{_cells(row, 'td')}</tr>" for row in rows)
        + f"</table><p>{escape(end)}</p>{samples}<p><small>{escape(seal)}</small></p>"
    )


def _list_cells(decision: Mapping[str, object], correction: Correction | None) -> tuple[str, ...]:
    day = str(decision["decided_at"])
    return (
        str(decision["item"]),
        f"{kind_name(correction.kind)} · {correction.label}" if correction else str(decision["id"]),
        name_answer(str(decision["outcome"])),
        str(decision["reason"]),
        str(decision["reviewer"]),
        format_day(day) if day else "",
    )


def _cells(texts: tuple[str, ...], tag: str) -> str:
    return "".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts)
