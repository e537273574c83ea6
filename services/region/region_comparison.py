"""Compare two lists of a region commune by commune, in processes of their own; a stopped comparison goes on.

What was finished stays in the work folder under the hash of all it was made from: with the same lists, or in communes
whose rows are the same, it is not made again.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from ..addresses.matching.report import EVIDENCE
from ..errors import InvalidFile, RepereError
from ..model.address import RejectedRow
from .work_folder import SIDES, CommuneTask, Job, RegionList, open_work_folder
from .worker_pool import Answer, Task

READ_SHARE = 0.35
"""The share of the whole that reading both lists takes."""


@dataclass(frozen=True)
class Broken:
    """A commune that could not be compared, and why."""

    nis_code: str
    name: str
    error: RepereError


@dataclass
class RegionDifferences:
    """The parts of the compared communes, in the communes' order; ``kept`` counts those of an earlier run."""

    parts: list[Path]
    commune_count: int
    kept: int = 0
    broken: list[Broken] = field(default_factory=list)
    only_in: dict[str, list[str]] = field(default_factory=dict)
    """By side, the communes that the other list does not have at all."""
    unusable: dict[str, list[RejectedRow]] = field(default_factory=dict)


@dataclass(frozen=True)
class Watcher:
    """What hears of a comparison: ``advance`` its share from 0 to 1, ``stage`` what it does now, ``commune`` each
    finished one with how many are finished and how many there are."""

    advance: Callable[[float], None] = lambda share: None
    stage: Callable[[str], None] = lambda side: None
    commune: Callable[[CommuneTask, int, int], None] = lambda task, done, total: None
    cancelled: Callable[[], bool] = lambda: False


SILENT = Watcher()


class Pool(Protocol):
    """Workers that share the folder of a job and do what :func:`..commune_part.perform_request` does."""

    def run(
        self,
        requests: Iterable[dict[str, Any]],
        answered: Callable[[Answer], None],
        *,
        progress: Callable[[Task, int, int], None] = ...,
        cancelled: Callable[[], bool] = ...,
    ) -> None:
        """Have every request answered, in whatever order; ``answered`` hears each. Raises Cancelled, RepereError."""


@contextmanager
def compare_region(
    root: Path,
    register: RegionList,
    source: RegionList,
    *,
    tolerance_m: float,
    start_pool: Callable[[Path], AbstractContextManager[Pool]],
    translate: Callable[[str], str] = str,
    watcher: Watcher = SILENT,
) -> Iterator[RegionDifferences]:
    """Compare two lists in a folder under ``root`` that is kept until every commune is done, and the context left well.

    ``start_pool`` gives the workers of the job in a folder. Raises InvalidFile for a list that cannot be read,
    RepereError where no process can be started, Cancelled.
    """
    with open_work_folder(root, register, source) as folder:
        for rest in (folder / "parts").glob("*.tmp"):
            # of a worker that was ended
            with suppress(OSError):
                rest.unlink()
        job = Job(folder, register.describe(), source.describe(), tolerance_m, _translate_evidence(translate))
        job.save()
        with start_pool(folder) as pool:
            _read_lists(job, pool, watcher)
            found = _compare_communes(job, pool, watcher)
        yield found
        done = not found.broken
    if done:
        shutil.rmtree(folder, ignore_errors=True)


def _translate_evidence(translate: Callable[[str], str]) -> Mapping[str, str]:
    return {template: translate(template) for template in EVIDENCE}


def _read_lists(job: Job, pool: Pool, watcher: Watcher) -> None:
    shares = dict.fromkeys(SIDES, 0.0)
    missing = [side for side in SIDES if not job.is_read(side)]

    def advance(task: Task, done: int, total: int) -> None:
        shares[task.request["read"]] = min(1.0, done / total) if total else 0.0
        watcher.advance(READ_SHARE * sum(shares.values()) / len(SIDES))

    def answered(answer: Answer) -> None:
        if answer.error is not None:
            raise InvalidFile("{reason}", reason=answer.error) from answer.error
        advance(answer.task, 1, 1)

    for side in missing:
        watcher.stage(side)
    pool.run(({"read": side} for side in missing), answered, progress=advance, cancelled=watcher.cancelled)
    watcher.advance(READ_SHARE)


def _compare_communes(job: Job, pool: Pool, watcher: Watcher) -> RegionDifferences:
    tasks = job.list_tasks()
    by_digest = {task.digest: task for task in tasks}
    waiting = [task for task in tasks if not job.part_path(task.digest).exists()]
    found = RegionDifferences([], len(tasks), kept=len(tasks) - len(waiting))
    finished = found.kept
    watcher.stage("communes")

    def report(task: CommuneTask) -> None:
        nonlocal finished
        finished += 1
        watcher.commune(task, finished, len(tasks))
        watcher.advance(READ_SHARE + (1 - READ_SHARE) * finished / len(tasks))

    def answered(answer: Answer) -> None:
        task = by_digest[answer.task.request["compare"]["digest"]]
        if answer.error is not None:
            found.broken.append(Broken(task.nis_code, task.name, answer.error))
        report(task)

    # the longest first: no worker is left alone with it at the end
    longest_first = sorted(waiting, key=lambda task: -task.address_count)
    pool.run(({"compare": asdict(task)} for task in longest_first), answered, cancelled=watcher.cancelled)
    lists = {side: job.load_list(side) for side in SIDES}
    if found.broken:
        # it may be what was left in the folder that is damaged
        job.forget_lists()
    found.parts += [path for path in (job.part_path(task.digest) for task in tasks) if path.exists()]
    found.unusable = {side: job.load_rejected_rows(side) for side in SIDES}
    for side, other in (SIDES, SIDES[::-1]):
        found.only_in[side] = [
            task.name
            for task in tasks
            if task.name
            and any(postcode in lists[side].counts for postcode in task.postcodes)
            and not any(postcode in lists[other].counts for postcode in task.postcodes)
        ]
    if found.broken and not found.parts:
        raise found.broken[0].error
    return found
