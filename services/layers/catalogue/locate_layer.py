"""Where a layer of the catalogue is in its service today: numbers move, titles tell, and fields come and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ... import service_descriptions
from ...errors import N_, BadAnswer, Gone, Rejected, RepereError, SignInNeeded
from ...http.client import Web
from ...text import fold
from ..clients import arcgis
from ..clients.arcgis_description import Description, Names
from .catalogue import Layer


@dataclass(frozen=True)
class Located:
    """A layer under the number it has today, its own description, and what is otherwise than the catalogue says."""

    layer: Layer
    about: Description
    remarks: tuple[RepereError, ...]


def locate(web: Web, root: str, layer: Layer) -> Located:
    """Find ``layer`` under the ArcGIS REST ``root``: by its number, else by its title.

    A number under which another layer is now is not taken: the one of the catalogue's title and geometry is, and a
    remark says so. Raises BadAnswer rather than take another layer for it, and what ``arcgis.ask`` raises.
    """
    remarks: list[RepereError] = []
    listed = layer
    if layer.layer_id is None:
        layer = replace(layer, layer_id=resolve(web, root, layer))
        about = arcgis.describe(web, layer.rest_url(root))
    else:
        layer, about = _by_number(web, root, layer, layer.layer_id, remarks)
    lacking = _lacking(listed, about)
    if lacking:
        remarks.append(
            RepereError(
                N_("“{layer}” has no field {fields} any more."),
                N_("Its features are there with their other fields; what is shown of the missing ones stays empty."),
                service=web.service,
                layer=layer.title,
                fields=", ".join(lacking),
            )
        )
    return Located(layer, about, tuple(remarks))


def _by_number(web: Web, root: str, layer: Layer, number: int, remarks: list[RepereError]) -> tuple[Layer, Description]:
    about, problem = None, None
    try:
        about = arcgis.describe(web, layer.rest_url(root))
    except SignInNeeded:
        raise
    except Rejected as error:
        # ArcGIS says 400 or 404 for a number that it does not have
        if not isinstance(error, Gone) and error.status != 400:
            raise
        problem = error
    same_form = about is not None and about.geometry == layer.geometry
    if about is not None and same_form and (not layer.layer_title or _named(layer, about.name)):
        return layer, about
    try:
        offered = list(_offered(web, root, layer)) if layer.layer_title else []
        found = [entry for entry, _name in _titled(layer, offered)]
    except Rejected as error:
        raise problem or error from error
    if len(found) == 1 and found[0] != number:
        remarks.append(
            RepereError(
                N_("“{layer}” was found by its title: it is number {found} of {name} today, no longer {number}."),
                N_("It was loaded from there; the catalogue should say so."),
                service=web.service,
                layer=layer.title,
                found=found[0],
                name=layer.service,
                number=number,
            )
        )
        layer = replace(layer, layer_id=found[0])
        return layer, arcgis.describe(web, layer.rest_url(root))
    if problem is not None:
        raise problem
    if about is None or (about.geometry and layer.geometry in arcgis.GEOMETRIES.values() and not same_form):
        raise _not_recognised(web, layer, [(number, about.name if about else "?")])
    if layer.layer_title and about.geometry and not _named(layer, about.name):
        remarks.append(
            RepereError(
                N_("“{layer}” is called “{name}” in its service today."),
                N_("It was loaded; look whether it is still the same layer."),
                service=web.service,
                layer=layer.title,
                name=about.name,
            )
        )
    return layer, about


def resolve(web: Web, root: str, layer: Layer) -> int:
    """The REST number of a layer whose number nobody published, read from its service.

    It is the one feature layer with the catalogue's geometry; among several, the one called
    ``layer_title``, else the only one whose name holds it (case and accents apart). Raises BadAnswer rather than
    take another layer for it.
    """
    found = list(_offered(web, root, layer))
    for only in (_titled(layer, found), found):
        if len(only) == 1:
            return only[0][0]
    raise _not_recognised(web, layer, found)


def _offered(web: Web, root: str, layer: Layer) -> Iterator[tuple[int, str]]:
    """The feature layers of the service that have the catalogue's geometry: number and name."""
    url = replace(layer, layer_id=None).rest_url(root)
    with web.describing():
        body = arcgis.ask(web, url)
    listed = body.get("layers")
    for entry in listed if isinstance(listed, list) else []:
        number = entry.get("id") if isinstance(entry, dict) else None
        if not isinstance(number, int) or entry.get("subLayerIds"):
            continue
        # servers of version 10 do not say it here
        told = entry.get("geometryType")
        geometry = arcgis.GEOMETRIES.get(str(told), "") if told else arcgis.describe(web, f"{url}/{number}").geometry
        if geometry == layer.geometry:
            yield number, str(entry.get("name", ""))


def _named(layer: Layer, name: str) -> bool:
    return _plain(layer.layer_title) in _plain(name)


def _titled(layer: Layer, offered: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Those that are called exactly as the catalogue says, else those whose names hold its title."""
    exact = [(number, name) for number, name in offered if _plain(name) == _plain(layer.layer_title)]
    return exact or [(number, name) for number, name in offered if _named(layer, name)]


def _plain(title: str) -> str:
    return " ".join(fold(title).replace("’", "'").split())


def _lacking(layer: Layer, about: Description) -> list[str]:
    """The fields that the real service is described to have, and that the layer has not."""
    if layer.layer_id is None or not about.fields:
        return []
    try:
        described = service_descriptions.arcgis_layer(layer.service, layer.layer_id)
    except KeyError:
        return []
    names = Names(field.name for field in about.fields)
    told = [field.name for field in described.fields if field.confidence != "low"]
    return [name for name in told if names.own(name) not in names.known]


def _not_recognised(web: Web, layer: Layer, found: list[tuple[int, str]]) -> BadAnswer:
    return BadAnswer(
        N_("{service}: the layer “{layer}” was not recognised among those of {name}: {found}."),
        N_("Put its number (layer_id) into the catalogue."),
        service=web.service,
        layer=layer.title,
        name=layer.service,
        found=", ".join(f"{number} {name}" for number, name in found) or "–",
    )
