"""A learner's workspace kept beside the town's state of the same name, and brought back with it."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from ..errors import N_, InvalidFile
from ..text import fold

OWN_STATE = "own"
"""The name under which the learner's own town waits while an exercise is on."""

MAX_NAME_CHARS = 40


def name_state(text: str) -> str:
    """Return a name for a state as the town takes one, empty if ``text`` has no letter for it."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")[:MAX_NAME_CHARS].strip("-")


def copy_workspace(source: Path, target: Path) -> None:
    """Copy a workspace's file while it may be in use, in the place of an older copy. Raises InvalidFile."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as before,
            closing(sqlite3.connect(target)) as after,
        ):
            before.backup(after)
    except (OSError, sqlite3.Error) as error:
        raise InvalidFile(
            N_("{path} cannot be written: {reason}."), N_("Choose another folder."), path=target, reason=error
        ) from error
