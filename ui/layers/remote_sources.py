"""What is not in the catalogue: Metawal searched, records and services looked into, each in a job of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...services.errors import InvalidFile, RepereError
from ...services.http.client import HttpClient
from ...services.layers.catalogue import discovery, metawal
from ...services.layers.catalogue.metawal import Area, CatalogueRecord, Record
from ...services.layers.source import Source, is_http_url
from ...services.profile import Service
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from .loader import unlisted_service


@dataclass(frozen=True)
class SourceOffer:
    """What can be loaded from a record or a service; ``cached_at`` is when it was told, if its service is away now.

    ``conditions`` are the pages with a record's conditions of use: a service's own, and those of its data.
    """

    service: str
    sources: tuple[Source, ...]
    cached_at: str
    conditions: tuple[Source, ...] = ()


class RemoteSources:
    """Asks for the open commune."""

    def __init__(self, desk: Session) -> None:
        self._desk = desk

    @property
    def metawal(self) -> Service | None:
        """The catalogue of metadata; the town, which is offline, has none."""
        return self._desk.service("metawal") if self._desk.has_service("metawal") else None

    def search(
        self, text: str, theme: str, area: Area | None, start: int, done: Callable[[CatalogueRecord], None]
    ) -> None:
        """Search Metawal; nothing happens where there is none."""
        desk, service = self._desk, self.metawal
        if service is None:
            return
        root = service.url

        def work(job: Job) -> CatalogueRecord:
            return metawal.search(desk.client_for(service, job), root, text, theme=theme, area=area, start=start)

        desk.run_job(tr("Searching Metawal"), work, done, "metawal" if desk.has_service("metawal") else "")

    def discover(
        self, thing: Record | Source, done: Callable[[SourceOffer], None], failed: Callable[[RepereError], None]
    ) -> None:
        """Look into a record or a service."""
        service = self.metawal if isinstance(thing, Record) else unlisted_service(thing.url)
        if service is None:
            return

        def work(job: Job) -> SourceOffer:
            web = self._describing(service, job)
            found = (
                metawal.find_sources(web, thing, service.url) or thing.list_sources()
                if isinstance(thing, Record)
                else discovery.discover(web, thing.url)
            )
            told = metawal.collect_conditions(web, thing, service.url) if isinstance(thing, Record) else ()
            pages = tuple(Source("link", one.url, title=one.text or one.url) for one in told if is_http_url(one.url))
            stale = getattr(web, "stale_responses", ())
            return SourceOffer(service.name, found, stale[0][1] if stale else "", pages)

        self._desk.run_job(tr("Reading {what}").format(what=thing.title or service.name), work, done, failed=failed)

    def page(self, identifier: str) -> str:
        """The web page of a metadata record, or empty."""
        service = self.metawal
        if not identifier or service is None:
            return ""
        return f"{service.url.rstrip('/')}/srv/fre/catalog.search#/metadata/{identifier}"

    def _describing(self, service: Service, job: Job) -> HttpClient:
        try:
            return self._desk.metadata_client(service, job)
        except InvalidFile:
            # the record of descriptions cannot be kept; the services are there all the same
            return self._desk.client_for(service, job)
