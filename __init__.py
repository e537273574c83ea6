"""Repère: keep a Walloon commune's map true, from QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name QGIS calls
    """Make the plugin, as QGIS asks with its interface; nothing heavy is imported before this."""
    from .plugin import Plugin

    return Plugin(iface)
