"""Processes that do what a queue of tasks asks; one that dies is replaced, and its task tried once more."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Optional

from ..errors import N_, Cancelled, RepereError

MAX_ATTEMPTS = 2
"""How often a task is given to a worker: it may have been the machine that ended the first."""
POLL_INTERVAL_S = 0.2

PLUGIN_FOLDER = Path(__file__).parents[2]


@dataclass
class Task:
    """What one worker is asked, and how often it was."""

    request: dict[str, Any]
    attempts: int = 0


@dataclass(frozen=True)
class Answer:
    """What became of a task: ``error`` where it could not be done."""

    task: Task
    value: int = 0
    error: RepereError | None = None


Heard = Queue[tuple["_Worker", Optional[dict[str, Any]]]]
"""What workers say, each with its worker; None is the last word of one that ended."""


class _Worker:
    """One process, and the thread that hears it."""

    def __init__(self, number: int, python: str, folder: Path, heard: Heard) -> None:
        self.log_path = folder / f"worker-{number}.log"
        self.task: Task | None = None
        self._heard = heard
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(PLUGIN_FOLDER), *sys.path]), "PYTHONUTF8": "1"}
        # not in the plugin's folder: Windows removes none that a process still runs in
        with self.log_path.open("wb") as log:
            self.process = subprocess.Popen(
                [python, "-m", "services.region", str(folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                cwd=folder,
                env=environment,
                encoding="utf-8",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def give(self, task: Task) -> None:
        self.task = task
        task.attempts += 1
        stream = self.process.stdin
        # one that has ended is heard of by its last word
        with suppress(OSError):
            if stream is not None:
                stream.write(json.dumps(task.request) + "\n")
                stream.flush()

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()
        self._thread.join(5)
        for stream in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                if stream is not None:
                    stream.close()

    def last_words(self) -> str:
        with suppress(OSError):
            lines = self.log_path.read_text("utf-8", "replace").strip().splitlines()
            if lines:
                return lines[-1][:300]
        return f"exit {self.process.poll()}"

    def _listen(self) -> None:
        with suppress(ValueError, OSError):
            for line in self.process.stdout or ():
                self._heard.put((self, json.loads(line)))
        self._heard.put((self, None))


class WorkerPool:
    """``count`` processes of ``python -m services.region FOLDER``; leaving the context ends them all."""

    def __init__(self, folder: Path, python: str, count: int) -> None:
        self._folder, self._python, self._count = folder, python, count
        self._heard: Heard = Queue()
        self._workers: list[_Worker] = []
        self._started = 0

    def __enter__(self) -> WorkerPool:
        return self

    def __exit__(self, *_error: object) -> None:
        for worker in self._workers:
            worker.stop()
        self._workers.clear()

    def run(
        self,
        requests: Iterable[dict[str, Any]],
        answered: Callable[[Answer], None],
        *,
        progress: Callable[[Task, int, int], None] = lambda task, done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Have every request answered, in whatever order; ``answered`` hears each. Raises Cancelled, RepereError."""
        waiting = deque(Task(request) for request in requests)
        while waiting or any(worker.task for worker in self._workers):
            if cancelled():
                raise Cancelled
            self._hand_out(waiting)
            try:
                worker, message = self._heard.get(timeout=POLL_INTERVAL_S)
            except Empty:
                continue
            task = worker.task
            if message is None:
                worker.stop()
                if worker in self._workers:
                    self._workers.remove(worker)
                if task is not None and task.attempts < MAX_ATTEMPTS:
                    waiting.appendleft(task)
                elif task is not None:
                    answered(Answer(task, error=_worker_error(worker.last_words())))
            elif task is not None and "progress" in message:
                progress(task, *message["progress"])
            elif task is not None:
                worker.task = None
                answered(_parse_answer(task, message))

    def _hand_out(self, waiting: deque[Task]) -> None:
        for worker in self._workers:
            if waiting and worker.task is None:
                worker.give(waiting.popleft())
        while waiting and len(self._workers) < self._count:
            try:
                worker = _Worker(self._started, self._python, self._folder, self._heard)
            except OSError as error:
                raise _worker_error(f"{self._python}: {error.strerror}") from error
            self._started += 1
            self._workers.append(worker)
            worker.give(waiting.popleft())


def _parse_answer(task: Task, message: dict[str, Any]) -> Answer:
    if "error" in message:
        error = message["error"]
        # a service's name is a value like any other
        return Answer(task, error=RepereError(error["message"], error["hint"], **error["values"]))
    return Answer(task, value=int(message.get("done", 0)))


def _worker_error(reason: str) -> RepereError:
    return RepereError(N_("The process that compares ended by itself: {reason}"), reason=reason)
