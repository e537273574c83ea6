"""Fetch a long file to disk: streamed, continued after a cut, and never taken for whole before it is.

What has come lies beside the file as ``NAME.part`` with what the server said of it; a file that is whole has its
record (``NAME.json``): from where, how long, its SHA-256, its ETag and date.
"""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path

from ..errors import (
    N_,
    Cancelled,
    CircuitOpen,
    InvalidFile,
    InvalidResponse,
    OutcomeUnknown,
    RequestRejected,
    ServerError,
    TooSlow,
    Unreachable,
)
from .client import MAX_RETRY_AFTER_S, HttpClient, Sink
from .response import Response, parse_header_int, parse_http_date

MIN_FREE_BYTES = 64 * 1024 * 1024
"""Bytes that a download leaves free on the disk, for the workspace beside it."""

MIN_PROGRESS_BYTES = 1_000_000
"""Bytes that a try must bring so that failures before it no longer count: one byte a try would never end."""

HASH_BLOCK_BYTES = 4 * 1024 * 1024
"""Bytes that are hashed at a time: some 10 ms."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class FileVersion:
    """What a server says of a file: its length in bytes, None where it does not say, its ETag and its date as sent."""

    url: str
    size: int | None
    etag: str
    last_modified: str

    @property
    def validator(self) -> str:
        """What tells bytes of this version from those of another (RFC 9110, 13.1.5): a strong ETag, else the date."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.last_modified

    @property
    def date(self) -> datetime | None:
        """When the file was written, in UTC; None where the server does not say."""
        return parse_http_date(self.last_modified)

    def is_same(self, other: FileVersion) -> bool:
        """Return whether neither ETag nor, without one, date moved; no where a server says neither: nobody can know."""
        if self.url != other.url or None not in (self.size, other.size) and self.size != other.size:
            return False
        if self.etag and other.etag:
            return self.etag.removeprefix("W/") == other.etag.removeprefix("W/")
        return bool(self.last_modified) and self.last_modified == other.last_modified


@dataclass(frozen=True)
class StoredFile:
    """A file that was fetched whole: where it lies, its version, SHA-256 (hexadecimal), and when (UTC, ISO 8601)."""

    path: Path
    version: FileVersion
    size: int
    sha256: str
    fetched_at: str


@dataclass(frozen=True)
class FileRules:
    """What a file must be: its first bytes, its greatest length, and a check of all of it that raises InvalidFile."""

    first_bytes: bytes
    max_bytes: int
    check: Callable[[Path], None] = lambda path: None


def ask_version(client: HttpClient, url: str) -> FileVersion:
    """Return length, ETag and date of a file without fetching it. Raises a ServiceError."""
    return _read_version(url, client.get_head(url))


def find_stored(path: Path) -> StoredFile | None:
    """Return the file at ``path`` if its record is there and its length is right; its bytes are not looked at."""
    try:
        record = json.loads(_beside(path, ".json").read_text(encoding="utf-8"))
        version = FileVersion(**record.pop("version"))
        stored = StoredFile(path, version, **record)
        return stored if path.stat().st_size == stored.size else None
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return None


def verify_stored(stored: StoredFile, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Raise InvalidFile for a file whose bytes are no longer those that were fetched: the next time it is fetched."""
    if _hash_file(stored.path, cancelled) != stored.sha256:
        with suppress(OSError):
            _beside(stored.path, ".json").unlink()
        raise InvalidFile(
            N_("{file} is no longer the file that was fetched: something changed it."),
            N_("Fetch it again."),
            file=stored.path.name,
        )


def download_file(
    client: HttpClient,
    version: FileVersion,
    path: Path,
    rules: FileRules,
    progress: Progress = lambda done, total: None,
) -> StoredFile:
    """Fetch the file that ``version`` describes to ``path``; an earlier try of the same version is continued.

    What ``path`` held before stays until the new file is whole and checked. ``progress`` hears bytes. Raises a
    ServiceError, InvalidFile (disk, or not what ``rules`` say), Cancelled: then what has come stays for the next try.
    """
    with _reported_disk(path, version.size):
        path.parent.mkdir(parents=True, exist_ok=True)
        download = _Download(client, version, path, rules, progress)
        download.refuse_too_large(version.size)
        _refuse_full_disk(path, (version.size or 0) - download.offset)
        try:
            download.run()
            rules.check(download.part)
        except (InvalidFile, InvalidResponse):
            download.discard()
            raise
        size, sha256 = download.part.stat().st_size, _hash_file(download.part, client.cancelled)
        stored = StoredFile(path, download.version, size, sha256, datetime.now(timezone.utc).isoformat("T", "seconds"))
        download.part.replace(path)
        _write_record(_beside(path, ".json"), {**asdict(stored), "path": None})
        download.discard()
        return stored


class _Download:
    """One file on its way: what has come of it, and of which version that is."""

    def __init__(
        self, client: HttpClient, version: FileVersion, path: Path, rules: FileRules, progress: Progress
    ) -> None:
        self.client, self.url, self.rules, self.progress = client, version.url, rules, progress
        self.part, self.note = _beside(path, ".part"), _beside(path, ".part.json")
        self.version = FileVersion(version.url, None, "", "")
        self.offset = 0
        self._is_stale = False
        try:
            kept = FileVersion(**json.loads(self.note.read_text(encoding="utf-8")))
            if kept.validator and kept.is_same(version):
                self.version, self.offset = kept, self.part.stat().st_size
        except (OSError, ValueError, TypeError, AttributeError):
            pass

    def run(self) -> None:
        """Ask until the file is whole; a try that brought bytes counts for nothing. Raises a ServiceError."""
        failures = 0
        while self.version.size is None or self.offset != self.version.size:
            before = self.offset
            try:
                self._ask()
                if self.version.size is None:
                    return
            except (CircuitOpen, TooSlow):
                raise
            except (Unreachable, OutcomeUnknown, ServerError) as error:
                self.offset = self.part.stat().st_size if self.part.exists() else 0
                failures = 1 if self.offset - before >= MIN_PROGRESS_BYTES else failures + 1
                asked = error.retry_after if isinstance(error, ServerError) else None
                if failures >= self.client.attempts or (asked or 0) > MAX_RETRY_AFTER_S:
                    if isinstance(error, OutcomeUnknown):
                        raise self._cut_error() from error
                    raise
                self.client.pause_before_retry(asked, failures)

    def refuse_too_large(self, size: int | None) -> None:
        """Raise InvalidFile for a file that would be longer than its kind ever is."""
        if size is not None and size > self.rules.max_bytes:
            raise InvalidFile(
                N_("{file} was not fetched: with {size} MB it is longer than this list ever was."),
                N_("Look at the address where it is published."),
                file=self.url.rpartition("/")[2],
                size=size // 1_000_000,
            )

    def discard(self) -> None:
        """Take away what has come."""
        self.part.unlink(missing_ok=True)
        self.note.unlink(missing_ok=True)

    def _ask(self) -> None:
        """Ask for what is still to come, and append it; anew where it can no longer be continued."""
        if not self.version.validator or self.version.size is not None and self.offset > self.version.size:
            self.offset = 0
        rest = {"Range": f"bytes={self.offset}-", "If-Range": self.version.validator} if self.offset else {}
        self._is_stale = False
        with self.part.open("ab") as file:

            def write(piece: bytes) -> None:
                # a server may send the first of them alone
                if not piece.startswith(self.rules.first_bytes[self.offset :][: len(piece)]):
                    raise self._other_file_error(piece)
                file.write(piece)
                self.offset += len(piece)
                self.progress(self.offset, self.version.size or 0)

            def begin(answer: Response) -> Callable[[bytes], object] | None:
                if answer.status == 206:
                    self._is_stale = not self._continues(answer)
                    return None if self._is_stale else write
                self._start(answer)
                if file.tell():
                    file.truncate(0)
                return write

            try:
                self.client.stream(self.url, rest, Sink(begin, self.rules.max_bytes))
            except RequestRejected as error:
                # another file now, shorter than what has come of the one before
                self._is_stale = bool(rest) and error.status == 416
                if not self._is_stale:
                    raise
        if self._is_stale and rest:
            self.version = FileVersion(self.url, None, "", "")
            self._ask()
        elif self._is_stale or self.version.size not in (None, self.offset):
            raise self._make_error(N_("{service} sent a file that is not whole; nothing was kept of it."))

    def _continues(self, answer: Response) -> bool:
        """Return whether a part begins where ours ends, and is of the same version."""
        first, total = _read_range(answer)
        same = _read_version(self.url, answer).is_same(self.version)
        return bool(self.offset) and first == self.offset and total == self.version.size and same

    def _start(self, answer: Response) -> None:
        self.version, self.offset = _read_version(self.url, answer), 0
        self.refuse_too_large(self.version.size)
        if answer.media_type in ("text/html", "application/xhtml+xml"):
            raise answer.make_error(N_("{service} answered with a web page instead of data."))
        _write_record(self.note, asdict(self.version))

    def _other_file_error(self, piece: bytes) -> InvalidResponse:
        if piece.lstrip()[:1] == b"<":
            return self._make_error(N_("{service} answered with a web page instead of data."))
        return self._make_error(N_("{service} sent another kind of file than the one that is published there."))

    def _make_error(self, message: str) -> InvalidResponse:
        return Response(self.client.service, self.url, 200, {}, b"").make_error(message)

    def _cut_error(self) -> OutcomeUnknown:
        return OutcomeUnknown(
            N_("{file} is not whole yet: the connection to {service} broke after {done} MB."),
            N_("Fetch it again: it goes on where it stopped, if the service allows it."),
            service=self.client.service,
            file=self.url.rpartition("/")[2],
            done=round(self.offset / 1_000_000, 1),
        )


def _read_version(url: str, answer: Response) -> FileVersion:
    size = (
        _read_range(answer)[1] if answer.status == 206 else parse_header_int(answer.headers.get("Content-Length", ""))
    )
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        # the bytes of its packed form: neither its length nor what a tag is for
        return FileVersion(url, None, "", answer.headers.get("Last-Modified", ""))
    return FileVersion(url, size, answer.headers.get("ETag", ""), answer.headers.get("Last-Modified", ""))


def _read_range(answer: Response) -> tuple[int | None, int | None]:
    """Return the first byte of a part and the length of its whole (RFC 9110, 14.4), None for what is not told."""
    unit, _, told = answer.headers.get("Content-Range", "").strip().partition(" ")
    span, _, total = told.partition("/")
    return (parse_header_int(span.partition("-")[0]) if unit.lower() == "bytes" else None), parse_header_int(total)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _write_record(path: Path, record: Mapping[str, object]) -> None:
    unfinished = _beside(path, ".new")
    unfinished.write_text(
        json.dumps({name: value for name, value in record.items() if name != "path"}), encoding="utf-8"
    )
    unfinished.replace(path)


def _hash_file(path: Path, cancelled: Callable[[], bool]) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(HASH_BLOCK_BYTES):
            digest.update(block)
            if cancelled():
                raise Cancelled
    return digest.hexdigest()


def _refuse_full_disk(path: Path, size: int) -> None:
    free = shutil.disk_usage(path.parent).free
    if size + MIN_FREE_BYTES > free:
        raise OSError(errno.ENOSPC, "too little room")


@contextmanager
def _reported_disk(path: Path, size: int | None) -> Iterator[None]:
    """Say in words what the disk says: full, or not to be written to."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise InvalidFile(
                N_("The disk is full: there is no room for {file} ({size} MB) in {folder}."),
                N_("Make room, then fetch it again: it goes on where it stopped."),
                file=path.name,
                size=(size or 0) // 1_000_000,
                folder=path.parent,
            ) from error
        raise InvalidFile(
            N_("{file} cannot be written to {folder}: {reason}."),
            N_("Check that you may write there."),
            file=path.name,
            folder=path.parent,
            reason=error.strerror or error,
        ) from error
