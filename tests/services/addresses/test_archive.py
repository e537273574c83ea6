"""Lists inside zips: as published, cut off, damaged, locked, and made to swell."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from repere.services.addresses.readers import csv_list, zip_archive
from repere.services.errors import InvalidFile

LIST = b"id;rue;numero;x;y\n" + b"".join(b"%d;Rue Haute;%d;211000;132000\n" % (n, n) for n in range(1, 2000))


def packed(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in files.items():
            zipped.writestr(name if "/" in name else name.replace("_", "."), content)
    return out.getvalue()


@pytest.fixture
def file(tmp_path: Path):
    def write(content: bytes) -> Path:
        path = tmp_path / "openaddress-bewal.zip"
        path.write_bytes(content)
        return path

    return write


def test_the_list_inside_is_read_whatever_lies_beside_it(file):
    assert len(csv_list.read_csv(file(packed(list_csv=LIST, licence_pdf=b"%PDF")))) == 1999


@pytest.mark.parametrize(
    "beside",
    [
        {"__MACOSX/._list.csv": b"\0\5\x16\7"},  # what a Mac packs beside each file
        {"README_txt": b"Licence ouverte", "licence_txt": b"CC-BY"},
    ],
    ids=["Mac", "texts"],
)
def test_what_is_no_list_is_not_taken_for_a_second_one(file, beside):
    assert len(csv_list.read_csv(file(packed(list_csv=LIST, **beside)))) == 1999
    assert len(csv_list.read_csv(file(packed(list_txt=LIST)))) == 1999


def flipped(content: bytes) -> bytes:
    middle = len(content) // 3
    return content[:middle] + bytes(255 - byte for byte in content[middle : middle + 50]) + content[middle + 50 :]


def locked(content: bytes) -> bytes:
    """The flag of a password set, in both headers."""
    at = content.index(b"PK\x01\x02")
    return content[:6] + b"\x01" + content[7 : at + 8] + b"\x01" + content[at + 9 :]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (packed(list_csv=LIST)[:-100], "cut off or damaged"),
        (packed(list_csv=LIST)[:300], "cut off or damaged"),
        (flipped(packed(list_csv=LIST)), "cut off or damaged"),
        (locked(packed(list_csv=LIST)), "cannot be unpacked"),
        (packed(readme_md=b"nothing"), "holds no list"),
        (packed(a_csv=LIST, b_csv=LIST), "several lists: a.csv, b.csv"),
    ],
    ids=["no end", "head only", "damaged", "password", "nothing", "two"],
)
def test_a_zip_that_cannot_be_used_says_why(file, content, words):
    with pytest.raises(InvalidFile) as error:
        csv_list.read_csv(file(content))
    assert words in error.value.sentence()


def test_a_zip_that_would_swell_is_not_opened(file, monkeypatch):
    monkeypatch.setattr(zip_archive, "MAX_UNCHECKED_BYTES", 1 << 20)
    path = file(packed(list_csv=b"\0" * (8 << 20)))
    with pytest.raises(InvalidFile, match="would swell to 8 MB"):
        csv_list.read_csv(path)


def test_a_member_gives_no_more_than_it_announced(file):
    """The size in the directory is made small: what is announced is read, and the rest is told as damage."""
    content = bytearray(packed(list_csv=LIST))
    at = content.index(b"PK\x01\x02")
    content[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    with pytest.raises(InvalidFile, match="damaged"):
        csv_list.read_csv(file(bytes(content)))


def test_a_name_that_says_it_is_utf8_and_is_not_is_damage(tmp_path):
    path = tmp_path / "list.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("é.csv", "id;rue\n")
    name = "é.csv".encode()
    whole = path.read_bytes()
    # once in the directory, once before the member alone
    for spoilt in (whole.replace(name, b"\xf3(.csv"), whole.replace(name, b"\xf3(.csv", 1)):
        path.write_bytes(spoilt)
        with pytest.raises(InvalidFile, match="cut off or damaged"):
            for member in zip_archive.list_members(path, (".csv",)):
                with zip_archive.open_member(member) as inside:
                    inside.read()
