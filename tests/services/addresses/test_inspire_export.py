"""A register as INSPIRE Addresses: what is written is what our reader of ICAR's file reads."""

from __future__ import annotations

import os

import numpy as np
import pytest

from services.addresses.inspire_export import write_gml
from services.addresses.readers.inspire_gml import read_gml
from services.errors import Cancelled, InvalidFile
from services.model.address import Addresses

SCHEMA = os.environ.get("INSPIRE_AD_SCHEMA", "")
"""INSPIRE's Addresses.xsd with all it imports, on this computer: it is not part of the project."""

HOSTILE = 'Rue <b>&amp; "d\'Arc"\x00 ]]> é😀'


def register() -> Addresses:
    return Addresses(
        "register.csv",
        ["1522363", '<&">\x00', "c"],
        street_names=["Chaussée Reine Astrid", HOSTILE, "Chaussée Reine Astrid"],
        street_ids=["7700328", "<&>", "7700328"],
        house_numbers=["93", "5<A", "95"],
        box_numbers=["B001", "", "B<2&\x00"],
        postcodes=["1420", "1420", "1421"],
        municipalities=["Braine-l'Alleud"] * 3,
        statuses=["current", "\x00<", "retired"],
        versions=["3", "", "&"],
        sections=["Ophain", "", "A < B"],
        x=np.array([150915.7, np.nan, 150930.0]),
        y=np.array([152830.8, np.nan, 152840.0]),
    )


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "register.gml"
    write_gml(path, register())
    return path


def test_what_is_written_is_read_again(written):
    given, read = register(), read_gml(written)
    assert read.ids == ["1522363", '<&">', "c"]
    assert list(read.street_names) == ["Chaussée Reine Astrid", HOSTILE.replace("\x00", ""), "Chaussée Reine Astrid"]
    assert read.street_ids[0] == read.street_ids[2] == "7700328"
    assert list(read.house_numbers) == ["93", "5<A", "95"] and list(read.box_numbers) == ["B001", "", "B<2&"]
    assert list(read.postcodes) == ["1420", "1420", "1421"] and list(read.sections) == ["Ophain", "", "A < B"]
    assert list(read.municipalities) == list(given.municipalities)
    assert (read.statuses[0], read.statuses[2]) == ("current", "retired")
    # a centimetre: there and back through ETRS89
    assert np.allclose(read.x, given.x, atol=0.01, equal_nan=True)
    assert np.allclose(read.y, given.y, atol=0.01, equal_nan=True)


def test_positions_are_in_a_system_of_inspires_latitude_first(written):
    lines = [line for line in written.read_text(encoding="utf-8").splitlines() if "<gml:pos>" in line]
    assert len(lines) == 2 and all("/EPSG/0/4258" in line for line in lines)
    latitude, longitude = map(float, lines[0].split("<gml:pos>")[1].split("<")[0].split())
    assert (round(latitude, 2), round(longitude, 2)) == (50.69, 4.38)


def test_each_reference_leads_to_a_component_and_each_identifier_is_there_once(written):
    etree = pytest.importorskip("lxml.etree")
    root = etree.parse(str(written)).getroot()
    keys = root.xpath("//@*[local-name()='id']")
    assert len(keys) == len(set(keys))
    assert {link[1:] for link in root.xpath("//*[local-name()='component']/@*[local-name()='href']")} <= set(keys)
    # an address has the country, and one position that is the default
    for address in root.xpath("//*[local-name()='Address']"):
        assert address.xpath("count(*[local-name()='position']//*[local-name()='default'])") == 1
    levels = root.xpath("//*[local-name()='AdminUnitName']/*[local-name()='level']/@*")
    assert [level.rpartition("/")[2] for level in levels] == ["1stOrder", "5thOrder"]


@pytest.mark.skipif(not SCHEMA, reason="INSPIRE_AD_SCHEMA names no Addresses.xsd")
def test_the_file_is_valid_against_the_schema(written):
    etree = pytest.importorskip("lxml.etree")
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    schema.assertValid(etree.parse(str(written)))


def test_a_file_that_is_not_finished_replaces_none(tmp_path):
    path = tmp_path / "register.gml"
    path.write_text("before")
    with pytest.raises(Cancelled):
        write_gml(path, register(), cancelled=lambda: True)
    assert path.read_text() == "before" and [file.name for file in tmp_path.iterdir()] == ["register.gml"]
    with pytest.raises(InvalidFile, match=r"register\.gml"):
        write_gml(tmp_path / "none" / "register.gml", register())
