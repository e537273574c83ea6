"""What a dossier of format 1 says of a correction, read out of its words: nothing else was in it."""

from __future__ import annotations

import re
from typing import Any

from ..model.correction import utc_now
from .dossier_format import normalise

_POSITION = re.compile(r"(-?[0-9.]{1,20}) (-?[0-9.]{1,20}) \((EPSG:31370)\)")


def rebuild_item(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of its layer ``corrections`` as an item. Raises ValueError for one that says no number or id."""
    text = {name: str(row[name] or "") for name in row}
    before, after = (_parse_side(text[side]) for side in ("before", "after"))
    if not re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text["id"]):
        raise ValueError("no id")
    return dict(
        normalise(
            {
                "item": int(text["item"]),
                "id": text["id"],
                "version": 1,
                "kind": text["kind"],
                "subject": text["subject"][:1000],
                "label": text["label"][:1000],
                "before": before,
                "after": after,
                "base_version": "",
                "note": text["note"][:4000],
                "link": text["link"][:2000] if text["link"].startswith(("http://", "https://")) else "",
                "author": text["author"][:200],
                "approved_by": "",
                "created_at": text["created_at"] or utc_now(),
                "evidence": [],
            }
        )
    )


def _parse_side(words: str) -> dict[str, Any]:
    """``house_number: 14`` and ``position: 211003.50 132000.00 (EPSG:31370)``, one a line."""
    side: dict[str, Any] = {}
    for line in words[:20_000].splitlines():
        name, found, value = line.partition(": ")
        if not found or not re.fullmatch(r"[a-z_]{1,40}", name):
            continue
        position = _POSITION.fullmatch(value)
        if position:
            side[name] = {"x": float(position[1]), "y": float(position[2]), "crs": position[3]}
        elif value == "nouvelle rue":
            side[name] = True
        else:
            side[name] = value
    return side
