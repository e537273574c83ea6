"""Whether a file or folder is there, asked without an error: of a share that is away pathlib raises, this says no."""

from __future__ import annotations

from pathlib import Path


def has_file(path: Path | str) -> bool:
    """Return whether there is a file; no where nobody can say."""
    try:
        return Path(path).is_file()
    except OSError:
        return False


def has_folder(path: Path | str) -> bool:
    """Return whether there is a folder; no where nobody can say."""
    try:
        return Path(path).is_dir()
    except OSError:
        return False
