"""Dossiers of three communes for the pictures of the manual: made, spoilt and answered as people would."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from repere.services.communes import get_commune
from repere.services.corrections import review
from repere.services.corrections.targets.paper_dossier import gather_dossier, number_dossier
from repere.services.dossiers.answer_dossier import answer_dossier
from repere.services.dossiers.dossier_store import RECEIVED
from repere.services.dossiers.dossier_writer import write_answer, write_dossier
from repere.services.dossiers.receive_dossier import ReceivingRules, receive_file
from repere.services.dossiers.settle_answer import record_sent_dossier
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace

GEMBLOUX, NAMUR, HUY = "92142", "92094", "61031"
KEYS = {nis_code: f"a key for pictures {nis_code}".encode() for nis_code in (GEMBLOUX, HUY)}


def make_dossier(home: Path, nis_code: str, folder: Path, streets: tuple[str, ...], key: bytes) -> Path:
    """Have a commune put new house numbers of these streets into a dossier; the file."""
    ring = get_commune(nis_code).boundary["coordinates"][0]
    x, y = ring[0] if isinstance(ring[0][0], (int, float)) else ring[0][0]
    position = {"x": float(x), "y": float(y), "crs": "EPSG:31370"}
    with Workspace(home, nis_code) as workspace:
        for number, street in enumerate(streets, 12):
            before = {"street_name": street, "house_number": str(number), "position": position}
            draft = Correction(
                "addressing", "renumber", f"{nis_code}-{number}", f"{street} {number}", before,
                {**before, "house_number": f"{number}A"}, "3", x=float(x), y=float(y), author="Anne Dubois",
            )  # fmt: skip
            workspace.enqueue(draft)
            for state, who in ((State.READY, "Anne Dubois"), (State.APPROVED, "Bruno Lambert")):
                draft = workspace.transition(draft, state, who=who)
        name = get_commune(nis_code).name
        made = gather_dossier(workspace, service="ICAR", commune=name, nis_code=nis_code, author="Anne Dubois")
        made = number_dossier(workspace, made)
        files = write_dossier(made, folder, key)
        record_sent_dossier(workspace, made, files, who="Anne Dubois")
    return files.geopackage


def fill_mailbox(folder: Path) -> None:
    """Put what a region may find in its mail into ``folder``: good, unproven, altered, half copied."""
    folder.mkdir(parents=True)
    streets = ("Rue du Tilleul", "Rue de l'Agasse", "Chaussée de Tirlemont")
    good = make_dossier(folder.with_name("gembloux.gpkg"), GEMBLOUX, folder, streets, KEYS[GEMBLOUX])
    make_dossier(folder.with_name("namur.gpkg"), NAMUR, folder, ("Rue Haute", "Rue de Fer"), b"")
    altered = folder / "copie-de-gembloux.gpkg"
    shutil.copy(good, altered)
    with closing(sqlite3.connect(altered)) as db, db:
        db.execute("DELETE FROM items WHERE item = 3")
    (folder / "courriel.gpkg").write_bytes(good.read_bytes()[:20_000])


def answer_own(home: Path, folder: Path) -> Path:
    """Have the region answer a dossier of the open commune; the file of the answer."""
    folder.mkdir(parents=True)
    streets = ("Rue Neuve", "Rue des Brasseurs", "Avenue des Ardennes")
    path = make_dossier(home, HUY, folder, streets, KEYS[HUY])
    with Workspace(folder / "region.gpkg") as region:
        receive_file(region, path, ReceivingRules(KEYS), who="Rita Simon")
        rows = review.start_review(region, region.list_corrections(), who="Rita Simon")
        review.send_back(region, rows[:1], who="Rita Simon", reason="La photo montre un autre bâtiment")
        review.refuse(region, rows[1:2], who="Rita Simon", reason="Numéro déjà attribué dans la rue")
        review.approve(region, rows[2:], who="Rita Simon", rules=OutboxRules(review="anyone"))
        (record,) = region.list_dossiers(RECEIVED)
        answer = answer_dossier(region, record, who="Rita Simon", key=KEYS[HUY])
    return write_answer(answer, folder)
