"""How fast and how small the readers of large lists are, beside the bare parse of the same file.

    .venv/bin/python bench/large_lists.py xml     a gigabyte of BeSt's full download
    .venv/bin/python bench/large_lists.py gml     a gigabyte of INSPIRE Addresses as ICAR publishes them
    .venv/bin/python bench/large_lists.py csv     ten million rows as BeSt publishes them

Each list is read for one commune and for all, in a process of its own. The lists are as large by the address as
the published ones, and as ICAR's GML has it, what an address refers to stands after it.
"""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

SIZE = 1_000_000_000
"""Bytes of XML."""

ROWS = 10_000_000
"""Rows of CSV."""

COMMUNES, STREETS = 260, 200
"""Communes of a list, and streets of each."""

GML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" '
    'xmlns:ad="http://inspire.ec.europa.eu/schemas/ad/4.0" xmlns:gn="http://inspire.ec.europa.eu/schemas/gn/4.0" '
    'xmlns:base="http://inspire.ec.europa.eu/schemas/base/3.3" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
)
CODES = "http://inspire.ec.europa.eu/codelist"
XML = (
    '<?xml version="1.0" encoding="utf-8"?>\n<tns:{kind}ResponseBySource '
    'xmlns:com="http://fsb.belgium.be/data/common" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xmlns:tns="http://fsb.belgium.be/mappingservices/FullDownload/v1_00">\n<tns:source>wallonia</tns:source>\n'
)


def places() -> Iterator[tuple[int, int, int, str, str]]:
    """Addresses without end: their number, commune, street, house number and box, a commune after the other."""
    number = 0
    while True:
        number += 1
        commune, house = number // 7_000 % COMMUNES, number % 120 + 1
        yield (
            number,
            commune,
            commune * STREETS + number // 120 % STREETS,
            f"{house}",
            "B001" if number % 6 == 0 else "",
        )


def write_gml(path: Path, size: int) -> None:
    """INSPIRE Addresses: all addresses, then what they refer to."""
    with path.open("w", encoding="utf-8") as file:
        file.write(GML)
        for number, commune, street, house, box in places():
            designators = "".join(
                "<ad:designator><ad:LocatorDesignator>\n"
                f"<ad:designator>{value}</ad:designator>\n"
                f'<ad:type xlink:href="{CODES}/LocatorDesignatorTypeValue/{kind}"/>\n'
                "</ad:LocatorDesignator></ad:designator>\n"
                for value, kind in ((box, "addressNumberExtension"), (house, "addressIdentifierGeneral"))
                if value
            )
            references = "".join(
                f'<ad:component xlink:type="simple" xlink:href="#{key}" xlink:title="{key}"/>\n'
                for key in (
                    "BE.AdminUnitName.1000",
                    "BE.WL.AdminUnitName.2000",
                    f"BE.WL.ICAR.ThoroughfareName.{street}",
                    f"BE.WL.ICAR.AdminUnitName.{commune}",
                    f"BE.WL.ICAR.PostalDescriptor.{commune + 4000}",
                    f"BE.WL.ICAR.AddressAreaName.{commune}",
                )
            )
            identifier = f"BE.WL.ICAR.Address.{number}"
            file.write(
                f'<gml:featureMember><ad:Address gml:id="{identifier}">\n'
                f'<gml:identifier codeSpace="{CODES}">{identifier}</gml:identifier>\n'
                f"<ad:inspireId><base:Identifier><base:localId>{identifier}</base:localId>\n"
                "<base:namespace>http://geodata.wallonie.be/id/</base:namespace></base:Identifier></ad:inspireId>\n"
                '<ad:alternativeIdentifier xsi:nil="true" nilReason="other:unpopulated"/>\n'
                "<ad:position><ad:GeographicPosition><ad:geometry>\n"
                f'<gml:Point gml:id="P.{identifier}" srsName="http://www.opengis.net/def/crs/EPSG/0/3035" '
                f'srsDimension="2"><gml:pos>{3_079_047 + street / 8:.6f} {3_924_386 + number % 7_000:.6f}</gml:pos>'
                "</gml:Point></ad:geometry>\n"
                f'<ad:specification xlink:href="{CODES}/GeometrySpecificationValue/building"/>\n'
                f'<ad:method xlink:href="{CODES}/GeometryMethodValue/fromFeature"/>\n<ad:default>true</ad:default>\n'
                "</ad:GeographicPosition></ad:position>\n"
                f'<ad:status xlink:href="{CODES}/StatusValue/current"/>\n'
                f"<ad:locator><ad:AddressLocator>\n{designators}"
                f'<ad:level xlink:href="{CODES}/LocatorLevelValue/siteLevel"/>\n</ad:AddressLocator></ad:locator>\n'
                "<ad:validFrom>2014-01-01T00:00:00</ad:validFrom>\n"
                '<ad:validTo xsi:nil="true" nilReason="other:unpopulated"/>\n'
                "<ad:beginLifespanVersion>2014-01-01T00:00:00</ad:beginLifespanVersion>\n"
                '<ad:endLifespanVersion xsi:nil="true" nilReason="other:unpopulated"/>\n'
                f"{references}</ad:Address></gml:featureMember>\n"
            )
            if number % 1_000 == 0 and file.tell() > size:
                break
        for commune in range(COMMUNES):
            file.write(_gml_name("AdminUnitName", commune, f"Commune {commune}", level="5thOrder"))
            file.write(_gml_name("AddressAreaName", commune, f"Section {commune}"))
            file.write(
                f'<gml:featureMember><ad:PostalDescriptor gml:id="BE.WL.ICAR.PostalDescriptor.{commune + 4000}">'
                f"<ad:postCode>{commune + 4000}</ad:postCode></ad:PostalDescriptor></gml:featureMember>\n"
            )
        for street in range(COMMUNES * STREETS):
            file.write(_gml_name("ThoroughfareName", street, f"Rue du Moulin {street}"))
        file.write("</gml:FeatureCollection>\n")


def _gml_name(kind: str, key: int, text: str, level: str = "") -> str:
    told = f'<ad:level xlink:href="{CODES}/AdministrativeHierarchyLevel/{level}"/>' if level else ""
    return (
        f'<gml:featureMember><ad:{kind} gml:id="BE.WL.ICAR.{kind}.{key}"><ad:name><gn:GeographicalName>'
        f"<gn:spelling><gn:SpellingOfName><gn:text>{text}</gn:text></gn:SpellingOfName></gn:spelling>"
        f"</gn:GeographicalName></ad:name>{told}</ad:{kind}></gml:featureMember>\n"
    )


def _code(tag: str, kind: str, identifier: int) -> str:
    return (
        f"<com:{tag}><com:namespace>geodata.wallonie.be/id/{kind}/</com:namespace>"
        f"<com:objectIdentifier>{identifier}</com:objectIdentifier>"
        f"<com:versionIdentifier>2</com:versionIdentifier></com:{tag}>\n"
    )


def write_xml(folder: Path, size: int) -> None:
    """BeSt's full download, unpacked."""
    folder.mkdir()
    with (folder / "WalloniaAddress.xml").open("w", encoding="utf-8") as file:
        file.write(XML.format(kind="address"))
        for number, commune, street, house, box in places():
            file.write(
                f'<tns:address beginLifeSpanVersion="2023-11-09T00:00:00+01:00">\n{_code("code", "Address", number)}'
                "<com:position><com:pointGeometry><com:point>"
                '<com:pos axisLabels="x y" srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/31370" '
                f'uomLabels="m m">{150_000 + street / 8:.2f} {130_000 + number % 7_000:.2f}</com:pos>\n'
                "</com:point></com:pointGeometry>\n"
                "<com:positionGeometryMethod>derivedFromObject</com:positionGeometryMethod>\n"
                "<com:positionSpecification>building</com:positionSpecification></com:position>\n"
                "<com:addressStatus><com:status>current</com:status>"
                "<com:validFrom>2023-11-09T00:00:00+01:00</com:validFrom></com:addressStatus>\n"
                f"<com:boxNumber>{box}</com:boxNumber><com:houseNumber>{house}</com:houseNumber>\n"
                "<com:officiallyAssigned>true</com:officiallyAssigned>\n"
                + _code("hasStreetName", "Streetname", street)
                + _code("hasMunicipality", "Municipality", 60_000 + commune)
                + _code("hasPostalInfo", "PostalInfo", 4_000 + commune)
                + "</tns:address>\n"
            )
            if number % 1_000 == 0 and file.tell() > size:
                break
        file.write("</tns:addressResponseBySource>\n")
    named = (
        ("Municipality", "municipality", 60_000, COMMUNES, "Commune"),
        ("Streetname", "streetName", 0, COMMUNES * STREETS, "Rue du Moulin"),
    )
    for kind, tag, first, count, words in named:
        with (folder / f"Wallonia{kind}.xml").open("w", encoding="utf-8") as file:
            file.write(XML.format(kind=tag))
            for key in range(first, first + count):
                name = f"<com:name><com:language>fr</com:language><com:spelling>{words} {key}</com:spelling></com:name>"
                file.write(f"<tns:{tag}>{_code('code', kind, key)}{name}</tns:{tag}>\n")
            file.write(f"</tns:{tag}ResponseBySource>\n")


def write_csv(path: Path, rows: int) -> None:
    """BeSt's CSV."""
    from make_addresses import SOURCE

    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(SOURCE) + "\n")
        for number, commune, street, house, box in places():
            file.write(
                f"{150_000 + street / 8:.2f},{130_000 + number % 7_000:.2f},50.48132,4.52012,{number},{box},{house},"
                f"{60_000 + commune},,Commune {commune},,{4_000 + commune},,,{street},,Rue du Moulin {street},,"
                "BE-WAL,current\n"
            )
            if number == rows:
                break


def read(way: str, path: Path) -> int:
    """How many addresses, or elements, or rows, were read."""
    from services.addresses.readers import best_reader, csv_list, inspire_gml

    one = way.endswith("one")
    if way.startswith("xml"):
        return len(best_reader.read_xml(path, nis_code="60003" if one else ""))
    if way.startswith("gml"):
        return len(inspire_gml.read_gml(path, municipality="Commune 3" if one else ""))
    if way.startswith("csv"):
        return len(csv_list.read_csv(path, nis_code="60003" if one else ""))
    if way == "bare csv":
        import csv

        with path.open(encoding="utf-8", newline="") as file:
            return sum(1 for _row in csv.reader(file))
    from lxml import etree

    count = 0
    for file in [path] if path.is_file() else path.glob("*.xml"):
        for _event, element in etree.iterparse(str(file), tag=["{*}address", "{*}Address"]):
            count += 1
            element.clear()
            outer = element if way == "bare xml" else element.getparent()
            while outer.getprevious() is not None:
                del outer.getparent()[0]
    return count


def child(way: str, path: str) -> None:
    """One reading, printed as JSON."""
    gc.disable()
    clock, processor = time.perf_counter(), time.process_time()
    count = read(way, Path(path))
    figures = {
        "count": count,
        "seconds": time.perf_counter() - clock,
        "processor": time.process_time() - processor,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps(figures), flush=True)


def main(kind: str) -> None:
    """The bare parse, one commune, all of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"list.{kind}"
        {
            "xml": lambda: write_xml(path, SIZE),
            "gml": lambda: write_gml(path, SIZE),
            "csv": lambda: write_csv(path, ROWS),
        }[kind]()
        size = sum(file.stat().st_size for file in ([path] if path.is_file() else path.iterdir()))
        print(f"{size / 1e6:.0f} MB", flush=True)
        for way in (f"bare {kind}", f"{kind} one", f"{kind} all"):
            command = [sys.executable, __file__, "child", way, str(path)]
            said = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            told = ", ".join(f"{name} {value:.1f}" for name, value in said.items() if name != "count")
            print(f"{way:<9} {said['count']} read, {told}, {size / said['processor'] / 1e6:.0f} MB/s of the processor")


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        child(*sys.argv[2:])
    elif sys.argv[1:] and sys.argv[1] in ("xml", "gml", "csv"):
        main(sys.argv[1])
    else:
        sys.exit(__doc__)
