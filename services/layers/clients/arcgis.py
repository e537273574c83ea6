"""Reads a layer of an ArcGIS MapServer as SPW runs them: all of it, in a known CRS, or an error.

The numbered rules tell how these services really behave; tests/services/test_spw_rules.py words each of them.

Long: one protocol; three ways to read a layer whole share what was read so far.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...errors import N_, AuthenticationRequired, InvalidResponse, NotFound, RepereError, RequestRejected, ServerError
from ...http.client import HttpClient
from ...http.response import Response
from ...json_values import as_dict, as_list, as_number
from .arcgis_description import GEOMETRIES as GEOMETRIES
from .arcgis_description import (
    Description,
    Field,
    FieldNames,
    authid,
    parse,
    references,
    wkt_name,
)

__all__ = [
    "GEOMETRIES",
    "Description",
    "Envelope",
    "Field",
    "ask",
    "authid",
    "describe",
    "fetch_features",
    "split_in_quarters",
    "refuses_queries",
]

Envelope = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in the CRS that the answer will have."""

MAX_IDS = 100_000
"""Features of a layer up to which all its ids may be asked for at once (rule 6)."""

MAX_IDS_PER_REQUEST = 500
"""Ids in one question: some databases take no longer list than 1,000."""

_UNKNOWN_QUESTION = ("unable to complete operation", "unable to perform query", "invalid or missing input parameters")
"""What an old server, or one over a query layer, says to a parameter that it does not know."""


def split_in_quarters(envelope: Envelope) -> Iterator[Envelope]:
    """Yield the four quarters of an area."""
    west, south, east, north = envelope
    x, y = (west + east) / 2, (south + north) / 2
    yield from ((west, south, x, y), (x, south, east, y), (west, y, x, north), (x, y, east, north))


def refuses_queries(error: RequestRejected) -> bool:
    """Return whether a layer refuses every query, as some do for hours, though it answers identify (rule 2)."""
    return "not a Geographic Coordinate System" in error.reason


def ask(web: HttpClient, url: str, params: Mapping[str, Any] | None = None) -> Any:
    """Return the JSON object at ``url``, an error in a 200 raised as what it is (rules 1, 2).

    Errors that SPW gives in passing are asked again, up to ``web.attempts`` times in all. Raises
    ServerError, Rejected (Gone, AuthenticationRequired), InvalidResponse, and what :meth:`HttpClient.get` raises.
    """
    for attempt in range(1, web.attempts + 1):
        answer = web.get(url, {**(params or {}), "f": "json"})
        try:
            body = answer.json()
        except InvalidResponse:
            # an answer cut short on the way comes whole the next time; one that is no JSON at all does not
            if attempt > 1 or attempt == web.attempts or answer.body.lstrip()[:1] != b"{":
                raise
            web.pause_before_retry(None)
            continue
        if not isinstance(body, dict):
            raise _not_arcgis(answer)
        if body.get("error") is None:
            return body
        error, transient = _error(web, body["error"])
        if not transient or attempt == web.attempts:
            raise error
        web.pause_before_retry(None, attempt)
    raise ValueError("a Web makes at least one attempt")


def describe(web: HttpClient, layer_url: str) -> Description:
    """Return what the layer at ``layer_url`` (``…/MapServer/1``) says of itself.

    Raises InvalidResponse for a layer in a CRS that EPSG does not number: it cannot be placed.
    """
    with web.limit_to_metadata():
        body = ask(web, layer_url)
    about = parse(body)
    if about.geometry and not about.authid:
        reference = next(filter(None, references(body)), "?")
        raise InvalidResponse(
            N_("{service}: the layer “{layer}” is in a coordinate system that Repère does not know: {crs}."),
            N_("It was not loaded, because it could not be placed; tell whoever runs this service."),
            service=web.service,
            layer=about.name,
            crs=wkt_name(reference) or str(reference)[:200],
        )
    return about


def fetch_features(
    web: HttpClient,
    layer_url: str,
    *,
    where: str = "1=1",
    fields: Sequence[str] = ("*",),
    out_authid: str = "",
    envelope: Envelope | None = None,
    order_by: str = "",
    progress: Callable[[int, int], None] = lambda done, total: None,
    description: Description | None = None,
) -> Iterator[list[dict[str, Any]]]:
    """Pages of raw features ``{"attributes": …, "geometry": …}``: every one that matches, once.

    Coordinates are in ``out_authid``, by default the layer's own CRS; so is ``envelope``.
    ``order_by`` names a unique field, by default the object id. ``progress`` hears features read
    and features in all. ``description`` spares a request where the caller has it.

    The pages are good only together: InvalidResponse comes after the last one if the layer told another
    number of features than it gave (rule 3). Raises what :func:`ask` raises as well.
    """
    about = description or describe(web, layer_url)
    key = order_by or about.object_id_field
    if not key:
        raise InvalidResponse(
            N_("{service}: the layer “{layer}” cannot be read whole: nothing tells its rows apart."),
            N_("Show it as a picture instead."),
            service=web.service,
            layer=about.name,
        )
    crs = out_authid or about.authid
    scope = _format_envelope(envelope, crs) if envelope else {}
    names = _field_names(about, key)
    query = {
        "outFields": "*" if "*" in fields else ",".join(dict.fromkeys((*fields, key))),
        "returnGeometry": "true" if about.geometry else "false",
        # PICC gives one constant height; nobody here reads it
        "returnZ": "false",
        # rule 7: without it the layer's own CRS comes, whatever the map's
        "outSR": crs.partition(":")[2],
        **scope,
    }
    url = f"{layer_url.rstrip('/')}/query"
    reading = _LayerReader(web, url, about, names, names.resolve(key), crs, where, scope, query)
    total = reading.count()
    progress(0, total)
    for page in reading.pages():
        if page:
            progress(min(len(reading.seen), total), total)
            yield page
    if len(reading.seen) != total:
        raise InvalidResponse(
            N_("{service} announced {total} features of the layer “{layer}” and gave {count}."),
            N_("Nothing was kept of it; it may have changed meanwhile, so try again."),
            service=web.service,
            layer=about.name,
            total=total,
            count=len(reading.seen),
        )


def _field_names(description: Description, key: str) -> FieldNames:
    """Return the layer's field names, ``key`` among them even where the description leaves it out."""
    names = FieldNames(field.name for field in description.fields)
    return names if names.resolve(key) in names.field_names else FieldNames((*names.field_names, key))


def _format_envelope(envelope: Envelope, crs: str) -> dict[str, Any]:
    return {
        "geometry": ",".join(format(value, ".3f" if abs(value) > 360 else ".9f") for value in envelope),
        "geometryType": "esriGeometryEnvelope",
        "spatialRel": "esriSpatialRelIntersects",
        "inSR": crs.partition(":")[2],
    }


@dataclass
class _LayerReader:
    """One layer being read, by whichever of three ways its server knows: offsets, the next ids, lists of ids."""

    web: HttpClient
    url: str
    description: Description
    names: FieldNames
    key: str
    crs: str
    where: str
    scope: Mapping[str, Any]
    query: Mapping[str, Any]
    seen: dict[Any, None] = field(default_factory=dict)
    total: int = 0
    has_more: bool = False
    is_ordered: bool = True
    ids: list[int] = field(default_factory=list)

    def count(self) -> int:
        """Return how many features match. Raises InvalidResponse where the service does not say."""
        try:
            body = ask(self.web, self.url, {"where": self.where, **self.scope, "returnCountOnly": "true"})
        except (NotFound, AuthenticationRequired):
            raise
        except RequestRejected as error:
            # any other refusal is of the layer, or of what was asked for (rule 2)
            if not any(sign in error.reason.lower() for sign in _UNKNOWN_QUESTION):
                raise
            body = {"features": []}
        if "count" not in body and "features" in body and self.scope:
            # servers of version 10.0 do not know the question
            self.ids = self._all_ids()
            body = {"count": len(self.ids)}
        count = body.get("count")
        if not isinstance(count, int) or isinstance(count, bool) or count < 0:
            raise InvalidResponse(
                N_("{service} did not say how many features there are, so nothing could be checked."),
                N_("Try again later; if it lasts, tell whoever runs this service."),
                service=self.web.service,
            )
        self.total = count
        return count

    def pages(self) -> Iterator[list[dict[str, Any]]]:
        """Yield the features page by page, each feature once; less than all where no way brings more."""
        if not self.total:
            return
        yield self._first()
        if self.is_ordered and self.description.supports_pagination:
            yield from self._while_new(self._by_offset)
        if self.is_ordered and self._is_unfinished():
            yield from self._while_new(self._after_last)
        if not self.is_ordered and self._is_unfinished():
            yield from self._by_ids()

    def _is_unfinished(self) -> bool:
        # a page that says that there are more is believed even where all that were announced have come
        return len(self.seen) < self.total or (self.has_more and len(self.seen) == self.total)

    def _while_new(self, read: Callable[[], list[dict[str, Any]]]) -> Iterator[list[dict[str, Any]]]:
        while self._is_unfinished() and self.is_ordered:
            page = read()
            if not page:
                return
            yield page

    def _first(self) -> list[dict[str, Any]]:
        self.is_ordered = self.description.supports_order
        try:
            return self._page({"where": self.where})
        except (NotFound, AuthenticationRequired):
            raise
        except RequestRejected as error:
            said = error.reason.lower()
            if not self.is_ordered or not any(sign in said for sign in ("order", *_UNKNOWN_QUESTION)):
                raise
            self.is_ordered = False
            return self._page({"where": self.where})

    def _by_offset(self) -> list[dict[str, Any]]:
        """Return the page after those seen; none where the server knows no offset, or takes no notice of it (before
        10.3)."""
        try:
            # from the second page only: some layers refuse even an offset of 0 (rule 5)
            return self._page({"where": self.where, "resultOffset": len(self.seen)})
        except RequestRejected as error:
            # rule 5: some layers refuse resultOffset, whatever their description says
            if "pagination is not supported" not in error.reason.lower():
                raise
            return []

    def _after_last(self) -> list[dict[str, Any]]:
        numbers = [value for value in self.seen if isinstance(value, (int, float)) and not isinstance(value, bool)]
        if len(numbers) != len(self.seen):
            raise self._unreadable()
        if not numbers:
            return []
        return self._page({"where": f"({self.where}) AND {self.key} > {max(numbers)}"})

    def _by_ids(self) -> Iterator[list[dict[str, Any]]]:
        """Without an order: all ids first, then the features of so many at a time."""
        ids = self.ids or (self._all_ids() if self.scope or self.total <= MAX_IDS else [])
        size = min(self.description.max_record_count or len(self.seen) or 1, MAX_IDS_PER_REQUEST)
        for start in range(0, len(ids), size):
            wanted = ",".join(map(str, ids[start : start + size]))
            yield self._page({"where": self.where, "objectIds": wanted})

    def _all_ids(self) -> list[int]:
        body = ask(self.web, self.url, {"where": self.where, **self.scope, "returnIdsOnly": "true"})
        ids = body.get("objectIds", [])
        ids = [] if ids is None else ids
        if not isinstance(ids, list) or not all(isinstance(one, int) for one in ids):
            raise self._unreadable()
        if len(set(ids)) != len(ids):
            raise self._ids_repeat()
        return sorted(ids)

    def _page(self, part: Mapping[str, Any]) -> list[dict[str, Any]]:
        # rule 4: pages without an order overlap
        order = {"orderByFields": self.key} if self.is_ordered else {}
        body = ask(self.web, self.url, {**self.query, **order, **part})
        before = len(self.seen)
        page, keys = self._new_rows(body)
        self.has_more = body.get("exceededTransferLimit") is True
        if all(isinstance(key, (int, float)) for key in keys) and keys != sorted(keys):
            # older servers take no notice of the order that was asked for
            self.is_ordered = False
        if page and self.description.geometry:
            self._check_crs(body, page)
        return page if len(self.seen) > before else []

    def _check_crs(self, body: Mapping[str, Any], page: Sequence[Mapping[str, Any]]) -> None:
        told = [body.get("spatialReference")]
        if told == [None]:
            # servers of version 10.0 say it of each geometry
            told = [as_dict(row.get("geometry")).get("spatialReference") for row in page if row.get("geometry")]
        others = {authid(reference) for reference in told} - {self.crs}
        if others:
            raise InvalidResponse(
                N_("{service}: the layer “{layer}” was asked for in {crs} and came in {other}."),
                N_("It was not loaded, because it would lie elsewhere; tell whoever runs this service."),
                service=self.web.service,
                layer=self.description.name,
                crs=self.crs,
                other=next(iter(others)) or "?",
            )

    def _new_rows(self, body: Mapping[str, Any]) -> tuple[list[dict[str, Any]], list[Any]]:
        """Return the features of a page that were not seen before, and the keys of all, in the page's order.

        Raises InvalidResponse where two different features have one key.
        """
        rows = body.get("features")
        if not isinstance(rows, list):
            raise self._unreadable()
        own: dict[Any, Mapping[str, Any]] = {}
        page = []
        for row in rows:
            attributes = row.get("attributes") if isinstance(row, dict) else None
            if not isinstance(attributes, dict) or not isinstance(row.get("geometry"), (dict, type(None))):
                raise self._unreadable()
            row["attributes"] = attributes = self.names.rename_attributes(attributes)
            value = attributes.get(self.key)
            if value is None or isinstance(value, (dict, list)):
                raise self._unreadable()
            if value in own and own[value] != row:
                raise self._ids_repeat()
            own[value] = row
            if value not in self.seen:
                self.seen[value] = None
                page.append(row)
        return page, list(own)

    def _unreadable(self) -> InvalidResponse:
        return InvalidResponse(
            N_("{service}: the layer “{layer}” came in a form that cannot be read."),
            N_("Nothing was kept of it; tell whoever runs this service."),
            service=self.web.service,
            layer=self.description.name,
        )

    def _ids_repeat(self) -> InvalidResponse:
        return InvalidResponse(
            N_(
                "{service}: the layer “{layer}” cannot be read whole: its ids ({field}) repeat, as those of a view may."
            ),
            N_("Show it as a picture instead."),
            service=self.web.service,
            layer=self.description.name,
            field=self.key,
        )


def _error(web: HttpClient, error: object) -> tuple[RepereError, bool]:
    """Return what an ArcGIS error body means, and whether asking again may help (rule 2)."""
    told = {"message": error} if isinstance(error, str) else as_dict(error)
    details = [str(text) for text in (told.get("message"), *as_list(told.get("details"))) if text]
    reason = "; ".join(dict.fromkeys(details))[:500]
    code = int(as_number(told.get("code")))
    about: dict[str, Any] = {"service": web.service, "reason": reason, "code": code}
    if code >= 500 or code in (0, 429):
        fault = ServerError(
            N_("{service} cannot answer now ({code}: {reason})."),
            N_("The rest goes on; try this service again later."),
            **about,
        )
        return fault, code != 0
    kinds: dict[int, type[RequestRejected]] = {
        401: AuthenticationRequired,
        403: AuthenticationRequired,
        498: AuthenticationRequired,
        499: AuthenticationRequired,
    }
    kind = NotFound if code == 404 else kinds.get(code, RequestRejected)
    refusal = kind(N_("{service} refused the request ({code}): {reason}"), status=code, **about)
    # SPW gives this refusal in passing, for layers that answer a moment later
    return refusal, code == 400 and refuses_queries(refusal)


def _not_arcgis(answer: Response) -> InvalidResponse:
    return answer.make_error(N_("{service} answered, but not as an ArcGIS server does."))
