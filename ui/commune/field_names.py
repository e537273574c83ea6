"""A profile's fields and values in the person's language."""

from __future__ import annotations

from typing import Any

import shapely
from shapely.geometry import shape

from ...services.corrections.targets.target_factory import ADDRESS_TARGETS
from ...services.incidents.clients.client_factory import REPORTING_KINDS
from ...services.profile import Service
from ..qgis.translate import format_pair, plural, tr
from ..widgets.basics import format_decimal

ROLES = ("reporting", "alerts", "addressing", "spw", "best", "geocoder", "metawal")
"""The services of a commune, in the order in which a person thinks of them."""


def role_label(role: str) -> str:
    """Return what a service is there for."""
    return {
        "reporting": tr("Reports of citizens"),
        "alerts": tr("Statuses through iMio"),
        "addressing": tr("Corrections of addresses"),
        "spw": tr("Layers of the region"),
        "best": tr("BeSt addresses"),
        "geocoder": tr("Search of addresses"),
        "metawal": tr("Regional catalogue"),
    }.get(role, role)


def kind_label(kind: str) -> str:
    """Return what a service speaks, in words."""
    registered = REPORTING_KINDS.get(kind) or ADDRESS_TARGETS.get(kind)
    if registered is not None:
        return tr(registered.label)
    return {
        "imio": tr("iMio"),
        "arcgis": tr("ArcGIS"),
        "geocodews": tr("geocodeWS"),
        "geonetwork": tr("Metawal"),
        "best": tr("BeSt Address"),
    }.get(kind, kind)


def tolerance_label(name: str) -> str:
    """Return what a tolerance is for."""
    return {
        "position_m": tr("Two positions of one address"),
        "road_m": tr("A report and the axis of its road"),
        "duplicate_m": tr("Two reports of one thing: apart"),
        "duplicate_days": tr("Two reports of one thing: within"),
        "address_m": tr("A report and the address it names"),
        "outside_m": tr("A report beyond the boundary"),
    }.get(name, name)


def manager_label(manager: str) -> str:
    """Return a level of government that keeps roads."""
    return {
        "commune": tr("Commune"),
        "region": tr("Region"),
        "province": tr("Province"),
        "other": tr("Another"),
    }.get(manager, manager)


def review_label(review: str) -> str:
    """Return who looks at a correction before it is sent."""
    return {
        "none": tr("Nobody: the author approves"),
        "anyone": tr("Anybody, after a review"),
        "another": tr("Another person than the author"),
    }.get(review, review)


def field_label(field: tuple[str, ...]) -> str:
    """Return a field of the profile in words, by its JSON path."""
    part, *rest = field
    if part == "services" and len(rest) == 2:
        return format_pair(role_label(rest[0]), _service_field(rest[1]))
    if part == "tolerances":
        return tolerance_label(rest[0])
    if part == "managers" and len(rest) == 2:
        named = tr("e-mail") if rest[1] == "email" else tr("name")
        return format_pair(manager_label(rest[0]), named)
    return {
        ("name",): tr("Name"),
        ("published_at",): tr("Published at"),
        ("sandbox",): tr("Training town"),
        ("retention_months",): tr("Texts and photos kept"),
        ("commune", "name"): tr("Commune"),
        ("commune", "nis_code"): tr("Commune code (NIS)"),
        ("commune", "boundary"): tr("Boundary"),
        ("commune", "credit"): tr("Boundary: source"),
        ("layers",): tr("Layers that open with the commune"),
        ("catalogue", "url"): tr("Newer catalogue of layers"),
        ("catalogue", "sha256"): tr("Newer catalogue: fingerprint"),
        ("districts", "table"): tr("Layer of the districts"),
        ("districts", "column"): tr("Column of their names"),
        ("outbox", "review"): tr("Review of corrections"),
        ("outbox", "ceiling"): tr("Most sent at once"),
        ("register", "url"): tr("Register"),
        ("register", "path"): tr("Register"),
        ("register", "columns"): tr("Register: columns"),
    }.get(field, ".".join(field))


def value_text(field: tuple[str, ...], value: Any) -> str:
    """Return the value of a field for a person; a dash where there is none."""
    if value is None:
        return "–"
    if field == ("commune", "boundary"):
        surface = shape(value)
        return tr("{area} km², {count} points").format(
            area=format_decimal(surface.area / 1e6), count=int(shapely.get_num_coordinates(surface))
        )
    if field == ("outbox", "review"):
        return review_label(value)
    if field[-1] == "kind":
        return kind_label(value)
    if field == ("retention_months",):
        return plural("{count} months", value)
    if field[0] == "tolerances":
        return plural("{count} days", value) if field[-1] == "duplicate_days" else f"{format_decimal(value)} m"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, float):
        return format_decimal(value)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(format_pair(name, part) for name, part in value.items())
    return str(value)


def _service_field(name: str) -> str:
    return {
        "kind": tr("kind"),
        "name": tr("name"),
        "url": tr("address"),
        "jurisdiction_id": tr("the commune's name there"),
        "authcfg": tr("sign-in"),
        "write_authcfg": tr("sign-in to write"),
        "requests_per_second": tr("requests a second"),
        "capabilities": tr("what it can do"),
    }.get(name, name)


def default_name(role: str, url: str) -> str:
    """Return a name for a service of which only the address is known: its host."""
    return Service("", "", url).url.split("//")[-1].split("/")[0] or role_label(role)
