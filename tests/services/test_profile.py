"""A commune's profile: one JSON file; a wrong one is told by field and line."""

from __future__ import annotations

import json
import random
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from repere.services import json_schema, profile
from repere.services.errors import InvalidFile
from repere.services.layers.catalogue import catalogue

SAMPLES = Path(__file__).parents[1] / "samples"
EXAMPLE = json_schema.RESOURCES / "profile.example.json"


def written(**changes: object) -> str:
    """A small profile as text, some of its fields changed (None: left out)."""
    told = {
        "schema": 1,
        "name": "Huy",
        "commune": {
            "nis_code": "61031",
            "name": "Huy",
            "boundary": {
                "type": "Polygon",
                "coordinates": [[[210000, 130000], [215000, 130000], [215000, 135000], [210000, 130000]]],
            },
        },
        "services": {"reporting": {"kind": "open311", "name": "FixMyStreet", "url": "http://127.0.0.1:8080/open311/"}},
        **changes,
    }
    return json.dumps({key: value for key, value in told.items() if value is not None}, indent=2)


def commune(**changes: object) -> str:
    return written(commune={**json.loads(written())["commune"], **changes})


def service(**changes: object) -> str:
    told = {"kind": "open311", "name": "FixMyStreet", "url": "http://127.0.0.1:8080", **changes}
    return written(services={"reporting": told})


def wrong(text: str) -> str:
    with pytest.raises(InvalidFile) as caught:
        profile.parse(text, "huy.json")
    return str(caught.value)


def test_the_smallest_profile_has_sensible_defaults():
    read = profile.parse(written(), "huy.json")
    assert read.name == "Huy"
    assert read.services["reporting"] == profile.Service("open311", "FixMyStreet", "http://127.0.0.1:8080/open311")
    assert read.services["reporting"].requests_per_second == 5
    assert read.tolerances.position_m == 10
    assert (read.layers, read.register, read.sandbox) == ((), None, False)


def test_the_example_is_a_profile_of_a_real_commune_with_real_services():
    read = profile.read(EXAMPLE)
    assert (read.commune.name, read.commune.nis_code) == ("Namur", "92094")
    assert read.services["spw"].url == "https://geoservices.wallonie.be/arcgis/rest/services"
    assert read.commune.credit
    known = {layer.id for layer in catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json").layers}
    assert set(read.layers) <= known


def test_a_register_beside_the_profile_is_found_from_there(tmp_path):
    path = tmp_path / "huy.json"
    path.write_text(written(register={"path": "adresses.csv"}), encoding="utf-8")
    assert profile.read(path).register == profile.Register(path=str(tmp_path / "adresses.csv"))
    path.write_text(written(register={"path": "listes/adresses..csv"}), encoding="utf-8")
    assert profile.read(path).register == profile.Register(path=str(tmp_path / "listes" / "adresses..csv"))


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "../../etc/passwd",
        "listes/../../adresses.csv",
        "..\\adresses.csv",
        "C:\\Users\\anne\\adresses.csv",
        "C:adresses.csv",
        "\\\\evil.example\\share\\adresses.csv",
        "//evil.example/share/adresses.csv",
        "\\\\?\\C:\\adresses.csv",
        "/vsicurl/http://127.0.0.1/adresses.csv",
        "adresses\n.csv",
    ],
)
def test_a_mailed_profile_names_no_file_outside_its_folder(path):
    # on Windows, a look at \\\\evil.example\\share alone sends the hash of the person's password
    assert "“register.path” leads out of the profile's folder" in wrong(written(register={"path": path}))


@pytest.mark.parametrize("code", ["99999", "00000", "61000", "21004", "33016"])
def test_a_code_of_no_walloon_commune_is_refused(code):
    assert "line 5: “commune.nis_code” is the code of no Walloon commune" in wrong(commune(nis_code=code))


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://host/open311?jurisdiction_id=1", "goes on after the address"),
        ("http://host/open311/?", "goes on after the address"),
        ("http://host/open311#top", "goes on after the address"),
        ("http://host/open311?api_key=0123456789", "holds a key or a password"),
        ("http://host/open311?format=json&token=abcdef0123", "holds a key or a password"),
        ("http://host:port/open311", "is no web address"),
        ("http://host:99999999/open311", "is no web address"),
        ("http://[/open311", "is no web address"),
    ],
)
def test_a_services_address_holds_neither_a_question_nor_a_key(url, message):
    assert f"“services.reporting.url” {message}" in wrong(service(url=url))


def test_no_other_address_of_a_profile_holds_a_password():
    digest = "eb5cb1823e66971189dfd20c65f3a2c507d600403772e9cc01c04f88d7e68cfa"
    with_user = written(catalogue={"url": "https://anne:secret@namur.be/c.json", "sha256": digest})
    assert "“catalogue.url” cannot be" in wrong(with_user)
    with_key = written(catalogue={"url": "https://namur.be/c.json?access_token=abcdef012", "sha256": digest})
    assert "“catalogue.url” holds a key" in wrong(with_key)
    assert "“register.url” holds a key" in wrong(written(register={"url": "https://namur.be/a.csv?sig=abcdef0123"}))
    plain = written(register={"url": "https://namur.be/download?list=addresses"})
    assert profile.parse(plain, "huy.json").register.url == "https://namur.be/download?list=addresses"


@pytest.mark.parametrize("deep", [900, 990, 5000, 200_000])
def test_a_boundary_that_is_nested_deeply_is_told(deep):
    text = commune(boundary={"type": "Polygon", "coordinates": [["x"]]}).replace('"x"', "[" * deep + "]" * deep)
    message = wrong(text)
    # numpy 2 takes brackets without a number for an empty ring
    words = ("“commune.boundary” do not make a polygon", "“commune.boundary” has no surface", "nested too deeply")
    assert any(word in message for word in words), message


def test_a_number_that_no_float_holds_is_told():
    assert "do not make a polygon" in wrong(
        commune(boundary={"type": "Polygon", "coordinates": [[[10**400, 1], [1, 2], [3, 4], [5, 6]]]})
    )


@pytest.mark.parametrize("sign", ["\ud800", "a\udfff", "\0", "\\\0"])
def test_half_a_sign_or_none_is_told(sign):
    assert "holds a sign that no text can hold" in wrong(written(name=f"Huy {sign}"))
    assert profile.parse(written(name="Huy \\u0000"), "huy.json").name == "Huy \\u0000"
    assert profile.parse(written(name="Huy \U0001f6a7"), "huy.json").name == "Huy \U0001f6a7"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "utf-7"])
def test_a_profile_in_another_encoding_is_told(tmp_path, encoding):
    path = tmp_path / "huy.json"
    path.write_bytes(written(name="Hûy").replace("\\u00fb", "û").encode(encoding))
    if encoding == "utf-7":
        # plain ASCII, of which “+APs-” means û: what was read is what is shown
        assert profile.read(path).name != "Hûy"
        return
    with pytest.raises(InvalidFile, match=r"not a text in UTF-8|not valid JSON"):
        profile.read(path)


def test_a_register_may_name_its_columns(tmp_path):
    path = tmp_path / "huy.json"
    path.write_text(written(register={"path": "a.csv", "columns": {"street_name": "LIB_V"}}), encoding="utf-8")
    assert profile.read(path).register.columns == {"street_name": "LIB_V"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (written(schema=2), "line 2: “schema” cannot be 2."),
        (written(commune=None), "line 1: “commune” is missing."),
        (written(comune={}), "Repère does not know the field “comune”."),
        (written(name=" "), "line 3: “name” cannot be"),
        (commune(nis_code=61031), "line 5: “commune.nis_code” must be a text"),
        (commune(nis_code="6103"), 'line 5: “commune.nis_code” cannot be "6103". Write it like this: 92094.'),
        (commune(nis_code="61031\n"), "line 5: “commune.nis_code” cannot be"),
        (written(services={"reports": {}}), "does not know the field “services.reports”. The fields it knows there: "),
        (service(kind="wfs"), '“services.reporting.kind” cannot be "wfs".'),
        (service(kind="arcgis"), '“services.reporting.kind” cannot be "arcgis". It is one of: open311, cirb, file.'),
        (service(capabilities={"paging": "pages"}), "“services.reporting.capabilities.paging” cannot be"),
        (service(capabilities={"pagin": "page"}), "does not know the field “services.reporting.capabilities.pagin”"),
        (service(url=None), "“services.reporting.url” must be a text"),
        (service(authcfg="my-secret-api-key"), "“services.reporting.authcfg” cannot be"),
        (service(api_key="x"), "does not know the field “services.reporting.api_key”"),
        (service(requests_per_second=1000), "“services.reporting.requests_per_second” must be 50 or less"),
        (written(layers=["Cadastre"]), '“layers[0]” cannot be "Cadastre". Write it like this: cadastre-parcelles.'),
        (written(tolerances={"position_m": 0}), "“tolerances.position_m” must be 0.1 or more"),
        (written(register={"url": "http://a/b.csv", "columns": {"rue": "RUE"}}), "rue"),
        (written(register={"columns": {"x": "X"}}), "“register” needs a “url” or a “path”"),
        (written(register={}), "“register” needs a “url” or a “path”"),
        (written(register={"url": "http://a/b.csv", "path": "b.csv"}), "“register” needs a “url” or a “path”"),
    ],
)
def test_a_wrong_profile_names_the_field(text, message):
    assert message in wrong(text)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "geoservices.wallonie.be/arcgis",
        "ftp://a/b",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///path",
        "http://user:password@host/",
        "http://host/a b",
        "http://host/\n",
        " http://host/",
    ],
)
def test_a_wrong_web_address_is_told_with_its_line(url):
    text = service(url=url)
    line = next(number for number, line in enumerate(text.splitlines(), 1) if '"url"' in line)
    assert wrong(text).startswith(f"huy.json, line {line}: “services.reporting.url” cannot be")


@pytest.mark.parametrize(
    ("coordinates", "message"),
    [
        # Cologne, in WGS 84
        ([[[6.9, 50.9], [7.0, 50.9], [7.0, 51.0], [6.9, 50.9]]], "does not lie in Wallonia"),
        ([[[684800, 628700], [684900, 628700], [684900, 628800], [684800, 628700]]], "does not lie in Wallonia"),
        ([[[210000, 130000], [215000, 130000], [210000, 130000], [210000, 130000]]], "has no surface"),
        ([[[210000, 130000]]], "do not make a polygon"),
        ([["a", "b", "c", "d"]], "do not make a polygon"),
        ([[[None, None], [1, 2], [3, 4]]], "do not make a polygon"),
        ([[[{}, []], [1, 2], [3, 4]]], "do not make a polygon"),
        ([[[[[1, 2]]]]], "do not make a polygon"),
        ([[1, 2, 3, 4]], "do not make a polygon"),
        ([], "needs at least 1 entries"),
    ],
)
def test_a_boundary_that_is_none_is_refused_in_words(coordinates, message):
    text = commune(boundary={"type": "Polygon", "coordinates": coordinates})
    assert "“commune.boundary" in wrong(text)
    assert message in wrong(text)


def test_what_a_profile_does_not_name_is_the_products():
    read = profile.parse(written(), "huy.json")
    full = profile.complete_services(read)
    assert set(read.services) == {"reporting"}
    assert set(full.services) == {"reporting", "spw", "geocoder", "best", "metawal", "addressing"}
    assert full.services["addressing"].kind == "dossier"
    own = profile.parse(service(), "huy.json").services["reporting"]
    assert profile.complete_services(replace(read, services={"spw": own})).services["spw"] == own
    # nothing that is practised in the town reaches a real service
    assert profile.complete_services(replace(read, sandbox=True)).services == read.services


def test_the_products_services_and_layers_are_such_as_a_profile_may_name():
    named = {role: asdict(service) for role, service in profile.product_services().items()}
    services = {role: {key: each[key] for key in ("kind", "name", "url")} for role, each in named.items()}
    read = profile.parse(written(services=services, layers=list(profile.product_layers())), "product.json")
    assert read.services == profile.product_services()
    known = {layer.id for layer in catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json").layers}
    assert set(read.layers) <= known


@pytest.mark.slow
def test_whatever_stands_in_the_boundary_is_read_or_refused():
    rng = random.Random(3)
    odd = [None, True, "x", "1", [], {}, 0, 210000, [210000, 130000], [[210000, 130000]] * 4, 1e300, -5]

    def anything(depth: int) -> object:
        return (
            rng.choice(odd)
            if depth == 0 or rng.random() < 0.2
            else [anything(depth - 1) for _ in range(rng.randint(0, 4))]
        )

    for _ in range(2000):
        kind = rng.choice(["Polygon", "MultiPolygon"])
        text = commune(boundary={"type": kind, "coordinates": anything(4)})
        try:
            assert profile.parse(text, "huy.json").commune.boundary
        except InvalidFile as error:
            assert error.values["line"] >= 6


def test_a_code_of_before_2019_finds_the_commune_of_today():
    assert profile.current_nis("54007") == "57096"
    assert profile.current_nis("57096") == "57096"
    assert profile.current_nis("61031") == "61031"
    assert profile.parse(commune(nis_code="54007"), "mouscron.json").commune.nis_code == "57096"


def test_bastogne_was_two_and_each_of_its_codes_finds_it():
    # source: Statbel, REFNIS 2025
    assert profile.current_nis("82003") == profile.current_nis("82005") == profile.current_nis("82039") == "82039"
    assert profile.former_nis("82039") == ("82003", "82005")
    assert profile.commune_names("Bastogne") == ("Bastogne", "Bertogne")
    assert (profile.former_nis("61031"), profile.commune_names("Huy")) == ((), ("Huy",))
    assert profile.parse(commune(nis_code="82005"), "bertogne.json").commune.nis_code == "82039"


def test_a_code_changed_once_and_no_code_of_today_is_an_old_one():
    changes = json_schema.load_schema("nis_codes.json")["changes"]
    old, new = [c["old"] for c in changes], {c["new"] for c in changes}
    assert len(old) == len(set(old)) == 13 and len(new) == 12
    assert not new & set(old)
    assert all(code[0] in "58" and len(code) == 5 for code in (*old, *new))


def test_wallonia_has_as_many_communes_as_statbel_counts():
    lines = (SAMPLES / "refnis" / "REFNIS_2019.csv").read_text(encoding="utf-8").splitlines()[1:]
    codes = {line.split(";")[0] for line in lines}
    # provinces and districts end in zeros; Walloon Brabant is the district 25; Mesen (33016) is not Walloon
    walloon = {code for code in codes if code[2:] != "000" and (code.startswith("25") or code[0] in "5689")}
    assert len(walloon) == 262 and "33016" in codes - walloon
    today = {profile.current_nis(code) for code in walloon}
    assert today == set(json_schema.load_schema("nis_codes.json")["communes"])
    assert len(json_schema.load_schema("nis_codes.json")["communes"]) == 261
    assert not {"82003", "82005"} & today


@pytest.mark.parametrize("review", ["none", "anyone", "another"])
def test_the_outbox_is_the_communes_choice(review: str) -> None:
    read = profile.parse(written(outbox={"review": review, "ceiling": 40}), "p.json")
    assert read.outbox == profile.OutboxRules(review, 40)


def reporting_file(**changes: object) -> str:
    told = {"kind": "file", "name": "BetterStreet", "file": {"path": "exports", **changes}}
    return written(services={"reporting": told})


def test_a_reporting_service_may_be_a_file_beside_the_profile(tmp_path):
    path = tmp_path / "huy.json"
    path.write_text(reporting_file(columns={"id": "Ref"}, statuses={"Clos": "closed"}), encoding="utf-8")
    service = profile.read(path).services["reporting"]
    assert (service.kind, service.url) == ("file", "")
    assert service.file == profile.IncidentFile(str(tmp_path / "exports"), "", {"id": "Ref"}, {"Clos": "closed"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            reporting_file(path="\\\\\\\\host\\\\share"),
            "“services.reporting.file.path” leads out of the profile's folder",
        ),
        (reporting_file(path="../etc"), "“services.reporting.file.path” leads out of the profile's folder"),
        (reporting_file(statuses={"Clos": "shut"}), '“services.reporting.file.statuses.Clos” cannot be "shut"'),
        (reporting_file(columns={"phone": "Tel"}), "does not know the field “services.reporting.file.columns.phone”"),
        (written(services={"reporting": {"kind": "file", "name": "x"}}), "“services.reporting.file” is missing"),
        (written(services={"spw": {"kind": "arcgis", "name": "x"}}), "“services.spw.url” is missing"),
    ],
)
def test_a_reporting_file_that_is_wrong_names_the_field(text, message):
    assert message in wrong(text)
