"""A commune's configuration: one JSON file that can be read, mailed and corrected by hand.

Its rules are in resources/profile.schema.json, an example in resources/profile.example.json. It holds
no secret: a service names an authentication configuration that QGIS keeps.

Long: every part of the file, and what no schema can check of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path, PureWindowsPath
from typing import Any
from urllib.parse import urlsplit

from . import json_schema
from .boundary import read_boundary
from .errors import N_, InvalidFile
from .http.redaction import has_secret_parameter
from .http.urls import origin
from .nis_codes import commune_names as commune_names
from .nis_codes import current_nis as current_nis
from .nis_codes import former_nis as former_nis


@dataclass(frozen=True)
class Commune:
    """Which commune: its NIS code of today (5 digits), name, and boundary.

    ``boundary`` is a GeoJSON Polygon or MultiPolygon in metres of EPSG:31370; ``credit`` says whose it is.
    """

    nis_code: str
    name: str
    boundary: Mapping[str, Any]
    credit: str = ""


@dataclass(frozen=True)
class IncidentFile:
    """A table that a commune's own tool exports: a file, or a folder of which the newest file counts.

    ``path`` is empty where the file is chosen on each computer. ``layer`` is which one, where a file holds several.
    ``columns`` are headings by the fields of :mod:`.incidents.file_columns` (with ``crs``), ``statuses`` what the
    tool's words mean: a status of :data:`.model.incident.DETAILED_STATUSES` by word.
    """

    path: str = ""
    layer: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Service:
    """Where a service is and what it speaks.

    ``authcfg`` is the id of an authentication configuration in QGIS, or empty; ``write_authcfg`` that of
    another one for what is written, empty for the same; ``requests_per_second``
    0 means no limit. ``capabilities`` is what a reporting service can do, as
    :func:`.reporting.endpoint.read` takes it. ``file`` is what a service of the kind "file" reads: it has no ``url``.
    """

    kind: str
    name: str
    url: str = ""
    jurisdiction_id: str = ""
    authcfg: str = ""
    write_authcfg: str = ""
    requests_per_second: float = 5.0
    capabilities: Mapping[str, Any] = field(default_factory=dict)
    file: IncidentFile | None = None

    @property
    def for_writing(self) -> Service:
        """The same service, signed in to as one that writes."""
        return replace(self, authcfg=self.write_authcfg or self.authcfg)


@dataclass(frozen=True)
class Tolerances:
    """What may differ without being a difference; in metres, ``duplicate_days`` in days.

    ``position_m``: two positions of one address. ``road_m``: an incident and the axis of its road.
    ``duplicate_m``, ``duplicate_days``: two reports of one thing. ``address_m``: an incident and the
    address it names. ``outside_m``: an incident beyond the commune's boundary.
    """

    position_m: float = 10.0
    road_m: float = 25.0
    duplicate_m: float = 50.0
    duplicate_days: float = 30.0
    address_m: float = 150.0
    outside_m: float = 100.0


@dataclass(frozen=True)
class Manager:
    """Who is written to about the roads of a level of government: an office, never a person."""

    name: str
    email: str = ""


@dataclass(frozen=True)
class Districts:
    """A polygon layer of the workspace that divides the commune: its table, and the column of its names."""

    table: str
    column: str


@dataclass(frozen=True)
class Register:
    """Where the commune's own address list is: a web address of a CSV, or the path of a file; the other is empty.

    ``columns`` are headings by the fields of :class:`..addressing.mapping.ColumnMapping`, for those columns that are
    not recognised by themselves.
    """

    url: str = ""
    path: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


REVIEW_BY_ANOTHER = "another"
"""The rule of approval under which nobody approves their own."""

WALLONIA, WALLONIA_NIS = "wallonia", "03000"
"""The area of every Walloon commune, and Statbel's code of the region."""


@dataclass(frozen=True)
class Reason:
    """Why a correction is refused or returned: a code that keeps its meaning, and its words.

    ``returns``: the commune may send it again, mended.
    """

    code: str
    words: str
    returns: bool = False


@dataclass(frozen=True)
class BackofficeList:
    """A CSV of the back office: its ``path``, and the headings of the report's public number and of its own."""

    path: str
    report: str
    number: str


@dataclass(frozen=True)
class OutboxRules:
    """How corrections are approved and sent.

    ``review``: ``none`` (the author approves), ``anyone`` (after a review, by whoever), ``another``
    (by another person than the author). ``ceiling`` is the most that one push sends. ``senders`` are the names of
    those who send what was approved, empty for anybody.
    """

    review: str = "none"
    ceiling: int = 500
    senders: tuple[str, ...] = ()


@dataclass(frozen=True)
class NewerCatalogue:
    """Where a newer catalogue of layers is, and the SHA-256 (hexadecimal) of the file that was meant."""

    url: str
    sha256: str


@dataclass(frozen=True)
class Profile:
    """A commune, its services by role (reporting, alerts, addressing, spw, geocoder, best), layers and tolerances.

    ``managers`` says who is written to for each manager of roads (commune, region, province, other).
    ``retention_months`` after it was closed, a report's texts and photos are let go of. ``published_at`` is the web
    address that it came from and may be updated from, empty for none. ``area`` are the NIS codes of today of the
    communes that are reviewed here, or :data:`WALLONIA` alone; empty for the commune itself. ``reasons`` are those of
    a refusal or return, empty for the product's own.
    """

    name: str
    commune: Commune
    services: Mapping[str, Service]
    layers: tuple[str, ...] = ()
    tolerances: Tolerances = field(default_factory=Tolerances)
    register: Register | None = None
    outbox: OutboxRules = OutboxRules()
    catalogue: NewerCatalogue | None = None
    sandbox: bool = False
    managers: Mapping[str, Manager] = field(default_factory=dict)
    districts: Districts | None = None
    retention_months: int = 12
    backoffice: BackofficeList | None = None
    published_at: str = ""
    area: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    file: Path | None = field(default=None, compare=False)
    """Where it was read from, and is written to when it is changed; None for a profile of no file."""


def read(path: Path) -> Profile:
    """Return the profile in a file; paths of lists are taken from the file's folder. Raises InvalidFile."""
    profile = replace(parse(json_schema.read_text(path), path.name), file=path)
    if profile.backoffice is not None:
        exported = replace(profile.backoffice, path=str(path.parent / profile.backoffice.path))
        profile = replace(profile, backoffice=exported)
    reporting = profile.services.get("reporting")
    if reporting is not None and reporting.file is not None and reporting.file.path:
        source = replace(reporting.file, path=str(path.parent / reporting.file.path))
        profile = replace(profile, services={**profile.services, "reporting": replace(reporting, file=source)})
    if profile.register is None or not profile.register.path:
        return profile
    beside = replace(profile.register, path=str(path.parent / profile.register.path))
    return replace(profile, register=beside)


def parse(text: str, name: str) -> Profile:
    """Return the profile in ``text``; ``name`` is the file's, for messages. Raises InvalidFile by field and line."""
    rules = json_schema.load_schema("profile.schema.json")
    rules["$defs"]["capabilities"] = json_schema.load_schema("reporting/endpoint.schema.json")
    value = json_schema.validate(text, rules, name=name)
    for place, what, hint in _iter_errors(value):
        raise json_schema.make_error(text, name, place, what, hint)
    commune, register = value["commune"], value.get("register")
    try:
        boundary = read_boundary(commune["boundary"])
    except InvalidFile as error:
        raise json_schema.make_error(text, name, ("commune", "boundary"), error.message, error.hint) from error
    return Profile(
        name=value["name"],
        commune=Commune(**{**commune, "nis_code": current_nis(commune["nis_code"]), "boundary": boundary}),
        services={role: _service(told) for role, told in value["services"].items()},
        catalogue=None if "catalogue" not in value else NewerCatalogue(**value["catalogue"]),
        layers=tuple(value.get("layers", ())),
        tolerances=Tolerances(**value.get("tolerances", {})),
        register=None if register is None else Register(**register),
        outbox=_read_rules(value.get("outbox", {})),
        sandbox=value.get("sandbox", False),
        retention_months=value.get("retention_months", 12),
        managers={manager: Manager(**told) for manager, told in value.get("managers", {}).items()},
        backoffice=BackofficeList(**value["backoffice"]) if "backoffice" in value else None,
        districts=Districts(**value["districts"]) if "districts" in value else None,
        published_at=value.get("published_at", ""),
        area=_read_area(value.get("area", [])),
        reasons=tuple(Reason(**reason) for reason in value.get("reasons", ())),
    )


def _read_rules(raw: Mapping[str, Any]) -> OutboxRules:
    return OutboxRules(**{**raw, "senders": tuple(raw.get("senders", ()))})


def _read_area(raw: list[str]) -> tuple[str, ...]:
    return (WALLONIA,) if WALLONIA in raw else tuple(dict.fromkeys(map(current_nis, raw)))


def complete_services(profile: Profile) -> Profile:
    """Return a profile with the product's own services for the roles that it names none for.

    The region's layers, ICAR's geocoder, BeSt and Metawal are the same for every commune, and corrections of addresses
    go by hand (resources/product.json). A training town has its own, and nothing of the real ones.
    """
    if profile.sandbox:
        return profile
    return replace(profile, services={**product_services(), **profile.services})


@cache
def product_services() -> Mapping[str, Service]:
    """Return the services that are the product's, by role."""
    return {role: _service(raw) for role, raw in json_schema.load_schema("product.json")["services"].items()}


def product_layers() -> tuple[str, ...]:
    """Return the layers of the catalogue that open with a commune that has chosen none."""
    return tuple(json_schema.load_schema("product.json")["layers"])


def _service(raw: Mapping[str, Any]) -> Service:
    source = {"file": IncidentFile(**raw["file"])} if "file" in raw else {}
    # addresses are joined with a slash everywhere
    return Service(**{**raw, **source, "url": raw.get("url", "").rstrip("/")})


def _iter_errors(value: Mapping[str, Any]) -> Iterator[tuple[json_schema.JsonPath, str, str]]:
    """Yield what no schema can tell of a profile: where it is wrong, how, and what to do next."""
    yield from _iter_code_errors(value)
    for role, service in value["services"].items():
        # people open a dossier's page as it is; at any other service's address Repère adds its own questions
        needed = "file" if service["kind"] == "file" else "url"
        if needed not in service:
            yield ("services", role, needed), N_("{file}, line {line}: “{field}” is missing."), N_("Add it there.")
        if "url" in service:
            yield from _url_errors(service["url"], ("services", role, "url"), is_page=service["kind"] == "dossier")
        if not _is_beside(service.get("file", {}).get("path", "")):
            yield (
                ("services", role, "file", "path"),
                N_("{file}, line {line}: “{field}” leads out of the profile's folder."),
                N_("Put the list into that folder, or choose it in the panel of incidents, which remembers it."),
            )
    for part in ("register", "catalogue"):
        if "url" in value.get(part, {}):
            yield from _url_errors(value[part]["url"], (part, "url"), is_page=True)
    if "published_at" in value:
        yield from _url_errors(value["published_at"], ("published_at",), is_page=True)
    if "backoffice" in value and not _is_beside(value["backoffice"]["path"]):
        yield (
            ("backoffice", "path"),
            N_("{file}, line {line}: “{field}” leads out of the profile's folder."),
            N_("Put the list into that folder."),
        )
    register = value.get("register")
    if register is None:
        return
    if ("url" in register) == ("path" in register):
        yield ("register",), N_("{file}, line {line}: “{field}” needs a “url” or a “path”, one of the two."), ""
    elif "path" in register and not _is_beside(register["path"]):
        yield (
            ("register", "path"),
            N_("{file}, line {line}: “{field}” leads out of the profile's folder."),
            N_("Put the list into that folder, or choose it in the form of the comparison, which remembers it."),
        )


def _iter_code_errors(value: Mapping[str, Any]) -> Iterator[tuple[json_schema.JsonPath, str, str]]:
    known = json_schema.load_schema("nis_codes.json")["communes"]
    area = value.get("area", [])
    codes: list[tuple[json_schema.JsonPath, str]] = [(("commune", "nis_code"), value["commune"]["nis_code"])]
    if WALLONIA in area and value["commune"]["nis_code"] == WALLONIA_NIS:
        codes = []
    codes += [(("area", number), code) for number, code in enumerate(area) if code != WALLONIA]
    for place, code in codes:
        if current_nis(code) not in known:
            yield (
                place,
                N_("{file}, line {line}: “{field}” is the code of no Walloon commune."),
                N_("Look it up in Statbel's list (REFNIS)."),
            )
    reasons = [reason["code"] for reason in value.get("reasons", [])]
    for number, code in enumerate(reasons):
        if code in reasons[:number]:
            yield (
                ("reasons", number, "code"),
                N_("{file}, line {line}: “{field}” is there twice."),
                N_("Give each reason a code of its own."),
            )


def _url_errors(
    url: str, json_path: json_schema.JsonPath, *, is_page: bool
) -> Iterator[tuple[json_schema.JsonPath, str, str]]:
    parts = urlsplit(url) if origin(url) else None
    if parts is None:
        yield (
            json_path,
            N_("{file}, line {line}: “{field}” is no web address: its host or its port cannot be read."),
            "",
        )
    elif has_secret_parameter(url):
        yield (
            json_path,
            N_("{file}, line {line}: “{field}” holds a key or a password."),
            N_("Take it out: a key is kept by QGIS, in an authentication configuration that “authcfg” names."),
        )
    elif not is_page and (parts.query or parts.fragment or url.endswith(("?", "#"))):
        yield (
            json_path,
            N_("{file}, line {line}: “{field}” goes on after the address of the service."),
            N_("Leave out the “?” or “#” and what follows it."),
        )


def _is_beside(path: str) -> bool:
    """Return whether a path stays within the folder that it is taken from, on Windows and elsewhere."""
    written = PureWindowsPath(path)
    return not (written.drive or written.root or ".." in written.parts or any(ord(sign) < 32 for sign in path))
