"""BeSt Address beside its CSV: the full download in XML, and the REST interface (v2), by commune or by street.

Names are taken in French, else German, else Dutch; an identifier's version is split off. The XML refers to
streets, municipalities and postcodes in files of their own, REST puts them beside the page (``embedded``).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import numpy as np

from ...errors import N_, InvalidFile, InvalidResponse, NotFound
from ...http.client import HttpClient
from ...http.response import Response
from ...http.urls import join_link, origin
from ...json_values import as_dict, as_list
from ...model.address import Addresses
from ...nis_codes import current_nis, former_nis
from ...xml_values import local_name
from .builder import ListBuilder, Progress, parse_identifier
from .column_mapping import LANGUAGES
from .csv_list import no_address_error
from .positions import LAMBERT72, parse_json_coordinate
from .xml_stream import find_text, iter_elements, map_children
from .zip_archive import list_members

COMPONENTS = ("streetName", "municipality", "partOfMunicipality", "postalInfo")

DEFAULT_PAGE_SIZE = 100
"""Items of a full page, where the service does not tell ``pageSize``."""

Names = dict[tuple[str, str], str]
"""The name of a street, municipality or part of one, by its kind in small letters and object identifier."""


@dataclass(frozen=True)
class StreetRecord:
    """A street of the service: its whole identifier, for ``streetId``, and its name."""

    identifier: str
    name: str


def read_xml(
    path: Path,
    *,
    nis_code: str = "",
    region: str = "Wallonia",
    name: str = "BeSt",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Addresses:
    """Return the addresses of a region in the full download: its zip (of zips), or a folder with what was in it.

    ``nis_code`` keeps that commune only. Positions are in EPSG:31370. ``progress`` hears bytes read and
    bytes in all. Raises InvalidFile, Cancelled.
    """
    files = [part for part in list_members(path, (".xml",)) if part.name.lower().startswith(region.lower())]
    lists = [part for part in files if part.name.lower().startswith(f"{region}address".lower())]
    others = [part for part in files if part not in lists]
    if not lists or not others:
        raise InvalidFile(
            N_("{file} is not BeSt's full download: it lacks {missing}."),
            N_("Give best-full-latest.zip as it was published, or a folder with all its files."),
            file=path.name,
            missing=f"{region}StreetName.xml" if lists else f"{region}Address.xml",
        )
    total, before = sum(part.size for part in files), 0
    names: Names = {}
    gathered = ListBuilder(name)
    number = 0
    for part in (*others, *lists):
        found = iter_elements(
            part,
            COMPONENTS if part in others else ("address",),
            progress=lambda done, before=before: progress(before + done, total),  # type: ignore[misc]
            cancelled=cancelled,
        )
        for element in found:
            if local_name(element) != "address":
                names[local_name(element).lower(), find_text(element, "code", "objectIdentifier")] = _spelling(element)
                continue
            number += 1
            if not nis_code or current_nis(find_text(element, "hasMunicipality", "objectIdentifier")) == current_nis(
                nis_code
            ):
                _add_element(gathered, number, element, names)
        before += part.size
    if not gathered.ids:
        raise no_address_error(name, nis_code or region)
    return gathered.build(LAMBERT72)


def read_rest(
    web: HttpClient,
    url: str,
    *,
    nis_code: str = "",
    street_id: str = "",
    progress: Progress = lambda done, total: None,
) -> Addresses:
    """Return the addresses of a commune, or of one street, from the service at ``url`` (``…/belgianAddress/v2``).

    ``progress`` hears addresses read and in all. Raises what :meth:`HttpClient.get` raises, InvalidResponse if the
    pages do not make a whole, and InvalidFile if nothing is there.
    """
    gathered = ListBuilder("BeSt")
    # a service may not know a commune by its code of today yet
    today = current_nis(nis_code)
    for code in (today, *former_nis(today)):
        asked = {"nisCode": code, "streetId": street_id, "embed": "streets,municipalities,postalInfos"}
        for page, done, total in _iter_pages(web, f"{url}/addresses", asked):
            embedded = as_dict(page.get("embedded"))
            for item in as_list(page.get("items")):
                _add_item(gathered, item, embedded)
            progress(done, max(done, total))
        if gathered.ids and code == today:
            break
    if not gathered.ids:
        raise no_address_error("BeSt", nis_code or street_id)
    return gathered.build(LAMBERT72)


def find_streets(web: HttpClient, url: str, name: str, *, nis_code: str = "") -> list[StreetRecord]:
    """Return the streets whose name holds ``name``; asking ``/addresses`` for a part of a street's name takes seconds.

    Raises what :meth:`HttpClient.get` raises, and InvalidResponse.
    """
    asked = {"name": f"*{name}*", "nisCode": nis_code}
    return [
        StreetRecord(str(as_dict(item).get("id", "")), _name(as_dict(item)))
        for page, _done, _total in _iter_pages(web, f"{url}/streets", asked)
        for item in as_list(page.get("items"))
    ]


def _add_element(builder: ListBuilder, number: int, element: Element, names: Names) -> None:
    inner = map_children(element)

    def find_name(kind: str) -> str:
        return names.get((kind.lower(), find_text(inner.get(f"has{kind}"), "objectIdentifier")), "")

    x, y = _position(find_text(inner.get("position"), "pointGeometry", "point", "pos"))
    texts = {
        "street_name": find_name("StreetName"),
        "street_id": find_text(inner.get("hasStreetName"), "objectIdentifier"),
        "house_number": find_text(inner.get("houseNumber")),
        "box_number": find_text(inner.get("boxNumber")),
        "postcode": find_text(inner.get("hasPostalInfo"), "objectIdentifier"),
        "municipality": find_name("Municipality"),
        "section": find_name("PartOfMunicipality"),
        "status": find_text(inner.get("addressStatus"), "status"),
    }
    code = inner.get("code")
    identifier, version = find_text(code, "objectIdentifier"), find_text(code, "versionIdentifier")
    # as the service writes them together
    builder.add(number, f"/id/Address/{identifier}/{version}" if identifier else "", texts, x, y)


def _spelling(element: Element) -> str:
    spellings = {
        find_text(name, "language"): find_text(name, "spelling") for name in element if local_name(name) == "name"
    }
    homonym = find_text(element, "homonymAddition")
    return f"{_first(spellings)} ({homonym})" if homonym else _first(spellings)


def _first(names: Mapping[str, Any]) -> str:
    """Return a name in the first language that has it."""
    return next((str(names[language]) for language in (*LANGUAGES, *names) if names.get(language)), "")


def _position(written: str) -> tuple[float, float]:
    try:
        x, y = map(float, written.split()[:2])
    except ValueError:
        # what is no pair of numbers is told as such; nothing at all is no position
        return (np.inf, np.inf) if written else (np.nan, np.nan)
    return x, y


def _iter_pages(web: HttpClient, url: str, params: Mapping[str, str]) -> Iterator[tuple[dict[str, Any], int, int]]:
    """Yield each page, the items so far, and how many there are; ``next`` is followed, on the same server only.

    A full page without ``next`` is not the end: the page after it is asked for by its number, and one that does
    not come shows that it was.
    """
    answer = web.get(url, params, {"BelGov-Trace-Id": _make_trace_id()})
    seen, done, number, total, before = {answer.url}, 0, 1, 0, None
    while True:
        page = answer.json_object()
        items = answer.json_list("items", "id", page)
        if items and items == before:
            raise answer.make_error(N_("{service} gives the same page again and again."))
        done, before = done + len(items), items
        # a page that tells no number, or a smaller one, is no reason to stop sooner
        total = max(total, page["total"] if isinstance(page.get("total"), int) else 0)
        yield page, done, total
        following = page.get("next")
        if not following and not (items and not total and _is_full(page)):
            break
        number += 1
        if following:
            following = _same_server(answer, str(as_dict(following).get("href", following)))
            if following in seen:
                raise answer.make_error(N_("{service} gives the same page again and again."))
            seen.add(following)
            answer = web.get(following, None, {"BelGov-Trace-Id": _make_trace_id()})
            continue
        try:
            answer = web.get(url, {**params, "page": str(number)}, {"BelGov-Trace-Id": _make_trace_id()})
        except NotFound:
            break
    if done < total:
        raise InvalidResponse(
            N_("{service} announced {total} addresses and gave {count}."),
            N_("Nothing was kept; it may have changed meanwhile, so try again."),
            service=web.service,
            total=total,
            count=done,
        )


def _is_full(page: Mapping[str, Any]) -> bool:
    """Return whether a page holds as much as a page can: by the size it tells, else by the service's usual one."""
    size = page.get("pageSize")
    return len(page["items"]) >= (size if isinstance(size, int) and size > 0 else DEFAULT_PAGE_SIZE)


def _same_server(answer: Response, following: str) -> str:
    target = join_link(answer.url, following)
    if origin(target) != origin(answer.url):
        raise answer.make_error(N_("{service} sends this request to another address, which was not followed: {url}."))
    return target


def _add_item(builder: ListBuilder, item: object, embedded: Mapping[str, Any]) -> None:
    told = as_dict(item)

    def follow_link(link: str) -> tuple[str, dict[str, Any]]:
        href = str(as_dict(told.get(link)).get("href", ""))
        return parse_identifier(unquote(href))[0], as_dict(embedded.get(href))

    postcode, postal = follow_link("hasPostalInfo")
    point = as_dict(as_dict(told.get("addressPosition")).get("lambert72"))
    street_id, street = follow_link("hasStreetName")
    texts = {
        "street_name": _name(street),
        "street_id": street_id,
        "house_number": str(told.get("houseNumber") or ""),
        "box_number": str(told.get("boxNumber") or ""),
        "postcode": str(postal.get("postCode") or postcode),
        "municipality": _name(follow_link("hasMunicipality")[1]),
        "section": _name(follow_link("hasPartOfMunicipality")[1]),
        "status": str(told.get("status") or ""),
    }
    builder.add(
        len(builder.ids) + 1,
        str(told.get("id") or ""),
        texts,
        parse_json_coordinate(point.get("x")),
        parse_json_coordinate(point.get("y")),
    )


def _name(thing: Mapping[str, Any]) -> str:
    return _first(as_dict(thing.get("name")))


def _make_trace_id() -> str:
    """Return the header that the specification requires: a number of one's own for each request."""
    return str(uuid.uuid4())
