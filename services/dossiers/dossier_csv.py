"""The CSV of a dossier: what a Belgian spreadsheet opens with a double click, in French as its reader speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Union

from ..corrections.targets.paper_dossier import Dossier, list_changes
from ..csv_export import format_csv
from ..model.correction import Correction, CorrectionKind

CSV_HEADINGS = {
    "dossier": "Dossier",
    "item": "N°",
    "id": "Identifiant",
    "kind": "Nature",
    "kind_label": "Nature, en clair",
    "subject": "Objet",
    "label": "Libellé",
    "field": "Champ",
    "field_label": "Champ, en clair",
    "before": "Avant",
    "after": "Après",
    "x": "X (m)",
    "y": "Y (m)",
    "note": "Remarque",
    "link": "Lien",
    "author": "Auteur",
    "reviewer": "Approuvé par",
    "created_at": "Créée le",
}
"""Of the CSV, one line per field that changes: the machine's name of a column, and its French heading."""

FIELD_NAMES = {
    "street_name": "Rue",
    "street_id": "Identifiant de la rue",
    "new_street": "Nouvelle rue",
    "house_number": "Numéro",
    "box_number": "Boîte",
    "postcode": "Code postal",
    "postname": "Localité",
    "municipality": "Commune",
    "position": "Position",
    "status": "Statut",
    "x": "X (m)",
    "y": "Y (m)",
}
"""Fields of an address as a reader of the dossier calls them."""

KIND_NAMES = {
    CorrectionKind.MOVE: "Déplacer",
    CorrectionKind.CREATE: "Créer",
    CorrectionKind.RETIRE: "Supprimer",
    CorrectionKind.RENAME: "Renommer la rue",
    CorrectionKind.RENUMBER: "Renuméroter",
    CorrectionKind.POSTCODE: "Changer le code postal",
    CorrectionKind.MUNICIPALITY: "Changer la commune",
    CorrectionKind.READDRESS: "Renuméroter la rue",
}
"""Kinds of corrections as a reader of the dossier calls them."""

Cell = Optional[Union[str, float]]
"""Of the CSV: a number is written with the comma that a Belgian spreadsheet reads."""


def write_csv(dossier: Dossier, path: Path) -> None:
    """Write the new file ``path``: one line per field that changes, a position as two."""
    rows = [
        (
            dossier.number, item, c.id, c.kind, KIND_NAMES.get(c.kind, c.kind), c.subject, c.label, field,
            FIELD_NAMES.get(field, field), before, after, c.x, c.y, c.note, c.link, c.author, c.reviewer, c.created_at,
        )
        for item, c in enumerate(dossier.corrections, 1)
        for field, before, after in _list_cells(c) or [("", "", "")]
    ]  # fmt: skip
    with path.open("x", encoding="utf-8", newline="") as out:
        out.write(format_csv([f"{title} [{name}]" for name, title in CSV_HEADINGS.items()], rows))


def parse_position(position: Any) -> tuple[float, float] | None:
    """Return the metres (EPSG:31370) of a correction's position, None where it has none."""
    try:
        return float(position["x"]), float(position["y"])
    except (TypeError, KeyError, ValueError, OverflowError):
        return None


def _list_cells(correction: Correction) -> list[tuple[str, Cell, Cell]]:
    """List the fields that change, a position as two numbers: a spreadsheet sorts and subtracts those."""
    cells: list[tuple[str, Cell, Cell]] = []
    for field, before, after in list_changes(correction):
        points = [parse_position(side.get(field)) for side in (correction.before, correction.after)]
        if points == [None, None]:
            cells.append((field, before, after))
            continue
        (x, y), (new_x, new_y) = (point or (None, None) for point in points)
        cells += [("x", x, new_x), ("y", y, new_y)]
    return cells
