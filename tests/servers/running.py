"""Real servers as processes of their own, on free ports of 127.0.0.1, until a test is done with them."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
import requests

PATIENCE_S = 30.0
"""Seconds that a server gets to answer for the first time."""


def missing(what: str, where: str) -> NoReturn:
    """Skip the test for want of a server, with that reason; where ``CI`` is set it fails."""
    reason = f"{what} is not installed ({where})"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def running(command: Sequence[str], ready: str, log: Path, env: Mapping[str, str]) -> Iterator[None]:
    """Run ``command`` with ``env`` beside this process's own; it is there when ``ready`` answers."""
    with (
        log.open("wb") as output,
        subprocess.Popen(command, stdout=output, stderr=output, env={**os.environ, **env}) as process,
    ):
        try:
            _await(ready, process, log)
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _await(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE_S
    while process.poll() is None and time.monotonic() < end:
        try:
            if requests.get(url, timeout=PATIENCE_S).ok:
                return
        except requests.ConnectionError:
            time.sleep(0.1)
    raise RuntimeError(f"no answer from {url}: {log.read_text(errors='replace')[-2000:]}")
