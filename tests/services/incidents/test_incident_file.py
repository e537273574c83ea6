"""Incidents out of the tables that communes' own tools export."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from osgeo import ogr, osr
from repere.services.addresses.readers import table_rows
from repere.services.addresses.readers.ogr_layer import read_preview
from repere.services.errors import InvalidFile
from repere.services.http.client import HttpClient
from repere.services.incidents import file_columns
from repere.services.incidents.clients.client_factory import create_reporting_client
from repere.services.incidents.clients.incident_file import FileReading, IncidentFileClient, parse_dates
from repere.services.incidents.file_columns import guess_status
from repere.services.incidents.privacy import is_personal_column
from repere.services.incidents.refresh import RefreshResult, refresh
from repere.services.model.incident import Incident
from repere.services.profile import IncidentFile, Service
from repere.services.workspace.workspace import Workspace

HEADINGS = (
    "N° dossier", "Date de création", "Modifié le", "Statut", "Catégorie", "Objet", "Nom", "Téléphone",
    "E-mail du demandeur", "Rue", "Numéro", "Code postal", "Localité", "X", "Y", "Date de clôture", "Photo",
)  # fmt: skip
ROWS = (
    ("2026-101", "05/11/2026 08:30", "06/11/2026", "En cours", "Voirie", "Trou dans la chaussée", "Dupont",
     "081 24 60 11", "j.dupont@example.be", "Rue de Fer", "12", "5000", "Namur", "185123,4", "128456,7", "", "https://ex.be/p/1.jpg"),
    ("2026-102", "04/11/2026", "", "Clôturé", "Propreté", "Dépôt sauvage", "Peeters", "0475 12 34 56",
     "", "Rue de Bruxelles", "7", "5000", "Namur", "185000", "128000", "10/11/2026", ""),
    ("2026-103", "03/11/2026", "", "Au Collège", "Éclairage", "Lampe éteinte", "", "", "", "", "", "", "", "",
     "", "", ""),
)  # fmt: skip


def write_csv(path: Path, rows: Sequence[Sequence[str]] = ROWS, headings: Sequence[str] = HEADINGS) -> Path:
    """A table as a Belgian Excel saves it."""
    path.write_bytes("".join(";".join(row) + "\r\n" for row in (headings, *rows)).encode("cp1252", "replace"))
    return path


def write_sheet(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    """A spreadsheet of one sheet; a float is a number, ``=…`` a formula whose value is kept, the rest texts."""

    def cell(value: object, name: str) -> str:
        if isinstance(value, float):
            return f'<c r="{name}"><v>{value}</v></c>'
        if str(value).startswith("="):
            return f'<c r="{name}" t="str"><f>{escape(str(value)[1:])}</f><v>calculated</v></c>'
        return f'<c r="{name}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>' if value != "" else ""

    lines = "".join(
        f'<row r="{y}">' + "".join(cell(value, f"{chr(64 + x)}{y}") for x, value in enumerate(row, 1)) + "</row>"
        for y, row in enumerate(rows, 1)
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    linked = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        packed.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types">'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        )
        packed.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{linked}"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/>'
            "</sheets></workbook>",
        )
        packed.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{linked}/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
        )
        packed.writestr(
            "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{lines}</sheetData></worksheet>'
        )
    return path


def read(path: Path, **source: object) -> FileReading:
    return IncidentFileClient(IncidentFile(str(path), **source)).read()  # type: ignore[arg-type]


def by_id(reading: FileReading) -> dict[str, Incident]:
    return {one.service_request_id: one for one in reading.incidents}


def test_a_csv_of_a_belgian_excel_becomes_incidents(tmp_path: Path) -> None:
    reading = read(write_csv(tmp_path / "export.csv"))
    found = by_id(reading)
    hole = found["2026-101"]
    assert (hole.status, hole.status_notes) == ("open", "in_progress")
    assert (hole.service_name, hole.description) == ("Voirie", "Trou dans la chaussée")
    assert (hole.requested_datetime, hole.updated_datetime) == ("2026-11-05T07:30:00Z", "2026-11-05T23:00:00Z")
    assert (hole.address, hole.media_url) == ("Rue de Fer 12, 5000 Namur", "https://ex.be/p/1.jpg")
    assert (hole.lon, hole.lat) == (4.8634717, 50.4658852)
    assert (found["2026-102"].status, found["2026-102"].updated_datetime) == ("closed", "2026-11-09T23:00:00Z")
    # a word that nobody knows stays, and is open; a row without a position is kept and counted
    assert (found["2026-103"].status, found["2026-103"].status_notes) == ("open", "Au Collège")
    assert reading.unknown_statuses == ("Au Collège",)
    assert (found["2026-103"].lon, reading.unplaced, reading.unreadable) == (None, 1, 0)


def test_what_says_who_reported_is_never_read(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "export.csv")
    preview = IncidentFileClient(IncidentFile(str(path))).read_preview()
    assert preview.personal_headings == ["Nom", "Téléphone", "E-mail du demandeur"]
    assert "Dupont" not in str(preview.rows) + str(read(path))
    # nor where a profile names the column
    named = read(path, columns={"description": "Nom", "category": "Téléphone"})
    assert "Dupont" not in str(named) and "081" not in str(named)


@pytest.mark.parametrize("heading", ["Nom", "GSM", "Numéro de registre national", "Voornaam melder", "by owner",
                                     "Maître d'ouvrage", "E-Mail", "Antragsteller", "NISS"])  # fmt: skip
def test_a_heading_about_persons_is_recognised(heading: str) -> None:
    assert is_personal_column(heading)


@pytest.mark.parametrize("heading", ["Nom de la rue", "Nom du chantier", "Category name", "Hôtel de ville",
                                     "Straatnaam", "Numéro national de route", "Mailleur"])  # fmt: skip
def test_the_names_of_things_are_not_of_persons(heading: str) -> None:
    assert not is_personal_column(heading)


def test_a_column_of_addresses_or_numbers_of_persons_is_known_by_what_is_in_it() -> None:
    assert is_personal_column("Colonne5", ["j.dupont@example.be", "", "a@example.org"])
    assert is_personal_column("Colonne6", ["93.05.18-223.61", "93051822361"])
    assert not is_personal_column("Colonne7", ["93.05.18-223.62", "12345678901"])


@pytest.mark.parametrize(
    ("texts", "read_as"),
    [
        (["05/11/2026", "5.11.26", "05-11-2026 8h05"], ["2026-11-04T23:00:00Z"] * 2 + ["2026-11-05T07:05:00Z"]),
        # Excel's numbers, with a point or a comma; summer time
        (["46331", "46331,5", "46204.25"], ["2026-11-04T23:00:00Z", "2026-11-05T11:00:00Z", "2026-07-01T04:00:00Z"]),
        (["2026/11/06 14:30:00+00", "2026-11-06T14:30:00Z"], ["2026-11-06T14:30:00Z"] * 2),
        (["20261106", "2026/11/06"], ["2026-11-05T23:00:00Z"] * 2),
        # months in words, in three languages, as a spreadsheet's long form or a person writes them
        (["5 novembre 2026", "jeudi 5 nov. 2026", "5-nov-26", "5. November 2026", "05 nov 2026"],
         ["2026-11-04T23:00:00Z"] * 5),
        (["1er août 2026 à 14h30", "1 augustus 2026 14u30", "1. Aug. 2026 14:30 Uhr", "01/08/2026\u00a014:30:00.000"],
         ["2026-08-01T12:30:00Z"] * 4),
        (["12 mai 2026", "12 mei 2026", "12 maart 2026", "12 zzz 2026"],
         ["2026-05-11T22:00:00Z"] * 2 + ["2026-03-11T23:00:00Z", ""]),
        # a column that can only be month first
        (["11/25/2026", "11/05/2026"], ["2026-11-24T23:00:00Z", "2026-11-04T23:00:00Z"]),
        (["31/02/2026", "hier", "", "99/99/9999", "0"], [""] * 5),
    ],
)  # fmt: skip
def test_dates_as_belgians_and_spreadsheets_write_them(texts: list[str], read_as: list[str]) -> None:
    assert parse_dates(texts) == read_as


def test_a_date_that_is_none_is_counted(tmp_path: Path) -> None:
    rows = [["1", day, "Voirie", "Trou"] for day in ("05/11/2026", "la semaine passée", "")]
    rows = [[str(number), *row[1:]] for number, row in enumerate(rows)]
    reading = read(write_csv(tmp_path / "export.csv", rows, ["Numéro", "Date", "Catégorie", "Description"]))
    assert (len(reading.incidents), reading.undated) == (3, 1)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Ouvert", "open"), ("Non résolu", "open"), ("À traiter", "open"), ("Réouvert", "open"), ("Nieuw", "open"),
        ("Pris en charge", "in_progress"), ("In behandeling", "in_progress"), ("In Bearbeitung", "in_progress"),
        ("Résolu", "fixed"), ("Opgelost", "fixed"), ("Erledigt", "fixed"), ("Clôturé", "closed"),
        ("Gesloten", "closed"), ("Octroyé", "closed"), ("Planifié", "planned"), ("Zzz", ""), ("", ""),
        ("Refusé", "no_further_action"), ("Doublon", "duplicate"), ("Annulé", "cancelled"),
        ("in_progress", "in_progress"), ("À l'étude", "investigating"), ("En cours d'instruction", "investigating"),
    ],
)  # fmt: skip
def test_words_for_a_status_in_four_languages(word: str, status: str) -> None:
    assert guess_status(word) == status


def test_a_chosen_meaning_of_a_word_counts_more_than_the_guess(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "export.csv")
    reading = read(path, statuses={"au collège": "investigating", "En cours": "planned"})
    assert by_id(reading)["2026-103"].status_notes == "investigating"
    assert by_id(reading)["2026-101"].status_notes == "planned"
    assert reading.unknown_statuses == ()


def test_an_excel_sheet_with_titles_serial_dates_and_formulas(tmp_path: Path) -> None:
    path = write_sheet(
        tmp_path / "atal.xlsx",
        [
            ("Export du service travaux",),
            ("",),
            ("Réf", "Date demande", "Etat", "Type", "Libellé", "Longitude", "Latitude"),
            ("T-1", 46331.5, "terminé", "Voirie", '=HYPERLINK("http://ex.be")', 4.8636, 50.4669),
            ("T-2", 46330.0, "en attente", "Voirie", "=cmd|' /C calc'!A0", 4.8612, 50.4671),
        ],
    )
    found = by_id(read(path))
    assert found["T-1"].requested_datetime == "2026-11-05T11:00:00Z"
    assert (found["T-1"].status, found["T-1"].description) == ("closed", "calculated")
    assert (found["T-2"].lon, found["T-2"].lat) == (4.8612, 50.4671)


def test_a_sheet_of_texts_alone_has_its_headings_as_any_other(tmp_path: Path) -> None:
    # GDAL takes the first row for one of data where the second is of the same kind
    rows = [("Rue", "Numéro", "Commune"), ("Rue de Fer", "12", "Namur")]
    assert read_preview(str(write_sheet(tmp_path / "adresses.xlsx", rows))).headings == list(rows[0])
    tickets = [("Référence", "Statut", "Objet"), ("A1", "ouvert", "Trou"), ("A2", "ouvert", "Lampe")]
    assert set(by_id(read(write_sheet(tmp_path / "tickets.xlsx", tickets)))) == {"A1", "A2"}


def test_geojson_and_geopackage_bring_their_own_positions(tmp_path: Path) -> None:
    point = {"type": "Point", "coordinates": [4.8636, 50.4669]}
    features = [
        {"type": "Feature", "geometry": point, "properties": {"id": "g1", "status": "open", "description": "Trou"}},
        {"type": "Feature", "geometry": None, "properties": {"id": "g2", "status": "closed", "description": "Lampe"}},
    ]
    path = tmp_path / "reports.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    found = by_id(read(path))
    assert (found["g1"].lon, found["g1"].lat, found["g2"].lon) == (4.8636, 50.4669, None)

    lambert2008 = osr.SpatialReference()
    lambert2008.ImportFromEPSG(3812)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "works.gpkg"))
    layer = data.CreateLayer("works", lambert2008, ogr.wkbPoint)
    for name in ("ref", "objet"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("ref", "w1")
    feature.SetField("objet", "Trottoir")
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (685123.4 628456.7)"))
    layer.CreateFeature(feature)
    del feature, layer, data
    work = by_id(read(tmp_path / "works.gpkg", layer="works"))["w1"]
    assert (work.lon, work.lat) == (pytest.approx(4.8634, abs=1e-4), pytest.approx(50.4658, abs=1e-4))


def test_a_row_without_an_identifier_gets_one_that_stays(tmp_path: Path) -> None:
    headings, rows = ("Date", "Objet", "Etat"), [("05/11/2026", "Trou", "ouvert"), ("05/11/2026", "Trou", "ouvert")]
    first = read(write_csv(tmp_path / "a.csv", rows, headings))
    assert first.made_ids and len(first.incidents) == 2
    closed = [(day, what, "fermé") for day, what, _state in rows]
    again = read(write_csv(tmp_path / "a.csv", [("06/11/2026", "Lampe", "ouvert"), *closed], headings))
    assert set(by_id(first)) < set(by_id(again))
    assert all(by_id(again)[number].status == "closed" for number in by_id(first))


def test_of_a_repeated_identifier_the_row_that_changed_last_is_kept(tmp_path: Path) -> None:
    headings = ("N° dossier", "Modifié le", "Etat", "Objet")
    rows = [("1", "06/11/2026", "clôturé", "b"), ("1", "05/11/2026", "ouvert", "a"), ("2", "", "ouvert", "c")]
    # of many, so that the column is one of identifiers still
    rows += [(str(number), "01/11/2026", "ouvert", "d") for number in range(3, 20)]
    reading = read(write_csv(tmp_path / "a.csv", rows, headings))
    assert (reading.repeated_ids, by_id(reading)["1"].description) == (1, "b")


def test_both_coordinates_may_stand_in_one_column(tmp_path: Path) -> None:
    rows = [("1", "Trou", "50.4669, 4.8636"), ("2", "Lampe", "nulle part"), ("3", "Eau", "50.4, 4.8")]
    found = by_id(read(write_csv(tmp_path / "a.csv", rows, ("Référence", "Objet", "Coordonnées"))))
    assert (found["1"].lon, found["1"].lat) == (4.8636, 50.4669)
    assert (found["2"].lon, found["2"].position_received) == (None, "nulle part")


@pytest.fixture
def refreshed(tmp_path: Path) -> Callable[[Path], RefreshResult]:
    def run(path: Path) -> RefreshResult:
        service = Service("file", "BetterStreet", file=IncidentFile(str(path)))
        with Workspace(tmp_path / "w.gpkg") as workspace:
            return refresh(create_reporting_client(HttpClient("-"), service), workspace)

    return run


def test_a_folder_is_read_by_its_newest_table_and_by_difference(
    tmp_path: Path, refreshed: Callable[[Path], RefreshResult]
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    os.utime(write_csv(folder / "2026-11-26.csv"), (1, 1))
    first = refreshed(folder)
    assert (first.added, first.total, first.unknown_statuses) == (3, 3, ("Au Collège",))
    changed = [(*ROWS[0][:3], "Résolu", *ROWS[0][4:]), ROWS[1]]
    os.utime(write_csv(folder / "2026-11-27.csv", changed), (2, 2))
    (folder / "~$2026-11-27.xlsx").write_bytes(b"of Excel, while it is open")
    (folder / "lisez-moi.pdf").write_bytes(b"%PDF")
    second = refreshed(folder)
    assert (second.added, second.changed, second.vanished, second.total) == (0, 1, 1, 2)


def test_a_file_that_lost_most_rows_takes_nothing_away(
    tmp_path: Path, refreshed: Callable[[Path], RefreshResult]
) -> None:
    rows = [(str(number), "ouvert", "Trou") for number in range(100)]
    path = write_csv(tmp_path / "a.csv", rows, ("Référence", "Etat", "Objet"))
    assert refreshed(path).added == 100
    # half written
    write_csv(path, rows[:40], ("Référence", "Etat", "Objet"))
    half = refreshed(path)
    assert (half.withheld_count, half.vanished, half.total) == (60, 0, 100)


def test_a_misshapen_row_is_counted_and_nothing_vanishes(
    tmp_path: Path, refreshed: Callable[[Path], RefreshResult]
) -> None:
    headings = ("Référence", "Etat", "Objet")
    path = write_csv(tmp_path / "a.csv", [("1", "ouvert", "Trou"), ("2", "ouvert", "Lampe")], headings)
    refreshed(path)
    result = refreshed(write_csv(path, [("1", "ouvert", "Trou; grand", "et plus", "long")], headings))
    assert (result.unreadable, result.vanished, result.total) == (1, 0, 2)


def test_a_file_replaced_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_csv(tmp_path / "a.csv")

    class Replaced(table_rows.CsvTable):
        def iter_blocks(self, *size: int):  # type: ignore[no-untyped-def]
            yield from super().iter_blocks(*size)
            write_csv(path, ROWS[:1])

    monkeypatch.setattr(table_rows, "CsvTable", Replaced)
    with pytest.raises(InvalidFile, match=r"a.csv was written while it was read"):
        read(path)


@pytest.mark.parametrize("name", ["gone.csv", "gone.xlsx", "gone"])
def test_a_file_or_folder_that_is_gone_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidFile, match="is not there any more"):
        read(tmp_path / name)


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidFile, match="no table in the folder"):
        read(tmp_path)


def test_ten_thousand_columns_are_refused(tmp_path: Path) -> None:
    wide = write_csv(tmp_path / "wide.csv", [("x",) * 10_000], [f"c{number}" for number in range(10_000)])
    with pytest.raises(InvalidFile, match="has 10000 columns"):
        read(wide)


def test_a_text_without_end_is_cut_or_refused(tmp_path: Path) -> None:
    headings = ("Référence", "Etat", "Objet")
    long = read(write_csv(tmp_path / "a.csv", [("1", "ouvert", "z" * 9_000_000), ("2", "ouvert", "b")], headings))
    assert {number: len(one.description) for number, one in by_id(long).items()} == {"1": 10_000, "2": 1}
    huge = write_csv(tmp_path / "b.csv", [("1", "ouvert", '"' + "z" * 50_000_000)], headings)
    with pytest.raises(InvalidFile, match="quotation mark"):
        read(huge)


def test_nul_bytes_and_half_files_are_no_incidents(tmp_path: Path) -> None:
    head = "Référence;Etat;Objet\r\n"
    (tmp_path / "nul.csv").write_bytes((head + "1;ouvert;Tr\0ou\r\n" + "2;ouvert;b\r\n" * 10_000).encode())
    with pytest.raises(InvalidFile, match="not a table"):
        read(tmp_path / "nul.csv")
    late = head + "".join(f"{n};ouvert;b\r\n" for n in range(9000)) + "x;ouvert;Tr\0ou\r\n"
    (tmp_path / "late.csv").write_bytes(late.encode())
    assert by_id(read(tmp_path / "late.csv"))["x"].description == "Trou"
    whole = write_sheet(tmp_path / "whole.xlsx", [("Référence", "Objet"), ("1", "Trou")]).read_bytes()
    (tmp_path / "half.xlsx").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InvalidFile, match="cannot be opened"):
        read(tmp_path / "half.xlsx")
    (tmp_path / "half.geojson").write_text('{"type": "FeatureCollection", "features": [{"type": "Fea')
    with pytest.raises(InvalidFile):
        read(tmp_path / "half.geojson")


def test_a_table_that_says_nothing_of_incidents_names_what_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(InvalidFile, match="no column was found for description"):
        read(write_csv(tmp_path / "a.csv", [("1", "2")], ("Budget", "Exercice")))


def test_every_field_has_words_to_be_known_by() -> None:
    assert set(file_columns.FIELDS) | {"crs", "geometry"} == set(file_columns.FileColumns.__dataclass_fields__)
