"""The live services against what resources/services describes, and a newer catalogue where they differ.

Nothing is written to any service: those that only take changes (iMio, the address registry) are not asked.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from .. import service_descriptions
from ..errors import N_, ServiceError
from ..http.client import HttpClient
from ..json_values import as_objects
from ..layers.catalogue.catalogue import Catalogue, Layer
from ..layers.clients import arcgis
from ..profile import Profile, Service
from ..text import fold
from .rules import Outcome, Result, Rule, Severity, Verdict

MAX_ANSWER_CHARS = 400
"""How much of an answer a verdict keeps."""

_SAMPLES = {
    "geocodews": ("geocoder", "/geocode", {"address": "{name}", "crs": "EPSG:31370", "geom": "true"}, "geometry"),
    "best": ("best", "/municipalities", {"nisCode": "{nis_code}"}, "items"),
}
"""A harmless question to each service that is no map: role, path, parameters, and the field it must answer with.

``{name}`` and ``{nis_code}`` are the commune's.
"""


@dataclass
class LiveServices:
    """How the services of a profile are reached; what a MapServer says of itself is asked for once.

    ``make_client`` makes the network to a service: one of the profile, or one that a layer names by its own root.
    """

    profile: Profile
    make_client: Callable[[Service], HttpClient]
    _webs: dict[str, HttpClient] = field(default_factory=dict)
    _answers: dict[str, dict[str, Any] | ServiceError] = field(default_factory=dict)

    def root_url(self, role: str) -> str:
        """Where the service of a role is; empty if the profile names none."""
        service = self.profile.services.get(role)
        return service.url if service else ""

    def client(self, root: str) -> HttpClient:
        """Return the one connection to a root; one that is not the profile's own is asked without a sign-in."""
        if root not in self._webs:
            own = (service for service in self.profile.services.values() if service.url == root)
            self._webs[root] = self.make_client(next(own, Service("arcgis", urlsplit(root).netloc, root)))
        return self._webs[root]

    def ask_arcgis(self, root: str, url: str) -> dict[str, Any]:
        """Return what an ArcGIS address says of itself. Raises what :func:`arcgis.ask` raises, the same each time."""
        if url not in self._answers:
            try:
                self._answers[url] = arcgis.ask(self.client(root), url)
            except ServiceError as error:
                self._answers[url] = error
        answer = self._answers[url]
        if isinstance(answer, ServiceError):
            raise answer
        return answer


def make_rules(catalogue: Catalogue, services: LiveServices) -> list[Rule]:
    """Return the rules of each layer of ``catalogue`` that the profile's services can be asked of, then the others."""
    made: list[Rule] = []
    for layer in catalogue.layers:
        root = layer.root or services.root_url("spw")
        if root:
            made += _layer_rules(layer, root, services)
    return made + [_record_rule(name, services) for name, sample in _SAMPLES.items() if services.root_url(sample[0])]


def is_offline(verdicts: Sequence[Verdict]) -> bool:
    """Whether no service answered at all: then nothing is known of any."""
    return bool(verdicts) and all(one.outcome is Outcome.SKIPPED for one in verdicts)


def update_catalogue(text: str, verdicts: Iterable[Verdict]) -> tuple[str, str]:
    """Return the catalogue in ``text`` with what the services were seen to differ in, and its SHA-256 for the profile.

    The text comes back as it was where nothing differs.
    """
    changes: dict[str, dict[str, Any]] = {}
    for one in verdicts:
        for layer_id, fields in one.result.changes.items():
            changes.setdefault(layer_id, {}).update(fields)
    value = json.loads(text)
    changed = [layer for layer in value["layers"] if layer["id"] in changes]
    for layer in changed:
        layer.update(changes[layer["id"]])
    if changed:
        text = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    return text, hashlib.sha256(text.encode("utf-8")).hexdigest()


def _layer_rules(layer: Layer, root: str, services: LiveServices) -> list[Rule]:
    values = {"layer": layer.title, "service": layer.service}
    made = []
    if layer.numbers or layer.layer_title:
        made.append(
            Rule(
                f"number:{layer.id}",
                N_("“{layer}” is in {service} under its number."),
                Severity.ERROR,
                lambda: _number(layer, root, services),
                values,
            )
        )
    else:
        made.append(
            Rule(
                f"service:{layer.id}",
                N_("{service} is there for “{layer}”."),
                Severity.ERROR,
                lambda: _service(layer, root, services),
                values,
            )
        )
    if layer.layer_id is not None and _fields(layer):
        made.append(
            Rule(
                f"fields:{layer.id}",
                N_("“{layer}” has the fields that are read."),
                Severity.WARNING,
                lambda: _has_fields(layer, root, services),
                values,
            )
        )
    if layer.layer_id is not None:
        made.append(
            Rule(
                f"look:{layer.id}",
                N_("“{layer}” has the scales and the coordinate system of the catalogue."),
                Severity.NOTE,
                lambda: _look(layer, root, services),
                values,
            )
        )
    return made


def _service(layer: Layer, root: str, services: LiveServices) -> Result:
    url = layer.rest_url(root)
    return Result(Outcome.PASSED, request=url, response=_short(services.ask_arcgis(root, url)))


def _number(layer: Layer, root: str, services: LiveServices) -> Result:
    """Whether each number is there under its title; one that moved is looked for by the title."""
    url = f"{layer.rest_url(root).partition('/MapServer')[0]}/MapServer"
    named = _layer_names(services.ask_arcgis(root, url))
    offered = ", ".join(f"{number} {name}" for number, name in named.items())
    passed = Result(Outcome.PASSED, request=url, response=offered)
    title = layer.layer_title
    numbers = [int(number) for number in layer.numbers.split(",") if number]
    if numbers and all(number in named for number in numbers) and _is_titled(named[numbers[0]], title):
        return passed
    number = _by_title(named, title) if title and len(numbers) < 2 else None
    if number is None:
        missing = ", ".join(str(one) for one in numbers if one not in named) or title
        return replace(
            passed,
            outcome=Outcome.FAILED,
            reason=N_("“{title}” is not there; the service has {offered}."),
            values={"title": missing, "offered": offered or "–"},
        )
    changes = {layer.id: {"layer_id": number}}
    values = {"title": named[number], "number": number, "old": layer.layer_id}
    if not numbers:
        # a picture of the whole service needs no number
        changes = changes if layer.form == "features" else {}
        return replace(passed, reason=N_("“{title}” is number {number}."), values=values, changes=changes)
    reason = N_("“{title}” was number {old} and is number {number} now.")
    return replace(passed, outcome=Outcome.FAILED, reason=reason, values=values, changes=changes)


def _has_fields(layer: Layer, root: str, services: LiveServices) -> Result:
    url, about = _describe_layer(layer, root, services)
    if about is None:
        return Result(Outcome.SKIPPED, _NOT_FOUND, request=url)
    names = [str(one.get("name")) for one in as_objects(about.get("fields"))]
    folded = {fold(name) for name in names}
    passed = Result(Outcome.PASSED, request=url, response=", ".join(names))
    missing = [name for name in _fields(layer) if fold(name) not in folded]
    if not missing:
        return passed
    left = ", ".join(name for name in _fields(layer) if name not in missing) or "–"
    reason = N_("Missing: {missing}. What reads the others goes on: {left}.")
    return replace(passed, outcome=Outcome.FAILED, reason=reason, values={"missing": ", ".join(missing), "left": left})


def _look(layer: Layer, root: str, services: LiveServices) -> Result:
    """Scales and system; a catalogue that does not say them is not wrong, and learns them."""
    url, about = _describe_layer(layer, root, services)
    if about is None:
        return Result(Outcome.SKIPPED, _NOT_FOUND, request=url)
    now: dict[str, Any] = {}
    for name, key in (("min_scale", "minScale"), ("max_scale", "maxScale")):
        if isinstance(about.get(key), (int, float)):
            now[name] = about[key]
    if layer.form == "features" and (system := arcgis.authid(about.get("sourceSpatialReference"))):
        now["authid"] = system
    before = {"min_scale": layer.min_scale, "max_scale": layer.max_scale, "authid": layer.authid or None}
    changed = {name: value for name, value in now.items() if before[name] != value}
    differs = ", ".join(
        f"{name} {before[name]} → {value}" for name, value in changed.items() if before[name] is not None
    )
    return Result(
        Outcome.WARNING if differs else Outcome.PASSED,
        N_("Other than the catalogue says: {differs}.") if differs else "",
        {"differs": differs},
        request=url,
        response=_short({name: about.get(name) for name in ("name", "minScale", "maxScale", "sourceSpatialReference")}),
        changes={layer.id: changed} if changed else {},
    )


_NOT_FOUND = N_("Not asked: the layer itself was not found.")


def _describe_layer(layer: Layer, root: str, services: LiveServices) -> tuple[str, dict[str, Any] | None]:
    """Return what the layer says of itself, under its number of today; None where it has none."""
    number = _number(layer, root, services)
    if number.outcome is Outcome.FAILED and not number.changes:
        return number.request, None
    moved = number.changes.get(layer.id, {}).get("layer_id", layer.layer_id)
    url = f"{layer.rest_url(root).rpartition('/')[0]}/{moved}"
    return url, services.ask_arcgis(root, url)


def _record_rule(name: str, services: LiveServices) -> Rule:
    role, path, asked, needed = _SAMPLES[name]
    about = service_descriptions.load_description(name)

    def check() -> Result:
        root = services.root_url(role)
        url = f"{root.rstrip('/')}{path}"
        commune = services.profile.commune
        question = {key: value.format(name=commune.name, nis_code=commune.nis_code) for key, value in asked.items()}
        body = services.client(root).get(url, question).json()
        passed = Result(Outcome.PASSED, request=url, response=_short(body))
        names = _names_in(body)
        if needed not in names:
            return replace(passed, outcome=Outcome.FAILED, reason=N_("Missing: {missing}."), values={"missing": needed})
        # what is embedded is keyed by its address
        new = ", ".join(sorted(word for word in names - about.field_names() if "/" not in word))
        if new:
            return replace(
                passed, outcome=Outcome.WARNING, reason=N_("Not described: {fields}."), values={"fields": new}
            )
        return passed

    return Rule(f"answer:{name}", N_("{name} answers as it is described."), Severity.ERROR, check, {"name": about.name})


def _fields(layer: Layer) -> list[str]:
    """Return the fields that are described of a layer of features, those that no source doubts."""
    try:
        about = service_descriptions.find_arcgis_layer(layer.service, layer.layer_id or 0)
    except KeyError:
        return []
    return [one.name for one in about.fields if "." not in one.name and one.confidence != "low"]


def _layer_names(body: Mapping[str, Any]) -> dict[int, str]:
    """Return a MapServer's layers by number, groups left out."""
    listed = as_objects(body.get("layers"))
    return {
        int(one["id"]): str(one.get("name", ""))
        for one in listed
        if isinstance(one.get("id"), int) and not one.get("subLayerIds")
    }


def _is_titled(name: str, title: str) -> bool:
    return not title or fold(title) in fold(name)


def _by_title(named: Mapping[int, str], title: str) -> int | None:
    """Return the one layer of that title, or the one whose name holds it; None if it is none, or several."""
    exact = [number for number, name in named.items() if fold(name) == fold(title)]
    held = [number for number, name in named.items() if fold(title) in fold(name)]
    return next((found[0] for found in (exact, held) if len(found) == 1), None)


def _names_in(value: object) -> set[str]:
    """Every name of every object within."""
    if isinstance(value, dict):
        return set(value).union(*map(_names_in, value.values()))
    return set().union(*map(_names_in, value)) if isinstance(value, list) else set()


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= MAX_ANSWER_CHARS else f"{text[:MAX_ANSWER_CHARS]}…"
