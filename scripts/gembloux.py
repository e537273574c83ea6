"""Gembloux in a minute: from an empty dock to its own list compared with BeSt's file, with no service at all.

The lists are made for it, in the real forms: a commune's own headings, and BeSt's twenty columns.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from drive import Steps
from region_desk import keep_services_away, open_commune

BEST_HEADER = (
    "EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,municipality_id,"
    "municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,postname_nl,street_id,"
    "streetname_de,streetname_fr,streetname_nl,region_code,status"
)
DIFFERENCES = 3
"""A house in one list only, on each side, and one that lies elsewhere."""
STREET = "Rue des Données d'Essai"
"""No street of Gembloux: whoever meets it knows that it was made for a test."""


def write_lists(folder: Path) -> tuple[Path, Path]:
    """The commune's list with its own headings and BeSt's file: one house in one only, on each side, and one moved."""
    x, y = 173_800.0, 137_900.0
    own, best = ["Code;Rue;N°;CP;Localité;X;Y"], [BEST_HEADER]
    for number in range(1, 31):
        place = f"{x + 12 * number:.1f}", f"{y:.1f}"
        moved = f"{x + 12 * number:.1f}", f"{y + (50 if number == 5 else 0):.1f}"
        own.append(f"E{number};{STREET};{number};5030;Gembloux;{moved[0]};{moved[1]}")
        best.append(
            f"{place[0]},{place[1]},50.56,4.69,{9_900_000 + number},,{number},92142,,Gembloux,,5030,,,9900001,,"
            f"{STREET},,BE-WAL,current"
        )
    own.append(f"E31;{STREET};31;5030;Gembloux;{x + 372:.1f};{y:.1f}")
    best.append(
        f"{x + 384:.1f},{y:.1f},50.56,4.69,9900032,,32,92142,,Gembloux,,5030,,,9900001,,{STREET},,BE-WAL,current"
    )
    paths = folder / "registre_gembloux.csv", folder / "openaddress-bewal.csv"
    paths[0].write_text("\n".join(own) + "\n", encoding="latin-1")
    paths[1].write_text("\n".join(best) + "\n", encoding="utf-8")
    return paths


def work_on_gembloux(dock: Any, folder: Path, summary: dict[str, Any]) -> Steps:
    """Search the commune, open it, compare both lists; ``summary`` gets the seconds that took."""
    with keep_services_away():
        started = time.monotonic()
        open_commune(dock, "Gemb")
        yield lambda: dock.bar.isVisible() and len(dock.panels) == 4
        panel = dock.panels["addresses"]
        for chooser, path in zip((panel.form.register, panel.form.source), write_lists(folder)):
            chooser.use_file(str(path))
            yield lambda chooser=chooser: chooser.read is not None and not chooser.is_loading
        panel.compare(panel.form.lists())
        yield lambda: len(panel.list.model.rows) == DIFFERENCES
        summary["gembloux_seconds"] = round(time.monotonic() - started, 1)
        yield from _sign_first_dossier(dock, panel, folder)
        summary["gembloux_dossier_seconds"] = round(time.monotonic() - started, 1)
    dock.desk.close()


def _sign_first_dossier(dock: Any, panel: Any, folder: Path) -> Steps:
    """Decide on the house that the source has not, approve it, sign the dossier that takes it there."""
    corrections = dock.panels["corrections"]
    row = next(row for row in panel.list.model.shown if row.discrepancy.kind == "missing_in_source")
    panel.list.select(row.key)
    panel.decide("correct_source")
    for step in ("approve", "dossier"):
        yield lambda step=step: corrections.step.name == step and corrections.strip.go.isEnabled()
        corrections.strip.go.click()
    form = corrections.dossier
    yield form.sign.isEnabled
    form.folder.setText(str(folder))
    form.sign.click()
    yield lambda: [row.state.value for row in corrections.list.model.rows] == ["submitted"]
