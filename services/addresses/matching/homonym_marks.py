"""Homonyms that one list marks by two capitals and the other by the section: ``(TI)``, ``(Tihange)``, ``- Tihange``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from .encode import Street, StreetColumn
from .normalise import section_key, street_key

_TAIL = re.compile(r"\s*(?:,\s*|\s[-–—/à]\s+)([^,()\d]{3,40})$")


def unify_marks(streets: Sequence[StreetColumn]) -> None:
    """Give a section behind a name the two capitals of the other list, where they can stand for it alone."""
    for own, other in ((0, 1), (1, 0)):
        _read_tails(streets[own], streets[other])
    if not any(len(name.mark) > 2 for side in streets for name in side.names):
        return
    families = [_marks(side) for side in streets]
    for own, other in ((0, 1), (1, 0)):
        meanings: dict[tuple[str, str], dict[str, str]] = {
            family: _pairs(marks - families[other].get(family, set()), families[other].get(family, set()) - marks)
            for family, marks in families[own].items()
            if any(len(mark) > 2 for mark in marks)
        }
        if meanings:
            streets[own].names[:] = [_resolve_mark(name, meanings) for name in streets[own].names]


def _resolve_mark(name: Street, meanings: dict[tuple[str, str], dict[str, str]]) -> Street:
    """Return the street by its two capitals: as its postcode tells, else as the name tells whatever the postcode."""
    here, anywhere = (meanings.get(family, {}).get(name.mark, "") for family in (name[:2], ("", name.key)))
    return name._replace(mark=here or anywhere or name.mark)


def _marks(side: StreetColumn) -> dict[tuple[str, str], set[str]]:
    """Return the marks of each postcode and name, and under no postcode those of each name."""
    marks: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in side.names:
        marks[name[:2]].add(name.mark)
        marks["", name.key].add(name.mark)
    return marks


def _read_tails(streets: StreetColumn, other_streets: StreetColumn) -> None:
    """``Rue Haute - Tihange`` is the other list's Rue Haute with a mark, where that mark can mean Tihange."""
    tails = {
        code: tail
        for code, written in enumerate(streets.spellings)
        if any(sign in written for sign in (",", " -", " –", " —", " /", " à"))
        and not streets.names[code].mark
        and (tail := _TAIL.search(written))
    }
    known = _marks(other_streets) if tails else {}
    for code, tail in tails.items():
        name = streets.names[code]
        if name[:2] in known:
            continue
        key, section = street_key(streets.spellings[code][: tail.start()]), section_key(tail.group(1))
        marks = (known.get((name.postcode, key)) or known.get(("", key), set())) - {""}
        if section in marks or _pairs({section}, marks):
            streets.names[code] = Street(name.postcode, key, section)


def _pairs(sections: Collection[str], marks: Collection[str]) -> dict[str, str]:
    """Return which two capitals each section has, where one only fits, and fits no other section."""
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
