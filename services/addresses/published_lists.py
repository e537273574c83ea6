"""The address lists that are published as one file for all communes: fetched once, asked again only if they moved.

Which there are, and how it is known, is data (resources/published_lists.json). No public address of an extract of ICAR
beside INSPIRE's is known, so there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..errors import N_, NotFound, ServiceError
from ..http.client import HttpClient
from ..http.download import (
    FileRules,
    FileVersion,
    Progress,
    StoredFile,
    ask_version,
    download_file,
    find_stored,
    verify_stored,
)
from ..json_schema import load_schema
from ..layers.catalogue import discovery
from ..model.address import Addresses
from ..profile import Commune
from .readers import dispatch
from .readers.zip_archive import check_members

MAX_FEED_DEPTH = 3
"""Feeds that lead to feeds before a file: INSPIRE's service feed, its data sets, their files."""


@dataclass(frozen=True)
class PublishedList:
    """A list that anybody may fetch: at ``url``, or under the name ``file`` in the ATOM feed ``feed``.

    ``title`` is by language. ``suffix`` is that of the list within its zip. Longer than ``max_mb`` it never was.
    """

    id: str
    title: Mapping[str, str]
    publisher: str
    suffix: str
    max_mb: int
    url: str = ""
    feed: str = ""
    file: str = ""

    @property
    def address(self) -> str:
        """Where the list is looked for."""
        return self.url or self.feed

    @property
    def file_name(self) -> str:
        """The name under which the file is kept: the one it is published under."""
        return self.file or self.url.rpartition("/")[2]

    def name_in(self, language: str) -> str:
        """Return the title in a language, in English where it has none."""
        return self.title.get(language[:2], self.title["en"])


@cache
def read_published_lists() -> tuple[PublishedList, ...]:
    """Return the lists that this version of Repère knows of, the usual one first."""
    fields = PublishedList.__dataclass_fields__
    return tuple(
        PublishedList(**{name: value for name, value in entry.items() if name in fields})
        for entry in load_schema("published_lists.json")["lists"]
    )


def find_published_list(list_id: str) -> PublishedList | None:
    """Return the published list of that name, ``best`` for the usual one."""
    return next((published for published in read_published_lists() if published.id == list_id), None)


def find_fetched(published: PublishedList, folder: Path) -> StoredFile | None:
    """Return the file of a list as it was fetched into ``folder``, None if it was not, or not whole."""
    return find_stored(folder / published.file_name)


def ask_published_version(client: HttpClient, published: PublishedList) -> FileVersion:
    """Return the length and the date of a list as it is published now, without fetching it. Raises a ServiceError."""
    return ask_version(client, published.url or _find_in_feed(client, published, published.feed, MAX_FEED_DEPTH))


def fetch_list(
    client: HttpClient,
    published: PublishedList,
    folder: Path,
    progress: Progress = lambda done, total: None,
    on_version: Callable[[FileVersion], None] = lambda version: None,
) -> StoredFile:
    """Return the file of a list as it is published now; it is fetched only if it moved since it was last.

    ``on_version`` hears its length and date before any of it comes. Raises what :func:`download_file` raises.
    """
    version = ask_published_version(client, published)
    on_version(version)
    fetched = find_fetched(published, folder)
    if fetched is not None and version.is_same(fetched.version):
        return fetched
    rules = FileRules(
        b"PK\x03\x04",
        published.max_mb * 1_000_000,
        lambda path: check_members(path, published.suffix, published.file_name, client.cancelled),
    )
    return download_file(client, version, folder / published.file_name, rules, progress)


def fetch_or_keep(
    client: HttpClient, published: PublishedList, folder: Path, progress: Progress = lambda done, total: None
) -> tuple[StoredFile, ServiceError | None]:
    """Return the newest file of a list; where its server is in trouble, the one fetched before, and the trouble.

    Raises what :func:`fetch_list` raises where nothing was fetched before.
    """
    try:
        return fetch_list(client, published, folder, progress), None
    except ServiceError as error:
        fetched = find_fetched(published, folder)
        if fetched is None:
            raise
        return fetched, error


def read_fetched(
    stored: StoredFile,
    commune: Commune,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Addresses:
    """Return the addresses of a commune in a file that was fetched, and is still that file.

    Raises InvalidFile, Cancelled.
    """
    verify_stored(stored, cancelled)
    return dispatch.read_list(
        stored.path, nis_code=commune.nis_code, municipality=commune.name, progress=progress, cancelled=cancelled
    )


def _find_in_feed(client: HttpClient, published: PublishedList, feed: str, depth: int) -> str:
    """Return the address of a file that a feed, or a feed it leads to, names today: such addresses expire."""
    offered = discovery.discover(client, feed)
    found = next((source.abstract for source in offered if source.name == published.file), "")
    feeds = [source.url for source in offered if source.protocol == "atom" and not source.name]
    if found:
        return found
    for following in feeds if depth > 1 else []:
        try:
            return _find_in_feed(client, published, following, depth - 1)
        except NotFound:
            continue
    raise NotFound(
        N_("{service} has no file “{layer}” any more."),
        N_("Look into the service by its address to see what it offers today."),
        service=client.service,
        layer=published.file,
        status=404,
    )
