"""The back office's numbers out of its own export, whatever the export is like."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from repere.services.errors import InvalidFile
from repere.services.incidents.backoffice_numbers import read_numbers
from repere.services.profile import BackofficeList, read


def numbers(path: Path, content: bytes) -> dict[str, str]:
    path.write_bytes(content)
    return dict(read_numbers(BackofficeList(str(path), "Report ID", "Référence")))


@pytest.mark.parametrize(
    "content",
    [
        "Report ID,Référence\n7,BO-7\n".encode(),
        '\ufeffReport ID;Titre;Référence\r\n7;"Trou; profond";BO-7\r\n'.encode(),
        "Référence\tReport ID\nBO-7\t7\n".encode("cp1252"),
        "Report ID;Référence\n7;BO-7\n7;BO-7\n8;\n;BO-9\n9\n".encode(),
    ],
)
def test_it_is_read_with_either_separator_a_byte_order_mark_and_excel_s_letters(tmp_path, content):
    assert numbers(tmp_path / "n.csv", content) == {"7": "BO-7"}


def test_a_report_with_two_numbers_has_none(tmp_path):
    assert numbers(tmp_path / "n.csv", "Report ID;Référence\n7;A\n8;B\n7;C\n".encode()) == {"8": "B"}


@pytest.mark.parametrize("content", [b"", b"a;b\n1;2\n", b"\x00\x01\n", b"Report ID\n7\n"])
def test_what_is_no_such_list_is_told_with_its_name(tmp_path, content):
    with pytest.raises(InvalidFile, match=r"n\.csv"):
        numbers(tmp_path / "n.csv", content)


def test_a_list_that_is_not_there_is_told_and_one_that_changed_is_read_again(tmp_path):
    with pytest.raises(InvalidFile, match="n.csv"):
        read_numbers(BackofficeList(str(tmp_path / "n.csv"), "Report ID", "Référence"))
    assert numbers(tmp_path / "n.csv", "Report ID;Référence\n7;A\n".encode()) == {"7": "A"}
    assert numbers(tmp_path / "n.csv", "Report ID;Référence\n7;AB\n".encode()) == {"7": "AB"}


def test_fifty_thousand_rows_are_read_whole(tmp_path):
    rows = "".join(f"{n};BO-{n}\n" for n in range(50_000))
    found = numbers(tmp_path / "n.csv", f"Report ID;Référence\n{rows}".encode())
    assert len(found) == 50_000 and found["49999"] == "BO-49999"


@pytest.mark.parametrize("path", ["../n.csv", "/etc/passwd", "C:\\n.csv"])
def test_a_profile_names_a_list_in_its_own_folder_only(tmp_path, path):
    told = json.loads((Path(__file__).parents[3] / "resources/profile.example.json").read_text(encoding="utf-8"))
    profile = tmp_path / "namur.json"
    told["backoffice"] = {"path": "n.csv", "report": "Report ID", "number": "Reference"}
    profile.write_text(json.dumps(told), encoding="utf-8")
    assert read(profile).backoffice == BackofficeList(str(tmp_path / "n.csv"), "Report ID", "Reference")
    told["backoffice"]["path"] = path
    profile.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(InvalidFile, match="backoffice"):
        read(profile)
