"""A profile is written as it is read, given away without what is this desk's, and brought up to date when asked."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from random import Random

import pytest
from repere.services import json_schema, profile
from repere.services.errors import InvalidFile, RepereError, ServiceError
from repere.services.http.client import HttpClient
from repere.services.profile import (
    BackofficeList,
    Districts,
    IncidentFile,
    Manager,
    NewerCatalogue,
    OutboxRules,
    Profile,
    Reason,
    Register,
    Service,
    Tolerances,
)
from repere.services.profile_exchange import (
    MAX_PROFILE_BYTES,
    check_profile_url,
    compare_profiles,
    export_profile,
    fetch_profile,
    format_profile,
    merge_update,
    write_profile,
)
from repere.tests.servers.hostile import spoil_value
from repere.tests.servers.raw import RawServer

EXAMPLE = json_schema.RESOURCES / "profile.example.json"
BEST = "https://best.pr.fedservices.be/api/opendata/best/v1/belgianAddress/v2"


@pytest.fixture
def example(tmp_path) -> Profile:
    path = tmp_path / "namur.json"
    path.write_bytes(EXAMPLE.read_bytes())
    return profile.read(path)


@pytest.fixture
def full(example, tmp_path) -> Profile:
    """The example with every field that a profile can have, none as it would be anyway."""
    services = {
        **example.services,
        "reporting": Service(
            "open311",
            "FixMyStreet",
            "https://www.fixmystreet.com/open311/v2",
            "namur.example",
            "a1b2c3d",
            "d4e5f6g",
            2.5,
            {"preset": "fixmystreet", "clock_hours": 1},
        ),
    }
    return replace(
        example,
        services=services,
        tolerances=Tolerances(5.0, 20.0, 40.0, 14.0, 100.0, 250.0),
        register=Register(path=str(tmp_path / "listes" / "adresses.csv"), columns={"street_name": "RUE"}),
        outbox=OutboxRules("another", 50, ("Rita",)),
        catalogue=NewerCatalogue("https://www.wallonie.example/catalogue.json", "ab" * 32),
        sandbox=True,
        managers={"commune": Manager("Service Voirie", "voirie@namur.example"), "region": Manager("SPW")},
        districts=Districts("layer_quartiers", "NOM"),
        retention_months=24,
        backoffice=BackofficeList(str(tmp_path / "numeros.csv"), "Report ID", "Reference"),
        published_at="https://www.namur.example/repere.json",
        area=("92094", "92142"),
        reasons=(Reason("doublon", "Déjà demandé"), Reason("photo_floue", "La photo est floue", True)),
    )


def test_the_example_is_written_as_it_is_read(example, tmp_path):
    path = tmp_path / "again.json"
    write_profile(example, path)
    assert profile.read(path) == example
    told, again = (json.loads(file.read_text(encoding="utf-8")) for file in (EXAMPLE, path))
    told.pop("$schema")
    # what a profile says that is so anyway need not be said
    told["services"]["spw"].pop("requests_per_second")
    told.pop("tolerances")
    assert told == again


def test_every_field_of_a_profile_is_written_and_read(full, tmp_path):
    plain = Profile(full.name, full.commune, full.services)
    for field in fields(Profile)[3:]:
        assert getattr(full, field.name) != getattr(plain, field.name), field.name
    path = tmp_path / "full.json"
    write_profile(full, path)
    assert profile.read(path) == full
    assert json.loads(path.read_text(encoding="utf-8"))["register"]["path"] == "listes/adresses.csv"


def test_a_profile_that_could_not_be_read_is_never_written(example, tmp_path):
    path = tmp_path / "namur.json"
    before = path.read_bytes()
    for wrong in (
        replace(example, tolerances=Tolerances(position_m=0)),
        replace(example, managers={"region": Manager("SPW", "no address")}),
        replace(example, register=Register(path="/etc/passwd")),
        replace(example, services={"best": Service("best", "BeSt", "https://best.example/?api_key=1234")}),
        replace(example, published_at="https://namur.example/profile.json?token=1234"),
    ):
        with pytest.raises(InvalidFile):
            write_profile(wrong, path)
    assert path.read_bytes() == before and list(tmp_path.iterdir()) == [path]


def test_a_folder_that_takes_no_file_is_named_and_nothing_is_left(example, tmp_path):
    example, path = replace(example, register=None), tmp_path / "namur.json" / "namur.json"
    with pytest.raises(InvalidFile, match="cannot be written"):
        write_profile(example, path)
    assert [file.name for file in tmp_path.iterdir()] == ["namur.json"]


def test_an_export_holds_nothing_secret_and_nothing_local_and_names_what_it_leaves_out(full, tmp_path):
    desk = {**full.services, "alerts": Service("imio", "Passerelle", "http://127.0.0.1:8080/alerts", "12")}
    portable, omitted = export_profile(replace(full, services=desk))
    text = format_profile(portable)
    for local in ("a1b2c3d", "d4e5f6g", str(tmp_path), "adresses.csv", "numeros.csv", "127.0.0.1"):
        assert local not in text, local
    words = " ".join(one.sentence() for one in omitted)
    for name in ("FixMyStreet", "adresses.csv", "numeros.csv", "Passerelle"):
        assert name in words, name
    again = profile.parse(text, "namur.json")
    assert again == portable
    assert again.managers == full.managers and again.services["reporting"].capabilities["clock_hours"] == 1
    # nothing is left out of what is already portable
    assert export_profile(portable) == (portable, ())


def served(body: bytes) -> RawServer:
    return RawServer(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%b"
        % (len(body), body)
    )


def test_a_fetched_profile_brings_no_sign_in_no_file_and_no_town(full):
    with served(format_profile(replace(full, register=Register(path="adresses.csv"), backoffice=None)).encode()) as it:
        url = it.url + "namur.json"
        fetched = fetch_profile(HttpClient("profile"), url)
    assert fetched.published_at == url
    assert not any(service.authcfg or service.write_authcfg for service in fetched.services.values())
    assert (fetched.register, fetched.backoffice, fetched.sandbox) == (None, None, False)
    assert fetched.commune == full.commune


@pytest.mark.parametrize(
    "url",
    [
        "http://www.namur.example/repere.json",
        "file:///etc/passwd",
        "ftp://namur.example/repere.json",
        "https://",
        "https://user:word@namur.example/p.json",
        "https://namur.example/p.json?token=s3cret",
        "https://namur.example/a b",
        "repere.json",
        "",
    ],
)
def test_a_profile_comes_over_https_from_an_address_without_secrets(url):
    with pytest.raises(InvalidFile):
        check_profile_url(url)


def test_a_redirect_to_http_elsewhere_gives_no_profile():
    reply = b"HTTP/1.1 302 Found\r\nLocation: http://www.namur.invalid/p.json\r\nContent-Length: 0\r\n\r\n"
    with RawServer(reply) as it, pytest.raises(RepereError):
        fetch_profile(HttpClient("profile", attempts=1), it.url)


def test_a_profile_that_is_too_large_or_none_is_refused(example):
    for body in (b" " * (MAX_PROFILE_BYTES + 1), b"<html>Sign in</html>", b"\xff\xfe", b"[]", b""):
        with served(body) as it, pytest.raises((InvalidFile, ServiceError)):
            fetch_profile(HttpClient("profile", attempts=1), it.url)


@pytest.mark.parametrize("seed", range(150))
def test_a_spoilt_profile_is_exchanged_or_told(full, tmp_path, seed):
    told = json.loads(format_profile(full, tmp_path))
    text = json.dumps(spoil_value(told, Random(seed)))
    try:
        read = profile.parse(text, "namur.json")
        portable, _omitted = export_profile(read)
        path = tmp_path / "again.json"
        write_profile(portable, path)
        assert profile.read(path) == portable
        merge_update(full, portable)
        compare_profiles(full, read)
    except InvalidFile:
        pass


def test_an_update_says_which_fields_change_and_keeps_what_is_this_desks(full):
    own = replace(full, name="Namur (voirie)", sandbox=False)
    portable, _omitted = export_profile(full)
    published = replace(
        portable,
        tolerances=replace(full.tolerances, position_m=3.0),
        services={**portable.services, "best": Service("best", "BeSt", BEST.replace("v2", "v3"))},
        districts=None,
    )
    merged = merge_update(own, published)
    assert (merged.name, merged.register, merged.backoffice) == (own.name, own.register, own.backoffice)
    assert merged.services["reporting"].authcfg == "a1b2c3d"
    changes = {".".join(change.field): (change.before, change.after) for change in compare_profiles(own, merged)}
    assert changes == {
        "services.best.url": (BEST, BEST.replace("v2", "v3")),
        "services.best.name": ("BeSt Address (BOSA)", "BeSt"),
        "tolerances.position_m": (5.0, 3.0),
        "districts.table": ("layer_quartiers", None),
        "districts.column": ("NOM", None),
    }
    assert compare_profiles(own, own) == []


def test_an_update_gives_a_sign_in_to_no_other_host(full):
    portable, _omitted = export_profile(full)
    stranger = replace(portable.services["reporting"], url="https://evil.example/open311")
    merged = merge_update(full, replace(portable, services={"reporting": stranger}))
    assert merged.services["reporting"].authcfg == merged.services["reporting"].write_authcfg == ""


def test_the_profile_of_another_commune_updates_nothing(full):
    huy = replace(full, commune=replace(full.commune, nis_code="61031", name="Huy"))
    with pytest.raises(InvalidFile, match="Huy"):
        merge_update(full, huy)


def test_a_file_of_incidents_stays_on_this_computer_and_its_columns_go_along(example, tmp_path):
    source = IncidentFile("/exports/tool", "", {"id": "Ref"}, {"Clos": "closed"})
    own = replace(example, services={"reporting": Service("file", "BetterStreet", file=source)})
    write_profile(own, tmp_path / "huy.json")
    assert profile.read(tmp_path / "huy.json").services["reporting"].file == replace(source, path="")
    inside = replace(source, path=str(tmp_path / "exports" / "tool.csv"))
    beside = replace(own, services={"reporting": Service("file", "BetterStreet", file=inside)})
    write_profile(beside, tmp_path / "huy.json")
    assert profile.read(tmp_path / "huy.json").services["reporting"].file == inside
    portable, omitted = export_profile(own)
    assert portable.services["reporting"].file == replace(source, path="")
    assert omitted[0].sentence() == "The file of incidents: /exports/tool."
    assert merge_update(own, portable).services["reporting"].file == source
