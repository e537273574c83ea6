"""Which folders in a cloud's drive a person let Repère use, on this desk."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from ...services.workspace.synchronised_drive import find_synchronised_folder
from . import settings


def find_unaccepted_drive(folder: Path) -> str:
    """Name the program that copies ``folder`` to a cloud, unless the person agreed to that; empty if there is none."""
    return "" if settings.get(_setting(folder)) else find_synchronised_folder(folder, os.environ)


def accept_drive(folder: Path) -> None:
    """Use ``folder`` unasked from now on."""
    settings.put(_setting(folder), find_synchronised_folder(folder, os.environ) or "agreed")


def _setting(folder: Path) -> str:
    return f"synchronised/{quote(str(folder), safe='')}"
