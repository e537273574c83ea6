"""Homonyms that one list marks by two capitals and the other by the section: ``(TI)``, ``(Tihange)``, ``- Tihange``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from ..text import fold
from .codes import Street, Streets
from .sameness import street_key

_TAIL = re.compile(r"\s*(?:,\s*|\s[-–—]\s+)([^,()\d]{3,40})$")


def join_marks(streets: Sequence[Streets]) -> None:
    """A section behind a name takes the two capitals of the other list, where they can stand for it alone."""
    for own, other in ((0, 1), (1, 0)):
        _read_tails(streets[own], streets[other])
    families: tuple[dict[tuple[str, str], set[str]], ...] = (defaultdict(set), defaultdict(set))
    for side, family in zip(streets, families):
        for name in side.names:
            family[name[:2]].add(name.mark)
    for own, other in ((0, 1), (1, 0)):
        meanings = {
            (family, section): capitals
            for family, marks in families[own].items()
            if family in families[other] and any(len(mark) > 2 for mark in marks)
            for section, capitals in _pairs(marks - families[other][family], families[other][family] - marks).items()
        }
        if meanings:
            streets[own].names[:] = [
                name._replace(mark=meanings.get((name[:2], name.mark), name.mark)) for name in streets[own].names
            ]


def _read_tails(own: Streets, other: Streets) -> None:
    """``Rue Haute - Tihange`` is the other list's Rue Haute with a mark, where that mark can mean Tihange."""
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in other.names:
        known[name[:2]].add(name.mark)
    for code, name in enumerate(own.names):
        tail = None if name.mark or name[:2] in known else _TAIL.search(own.written[code])
        if not tail:
            continue
        stem = name.postcode, street_key(own.written[code][: tail.start()])
        section = fold(tail.group(1)).strip()
        marks = known.get(stem, set()) - {""}
        if section in marks or _pairs({section}, marks):
            own.names[code] = Street(*stem, section)


def _pairs(sections: Collection[str], marks: Collection[str]) -> dict[str, str]:
    """Which two capitals each section has, where one only fits, and fits no other section."""
    out: dict[str, str] = {}
    long, short = {name for name in sections if len(name) > 2}, {mark for mark in marks if len(mark) == 2}
    for fits in (_begins, _stands_for):
        for section in sorted(long - out.keys()):
            likely = [mark for mark in short - set(out.values()) if fits(mark.lower(), section)]
            rivals = [name for name in long - out.keys() if likely and fits(likely[0].lower(), name)]
            if len(likely) == len(rivals) == 1:
                out[section] = likely[0]
    return out


def _begins(mark: str, section: str) -> bool:
    words = re.findall(r"[^\W_]+", section)
    return section.startswith(mark) or mark == "".join(word[0] for word in words[:2])


def _stands_for(mark: str, section: str) -> bool:
    return section[0] == mark[0] and mark[1] in section[1:]
