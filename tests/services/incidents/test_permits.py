"""Permit dossiers of a file, and a document for each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from repere.services.errors import Cancelled, InvalidFile, Unreachable
from repere.services.incidents.clients.incident_file import IncidentFileClient
from repere.services.incidents.permits import Permit, create_folder, list_permits, write_documents
from repere.services.layers.queries.point_info import PointAnswer
from repere.services.profile import IncidentFile

TABLE = """N° permis;Type de permis;Objet;Demandeur;Adresse du bien;Date de dépôt;Etat;X;Y
PU/2026/014;Permis d'urbanisme;Bâtir;M. Dupont;Rue Neuve 3;05/11/2026;En cours d'instruction;212300,5;134200,5
PU/2026/015;Permis d'urbanisme;Abattre un arbre;Mme Peeters;Rue Neuve 9;06/11/2026;Octroyé;212400;134300
PU 2026 015;Permis unique;Sans position;SA Ex;;07/11/2026;Complet;;
"""


@pytest.fixture
def permits(tmp_path: Path) -> list[Permit]:
    path = tmp_path / "permis.csv"
    path.write_text(TABLE, encoding="cp1252")
    return list_permits(IncidentFileClient(IncidentFile(str(path))).read().incidents)


def answer(error: Unreachable | None = None) -> PointAnswer:
    return PointAnswer(
        "Zone", () if error else ("habitat",), "PDS", "https://x", "2026-11-27", "cc-by-4.0", "SPW", error
    )


def test_a_table_of_dossiers_is_read_without_who_asks(permits: list[Permit]) -> None:
    last, felled, house = permits
    assert house[:5] == (
        "PU/2026/014",
        "Permis d'urbanisme",
        "Bâtir",
        "Rue Neuve 3",
        "investigating",
    )
    assert (house.x, house.y) == (pytest.approx(212300.5, abs=0.02), pytest.approx(134200.5, abs=0.02))
    assert (felled.status, last.x) == ("closed", None)
    assert "Dupont" not in str(permits)


def test_each_dossier_with_a_position_gets_a_document_and_a_dead_service_is_counted(
    permits: list[Permit], tmp_path: Path
) -> None:
    folder, heard = create_folder(tmp_path, date(2026, 11, 27)), []
    twin = permits[1]._replace(number="PU 2026-015")

    def ask(permit: Permit) -> Sequence[PointAnswer]:
        return [answer(Unreachable("{service} is away", service="SPW") if permit.number.endswith("014") else None)]

    result = write_documents(
        [*permits, twin],
        folder,
        ask=ask,
        write=lambda path, permit, answers: path.write_text(f"{permit.number} {answers[0].answers}") and None,
        progress=lambda done, total: heard.append((done, total)),
    )
    assert (result.written, result.incomplete) == (3, 1)
    assert sorted(path.name for path in folder.iterdir()) == [
        "PU-2026-014.pdf",
        "PU-2026-015-2.pdf",
        "PU-2026-015.pdf",
    ]
    assert heard == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_batch_that_is_stopped_leaves_whole_documents_only(permits: list[Permit], tmp_path: Path) -> None:
    stopped: list[bool] = []

    def write(path: Path, permit: Permit, answers: Sequence[PointAnswer]) -> None:
        path.write_text("half")
        stopped.append(True)

    with pytest.raises(Cancelled):
        write_documents(permits, tmp_path, ask=lambda _p: [], write=write, cancelled=lambda: bool(stopped))
    assert [path.name for path in tmp_path.glob("PU*")] == ["PU-2026-015.pdf"]


def test_a_full_disk_is_said_and_leaves_no_half_document(permits: list[Permit], tmp_path: Path) -> None:
    def write(path: Path, permit: Permit, answers: Sequence[PointAnswer]) -> None:
        path.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(InvalidFile, match="No space left"):
        write_documents(permits, tmp_path, ask=lambda _p: [], write=write)
    assert list(tmp_path.glob("PU*")) == []


def test_each_batch_has_a_folder_of_its_own(tmp_path: Path) -> None:
    day = date(2026, 11, 27)
    assert [create_folder(tmp_path, day).name for _each in range(2)] == ["permis-2026-11-27", "permis-2026-11-27-2"]
    with pytest.raises(InvalidFile):
        create_folder(tmp_path / "gone", day)


@pytest.mark.parametrize("number", ["../../etc/passwd", "CON", "///", "a" * 300, "é\u202e\x00x"])
def test_a_number_is_a_harmless_file_name(number: str, tmp_path: Path) -> None:
    permit = Permit(number, "", "", "", "", "", 1.0, 1.0)
    write_documents([permit], tmp_path, ask=lambda _p: [], write=lambda path, _p, _a: path.write_text("x") and None)
    (made,) = tmp_path.iterdir()
    assert made.parent == tmp_path and len(made.name) < 70 and made.stem.upper() != "CON"
