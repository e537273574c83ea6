"""What Repère remembers between sessions, in QGIS's settings. Never a secret."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

_PREFIX = "repere/"


def get(name: str, default: str = "") -> str:
    """A remembered text."""
    return str(QgsSettings().value(_PREFIX + name, default))


def put(name: str, value: str) -> None:
    """Remember a text."""
    QgsSettings().setValue(_PREFIX + name, value)


def flush() -> None:
    """Have what is remembered on the disk now, should QGIS be killed."""
    QgsSettings().sync()


def flag(name: str, default: bool = True) -> bool:
    """A remembered yes or no."""
    return bool(QgsSettings().value(_PREFIX + name, default, type=bool))


def put_flag(name: str, value: bool) -> None:
    """Remember a yes or no."""
    QgsSettings().setValue(_PREFIX + name, value)


def author_name() -> str:
    """Who decides, as written beside each correction: the options' name, else the system's account."""
    return get("author") or QgsApplication.userFullName() or QgsApplication.userLoginName()


def data_folder() -> Path:
    """Where workspaces and the sandbox's state are kept, in the QGIS profile."""
    path = Path(QgsApplication.qgisSettingsDirPath()) / "repere"
    path.mkdir(parents=True, exist_ok=True)
    return path
