"""INSPIRE Addresses in GML as ICAR publishes them: forward references, northing first, five gigabytes, and hostile."""

from __future__ import annotations

import math
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from repere.services.addresses.readers import inspire_gml, xml_stream
from repere.services.addresses.readers.positions import OUTSIDE_BELGIUM
from repere.services.errors import Cancelled, InvalidFile

ROOT = Path(__file__).parents[3]

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" '
    'xmlns:ad="http://inspire.ec.europa.eu/schemas/ad/4.0" xmlns:gn="http://inspire.ec.europa.eu/schemas/gn/4.0" '
    'xmlns:base="http://inspire.ec.europa.eu/schemas/base/3.3" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
)
TAIL = "</gml:FeatureCollection>"
CODES = "http://inspire.ec.europa.eu/codelist"
BRAINE = "3079047.229041581 3924386.42904076"
"""A position of ICAR's file, northing first: Braine-l'Alleud."""


def address(number: int, *, position: str = BRAINE, house: str = "93", box: str = "", commune: str = "231",
            srs: str = "http://www.opengis.net/def/crs/EPSG/0/3035", extra: str = "") -> str:  # fmt: skip
    point = f'<gml:Point srsName="{srs}"><gml:pos>{position}</gml:pos></gml:Point>' if position else ""
    designators = "".join(
        f"<ad:designator><ad:LocatorDesignator><ad:designator>{value}</ad:designator>"
        f'<ad:type xlink:href="{CODES}/LocatorDesignatorTypeValue/{kind}"/></ad:LocatorDesignator></ad:designator>'
        for value, kind in ((box, "addressNumberExtension"), (house, "addressIdentifierGeneral"))
    )
    references = "".join(
        f'<ad:component xlink:href="#{key}"/>'
        for key in (
            "BE.AdminUnitName.1000",
            "BE.WL.ICAR.ThoroughfareName.7700328",
            f"BE.WL.ICAR.AdminUnitName.{commune}",
            "BE.WL.ICAR.PostalDescriptor.1420",
            "BE.WL.ICAR.AddressAreaName.633",
        )
    )
    return (
        f'<gml:featureMember><ad:Address gml:id="BE.WL.ICAR.Address.{number}">'
        f"<ad:position><ad:GeographicPosition><ad:geometry>{point}</ad:geometry></ad:GeographicPosition></ad:position>"
        f'<ad:status xlink:href="{CODES}/StatusValue/current"/>'
        f"<ad:locator><ad:AddressLocator>{designators}</ad:AddressLocator></ad:locator>"
        f'<ad:endLifespanVersion xsi:nil="true"/>{extra}{references}</ad:Address></gml:featureMember>'
    )


def name(kind: str, key: str, text: str, extra: str = "") -> str:
    return (
        f'<gml:featureMember><ad:{kind} gml:id="{key}"><gml:name>ICAR</gml:name><ad:name><gn:GeographicalName>'
        f"<gn:spelling><gn:SpellingOfName><gn:text>{text}</gn:text></gn:SpellingOfName></gn:spelling>"
        f"</gn:GeographicalName></ad:name>{extra}</ad:{kind}></gml:featureMember>"
    )


def level(order: str) -> str:
    return f'<ad:level xlink:href="{CODES}/AdministrativeHierarchyLevel/{order}"/>'


COMPONENTS = (
    name("ThoroughfareName", "BE.WL.ICAR.ThoroughfareName.7700328", "Chaussée Reine Astrid")
    + name("AdminUnitName", "BE.AdminUnitName.1000", "Belgique", level("1stOrder"))
    + name("AdminUnitName", "BE.WL.ICAR.AdminUnitName.231", "Braine-l'Alleud", level("5thOrder"))
    + name("AdminUnitName", "BE.WL.ICAR.AdminUnitName.232", "Beauvechain", level("5thOrder"))
    + name("AddressAreaName", "BE.WL.ICAR.AddressAreaName.633", "Ophain")
    + '<gml:featureMember><ad:PostalDescriptor gml:id="BE.WL.ICAR.PostalDescriptor.1420"><ad:postCode>1420'
    "</ad:postCode></ad:PostalDescriptor></gml:featureMember>"
)


@pytest.fixture
def file(tmp_path: Path):
    def write(text: str | bytes) -> Path:
        path = tmp_path / "AD.Addresses.gml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


@pytest.mark.parametrize("order", ["addresses first", "components first"])
def test_references_are_found_wherever_they_stand(file, order):
    addresses = [address(1522363, box="B001"), address(1522364, house="5A")]
    inside = [*addresses, COMPONENTS] if order == "addresses first" else [COMPONENTS, *addresses]
    found = inspire_gml.read_gml(file(HEAD + "".join(inside) + TAIL))
    assert found.ids == ["1522363", "1522364"]
    assert [found.format_label(row) for row in range(2)] == [
        "Chaussée Reine Astrid 93 bte B001, 1420 Braine-l'Alleud",
        "Chaussée Reine Astrid 5A, 1420 Braine-l'Alleud",
    ]
    assert (found.sections, found.statuses) == (["Ophain"] * 2, ["current"] * 2)
    assert found.unusable == []


@pytest.mark.parametrize("position", [BRAINE, " ".join(BRAINE.split()[::-1])])
def test_northing_comes_first_in_epsg_3035_and_whoever_swaps_them_is_read_as_meant(file, position):
    found = inspire_gml.read_gml(file(HEAD + address(1, position=position) + COMPONENTS + TAIL))
    # PROJ's answer for the published position; a metre, for the datum grid may be absent
    assert math.hypot(found.x[0] - 150915.7, found.y[0] - 152830.8) < 1


def test_no_position_odd_positions_and_ended_addresses(file):
    rows = [
        address(1, position=""), address(2, position="NaN inf"), address(3, position="1 2"), address(4),
        address(5, extra="<ad:endLifespanVersion>2020-01-01T00:00:00</ad:endLifespanVersion>").replace(
            '<ad:endLifespanVersion xsi:nil="true"/>', ""),
    ]  # fmt: skip
    found = inspire_gml.read_gml(file(HEAD + "".join(rows) + COMPONENTS + TAIL))
    assert np.isnan(found.x).tolist() == [True, True, True, False, False]
    assert [(row.row, row.identifier) for row in found.unusable] == [(2, "2"), (3, "3")]
    assert found.unusable[1].reason == OUTSIDE_BELGIUM
    assert found.statuses[4] == "retired"


def test_one_commune_is_kept_by_its_name_and_the_country_is_none(file):
    path = file(HEAD + address(1) + address(2, commune="232") + COMPONENTS + TAIL)
    assert inspire_gml.read_gml(path, municipality="BEAUVECHAIN").ids == ["2"]
    with pytest.raises(InvalidFile, match="Belgique"):
        inspire_gml.read_gml(path, municipality="Belgique")


def test_a_zip_is_read_as_it_is(file, tmp_path):
    path = tmp_path / "AD.Addresses.gml.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("AD.Addresses.gml", HEAD + address(1) + COMPONENTS + TAIL)
    assert inspire_gml.read_gml(path).ids == ["1"]


READ_ALONE = """
import sys
from pathlib import Path
from services.addresses.readers.inspire_gml import read_gml
assert read_gml(Path(sys.argv[1]), municipality="Braine-l'Alleud").ids == ["9999999"]
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of a process so")
def test_memory_does_not_grow_with_the_file(file):
    """Ten times the addresses of another commune, the same memory; of a process of its own, for the parser's counts."""
    peaks = []
    for count in (5_000, 50_000):
        rows = "".join(address(number, commune="232") for number in range(count))
        path = file(HEAD + address(9_999_999) + rows + COMPONENTS + TAIL)
        run = subprocess.run(
            [sys.executable, "-c", READ_ALONE, path], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
        )
        peaks.append(int(run.stdout))
    assert path.stat().st_size > 50 << 20
    assert peaks[1] < peaks[0] + 10 * 1024


def test_reading_reports_both_passes_and_can_be_stopped(file):
    path = file(HEAD + address(1) + COMPONENTS + TAIL)
    heard = []
    inspire_gml.read_gml(path, progress=lambda done, total: heard.append(done / total))
    assert heard == sorted(heard) and heard[-1] == 1.0
    with pytest.raises(Cancelled):
        inspire_gml.read_gml(path, cancelled=lambda: True)


ATTRIBUTES = " ".join(f"a{n}='>'" for n in range(40_000))

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10}">' for n in range(1, 10)).replace("&lol0;", "&lol;")
    + "]>"
)


@pytest.fixture(params=["lxml", "the standard library"])
def parser(request, monkeypatch):
    """Some computers have no lxml: the standard library reads the same, more slowly."""
    if request.param != "lxml":
        monkeypatch.setitem(sys.modules, "lxml", None)
    return request.param


def test_either_parser_reads_the_same(file, parser):
    path = file(HEAD + "<!-- a word -->" + "".join(map(address, range(1, 40))) + COMPONENTS + TAIL)
    read = inspire_gml.read_gml(path)
    assert len(read) == 39
    assert read.format_label(0) == "Chaussée Reine Astrid 93, 1420 Braine-l'Alleud"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"  \n ", "is empty"),
        (b"rue;numero\n1;2\n", "line 1"),
        (LAUGHS.encode() + b"<a>&lol9;</a>", "entities"),
        (b"<!-- " + b"x" * 300_000 + b" --><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "entities"),
        ((LAUGHS + "<a>&lol9;</a>").encode("utf-16"), "entities"),
        ((HEAD + address(1) + COMPONENTS)[:-40].encode(), "line"),
        ((HEAD + "<ad:Address>" * 5000).encode(), ("line", "deep")),
        ((HEAD + "<other/>" * 100 + TAIL).encode(), "no address"),
        ((HEAD + f"<other {ATTRIBUTES}/>" + TAIL).encode(), "64 kB"),
    ],
    ids=["empty", "blank", "csv", "laughs", "hidden", "utf-16", "cut", "nested", "other", "attributes"],
)  # fmt: skip
def test_a_file_that_is_none_is_refused_in_one_sentence(file, parser, content, words):
    with pytest.raises(InvalidFile) as error:
        inspire_gml.read_gml(file(content))
    assert any(word in error.value.sentence() for word in ([words] if isinstance(words, str) else words))
    assert "AD.Addresses.gml" in error.value.sentence()


def test_a_file_without_any_address_is_given_up_before_it_fills_the_memory(file, monkeypatch):
    monkeypatch.setattr(xml_stream, "MAX_ELEMENT_BYTES", 1 << 20)
    with pytest.raises(InvalidFile, match="not a list of addresses"):
        inspire_gml.read_gml(file(HEAD + "<other>x</other>" * 100_000 + TAIL))
