"""Folders that a program copies to a cloud: what is put there leaves the commune's computers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

_FOLDERS = (
    ("OneDrive", r"onedrive( ?-.*)?"),
    ("SharePoint", r"sharepoint|.+ - (documents|documents partagés|shared documents)"),
    ("Dropbox", r"dropbox( ?[-(].*)?"),
    ("Google Drive", r"google ?drive( ?[-(].*)?|mon drive|my drive"),
    ("Nextcloud", r"nextcloud( ?[-(0-9].*)?"),
    ("ownCloud", r"owncloud( ?[-(0-9].*)?"),
    ("iCloud Drive", r"icloud ?drive( ?[-(].*)?|com~apple~clouddocs|mobile documents"),
    ("kDrive", r"kdrive( ?[-(0-9].*)?"),
    ("pCloud", r"p-?cloud ?(drive|sync)?"),
    ("Box", r"box( sync|-box)?"),
)
"""How the programs name the folder that they copy."""

_FILES = {
    "Dropbox": (".dropbox",),
    "Nextcloud": (".owncloudsync.log", ".nextcloudsync.log", ".sync_*.db", "._sync_*.db"),
    "OneDrive": (".849C9593-D756-4E56-8D6E-42412F2A707B",),
}
_DIRECTORIES = {"Dropbox": (".dropbox.cache",), "Google Drive": (".tmp.drivedownload", ".tmp.driveupload")}
"""What they leave in it. A directory .dropbox is only the program's own settings, in the home folder."""

_ICONS = {
    "OneDrive": "onedrive",
    "Dropbox": "dropbox",
    "Google Drive": "googledrive",
    "Nextcloud": "nextcloud",
    "ownCloud": "owncloud",
    "iCloud Drive": "icloud",
    "kDrive": "kdrive",
    "pCloud": "pcloud",
    "Box": r"\\box\\|box\.exe",
}
"""Whose icon the folder has on Windows, by its desktop.ini."""

_ENVIRONMENT = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables in which Windows keeps the folders of OneDrive."""

MAX_DESKTOP_INI_BYTES = 20_000


def find_synchronised_folder(path: Path, environment: Mapping[str, str]) -> str:
    """Name the program that copies ``path``, a folder that need not exist yet, to a cloud; empty if none is seen."""
    ways = [path]
    with suppress(OSError, RuntimeError):  # a circle of links is nobody's drive
        ways.append(path.resolve())
    for way in ways:
        names = _split(str(way))
        for variable in _ENVIRONMENT:
            root = _split(environment.get(variable, ""))
            if root and names[: len(root)] == root:
                return "OneDrive"
        for name in names:
            for service, pattern in _FOLDERS:
                if re.fullmatch(pattern, name):
                    return service
        for folder in (way, *way.parents):
            for service in _read_markers(folder):
                return service
    return ""


def _split(path: str) -> list[str]:
    return [name for name in re.split(r"[\\/]+", path.casefold()) if name]


def _read_markers(folder: Path) -> Iterator[str]:
    """Name whoever left a mark in ``folder``; a folder that may not be read has none."""
    with suppress(OSError):
        for service, patterns in _FILES.items():
            if any(mark.is_file() for pattern in patterns for mark in folder.glob(pattern)):
                yield service
        for service, names in _DIRECTORIES.items():
            if any((folder / name).is_dir() for name in names):
                yield service
        if not (folder / "desktop.ini").is_file():
            return
        with (folder / "desktop.ini").open("rb") as file:
            # Windows writes it in UTF-16 or in its own letters: only ASCII is looked for
            text = file.read(MAX_DESKTOP_INI_BYTES).replace(b"\0", b"").decode("ascii", "replace")
        icons = re.findall(r"^\s*Icon(?:Resource|File)\s*=(.*)$", text, re.IGNORECASE | re.MULTILINE)
        for service, pattern in _ICONS.items():
            if any(re.search(pattern, icon, re.IGNORECASE) for icon in icons):
                yield service
