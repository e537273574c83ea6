"""Folders that a program copies to a cloud are seen for what they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from repere.services.workspace.synchronised_drive import find_synchronised_folder


@pytest.mark.parametrize(
    "folder, service",
    [
        (r"C:\Users\anne\OneDrive\repere", "OneDrive"),
        (r"C:\Users\anne\OneDrive - Société\repere", "OneDrive"),
        (r"C:\Users\anne\Ville de Huy\Urbanisme - Documents\dossiers", "SharePoint"),
        ("/home/anne/Dropbox (Personnel)/x", "Dropbox"),
        (r"G:\Mon Drive\dossiers", "Google Drive"),
        ("/Users/anne/Library/CloudStorage/GoogleDrive-anne@exemple.be/x", "Google Drive"),
        ("/home/anne/Nextcloud2/x", "Nextcloud"),
        ("/home/anne/ownCloud/x", "ownCloud"),
        ("/Users/anne/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        (r"C:\Users\anne\iCloudDrive", "iCloud Drive"),
        ("/home/anne/kDrive", "kDrive"),
        ("/home/anne/pCloudDrive/x", "pCloud"),
        ("/home/anne/Box Sync/x", "Box"),
        # plain folders with a like name
        ("/home/anne/boxes/onedrives", ""),
        ("/home/anne/Documents", ""),
        (r"C:\Users\anne\AppData\Roaming\QGIS\QGIS3\profiles\default\repere", ""),
        (r"\\serveur\commun\Urbanisme", ""),
    ],
)
def test_a_drive_is_known_by_its_name(folder: str, service: str) -> None:
    assert find_synchronised_folder(Path(folder), {}) == service


@pytest.mark.parametrize(
    "mark, content, service",
    [
        (".dropbox", b"{}", "Dropbox"),
        (".owncloudsync.log", b"", "Nextcloud"),
        (".sync_a1b2c3d4e5f6.db", b"", "Nextcloud"),
        ("desktop.ini", "[.ShellClassInfo]\r\nIconResource=C:\\Apps\\OneDrive.exe,0".encode("utf-16"), "OneDrive"),
        ("desktop.ini", b"[.ShellClassInfo]\nIconResource=C:\\Box\\Box\\Box.exe,1\n", "Box"),
        ("desktop.ini", b"[.ShellClassInfo]\nIconResource=imageres.dll,-112\nLocalizedResourceName=Dropbox\n", ""),
        ("desktop.ini", b"\xff" * 100_000, ""),
    ],
)
def test_a_drive_is_known_by_what_its_program_leaves(tmp_path: Path, mark: str, content: bytes, service: str) -> None:
    (tmp_path / mark).write_bytes(content)
    assert find_synchronised_folder(tmp_path / "dossiers" / "not yet", {}) == service


def test_the_settings_of_dropbox_in_the_home_folder_are_no_drive(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert find_synchronised_folder(tmp_path / "dossiers", {}) == ""
    (tmp_path / ".dropbox.cache").mkdir()
    assert find_synchronised_folder(tmp_path / "dossiers", {}) == "Dropbox"


def test_windows_says_where_onedrive_is() -> None:
    environment = {"OneDriveCommercial": r"D:\Nuage\Commune", "OneDrive": ""}
    assert find_synchronised_folder(Path(r"d:\nuage\commune\dossiers"), environment) == "OneDrive"
    assert find_synchronised_folder(Path(r"D:\Nuage\Commune2"), environment) == ""


def test_a_link_into_a_drive_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "repere").symlink_to(tmp_path / "Dropbox")
    assert find_synchronised_folder(tmp_path / "repere", {}) == "Dropbox"


def test_links_in_a_circle_are_nobodys_drive(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert find_synchronised_folder(tmp_path / "a" / "dossiers", {}) == ""
