"""The templates of a work map, found by QGIS's layout manager as long as the plugin is loaded."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

from ..qgis.translate import tr

TEMPLATE_FOLDER = Path(__file__).parents[2] / "resources" / "layouts"

PATHS_SETTING = "layout/search-paths-for-templates"
"""Where QGIS's options keep the folders that its layout manager looks into."""


def offer_templates() -> None:
    """Let QGIS's layout manager find the templates."""
    paths = _read_paths()
    QgsSettings().setValue(PATHS_SETTING, [*paths, str(TEMPLATE_FOLDER)])


def withdraw_templates() -> None:
    """Leave QGIS's options as they were."""
    paths = _read_paths()
    if paths:
        QgsSettings().setValue(PATHS_SETTING, paths)
    else:
        QgsSettings().remove(PATHS_SETTING)


def list_templates() -> list[Path]:
    """Return the templates, A4 first, by paper."""
    return sorted(TEMPLATE_FOLDER.glob("*.qpt"), key=lambda path: ("A4" not in path.stem, path.stem))


def name_template(path: Path) -> str:
    """Return the paper of a template in the person's language; its file's name is the one that QGIS shows."""
    paper, direction = path.stem.split()[-2:]
    return f"{paper} {tr('landscape') if direction == 'paysage' else tr('portrait')}"


def _read_paths() -> list[str]:
    """The folders of the person's own choice."""
    stored = QgsSettings().value(PATHS_SETTING, [])
    paths = [stored] if isinstance(stored, str) else list(stored or [])
    return [path for path in paths if path and Path(path) != TEMPLATE_FOLDER]
