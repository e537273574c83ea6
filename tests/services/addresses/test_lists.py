"""Lists of addresses as they come: BeSt, ICAR, registers in four languages, and files that are broken."""

from __future__ import annotations

import csv
import io
import math
import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr
from repere.services.addresses.readers import builder, csv_blocks, csv_list, icar, ogr_layer
from repere.services.addresses.readers.column_mapping import ColumnMapping, guess_mapping, list_missing_fields
from repere.services.addresses.readers.positions import NOT_A_POSITION, OUTSIDE_BELGIUM
from repere.services.errors import Cancelled, InvalidFile
from repere.services.http.client import HttpClient
from repere.tests.servers.postgres import Cluster

BEST = (
    "EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,municipality_id,"
    "municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,postname_nl,street_id,"
    "streetname_de,streetname_fr,streetname_nl,region_code,status\n"
)
HEADINGS = "id;rue;numero;boite;code_postal;commune;x;y\n"


def best_row(
    number: str = "12", *, x: str = "211000.0", y: str = "132000.0", fr: str = "Rue Haute", de: str = "",
    box: str = "", identifier: str = "1948446", status: str = "current", commune: str = "Huy",
) -> str:  # fmt: skip
    return f"{x},{y},50.0,5.0,{identifier},{box},{number},61031,,{commune},,4500,,,7700113,{de},{fr},,BE-WAL,{status}\n"


@pytest.fixture
def file(tmp_path: Path):
    def write(content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / "list.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


def get_message(error: pytest.ExceptionInfo[InvalidFile]) -> str:
    return error.value.sentence()


# -- which column is what -----------------------------------------------------------------------------


def test_best_s_twenty_columns_are_recognised_as_they_are(file):
    mapping = csv_list.read_preview(file(BEST + best_row())).mapping
    assert mapping == ColumnMapping(
        "address_id", "streetname_fr", "house_number", "box_number", "postcode", "municipality_name_fr",
        "municipality_id", "", "status", "EPSG:31370_x", "EPSG:31370_y", "EPSG:31370",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (
            ["Identifiant", "Nom de rue", "Rue", "N° police", "Boîte", "Code postal", "Localité", "X", "Y"],
            ("Identifiant", "Rue", "N° police", "Boîte", "Code postal", "Localité"),
        ),
        (
            ["adresID", "straatnaam", "huisnummer", "busnummer", "postcode", "gemeente", "x", "y"],
            ("adresID", "straatnaam", "huisnummer", "busnummer", "postcode", "gemeente"),
        ),
        (
            ["ID", "Straßenname", "Hausnummer", "Bus", "PLZ", "Gemeinde", "X-Koordinate", "Y-Koordinate"],
            ("ID", "Straßenname", "Hausnummer", "Bus", "PLZ", "Gemeinde"),
        ),
        (
            ["id", "street", "house_number", "box", "post_code", "municipality", "lon", "lat"],
            ("id", "street", "house_number", "box", "post_code", "municipality"),
        ),
        (
            ["ADR_ID", "RUE_NM", "ADR_NUMERO", "CODE_POSTAL", "COM_NM", "a", "b"],
            ("ADR_ID", "RUE_NM", "ADR_NUMERO", "", "CODE_POSTAL", "COM_NM"),
        ),
    ],
)
def test_headings_are_understood_in_four_languages(headings, expected):
    places = ["", ""] if "lon" not in headings else ["5.24", "50.52"]
    rows = [[*[""] * (len(headings) - 2), *(places if all(places) else ["211000.5", "132000,5"])]]
    mapping = guess_mapping(headings, rows)
    assert expected == (
        mapping.id, mapping.street_name, mapping.house_number, mapping.box_number, mapping.postcode,
        mapping.municipality,
    )  # fmt: skip
    assert (mapping.x, mapping.y) == (headings[-2], headings[-1])
    assert list_missing_fields(mapping) == []


@pytest.mark.parametrize(
    ("x", "y", "crs"),
    [("211000", "132000", "EPSG:31370"), ("711000", "632000", "EPSG:3812"), ("5.24", "50.52", "EPSG:4326")],
)
def test_a_position_tells_its_own_coordinate_system(x, y, crs):
    mapping = guess_mapping(["rue", "numero", "c1", "c2"], [["Rue Haute", "12", x, y]] * 3)
    assert (mapping.x, mapping.y, mapping.crs) == ("c1", "c2", crs)


def test_longitude_and_latitude_in_the_wrong_columns_are_told_apart():
    mapping = guess_mapping(["rue", "numero", "x", "y"], [["Rue Haute", "12", "50.52", "5.24"]])
    assert (mapping.x, mapping.y, mapping.crs) == ("y", "x", "EPSG:4326")


def test_what_is_compulsory_and_absent_is_named():
    assert list_missing_fields(guess_mapping(["rue", "numero"], [["Rue Haute", "12"]])) == ["x", "y"]
    assert list_missing_fields(guess_mapping(["rue", "numero"], [["Rue Haute", "12"]], has_geometry=True)) == []
    assert list_missing_fields(guess_mapping(["a", "b"], [["", ""]])) == ["street_name", "house_number", "x", "y"]


# -- the traps of reference data ----------------------------------------------------------------------


def test_null_positions_are_no_positions_and_no_fault_of_the_row(file):
    addresses = csv_list.read_csv(file(BEST + best_row(x="0.0", y="0.0") + best_row(identifier="2")))
    assert np.isnan(addresses.x[0]) and np.isnan(addresses.y[0])
    assert addresses.x[1] == 211000.0
    assert addresses.unusable == []


def test_german_only_streets_have_their_german_name(file):
    addresses = csv_list.read_csv(file(BEST + best_row(fr="", de="Hauptstraße") + best_row(identifier="2")))
    assert addresses.street_names == ["Hauptstraße", "Rue Haute"]


def test_quoted_commas_stay_inside_their_cell(file):
    addresses = csv_list.read_csv(file(BEST + best_row(fr='"Rue Haute, dite ""du Haut"""')))
    assert addresses.street_names == ['Rue Haute, dite "du Haut"']


def test_rounded_degrees_are_not_read_where_metres_are_given(file):
    addresses = csv_list.read_csv(file(BEST + best_row(x="211000.37", y="132000.91")))
    assert (addresses.x[0], addresses.y[0]) == (211000.37, 132000.91)


@pytest.mark.parametrize("version", ["2", "2018-07-03T08:50:20Z"])
def test_versions_are_split_off_the_identifier(file, version):
    identifier = f"geodata.wallonie.be/id/Address/1948446/{version}"
    addresses = csv_list.read_csv(file(BEST + best_row(identifier=identifier)))
    assert (addresses.ids, addresses.versions) == (["1948446"], [version])


def test_ended_addresses_are_kept_with_their_status(file):
    addresses = csv_list.read_csv(file(BEST + best_row() + best_row("14", identifier="2", status="retired")))
    assert addresses.statuses == ["current", "retired"]


# -- positions ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("authid", "x", "y"), [("EPSG:3812", 711003.7, 632008.0), ("EPSG:4326", 5.228505, 50.495615)])
def test_other_systems_become_lambert_72(authid, x, y):
    columns = {"rue": ["Rue Haute"], "numero": ["12"]}
    mapping = guess_mapping(list(columns), [["Rue Haute", "12"]], has_geometry=True)
    addresses = csv_list.build_from_columns("list", columns, mapping, geometry=([x], [y]), authid=authid)
    # a metre: without the datum grid PROJ is that exact
    assert math.hypot(addresses.x[0] - 211_000, addresses.y[0] - 132_000) < 1


@pytest.mark.parametrize("bad", ["inf;132000", "211000;-inf", "abc;132000", "1e400;1", "211000;", "nan;132000"])
def test_a_broken_position_is_told_and_the_row_is_kept(file, bad):
    addresses = csv_list.read_csv(
        file(HEADINGS + f"1;Rue Haute;12;;4500;Huy;211000;132000\n2;Rue Haute;14;;4500;Huy;{bad}\n")
    )
    assert len(addresses) == 2
    assert np.isnan(addresses.x[1]) and np.isnan(addresses.y[1])
    assert [(note.row, note.reason) for note in addresses.unusable] == [(2, NOT_A_POSITION)]


def test_a_position_outside_belgium_is_told_and_not_drawn(file):
    addresses = csv_list.read_csv(
        file(HEADINGS + "1;Rue Haute;12;;4500;Huy;211000;132000\n2;Rue Haute;14;;4500;Huy;652000;6861000\n"
             "3;Rue Haute;16;;4500;Huy;;\n4;Rue Haute;18;;4500;Huy;211004;132000\n")
    )  # fmt: skip
    assert [np.isnan(x) for x in addresses.x] == [False, True, True, False]
    assert [(note.row, note.reason) for note in addresses.unusable] == [(2, OUTSIDE_BELGIUM)]


def test_degrees_where_metres_are_said_are_refused_in_one_sentence():
    columns = {"rue": ["Rue Haute"] * 3, "numero": ["1", "2", "3"]}
    mapping = guess_mapping(list(columns), [["Rue Haute", "1"]], has_geometry=True)
    with pytest.raises(InvalidFile) as error:
        csv_list.build_from_columns("Voirie", columns, mapping, geometry=([5.24] * 3, [50.5] * 3), authid="EPSG:31370")
    assert "EPSG:31370" in get_message(error) and "EPSG:4326" in get_message(error) and "Voirie" in get_message(error)


def test_columns_chosen_by_hand_are_read_by_their_numbers():
    columns = {"rue": ["Rue Haute"], "numero": ["1"], "e": ["5.228505"], "n": ["50.495616"]}
    mapping = ColumnMapping(street_name="rue", house_number="numero", x="e", y="n", crs="EPSG:31370")
    addresses = csv_list.build_from_columns("list", columns, mapping)
    assert math.hypot(addresses.x[0] - 211_000, addresses.y[0] - 132_000) < 1


def test_a_layer_without_known_system_is_refused():
    columns = {"rue": ["Rue Haute"], "numero": ["1"]}
    mapping = guess_mapping(list(columns), [["Rue Haute", "1"]], has_geometry=True)
    with pytest.raises(InvalidFile, match="EPSG number"):
        csv_list.build_from_columns("Voirie", columns, mapping, geometry=([1.0], [2.0]), authid="USER:100001")


def test_numbers_in_no_known_system_are_refused():
    columns = {"rue": ["Rue Haute"], "numero": ["1"], "x": ["9e9"], "y": ["9e9"]}
    with pytest.raises(InvalidFile, match="cannot be told"):
        csv_list.build_from_columns("list", columns, guess_mapping(list(columns), [["Rue Haute", "1", "9e9", "9e9"]]))


# -- files as they are --------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_usual_encoding_and_separator_is_read(file, encoding, separator):
    text = (HEADINGS + "1;Chaussée d'Été;12;;4500;Huy;211000;132000\r\n").replace(";", separator)
    addresses = csv_list.read_csv(file(text, encoding), name="Huy")
    assert addresses.street_names == ["Chaussée d'Été"]
    assert addresses.ids == ["1"]
    assert addresses.name == "Huy"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "is empty"),
        (HEADINGS.encode(), "headings but no rows"),
        (b"1;Rue Haute;12;4500;211000;132000\n2;Rue Haute;14;4500;211010;132000\n", "no headings"),
        (b"id#rue#numero#x#y\n1#Rue Haute#12#211000#132000\n", "cannot be told apart"),
        (b"id;rue;numero;code_postal\n1;Rue Haute;12;4500\n", "no position column"),
        (b"id;x;y\n1;211000;132000\n", "street_name, house_number"),
        (b"\x00\x01\x02\x03", "not a table"),
        (b"id;rue;numero;x;y\n1;;;211000;132000\n", "no usable row"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(file, content, words):
    with pytest.raises(InvalidFile) as error:
        csv_list.read_csv(file(content))
    assert words in get_message(error)
    assert "list.csv" in get_message(error)


def test_a_file_that_is_not_there_says_so(tmp_path):
    with pytest.raises(InvalidFile, match=r"gone\.csv cannot be opened"):
        csv_list.read_csv(tmp_path / "gone.csv")


def test_an_unclosed_quotation_mark_names_its_row(file):
    rows = "".join(f"{n};Rue Haute;{n};;4500;Huy;211000;132000\n" for n in range(2, 40))
    with pytest.raises(InvalidFile, match="row 1"):
        csv_list.read_csv(file(HEADINGS + '1;"Rue Haute;1;;4500;Huy;211000;132000\n' + rows))


def test_a_row_with_a_text_larger_than_any_address_is_left_out_and_told(file):
    addresses = csv_list.read_csv(
        file(HEADINGS + "1;" + "x" * 200_000 + ";1;;4500;Huy;211000;132000\n2;Rue Haute;1;;4500;Huy;211000;132000\n")
    )
    assert addresses.ids == ["2"]
    assert [(note.row, note.reason) for note in addresses.unusable] == [(1, csv_list.ROW_WIDE)]


def test_rows_that_cannot_be_used_are_listed_with_number_and_reason(file):
    addresses = csv_list.read_csv(
        file(HEADINGS + "1;Rue Haute;12;;4500;Huy;211000;132000\n2;Rue Haute\n\n3;;14;;4500;Huy;211000;132000\n"
             "4;Rue Haute;;;4500;Huy;211000;132000\n5;Rue Haute;16;;4500;Huy;211000;132000;;\n")
    )  # fmt: skip
    assert addresses.ids == ["1", "5"]
    assert [(note.row, note.reason) for note in addresses.unusable] == [
        (2, csv_list.ROW_SHAPE), (3, builder.NO_STREET), (4, builder.NO_NUMBER),
    ]  # fmt: skip


def test_missing_identifiers_are_made_and_repeated_ones_reach_no_service(file):
    addresses = csv_list.read_csv(
        file(
            HEADINGS + "".join(f"{i};Rue Haute;{n};;4500;Huy;211000;132000\n" for n, i in enumerate(["", "7", "7"], 1))
        )
    )
    assert addresses.ids == ["row 1", "7", "7 (row 3)"]
    assert [(note.row, note.identifier, note.reason) for note in addresses.unusable] == [(3, "7", builder.REPEATED_ID)]
    assert "“7”" in addresses.unusable[0].sentence()


def test_a_list_without_identifiers_is_legal(file):
    addresses = csv_list.read_csv(file("rue;numero;x;y\nRue Haute;12;211000;132000\n"))
    assert addresses.ids == ["row 1"]
    assert addresses.postcodes == [""]


def test_a_chosen_column_that_is_not_there_is_named(file):
    path = file(HEADINGS + "1;Rue Haute;12;;4500;Huy;211000;132000\n")
    with pytest.raises(InvalidFile, match="voie"):
        csv_list.read_csv(path, ColumnMapping(street_name="voie", house_number="numero", x="x", y="y"))


def test_reading_reports_progress_and_can_be_stopped(file):
    path = file(HEADINGS + "1;Rue Haute;12;;4500;Huy;211000;132000\n" * (csv_blocks.BLOCK_BYTES // 30))
    heard = []
    with pytest.raises(Cancelled):
        csv_list.read_csv(path, cancelled=lambda: True)
    csv_list.read_csv(path, progress=lambda done, total: heard.append((done, total)))
    assert len(heard) > 2
    assert heard == sorted(heard)
    assert heard[-1] == (path.stat().st_size, path.stat().st_size)


# -- ICAR ---------------------------------------------------------------------------------------------


def icar_feature(number: int, **changes: object) -> dict:
    geometry = changes.pop("geometry", {"x": 211000.0 + number, "y": 132000.0})
    attributes = {
        "ADR_ID": number, "RUE_NM": "Rue Haute", "ADR_NUMERO": f"{number}A", "CODE_POSTAL": "4500", "COM_NM": "Huy",
        "ADR_FIN": None,
    }  # fmt: skip
    return {"attributes": {**attributes, **changes}, "geometry": geometry}


def test_icar_s_pages_become_one_list(monkeypatch):
    asked = {}

    def features(_web, url, **options):
        asked.update(options, url=url)
        yield [icar_feature(1), icar_feature(2, geometry=None)]
        yield [icar_feature(3, geometry={"x": "NaN", "y": "NaN"}), icar_feature(4, ADR_FIN=1577836800000)]

    monkeypatch.setattr(icar.arcgis, "fetch_features", features)
    addresses = icar.read_icar(HttpClient("ICAR"), "http://spw/MapServer/1", municipality="L'Écluse")
    assert addresses.ids == ["1", "2", "3", "4"]
    assert addresses.house_numbers[0] == "1A"
    assert addresses.statuses == ["current", "current", "current", "retired"]
    assert [np.isnan(x) for x in addresses.x] == [False, True, True, False]
    assert asked["where"] == "COM_NM = 'L''Écluse'"
    icar.read_icar(HttpClient("ICAR"), "http://spw/MapServer/1", municipality="Bastogne")
    assert asked["where"] == "COM_NM IN ('Bastogne', 'Bertogne')"
    assert (asked["order_by"], asked["out_authid"]) == ("ADR_ID", "EPSG:31370")


def test_a_commune_that_icar_does_not_know_is_named(monkeypatch):
    monkeypatch.setattr(icar.arcgis, "fetch_features", lambda *_given, **_options: iter([]))
    with pytest.raises(InvalidFile, match="Hui"):
        icar.read_icar(HttpClient("ICAR"), "http://spw/MapServer/1", municipality="Hui")


# -- tables cut by arrays: what quotation marks, line ends and size do --------------------------------------


def test_a_cell_is_what_python_s_csv_module_says_it_is(file):
    text = (
        'id,rue,numero,x,y\r\n1,"Rue ""Haute"", la vraie",12,211000,132000\n'
        '2,Rue "du Bas,14,"211000.5",132000\n3,"Rue\r\ndu Pont",16,211000,132000\r\n'
        '\n4,Rue 5",18,211000,132000\n"5","","20","211000","132000"\n6,"""Rue""",22,211000,132000'
    )
    addresses = csv_list.read_csv(file(text))
    expected = [row for row in csv.reader(io.StringIO(text, newline="")) if row][1:]
    assert addresses.street_names == [row[1] for row in expected if row[1]]
    assert addresses.ids == ["1", "2", "3", "4", "6"]
    assert addresses.x.tolist() == [211000.0, 211000.5, 211000.0, 211000.0, 211000.0]
    assert [row.row for row in addresses.unusable] == [5]


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=12), st.text(max_size=8)).filter(
            lambda row: row[0].strip() and not set("\0\r\x1c\x1d\x1e\x85\u2028\u2029") & set("".join(row))
        ),
        min_size=1,
        max_size=30,
    ),
    st.integers(60, 400),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_written_as_csv_is_read_as_it_was_wherever_a_block_ends(tmp_path, rows, size):
    path = tmp_path / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["id", "rue", "numero", "boite", "x", "y"])
        writer.writerows([n, street, "1", box, 211000, 132000] for n, (street, box) in enumerate(rows, 1))
    opened = csv_blocks.CsvTable(path)
    found = []
    for block, _done in opened.iter_blocks(size):
        assert block.misshapen == []
        columns = [csv_blocks.decode_cells(block.cells([column])) for column in range(4)]
        found += list(zip(*columns))
    assert found == [(str(n), street, "1", box) for n, (street, box) in enumerate(rows, 1)]


@pytest.mark.slow
def test_a_column_of_many_distinct_texts_keeps_each(file):
    """More of them than there are hashes for: some share one."""
    streets = [f"Rue {n * 7919 % 300_007:x} du Moulin" for n in range(200_000)]
    rows = "".join(f"{n};{street};{n % 90};;4500;Huy;211000;132000\n" for n, street in enumerate(streets))
    read = csv_list.read_csv(file(HEADINGS + rows))
    assert list(read.street_names) == streets and list(read.house_numbers)[89:91] == ["89", "0"]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_is_one(file, ending):
    addresses = csv_list.read_csv(file((HEADINGS + "1;Rue Haute;12;;4500;Huy;211000;132000\n").replace("\n", ending)))
    assert addresses.format_label(0) == "Rue Haute 12, 4500 Huy"


def test_an_old_encoding_in_one_row_does_not_spoil_the_others(file):
    rows = (HEADINGS + "1;Rue de l'Été;12;;4500;Huy;211000;132000\n").encode() + (
        "2;Chaussée;14;;4500;Huy;211000;132000\n".encode("latin-1")
    )
    assert csv_list.read_csv(file(rows)).street_names == ["Rue de l'Été", "Chaussée"]


def test_a_single_commune_is_kept_under_its_code_of_any_year(file):
    """54007 became 57096 (Mouscron) in 2019."""
    rows = [best_row(identifier="1"), best_row(identifier="2"), best_row(identifier="3")]
    text = BEST + "".join(row.replace("61031", code) for row, code in zip(rows, ("57096", "54007", "61031")))
    assert csv_list.read_csv(file(text), nis_code="57096").ids == ["1", "2"]
    assert csv_list.read_csv(file(text), nis_code="54007").ids == ["1", "2"]
    with pytest.raises(InvalidFile, match="92094"):
        csv_list.read_csv(file(text), nis_code="92094")


def test_the_rows_of_one_commune_take_the_memory_of_one_commune(file):
    """However long the list: of 300,000 rows, 22 MB, one is ours."""
    other = best_row().replace("61031", "92094")
    path = file(BEST + other * 300_000 + best_row(identifier="7"))
    tracemalloc.start()
    addresses = csv_list.read_csv(path, nis_code="61031")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert addresses.ids == ["7"]
    assert peak < 16 * csv_blocks.BLOCK_BYTES


def test_a_list_that_is_wrong_throughout_is_listed_up_to_a_point_and_counted_after(file, monkeypatch):
    monkeypatch.setattr(builder, "MAX_LISTED_ROWS", 3)
    rows = "".join(f"{n};;{n};;4500;Huy;211000;132000\n" for n in range(1, 11))
    addresses = csv_list.read_csv(file(HEADINGS + rows + "11;Rue Haute;1;;4500;Huy;211000;132000\n"))
    assert [row.row for row in addresses.unusable] == [1, 2, 3, 3]
    assert addresses.unusable[-1].sentence() == "and 7 more rows after it, which are not listed"


def test_columns_without_a_telling_heading_are_known_by_what_they_hold():
    rows = [["Rue Haute", "12", "4500", "current"], ["Chemin des Prés", "14A", "4500", "retired"]]
    mapping = guess_mapping(["a", "b", "c", "d"], rows, has_geometry=True)
    assert (mapping.street_name, mapping.house_number, mapping.postcode, mapping.status) == ("a", "b", "c", "d")
    german = guess_mapping(["Bezeichnung", "Nr"], [["Hauptstraße", "3"], ["Am Wiesenweg", "5"]], has_geometry=True)
    assert (german.street_name, german.house_number) == ("Bezeichnung", "Nr")


def test_the_section_is_read_where_a_list_tells_it(file):
    text = "id;rue;numero;commune;localité;x;y\n1;Rue Haute;12;Huy;Tihange;211000;132000\n"
    addresses = csv_list.read_csv(file(text))
    assert (addresses.municipalities, addresses.sections) == (["Huy"], ["Tihange"])


def test_homonym_marks_are_kept_as_written(file):
    rows = best_row(fr="Rue de Dampremy (CH)") + best_row(fr="Rue de Dampremy (MO)", identifier="2")
    assert csv_list.read_csv(file(BEST + rows)).street_names == ["Rue de Dampremy (CH)", "Rue de Dampremy (MO)"]


def test_unknown_statuses_are_kept_as_they_came(file):
    assert csv_list.read_csv(file(BEST + best_row(status="dreamt"))).statuses == ["dreamt"]


def test_the_sign_of_no_position_is_looked_for_in_lambert_not_in_degrees(file):
    """(0, 0) reprojected lies in France at 49.29, 2.31: no list is asked for its degrees."""
    addresses = csv_list.read_csv(file(BEST + best_row(x="0", y="0").replace("50.0,5.0", "49.29392,2.30551")))
    assert np.isnan(addresses.x[0]) and addresses.unusable == []


# -- layers that GDAL reads -----------------------------------------------------------------------------


@pytest.fixture
def layer(tmp_path: Path):
    """A point layer of three houses in Huy, as a file of the form asked for."""

    def write(
        driver: str, name: str, epsg: int | None = 31370, places=((211000, 132000), (211010, 132000), None)
    ) -> str:
        path = str(tmp_path / name)
        system = None
        if epsg:
            system = osr.SpatialReference()
            system.ImportFromEPSG(epsg)
        dataset = ogr.GetDriverByName(driver).CreateDataSource(path)
        made = dataset.CreateLayer("adresses", system, ogr.wkbPoint)
        for heading in ("ident", "rue", "numero", "cp", "nis"):
            made.CreateField(ogr.FieldDefn(heading))
        for number, place in enumerate(places, 1):
            feature = ogr.Feature(made.GetLayerDefn())
            for heading, text in zip(
                ("ident", "rue", "numero", "cp", "nis"), (number, "Rue d'Été", number, 4500, 61031)
            ):
                feature.SetField(heading, str(text))
            if place:
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(*place)
                feature.SetGeometry(point)
            made.CreateFeature(feature)
        del made, dataset
        return path

    return write


@pytest.mark.parametrize(("driver", "name"), [("GPKG", "r.gpkg"), ("ESRI Shapefile", "r.shp"), ("GeoJSON", "r.json")])
def test_a_layer_of_any_form_is_read_in_the_thread(layer, driver, name):
    epsg, places = (4326, ((5.228505, 50.495616), None)) if driver == "GeoJSON" else (31370, ((211000, 132000), None))
    path = layer(driver, name, epsg, places)
    shown = ogr_layer.read_preview(path)
    assert (shown.mapping.street_name, shown.mapping.geometry, shown.rows[0][1]) == ("rue", True, "Rue d'Été")
    addresses = ogr_layer.read_layer(path)
    assert addresses.ids == ["1", "2"]
    assert math.hypot(addresses.x[0] - 211_000, addresses.y[0] - 132_000) < 1
    assert np.isnan(addresses.x[1]) and addresses.unusable == []


def test_a_table_of_postgis_is_a_register_like_any_other():
    with Cluster() as cluster:
        server = cluster.new()
        database = server.connection.rpartition("dbname=")[2]
        cluster.sql(
            database,
            "CREATE EXTENSION IF NOT EXISTS postgis",
            "CREATE TABLE adresses (ident int, rue text, numero text, cp text, geom geometry(Point, 3812))",
            "INSERT INTO adresses VALUES"
            " (1, 'Rue d''Été', '12A', '4500', ST_SetSRID(ST_MakePoint(711000, 632000), 3812)),"
            " (2, 'Rue d''Été', '14', '4500', NULL)",
        )
        source = f"PG:{server.connection} user={server.user}"
        assert ogr_layer.list_layers(source) == ["adresses"]
        assert ogr_layer.read_preview(source).mapping.house_number == "numero"
        addresses = ogr_layer.read_layer(source)
    assert list(zip(addresses.ids, addresses.street_names, addresses.house_numbers)) == [
        ("1", "Rue d'Été", "12A"),
        ("2", "Rue d'Été", "14"),
    ]
    assert math.hypot(addresses.x[0] - 211_000, addresses.y[0] - 132_000) < 50, "2008 became 1972"
    assert np.isnan(addresses.x[1]) and addresses.unusable == []


def test_a_layer_without_a_system_is_placed_by_its_numbers_and_refused_where_they_do_not_tell(layer):
    assert ogr_layer.read_layer(layer("ESRI Shapefile", "r.shp", None)).x[0] == 211000
    with pytest.raises(InvalidFile, match="cannot be told"):
        ogr_layer.read_layer(layer("ESRI Shapefile", "odd.shp", None, ((1, 2), (3, 4))))


def test_a_shapefile_is_read_in_its_own_letters_where_qgis_lets_gdal_not_tell_them(layer):
    path = layer("ESRI Shapefile", "r.shp")
    gdal.SetConfigOption("SHAPE_ENCODING", "")  # as QGIS does
    try:
        assert set(ogr_layer.read_layer(path).street_names) == {"Rue d'Été"}
    finally:
        gdal.SetConfigOption("SHAPE_ENCODING", None)


def test_a_layer_is_read_for_one_commune_can_be_stopped_and_names_what_is_there(layer):
    path = layer("GPKG", "r.gpkg")
    assert len(ogr_layer.read_layer(path, nis_code="61031")) == 3
    with pytest.raises(InvalidFile, match="92094"):
        ogr_layer.read_layer(path, nis_code="92094")
    with pytest.raises(Cancelled):
        ogr_layer.read_layer(path, cancelled=lambda: True)
    with pytest.raises(InvalidFile, match="voirie.*adresses"):
        ogr_layer.read_preview(path, "voirie")


def test_what_is_no_layer_is_refused_and_a_connection_s_password_is_not_said(tmp_path):
    (tmp_path / "r.gpkg").write_bytes(b"SQLite? no")
    with pytest.raises(InvalidFile, match=r"r\.gpkg cannot be opened"):
        ogr_layer.read_preview(str(tmp_path / "r.gpkg"))
    with pytest.raises(InvalidFile) as error:
        ogr_layer.read_preview("PG:host=127.0.0.1 port=1 dbname=x password=topsecret")
    assert "topsecret" not in error.value.sentence() + str(error.value.values)


def test_a_pipe_is_no_list_and_is_not_waited_for(tmp_path):
    pipe = tmp_path / "register.csv"
    os.mkfifo(pipe)
    with pytest.raises(InvalidFile) as error:
        csv_list.read_csv(pipe)
    assert get_message(error) == "register.csv is not a file. Choose a file."


@pytest.mark.parametrize(
    ("text", "value"),
    [("200.001,50", 200_001.5), ("200,001.50", 200_001.5), ("1.200.001", 1_200_001.0), ("200 001,5", 200_001.5),
     ("200'001.5", 200_001.5), ("-5,25", -5.25), ("50.519", 50.519), ("2e5", 200_000.0), ("'200001", 200_001.0)],
)  # fmt: skip
def test_thousands_are_parted_as_belgians_do(text, value):
    assert csv_blocks.parse_coordinate(text) == value


@pytest.mark.parametrize("text", ["200.001,50,1 ", "1,2,3.4.5", "abc", "1..", "--1", "20.01.5", "1,000.000,5"])
def test_what_is_no_number_in_any_way_of_writing_is_told(text):
    assert csv_blocks.parse_coordinate(text) == math.inf


@pytest.mark.parametrize(
    "text",
    ["50.519, 5.239", "5.239;50.519", "POINT (5.239 50.519)", "SRID=4326;POINT(5.239 50.519)", "(50.519,5.239)",
     '{"type":"Point","coordinates":[5.239,50.519]}', "50,519; 5,239"],
)  # fmt: skip
def test_a_cell_that_holds_both_coordinates_is_read_in_either_order(text):
    assert csv_blocks.parse_coordinate_pair(text) == (5.239, 50.519)


@pytest.mark.parametrize("text", ["(50,519,5,239)", "(50,519,5)", "POINT (5,239,50)"])
def test_a_comma_that_may_be_decimal_parts_no_three_or_four_numbers(text):
    assert csv_blocks.parse_coordinate_pair(text) == (math.inf, math.inf)


def test_a_column_that_holds_both_coordinates_is_found_and_told_as_both():
    mapping = guess_mapping(["rue", "numero", "geo_point_2d"], [["Rue Haute", "12", "50.519, 5.239"]])
    assert (mapping.x, mapping.y, mapping.crs) == ("geo_point_2d", "geo_point_2d", "EPSG:4326")
    assert list_missing_fields(mapping) == []


def test_a_position_that_is_no_number_is_told_as_it_is_written(file):
    addresses = csv_list.read_csv(
        file(HEADINGS + "1;Rue Haute;12;;4500;Huy;200 m;nord\n2;Rue Haute;14;;4500;Huy;200000;130000\n")
    )
    assert addresses.unusable[0].sentence() == (
        "has a position that is not a pair of numbers (200 m nord); it was read without it"
    )


def test_a_heading_in_an_old_encoding_is_known_as_well(file):
    addresses = csv_list.read_csv(file("rue;numéro;boîte;x;y\nRue de l'Étang;12;3;200000;130000\n", "cp850"))
    assert addresses.street_names == ["Rue de l'Étang"] and addresses.box_numbers == ["3"]
    assert addresses.unusable[0].reason == csv_list.OLD_ENCODING


def test_accents_that_were_encoded_twice_are_mended_and_told_once(file):
    names = ["Rue de l'Église", "Rue du Château", "Rue Pâquot", "Rue Âne"]
    rows = [f"{n};{name};12;;4500;Huy;20000{n};130000\n" for n, name in enumerate(names)]
    mangled = "".join(rows[:3]).encode().decode("cp1252") + rows[3]
    addresses = csv_list.read_csv(file(HEADINGS + mangled))
    assert addresses.street_names == names
    assert [(note.row, note.reason, note.value) for note in addresses.unusable] == [(1, builder.DOUBLY_ENCODED, "3")]


def test_accents_that_are_lost_are_told(file):
    rows = [f"{n};{name};12;;4500;Huy;200000;130000\n" for n, name in enumerate(("Rue Haute", "Rue du Ch\ufffdteau"))]
    addresses = csv_list.read_csv(file(HEADINGS + "".join(rows)))
    assert [(note.row, note.reason, note.value) for note in addresses.unusable] == [(2, builder.ACCENTS_LOST, "1")]


@pytest.mark.parametrize("rows", [[["a", "b"], ["c"], ["d", ""], ["e", "f", ""]], [["a"], ["b"]], [["", "x"], ["y"]]])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_row_that_ends_early_has_empty_last_cells(file, rows, ending):
    path = file("id;rue;numero" + ending + ending.join(";".join(row) for row in rows) + ending)
    block, _done = next(csv_blocks.CsvTable(path).iter_blocks())
    columns = [csv_blocks.decode_cells(block.cells([column])) for column in range(3)]
    assert list(zip(*columns)) == [tuple([*row, "", "", ""][:3]) for row in rows]
    assert block.counts.tolist() == [len(row) for row in rows]
