"""What is not in the catalogue: Metawal searched, records and services looked into, each in a job of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...services.errors import BadFile, RepereError
from ...services.http.client import Web
from ...services.layers.catalogue import discovery, metawal
from ...services.layers.catalogue.metawal import Area, Found, Record
from ...services.layers.catalogue.source import Source, opens
from ...services.profile import Service
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Desk
from .loader import stranger


@dataclass(frozen=True)
class Offer:
    """What can be loaded from a record or a service; ``kept`` is when it was told, if its service is away now.

    ``conditions`` are the pages with a record's conditions of use: a service's own, and those of its data.
    """

    service: str
    sources: tuple[Source, ...]
    kept: str
    conditions: tuple[Source, ...] = ()


class Elsewhere:
    """Asks for the open commune."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def metawal(self) -> Service | None:
        """The catalogue of metadata: the profile's, else the region's own; the town, which is offline, has none."""
        if self._desk.has("metawal"):
            return self._desk.service("metawal")
        return None if self._desk.profile.sandbox else Service("geonetwork", "Metawal", metawal.ROOT)

    def search(self, text: str, theme: str, area: Area | None, start: int, done: Callable[[Found], None]) -> None:
        """Search Metawal; nothing happens where there is none."""
        desk, service = self._desk, self.metawal
        if service is None:
            return
        root = service.url

        def work(job: Job) -> Found:
            return metawal.search(desk.reach(service, job), root, text, theme=theme, area=area, start=start)

        desk.run(tr("Searching Metawal"), work, done, "metawal" if desk.has("metawal") else "")

    def look(
        self, thing: Record | Source, done: Callable[[Offer], None], failed: Callable[[RepereError], None]
    ) -> None:
        """Look into a record or a service."""
        service = self.metawal if isinstance(thing, Record) else stranger(thing.url)
        if service is None:
            return

        def work(job: Job) -> Offer:
            web = self._describing(service, job)
            found = (
                metawal.sources(web, thing, service.url) or thing.sources()
                if isinstance(thing, Record)
                else discovery.look(web, thing.url)
            )
            told = metawal.conditions(web, thing, service.url) if isinstance(thing, Record) else ()
            pages = tuple(Source("link", one.url, title=one.text or one.url) for one in told if opens(one.url))
            stale = getattr(web, "stale", ())
            return Offer(service.name, found, stale[0][1] if stale else "", pages)

        self._desk.run(tr("Reading {what}").format(what=thing.title or service.name), work, done, failed=failed)

    def page(self, identifier: str) -> str:
        """The web page of a metadata record, or empty."""
        service = self.metawal
        if not identifier or service is None:
            return ""
        return f"{service.url.rstrip('/')}/srv/fre/catalog.search#/metadata/{identifier}"

    def _describing(self, service: Service, job: Job) -> Web:
        try:
            return self._desk.describe(service, job)
        except BadFile:
            # the record of descriptions cannot be kept; the services are there all the same
            return self._desk.reach(service, job)
