"""The checkout as the package ``repere``, whatever its folder is called: for tools that read imports."""

from __future__ import annotations

from pathlib import Path


def link_package(root: Path, folder: Path) -> None:
    """Link what the plugin imports of the checkout at ``root`` into the package ``repere`` of a folder."""
    package = folder / "repere"
    package.mkdir(parents=True, exist_ok=True)
    for name in ("__init__.py", "plugin.py", "services", "ui"):
        link = package / name
        link.unlink(missing_ok=True)
        link.symlink_to(root / name)
