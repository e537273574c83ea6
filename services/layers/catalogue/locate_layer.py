"""Where a layer of the catalogue is in its service today: numbers move, titles tell, and fields come and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ... import service_descriptions
from ...errors import N_, AuthenticationRequired, InvalidResponse, NotFound, RepereError, RequestRejected
from ...http.client import HttpClient
from ...json_values import as_objects
from ...text import fold
from ..clients import arcgis
from ..clients.arcgis_description import Description, FieldNames
from .catalogue import Layer


@dataclass(frozen=True)
class Located:
    """A layer under the number it has today, its own description, and what is otherwise than the catalogue says."""

    layer: Layer
    description: Description
    remarks: tuple[RepereError, ...]


def locate(web: HttpClient, root: str, layer: Layer) -> Located:
    """Find ``layer`` under the ArcGIS REST ``root``: by its number, else by its title.

    A number under which another layer is now is not taken: the one of the catalogue's title and geometry is, and a
    remark says so. Raises InvalidResponse rather than take another layer for it, and what ``arcgis.ask`` raises.
    """
    remarks: list[RepereError] = []
    listed = layer
    if layer.layer_id is None:
        layer = replace(layer, layer_id=resolve(web, root, layer))
        about = arcgis.describe(web, layer.rest_url(root))
    else:
        layer, about = _by_number(web, root, layer, layer.layer_id, remarks)
    lacking = _missing_fields(listed, about)
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


def _by_number(
    web: HttpClient, root: str, layer: Layer, number: int, remarks: list[RepereError]
) -> tuple[Layer, Description]:
    about, problem = None, None
    try:
        about = arcgis.describe(web, layer.rest_url(root))
    except AuthenticationRequired:
        raise
    except RequestRejected as error:
        # ArcGIS says 400 or 404 for a number that it does not have
        if not isinstance(error, NotFound) and error.status != 400:
            raise
        problem = error
    same_form = about is not None and about.geometry == layer.geometry
    if about is not None and same_form and (not layer.layer_title or _has_title(layer, about.name)):
        return layer, about
    try:
        offered = list(_list_candidates(web, root, layer)) if layer.layer_title else []
        found = [entry for entry, _name in _match_title(layer, offered)]
    except RequestRejected as error:
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
        raise _not_recognised_error(web, layer, [(number, about.name if about else "?")])
    if layer.layer_title and about.geometry and not _has_title(layer, about.name):
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


def resolve(web: HttpClient, root: str, layer: Layer) -> int:
    """Return the REST number of a layer whose number nobody published, read from its service.

    It is the one feature layer with the catalogue's geometry; among several, the one called
    ``layer_title``, else the only one whose name holds it (case and accents apart). Raises InvalidResponse rather than
    take another layer for it.
    """
    found = list(_list_candidates(web, root, layer))
    for only in (_match_title(layer, found), found):
        if len(only) == 1:
            return only[0][0]
    raise _not_recognised_error(web, layer, found)


def _list_candidates(web: HttpClient, root: str, layer: Layer) -> Iterator[tuple[int, str]]:
    """Yield the feature layers of the service that have the catalogue's geometry: number and name."""
    url = replace(layer, layer_id=None).rest_url(root)
    with web.limit_to_metadata():
        body = arcgis.ask(web, url)
    for entry in as_objects(body.get("layers")):
        number = entry.get("id")
        if not isinstance(number, int) or entry.get("subLayerIds"):
            continue
        # servers of version 10 do not say it here
        told = entry.get("geometryType")
        geometry = arcgis.GEOMETRIES.get(str(told), "") if told else arcgis.describe(web, f"{url}/{number}").geometry
        if geometry == layer.geometry:
            yield number, str(entry.get("name", ""))


def _has_title(layer: Layer, name: str) -> bool:
    return _plain(layer.layer_title) in _plain(name)


def _match_title(layer: Layer, offered: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Those that are called exactly as the catalogue says, else those whose names hold its title."""
    exact = [(number, name) for number, name in offered if _plain(name) == _plain(layer.layer_title)]
    return exact or [(number, name) for number, name in offered if _has_title(layer, name)]


def _plain(title: str) -> str:
    return " ".join(fold(title).replace("’", "'").split())


def _missing_fields(layer: Layer, description: Description) -> list[str]:
    """Return the fields that the real service is described to have, and that the layer has not."""
    if layer.layer_id is None or not description.fields:
        return []
    try:
        described = service_descriptions.find_arcgis_layer(layer.service, layer.layer_id)
    except KeyError:
        return []
    names = FieldNames(field.name for field in description.fields)
    told = [field.name for field in described.fields if field.confidence != "low"]
    return [name for name in told if names.resolve(name) not in names.field_names]


def _not_recognised_error(web: HttpClient, layer: Layer, candidates: list[tuple[int, str]]) -> InvalidResponse:
    return InvalidResponse(
        N_("{service}: the layer “{layer}” was not recognised among those of {name}: {found}."),
        N_("Put its number (layer_id) into the catalogue."),
        service=web.service,
        layer=layer.title,
        name=layer.service,
        found=", ".join(f"{number} {name}" for number, name in candidates) or "–",
    )
