"""What the processes of a comparison share: plain files in one folder, none of which runs anything when it is read.

``job.json`` says what is compared; ``register`` and ``source`` hold a list each, a file for each postcode, with
``register.json`` and ``source.json`` beside them, and in ``register.rejected.json`` and ``source.rejected.json`` the
rows that could not be used; ``parts`` holds the differences of each finished commune under the hash of all that they
were made from. Whatever is not whole bears another name: a stop at any moment leaves nothing that looks finished.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..addresses import by_commune
from ..addresses.by_commune import PartitionedList, partition_addresses
from ..addresses.readers import dispatch
from ..addresses.readers.column_mapping import ColumnMapping
from ..errors import N_, InvalidFile, RepereError
from ..model.address import RejectedRow
from .commune_codes import find_nis_code, name_commune

FORMAT = 1
SIDES = ("register", "source")
MAX_IDLE_DAYS = 14
"""Days after which what a stopped comparison left is taken away."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class RegionList:
    """A list of the region as a file: its layer and the meaning of its columns, empty for the first and as guessed.

    ``identity`` tells it from others where its file is another each time.
    """

    path: Path
    name: str
    layer: str = ""
    mapping: ColumnMapping | None = None
    identity: str = ""

    def describe(self) -> dict[str, Any]:
        """Return the same as JSON, with what tells whether the file is still the one read. Raises InvalidFile."""
        try:
            stat = self.path.stat()
        except OSError as error:
            raise InvalidFile(
                N_("{file} cannot be opened ({reason})."),
                N_("Check that the file is still there and that nothing else holds it open."),
                file=self.path,
                reason=error.strerror,
            ) from error
        return {
            "path": str(self.path.absolute()),
            "name": self.name,
            "layer": self.layer,
            "mapping": asdict(self.mapping) if self.mapping else None,
            "size": stat.st_size,
            "modified": stat.st_mtime_ns,
        }


@dataclass(frozen=True)
class CommuneTask:
    """The addresses of one commune: its NIS code and name, its postcodes, and the hash of all they are compared by."""

    nis_code: str
    name: str
    postcodes: list[str]
    address_count: int
    digest: str


@dataclass(frozen=True)
class Job:
    """What is compared in a folder; ``texts`` has the sentences of evidence in the person's language."""

    folder: Path
    register: dict[str, Any]
    source: dict[str, Any]
    tolerance_m: float
    texts: Mapping[str, str] = field(default_factory=dict)

    def save(self) -> None:
        """Write ``job.json``."""
        _write_json(
            self.folder / "job.json",
            {
                "format": FORMAT,
                "register": self.register,
                "source": self.source,
                "tolerance_m": self.tolerance_m,
                "texts": dict(self.texts),
            },
        )

    @staticmethod
    def load(folder: Path) -> Job:
        """Read ``job.json``."""
        content = json.loads((folder / "job.json").read_text("utf-8"))
        return Job(folder, content["register"], content["source"], content["tolerance_m"], content["texts"])

    def read_list(self, side: str, progress: Progress) -> None:
        """Read the list of a side and leave it by postcode. Raises InvalidFile."""
        given = self.register if side == "register" else self.source
        mapping = ColumnMapping(**given["mapping"]) if given["mapping"] else None
        path = Path(given["path"])
        addresses = dispatch.read_list(path, mapping, layer=given["layer"], name=given["name"], progress=progress)
        state, target = self.folder / f"{side}.json", self.folder / side
        state.unlink(missing_ok=True)
        shutil.rmtree(target, ignore_errors=True)
        partitioned = partition_addresses(addresses, target)
        content = {
            "format": FORMAT,
            "code": code_digest(),
            "list": given,
            "counts": partitioned.counts,
            "municipalities": partitioned.municipalities,
            "digests": partitioned.digests,
        }
        _write_json(self._rejected_path(side), [asdict(row) for row in addresses.unusable])
        _write_json(state, content)

    def is_read(self, side: str) -> bool:
        """Return whether the list of a side lies in the folder as its file is now."""
        content = self._read_state(side)
        given = self.register if side == "register" else self.source
        return (
            content.get("list") == given
            and content.get("code") == code_digest()
            and self._rejected_path(side).is_file()
        )

    def forget_lists(self) -> None:
        """Have both lists read again next time."""
        for side in SIDES:
            (self.folder / f"{side}.json").unlink(missing_ok=True)

    def load_list(self, side: str) -> PartitionedList:
        """Return the list of a side as it lies in the folder."""
        content = self._read_state(side)
        return PartitionedList(
            self.folder / side,
            content["counts"],
            content["municipalities"],
            content["digests"],
        )

    def load_rejected_rows(self, side: str) -> list[RejectedRow]:
        """Return the rows of a side's list that could not be read, or not wholly."""
        return [RejectedRow(**row) for row in json.loads(self._rejected_path(side).read_text("utf-8"))]

    def _rejected_path(self, side: str) -> Path:
        # apart from what is read for each commune: there may be many of them
        return self.folder / f"{side}.rejected.json"

    def list_tasks(self) -> list[CommuneTask]:
        """Return the communes of both lists, in the order of their names; first postcodes that nobody can place."""
        lists = [self.load_list(side) for side in SIDES]
        tasks, code = [], code_digest()
        for (title, nis_code), postcodes in sorted(_group_postcodes(*lists).items()):
            inputs = json.dumps(
                [
                    *(code, self.tolerance_m, sorted(self.texts.items()), title, nis_code, postcodes),
                    *([one.digests.get(postcode, "") for postcode in postcodes] for one in lists),
                ]
            )
            count = sum(one.counts.get(postcode, 0) for one in lists for postcode in postcodes)
            digest = hashlib.blake2b(inputs.encode(), digest_size=20).hexdigest()
            tasks.append(CommuneTask(nis_code, title, postcodes, count, digest))
        return tasks

    def part_path(self, digest: str) -> Path:
        """Return the file of a finished commune's differences."""
        return self.folder / "parts" / f"{digest}.sqlite"

    def _read_state(self, side: str) -> dict[str, Any]:
        try:
            content = json.loads((self.folder / f"{side}.json").read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) and content.get("format") == FORMAT else {}


def _group_postcodes(register: PartitionedList, source: PartitionedList) -> dict[tuple[str, str], list[str]]:
    """Return the postcodes of each commune of today, by name and NIS code; of a name that is none, without a code."""
    groups: dict[tuple[str, str], list[str]] = {}
    for postcode in sorted({*register.counts, *source.counts}):
        name = source.municipalities.get(postcode, "")
        nis_code = find_nis_code(postcode, name or register.municipalities.get(postcode, ""))
        groups.setdefault((name_commune(nis_code, name.title()), nis_code), []).append(postcode)
    return groups


def code_digest() -> str:
    """Return the hash of the code that compares: what another version found is not taken for its own."""
    folder, own = Path(by_commune.__file__).parent, Path(__file__).parent
    files = [
        *sorted(folder.rglob("*.py")),
        *sorted(folder.rglob("*.json")),
        *sorted(own.glob("*.py")),
    ]
    names = tuple((str(path), path.stat().st_mtime_ns) for path in files)
    if names not in _digests:
        _digests[names] = hashlib.blake2b(b"".join(path.read_bytes() for path in files), digest_size=20).hexdigest()
    return _digests[names]


_digests: dict[tuple[tuple[str, int], ...], str] = {}


@contextmanager
def open_work_folder(root: Path, register: RegionList, source: RegionList) -> Iterator[Path]:
    """Make the folder of two lists under ``root``, or find it again; nobody else compares them meanwhile.

    Raises RepereError where somebody does, InvalidFile where it cannot be made.
    """
    names = "\n".join(one.identity or f"{one.path}|{one.layer}" for one in (register, source))
    folder = root / hashlib.blake2b(names.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    try:
        _remove_idle(root)
        (folder / "parts").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidFile(
            N_("{path} cannot be written ({reason})."),
            N_("Make room, or choose another folder."),
            path=folder,
            reason=error.strerror,
        ) from error
    # SQLite's lock goes with the process that holds it, on every system
    with closing(sqlite3.connect(folder / "lock.sqlite", timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise RepereError(
                N_("These two lists are being compared already."), N_("Wait for it to end, or stop it first.")
            ) from error
        (folder / "used").touch()
        yield folder


def _remove_idle(root: Path) -> None:
    oldest = time.time() - MAX_IDLE_DAYS * 86_400
    for folder in root.iterdir() if root.is_dir() else ():
        mark = folder / "used"
        if mark.is_file() and mark.stat().st_mtime < oldest:
            shutil.rmtree(folder, ignore_errors=True)


def _write_json(path: Path, content: object) -> None:
    part = path.with_suffix(".tmp")
    part.write_text(json.dumps(content), "utf-8")
    part.replace(path)
