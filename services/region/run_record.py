"""What a comparison of the region gave, commune by commune, kept as a small file: the trend is made of these."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..errors import N_, InvalidFile

FORMAT = 1
MAX_RECORD_BYTES = 5_000_000
MAX_RECORDS = 200
"""Runs that are read; the newest first."""


@dataclass(frozen=True)
class CommuneFigures:
    """A commune in one run: how many addresses each list has, and how many differences of each kind."""

    nis_code: str
    name: str
    register: int
    source: int
    kinds: Mapping[str, int]

    @property
    def difference_count(self) -> int:
        """Differences of all kinds."""
        return sum(self.kinds.values())

    def count(self, kind: str = "") -> int:
        """Differences of a kind, of all where it is empty."""
        return self.kinds.get(kind, 0) if kind else self.difference_count

    def rate(self, kind: str = "") -> float:
        """Differences per thousand addresses of the longer list; 0 where neither has one."""
        addresses = max(self.register, self.source)
        return 1000 * self.count(kind) / addresses if addresses else 0.0


@dataclass(frozen=True)
class RunRecord:
    """One run: when it ended, what was compared, where the differences are, each commune's figures."""

    finished_at: str
    register: str
    source: str
    output: str
    tolerance_m: float
    communes: tuple[CommuneFigures, ...]
    broken: tuple[str, ...] = ()

    def find(self, nis_code: str, name: str = "") -> CommuneFigures | None:
        """Return a commune's figures by its code, by its name where it has none."""
        return next((one for one in self.communes if one.nis_code == nis_code and (nis_code or one.name == name)), None)


def collect_figures(parts: Iterable[Path]) -> tuple[CommuneFigures, ...]:
    """Return each commune's figures from the parts of a comparison, by NIS code."""
    registers: Counter[tuple[str, str]] = Counter()
    sources: Counter[tuple[str, str]] = Counter()
    kinds: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for part in parts:
        with closing(sqlite3.connect(part)) as db:
            for nis_code, name, register, source in db.execute("SELECT * FROM communes"):
                registers[nis_code, name] += register
                sources[nis_code, name] += source
            for nis_code, name, kind, count in db.execute("SELECT * FROM kinds"):
                kinds[nis_code, name][kind] = kinds[nis_code, name].get(kind, 0) + count
    return tuple(
        CommuneFigures(*commune, registers[commune], sources[commune], kinds[commune]) for commune in sorted(registers)
    )


def save_record(folder: Path, record: RunRecord) -> Path:
    """Write a run beside the others. Raises InvalidFile."""
    name = "".join(sign for sign in record.finished_at if sign.isalnum())
    path = folder / f"{name}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".tmp")
        part.write_text(json.dumps({"format": FORMAT, **asdict(record)}, ensure_ascii=False), "utf-8")
        part.replace(path)
    except OSError as error:
        raise InvalidFile(
            N_("{path} cannot be written ({reason})."),
            N_("Make room, or choose another folder."),
            path=path,
            reason=error.strerror,
        ) from error
    return path


def load_records(folder: Path) -> list[RunRecord]:
    """Return the runs of a folder, the newest first; a file that is none of them, or damaged, is left out."""
    paths = sorted(folder.glob("*.json"), reverse=True)[:MAX_RECORDS] if folder.is_dir() else []
    return [record for record in map(_load, paths) if record is not None]


def _load(path: Path) -> RunRecord | None:
    try:
        if path.stat().st_size > MAX_RECORD_BYTES:
            return None
        content = json.loads(path.read_text("utf-8"))
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            return None
        datetime.fromisoformat(content["finished_at"])
        return RunRecord(
            str(content["finished_at"]),
            str(content["register"]),
            str(content["source"]),
            str(content["output"]),
            float(content["tolerance_m"]),
            tuple(map(_parse_figures, content["communes"])),
            tuple(map(str, content["broken"])),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _parse_figures(content: Mapping[str, Any]) -> CommuneFigures:
    kinds = {str(kind): max(int(count), 0) for kind, count in content["kinds"].items()}
    return CommuneFigures(
        str(content["nis_code"]),
        str(content["name"]),
        max(int(content["register"]), 0),
        max(int(content["source"]), 0),
        kinds,
    )
