"""Rows of the tree of layers, and what is told of the chosen one."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from ...services.layers.catalogue.catalogue import Layer, licence_terms
from ...services.layers.catalogue.metawal import Record
from ...services.layers.source import LOADABLE, Source
from ..qgis.translate import tr
from ..widgets.basics import format_count, format_day, tooltip_text

ITEM_ROLE = Qt.ItemDataRole.UserRole
"""What a row stands for: a Layer of the catalogue, a Record, a Source, something to call, or None for a heading."""

UNOPENED_ROLE = ITEM_ROLE + 1
"""Whether what is under a row is still to be fetched."""

KEY_ROLE = ITEM_ROLE + 2
"""What a branch below the catalogue's is known by."""

MAX_ABSTRACT_CHARS = 300
"""Letters shown of an abstract."""


def heading_item(title: str) -> QTreeWidgetItem:
    """A row that stands for nothing itself."""
    return QTreeWidgetItem([title])


def leaf_item(title: str, thing: Any, description: str) -> QTreeWidgetItem:
    """A row for something to load."""
    item = QTreeWidgetItem([title])
    item.setData(0, ITEM_ROLE, thing)
    item.setToolTip(0, tooltip_text(description))
    return item


def lazy_item(item: QTreeWidgetItem) -> QTreeWidgetItem:
    """The row with the promise of others under it."""
    item.setData(0, UNOPENED_ROLE, True)
    item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
    return item


def source_item(source: Source) -> QTreeWidgetItem:
    """A layer, a service to look into, or a page."""
    protocol = {"arcgis": "ArcGIS", "oapif": "OGC API"}.get(source.protocol, source.protocol.upper())
    if source.protocol not in LOADABLE:
        return leaf_item(f"{source.title or source.url} ↗", source, source.url)
    if not source.name:
        return lazy_item(leaf_item(f"{source.title or source.url} ({protocol})", source, source.url))
    return leaf_item(f"{source.title} ({protocol})", source, f"{source.url} {source.name}")


def about_layer(layer: Layer, abstract: str) -> str:
    """Title, credit, what the licence allows, where it is, from which scale it shows."""
    lines = [layer.title, _short(abstract), layer.credit, tr(licence_terms(layer.licence))]
    lines.append(" · ".join(part for part in (layer.authid, layer.service) if part))
    if layer.min_scale:
        lines.append(tr("Shown from 1:{scale} on").format(scale=format_count(int(layer.min_scale))))
    return "\n".join(dict.fromkeys(line for line in lines if line))


def about_record(record: Record) -> str:
    """Title, abstract, credit, what the licence allows."""
    dated = tr("Revised on {date}").format(date=format_day(record.revision_date)) if record.revision_date else ""
    lines = (record.title, _short(record.abstract), record.credit, tr(licence_terms(record.licence)), dated)
    return "\n".join(line for line in lines if line)


def about_source(source: Source) -> str:
    """Title, abstract, address."""
    return "\n".join(line for line in (source.title, _short(source.abstract), source.url) if line)


def _short(text: str) -> str:
    return text if len(text) <= MAX_ABSTRACT_CHARS else f"{text[:MAX_ABSTRACT_CHARS]}…"
